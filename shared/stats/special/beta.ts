import { lgamma, stirlingError } from './gamma.js'

const HALF_LOG_TWO_PI = 0.9189385332046728
const TINY = 1e-300

/**
 * ln B(a, b), a, b > 0. For large arguments the leading terms of the three gammas are cancelled on paper
 * first: subtracting them as numbers would lose eight digits at a million.
 */
export function logBeta(a: number, b: number): number {
  const small = Math.min(a, b)
  const large = Math.max(a, b)
  if (!(small > 0)) throw new RangeError(`logBeta needs a, b > 0, got a = ${a}, b = ${b}`)
  if (large < 10) return lgamma(small) + lgamma(large) - lgamma(small + large)
  const tail = stirlingError(large) - stirlingError(small + large)
  if (small < 10) {
    return lgamma(small) + small - small * Math.log(small + large) + (large - 0.5) * -Math.log1p(small / large) + tail
  }
  return (
    HALF_LOG_TWO_PI -
    0.5 * Math.log(large) +
    stirlingError(small) +
    tail -
    (small - 0.5) * Math.log1p(large / small) -
    large * Math.log1p(small / large)
  )
}

/** Continued fraction of the incomplete beta function (Lentz), right of which it converges fast: x < (a+1)/(a+b+2). */
function betaFraction(a: number, b: number, x: number): number {
  let c = 1
  let d = 1 - ((a + b) * x) / (a + 1)
  if (Math.abs(d) < TINY) d = TINY
  d = 1 / d
  let h = d
  for (let m = 1; m <= 1_000_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 + even * d
    if (Math.abs(d) < TINY) d = TINY
    c = 1 + even / c
    if (Math.abs(c) < TINY) c = TINY
    d = 1 / d
    h *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 + odd * d
    if (Math.abs(d) < TINY) d = TINY
    c = 1 + odd / c
    if (Math.abs(c) < TINY) c = TINY
    d = 1 / d
    const step = d * c
    h *= step
    if (Math.abs(step - 1) < 1e-16) break
  }
  return h
}

/**
 * Natural logarithms of the regularised incomplete beta function I_x(a, b) and of its complement.
 * In logarithms because tails of 1e-400 occur in the e-processes. The smaller tail is computed directly;
 * relative error about 1e-12 up to a + b = 1e6.
 */
export function logIncompleteBeta(x: number, a: number, b: number): { lower: number; upper: number } {
  if (!(a > 0) || !(b > 0) || !(x >= 0 && x <= 1))
    throw new RangeError(`logIncompleteBeta needs a, b > 0 and 0 <= x <= 1, got x = ${x}, a = ${a}, b = ${b}`)
  if (x === 0) return { lower: -Infinity, upper: 0 }
  if (x === 1) return { lower: 0, upper: -Infinity }
  const front = a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b)
  const complement = (log: number) => (log >= 0 ? -Infinity : Math.log(-Math.expm1(log)))
  if (x < (a + 1) / (a + b + 2)) {
    const lower = Math.min(0, front + Math.log(betaFraction(a, b, x) / a))
    return { lower, upper: complement(lower) }
  }
  const upper = Math.min(0, front + Math.log(betaFraction(b, a, 1 - x) / b))
  return { lower: complement(upper), upper }
}

/** Regularised incomplete beta function I_x(a, b) = P(Beta(a, b) <= x). */
export function incompleteBeta(x: number, a: number, b: number): number {
  return Math.exp(logIncompleteBeta(x, a, b).lower)
}

/** Quantile of Beta(a, b): the x with I_x(a, b) = p, by bisection on whichever tail is smaller. */
export function betaQuantile(p: number, a: number, b: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`betaQuantile needs 0 <= p <= 1, got ${p}`)
  if (p === 0 || p === 1) return p
  let low = 0
  let high = 1
  const useLower = p <= 0.5
  const target = useLower ? Math.log(p) : Math.log1p(-p)
  for (let i = 0; i < 200 && high - low > 1e-16 * high; i++) {
    const middle = (low + high) / 2
    const { lower, upper } = logIncompleteBeta(middle, a, b)
    if (useLower ? lower < target : upper > target) low = middle
    else high = middle
  }
  return (low + high) / 2
}
