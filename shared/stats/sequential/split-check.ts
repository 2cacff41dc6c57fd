import { logBeta, logIncompleteBeta } from '../special/beta.js'
import { logMeanExp, logSumExp } from '../special/log-space.js'
import { checkPositive, SequentialTest } from './e-process.js'

export interface SplitObservation {
  /** Share of the requests that the route should send to the canary, 0 .. 1. */
  readonly share: number
  /** Requests of the canary and of both releases in this poll. */
  readonly canary: number
  readonly total: number
}

export interface SplitCheckOptions {
  /** Harmless deviation, as a part of the smaller arm's share. Default 0.2: 10 % may be 8 % .. 12 %. */
  readonly tolerance?: number
  /** Pseudo-requests of the prior around the requested share. Default 10. */
  readonly priorWeight?: number
}

/**
 * Does the traffic split as asked? Null: in every poll the canary's share lies within the tolerance. An exact
 * share as the null would alarm on harmless rounding as soon as there is enough traffic.
 *
 * One e-process per side of the band: the beta-binomial likelihood, its prior cut off at the band's edge, over
 * the likelihood at the nearest allowed share. Every factor theta^x (1-theta)^(n-x) / edge^x (1-edge)^(n-x) with
 * theta beyond the edge has expectation at most 1 for all allowed shares, so they may vary between polls.
 *
 * Each change of the requested share starts a new segment, and segments are averaged with weights
 * 1/(s (s + 1)), the rest still counting 1: multiplied, a long healthy step would hide a broken one after it.
 *
 * Alarm at alpha = 1e-3 says: sticky clients, retries or a route that is not in force. Do not judge then.
 */
export class SplitCheck extends SequentialTest<SplitObservation> {
  readonly tolerance: number
  readonly priorWeight: number
  readonly #finished: number[] = []
  #segment: Segment | undefined

  constructor({ tolerance = 0.2, priorWeight = 10 }: SplitCheckOptions = {}) {
    super()
    if (!(tolerance >= 0 && tolerance < 1)) throw new RangeError(`tolerance must lie in 0 .. 1, got ${tolerance}`)
    this.tolerance = tolerance
    this.priorWeight = checkPositive('priorWeight', priorWeight)
  }

  /** The shares that the running segment allows. */
  get allowed(): { lower: number; upper: number } | undefined {
    return this.#segment && { lower: this.#segment.lower, upper: this.#segment.upper }
  }

  /** The observed share of the running segment; NaN before any request. */
  get observed(): number {
    return this.#segment ? this.#segment.canary / (this.#segment.canary + this.#segment.baseline) : Number.NaN
  }

  protected next({ share, canary, total }: SplitObservation): number {
    if (!(share >= 0 && share <= 1)) throw new RangeError(`share must lie in 0 .. 1, got ${share}`)
    if (!(total >= 0 && canary >= 0 && canary <= total))
      throw new RangeError(`canary requests must lie in 0 .. ${total}, got ${canary}`)
    if (share === 0 || share === 1) return this.logE // nothing is split
    if (share !== this.#segment?.share) {
      if (this.#segment) this.#finished.push(this.#segment.logE)
      this.#segment = new Segment(share, this.tolerance, this.priorWeight)
    }
    this.#segment.add(canary, total - canary)
    const segments = [...this.#finished, this.#segment.logE]
    const rest = -Math.log(segments.length + 1) // 1 - sum of 1/(s (s + 1)) = 1/(S + 1)
    return logSumExp([...segments.map((logE, s) => logE - Math.log((s + 1) * (s + 2))), rest])
  }
}

class Segment {
  canary = 0
  baseline = 0
  logE = 0
  readonly lower: number
  readonly upper: number
  readonly #a: number
  readonly #b: number

  constructor(
    readonly share: number,
    tolerance: number,
    priorWeight: number,
  ) {
    const slack = tolerance * Math.min(share, 1 - share)
    this.lower = share - slack
    this.upper = share + slack
    this.#a = priorWeight * share
    this.#b = priorWeight * (1 - share)
  }

  add(canary: number, baseline: number): void {
    this.canary += canary
    this.baseline += baseline
    const evidence = logBeta(this.#a + this.canary, this.#b + this.baseline) - logBeta(this.#a, this.#b)
    this.logE = logMeanExp([
      evidence + this.#beyond(this.upper, 'upper') - this.#logLikelihood(this.upper),
      evidence + this.#beyond(this.lower, 'lower') - this.#logLikelihood(this.lower),
    ])
  }

  /** log of posterior over prior mass beyond the edge: the effect of cutting the prior off there. */
  #beyond(edge: number, side: 'lower' | 'upper'): number {
    const posterior = logIncompleteBeta(edge, this.#a + this.canary, this.#b + this.baseline)[side]
    return posterior - logIncompleteBeta(edge, this.#a, this.#b)[side]
  }

  #logLikelihood(share: number): number {
    return this.canary * Math.log(share) + this.baseline * Math.log1p(-share)
  }
}
