import { type DataColumn, type Engine, quoteName } from '../../../../shared/data/index.js'
import type { BinnedFeature } from '../../../../shared/stats/index.js'
import type { PlannedColumn } from '../columns.js'
import { numberOf } from '../numeric/sample.js'
import { textOf } from '../reading.js'
import type { Side, Sides } from '../sides.js'

/** Rows of both sides, the reference first, and every column in bins. */
export interface Drawn {
  readonly features: readonly BinnedFeature[]
  /** 0 for rows of the reference, 1 for current ones. */
  readonly labels: Uint8Array
  readonly rows: { readonly reference: number; readonly current: number }
}

/** Bins besides the one for rows without value. */
const BINS = 31

/** Draws rows evenly over the length of each side, and bins the columns by both sides together. */
export async function drawRows(
  engine: Engine,
  { reference, current }: Pick<Sides, 'reference' | 'current'>,
  columns: readonly PlannedColumn[],
  most: number,
): Promise<Drawn> {
  const rows = { reference: Math.min(most, reference.rows), current: Math.min(most, current.rows) }
  const labels = new Uint8Array(rows.reference + rows.current).fill(1, rows.reference)
  const features: BinnedFeature[] = []
  for (const column of columns) {
    features.push(
      column.kind === 'numeric'
        ? binNumbers(
            await numbersOf(engine, drawn(reference, rows.reference), column.reference),
            await numbersOf(engine, drawn(current, rows.current), column.current),
          )
        : binTexts([
            ...(await textsOf(engine, drawn(reference, rows.reference), column.reference)),
            ...(await textsOf(engine, drawn(current, rows.current), column.current)),
          ]),
    )
  }
  return { features, labels, rows }
}

/** SQL of `wanted` rows of a side, evenly spaced by their place. */
function drawn({ relation, rows }: Side, wanted: number): string {
  if (wanted === rows) return relation
  const place = quoteName('(place)')
  return `(SELECT * FROM (SELECT *, row_number() OVER () AS ${place} FROM ${relation})
    WHERE ${place} * ${wanted} // ${rows} > (${place} - 1) * ${wanted} // ${rows})`
}

/** Missing and unreadable values are NaN, so that rows keep their place. */
async function numbersOf(engine: Engine, relation: string, column: DataColumn): Promise<Float64Array> {
  const { values } = await engine.floats(`SELECT coalesce(${numberOf(column)}, 'NaN'::DOUBLE) FROM ${relation}`)
  return values
}

async function textsOf(engine: Engine, relation: string, column: DataColumn): Promise<(string | null)[]> {
  const rows = await engine.query(`SELECT ${textOf(column)} AS v FROM ${relation}`)
  return rows.map(({ v }) => (v === null ? null : String(v)))
}

/** Bin 0 has no value, the others are quantiles of both sides together. */
export function binNumbers(reference: Float64Array, current: Float64Array): BinnedFeature {
  const values = new Float64Array(reference.length + current.length)
  values.set(reference)
  values.set(current, reference.length)
  const sorted = values.filter(value => !Number.isNaN(value)).sort()
  const uppers = new Set<number>()
  for (let k = 1; k < BINS; k++) {
    const upper = sorted[Math.ceil((k * sorted.length) / BINS) - 1]
    // Above the largest one there is nothing.
    if (upper !== undefined && upper < sorted.at(-1)!) uppers.add(upper)
  }
  const edges = Float64Array.from(uppers)
  const binOf = (value: number) => {
    if (Number.isNaN(value)) return 0
    let [low, high] = [0, edges.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (value <= edges[middle]!) high = middle
      else low = middle + 1
    }
    return 1 + low
  }
  return { codes: Uint8Array.from(values, binOf), bins: edges.length + 2, ordered: true }
}

/** Bin 0 has no value, the most frequent ones of both sides together have a bin each, and the rest shares the last. */
export function binTexts(values: readonly (string | null)[]): BinnedFeature {
  const counts = new Map<string, number>()
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
  const byCount = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const bins = new Map(byCount.slice(0, BINS - 1).map(([value], place) => [value, place + 1]))
  const last = bins.size + 1
  return {
    codes: Uint8Array.from(values, value => (value === null ? 0 : (bins.get(value) ?? last))),
    bins: last + 1,
    ordered: false,
  }
}
