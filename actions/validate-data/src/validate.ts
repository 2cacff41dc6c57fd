import { nearest } from '../../../shared/contract/index.js'
import type { Engine, Table } from '../../../shared/data/index.js'
import { ActionError } from '../../../shared/errors/index.js'
import { type BoundCheck, bindPlan, columnsOf } from './bind.js'
import { errors } from './errors.js'
import { type Blame, countAll } from './evaluate.js'
import { answerFamilies } from './families.js'
import { byAttention, judge, judgeAnswer, judgeLines, type Result, withoutValues } from './judge.js'
import type { Check, CheckPlan } from './plan.js'
import type { Sensitive } from './sensitive.js'

/** Where a check stands in the checks file. */
export interface CheckPlace {
  readonly file: string
  lineOf(check: Check): number | undefined
}

/** Everything that was decided, and what is needed to look at the failing rows. */
export interface Validation {
  /** What needs attention first. */
  readonly results: readonly Result[]
  readonly bound: ReadonlyMap<Check, BoundCheck>
}

/**
 * Puts a plan to a table: refuses what cannot be asked, counts, decides.
 * Raises VALIDATE_PATTERN and VALIDATE_CONDITION with the line of the check, and whatever the engine raises.
 */
export async function validate(
  engine: Engine,
  table: Table,
  plan: CheckPlan,
  asOf: Date,
  place: CheckPlace,
  sensitive: Sensitive,
): Promise<Validation> {
  const [lines, others] = [true, false].map(wanted =>
    plan.checks.filter(check => (check.test.kind === 'readable-lines') === wanted),
  ) as [Check[], Check[]]
  const bound = bindPlan({ ...plan, checks: others }, table)
  const blame = blameFor(
    place,
    table.columns.map(column => column.name),
  )
  await vetAll(engine, table, bound, blame)
  const counts = await countAll(engine, table, bound, asOf, blame)
  const ofFamilies = bound.filter(({ how }) => how.kind === 'family').map(({ check }) => check)
  const answers = await answerFamilies(ofFamilies, { engine, table, asOf, sensitive })
  return {
    results: [
      // Parquet has no lines; a damaged file is an error there.
      ...(table.dataset.format === 'parquet' ? [] : lines).map(check => judgeLines(check, table)),
      ...bound.map(one => {
        const answer = answers.get(one.check)
        const result = answer ? judgeAnswer(one.check, answer) : judge(one, counts.get(one.check), table.rows, asOf)
        return withoutValues(result, columnsOf(one.check.test), sensitive)
      }),
    ].sort(byAttention),
    bound: new Map(bound.map(one => [one.check, one])),
  }
}

/** Has all SQL and patterns of the user's file refused or accepted before anything is counted. */
async function vetAll(engine: Engine, table: Table, bound: readonly BoundCheck[], blame: Blame): Promise<void> {
  const vetted = new Set<string>()
  const condition = async (check: Check, sql: string) => {
    if (vetted.has(sql)) return
    vetted.add(sql)
    const type = await engine.vet(sql, 'expression', table.rows === 0 ? undefined : table).catch(cause => {
      throw blame(check, cause)
    })
    if (type !== undefined && type !== 'boolean') {
      throw blame(
        check,
        errors.VALIDATE_CONDITION(`\`${sql.trim()}\` is ${type}, expected a condition that is true or false`),
      )
    }
  }
  for (const { check } of bound) {
    if (check.where !== undefined) await condition(check, check.where)
    if (check.test.kind === 'query') {
      await engine.vet(check.test.sql, 'select').catch(cause => {
        throw blame(check, cause)
      })
    }
    if (check.test.kind !== 'rows') continue
    const { violation } = check.test
    if (violation.kind === 'condition') await condition(check, violation.sql)
    if (violation.kind === 'no-match') {
      await engine.query('SELECT regexp_matches($1::VARCHAR, $2::VARCHAR)', ['', violation.pattern]).catch(cause => {
        throw blame(check, cause)
      })
    }
  }
}

/** Errors of the user's own SQL and patterns, at their line. */
function blameFor(place: CheckPlace, columns: readonly string[]): Blame {
  return (check, cause) => {
    if (!(cause instanceof ActionError) || cause.kind !== 'input') return cause
    const misspelt = /Referenced column "(.+?)" not found/.exec(cause.message)?.[1]
    const near = misspelt === undefined ? undefined : nearest(misspelt, columns)
    const hint = near === undefined ? undefined : `Did you mean \`${near}\`?`
    const isPattern = check.test.kind === 'rows' && check.test.violation.kind === 'no-match'
    const raise = isPattern ? errors.VALIDATE_PATTERN : errors.VALIDATE_CONDITION
    return raise(cause.message, { cause, hint, file: place.file, line: place.lineOf(check) })
  }
}
