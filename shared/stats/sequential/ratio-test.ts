import { logMeanExp } from '../special/log-space.js'
import { checkCounts, checkPositive, geometricGrid, type Poll, SequentialTest } from './e-process.js'

/** Alternatives as multiples of the tested ratio. */
export const ERROR_GRID = geometricGrid(1.1, 20, 40)
export const LATENCY_GRID = geometricGrid(1.05, 20, 30)

export interface RatioTestOptions {
  /** The tested ratio p_canary / p_baseline. */
  readonly ratio: number
  /** Alternatives as multiples > 1 of `ratio` (for the test from above they divide it). Default ERROR_GRID. */
  readonly grid?: ArrayLike<number>
  /** Divides log L: 1 for independent requests, the dispersion where errors come in bursts. Default 1. */
  readonly tempering?: number
}

/**
 * log of one poll's factor for alternative `factor * ratio` against `ratio`:
 * x_c ln(factor) + (x_c + x_b) ln((ratio n_c + n_b) / (factor ratio n_c + n_b)).
 * Its expectation is at most 1 under the null for Poisson and for Bernoulli counts, poll by poll, so error
 * rates and traffic shares may change between polls.
 */
export function logRatioFactor({ canary, baseline }: Poll, ratio: number, factor: number): number {
  const bad = canary.x + baseline.x
  if (bad === 0) return 0
  return (
    canary.x * Math.log(factor) +
    bad * Math.log((ratio * canary.n + baseline.n) / (factor * ratio * canary.n + baseline.n))
  )
}

abstract class RatioTest extends SequentialTest<Poll> {
  readonly ratio: number
  readonly tempering: number
  readonly #factors: Float64Array
  readonly #logL: Float64Array

  constructor({ ratio, grid = ERROR_GRID, tempering = 1 }: RatioTestOptions, toFactor: (multiple: number) => number) {
    super()
    this.ratio = checkPositive('ratio', ratio)
    this.tempering = checkPositive('tempering', tempering)
    if (tempering < 1) throw new RangeError(`tempering must be at least 1, got ${tempering}`)
    if (grid.length === 0) throw new RangeError('grid must not be empty')
    this.#factors = Float64Array.from(grid, multiple => {
      if (!(multiple > 1)) throw new RangeError(`grid multiples must exceed 1, got ${multiple}`)
      return toFactor(multiple)
    })
    this.#logL = new Float64Array(this.#factors.length)
  }

  protected next(poll: Poll): number {
    checkCounts('canary', poll.canary)
    checkCounts('baseline', poll.baseline)
    for (let j = 0; j < this.#logL.length; j++)
      this.#logL[j]! += logRatioFactor(poll, this.ratio, this.#factors[j]!) / this.tempering
    return logMeanExp(this.#logL)
  }
}

/**
 * FAIL test. Null: in every poll p_canary <= ratio * p_baseline. Evidence grows when the canary's rate of bad
 * events is more than `ratio` times the baseline's.
 *
 * Assumes that the requests of a poll do not depend on that poll's errors: client retries break this, so
 * count first attempts.
 */
export class RatioAboveTest extends RatioTest {
  constructor(options: RatioTestOptions) {
    super(options, multiple => multiple)
  }
}

/**
 * PASS test (non-inferiority). Null: in every poll p_canary >= ratio * p_baseline. Stays at 1 while neither
 * release has shown a bad event; see ErrorPassTest for a criterion that such a release can pass.
 */
export class RatioBelowTest extends RatioTest {
  constructor(options: RatioTestOptions) {
    super(options, multiple => 1 / multiple)
  }
}
