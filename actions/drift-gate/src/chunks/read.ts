import { type DataColumn, type Engine, quoteName } from '../../../../shared/data/index.js'
import { sortNumbers } from '../../../../shared/stats/index.js'
import { numberOf } from '../numeric/sample.js'
import { textOf } from '../reading.js'
import type { Side, Sides } from '../sides.js'
import type { Chunks } from './cut.js'
import { type ChunkDistances, categoricalDistances, type NumericChunk, numericDistances } from './distances.js'

/** Reads a numeric column chunk by chunk. */
export async function readNumericDistances(
  engine: Engine,
  { reference }: Sides,
  { sql, rows }: Chunks,
  column: DataColumn,
  current: NumericChunk,
): Promise<ChunkDistances> {
  const read: NumericChunk[] = []
  for (const [chunk, inChunk] of rows.entries()) {
    const { values } = await engine.floats(
      `SELECT ${numberOf(column)} FROM ${reference.relation} WHERE ${sql} = ${chunk} AND ${quoteName(column.name)} IS NOT NULL`,
    )
    read.push({ values: withoutNaN(sortNumbers(values)), rows: inChunk })
  }
  return numericDistances(read, current)
}

/** Sorted, NaN stands last; it is no value. */
function withoutNaN(sorted: Float64Array): Float64Array {
  let end = sorted.length
  while (end > 0 && Number.isNaN(sorted[end - 1])) end--
  return sorted.subarray(0, end)
}

/** Counts a column of categories chunk by chunk; rows without a value are a category. */
export async function readCategoricalDistances(
  engine: Engine,
  { reference, current }: Sides,
  { sql, count }: Chunks,
  columns: { readonly reference: DataColumn; readonly current: DataColumn },
): Promise<ChunkDistances> {
  const places = new Map<string | null, number>()
  const counts: number[][] = Array.from({ length: count + 1 }, () => [])
  const grouped = (side: Side, column: DataColumn, chunk: string, where: string) =>
    `SELECT ${chunk} AS c, ${textOf(column)} AS v, count(*) AS n FROM ${side.relation} WHERE ${where} GROUP BY 1, 2`
  for (const statement of [
    grouped(reference, columns.reference, sql, `${sql} IS NOT NULL`),
    grouped(current, columns.current, String(count), 'true'),
  ]) {
    for await (const rows of engine.batches(statement)) {
      for (const { c, v, n } of rows) {
        const value = v === null ? null : String(v)
        const place = places.get(value) ?? places.size
        places.set(value, place)
        counts[Number(c)]![place] = Number(n)
      }
    }
  }
  const whole = counts.map(row => Array.from({ length: places.size }, (_, place) => row[place] ?? 0))
  return categoricalDistances(whole.slice(0, count), whole[count]!)
}
