/** log(sum of exp(values)), without overflow; -Infinity for no values. */
export function logSumExp(values: ArrayLike<number>): number {
  let top = Number.NEGATIVE_INFINITY
  for (let i = 0; i < values.length; i++) if (values[i]! > top) top = values[i]!
  if (!Number.isFinite(top)) return top
  let total = 0
  for (let i = 0; i < values.length; i++) total += Math.exp(values[i]! - top)
  return top + Math.log(total)
}

/** log(sum of weights[i] * exp(values[i])); the weights are not normalised here. */
export function logWeightedSumExp(values: ArrayLike<number>, weights: ArrayLike<number>): number {
  const terms = new Float64Array(values.length)
  for (let i = 0; i < terms.length; i++) terms[i] = weights[i]! > 0 ? values[i]! + Math.log(weights[i]!) : -Infinity
  return logSumExp(terms)
}

/** log(mean of exp(values)). */
export function logMeanExp(values: ArrayLike<number>): number {
  return logSumExp(values) - Math.log(values.length)
}
