import { logMeanExp } from '../special/log-space.js'
import { SequentialTest } from './e-process.js'

/** Replayed requests on which exactly one of the two releases was wrong. */
export interface DiscordantPairs {
  readonly canaryOnlyWrong: number
  readonly baselineOnlyWrong: number
}

// Chances above one half that a discordant pair speaks against the canary.
const CHANCES = Float64Array.from({ length: 25 }, (_, j) => 0.51 + (j * 0.48) / 24)

/**
 * FAIL test on replayed requests (the sequential sibling of McNemar's test). Null: a pair on which the releases
 * differ is at most as likely to be the canary's error as the baseline's.
 * E = mean over q > 1/2 of (2q)^b (2(1-q))^c.
 */
export class PairedReplayTest extends SequentialTest<DiscordantPairs> {
  #canary = 0
  #baseline = 0

  protected next({ canaryOnlyWrong, baselineOnlyWrong }: DiscordantPairs): number {
    if (!(canaryOnlyWrong >= 0 && baselineOnlyWrong >= 0))
      throw new RangeError(`discordant pairs must be >= 0, got ${canaryOnlyWrong} and ${baselineOnlyWrong}`)
    this.#canary += canaryOnlyWrong
    this.#baseline += baselineOnlyWrong
    return logMeanExp(CHANCES.map(q => this.#canary * Math.log(2 * q) + this.#baseline * Math.log(2 * (1 - q))))
  }
}
