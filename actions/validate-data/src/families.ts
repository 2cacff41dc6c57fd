import type { Engine, Table } from '../../../shared/data/index.js'
import type { Truth } from '../../../shared/verdict/index.js'
import { type AggregateTest, aggregates } from './aggregates/index.js'
import type { PreviousRun } from './baseline.js'
import type { Blame } from './evaluate.js'
import type { Check, Test } from './plan.js'
import { type RelationTest, relations } from './relations/index.js'
import type { Sensitive } from './sensitive.js'

/**
 * What a check found that is not about each row by itself: a number over a column, another dataset, an earlier run.
 * The family that asks it knows what it means; the rest of the step only reports it.
 */
export interface Answer {
  /** `unknown` where the data cannot answer: inconclusive, never a pass. */
  readonly passes: boolean | 'unknown'
  /** Short, for a table: `mean 12.4`. */
  readonly observed: string
  /** One sentence with the numbers and what was asked for. */
  readonly message: string
  /** Exact where absent. */
  readonly truth?: Truth | undefined
  readonly remedy?: string | undefined
  /**
   * The words hold counts, shares and names of columns, and no value of the data: they are shown also where a column is
   * sensitive. Without it they are hidden there, and so is `value`.
   */
  readonly plain?: boolean | undefined
  /** Rows that it looked at and how many of them fail, where it is about rows. */
  readonly looked?: number | undefined
  readonly failing?: number | undefined
  /** The number that was found, for machines. */
  readonly value?: number | undefined
  /** Which rows fail, where rows do: SQL over the table, as of a RowTest, to select them and to show what is wrong. */
  readonly rows?: { readonly condition: string; readonly value: string } | undefined
  /** Failing rows that are no rows of the table but made by a query: a SELECT of one text each, `v`. */
  readonly made?: string | undefined
}

export interface World {
  readonly engine: Engine
  readonly table: Table
  readonly asOf: Date
  /** The further datasets that the user gave, by name. */
  readonly datasets: ReadonlyMap<string, Table>
  /** The earlier run that the user gave. */
  readonly previous: PreviousRun | undefined
  /** For errors of the engine over SQL from the checks file. */
  readonly blame: Blame
  /** Columns whose values may not appear in what outlives the run, `details` of the outcome included. */
  readonly sensitive: Sensitive
}

/** Checks of one family, answered together so that they can share scans. `where` and severity are the check's own. */
export interface Family<T> {
  /** Columns of the table that a check cannot do without. */
  columnsOf(test: T): readonly string[]
  /** SELECTs of the user's own, to be accepted by the engine before anything is counted. */
  selectsOf?(test: T): readonly string[]
  /** With all its statistics a family is loaded by runs that have such a check. */
  load(): Promise<AnswerAll<T>>
}

/** Has an answer for every check that was asked. */
export type AnswerAll<T> = (
  asked: readonly { readonly check: Check; readonly test: T }[],
  world: World,
) => Promise<Map<Check, Answer>>

export type FamilyTest =
  | { readonly kind: 'aggregate'; readonly test: AggregateTest }
  | { readonly kind: 'relation'; readonly test: RelationTest }

const FAMILIES: { readonly [K in FamilyTest['kind']]: Family<Extract<FamilyTest, { kind: K }>['test']> } = {
  aggregate: aggregates,
  relation: relations,
}

export const isOfFamily = (test: Test): test is FamilyTest => Object.hasOwn(FAMILIES, test.kind)

export function familyColumns(test: FamilyTest): readonly string[] {
  return (FAMILIES[test.kind] as Family<FamilyTest['test']>).columnsOf(test.test)
}

export function familySelects(test: FamilyTest): readonly string[] {
  return (FAMILIES[test.kind] as Family<FamilyTest['test']>).selectsOf?.(test.test) ?? []
}

/** Loads what answers these checks: all families, each asked once. */
export async function loadFamilies(
  checks: readonly Check[],
): Promise<(world: World) => Promise<ReadonlyMap<Check, Answer>>> {
  const families = await Promise.all(
    (Object.keys(FAMILIES) as FamilyTest['kind'][]).map(async kind => {
      const asked = checks.flatMap(check =>
        isOfFamily(check.test) && check.test.kind === kind ? [{ check, test: check.test.test }] : [],
      )
      if (asked.length === 0) return undefined
      return { asked, answerAll: await (FAMILIES[kind] as Family<FamilyTest['test']>).load() }
    }),
  )
  return async world => {
    const answers = new Map<Check, Answer>()
    for (const family of families) {
      if (family === undefined) continue
      for (const [check, answer] of await family.answerAll(family.asked, world)) answers.set(check, answer)
    }
    return answers
  }
}
