import {
  type Counts,
  chiSquareSf,
  dispersion,
  type EProcess,
  ErrorPassTest,
  type Interval,
  LATENCY_GRID,
  LatencyFailTest,
  type LatencyPoll,
  type Poll,
  RatioAboveTest,
  RatioConfidenceSequence,
  SplitCheck,
  WeightedEvidence,
} from '../../../shared/stats/index.js'
import type { MetricCounts } from './counts.js'
import type { ErrorMetric, LatencyMetric, Metric } from './metrics.js'
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

export interface Rate {
  readonly canary: Counts
  readonly baseline: Counts
}

/** What one metric has shown. */
export interface MetricState {
  readonly metric: Metric
  /** Log evidence that the canary is worse. */
  readonly fail: number
  /** Log evidence that it is good enough; of a latency metric, that of its slowest boundary. */
  readonly pass: number
  readonly passed: boolean
  readonly total: Rate
  /** Errors: the interval for the ratio of rates that is right at every look. */
  readonly ratio: Interval | undefined
  /** How the stable release's errors scatter from look to look. */
  readonly dispersion: Burstiness | undefined
  readonly boundaries: readonly BoundaryState[]
}

export interface Burstiness {
  /** 1 for independent errors, more for bursts. */
  readonly value: number
  /** p-value of "independent": a few looks scatter by chance alone. */
  readonly pValue: number
}

export interface BoundaryState {
  readonly boundary: number
  readonly total: Rate
  readonly fail: number
  readonly pass: number
  readonly passed: boolean
}

interface MetricJudge {
  update(counts: MetricCounts): void
  readonly fail: number
  readonly pass: number
  readonly requests: Rate
  readonly ratios: readonly Interval[]
  passed(beta: number): boolean
  state(beta: number): MetricState
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
    this.#metrics = plan.metrics.map(metric =>
      metric.kind === 'errors' ? new ErrorJudge(metric, plan.alpha) : new LatencyJudge(metric),
    )
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

class ErrorJudge implements MetricJudge {
  readonly #fail: RatioAboveTest
  readonly #pass: ErrorPassTest
  readonly #ratio: RatioConfidenceSequence
  readonly #total = emptyRate()
  readonly #polls: Poll[] = []
  readonly #ratios: Interval[] = []

  constructor(
    private readonly metric: ErrorMetric,
    alpha: number,
  ) {
    const { ratio, ratioMax, objective, dispersion: tempering } = metric
    this.#fail = new RatioAboveTest({ ratio, tempering })
    this.#pass = new ErrorPassTest({ ratio: ratioMax, objective, tempering })
    this.#ratio = new RatioConfidenceSequence({ alpha, tempering })
  }

  update(counts: MetricCounts): void {
    const poll = counts.poll as Poll
    this.#fail.update(poll)
    this.#pass.update(poll)
    this.#polls.push(poll)
    addTo(this.#total.canary, poll.canary)
    addTo(this.#total.baseline, poll.baseline)
  }

  get fail(): number {
    return this.#fail.logE
  }

  get pass(): number {
    return this.#pass.maxLogE
  }

  get requests(): Rate {
    return this.#total
  }

  /** Decides nothing and costs more than all tests together, so it is worked out when somebody wants to see it. */
  get ratios(): readonly Interval[] {
    for (const poll of this.#polls.slice(this.#ratios.length)) this.#ratios.push(this.#ratio.update(poll))
    return this.#ratios
  }

  passed(beta: number): boolean {
    return this.#pass.crossed(beta)
  }

  state(beta: number): MetricState {
    return {
      ...{ metric: this.metric, fail: this.fail, pass: this.pass, passed: this.passed(beta), total: this.#total },
      ...{ ratio: this.ratios.at(-1), dispersion: burstiness(this.#polls), boundaries: [] },
    }
  }
}

class LatencyJudge implements MetricJudge {
  readonly #total = emptyRate()
  #boundaries: readonly number[] = []
  #totals: readonly MutableRate[] = []
  #fail: LatencyFailTest | undefined
  #pass: readonly EProcess<Poll>[] = []

  constructor(private readonly metric: LatencyMetric) {}

  update(counts: MetricCounts): void {
    if (counts.kind !== 'latency' || counts.boundaries.length === 0) return
    if (this.#fail === undefined) this.#start(counts.boundaries)
    const { poll } = counts
    this.#fail!.update(poll)
    for (const side of ['canary', 'baseline'] as const) this.#total[side].n += poll[side].n
    this.#boundaries.forEach((_, k) => {
      const at = slowerThan(poll, k)
      this.#pass[k]!.update(at)
      addTo(this.#totals[k]!.canary, at.canary)
      addTo(this.#totals[k]!.baseline, at.baseline)
    })
  }

  /** A boundary is passed like an error rate: by the ratio, or because hardly any request is slower than it. */
  #start(boundaries: readonly number[]): void {
    const { ratio, ratioMax, objective, dispersion: tempering } = this.metric
    this.#boundaries = boundaries
    this.#totals = boundaries.map(emptyRate)
    this.#fail = new LatencyFailTest({ boundaries, ratio, tempering })
    this.#pass = boundaries.map(() => new ErrorPassTest({ ratio: ratioMax, objective, tempering, grid: LATENCY_GRID }))
  }

  readonly ratios = []

  get fail(): number {
    return this.#fail?.logE ?? 0
  }

  get pass(): number {
    return this.#pass.length === 0 ? 0 : Math.min(...this.#pass.map(({ maxLogE }) => maxLogE))
  }

  get requests(): Rate {
    return this.#total
  }

  passed(beta: number): boolean {
    return this.#pass.length > 0 && this.#pass.every(test => test.crossed(beta))
  }

  state(beta: number): MetricState {
    const boundaries = this.#boundaries.map((boundary, k) => ({
      ...{ boundary, total: this.#totals[k]!, fail: this.#fail!.tests[k]!.logE },
      ...{ pass: this.#pass[k]!.maxLogE, passed: this.#pass[k]!.crossed(beta) },
    }))
    return {
      ...{ metric: this.metric, fail: this.fail, passed: this.passed(beta), total: this.#total, ratio: undefined },
      ...{ pass: this.pass, dispersion: undefined, boundaries },
    }
  }
}

function burstiness(polls: readonly Poll[]): Burstiness | undefined {
  const used = polls.map(({ baseline }) => baseline).filter(({ n }) => n > 0)
  const value = dispersion(used)
  if (Number.isNaN(value)) return undefined
  return { value, pValue: chiSquareSf(value * (used.length - 1), used.length - 1) }
}

interface MutableRate {
  readonly canary: { n: number; x: number }
  readonly baseline: { n: number; x: number }
}

const emptyRate = (): MutableRate => ({ canary: { n: 0, x: 0 }, baseline: { n: 0, x: 0 } })

function addTo(total: { n: number; x: number }, { n, x }: Counts): void {
  total.n += n
  total.x += x
}

function slowerThan({ canary, baseline }: LatencyPoll, k: number): Poll {
  return {
    canary: { n: canary.n, x: canary.slower[k] ?? 0 },
    baseline: { n: baseline.n, x: baseline.slower[k] ?? 0 },
  }
}
