/**
 * Is the *true* distance larger than delta? Finite-sample answers for two independent samples of independent
 * rows: with many rows every harmless difference is "significant", so the null is "at most delta", not "none".
 */
export interface EffectBound {
  /** p-value of "the true distance is at most delta"; may go into holm(). */
  readonly pValue: number
  /** The true distance is at least this, wrong with probability at most alpha. */
  lowerBound(alpha: number): number
  /** How far the observed distance may exceed the true one, except with probability alpha. */
  allowance(alpha: number): number
}

/**
 * Kolmogorov-Smirnov distance. D <= true + A + B, where A and B are how far each empirical distribution function
 * lies from its own true one; Dvoretzky-Kiefer-Wolfowitz with Massart's constant bounds their tails by
 * 2 exp(-2 n a^2). A and B are independent, so the tail of their sum comes from convolving the two bounds, which
 * is about sqrt(2) sharper than splitting alpha between them.
 */
export function ksAbove(distance: number, n: number, m: number, delta: number): EffectBound {
  checkSizes(n, m, distance, delta)
  return effectBound(distance, delta, excess => dkwSumTail(excess, n, m))
}

/**
 * Total variation distance over `categories` parts that were fixed beforehand (collect what is new in one part).
 * One row changes the observed distance by at most 1/n or 1/m, so by McDiarmid's inequality it exceeds its
 * expectation by t with probability at most exp(-2 t^2 / (1/n + 1/m)), and by Cauchy-Schwarz its expectation
 * exceeds the true distance by at most sqrt((categories - 1)(1/n + 1/m)) / 2. For more than a few parts sharper
 * than the L1 bound of Bretagnolle-Huber-Carol and Weissman, whose factor is 2^categories.
 */
export function totalVariationAbove(
  distance: number,
  categories: number,
  n: number,
  m: number,
  delta: number,
): EffectBound {
  checkSizes(n, m, distance, delta)
  if (!(Number.isInteger(categories) && categories >= 1))
    throw new RangeError(`categories must be a whole number >= 1, got ${categories}`)
  const scale = 1 / n + 1 / m
  const bias = Math.sqrt((categories - 1) * scale) / 2
  return effectBound(distance, delta, excess => {
    const beyond = excess - bias
    return beyond <= 0 ? 1 : Math.exp((-2 * beyond * beyond) / scale)
  })
}

function checkSizes(n: number, m: number, distance: number, delta: number): void {
  if (!(n >= 1 && m >= 1)) throw new RangeError(`both samples need rows, got ${n} and ${m}`)
  if (!(distance >= 0 && distance <= 1)) throw new RangeError(`distance must lie in 0 .. 1, got ${distance}`)
  if (!(delta >= 0 && delta < 1)) throw new RangeError(`delta must lie in 0 .. 1, got ${delta}`)
}

/** `tail(t)` bounds the chance that the observed distance exceeds the true one by t or more; it falls in t. */
function effectBound(distance: number, delta: number, tail: (excess: number) => number): EffectBound {
  const allowance = (alpha: number) => {
    if (!(alpha > 0 && alpha < 1)) throw new RangeError(`alpha must lie between 0 and 1, got ${alpha}`)
    let low = 0
    let high = 1
    if (tail(high) > alpha) return 1 // distances cannot exceed 1: nothing can be said
    while (high - low > 1e-9) {
      const middle = (low + high) / 2
      if (tail(middle) > alpha) low = middle
      else high = middle
    }
    return high
  }
  return {
    pValue: distance <= delta ? 1 : Math.min(1, tail(distance - delta)),
    lowerBound: alpha => Math.max(0, distance - allowance(alpha)),
    allowance,
  }
}

const SLICES = 400

/**
 * Upper bound of P(A + B >= t) for independent A, B with P(A >= a) <= min(1, 2 exp(-2 n a^2)), B alike with m.
 * Slices of A, each with B's tail at the slice's far end: a finite sum that is never below the integral.
 */
function dkwSumTail(t: number, n: number, m: number): number {
  const tailA = (a: number) => (a <= 0 ? 1 : Math.min(1, 2 * Math.exp(-2 * n * a * a)))
  const tailB = (b: number) => (b <= 0 ? 1 : Math.min(1, 2 * Math.exp(-2 * m * b * b)))
  let total = tailA(t)
  let before = tailA(0)
  for (let k = 1; k <= SLICES; k++) {
    const edge = (t * k) / SLICES
    const after = tailA(edge)
    total += (before - after) * tailB(t - edge)
    before = after
  }
  return Math.min(1, total)
}
