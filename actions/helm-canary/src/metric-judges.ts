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
} from '../../../shared/stats/index.js'
import type { MetricCounts } from './counts.js'
import type { ErrorMetric, LatencyMetric, Metric } from './metrics.js'

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

/** The tests of one metric. */
export interface MetricJudge {
  update(counts: MetricCounts): void
  readonly fail: number
  readonly pass: number
  readonly requests: Rate
  readonly ratios: readonly Interval[]
  passed(beta: number): boolean
  state(beta: number): MetricState
}

/** The tests that belong to a metric's kind. `alpha` is for the interval that is shown. */
export function judgeOf(metric: Metric, alpha: number): MetricJudge {
  return metric.kind === 'errors' ? new ErrorJudge(metric, alpha) : new LatencyJudge(metric)
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
