import type { Finding } from '../../../../shared/verdict/index.js'
import { errors } from '../errors.js'
import type { DriftPlan } from '../plan.js'
import { METRICS, type Metric } from '../policy/metrics.js'
import type { Sliced } from '../slices/decide.js'
import type { PerformanceData } from './answers.js'
import { claimsOf, holmByBounds } from './claims.js'
import { findingOf, unknownFinding } from './findings.js'
import { METRIC_KINDS, worseBounds } from './metrics.js'

export interface MetricResult {
  readonly metric: Metric
  readonly higherIsBetter: boolean
  readonly relative: boolean
  readonly reference: number
  readonly current: number
  /** How much worse, positive is worse; for relative metrics as a share of the reference's. One-sided bounds each. */
  readonly worse: { readonly estimate: number; readonly lower: number; readonly upper: number }
  /** Present for metrics that decide. */
  readonly finding: Finding | undefined
  readonly levels: { readonly warn: number; readonly fail: number; readonly limit: number | undefined } | undefined
}

export interface Decay {
  readonly data: PerformanceData
  readonly metrics: readonly MetricResult[]
  readonly findings: readonly Finding[]
  /** Performance of parts of the rows, where the policy asks for it. */
  readonly slices?: Sliced | undefined
}

/**
 * Compares every metric that the answers allow, and decides about those that the policy names.
 *
 * fail: shown to be worse by more than the fail level, or worse than its limit. warn: shown to be worse by more than
 * the warn level. pass: shown not to be worse by more than the fail level, and to keep its limit. Alarms hold
 * together by Holm's procedure; passing needs no correction, as for columns.
 */
export function decideDecay(data: PerformanceData, plan: DriftPlan): Decay {
  const { policy } = plan
  const alarmLevel = plan.alarmLevel
  const measured = METRICS.flatMap(metric => {
    const kind = METRIC_KINDS[metric]
    const reference = kind.estimate(data.reference)
    const current = kind.estimate(data.current)
    return reference && current ? [{ metric, kind, reference, current }] : []
  })
  const deciding = decidingMetrics(data, plan)
  const unknown = deciding.filter(metric => !measured.some(found => found.metric === metric))
  const claims = measured.flatMap(found => (deciding.includes(found.metric) ? [claimsOf(found, policy)] : []))
  const shown = {
    warn: holmByBounds(
      claims.map(claim => claim.worseThanWarn),
      alarmLevel,
    ),
    fail: holmByBounds(
      claims.flatMap(claim => [claim.worseThanFail, claim.beyondLimit]),
      alarmLevel,
    ),
  }
  const findings: Finding[] = [
    ...claims.map((claim, k) =>
      findingOf(claim, policy.level, {
        warn: shown.warn[k]!,
        fail: shown.fail[2 * k]!,
        limit: shown.fail[2 * k + 1]!,
      }),
    ),
    ...unknown.map(metric => unknownFinding(metric, data)),
  ]
  const metrics = measured.map((found): MetricResult => {
    const { metric, kind, reference, current } = found
    const claim = claims.find(each => each.metric === metric)
    const scaled = kind.relative ? reference.value : 1
    const bounds = worseBounds(kind, reference, current, policy.level)
    return {
      metric,
      higherIsBetter: kind.higherIsBetter,
      relative: kind.relative,
      reference: reference.value,
      current: current.value,
      worse: {
        estimate: bounds.estimate / scaled,
        lower: bounds.lower / scaled,
        upper: bounds.upper / scaled,
      },
      finding: claim === undefined ? undefined : findings.find(finding => finding.subject === metric),
      levels: claim?.levels,
    }
  })
  return { data, metrics, findings }
}

/** Those that the policy names; else the one that says most about this kind of model. */
export function decidingMetrics({ task, reference }: PerformanceData, { policy, policyFile }: DriftPlan): Metric[] {
  const named = METRICS.filter(metric => policy.performance.metrics[metric] !== undefined)
  const possible: readonly Metric[] =
    task === 'regression'
      ? ['mae', 'rmse']
      : [
          ...(reference.predicted === undefined ? [] : (['accuracy'] as const)),
          ...(reference.confusion === undefined ? [] : (['precision', 'recall', 'f1'] as const)),
          ...(reference.scores === undefined ? [] : (['auc', 'log-loss', 'brier', 'calibration'] as const)),
        ]
  const impossible = named.find(metric => !possible.includes(metric))
  if (impossible !== undefined) {
    throw errors.DRIFT_METRIC(
      `performance.metrics.${impossible} cannot be computed: the task is ${task}, with ${
        possible.length === 0 ? 'neither score nor prediction' : `${possible.join(', ')} possible`
      }`,
      {
        file: policyFile?.file,
        line: policyFile?.lineOf(['performance', 'metrics', impossible]),
      },
    )
  }
  if (named.length > 0) return named
  if (task === 'regression') return ['mae']
  return reference.scores === undefined ? ['accuracy'] : ['auc']
}
