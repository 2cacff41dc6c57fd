import { lgamma } from '../special/gamma.js'
import type { Random } from './random.js'

/** Standard normal variate by Marsaglia's polar method. */
export function normal(random: Random): number {
  for (;;) {
    const u = 2 * random.uniform() - 1
    const v = 2 * random.uniform() - 1
    const s = u * u + v * v
    if (s > 0 && s < 1) return u * Math.sqrt((-2 * Math.log(s)) / s)
  }
}

/** Exponential variate with mean 1. */
export function exponential(random: Random): number {
  return -Math.log1p(-random.uniform())
}

/** Gamma variate with the given shape and scale 1 (Marsaglia and Tsang 2000). */
export function gamma(shape: number, random: Random): number {
  if (!(shape > 0)) throw new RangeError(`gamma() needs shape > 0, got ${shape}`)
  if (shape < 1) return gamma(shape + 1, random) * (1 - random.uniform()) ** (1 / shape)
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const x = normal(random)
    const v = (1 + c * x) ** 3
    if (v > 0 && Math.log(1 - random.uniform()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v
  }
}

/**
 * Poisson variate. Products of uniforms below a mean of 10; above it rejection from a Cauchy hat with the
 * exact log density, whose cost does not grow with the mean.
 */
export function poisson(mean: number, random: Random): number {
  if (!(mean >= 0) || mean === Number.POSITIVE_INFINITY)
    throw new RangeError(`poisson() needs a mean >= 0, got ${mean}`)
  if (mean < 10) {
    const limit = Math.exp(-mean)
    let count = 0
    for (let product = random.uniform(); product > limit; product *= random.uniform()) count++
    return count
  }
  const root = Math.sqrt(2 * mean)
  const logMean = Math.log(mean)
  const peak = mean * logMean - lgamma(mean + 1)
  for (;;) {
    const y = Math.tan(Math.PI * random.uniform())
    const candidate = root * y + mean
    if (candidate < 0) continue
    const count = Math.floor(candidate)
    const ratio = 0.9 * (1 + y * y) * Math.exp(count * logMean - lgamma(count + 1) - peak)
    if (random.uniform() <= ratio) return count
  }
}

/**
 * Binomial variate. Waiting times while n min(p, 1 - p) < 10; above it the median trick: a beta variate
 * says where the middle order statistic of n uniforms lies, which leaves a binomial of half the size.
 */
export function binomial(n: number, p: number, random: Random): number {
  if (!Number.isInteger(n) || n < 0 || !(p >= 0 && p <= 1))
    throw new RangeError(`binomial() needs an integer n >= 0 and 0 <= p <= 1, got n = ${n}, p = ${p}`)
  if (p > 0.5) return n - binomial(n, 1 - p, random)
  let count = 0
  let left = n
  let chance = p
  while (left * Math.min(chance, 1 - chance) >= 10) {
    const middle = 1 + Math.floor(left / 2)
    const first = gamma(middle, random)
    const order = first / (first + gamma(left + 1 - middle, random))
    if (order <= chance) {
      count += middle
      chance = Math.min(1, (chance - order) / (1 - order))
      left -= middle
    } else {
      chance = Math.min(1, chance / order)
      left = middle - 1
    }
  }
  if (chance > 0.5) return count + left - waitingTimes(left, 1 - chance, random)
  return count + waitingTimes(left, chance, random)
}

/** Successes among n trials, jumping from success to success by geometric waiting times. */
function waitingTimes(n: number, p: number, random: Random): number {
  if (p <= 0 || n === 0) return 0
  const logMiss = Math.log1p(-p)
  let count = 0
  for (let trial = Math.floor(-exponential(random) / logMiss) + 1; trial <= n; count++)
    trial += Math.floor(-exponential(random) / logMiss) + 1
  return count
}
