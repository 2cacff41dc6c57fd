import type { Table } from '../../../shared/data/index.js'
import { formatCount, formatPercent, formatSeconds, formatTime, plural } from '../../../shared/report/index.js'
import { bySeverity, EXACT, type Truth, type Verdict } from '../../../shared/verdict/index.js'
import type { BoundCheck } from './bind.js'
import type { Counts } from './evaluate.js'
import type { Answer } from './families.js'
import type { Check } from './plan.js'
import { HIDDEN, type Sensitive } from './sensitive.js'
import { describeTolerance, tolerates } from './tolerance.js'

/** A check, decided. */
export interface Result {
  readonly check: Check
  readonly verdict: Verdict
  /** Rows that the check looked at and how many of them fail; undefined where no row was looked at by its nature. */
  readonly looked: number | undefined
  readonly failing: number | undefined
  /** What was found, short. */
  readonly observed: string
  /** One sentence with the numbers. */
  readonly message: string
  readonly remedy: string | undefined
  readonly truth: Truth
  /** The number that was found, where it is not a number of rows. */
  readonly value?: number | undefined
  /** Which rows fail, where the check has a way of its own to say so. */
  readonly rows?: Answer['rows']
  /** Failing rows that a query made. */
  readonly made?: Answer['made']
  /** It fails, and failed no less in the baseline: `only-new` makes a warning of it. */
  readonly known?: boolean | undefined
  /** The words or `value` may hold a value of the data, which is hidden where the column is sensitive. */
  readonly quotes?: boolean | undefined
}

/**
 * Decides one check from what was counted.
 * @param rows of the whole table
 */
export function judge({ check, how }: BoundCheck, counts: Counts | undefined, rows: number, asOf: Date): Result {
  if (how.kind === 'absent') {
    const observed = `${how.columns.map(column => `\`${column}\``).join(', ')} is not in the data`
    return { ...blank(check, 'inconclusive', observed), message: `cannot be looked at: ${observed}` }
  }
  if (how.kind === 'known') {
    const verdict = how.passes === 'unknown' ? 'inconclusive' : how.passes ? 'pass' : check.severity
    const remedy = how.passes === true ? undefined : (how.remedy ?? remedyOf(check))
    return { ...blank(check, verdict, how.observed), remedy }
  }
  if (counts === undefined) throw new Error(`${check.label} was not counted`)
  // Of an empty dataset no row can be selected; that is one failure of its own, not one for each condition.
  if (check.where !== undefined && counts.selected === 0 && !check.allowEmpty && rows > 0) {
    const observed = 'its `where` selects no row'
    const remedy = 'Correct the condition, or say `allow-empty: true` where that may happen.'
    return { ...blank(check, check.severity, observed), looked: 0, failing: 0, remedy }
  }
  if (how.kind === 'engine' && how.test.kind === 'fresh' && rows > 0) return judgeAge(check, how.test, counts, asOf)
  const { looked, failing } = counts
  const passes = tolerates(check.tolerance, failing, looked)
  const share = looked === 0 ? '' : ` (${formatPercent(failing / looked)}, ${describeTolerance(check.tolerance)})`
  const isQuery = how.kind === 'engine' && how.test.kind === 'query'
  const message = isQuery
    ? `${plural(failing, 'row')} returned (${describeTolerance(check.tolerance)})`
    : looked === 0
      ? 'no value to look at'
      : `${formatCount(failing)} of ${plural(looked, 'row')} fail${share}`
  return {
    check,
    verdict: passes ? 'pass' : check.severity,
    looked: isQuery ? undefined : looked,
    failing,
    observed: plural(failing, 'row'),
    message,
    remedy: passes ? undefined : remedyOf(check),
    truth: EXACT,
  }
}

/** Puts a family's answer into words of a verdict. */
export function judgeAnswer(check: Check, answer: Answer): Result {
  const { passes, observed, message, looked, failing, value, rows, made } = answer
  const verdict = passes === 'unknown' ? 'inconclusive' : passes ? 'pass' : check.severity
  const remedy = passes === true ? undefined : (answer.remedy ?? remedyOf(check))
  const truth = answer.truth ?? EXACT
  return { check, verdict, looked, failing, observed, message, remedy, truth, value, rows, made, quotes: !answer.plain }
}

/** Decides whether every line could be read as a row. */
export function judgeLines(check: Check, table: Table): Result {
  const lines = table.rows + table.malformedCount
  const passes = tolerates(check.tolerance, table.malformedCount, lines)
  const first = table.malformed[0]
  const where = first === undefined ? '' : `; first ${first.file} line ${first.line}: ${first.reason}`
  const share =
    lines === 0 ? '' : ` (${formatPercent(table.malformedCount / lines)}, ${describeTolerance(check.tolerance)})`
  return {
    check,
    verdict: passes ? 'pass' : check.severity,
    looked: lines,
    failing: table.malformedCount,
    observed: plural(table.malformedCount, 'line'),
    message: `${formatCount(table.malformedCount)} of ${plural(lines, 'line')} cannot be read${share}${where}`,
    remedy: passes ? undefined : 'Correct these lines where the file is written. They are not part of any other count.',
    truth: EXACT,
  }
}

/** A result whose words may hold values of sensitive columns, told by its numbers of rows alone. */
export function withoutValues(result: Result, columns: readonly string[], sensitive: Sensitive): Result {
  if (!result.quotes || !sensitive.touches(columns)) return result
  const { check, verdict, looked, failing } = result
  const why = `what was found is hidden: ${columns.length === 0 ? 'the data has sensitive columns' : `\`${check.subject}\` is sensitive`}`
  const counts =
    failing === undefined
      ? ''
      : `${plural(failing, 'row')}${looked === undefined ? '' : ` of ${formatCount(looked)}`} fail; `
  return {
    ...result,
    observed: failing === undefined ? HIDDEN : plural(failing, 'row'),
    message: `${counts}${why}`,
    remedy: verdict === 'pass' ? undefined : remedyOf(check),
    value: undefined,
  }
}

/** What needs attention first; in it what is new, and what is wrong with the whole table; then by the share that fails; then in the order of the checks file. */
export function byAttention(a: Result, b: Result): number {
  return (
    bySeverity(b.verdict, a.verdict) ||
    Number(a.known ?? false) - Number(b.known ?? false) ||
    Number(isAboutShape(b)) - Number(isAboutShape(a)) ||
    shareOf(b) - shareOf(a)
  )
}

/** A wrong schema or size explains much of what fails below it. */
const isAboutShape = ({ failing, verdict }: Result) => failing === undefined && verdict !== 'pass'

/** The share of the rows looked at that fail; 0 where none is looked at. */
export const shareOf = ({ failing, looked }: Result) => (failing === undefined || !looked ? 0 : failing / looked)

function judgeAge(
  check: Check,
  test: { readonly maxAgeMs: number; readonly age: string },
  counts: Counts,
  asOf: Date,
): Result {
  if (counts.newest === undefined) {
    const observed = `no value up to ${formatTime(asOf.getTime())}`
    return { ...blank(check, check.severity, observed), looked: counts.looked, remedy: remedyOf(check) }
  }
  const age = asOf.getTime() - Date.parse(counts.newest)
  const passes = age <= test.maxAgeMs
  const observed = `newest is ${formatTime(counts.newest)}`
  const verdict = passes ? 'pass' : check.severity
  return {
    ...blank(check, verdict, observed),
    looked: counts.looked,
    message: `${observed}, ${formatSeconds(age / 1000)} before ${formatTime(asOf.getTime())} (allowed ${test.age})`,
    remedy: passes ? undefined : remedyOf(check),
    quotes: true,
  }
}

function blank(check: Check, verdict: Verdict, observed: string): Result {
  return {
    check,
    verdict,
    looked: undefined,
    failing: undefined,
    observed,
    message: observed,
    remedy: undefined,
    truth: EXACT,
  }
}

function remedyOf(check: Check): string {
  switch (check.code) {
    case 'column-present':
    case 'columns-only':
    case 'column-order':
    case 'column-count':
    case 'columns-exactly':
    case 'columns-set':
      return 'Bring the data back to the schema that the checks file describes, or describe the new one.'
    case 'row-count':
      return 'Find out why the batch has another size, or correct `rows`.'
    case 'column-fresh':
      return 'Find out why no newer data arrived.'
    default:
      return 'Look at the failing rows; then mend the data, or the check if it asks for too much.'
  }
}
