import { logWeightedSumExp } from '../special/log-space.js'
import {
  type Counts,
  checkCounts,
  checkLevel,
  checkPositive,
  geometricGrid,
  type Poll,
  SequentialTest,
} from './e-process.js'

export interface ObjectiveTestOptions {
  /** The tolerated rate of bad events, between 0 and 1: 0.01, or 1 - quantile for a latency objective. */
  readonly objective: number
  /** See RatioTestOptions. Default 1. */
  readonly tempering?: number
}

const MULTIPLES = geometricGrid(1.1, 20, 20)

/** The rate whose odds are `factor` times those of `rate`; odds keep every alternative inside (0, 1). */
const withOdds = (rate: number, factor: number) => (rate * factor) / (1 - rate + rate * factor)

function logBernoulliFactor({ n, x }: Counts, alternative: number, objective: number): number {
  const bad = x === 0 ? 0 : x * Math.log(alternative / objective)
  return bad + (n - x) * (Math.log1p(-alternative) - Math.log1p(-objective))
}

abstract class ObjectiveTest extends SequentialTest<Poll> {
  readonly objective: number
  readonly tempering: number
  readonly #logL: Float64Array
  readonly #alternatives: readonly number[]
  readonly #weights: readonly number[]

  constructor({ objective, tempering = 1 }: ObjectiveTestOptions, alternatives: number[], weights: number[]) {
    super()
    this.objective = objective
    this.tempering = checkPositive('tempering', tempering)
    if (tempering < 1) throw new RangeError(`tempering must be at least 1, got ${tempering}`)
    this.#alternatives = alternatives
    this.#weights = weights
    this.#logL = new Float64Array(alternatives.length)
  }

  protected next({ canary }: Poll): number {
    checkCounts('canary', canary)
    for (let j = 0; j < this.#logL.length; j++)
      this.#logL[j]! += logBernoulliFactor(canary, this.#alternatives[j]!, this.objective) / this.tempering
    return logWeightedSumExp(this.#logL, this.#weights)
  }
}

/**
 * PASS test of an absolute objective; looks only at the canary. Null: in every poll p_canary >= objective.
 *
 * Half of the weight lies on "no bad event at all", so that a perfect release passes after about
 * ln(2/beta) / -ln(1 - objective) requests (368 for 1 % at beta = 5 %; all of the weight there would give
 * 299, and no power at all after the first error).
 */
export class ObjectiveBelowTest extends ObjectiveTest {
  constructor(options: ObjectiveTestOptions) {
    const objective = checkLevel('objective', options.objective)
    const spread = Array.from(MULTIPLES, multiple => withOdds(objective, 1 / multiple))
    super(options, [0, ...spread], [0.5, ...spread.map(() => 0.5 / spread.length)])
  }
}

/** FAIL test of an absolute objective; looks only at the canary. Null: in every poll p_canary <= objective. */
export class ObjectiveAboveTest extends ObjectiveTest {
  constructor(options: ObjectiveTestOptions) {
    const objective = checkLevel('objective', options.objective)
    const spread = Array.from(MULTIPLES, multiple => withOdds(objective, multiple))
    super(
      options,
      spread,
      spread.map(() => 1 / spread.length),
    )
  }
}
