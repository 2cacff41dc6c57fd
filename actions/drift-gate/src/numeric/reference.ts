import {
  type Bins,
  compareSamples,
  type DistributionGrid,
  gridDistances,
  quantileBins,
  sortedValues,
} from '../../../../shared/stats/index.js'
import type { Measured } from '../measures/measured.js'
import { measuresOfValues } from '../measures/of-values.js'
import { countsOf, type NumericCounts } from './parts.js'
import type { Sample, SortedSample } from './sample.js'

/** What a numeric column is compared with: all rows of it, or what a profile keeps of them. */
export interface NumericReference {
  readonly rows: number
  readonly counts: NumericCounts
  readonly bins: Bins | undefined
  /** The smallest and the largest value, infinities included; absent where there is none. */
  readonly range: readonly [lowest: number, highest: number] | undefined
  /** A sample for pictures and words; of a profile one with the same shape. */
  readonly picture: Sample
  measure(current: Sample): NumericDifference
}

export interface NumericDifference {
  /** The deciding distance over all rows, and how much more it can be by what the reference does not tell. */
  readonly effect: { readonly distance: number; readonly within: number; readonly at: number }
  readonly measures: readonly Measured[]
}

export function referenceOfRows(sample: SortedSample): NumericReference {
  const bins = sample.finite.length > 0 ? quantileBins(sample.finite) : undefined
  const { values, rows } = sample
  return {
    rows,
    counts: countsOf(sample, bins),
    bins,
    range: values.length === 0 ? undefined : [values[0]!, values.at(-1)!],
    picture: sample,
    measure(current) {
      const absent = { a: rows - values.length, b: current.rows - current.values.length }
      if (values.length === 0 || current.values.length === 0)
        return onlyAbsence(absent.a / rows, absent.b / current.rows)
      // One distance over all rows sees values and their absence: no value stands before all numbers.
      const sorted = { values: sortedValues(current.values), finite: sortedValues(current.finite) }
      const found = compareSamples(values, sorted.values, absent)
      return {
        effect: { ...found.ksOfRows, within: 0 },
        measures: measuresOfValues(found, sample, sorted),
      }
    },
  }
}

/** What a stored profile knows of a numeric column. */
export interface StoredNumbers {
  readonly rows: number
  readonly counts: NumericCounts
  readonly bins: Bins | undefined
  readonly grid: DistributionGrid
  readonly standardDeviation: number
}

export function referenceOfProfile({ rows, counts, bins, grid, standardDeviation }: StoredNumbers): NumericReference {
  const { minusInfinity, plusInfinity, finite } = counts
  const values = minusInfinity + plusInfinity + finite
  const lowest = minusInfinity > 0 ? Number.NEGATIVE_INFINITY : (grid.values[0] ?? Number.POSITIVE_INFINITY)
  const highest = plusInfinity > 0 ? Number.POSITIVE_INFINITY : (grid.values[grid.values.length - 1] ?? lowest)
  return {
    rows,
    counts,
    bins,
    range: values === 0 ? undefined : [lowest, highest],
    picture: pictureOf(grid, rows, counts),
    measure(current) {
      const absent = current.rows - current.values.length
      if (values === 0 || current.values.length === 0) return onlyAbsence((rows - values) / rows, absent / current.rows)
      const { ks, ksOfRows, wasserstein } = gridDistances(grid, { ...current, absent })
      const scale = standardDeviation > 0 ? standardDeviation : undefined
      const scaled =
        wasserstein.value === 0 ? 0 : scale === undefined ? Number.POSITIVE_INFINITY : wasserstein.value / scale
      return {
        effect: { distance: ksOfRows.value, within: ksOfRows.within, at: ks.at },
        measures: [
          { name: 'ks', value: ks.value, within: ks.within },
          ...(Number.isNaN(wasserstein.value)
            ? []
            : ([
                { name: 'wasserstein', ...wasserstein },
                {
                  name: 'wasserstein-scaled',
                  value: scaled,
                  within: scale === undefined ? 0 : wasserstein.within / scale,
                },
              ] as const)),
        ],
      }
    },
  }
}

function onlyAbsence(before: number, now: number): NumericDifference {
  const share = (of: number) => (Number.isNaN(of) ? 0 : of)
  return { effect: { distance: Math.abs(share(before) - share(now)), within: 0, at: Number.NaN }, measures: [] }
}

const DRAWN = 2000

/** Values at equal ranks, along the grid: enough to draw and to speak of medians, and not to be measured. */
function pictureOf(grid: DistributionGrid, rows: number, counts: NumericCounts): Sample {
  const size = Math.min(DRAWN, counts.finite)
  const finite = new Float64Array(size)
  let at = 0
  for (let k = 0; k < size; k++) {
    const rank = ((k + 0.5) / size) * counts.finite
    while (grid.upTo[at]! < rank) at++
    const inside = rank > grid.below[at]! || at === 0
    if (inside) finite[k] = grid.values[at]!
    else {
      const [from, to] = [grid.upTo[at - 1]!, grid.below[at]!]
      const share = to > from ? (rank - from) / (to - from) : 0
      finite[k] = grid.values[at - 1]! * (1 - share) + grid.values[at]! * share
    }
  }
  const infinite = (counts.minusInfinity + counts.plusInfinity) / Math.max(1, rows)
  return { rows, missing: counts.missing, unreadable: counts.unreadable, values: finite, finite, infinite }
}
