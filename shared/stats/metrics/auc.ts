/** Row indices of each class, checked: labels are 0 or 1 and both occur. */
export function splitByLabel(labels: ArrayLike<number>): { positives: number[]; negatives: number[] } {
  const positives: number[] = []
  const negatives: number[] = []
  for (let i = 0; i < labels.length; i++) {
    if (labels[i] === 1) positives.push(i)
    else if (labels[i] === 0) negatives.push(i)
    else throw new RangeError(`labels must be 0 or 1, got ${labels[i]} in row ${i}`)
  }
  return { positives, negatives }
}

/** Row indices by ascending score. Refuses scores that cannot be ordered. */
function ascending(scores: ArrayLike<number>): Uint32Array {
  for (let i = 0; i < scores.length; i++)
    if (Number.isNaN(scores[i])) throw new RangeError(`score in row ${i} is not a number`)
  return Uint32Array.from({ length: scores.length }, (_, i) => i).sort((a, b) => scores[a]! - scores[b]!)
}

/** Midranks from 1: equal values share the mean of their ranks. */
export function midranks(values: ArrayLike<number>): Float64Array {
  const order = ascending(values)
  const ranks = new Float64Array(order.length)
  for (let from = 0; from < order.length; ) {
    let to = from + 1
    while (to < order.length && values[order[to]!] === values[order[from]!]) to++
    for (let k = from; k < to; k++) ranks[order[k]!] = (from + 1 + to) / 2
    from = to
  }
  return ranks
}

/**
 * Area under the ROC curve as a function of row weights, sorted once. The chance that a random positive scores
 * above a random negative, ties counting half; NaN when the weights leave one class empty.
 */
export function aucScorer(
  labels: ArrayLike<number>,
  scores: ArrayLike<number>,
): (weights?: ArrayLike<number>) => number {
  if (labels.length !== scores.length) throw new RangeError(`${labels.length} labels but ${scores.length} scores`)
  splitByLabel(labels)
  const order = ascending(scores)
  return weights => {
    let wins = 0
    let negativesBelow = 0
    let positiveTotal = 0
    for (let from = 0; from < order.length; ) {
      const score = scores[order[from]!]
      let positive = 0
      let negative = 0
      for (; from < order.length && scores[order[from]!] === score; from++) {
        const row = order[from]!
        const weight = weights ? weights[row]! : 1
        if (labels[row] === 1) positive += weight
        else negative += weight
      }
      wins += positive * (negativesBelow + negative / 2)
      negativesBelow += negative
      positiveTotal += positive
    }
    return wins / (positiveTotal * negativesBelow)
  }
}

/** Area under the ROC curve; see aucScorer. */
export function auc(labels: ArrayLike<number>, scores: ArrayLike<number>, weights?: ArrayLike<number>): number {
  return aucScorer(labels, scores)(weights)
}
