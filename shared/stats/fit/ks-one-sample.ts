import { checkSorted } from '../drift/bins.js'
import { kolmogorovExactSf } from './kolmogorov-exact.js'

export interface OneSampleKs {
  /** Largest difference of the empirical and the given distribution function, on either side. */
  readonly distance: number
  /** A value at which it is reached. */
  readonly at: number
  /** Exact for independent values of a continuous distribution that was fixed beforehand; conservative with ties. */
  readonly pValue: number
}

/**
 * Kolmogorov-Smirnov test that values come from one given distribution (SciPy's `kstest`, two-sided, exact).
 * @param sorted ascending, free of NaN, not empty
 * @param cdf x -> P(X <= x)
 */
export function ksOneSample(sorted: Float64Array, cdf: (x: number) => number): OneSampleKs {
  const found = distanceTo(sorted, cdf)
  return { ...found, pValue: kolmogorovExactSf(sorted.length, found.distance) }
}

/**
 * The distance alone, without its p-value. Both functions rise, so between two values that are known the gap has a
 * bound; where that is below a gap already found, nothing is computed: of many values few are looked at.
 */
export function distanceTo(sorted: Float64Array, cdf: (x: number) => number): Omit<OneSampleKs, 'pValue'> {
  checkSorted('sample', sorted)
  const n = sorted.length
  let distance = 0
  let at = sorted[0]!
  const look = (i: number) => {
    const below = cdf(sorted[i]!)
    const gap = Math.max((i + 1) / n - below, below - i / n)
    if (gap > distance) {
      distance = gap
      at = sorted[i]!
    }
    return below
  }
  // What lies between two looked-at values, the most promising part last so that it is taken first.
  const open = n === 1 ? [] : [{ low: 0, high: n - 1, below: look(0), above: look(n - 1) }]
  if (n === 1) look(0)
  for (let part = open.pop(); part; part = open.pop()) {
    const { low, high, below, above } = part
    if (high - low < 2 || Math.max(high / n - below, above - (low + 1) / n) <= distance) continue
    const middle = (low + high) >>> 1
    const value = look(middle)
    const halves = [
      { low, high: middle, below, above: value, reach: Math.max(middle / n - below, value - (low + 1) / n) },
      { low: middle, high, below: value, above, reach: Math.max(high / n - value, above - (middle + 1) / n) },
    ]
    open.push(...halves.sort((a, b) => a.reach - b.reach))
  }
  return { distance, at }
}
