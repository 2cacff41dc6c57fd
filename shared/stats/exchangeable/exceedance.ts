import { logFactorial, stirlingError } from '../special/gamma.js'

/** How many rows were looked at, how many come, and how many gaps of the former are "outside". */
export interface Exceedance {
  /** n: rows that were looked at. */
  readonly reference: number
  /** m: rows of a later batch. */
  readonly batch: number
  /** a: gaps, out of the n + 1 that n ordered values leave, that count as outside; 1 above the largest, 2 with below. */
  readonly rank: number
}

/**
 * P(Y >= k), where Y is the number of later rows in `rank` given gaps between n earlier ones, when all n + m rows are
 * exchangeable. Exact for values without ties, an upper bound with ties.
 *
 * Proof. Break ties by independent random numbers: the ranks of the n + m rows are then a uniformly random permutation,
 * and a later row that lies outside strictly also lies outside by rank. Gaps of such a permutation are exchangeable, so
 * the given ones may be taken to be the topmost: Y is the number of later rows above the a-th largest earlier one, and
 * Y >= k exactly when among the top k + a - 1 of all rows at most a - 1 are earlier ones: a hypergeometric tail. (The
 * same number is the tail of the beta-binomial(m; a, n + 1 - a): Wilks 1941 by way of the coverage of order statistics.)
 *
 * The same tail bounds a count in a fixed set: let x of the n earlier rows lie in a set that was fixed without them.
 * Given the x + y of all rows in it, the earlier ones among them are hypergeometric, and
 * P(at most x earlier | x + y in all) is this tail at k = y with a = x + 1. A batch that fails when this is at most
 * `level` is Fisher's one-sided exact test, which errs with probability at most `level`.
 */
export function exceedanceTail(k: number, { reference, batch, rank }: Exceedance): number {
  check(reference, batch, rank)
  if (k <= 0) return 1
  if (k > batch) return 0
  const drawn = k + rank - 1
  // More gaps than there are: everything is outside.
  if (rank > reference + 1) return 1
  const lowest = Math.max(0, drawn - batch)
  let term = Math.exp(logHypergeometric(rank - 1, reference, batch, drawn))
  let sum = term
  // Downwards from the largest count; once terms shrink they do so ever faster.
  for (let j = rank - 1; j > lowest; j--) {
    const ratio = (j * (batch - drawn + j)) / ((reference - j + 1) * (drawn - j + 1))
    term *= ratio
    sum += term
    if (ratio < 1 && term <= sum * 1e-17) break
  }
  // Far above the mode the first term underflows although the sum is nearly one.
  if (rank - 1 > (drawn * reference) / (reference + batch) && sum < 0.5) return 1
  return Math.min(1, sum)
}

/**
 * The smallest t with P(Y > t) <= level: how many rows outside a batch may have before that is no chance any more.
 * It does not shrink with the batch, so what holds for m rows holds for fewer. `batch` where no smaller number will do:
 * then nothing can be told from so few rows.
 */
export function exceedanceTolerance(at: Exceedance, level: number): number {
  if (!(level > 0 && level < 1)) throw new RangeError(`level must be between 0 and 1, got ${level}`)
  const enough = (t: number) => exceedanceTail(t + 1, at) <= level
  let [low, high] = [0, 1]
  while (high < at.batch && !enough(high)) [low, high] = [high, Math.min(at.batch, 2 * high)]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (enough(middle)) high = middle
    else low = middle + 1
  }
  return low
}

const MOST_ROWS = 1e15

/** The fewest earlier rows for which `tolerance` rows outside are enough; undefined beyond 10^15. */
export function referenceNeeded(
  { batch, rank, tolerance }: { readonly batch: number; readonly rank: number; readonly tolerance: number },
  level: number,
): number | undefined {
  const enough = (reference: number) =>
    reference >= rank && exceedanceTail(tolerance + 1, { reference, batch, rank }) <= level
  let [low, high] = [rank, Math.max(rank, 1)]
  while (!enough(high)) {
    if (high > MOST_ROWS) return undefined
    ;[low, high] = [high, 2 * high]
  }
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (enough(middle)) high = middle
    else low = middle + 1
  }
  return low
}

function check(reference: number, batch: number, rank: number): void {
  const whole = [reference, batch, rank].every(Number.isInteger)
  if (!whole || reference < 0 || batch < 0 || rank < 1) {
    throw new RangeError(`needs whole reference >= 0, batch >= 0, rank >= 1, got ${reference}, ${batch}, ${rank}`)
  }
}

/**
 * ln P(j of `reference`, drawn - j of `batch`) in `drawn` draws without replacement, as Loader's saddle point (2000)
 * of three binomials: no digits are lost for large counts, as they are between logarithms of factorials.
 */
function logHypergeometric(j: number, reference: number, batch: number, drawn: number): number {
  const p = drawn / (reference + batch)
  return logBinomial(j, reference, p) + logBinomial(drawn - j, batch, p) - logBinomial(drawn, reference + batch, p)
}

function logBinomial(x: number, n: number, p: number): number {
  if (x < 0 || x > n) return -Infinity
  if (p === 1) return x === n ? 0 : -Infinity
  if (x === 0) return n * Math.log1p(-p)
  if (x === n) return n * Math.log(p)
  return (
    factorialError(n) -
    factorialError(x) -
    factorialError(n - x) -
    deviance(x, n * p) -
    deviance(n - x, n * (1 - p)) +
    0.5 * Math.log(n / (2 * Math.PI * x * (n - x)))
  )
}

/** ln n! less Stirling's formula. */
function factorialError(n: number): number {
  return n >= 10 ? stirlingError(n) : logFactorial(n) - ((n + 0.5) * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI))
}

/** x ln(x / m) + m - x without cancellation near x = m. */
function deviance(x: number, m: number): number {
  const v = (x - m) / (x + m)
  if (Math.abs(v) >= 0.1) return x * Math.log(x / m) + m - x
  let sum = (x - m) * v
  let power = 2 * x * v
  for (let j = 1; ; j++) {
    power *= v * v
    const next = sum + power / (2 * j + 1)
    if (next === sum) return sum
    sum = next
  }
}
