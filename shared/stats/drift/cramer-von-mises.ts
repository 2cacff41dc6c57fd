import { lgamma } from '../special/gamma.js'
import type { TwoSample } from './two-sample.js'

/**
 * p-value of "both samples come from one distribution" by the Cramér–von Mises statistic. Asymptotic: the statistic
 * is scaled to the mean and variance that it has at these sizes (Anderson 1962), then follows the limit law of
 * Anderson and Darling (1952, equation 4.35). Conservative with ties.
 */
export function cramerVonMisesPValue({ n, m, cramerVonMises }: TwoSample): number {
  const rows = n + m
  const product = n * m
  const expected = (1 + 1 / rows) / 6
  const variance =
    ((rows + 1) * (4 * product * rows - 3 * (n * n + m * m) - 2 * product)) / (45 * rows * rows * 4 * product)
  // One row on each side: there is but one value that it can take.
  if (variance === 0) return 1
  const scaled = 1 / 6 + (cramerVonMises - expected) / Math.sqrt(45 * variance)
  return Math.min(1, Math.max(0, 1 - limitCdf(scaled)))
}

/** Distribution function of the limit of the Cramér–von Mises statistic. */
function limitCdf(x: number): number {
  // Below, the series has lost all its digits and the chance is 0 to 1e-20.
  if (x < 0.003) return 0
  // The tail falls as exp(-x pi^2 / 2): here it is below the last digit of 1.
  if (x > 8) return 1
  let total = 0
  for (let k = 0; k < 200; k++) {
    const y = 4 * k + 1
    const q = (y * y) / (16 * x)
    const term = Math.exp(lgamma(k + 0.5) - lgamma(k + 1) - 2 * q) * Math.sqrt(y) * scaledBesselK(0.25, q)
    total += term / (Math.PI ** 1.5 * Math.sqrt(x))
    if (term < 1e-18) break
  }
  return Math.min(1, total)
}

/**
 * exp(x) K_order(x), the modified Bessel function of the second kind, from its integral over the real line (DLMF
 * 10.32.9). The integrand falls doubly exponentially, so the trapezoidal rule converges exponentially.
 */
export function scaledBesselK(order: number, x: number): number {
  if (!(x > 0)) throw new RangeError(`the argument must be positive, got ${x}`)
  const step = Math.min(0.05, 0.25 / Math.sqrt(x))
  let total = 0.5
  for (let k = 1; ; k++) {
    const t = k * step
    const term = Math.exp(-x * (Math.cosh(t) - 1)) * Math.cosh(order * t)
    total += term
    if (term < 1e-18 * total) return total * step
  }
}
