import { type DataColumn, quoteName } from '../../../../shared/data/index.js'
import { type Ordered, PartlySorted, sortNumbers } from '../../../../shared/stats/index.js'

/** One side of a numeric column in the order of its values, infinities included. */
export interface Sample {
  readonly rows: number
  /** Without value, NaN included: what writes NaN for a missing number one day writes nothing the next. */
  readonly missing: number
  readonly unreadable: number
  readonly values: Ordered
  /** The part of `values` that is finite; shares its memory. */
  readonly finite: Ordered
  /** Share of the rows that are infinite, where `values` does not hold them. */
  readonly infinite?: number | undefined
}

export interface SortedSample extends Sample {
  readonly values: Float64Array
  readonly finite: Float64Array
}

interface RowCounts {
  readonly rows: number
  readonly missing: number
  readonly unreadable: number
}

/** Sorts the values in place, and counts NaN as missing. */
export function sampleOf(
  read: Float64Array,
  { rows, missing, unreadable }: RowCounts,
  scratch?: Float64Array,
): SortedSample {
  sortNumbers(read, scratch)
  // Sorted, NaN stands last.
  let end = read.length
  while (end > 0 && Number.isNaN(read[end - 1])) end--
  const values = read.subarray(0, end)
  let from = 0
  let to = values.length
  while (from < to && values[from] === Number.NEGATIVE_INFINITY) from++
  while (to > from && values[to - 1] === Number.POSITIVE_INFINITY) to--
  return { rows, unreadable, missing: missing + read.length - end, values, finite: values.subarray(from, to) }
}

/** Fewer are sorted sooner than they are divided. */
const MANY = 50_000

/**
 * A sample of which some hundred ranks will be asked for.
 * @param read is lost
 * @param range where most values are expected
 * @param scratch holds the values from now on
 */
export function roughSampleOf(
  read: Float64Array,
  counts: RowCounts,
  range: readonly [lowest: number, highest: number] | undefined,
  scratch: Float64Array,
): Sample {
  const values = range && read.length >= MANY ? PartlySorted.of(read, scratch, ...range) : undefined
  if (values === undefined) return sampleOf(read, counts, scratch)
  return { rows: counts.rows, missing: counts.missing, unreadable: counts.unreadable, values, finite: values }
}

/** SQL of a value as a 64-bit float. */
export function numberOf({ name, type }: DataColumn): string {
  const column = quoteName(name)
  if (type === 'date' || type === 'timestamp') return `epoch(CAST(${column} AS TIMESTAMP))`
  if (type === 'boolean') return `CAST(CAST(${column} AS INTEGER) AS DOUBLE)`
  return type === 'string' ? `TRY_CAST(${column} AS DOUBLE)` : `CAST(${column} AS DOUBLE)`
}

/** From a sample this small on, "every value once" is no accident. */
const TELLING_ROWS = 50

/** Numbers that only name rows drift by themselves. Their type cannot tell, their values and name can. */
export function identifierReason(
  { name, type }: Pick<DataColumn, 'name' | 'type'>,
  { values }: SortedSample,
): string | undefined {
  if (type !== 'integer' && type !== 'number') return undefined
  if (values.length < TELLING_ROWS) return undefined
  // Nearly all columns show at once that they are none.
  for (let i = 0; i < values.length; i++) {
    if (values[i] === values[i - 1] || !Number.isInteger(values[i])) return undefined
  }
  if (values.at(-1)! - values[0]! === values.length - 1) return 'numbers its rows one after another'
  return /(^|[_\s.-])(id|key|uuid|index|number|no)$|^(id|key|index)([_\s.-]|$)|[a-z]I[dD]$/.test(name)
    ? 'looks like an identifier: every value occurs once'
    : undefined
}
