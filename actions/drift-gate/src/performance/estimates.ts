import {
  bettingBounds,
  clopperPearson,
  delong,
  mean,
  normalQuantile,
  sum,
  variance,
} from '../../../../shared/stats/index.js'
import type { Answers } from './answers.js'

/** A metric on one side, with bounds that are each wrong with probability at most `alpha`. */
export interface Estimate {
  readonly value: number
  readonly rows: number
  bounds(alpha: number): { readonly lower: number; readonly upper: number }
  /** Standard error where bounds are asymptotic: errors of two samples then add up as squares. */
  readonly standardError: number | undefined
}

/** As in shared/stats: a chance of exactly 0 or 1 that was wrong would cost infinitely much. */
export const kept = (chance: number) => Math.max(chance, 1e-15)

export function proportion({ right, rows }: { right: number; rows: number }): Estimate {
  return {
    value: right / rows,
    rows,
    standardError: undefined,
    // One-sided bounds each at alpha are a two-sided interval at 1 - 2 alpha.
    bounds: alpha => clopperPearson(right, rows, 2 * alpha),
  }
}

export function share(count: number, of: number): Estimate | undefined {
  return of === 0 ? undefined : proportion({ right: count, rows: of })
}

/**
 * F1 is 2 s / (1 + s) of the share s of true positives among all rows that are positive or are said to be; given
 * their number, true positives are binomial, so bounds of s are bounds of F1.
 */
export function harmonic({ truePositives, falsePositives, falseNegatives }: NonNullable<Answers['confusion']>) {
  const jaccard = share(truePositives, truePositives + falsePositives + falseNegatives)
  if (jaccard === undefined) return undefined
  const f1 = (of: number) => (2 * of) / (1 + of)
  return {
    ...jaccard,
    value: f1(jaccard.value),
    bounds(alpha: number) {
      const { lower, upper } = jaccard.bounds(alpha)
      return { lower: f1(lower), upper: f1(upper) }
    },
  }
}

/** How far the mean score lies from the share of positives (Cox 1958), on either side. */
export function calibrationInTheLarge(scores: Answers['scores']): Estimate | undefined {
  if (scores === undefined) return undefined
  const { positive, negative } = scores
  const rows = positive.length + negative.length
  if (rows < FEWEST_ROWS || outside(positive) || outside(negative)) return undefined
  const differences = new Float64Array(rows)
  differences.set(positive.map(chance => chance - 1))
  differences.set(negative, positive.length)
  const off = mean(differences)
  const standardError = Math.sqrt(variance(differences, 1) / rows)
  return {
    value: Math.abs(off),
    rows,
    // The absolute value is not normal near 0, so that sides are not combined as normal ones.
    standardError: undefined,
    bounds(alpha) {
      const reach = -normalQuantile(alpha / 2) * standardError
      return { lower: Math.max(0, Math.abs(off) - reach), upper: Math.min(1, Math.abs(off) + reach) }
    },
  }
}

/** Fewer of a class than this, and the normal law behind DeLong's variance is a guess. */
const FEWEST_OF_A_CLASS = 10

export function area(positive: Float64Array, negative: Float64Array): Estimate | undefined {
  if (Math.min(positive.length, negative.length) < FEWEST_OF_A_CLASS) return undefined
  const scores = new Float64Array(positive.length + negative.length)
  scores.set(positive)
  scores.set(negative, positive.length)
  const labels = new Uint8Array(scores.length).fill(1, 0, positive.length)
  const { aucs, covariance } = delong(labels, [scores])
  return normal(aucs[0]!, Math.sqrt(covariance[0]![0]!), scores.length, { low: 0, high: 1 })
}

/** Whether sorted scores are no chances. */
const outside = (sorted: Float64Array) => sorted.length > 0 && (sorted[0]! < 0 || sorted.at(-1)! > 1)

/** Losses of scores that are chances; scores outside 0 … 1 are none, and have no such loss. */
export function probabilistic(
  scores: Answers['scores'],
  loss: (chance: number, label: 0 | 1) => number,
  estimate: (losses: Float64Array) => Estimate | undefined,
): Estimate | undefined {
  if (scores === undefined) return undefined
  const { positive, negative } = scores
  if (positive.length + negative.length === 0 || outside(positive) || outside(negative)) return undefined
  const losses = new Float64Array(positive.length + negative.length)
  losses.set(positive.map(chance => loss(chance, 1)))
  losses.set(
    negative.map(chance => loss(chance, 0)),
    positive.length,
  )
  return estimate(losses)
}

export function bounded(losses: Float64Array): Estimate {
  const cache = new Map<number, { lower: number; upper: number }>()
  return {
    value: mean(losses),
    rows: losses.length,
    standardError: undefined,
    bounds(alpha) {
      const found = cache.get(alpha) ?? bettingBounds(losses, { alpha, low: 0, high: 1 })
      cache.set(alpha, found)
      return found
    },
  }
}

/** With fewer rows the normal law is a guess. */
const FEWEST_ROWS = 30

export function average(losses: Float64Array): Estimate | undefined {
  if (losses.length < FEWEST_ROWS) return undefined
  return normal(mean(losses), Math.sqrt(variance(losses, 1) / losses.length), losses.length, { low: 0, high: Infinity })
}

export function root(errors: Float64Array): Estimate | undefined {
  if (errors.length < FEWEST_ROWS) return undefined
  const squares = errors.map(error => error * error)
  const value = Math.sqrt(sum(squares) / squares.length)
  if (value === 0) return normal(0, 0, errors.length, { low: 0, high: Infinity })
  const standardError = Math.sqrt(variance(squares, 1) / squares.length) / (2 * value)
  return normal(value, standardError, errors.length, { low: 0, high: Infinity })
}

function normal(value: number, standardError: number, rows: number, range: { low: number; high: number }): Estimate {
  return {
    value,
    rows,
    standardError,
    bounds(alpha) {
      const reach = -normalQuantile(alpha) * standardError
      return { lower: Math.max(range.low, value - reach), upper: Math.min(range.high, value + reach) }
    },
  }
}
