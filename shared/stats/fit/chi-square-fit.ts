import { totalOf } from '../drift/counts.js'
import type { ChiSquareResult } from '../drift/homogeneity.js'
import { chiSquareSf } from '../special/distributions.js'

/**
 * Pearson's chi-square test that counts come from given shares (SciPy's `chisquare`, df = parts - 1).
 * The shares are taken as exact: a count where the share is 0 has p-value 0. Parts with neither are left out.
 * @param weights of the parts, in any unit; they are brought to the total of the counts
 */
export function chiSquareFit(counts: ArrayLike<number>, weights: ArrayLike<number>): ChiSquareResult {
  if (counts.length !== weights.length)
    throw new RangeError(`counts and weights must have equal length, got ${counts.length} and ${weights.length}`)
  const n = totalOf('counts', counts)
  const whole = totalOf('weights', weights)
  let statistic = 0
  let filled = 0
  let below5 = 0
  let smallestExpected = Number.POSITIVE_INFINITY
  for (let k = 0; k < counts.length; k++) {
    const expected = (n * weights[k]!) / whole
    if (expected === 0 && counts[k] === 0) continue
    filled++
    statistic += (counts[k]! - expected) ** 2 / expected
    smallestExpected = Math.min(smallestExpected, expected)
    if (expected < 5) below5++
  }
  const df = filled - 1
  const pValue = statistic === Number.POSITIVE_INFINITY ? 0 : df === 0 ? 1 : chiSquareSf(statistic, df)
  return { statistic, df, pValue, smallestExpected, lowExpected: smallestExpected < 1 || below5 > 0.2 * filled }
}
