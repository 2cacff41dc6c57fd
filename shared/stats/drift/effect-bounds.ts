/**
 * Is the *true* distance larger than delta? Finite-sample answers for two independent samples of independent
 * rows: with many rows every harmless difference is "significant", so the null is "at most delta", not "none".
 */
export interface EffectBound {
  /** p-value of "the true distance is at most delta"; may go into holm(). */
  readonly pValue: number
  /** The true distance is at least this, wrong with probability at most alpha. */
  lowerBound(alpha: number): number
  /** The true distance is at most this, wrong with probability at most alpha. */
  upperBound(alpha: number): number
  /** How far the observed distance may exceed the true one, except with probability alpha. */
  allowance(alpha: number): number
}

/**
 * Kolmogorov-Smirnov distance. D <= true + A + B, where A and B are how far each empirical distribution function
 * lies from its own true one; Dvoretzky-Kiefer-Wolfowitz with Massart's constant bounds their tails by
 * 2 exp(-2 n a^2). A and B are independent, so the tail of their sum comes from convolving the two bounds, which
 * is about sqrt(2) sharper than splitting alpha between them. Upwards less is needed: D is at least the observed
 * difference where the true one is largest, a single point, and there Hoeffding's inequality holds.
 */
export function ksAbove(distance: number, n: number, m: number, delta: number): EffectBound {
  checkSizes(n, m, distance, delta)
  return effectBound(
    distance,
    delta,
    excess => dkwSumTail(excess, n, m),
    excess => Math.exp(hoeffding(excess, 1 / n + 1 / m)),
  )
}

/**
 * Total variation distance over `categories` parts that were fixed beforehand (collect what is new in one part).
 * Two bounds of how far the observed distance can lie above the true one; each holds at every n, so their smaller
 * one does. By McDiarmid's inequality (one row changes the distance by at most 1/n or 1/m) it exceeds its
 * expectation by t with probability at most exp(-2 t^2 / (1/n + 1/m)), and by Cauchy-Schwarz its expectation exceeds
 * the true distance by at most sqrt((categories - 1)(1/n + 1/m)) / 2. Or Hoeffding for each of the 2^categories - 2
 * sets of parts (Weissman et al. 2003), which is sharper up to some hundred parts.
 * Upwards there is no bias: the distance is convex, so its expectation is at least the true one.
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
  const sets = logSets(categories)
  return effectBound(
    distance,
    delta,
    excess => Math.exp(Math.min(0, hoeffding(excess - bias, scale), sets + hoeffding(excess, scale))),
    excess => Math.exp(hoeffding(excess, scale)),
  )
}

/** ln of the bound of the chance that the difference of two shares exceeds the true one by so much. */
function hoeffding(excess: number, scale: number): number {
  return excess <= 0 ? 0 : (-2 * excess * excess) / scale
}

/** ln(2^k - 2): the sets of k parts, without none and all. A single part never differs. */
function logSets(k: number): number {
  return k === 1 ? Number.NEGATIVE_INFINITY : k * Math.LN2 + Math.log1p(-(2 ** (1 - k)))
}

function checkSizes(n: number, m: number, distance: number, delta: number): void {
  if (!(n >= 1 && m >= 1)) throw new RangeError(`both samples need rows, got ${n} and ${m}`)
  if (!(distance >= 0 && distance <= 1)) throw new RangeError(`distance must lie in 0 .. 1, got ${distance}`)
  if (!(delta >= 0 && delta < 1)) throw new RangeError(`delta must lie in 0 .. 1, got ${delta}`)
}

/**
 * `above(t)` bounds the chance that the observed distance exceeds the true one by t or more, `below(t)` the chance
 * that the true one exceeds it so; both fall in t.
 */
function effectBound(
  distance: number,
  delta: number,
  above: (excess: number) => number,
  below: (excess: number) => number,
): EffectBound {
  const allowance = (alpha: number) => reach(above, alpha)
  return {
    pValue: distance <= delta ? 1 : Math.min(1, above(distance - delta)),
    lowerBound: alpha => Math.max(0, distance - allowance(alpha)),
    upperBound: alpha => Math.min(1, distance + reach(below, alpha)),
    allowance,
  }
}

/** The excess that is passed with probability at most alpha, rounded up. */
function reach(tail: (excess: number) => number, alpha: number): number {
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
