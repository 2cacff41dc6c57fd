import { normalQuantile } from '../../../../shared/stats/index.js'
import type { Metric } from '../policy/metrics.js'
import type { Answers } from './answers.js'
import {
  area,
  average,
  bounded,
  calibrationInTheLarge,
  type Estimate,
  harmonic,
  kept,
  probabilistic,
  proportion,
  root,
  share,
} from './estimates.js'

export interface MetricKind {
  readonly higherIsBetter: boolean
  /** Levels are shares of the reference's value, not values. */
  readonly relative: boolean
  readonly guarantee: 'finite-sample' | 'asymptotic'
  readonly procedure: string
  readonly assumptions: string
  /** Undefined where the answers do not allow it. */
  estimate(answers: Answers): Estimate | undefined
}

const INDEPENDENT = 'rows are independent draws within each dataset'

export const METRIC_KINDS: Readonly<Record<Metric, MetricKind>> = {
  accuracy: {
    higherIsBetter: true,
    relative: false,
    guarantee: 'finite-sample',
    procedure: 'Clopper–Pearson bounds of both accuracies',
    assumptions: INDEPENDENT,
    estimate: ({ predicted }) => (predicted === undefined || predicted.rows === 0 ? undefined : proportion(predicted)),
  },
  precision: {
    higherIsBetter: true,
    relative: false,
    guarantee: 'finite-sample',
    procedure: 'Clopper–Pearson bounds of both precisions',
    assumptions: INDEPENDENT,
    estimate: ({ confusion }) =>
      confusion && share(confusion.truePositives, confusion.truePositives + confusion.falsePositives),
  },
  recall: {
    higherIsBetter: true,
    relative: false,
    guarantee: 'finite-sample',
    procedure: 'Clopper–Pearson bounds of both recalls',
    assumptions: INDEPENDENT,
    estimate: ({ confusion }) =>
      confusion && share(confusion.truePositives, confusion.truePositives + confusion.falseNegatives),
  },
  f1: {
    higherIsBetter: true,
    relative: false,
    guarantee: 'finite-sample',
    procedure:
      'Clopper–Pearson bounds of the share of true positives among all rows that are or are said to be positive',
    assumptions: INDEPENDENT,
    estimate: ({ confusion }) => confusion && harmonic(confusion),
  },
  auc: {
    higherIsBetter: true,
    relative: false,
    guarantee: 'asymptotic',
    procedure: 'DeLong’s variances of both areas',
    assumptions: `${INDEPENDENT}; enough of both classes`,
    estimate: ({ scores }) => (scores === undefined ? undefined : area(scores.positive, scores.negative)),
  },
  'log-loss': {
    higherIsBetter: false,
    relative: false,
    guarantee: 'asymptotic',
    procedure: 'normal bounds of both mean losses',
    assumptions: `${INDEPENDENT}; no few rows carry the sum`,
    estimate: ({ scores }) =>
      probabilistic(scores, (chance, label) => -Math.log(label === 1 ? kept(chance) : kept(1 - chance)), average),
  },
  brier: {
    higherIsBetter: false,
    relative: false,
    guarantee: 'finite-sample',
    procedure: 'betting bounds of both mean losses',
    assumptions: INDEPENDENT,
    estimate: ({ scores }) => probabilistic(scores, (chance, label) => (chance - label) ** 2, bounded),
  },
  calibration: {
    higherIsBetter: false,
    relative: false,
    guarantee: 'asymptotic',
    procedure: 'normal bounds of both mean differences of score and label',
    assumptions: `${INDEPENDENT}; enough rows`,
    estimate: ({ scores }) => calibrationInTheLarge(scores),
  },
  mae: {
    higherIsBetter: false,
    relative: true,
    guarantee: 'asymptotic',
    procedure: 'normal bounds of both mean losses',
    assumptions: `${INDEPENDENT}; no few rows carry the sum`,
    estimate: ({ errors }) => (errors === undefined ? undefined : average(errors.map(Math.abs))),
  },
  rmse: {
    higherIsBetter: false,
    relative: true,
    guarantee: 'asymptotic',
    procedure: 'normal bounds of both roots, by the delta method',
    assumptions: `${INDEPENDENT}; no few rows carry the sum`,
    estimate: ({ errors }) => (errors === undefined ? undefined : root(errors)),
  },
}

/**
 * Bounds of how much worse the current data is, each wrong with probability at most `alpha`: current minus
 * `scale` times reference for losses, the other way round where higher is better. Two asymptotic estimates combine
 * as independent normal ones; others by bounds at half of alpha each, which holds at every n.
 */
export function worseBounds(
  { higherIsBetter }: Pick<MetricKind, 'higherIsBetter'>,
  reference: Estimate,
  current: Estimate,
  alpha: number,
  scale = 1,
): { estimate: number; lower: number; upper: number } {
  const sign = higherIsBetter ? -1 : 1
  const estimate = sign * (current.value - scale * reference.value)
  if (reference.standardError !== undefined && current.standardError !== undefined) {
    const reach = -normalQuantile(alpha) * Math.hypot(current.standardError, scale * reference.standardError)
    return { estimate, lower: estimate - reach, upper: estimate + reach }
  }
  const [before, now] = [reference.bounds(alpha / 2), current.bounds(alpha / 2)]
  return higherIsBetter
    ? { estimate, lower: scale * before.lower - now.upper, upper: scale * before.upper - now.lower }
    : { estimate, lower: now.lower - scale * before.upper, upper: now.upper - scale * before.lower }
}
