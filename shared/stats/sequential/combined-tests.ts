import { logMeanExp, logWeightedSumExp } from '../special/log-space.js'
import { type Counts, type EProcess, type Poll, SequentialTest } from './e-process.js'
import { ObjectiveBelowTest } from './objective-test.js'
import { LATENCY_GRID, RatioAboveTest, RatioBelowTest, type RatioTestOptions } from './ratio-test.js'

/**
 * PASS test for errors. Claim when it crosses: the error ratio is below `ratio`, or the canary's error rate is
 * below `objective`. The average of both tests, because the ratio alone stays at 1 while nobody has an error,
 * and a release without any error must be able to pass.
 */
export class ErrorPassTest extends SequentialTest<Poll> {
  readonly byRatio: RatioBelowTest
  readonly byObjective: ObjectiveBelowTest

  constructor(options: RatioTestOptions & { readonly objective: number }) {
    super()
    this.byRatio = new RatioBelowTest(options)
    this.byObjective = new ObjectiveBelowTest(options)
  }

  protected next(poll: Poll): number {
    return logMeanExp([this.byRatio.update(poll), this.byObjective.update(poll)])
  }
}

/** Requests of one release in one poll, and for each latency boundary how many were slower. */
export interface LatencyCounts {
  readonly n: number
  readonly slower: readonly number[]
}

export interface LatencyPoll {
  readonly canary: LatencyCounts
  readonly baseline: LatencyCounts
}

export interface LatencyTestOptions extends Omit<RatioTestOptions, 'ratio'> {
  /** The boundaries, in the order of `slower`; for the report only. */
  readonly boundaries: readonly number[]
  /** Tested ratio of the shares of slower requests. */
  readonly ratio: number
}

function updateBoundaries(tests: readonly EProcess<Poll>[], { canary, baseline }: LatencyPoll): number[] {
  const counts = (side: LatencyCounts, k: number): Counts => ({ n: side.n, x: side.slower[k] ?? Number.NaN })
  return tests.map((test, k) => test.update({ canary: counts(canary, k), baseline: counts(baseline, k) }))
}

/**
 * FAIL test for latency: at some boundary the canary has more than `ratio` times the baseline's share of slower
 * requests. Null: at no boundary. The mean of the boundaries' tests is an e-process under any dependence
 * between them, and they are strongly dependent.
 */
export class LatencyFailTest extends SequentialTest<LatencyPoll> {
  readonly boundaries: readonly number[]
  readonly tests: readonly RatioAboveTest[]

  constructor({ boundaries, grid = LATENCY_GRID, ...options }: LatencyTestOptions) {
    super()
    if (boundaries.length === 0) throw new RangeError('boundaries must not be empty')
    this.boundaries = boundaries
    this.tests = boundaries.map(() => new RatioAboveTest({ ...options, grid }))
  }

  /** The boundary with the strongest evidence now. */
  get drivingBoundary(): number {
    let driving = 0
    this.tests.forEach((test, k) => {
      if (test.logE > this.tests[driving]!.logE) driving = k
    })
    return this.boundaries[driving]!
  }

  protected next(poll: LatencyPoll): number {
    return logMeanExp(updateBoundaries(this.tests, poll))
  }
}

/**
 * PASS test for latency: at *every* boundary the canary's share of slower requests is below `ratio` times the
 * baseline's. Each boundary must cross on its own (intersection-union: no correction is needed, and an average
 * would prove only that some boundary is fine). `maxLogE` is the smallest of the boundaries' maxima.
 */
export class LatencyPassTest extends SequentialTest<LatencyPoll> {
  readonly boundaries: readonly number[]
  readonly tests: readonly RatioBelowTest[]

  constructor({ boundaries, grid = LATENCY_GRID, ...options }: LatencyTestOptions) {
    super()
    if (boundaries.length === 0) throw new RangeError('boundaries must not be empty')
    this.boundaries = boundaries
    this.tests = boundaries.map(() => new RatioBelowTest({ ...options, grid }))
  }

  override get maxLogE(): number {
    return Math.min(...this.tests.map(test => test.maxLogE))
  }

  /** Boundaries that have not crossed 1/beta yet. */
  missing(beta: number): number[] {
    return this.boundaries.filter((_, k) => !this.tests[k]!.crossed(beta))
  }

  protected next(poll: LatencyPoll): number {
    return Math.min(...updateBoundaries(this.tests, poll))
  }
}

/**
 * Evidence over several metrics: E = sum of w_m E_m with weights that sum to 1. Reaching 1/alpha proves, under
 * any dependence between the metrics, that *some* metric's null is false: right for FAIL, wrong for PASS.
 * A metric with weight 0 is reported only.
 */
export class WeightedEvidence extends SequentialTest<ArrayLike<number>> {
  readonly weights: readonly number[]
  #driving = 0

  /** Weights >= 0, not all 0; they are scaled to sum to 1. */
  constructor(weights: readonly number[]) {
    super()
    const total = weights.reduce((a, b) => a + b, 0)
    if (weights.some(weight => !(weight >= 0)) || !(total > 0 && total < Number.POSITIVE_INFINITY))
      throw new RangeError(`weights must be >= 0 and not all 0, got ${weights.join(', ')}`)
    this.weights = weights.map(weight => weight / total)
  }

  /** Index of the metric with the largest weighted evidence now. */
  get driving(): number {
    return this.#driving
  }

  /** Takes the current log E of every metric, in the order of the weights. */
  protected next(logEs: ArrayLike<number>): number {
    if (logEs.length !== this.weights.length)
      throw new RangeError(`expected the evidence of ${this.weights.length} metrics, got ${logEs.length}`)
    let best = -Infinity
    this.weights.forEach((weight, m) => {
      const weighted = weight > 0 ? Math.log(weight) + logEs[m]! : -Infinity
      if (weighted > best) {
        best = weighted
        this.#driving = m
      }
    })
    return logWeightedSumExp(logEs, this.weights)
  }
}
