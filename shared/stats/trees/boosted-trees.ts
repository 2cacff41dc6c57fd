import { type Random, shuffle } from '../random/random.js'
import { type BinnedFeature, growTree, type Tree, treeValue } from './tree.js'

export interface BoostOptions {
  readonly rounds: number
  readonly depth: number
  /** How much of each tree's step is taken. */
  readonly rate: number
  /** Share of the rows that a tree learns from. */
  readonly rowShare: number
  /** Features that a tree may use; chosen anew for each. */
  readonly features: number
}

/** Small trees and many of them: interactions of up to three columns, and no single tree that knows a row. */
export const BOOST: BoostOptions = { rounds: 60, depth: 3, rate: 0.15, rowShare: 0.5, features: 32 }

export interface BoostedTrees {
  /** Log odds of class 1, by row of the features that it learned from (seen or not). */
  score(row: number): number
  /** How much the splits of each feature lowered the loss. */
  readonly gains: Float64Array
}

/**
 * Gradient boosting for two classes with the logistic loss (Friedman 2001, stochastic as in Friedman 2002).
 * @param labels 0 or 1, by row
 * @param rows the rows to learn from
 */
export function boostTrees(
  features: readonly BinnedFeature[],
  labels: Uint8Array,
  rows: Uint32Array,
  random: Random,
  options: BoostOptions = BOOST,
): BoostedTrees {
  const gains = new Float64Array(features.length)
  const scores = new Float64Array(labels.length)
  const derivatives = { first: new Float64Array(labels.length), second: new Float64Array(labels.length) }
  let positive = 0
  for (const row of rows) positive += labels[row]!
  const start = Math.log((positive + 0.5) / (rows.length - positive + 0.5))
  const trees: Tree[] = []
  const own = rows.slice()
  const names = features.map((_, feature) => feature)
  for (let round = 0; round < options.rounds; round++) {
    for (const row of rows) {
      const chance = 1 / (1 + Math.exp(-(start + scores[row]!)))
      derivatives.first[row] = chance - labels[row]!
      derivatives.second[row] = Math.max(1e-6, chance * (1 - chance))
    }
    const taken = shuffle(own, random).slice(0, Math.ceil(rows.length * options.rowShare))
    const chosen =
      names.length <= options.features
        ? names
        : shuffle([...names], random)
            .slice(0, options.features)
            .sort((a, b) => a - b)
    const tree = growTree(features, chosen, taken, derivatives, {
      depth: options.depth,
      shrinkage: 1,
      least: 4,
      onSplit: (feature, gain) => (gains[feature]! += gain),
    })
    trees.push(tree)
    for (const row of rows) scores[row]! += options.rate * treeValue(tree, features, row)
  }
  return {
    gains,
    score: row => trees.reduce((sum, tree) => sum + options.rate * treeValue(tree, features, row), start),
  }
}
