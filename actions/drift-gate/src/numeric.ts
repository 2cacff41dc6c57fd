import type { Engine } from '../../../shared/data/index.js'
import { countBins } from '../../../shared/stats/index.js'
import { numericChange } from './change.js'
import type { Chunks } from './chunks/cut.js'
import { readNumericDistances } from './chunks/read.js'
import type { Excluded, PlannedColumn } from './columns.js'
import type { Comparison } from './comparison.js'
import { scoreNumbers } from './compat/evidently.js'
import { measuresOfParts } from './measures/of-parts.js'
import { countsOf, partsOf } from './numeric/parts.js'
import { type NumericReference, referenceOfRows } from './numeric/reference.js'
import { identifierReason, type Sample, type SortedSample, sampleOf } from './numeric/sample.js'
import { distributionPlot, histogram } from './plots.js'
import type { Numbers } from './scans/numbers.js'
import type { Sides } from './sides.js'

/** One numeric column of both sides as it was read. */
export interface ReadNumbers {
  readonly reference: Numbers
  readonly current: Numbers
  /** As long as the longer of them; its contents are lost. */
  readonly scratch: Float64Array
}

/** Sorts, measures and forgets one numeric column. */
export async function compareNumeric(
  engine: Engine,
  sides: Sides,
  column: PlannedColumn,
  read: ReadNumbers,
  chunks?: Chunks,
): Promise<Comparison | Excluded> {
  const reference = sampleOf(read.reference.values, read.reference, read.scratch)
  if (!column.typed && column.role === 'feature') {
    const why = identifierReason(column.reference, reference)
    if (why !== undefined) return { name: column.name, why }
  }
  const current = sampleOf(read.current.values, read.current, read.scratch)
  const comparison = measureNumeric(column, reference, current)
  if (chunks !== undefined) {
    return { ...comparison, chunks: await readNumericDistances(engine, sides, chunks, column.reference, current) }
  }
  if (column.compat === undefined) return comparison
  return { ...comparison, compat: scoreNumbers(column.compat, reference, current) }
}

export const measureNumeric = (column: PlannedColumn, reference: SortedSample, current: SortedSample): Comparison =>
  measureAgainst(column, referenceOfRows(reference), current)

/** Everything about a numeric column, whatever is left of its reference. */
export function measureAgainst(column: PlannedColumn, reference: NumericReference, current: Sample): Comparison {
  const { bins, counts, picture } = reference
  const parts = partsOf(bins, counts, countsOf(current, bins))
  const { effect, measures } = reference.measure(current)
  const shape = histogram(picture.finite, current.finite)
  const change = numericChange(picture, current, effect.at)
  return {
    column,
    rows: { reference: reference.rows, current: current.rows },
    missing: { reference: counts.missing, current: current.missing },
    parts,
    measures: [...measuresOfParts(parts), ...measures],
    effect: { distance: effect.distance, within: effect.within, categories: 0 },
    unseen: unseenOf(reference, current),
    nothing:
      reference.range === undefined && current.values.length + counts.unreadable + current.unreadable === 0
        ? 'it has no value in either dataset'
        : undefined,
    change,
    plot: distributionPlot(column.name, shape, change, picture, current),
    shape: { reference: coarse(shape.reference), current: coarse(shape.current) },
  }
}

/**
 * Rows outside the reference's range, infinities that it did not have included. Of a sample of n the two ends leave
 * 2 / (n + 1) of the next rows outside on average.
 */
function unseenOf({ range, bins, counts }: NumericReference, current: Sample): Comparison['unseen'] {
  if (range === undefined || bins === undefined) return { rows: 0, expected: 0 }
  const { below, above } = countBins(current.values, { lowest: range[0], uppers: [range[1]] })
  const values = counts.minusInfinity + counts.finite + counts.plusInfinity
  return { rows: below + above, expected: 2 / (values + 1) }
}

const SPARK_BINS = 8

/** Neighbours joined, always as many, so that no bin looks larger for holding more of them. */
function coarse(shares: readonly number[]): number[] {
  const size = Math.ceil(shares.length / SPARK_BINS)
  return Array.from({ length: Math.ceil(shares.length / Math.max(1, size)) }, (_, place) =>
    shares.slice(place * size, (place + 1) * size).reduce((sum, share) => sum + share, 0),
  )
}
