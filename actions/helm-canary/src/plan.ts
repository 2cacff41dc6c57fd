import { formatDuration } from '../../../shared/contract/index.js'
import { errors } from './errors.js'
import { type Metric, metricsOf } from './metrics.js'
import { type CanaryFile, policySchema } from './policy.js'

export type TargetKind = 'kubernetes' | 'sandbox'

export interface Step {
  /** 0 … 100, two digits after the point. */
  readonly percent: number
  readonly holdMs: number
}

/** A canary plan with nothing left open. */
export interface CanaryPlan {
  readonly steps: readonly Step[]
  readonly intervalMs: number
  readonly warmUpMs: number
  readonly settleMs: number
  readonly maxDurationMs: number
  readonly silenceMs: number
  /** Bounds on the chance of a false rollback and of a false promotion. */
  readonly alpha: number
  readonly beta: number
  readonly minRequests: number
  readonly splitTolerance: number
  readonly metrics: readonly Metric[]
  readonly traffic: CanaryFile['traffic']
}

const MINUTE = 60_000

/** What a file that says nothing means. A sandbox has no users to protect and no gateway to wait for. */
const DEFAULTS = {
  kubernetes: {
    steps: [
      { percent: 5, holdMs: 2 * MINUTE },
      { percent: 10, holdMs: 2 * MINUTE },
      { percent: 25, holdMs: 2 * MINUTE },
      { percent: 50, holdMs: 2 * MINUTE },
    ],
    ...{ intervalMs: 15_000, warmUpMs: MINUTE, settleMs: 10_000, maxDurationMs: 30 * MINUTE },
  },
  sandbox: {
    steps: [
      { percent: 10, holdMs: 3000 },
      { percent: 25, holdMs: 3000 },
      { percent: 50, holdMs: 3000 },
    ],
    ...{ intervalMs: 1000, warmUpMs: 2000, settleMs: 0, maxDurationMs: 2 * MINUTE },
  },
} as const

/** Fills in what the file leaves open, and refuses plans that cannot end in a decision. Raises CANARY_PLAN. */
export function planOf(file: CanaryFile, target: TargetKind): CanaryPlan {
  const defaults = DEFAULTS[target]
  const steps: readonly Step[] =
    file.steps?.map(({ weight, hold }) => ({
      percent: Math.round(weight * 10_000) / 100,
      holdMs: hold ?? defaults.steps[0].holdMs,
    })) ?? defaults.steps
  const plan: CanaryPlan = {
    steps,
    intervalMs: file.interval ?? defaults.intervalMs,
    warmUpMs: file['warm-up'] ?? defaults.warmUpMs,
    settleMs: file.settle ?? defaults.settleMs,
    maxDurationMs: file['max-duration'] ?? defaults.maxDurationMs,
    silenceMs: file.silence,
    alpha: file['false-rollback'],
    beta: file['false-promotion'],
    minRequests: file['min-requests'],
    splitTolerance: file['split-tolerance'],
    metrics: metricsOf(file, target),
    traffic: file.traffic,
  }
  refuseEndless(plan)
  return plan
}

/** The plan of somebody who wrote none. */
export const emptyFile = (): CanaryFile => policySchema.parse({})

function refuseEndless({ steps, warmUpMs, maxDurationMs, intervalMs, metrics }: CanaryPlan): void {
  const climb = warmUpMs + steps.slice(0, -1).reduce((sum, step) => sum + step.holdMs, 0)
  if (climb + intervalMs > maxDurationMs)
    throw errors.CANARY_PLAN(
      `warm-up and steps take ${formatDuration(climb)} until the last weight, and max-duration is ${formatDuration(maxDurationMs)}: promotion would never be reached`,
    )
  if (!metrics.some(metric => metric.weight > 0))
    throw errors.CANARY_PLAN('no metric has a weight above 0, so nothing could roll the canary back')
  if (!metrics.some(metric => metric.required))
    throw errors.CANARY_PLAN('no metric is required, so the canary would be promoted without evidence')
}
