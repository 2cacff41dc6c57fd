import { formatNumber, formatPercent, formatSeconds } from '../../../shared/report/index.js'
import { type CanaryForecast, forecastCanary } from '../../../shared/stats/index.js'
import type { Observation } from './counts.js'
import type { CanaryPlan } from './plan.js'

/** A regression that the forecast is about: what teams usually call a bad release. */
const REGRESSION = 3

export interface Forecast {
  readonly requestsPerSecond: number
  readonly baseErrorRate: number
  readonly result: CanaryForecast
}

/**
 * How this plan would go at the traffic that the warm-up saw, by simulating the error metric (the others are not
 * simulated; promotion also waits for them). Undefined when the warm-up saw too little to say.
 */
export function forecastOf(plan: CanaryPlan, warmUp: Observation, milliseconds: number): Forecast | undefined {
  const index = plan.metrics.findIndex(({ kind }) => kind === 'errors')
  const metric = plan.metrics[index]
  const counts = warmUp.metrics[index]
  if (metric === undefined || counts?.kind !== 'errors' || milliseconds <= 0) return undefined
  const { canary, baseline } = counts.poll
  const requestsPerSecond = ((canary.n + baseline.n) * 1000) / milliseconds
  if (baseline.n === 0) return undefined
  const baseErrorRate = baseline.x / baseline.n
  const steps = stepsAfter(plan)
  const result = forecastCanary({
    ...{ requestsPerSecond, baseErrorRate, regression: REGRESSION, pollSeconds: plan.intervalMs / 1000 },
    steps: steps.map(({ percent, looks }) => ({ share: percent / 100, polls: looks })),
    ...{ failRatio: metric.ratio, passRatio: metric.ratioMax, objective: metric.objective },
    ...{ alpha: plan.alpha, beta: plan.beta, tempering: metric.dispersion },
    earliestPass: steps.slice(0, -1).reduce((sum, { looks }) => sum + looks, 0),
    runs: 100,
  })
  return { requestsPerSecond, baseErrorRate, result }
}

/** Judged looks at each weight, if no decision comes. */
function stepsAfter({ steps, warmUpMs, intervalMs, maxDurationMs }: CanaryPlan) {
  let left = warmUpMs
  let used = 0
  return steps.map(({ percent, holdMs }, index) => {
    const last = index === steps.length - 1
    const length = last ? maxDurationMs - used : holdMs
    used += length
    const judged = Math.max(0, length - left)
    left = Math.max(0, left - length)
    return { percent, looks: Math.floor(judged / intervalMs) }
  })
}

/** `At 52 requests/s with 0.5 % errors: …`, for the log and the report. */
export function describeForecast({ requestsPerSecond, baseErrorRate, result }: Forecast, intervalMs: number): string {
  const { equal, regressed } = result
  const after = (looks: number | null) =>
    looks === null ? 'not' : `in about ${formatSeconds((looks * intervalMs) / 1000)}`
  // Three times none is none.
  const worse =
    baseErrorRate === 0
      ? 'with no error so far nothing can be said about a worse one.'
      : `one with ${REGRESSION} times the errors is rolled back in ${formatPercent(regressed.failed)} (${after(regressed.medianPolls)}).`
  return (
    `At ${formatNumber(requestsPerSecond, { decimals: requestsPerSecond < 10 ? 1 : 0 })} requests/s with ${formatPercent(baseErrorRate)} errors, ` +
    `an equal release is promoted in ${formatPercent(equal.passed)} of such canaries (${after(equal.medianPolls)}), ` +
    worse
  )
}

/** Whether the plan leaves so little time, or the traffic is so thin, that even a good release is likely to stay open. */
export const isUnderpowered = ({ result }: Forecast) => result.equal.passed < 0.5
