import { type Interval, SplitCheck, WeightedEvidence } from '../../../shared/stats/index.js'
import type { MetricCounts } from './counts.js'
import { judgeOf, type MetricJudge, type MetricState } from './metric-judges.js'
import type { CanaryPlan } from './plan.js'

/** Alarm level of the split check: it only withholds a judgement, so it should hardly ever be wrong. */
export const SPLIT_ALPHA = 1e-3

export type Judgement = 'rollback' | 'promote' | 'split' | 'continue'

/** Under what circumstances an observation was made. */
export interface Look {
  /** Percentage that the canary should have got during the whole interval; undefined: it changed within. */
  readonly percent: number | undefined
  /** The last step of the plan has been reached. */
  readonly lastStep: boolean
}

/** The evidence after one look, for the plots. Natural logarithms. */
export interface Evidence {
  readonly rollback: number
  /** The weakest required claim: promotion waits for it. */
  readonly promotion: number
  readonly split: number
}

/**
 * Composes the sequential tests into one decision that may be asked for after every look:
 * roll back when the weighted average of all metrics' evidence has reached 1/alpha (some metric is worse);
 * promote when every required metric, and every boundary of a latency metric, has reached 1/beta on its own (an
 * average would show only that some metric is fine). Both bounds hold however often one looks and whatever the
 * weights of the traffic were meanwhile. An alarm of the split check withholds the judgement.
 */
export class Judge {
  readonly #plan: Pick<CanaryPlan, 'alpha' | 'beta' | 'minRequests' | 'metrics'>
  readonly #metrics: readonly MetricJudge[]
  readonly #evidence: WeightedEvidence
  readonly #split: SplitCheck
  readonly #history: Evidence[] = []

  constructor(plan: Pick<CanaryPlan, 'alpha' | 'beta' | 'minRequests' | 'metrics' | 'splitTolerance'>) {
    this.#plan = plan
    this.#metrics = plan.metrics.map(metric => judgeOf(metric, plan.alpha))
    this.#evidence = new WeightedEvidence(plan.metrics.map(({ weight }) => weight))
    this.#split = new SplitCheck({ tolerance: plan.splitTolerance })
  }

  /** Takes one look at all metrics, in the plan's order. */
  observe(counts: readonly MetricCounts[], look: Look): Judgement {
    this.#metrics.forEach((metric, index) => {
      metric.update(counts[index]!)
    })
    this.#evidence.update(this.#metrics.map(({ fail }) => fail))
    if (look.percent !== undefined) this.#checkSplit(counts[0]!, look.percent)
    this.#history.push({
      rollback: this.#evidence.logE,
      promotion: this.#weakestClaim(),
      split: this.#split.logE,
    })
    return this.#decide(look)
  }

  get metrics(): readonly MetricState[] {
    return this.#metrics.map(metric => metric.state(this.#plan.beta))
  }

  get history(): readonly Evidence[] {
    return this.#history
  }

  /** The interval for the first metric's ratio after each look, in step with `history`; empty for a latency metric. */
  get ratios(): readonly Interval[] {
    return this.#metrics[0]!.ratios
  }

  /** Judged requests of both releases, by the first metric. */
  get requests(): { readonly canary: number; readonly baseline: number } {
    const { canary, baseline } = this.#metrics[0]!.requests
    return { canary: canary.n, baseline: baseline.n }
  }

  /** The metric with the strongest weighted evidence against the canary. */
  get driving(): MetricState {
    return this.#metrics[this.#evidence.driving]!.state(this.#plan.beta)
  }

  get split(): { readonly observed: number; readonly allowed: { lower: number; upper: number } | undefined } {
    return { observed: this.#split.observed, allowed: this.#split.allowed }
  }

  #decide({ lastStep }: Look): Judgement {
    const { alpha, beta, minRequests } = this.#plan
    if (this.#split.crossed(SPLIT_ALPHA)) return 'split'
    if (this.#evidence.crossed(alpha)) return 'rollback'
    const enough = lastStep && this.requests.canary >= minRequests
    return enough && this.#required().every(metric => metric.passed(beta)) ? 'promote' : 'continue'
  }

  #required(): MetricJudge[] {
    return this.#metrics.filter((_, index) => this.#plan.metrics[index]!.required)
  }

  #weakestClaim(): number {
    return Math.min(...this.#required().map(({ pass }) => pass))
  }

  #checkSplit(counts: MetricCounts, percent: number): void {
    const canary = counts.poll.canary.n
    const total = canary + counts.poll.baseline.n
    if (total > 0) this.#split.update({ share: percent / 100, canary, total })
  }
}
