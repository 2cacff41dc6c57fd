import { chiSquareQuantile } from '../special/distributions.js'
import { sharesOf } from './counts.js'

export interface PsiResult {
  readonly value: number
  /** What each part adds. */
  readonly terms: number[]
  /** Shares below this were raised to it, on both sides alike. */
  readonly floor: number
}

/**
 * Population stability index over parts: sum of (p - q) ln(p / q). Missing values, values below and above the
 * reference's range and new categories are parts like any other.
 *
 * An empty part would make it infinite. Both sides get the same floor, by default the share of half a row in
 * the smaller sample: an empty part then counts as what the data can tell apart from empty, and not more. A
 * floor for each side by its own smallest share, as some tools use, lets one empty part dominate the sum.
 * Symmetric in its arguments. Parts that are empty on both sides add nothing.
 */
export function psi(
  reference: ArrayLike<number>,
  current: ArrayLike<number>,
  options: { readonly floor?: number } = {},
): PsiResult {
  const { p, q, n, m } = sharesOf(reference, current)
  const floor = options.floor ?? 0.5 / Math.min(n, m)
  if (!(floor > 0 && floor < 1)) throw new RangeError(`floor must lie between 0 and 1, got ${floor}`)
  const terms = Array.from(p, (share, k) => {
    const a = Math.max(share, floor)
    const b = Math.max(q[k]!, floor)
    return (a - b) * Math.log(a / b)
  })
  return { value: terms.reduce((total, term) => total + term, 0), terms, floor }
}

/**
 * What PSI looks like when nothing has drifted: about (1/n + 1/m) times chi-square with parts - 1 degrees of
 * freedom (asymptotic). A fixed level below `quantile(0.95)` alarms by chance.
 * `parts` counts the parts that can be filled, without those empty on both sides.
 */
export function psiUnderNoDrift(
  parts: number,
  n: number,
  m: number,
): { readonly expected: number; quantile(level: number): number } {
  if (!(parts >= 1 && n > 0 && m > 0))
    throw new RangeError(`expected parts >= 1 and rows > 0, got ${parts}, ${n}, ${m}`)
  const scale = 1 / n + 1 / m
  return {
    expected: (parts - 1) * scale,
    quantile: level => (parts === 1 ? 0 : scale * chiSquareQuantile(level, parts - 1)),
  }
}
