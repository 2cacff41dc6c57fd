import type { Table } from '../../../shared/data/index.js'
import { type BoundCheck, bindPlan } from './bind.js'
import { foreseenCounts } from './common-cause.js'
import { scanned } from './evaluate.js'
import type { Check, CheckPlan } from './plan.js'

/**
 * As many scans after the first as parsing the files again is worth: rows that are kept cost about three of them to
 * write, and then nearly nothing to read.
 */
const MOST_SCANS = 2

/**
 * What can be counted in the pass that reads the data: SQL for the checks that look at each row by itself. Undefined
 * where so many scans follow that the rows are better kept.
 * @param table whose rows are not known yet
 */
export function countedWhileRead(plan: CheckPlan, table: Table, asOf: Date): readonly string[] | undefined {
  const bound = bindPlan({ ...plan, checks: plan.checks.filter(({ test }) => test.kind !== 'readable-lines') }, table)
  const own = bound.filter(({ check }) => isOwnSql(check))
  const further = bound.filter(one => !own.includes(one)).reduce((sum, one) => sum + scansOf(one), 0)
  if (further + (own.length === 0 ? 0 : 1) > MOST_SCANS) return undefined
  // SQL of a user's own runs only after it was vetted, and then nothing can be loaded any more.
  const counted = bound.filter(one => !own.includes(one))
  return [...new Set([...scanned(table, counted, asOf), ...foreseenCounts(table)])]
}

const isOwnSql = ({ where, test }: Check) =>
  where !== undefined || test.kind === 'query' || (test.kind === 'rows' && test.violation.kind === 'condition')

/** How often the table is gone through for a check beside the scan that it shares with others. */
function scansOf({ how }: BoundCheck): number {
  if (how.kind === 'engine') return how.test.kind === 'fresh' ? 0 : 2
  if (how.kind === 'family') return 3
  return how.kind === 'deferred' ? 2 : 0
}
