import { type DataColumn, type Engine, quoteName } from '../../../shared/data/index.js'
import { formatNumber } from '../../../shared/report/index.js'
import { type Bins, compareSamples, countBins, quantileBins } from '../../../shared/stats/index.js'
import { numericChange } from './change.js'
import type { Chunks } from './chunks/cut.js'
import { readNumericDistances } from './chunks/read.js'
import type { Excluded, PlannedColumn } from './columns.js'
import type { Comparison } from './comparison.js'
import { scoreNumbers } from './compat/evidently.js'
import { measuresOfParts } from './measures/of-parts.js'
import { measuresOfValues } from './measures/of-values.js'
import type { Part } from './parts.js'
import { distributionPlot, histogram } from './plots.js'
import { unreadableRows } from './reading.js'
import type { Side, Sides } from './sides.js'

/** One side of a numeric column, sorted, infinities included. */
export interface Sample {
  readonly rows: number
  /** Without value, NaN included: what writes NaN for a missing number one day writes nothing the next. */
  readonly missing: number
  readonly unreadable: number
  readonly values: Float64Array
  /** The part of `values` that is finite; shares its memory. */
  readonly finite: Float64Array
}

/** Reads, measures and forgets one numeric column; memory holds the values of one column at a time. */
export async function compareNumeric(
  engine: Engine,
  sides: Sides,
  column: PlannedColumn,
  chunks?: Chunks,
): Promise<Comparison | Excluded> {
  const reference = await readSample(engine, sides.reference, column.reference)
  if (!column.typed && column.role === 'feature') {
    const why = identifierReason(column, reference)
    if (why !== undefined) return { name: column.name, why }
  }
  const current = await readSample(engine, sides.current, column.current)
  const comparison = measureNumeric(column, reference, current)
  if (chunks !== undefined) {
    return { ...comparison, chunks: await readNumericDistances(engine, sides, chunks, column.reference, current) }
  }
  if (column.compat === undefined) return comparison
  return { ...comparison, compat: scoreNumbers(column.compat, reference, current) }
}

async function readSample(engine: Engine, side: Side, column: DataColumn): Promise<Sample> {
  const { values: read, missing: absent } = await engine.floats(`SELECT ${numberOf(column)} FROM ${side.relation}`)
  const unreadable = await unreadableRows(engine, side, column.name, numberOf(column))
  return sampleOf(read, { rows: side.rows, missing: absent - unreadable, unreadable })
}

/** Sorts the values in place, and counts NaN as missing. */
export function sampleOf(
  read: Float64Array,
  counts: { readonly rows: number; readonly missing: number; readonly unreadable: number },
): Sample {
  read.sort()
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
function identifierReason({ name, reference }: PlannedColumn, { values }: Sample): string | undefined {
  if (reference.type !== 'integer' && reference.type !== 'number') return undefined
  if (values.length < TELLING_ROWS) return undefined
  for (let i = 1; i < values.length; i++) if (values[i] === values[i - 1]) return undefined
  if (!values.every(Number.isInteger)) return undefined
  if (values.at(-1)! - values[0]! === values.length - 1) return 'numbers its rows one after another'
  return /(^|[_\s.-])(id|key|uuid|index|number|no)$|^(id|key|index)([_\s.-]|$)|[a-z]I[dD]$/.test(name)
    ? 'looks like an identifier: every value occurs once'
    : undefined
}

export function measureNumeric(column: PlannedColumn, reference: Sample, current: Sample): Comparison {
  const bins = reference.finite.length > 0 ? quantileBins(reference.finite) : undefined
  const parts = partsOf(bins, reference, current)
  const both = reference.values.length > 0 && current.values.length > 0
  const absent = { a: reference.rows - reference.values.length, b: current.rows - current.values.length }
  // One distance over all rows sees values and their absence: no value stands before all numbers.
  const found = both ? compareSamples(reference.values, current.values, absent) : undefined
  const effect = found?.ksOfRows ?? {
    distance: Math.abs(absent.a / Math.max(1, reference.rows) - absent.b / Math.max(1, current.rows)),
    at: Number.NaN,
  }
  const measures = [
    ...measuresOfParts(parts),
    ...(found === undefined ? [] : measuresOfValues(found, reference, current)),
  ]
  const shape = histogram(reference.finite, current.finite)
  const change = numericChange(reference, current, effect.at)
  return {
    column,
    rows: { reference: reference.rows, current: current.rows },
    missing: { reference: reference.missing, current: current.missing },
    parts,
    measures,
    effect: { distance: effect.distance, categories: 0 },
    unseen: unseenOf(bins, reference, current),
    nothing:
      reference.values.length + current.values.length + reference.unreadable + current.unreadable === 0
        ? 'it has no value in either dataset'
        : undefined,
    change,
    plot: distributionPlot(column.name, shape, change, reference, current),
    shape: { reference: coarse(shape.reference), current: coarse(shape.current) },
  }
}

function partsOf(bins: Bins | undefined, reference: Sample, current: Sample): Part[] {
  const part = (kind: Part['kind'], label: string, of: (sample: Sample) => number): Part => ({
    kind,
    label,
    reference: of(reference),
    current: of(current),
  })
  const lower = (sample: Sample) => countWhile(sample.values, Number.NEGATIVE_INFINITY)
  const upper = (sample: Sample) => sample.values.length - lower(sample) - sample.finite.length
  return [
    part('missing', 'missing', sample => sample.missing),
    part('unreadable', 'unreadable', sample => sample.unreadable),
    part('minus-infinity', '−∞', lower),
    ...(bins === undefined
      ? [part('bin', 'any number', sample => sample.finite.length)]
      : binParts(bins, countBins(reference.finite, bins), countBins(current.finite, bins))),
    part('plus-infinity', '∞', upper),
  ]
}

function countWhile(values: Float64Array, value: number): number {
  let count = 0
  while (count < values.length && values[count] === value) count++
  return count
}

function binParts(bins: Bins, before: ReturnType<typeof countBins>, now: ReturnType<typeof countBins>): Part[] {
  const edges = [bins.lowest, ...bins.uppers]
  return [
    { kind: 'below', label: `below ${formatNumber(bins.lowest)}`, reference: before.below, current: now.below },
    ...before.counts.map((count, k): Part => {
      const label =
        edges[k] === edges[k + 1]
          ? formatNumber(edges[k]!)
          : `${formatNumber(edges[k]!)} … ${formatNumber(edges[k + 1]!)}`
      return { kind: 'bin', label, reference: count, current: now.counts[k]! }
    }),
    { kind: 'above', label: `above ${formatNumber(edges.at(-1)!)}`, reference: before.above, current: now.above },
  ]
}

/**
 * Rows outside the reference's range, infinities that it did not have included. Of a sample of n the two ends leave
 * 2 / (n + 1) of the next rows outside on average.
 */
function unseenOf(bins: Bins | undefined, reference: Sample, current: Sample): Comparison['unseen'] {
  if (reference.values.length === 0 || bins === undefined) return { rows: 0, expected: 0 }
  const lowest = reference.values[0]!
  const highest = reference.values.at(-1)!
  const { below, above } = countBins(current.values, { lowest, uppers: [highest] })
  return { rows: below + above, expected: 2 / (reference.values.length + 1) }
}

const SPARK_BINS = 8

/** Neighbours joined, always as many, so that no bin looks larger for holding more of them. */
function coarse(shares: readonly number[]): number[] {
  const size = Math.ceil(shares.length / SPARK_BINS)
  return Array.from({ length: Math.ceil(shares.length / Math.max(1, size)) }, (_, place) =>
    shares.slice(place * size, (place + 1) * size).reduce((sum, share) => sum + share, 0),
  )
}
