import { weightedMean } from './classification.js'

function checkLengths(targets: ArrayLike<number>, predictions: ArrayLike<number>): void {
  if (targets.length !== predictions.length)
    throw new RangeError(`${targets.length} targets but ${predictions.length} predictions`)
}

/** Root of the mean squared error. */
export function rmse(targets: ArrayLike<number>, predictions: ArrayLike<number>, weights?: ArrayLike<number>): number {
  checkLengths(targets, predictions)
  return Math.sqrt(weightedMean(targets.length, i => (predictions[i]! - targets[i]!) ** 2, weights))
}

/** Mean absolute error. */
export function mae(targets: ArrayLike<number>, predictions: ArrayLike<number>, weights?: ArrayLike<number>): number {
  checkLengths(targets, predictions)
  return weightedMean(targets.length, i => Math.abs(predictions[i]! - targets[i]!), weights)
}

/** Coefficient of determination; NaN when the targets do not vary. */
export function r2(targets: ArrayLike<number>, predictions: ArrayLike<number>, weights?: ArrayLike<number>): number {
  checkLengths(targets, predictions)
  const centre = weightedMean(targets.length, i => targets[i]!, weights)
  const residual = weightedMean(targets.length, i => (predictions[i]! - targets[i]!) ** 2, weights)
  const total = weightedMean(targets.length, i => (targets[i]! - centre) ** 2, weights)
  return total > 0 ? 1 - residual / total : Number.NaN
}
