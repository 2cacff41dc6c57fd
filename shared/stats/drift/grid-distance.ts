import { type Ordered, valuesOf } from '../special/partly-sorted.js'
import { countBelow, countUpTo } from './bins.js'

/** An empirical distribution function that is known at some of its values, exactly there. All counts are of rows. */
export interface DistributionGrid {
  /** Finite, rising; the first is the smallest value and the last the largest. */
  readonly values: ArrayLike<number>
  /** Finite values below and up to each. */
  readonly below: ArrayLike<number>
  readonly upTo: ArrayLike<number>
  readonly minusInfinity: number
  readonly plusInfinity: number
  /** Rows without a value. */
  readonly absent: number
}

/** A number and what the whole sample would give: between `value` and `value + within`. */
export interface AtLeast {
  readonly value: number
  readonly within: number
}

export interface GridDistances {
  /** Kolmogorov-Smirnov distance over the values, and where it is reached. */
  readonly ks: AtLeast & { readonly at: number }
  /** The same over all rows, those without a value before all others. */
  readonly ksOfRows: AtLeast
  /** Over finite values: the distance of the whole sample lies within `within` of `value`, on either side. */
  readonly wasserstein: { readonly value: number; readonly within: number }
}

/**
 * Cuts a sorted, finite sample into a grid of `points` values (or one more) at equal ranks. With fewer different values all of
 * them are in it, and nothing that is computed from it is approximate.
 */
export function gridOf(
  finite: Float64Array,
  beside: Pick<DistributionGrid, 'minusInfinity' | 'plusInfinity' | 'absent'>,
  points = 256,
): DistributionGrid {
  const values: number[] = []
  const below: number[] = []
  const upTo: number[] = []
  const step = Math.max(1, (finite.length - 1) / (points - 1))
  for (let next = 0; next < finite.length; ) {
    const value = finite[Math.min(finite.length - 1, Math.floor(next))]!
    const to = countUpTo(finite, value)
    values.push(value)
    below.push(countBelow(finite, value))
    upTo.push(to)
    next = Math.max(to, next + step)
    // The largest value is always the last one.
    if (next > finite.length - 1 && to < finite.length) next = finite.length - 1
  }
  const { minusInfinity, plusInfinity, absent } = beside
  return { values, below, upTo, minusInfinity, plusInfinity, absent }
}

/**
 * Distances of a sample from one of which only a grid is left. Between two neighbours of the grid its distribution
 * function lies between theirs, which bounds what the distances of all rows can be.
 * @param current in order, infinities included
 */
export function gridDistances(
  grid: DistributionGrid,
  current: { readonly values: Ordered; readonly finite: Ordered; readonly absent: number },
): GridDistances {
  const points = grid.values.length
  const finiteRows = points === 0 ? 0 : grid.upTo[points - 1]!
  const n = finiteRows + grid.minusInfinity + grid.plusInfinity
  const m = current.values.length
  const sides = { n, m, rowsN: n + grid.absent, rowsM: m + current.absent }
  const found = { ks: { value: 0, at: Number.NaN, upper: 0 }, rows: { value: 0, upper: 0 } }
  const look = (reference: number, now: number, at: number) => {
    const gap = Math.abs(reference / sides.n - now / sides.m)
    if (gap > found.ks.value) Object.assign(found.ks, { value: gap, at })
    const all = Math.abs((grid.absent + reference) / sides.rowsN - (current.absent + now) / sides.rowsM)
    found.rows.value = Math.max(found.rows.value, all)
  }
  const bound = (low: number, high: number, nowLow: number, nowHigh: number) => {
    found.ks.upper = Math.max(found.ks.upper, high / n - nowLow / m, nowHigh / m - low / n)
    const { rowsN, rowsM } = sides
    const [a, b] = [(grid.absent + high) / rowsN, (grid.absent + low) / rowsN]
    found.rows.upper = Math.max(
      found.rows.upper,
      a - (current.absent + nowLow) / rowsM,
      (current.absent + nowHigh) / rowsM - b,
    )
  }
  found.rows.value = Math.abs(grid.absent / sides.rowsN - current.absent / sides.rowsM)
  const minus = countUpTo(current.values, Number.NEGATIVE_INFINITY)
  const lowest = points === 0 ? Number.NaN : grid.values[0]!
  look(grid.minusInfinity, minus, lowest)
  for (let k = 0; k < points; k++) {
    const value = grid.values[k]!
    const nowUpTo = countUpTo(current.values, value)
    const nowBelow = countBelow(current.values, value)
    // Just before a value: what was known last is what the shares up to there are said of.
    look(grid.minusInfinity + grid.below[k]!, nowBelow, k > 0 ? grid.values[k - 1]! : value)
    look(grid.minusInfinity + grid.upTo[k]!, nowUpTo, value)
    const gap = k + 1 < points ? grid.below[k + 1]! - grid.upTo[k]! : 0
    if (gap > 0) {
      const nowHigh = countBelow(current.values, grid.values[k + 1]!)
      bound(grid.minusInfinity + grid.upTo[k]!, grid.minusInfinity + grid.below[k + 1]!, nowUpTo, nowHigh)
    }
  }
  const top = minus + current.finite.length
  look(grid.minusInfinity + finiteRows, top, points === 0 ? Number.NaN : grid.values[points - 1]!)
  const { ks, rows } = found
  return {
    ks: { value: ks.value, within: Math.max(0, ks.upper - ks.value), at: ks.at },
    ksOfRows: { value: rows.value, within: Math.max(0, rows.upper - rows.value) },
    wasserstein: gridWasserstein(grid, finiteRows, current.finite),
  }
}

/** The area between both distribution functions, the grid's own taken as level in the middle of each gap. */
function gridWasserstein(grid: DistributionGrid, n: number, current: Ordered): { value: number; within: number } {
  const points = grid.values.length
  const m = current.length
  if (points === 0 || m === 0) return { value: Number.NaN, within: Number.NaN }
  let value = 0
  let within = 0
  let from = 0
  const first = grid.values[0]!
  const last = grid.values[points - 1]!
  /** From a to b the grid's function is `level`. */
  const across = (a: number, b: number, level: number) => {
    const to = countBelow(current, b)
    value += areaBeside(current, from, to, a, b, level)
    from = to
  }
  if (current.at(0)! < first) across(current.at(0)!, first, 0)
  for (let k = 0; k + 1 < points; k++) {
    const [a, b] = [grid.values[k]!, grid.values[k + 1]!]
    const [low, high] = [grid.upTo[k]! / n, grid.below[k + 1]! / n]
    across(a, b, (low + high) / 2)
    within += ((high - low) / 2) * (b - a)
  }
  if (current.at(-1)! > last) across(last, current.at(-1)!, 1)
  return { value, within }
}

/**
 * Area between a level and the distribution function of a sample from a to b, with the values of the ranks
 * `from` up to `to` between them. The function crosses the level at one value, on either side of which the area is a
 * rectangle and the sum of the distances from one end (summation by parts), whatever the order of the values there.
 */
function areaBeside(sample: Ordered, from: number, to: number, a: number, b: number, level: number): number {
  const m = sample.length
  // The first rank up to which the share of values is no longer below the level.
  let crossing = Math.ceil(level * m)
  if (crossing / m < level) crossing++
  else if (crossing > 0 && (crossing - 1) / m >= level) crossing--
  crossing = Math.min(to + 1, Math.max(from, crossing))
  const at = crossing === from ? a : crossing <= to ? sample.at(crossing - 1)! : b
  // The ranks that were asked for part those below them from those above, which may be in any order.
  const values = valuesOf(sample)
  let area = 0
  if (crossing > from) area += (level - from / m) * (at - a) - distances(values, from, crossing - 1, a, at) / m
  if (crossing <= to) area += (crossing / m - level) * (b - at) + distances(values, crossing, to, at, b) / m
  return area
}

/**
 * Sum of the distances of the values of ranks from `from` to before `to` from the end of the range that they lie in. As
 * multiples of a small unit, whose sum is exact, so that no order of the values changes a digit.
 */
function distances(values: Float64Array, from: number, to: number, start: number, end: number): number {
  const count = to - from
  if (count <= 0) return 0
  // A power of two of units leaves their sum below 2 ** 52.
  const units = 2 ** (51 - Math.ceil(Math.log2(count)))
  const perDistance = units / (end - start)
  let total = 0
  if (perDistance > 0 && perDistance < Number.POSITIVE_INFINITY) {
    for (let k = from; k < to; k++) total += Math.floor((end - values[k]!) * perDistance + 0.5)
    return total / perDistance
  }
  // No width, or one that no number is as large as.
  for (let k = from; k < to; k++) total += end - values[k]!
  return total
}
