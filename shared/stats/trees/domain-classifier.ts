import { delong } from '../metrics/delong.js'
import { seededRandom, shuffle } from '../random/random.js'
import { normalQuantile } from '../special/distributions.js'
import { BOOST, type BoostOptions, boostTrees } from './boosted-trees.js'
import type { BinnedFeature } from './tree.js'

export interface DomainClassifier {
  /** Mean over the folds of the area under the ROC curve on rows that the fold's classifier had not seen. */
  readonly auc: number
  readonly standardError: number
  /** One-sided bounds of the area, each wrong with a chance of about alpha. */
  bounds(alpha: number): { readonly lower: number; readonly upper: number }
  /** Share of what each feature contributed to telling the classes apart, by feature; sums to 1, or all 0. */
  readonly importances: readonly number[]
}

/**
 * How well boosted trees tell two samples apart: cross-validated over folds that hold both classes in proportion. The
 * variance of a fold is DeLong's, given its classifier; held-out rows are different ones in every fold, so the variance
 * of the mean is that of independent folds (LeDell, Petersen and van der Laan 2015 show the same to first order). What
 * is bounded is the area of classifiers like these, learned from so many rows: no upper bound for a better one.
 * @param labels 0 or 1, by row; at least two rows of each class in every fold
 */
export function domainClassifier(
  features: readonly BinnedFeature[],
  labels: Uint8Array,
  { folds = 5, seed = 1, boost = BOOST }: { folds?: number; seed?: number; boost?: BoostOptions } = {},
): DomainClassifier {
  const random = seededRandom(seed)
  const foldOf = stratified(labels, folds, seed)
  const gains = new Float64Array(features.length)
  let [sum, variance] = [0, 0]
  for (let fold = 0; fold < folds; fold++) {
    const all = Uint32Array.from(labels.keys())
    const held = all.filter(row => foldOf[row] === fold)
    const model = boostTrees(
      features,
      labels,
      all.filter(row => foldOf[row] !== fold),
      random,
      boost,
    )
    const { aucs, covariance } = delong(
      Array.from(held, row => labels[row]!),
      [Float64Array.from(held, row => model.score(row))],
    )
    sum += aucs[0]!
    variance += covariance[0]![0]!
    for (const [feature, gain] of model.gains.entries()) gains[feature]! += gain
  }
  const auc = sum / folds
  const standardError = Math.sqrt(variance) / folds
  const total = gains.reduce((all, gain) => all + gain, 0)
  return {
    auc,
    standardError,
    bounds(alpha) {
      const reach = -normalQuantile(alpha) * standardError
      return { lower: Math.max(0, auc - reach), upper: Math.min(1, auc + reach) }
    },
    importances: Array.from(gains, gain => (total > 0 ? gain / total : 0)),
  }
}

/** The fold of each row: drawn, and each class spread evenly. */
function stratified(labels: Uint8Array, folds: number, seed: number): Uint8Array {
  const random = seededRandom(seed + 1)
  const foldOf = new Uint8Array(labels.length)
  for (const label of [0, 1]) {
    const rows = [...labels.keys()].filter(row => labels[row] === label)
    for (const [place, row] of shuffle(rows, random).entries()) foldOf[row] = place % folds
  }
  return foldOf
}
