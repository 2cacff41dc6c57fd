import { logMeanExp } from '../special/log-space.js'
import { checkCounts, checkLevel, checkPositive, type Poll } from './e-process.js'
import { ERROR_GRID } from './ratio-test.js'

const LOWEST = 1e-6
const HIGHEST = 1e6

export interface Interval {
  readonly lower: number
  readonly upper: number
}

/**
 * Interval for the ratio p_canary / p_baseline that is right at every look at once with probability
 * 1 - alpha: the ratios that neither of the two one-sided ratio tests has rejected at alpha / 2. Where the
 * ratio changes over time, `lower` says "not always at or below", `upper` "not always at or above".
 *
 * The evidence against a ratio falls (test from above) or rises (from below) with that ratio, so bisection
 * finds the exact end, and the ends of all looks so far intersect to one interval.
 */
export class RatioConfidenceSequence {
  readonly #logThreshold: number
  readonly #tempering: number
  readonly #polls: Poll[] = []
  #lower = 0
  #upper = Number.POSITIVE_INFINITY

  constructor({ alpha, tempering = 1 }: { readonly alpha: number; readonly tempering?: number }) {
    this.#logThreshold = Math.log(2 / checkLevel('alpha', alpha))
    this.#tempering = checkPositive('tempering', tempering)
  }

  /** `lower` is 0 and `upper` Infinity until the data say more. */
  get interval(): Interval {
    return { lower: this.#lower, upper: this.#upper }
  }

  update(poll: Poll): Interval {
    checkCounts('canary', poll.canary)
    checkCounts('baseline', poll.baseline)
    if (poll.canary.x + poll.baseline.x === 0) return this.interval // no factor changes
    this.#polls.push(poll)
    const lowest = Math.max(LOWEST, this.#lower)
    const highest = Math.min(HIGHEST, this.#upper)
    const above = (ratio: number) => this.#rejects(ratio, multiple => multiple)
    const below = (ratio: number) => this.#rejects(ratio, multiple => 1 / multiple)
    if (above(lowest)) this.#lower = lastRejected(lowest, HIGHEST, above)
    if (below(highest)) this.#upper = lastRejected(highest, LOWEST, below)
    return this.interval
  }

  /** The ratio test's evidence, with the sums over polls rearranged so that each alternative costs one log a poll. */
  #rejects(ratio: number, toFactor: (multiple: number) => number): boolean {
    const canaryBad = this.#polls.reduce((total, { canary }) => total + canary.x, 0)
    const weighted = (scale: number) => {
      let total = 0
      for (const { canary, baseline } of this.#polls)
        total += (canary.x + baseline.x) * Math.log(scale * canary.n + baseline.n)
      return total
    }
    const tested = weighted(ratio)
    const logL = ERROR_GRID.map(multiple => {
      const factor = toFactor(multiple)
      return (canaryBad * Math.log(factor) + tested - weighted(factor * ratio)) / this.#tempering
    })
    return logMeanExp(logL) >= this.#logThreshold
  }
}

/**
 * The last rejected ratio from `rejected` towards `limit`, within a relative 1e-4. Steps grow from 1 % because
 * the end moves little from poll to poll and every probe costs a pass over all polls.
 */
function lastRejected(rejected: number, limit: number, rejects: (ratio: number) => boolean): number {
  const towards = Math.sign(limit - rejected)
  let inside = rejected
  let outside = limit
  for (let step = 0.01; ; step *= 4) {
    const probe = inside * Math.exp(towards * step)
    if ((limit - probe) * towards <= 0) {
      if (rejects(limit)) return limit
      break
    }
    if (!rejects(probe)) {
      outside = probe
      break
    }
    inside = probe
  }
  while (Math.abs(Math.log(outside / inside)) > 1e-4) {
    const middle = Math.sqrt(inside * outside)
    if (rejects(middle)) inside = middle
    else outside = middle
  }
  return inside
}

/** The interval after all polls; see RatioConfidenceSequence. */
export function ratioConfidenceSequence(polls: Iterable<Poll>, alpha: number, tempering = 1): Interval {
  const sequence = new RatioConfidenceSequence({ alpha, tempering })
  for (const poll of polls) sequence.update(poll)
  return sequence.interval
}
