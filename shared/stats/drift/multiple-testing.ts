/** Adjusted p-values in the given order: reject where adjusted <= alpha. */
type Adjustment = (pValues: readonly number[]) => number[]

function check(pValues: readonly number[]): void {
  for (const p of pValues) if (!(p >= 0 && p <= 1)) throw new RangeError(`p-values must lie in 0 .. 1, got ${p}`)
}

/** Bonferroni: chance of any false rejection at most alpha, any dependence. */
export const bonferroni: Adjustment = pValues => {
  check(pValues)
  return pValues.map(p => Math.min(1, p * pValues.length))
}

/** Holm 1979: same guarantee as Bonferroni, rejects at least as much. */
export const holm: Adjustment = pValues => {
  check(pValues)
  const adjusted = new Array<number>(pValues.length)
  let running = 0
  ascending(pValues).forEach((index, rank) => {
    running = Math.max(running, Math.min(1, pValues[index]! * (pValues.length - rank)))
    adjusted[index] = running
  })
  return adjusted
}

/** Benjamini-Hochberg 1995: expected share of false among the rejected at most alpha, independent or positively dependent tests. */
export const benjaminiHochberg: Adjustment = pValues => stepUp(pValues, 1)

/** Benjamini-Yekutieli 2001: the same under any dependence. */
export const benjaminiYekutieli: Adjustment = pValues =>
  stepUp(
    pValues,
    pValues.reduce((total, _, k) => total + 1 / (k + 1), 0),
  )

function stepUp(pValues: readonly number[], factor: number): number[] {
  check(pValues)
  const adjusted = new Array<number>(pValues.length)
  let running = 1
  const order = ascending(pValues)
  for (let rank = order.length; rank >= 1; rank--) {
    const index = order[rank - 1]!
    running = Math.min(running, (pValues[index]! * factor * pValues.length) / rank)
    adjusted[index] = running
  }
  return adjusted
}

function ascending(pValues: readonly number[]): number[] {
  return pValues.map((_, index) => index).sort((a, b) => pValues[a]! - pValues[b]! || a - b)
}
