export interface Confusion {
  readonly truePositives: number
  readonly falsePositives: number
  readonly falseNegatives: number
  readonly trueNegatives: number
}

function checkLengths(labels: ArrayLike<unknown>, predictions: ArrayLike<unknown>, weights?: ArrayLike<number>): void {
  if (labels.length !== predictions.length)
    throw new RangeError(`${labels.length} labels but ${predictions.length} predictions`)
  if (weights && weights.length !== labels.length)
    throw new RangeError(`${labels.length} rows but ${weights.length} weights`)
}

/** Weighted mean of one value per row; NaN when nothing has weight. */
export function weightedMean(rows: number, value: (row: number) => number, weights?: ArrayLike<number>): number {
  let total = 0
  let weight = 0
  for (let i = 0; i < rows; i++) {
    const w = weights ? weights[i]! : 1
    if (w === 0) continue
    total += w * value(i)
    weight += w
  }
  return total / weight
}

/** Counts of a binary classification; `positive` is the class looked for. */
export function confusion<T>(
  labels: ArrayLike<T>,
  predictions: ArrayLike<T>,
  positive: T,
  weights?: ArrayLike<number>,
): Confusion {
  checkLengths(labels, predictions, weights)
  let truePositives = 0
  let falsePositives = 0
  let falseNegatives = 0
  let trueNegatives = 0
  for (let i = 0; i < labels.length; i++) {
    const weight = weights ? weights[i]! : 1
    if (predictions[i] === positive) {
      if (labels[i] === positive) truePositives += weight
      else falsePositives += weight
    } else if (labels[i] === positive) falseNegatives += weight
    else trueNegatives += weight
  }
  return { truePositives, falsePositives, falseNegatives, trueNegatives }
}

/** Share of predicted positives that are right; NaN when nothing was predicted positive. */
export function precision({ truePositives, falsePositives }: Confusion): number {
  return truePositives / (truePositives + falsePositives)
}

/** Share of positives that were found; NaN without positives. */
export function recall({ truePositives, falseNegatives }: Confusion): number {
  return truePositives / (truePositives + falseNegatives)
}

/** Harmonic mean of precision and recall; NaN when there is neither a positive nor a predicted one. */
export function f1({ truePositives, falsePositives, falseNegatives }: Confusion): number {
  return (2 * truePositives) / (2 * truePositives + falsePositives + falseNegatives)
}

/** Share of rows predicted right, any number of classes. */
export function accuracy<T>(labels: ArrayLike<T>, predictions: ArrayLike<T>, weights?: ArrayLike<number>): number {
  checkLengths(labels, predictions, weights)
  return weightedMean(labels.length, i => (labels[i] === predictions[i] ? 1 : 0), weights)
}

/** Mean log loss of the predicted chance of label 1, natural log; chances are kept 1e-15 away from 0 and 1. */
export function logLoss(labels: ArrayLike<number>, chances: ArrayLike<number>, weights?: ArrayLike<number>): number {
  checkLengths(labels, chances, weights)
  const loss = (i: number) => {
    const chance = Math.min(Math.max(chances[i]!, 1e-15), 1 - 1e-15)
    return labels[i] === 1 ? -Math.log(chance) : -Math.log1p(-chance)
  }
  return weightedMean(labels.length, loss, weights)
}

/** Mean squared difference of the predicted chance and the label 0 or 1. */
export function brier(labels: ArrayLike<number>, chances: ArrayLike<number>, weights?: ArrayLike<number>): number {
  checkLengths(labels, chances, weights)
  return weightedMean(labels.length, i => (chances[i]! - labels[i]!) ** 2, weights)
}
