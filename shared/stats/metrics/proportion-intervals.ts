import { betaQuantile } from '../special/beta.js'
import { normalQuantile } from '../special/distributions.js'

export interface ProportionInterval {
  readonly estimate: number
  readonly lower: number
  readonly upper: number
}

function checkProportion(x: number, n: number, alpha: number): void {
  if (!(n > 0 && x >= 0 && x <= n)) throw new RangeError(`expected 0 <= x <= n and n > 0, got x = ${x}, n = ${n}`)
  if (!(alpha > 0 && alpha < 1)) throw new RangeError(`alpha must lie between 0 and 1, got ${alpha}`)
}

/** Wilson's score interval for x of n at 1 - alpha, two-sided (asymptotic, good from small n on). */
export function wilson(x: number, n: number, alpha: number): ProportionInterval {
  checkProportion(x, n, alpha)
  const z = -normalQuantile(alpha / 2)
  const estimate = x / n
  const scale = 1 + (z * z) / n
  const centre = (estimate + (z * z) / (2 * n)) / scale
  const reach = (z / scale) * Math.sqrt((estimate * (1 - estimate)) / n + (z * z) / (4 * n * n))
  return {
    estimate,
    lower: x === 0 ? 0 : Math.max(0, centre - reach),
    upper: x === n ? 1 : Math.min(1, centre + reach),
  }
}

/** Clopper and Pearson's interval for x of n at 1 - alpha, two-sided (finite-sample, conservative). */
export function clopperPearson(x: number, n: number, alpha: number): ProportionInterval {
  checkProportion(x, n, alpha)
  return {
    estimate: x / n,
    lower: x === 0 ? 0 : betaQuantile(alpha / 2, x, n - x + 1),
    upper: x === n ? 1 : betaQuantile(1 - alpha / 2, x + 1, n - x),
  }
}
