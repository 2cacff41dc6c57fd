import { type DataColumn, type Engine, quoteName } from '../../../../shared/data/index.js'
import { sortNumbers } from '../../../../shared/stats/index.js'
import { unreadableRows } from '../reading.js'
import type { Side } from '../sides.js'

/** One side of a numeric column, sorted, infinities included. */
export interface Sample {
  readonly rows: number
  /** Without value, NaN included: what writes NaN for a missing number one day writes nothing the next. */
  readonly missing: number
  readonly unreadable: number
  readonly values: Float64Array
  /** The part of `values` that is finite; shares its memory. */
  readonly finite: Float64Array
  /** Share of the rows that are infinite, where `values` does not hold them. */
  readonly infinite?: number | undefined
}

/** Reads one column of one side. */
export async function readSample(engine: Engine, side: Side, column: DataColumn): Promise<Sample> {
  const { values: read, missing: absent } = await engine.floats(`SELECT ${numberOf(column)} FROM ${side.relation}`)
  const unreadable = await unreadableRows(engine, side, column.name, numberOf(column))
  return sampleOf(read, { rows: side.rows, missing: absent - unreadable, unreadable })
}

/** Sorts the values in place, and counts NaN as missing. */
export function sampleOf(
  read: Float64Array,
  counts: { readonly rows: number; readonly missing: number; readonly unreadable: number },
): Sample {
  sortNumbers(read)
  // Sorted, NaN stands last.
  let end = read.length
  while (end > 0 && Number.isNaN(read[end - 1])) end--
  const values = read.subarray(0, end)
  let from = 0
  let to = values.length
  while (from < to && values[from] === Number.NEGATIVE_INFINITY) from++
  while (to > from && values[to - 1] === Number.POSITIVE_INFINITY) to--
  return { ...counts, missing: counts.missing + read.length - end, values, finite: values.subarray(from, to) }
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
  { values }: Sample,
): string | undefined {
  if (type !== 'integer' && type !== 'number') return undefined
  if (values.length < TELLING_ROWS) return undefined
  for (let i = 1; i < values.length; i++) if (values[i] === values[i - 1]) return undefined
  if (!values.every(Number.isInteger)) return undefined
  if (values.at(-1)! - values[0]! === values.length - 1) return 'numbers its rows one after another'
  return /(^|[_\s.-])(id|key|uuid|index|number|no)$|^(id|key|index)([_\s.-]|$)|[a-z]I[dD]$/.test(name)
    ? 'looks like an identifier: every value occurs once'
    : undefined
}
