import { chiSquareSf } from '../special/distributions.js'
import { totalOf } from './counts.js'

export interface ChiSquareResult {
  readonly statistic: number
  readonly df: number
  /** Asymptotic; not to be trusted where `lowExpected`. 1 with a single filled part. */
  readonly pValue: number
  readonly smallestExpected: number
  /** Cochran's rule is broken: an expected count below 1, or more than a fifth of them below 5. */
  readonly lowExpected: boolean
}

/**
 * Chi-square test that two samples come from the same categories in the same shares (2 x k table, no continuity
 * correction). Both samples have error: taking the reference's shares as exact, as some tools do, makes a new
 * category impossible and its p-value 0.
 */
export function chiSquareHomogeneity(a: ArrayLike<number>, b: ArrayLike<number>): ChiSquareResult {
  if (a.length !== b.length)
    throw new RangeError(`count vectors must have equal length, got ${a.length} and ${b.length}`)
  const n = totalOf('first counts', a)
  const m = totalOf('second counts', b)
  let statistic = 0
  let filled = 0
  let below5 = 0
  let smallestExpected = Number.POSITIVE_INFINITY
  for (let k = 0; k < a.length; k++) {
    const column = a[k]! + b[k]!
    if (column === 0) continue
    filled++
    for (const [observed, size] of [
      [a[k]!, n],
      [b[k]!, m],
    ] as const) {
      const expected = (column * size) / (n + m)
      statistic += (observed - expected) ** 2 / expected
      smallestExpected = Math.min(smallestExpected, expected)
      if (expected < 5) below5++
    }
  }
  const df = filled - 1
  return {
    statistic,
    df,
    pValue: df === 0 ? 1 : chiSquareSf(statistic, df),
    smallestExpected,
    lowExpected: smallestExpected < 1 || below5 > 0.2 * 2 * filled,
  }
}

/**
 * Likelihood-ratio (G) test of the same question (Sokal and Rohlf): 2 sum of observed ln(observed / expected), on
 * the chi-square law. Expected counts come from both samples together, so that their sizes may differ.
 */
export function gTest(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
): Pick<ChiSquareResult, 'statistic' | 'df' | 'pValue'> {
  if (a.length !== b.length)
    throw new RangeError(`count vectors must have equal length, got ${a.length} and ${b.length}`)
  const n = totalOf('first counts', a)
  const m = totalOf('second counts', b)
  let half = 0
  let filled = 0
  for (let k = 0; k < a.length; k++) {
    const column = a[k]! + b[k]!
    if (column === 0) continue
    filled++
    if (a[k]! > 0) half += a[k]! * Math.log((a[k]! * (n + m)) / (column * n))
    if (b[k]! > 0) half += b[k]! * Math.log((b[k]! * (n + m)) / (column * m))
  }
  const statistic = Math.max(0, 2 * half)
  const df = filled - 1
  return { statistic, df, pValue: df === 0 ? 1 : chiSquareSf(statistic, df) }
}

/**
 * Cramer's V between sample and category with Bergsma's (2013) bias correction: 0 .. 1, near 0 without drift at
 * any sample size, where the plain V is not.
 */
export function cramersV(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const { statistic, df } = chiSquareHomogeneity(a, b)
  const rows = totalOf('first counts', a) + totalOf('second counts', b)
  if (df === 0 || rows <= 2) return 0
  const phiSquare = Math.max(0, statistic / rows - df / (rows - 1))
  const categories = df + 1 - df ** 2 / (rows - 1)
  const samples = 2 - 1 / (rows - 1)
  const scale = Math.min(categories - 1, samples - 1)
  return scale > 0 ? Math.min(1, Math.sqrt(phiSquare / scale)) : 0
}
