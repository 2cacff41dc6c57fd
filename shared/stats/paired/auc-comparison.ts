import { delong } from '../metrics/delong.js'
import { normalQuantile } from '../special/distributions.js'
import { checkComparison, conclude, type PairedComparison } from './decision.js'

/** Comparison of two areas under the ROC curve on the same rows by DeLong's covariance (asymptotic). */
export function compareAuc(
  labels: ArrayLike<number>,
  candidateScores: ArrayLike<number>,
  championScores: ArrayLike<number>,
  { margin, alpha }: { readonly margin: number; readonly alpha: number },
): PairedComparison {
  const rows = labels.length
  checkComparison(rows, margin, alpha)
  const { aucs, covariance } = delong(labels, [candidateScores, championScores])
  const estimate = aucs[0]! - aucs[1]!
  const variance = Math.max(0, covariance[0]![0]! + covariance[1]![1]! - 2 * covariance[0]![1]!)
  const standardError = Math.sqrt(variance)
  const reach = -normalQuantile(alpha) * standardError
  return conclude(
    {
      method: 'delong',
      guarantee: 'asymptotic',
      rows,
      estimate,
      lower: Math.max(-1, estimate - reach),
      upper: Math.min(1, estimate + reach),
      margin,
      alpha,
    },
    standardError * Math.sqrt(rows),
  )
}
