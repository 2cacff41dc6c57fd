import { formatDuration } from '../../../shared/contract/index.js'
import { ActionError } from '../../../shared/errors/index.js'
import type { Context } from '../../../shared/run/index.js'
import { CountsReader, type Observation } from './counts.js'
import { describeForecast, type Forecast, forecastOf, isUnderpowered } from './forecast.js'
import { Judge, type Judgement } from './judge.js'
import type { CanaryPlan } from './plan.js'
import type { Target } from './target.js'

/** A sign of life, and a look whether the route is still ours. */
const CHECK_EVERY_MS = 30_000

export type Decision = 'promote' | 'rollback' | 'inconclusive'

export interface WeightChange {
  /** Seconds since the first shift. */
  readonly seconds: number
  readonly percent: number
}

export interface LookRecord {
  readonly seconds: number
  readonly percent: number
  readonly canary: { readonly n: number; readonly x: number }
  readonly baseline: { readonly n: number; readonly x: number }
}

export interface Observed {
  readonly decision: Decision
  /** Why an inconclusive canary is inconclusive. */
  readonly reason: 'decided' | 'time' | 'split' | 'silence'
  /** For `silence`: what the metrics source said last. */
  readonly silence: string | undefined
  readonly judge: Judge
  readonly weights: readonly WeightChange[]
  /** One entry per judged look, in step with `judge.history`. Counts are the first metric's. */
  readonly looks: readonly LookRecord[]
  /** What the traffic of the warm-up let expect. */
  readonly forecast: Forecast | undefined
  /** From the first shift to the decision. */
  readonly milliseconds: number
  readonly startedAt: number
}

type Port = Pick<Context, 'clock' | 'log' | 'signal'>

/** Shifts traffic step by step, looks at the counters and asks the judge, until there is a decision or no time left. */
export async function observe(target: Target, plan: CanaryPlan, ctx: Port): Promise<Observed> {
  const { clock, log, signal } = ctx
  const judge = new Judge(plan)
  const reader = new CountsReader(target.metrics, plan.metrics, target.tracks)
  const startedAt = clock.now()
  const deadline = startedAt + plan.maxDurationMs
  const seconds = () => (clock.now() - startedAt) / 1000
  const weights: WeightChange[] = []
  const looks: LookRecord[] = []
  const outages = new Outages(plan.silenceMs, ctx)
  let step = 0
  let shiftedAt = startedAt
  let checkedAt = startedAt

  async function shift(): Promise<void> {
    const { percent } = plan.steps[step]!
    await target.setWeight(percent)
    shiftedAt = clock.now()
    weights.push({ seconds: seconds(), percent })
    log.info(`${percent} % of the requests go to the canary`)
  }

  async function read(): Promise<Observation | undefined> {
    try {
      const observation = await reader.poll()
      outages.over()
      return observation
    } catch (error) {
      outages.note(error)
      return undefined
    }
  }

  await shift()
  await read()
  const warmUpFrom = clock.now()
  await clock.sleep(plan.warmUpMs, signal)
  let started = await read()
  const forecast = started && forecastOf(plan, started, clock.now() - warmUpFrom)
  if (forecast) {
    const text = describeForecast(forecast, plan.intervalMs)
    if (isUnderpowered(forecast)) log.warn(`${text} More traffic, a longer max-duration or a wider ratio-max decides.`)
    else log.info(text)
  }
  const end = (decision: Decision, reason: Observed['reason']): Observed => ({
    ...{ decision, reason, judge, weights, looks, startedAt, forecast },
    milliseconds: clock.now() - startedAt,
    silence: reason === 'silence' ? outages.last : undefined,
  })

  const progress = log.progress('canary', { total: plan.maxDurationMs / 1000, unit: 's' })
  try {
    let intervalFrom = clock.now()
    for (;;) {
      if (clock.now() >= deadline) return end('inconclusive', 'time')
      if (outages.tooLong()) return end('inconclusive', 'silence')
      await clock.sleep(Math.min(plan.intervalMs, Math.max(1, deadline - clock.now())), signal)
      const observation = await read()
      const from = intervalFrom
      if (observation !== undefined) {
        intervalFrom = clock.now()
        // Before the first successful reading there is nothing to compare with.
        if (started === undefined) started = observation
        else {
          const { percent } = plan.steps[step]!
          const settled = from >= shiftedAt + plan.settleMs
          const judgement = judge.observe(observation.metrics, {
            percent: settled ? percent : undefined,
            lastStep: step === plan.steps.length - 1,
          })
          looks.push(recordOf(observation, percent, seconds()))
          progress.update(seconds(), note(judge, percent))
          const decision = decisionOf(judgement)
          if (decision) return end(decision, judgement === 'split' ? 'split' : 'decided')
        }
      }
      // Never more traffic while nobody sees what it does.
      const blind = outages.ongoing
      if (!blind && step < plan.steps.length - 1 && clock.now() >= shiftedAt + plan.steps[step]!.holdMs) {
        step++
        await shift()
        checkedAt = clock.now()
      } else if (clock.now() >= checkedAt + CHECK_EVERY_MS) {
        await target.check()
        checkedAt = clock.now()
      }
    }
  } finally {
    progress.end()
  }
}

function decisionOf(judgement: Judgement): Decision | undefined {
  if (judgement === 'continue') return undefined
  return judgement === 'split' ? 'inconclusive' : judgement
}

function recordOf({ metrics }: Observation, percent: number, seconds: number): LookRecord {
  const { canary, baseline } = metrics[0]!.poll
  const bad = (side: { n: number; x?: number }) => side.x ?? 0
  return {
    ...{ seconds, percent },
    canary: { n: canary.n, x: bad(canary) },
    baseline: { n: baseline.n, x: bad(baseline) },
  }
}

function note(judge: Judge, percent: number): string {
  const { rollback, promotion } = judge.history.at(-1)!
  const e = (logE: number) => (logE > 14 ? '>1e6' : Math.exp(logE).toPrecision(2))
  const { canary, baseline } = judge.requests
  return `${percent} %, ${canary} canary and ${baseline} stable requests, evidence for rollback ${e(rollback)}, for promotion ${e(promotion)}`
}

/** How long the metrics have not answered. Counters lose nothing meanwhile, so an outage alone decides nothing. */
class Outages {
  #since: number | undefined
  last: string | undefined

  constructor(
    private readonly limitMs: number,
    private readonly ctx: Port,
  ) {}

  note(error: unknown): void {
    // A wrong query stays wrong, and a cancel is one.
    if (!(error instanceof ActionError) || error.kind !== 'infrastructure') throw error
    this.last = error.message
    if (this.#since === undefined) {
      this.#since = this.ctx.clock.now()
      this.ctx.log.warn(`the metrics did not answer, trying on for ${formatDuration(this.limitMs)}: ${error.message}`)
    }
  }

  over(): void {
    if (this.#since !== undefined) this.ctx.log.info('the metrics answer again')
    this.#since = undefined
  }

  get ongoing(): boolean {
    return this.#since !== undefined
  }

  tooLong(): boolean {
    return this.#since !== undefined && this.ctx.clock.now() - this.#since >= this.limitMs
  }
}
