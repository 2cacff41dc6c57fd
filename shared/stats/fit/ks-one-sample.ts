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

/** The distance alone, without its p-value. */
export function distanceTo(sorted: Float64Array, cdf: (x: number) => number): Omit<OneSampleKs, 'pValue'> {
  checkSorted('sample', sorted)
  const n = sorted.length
  let distance = 0
  let at = sorted[0]!
  let known = Number.NaN
  let below = 0
  for (let i = 0; i < n; i++) {
    const value = sorted[i]!
    if (value !== known) {
      known = value
      below = cdf(value)
    }
    const gap = Math.max((i + 1) / n - below, below - i / n)
    if (gap > distance) {
      distance = gap
      at = value
    }
  }
  return { distance, at }
}
