import { nearest } from '../../../shared/contract/index.js'
import type { Engine, Table } from '../../../shared/data/index.js'
import { ActionError } from '../../../shared/errors/index.js'
import { type BoundCheck, bindPlan, columnsOf, settle } from './bind.js'
import { errors } from './errors.js'
import { type Blame, countAll, withTwins } from './evaluate.js'
import { familySelects, isOfFamily, loadFamilies, type World } from './families.js'
import { byAttention, judge, judgeAnswer, judgeLines, type Result, withoutValues } from './judge.js'
import type { Check, CheckPlan } from './plan.js'
import { together } from './together.js'

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
  /** For what the engine refuses later of a check's SQL. */
  readonly blame: Blame
}

/**
 * Puts a plan to a table: refuses what cannot be asked, counts, decides.
 * Raises VALIDATE_PATTERN and VALIDATE_CONDITION with the line of the check, and whatever the engine raises.
 */
export async function validate(
  engine: Engine,
  table: Table,
  plan: CheckPlan,
  place: CheckPlace,
  known: Pick<World, 'asOf' | 'sensitive' | 'datasets' | 'previous'>,
): Promise<Validation> {
  const { asOf, sensitive } = known
  const [lines, others] = [true, false].map(wanted =>
    plan.checks.filter(check => (check.test.kind === 'readable-lines') === wanted),
  ) as [Check[], Check[]]
  const unsettled = bindPlan({ ...plan, checks: others }, table)
  const blame = blameFor(
    place,
    table.columns.map(column => column.name),
  )
  const ofFamilies = unsettled.filter(({ how }) => how.kind === 'family').map(({ check }) => check)
  const [bound, answerFamilies] = await together([
    async () => {
      await vetAll(engine, table, unsettled, blame)
      return settle(engine, table, unsettled, blame)
    },
    () => loadFamilies(ofFamilies),
  ])
  // Much of either is done by one thread, so that the others are free.
  const [counts, answers] = await together([
    () => countAll(engine, table, bound, asOf, blame),
    () => answerFamilies({ ...known, engine, table, blame }),
  ])
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
    bound: new Map(bound.map(one => [one.check, withTwins(one, counts.get(one.check))])),
    blame,
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
    for (const sql of check.premises ?? [check.where ?? []].flat()) await condition(check, sql)
    const selects =
      check.test.kind === 'query' ? [check.test.sql] : isOfFamily(check.test) ? familySelects(check.test) : []
    for (const sql of selects) {
      await engine.vet(sql, 'select').catch(cause => {
        throw blame(check, cause)
      })
    }
    if (check.test.kind !== 'rows') continue
    const { violation } = check.test
    if (violation.kind === 'condition') await condition(check, violation.sql)
    if (violation.kind === 'pattern' && violation.syntax === 'regex') {
      for (const pattern of violation.patterns) {
        await engine.query('SELECT regexp_matches($1::VARCHAR, $2::VARCHAR)', ['', pattern]).catch(cause => {
          throw blame(check, cause)
        })
      }
    }
  }
}

/** Errors of the user's own SQL and patterns, at their line. */
function blameFor(place: CheckPlace, columns: readonly string[]): Blame {
  return (check, cause) => {
    // A damaged data file is no fault of the check that came across it.
    if (!(cause instanceof ActionError) || cause.kind !== 'input' || cause.code === 'DATA_UNREADABLE') return cause
    const misspelt = /Referenced column "(.+?)" not found/.exec(cause.message)?.[1]
    const near = misspelt === undefined ? undefined : nearest(misspelt, columns)
    const hint = near === undefined ? undefined : `Did you mean \`${near}\`?`
    const at = { cause, file: place.file, line: place.lineOf(check) }
    if (cause.code === 'VALIDATE_JSON_SCHEMA') return errors.VALIDATE_JSON_SCHEMA(cause.message, at)
    const isPattern = check.test.kind === 'rows' && check.test.violation.kind === 'pattern'
    const raise = isPattern ? errors.VALIDATE_PATTERN : errors.VALIDATE_CONDITION
    return raise(cause.message, { ...at, hint })
  }
}
