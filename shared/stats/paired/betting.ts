import { seededRandom, shuffle } from '../random/random.js'
import { variance } from '../special/sum.js'
import { checkComparison, conclude, type PairedComparison } from './decision.js'
import { lastCompatible } from './tango.js'

// Largest part of the capital at stake in one bet (Waudby-Smith and Ramdas advise 1/2 or 3/4).
const MOST_AT_STAKE = 0.75
// The order of betting must not depend on the values. A fixed one, after sorting, makes the bound a function of
// the sample alone: the order of rows in a file cannot be used to pick a nicer bound.
const ORDER_SEED = 20240611

export interface BoundedOptions {
  readonly margin: number
  readonly alpha: number
  /** Every difference lies in [low, high], known beforehand: [-1, 1] for losses in [0, 1]. */
  readonly low: number
  readonly high: number
}

/**
 * Comparison by the mean of paired differences that are bounded, with finite-sample bounds. Assumes that the
 * rows are independent draws from the population that the claim is about; no normality, no minimum size.
 */
export function compareBounded(differences: ArrayLike<number>, options: BoundedOptions): PairedComparison {
  const { margin, alpha } = options
  checkComparison(differences.length, margin, alpha)
  const { estimate, lower, upper } = bettingBounds(differences, options)
  const rows = differences.length
  return conclude(
    { method: 'betting', guarantee: 'finite-sample', rows, estimate, lower, upper, margin, alpha },
    Math.sqrt(variance(differences)),
  )
}

/**
 * One-sided betting bounds for a mean, each wrong with probability at most `alpha` (Waudby-Smith and Ramdas 2024).
 *
 * A gambler bets against "the mean is at most m"; the capital is a nonnegative supermartingale under it, so ever
 * reaching 1/alpha has probability at most alpha. The stakes follow a running empirical-Bernstein estimate from
 * earlier rows only. The capital falls in m, so bisection finds the bound.
 */
export function bettingBounds(
  values: ArrayLike<number>,
  { alpha, low, high }: Pick<BoundedOptions, 'alpha' | 'low' | 'high'>,
): { estimate: number; lower: number; upper: number } {
  if (!(low < high)) throw new RangeError(`low must be below high, got ${low} and ${high}`)
  if (values.length === 0) throw new RangeError('betting bounds need at least one value')
  const scaled = Float64Array.from(values, value => {
    if (!(value >= low && value <= high)) throw new RangeError(`value ${value} lies outside ${low} .. ${high}`)
    return (value - low) / (high - low)
  }).sort()
  shuffle(scaled, seededRandom(ORDER_SEED))
  const mirrored = scaled.map(value => 1 - value)
  const estimate = scaled.reduce((total, value) => total + value, 0) / scaled.length
  const span = high - low
  return {
    estimate: low + span * estimate,
    lower: low + span * lowerMean(scaled, estimate, alpha),
    upper: low + span * (1 - lowerMean(mirrored, 1 - estimate, alpha)),
  }
}

/** Lower bound of the mean of values in [0, 1]. */
function lowerMean(values: Float64Array, estimate: number, alpha: number): number {
  const stakes = plannedStakes(values, alpha)
  const threshold = Math.log(1 / alpha)
  const compatible = (mean: number) => !capitalReaches(values, stakes, mean, threshold)
  if (compatible(0)) return 0
  return lastCompatible(estimate, 0, compatible, 1e-9)
}

/** Stake for each row from the rows before it; aims at a sample of just this size. */
function plannedStakes(values: Float64Array, alpha: number): Float64Array {
  const stakes = new Float64Array(values.length)
  const target = (2 * Math.log(1 / alpha)) / values.length
  let total = 0.5
  let squares = 0.25
  for (let t = 0; t < values.length; t++) {
    stakes[t] = Math.sqrt(target / (squares / (t + 1)))
    total += values[t]!
    squares += (values[t]! - total / (t + 2)) ** 2
  }
  return stakes
}

function capitalReaches(values: Float64Array, stakes: Float64Array, mean: number, threshold: number): boolean {
  const cap = MOST_AT_STAKE / mean
  let capital = 0
  for (let t = 0; t < values.length; t++) {
    capital += Math.log1p(Math.min(stakes[t]!, cap) * (values[t]! - mean))
    if (capital >= threshold) return true
  }
  return false
}
