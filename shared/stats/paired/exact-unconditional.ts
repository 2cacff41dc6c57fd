import { logFactorial } from '../special/gamma.js'
import { type DiscordantCounts, lastCompatible, tangoScore } from './tango.js'

const GRID = 64
const REFINEMENTS = 24
const TOLERANCE = 1e-5
// Above this the multinomial coefficients leave the range of a double.
const MAX_ROWS = 600

/**
 * Exact unconditional p-values for the difference of two accuracies on the same rows: the tables at least as far
 * from `difference` as the observed one, ordered by Tango's score, summed under the worst chance of discordance
 * (the nuisance parameter). No normal approximation. `above` is the p-value of "the difference is at most
 * `difference`", `below` of "at least".
 *
 * The maximum over the nuisance is searched on 64 points and refined by golden section around the three best.
 * Work grows with rows^2: 100 rows are 5,151 tables.
 */
export function exactUnconditional(counts: DiscordantCounts, difference: number): { above: number; below: number } {
  const space = tableSpace(counts.rows)
  return {
    above: worstTail(space, counts, difference, 1),
    below: worstTail(space, counts, difference, -1),
  }
}

/**
 * One-sided bounds at `alpha` from inverting the exact test. The search starts at -margin, the difference that
 * decides, so the bounds and the test agree there even where the p-value is not quite monotone.
 */
export function exactBounds(
  counts: DiscordantCounts,
  { margin, alpha }: { readonly margin: number; readonly alpha: number },
): { lower: number; upper: number } {
  const space = tableSpace(counts.rows)
  const estimate = (counts.candidateOnly - counts.championOnly) / counts.rows
  const end = (sign: 1 | -1) => {
    const compatible = (difference: number) => worstTail(space, counts, difference, sign, alpha) > alpha
    const limit = -sign
    const decidable = sign * (estimate + margin) > 0
    if (!decidable) return lastCompatible(estimate, limit, compatible, TOLERANCE)
    return compatible(-margin)
      ? lastCompatible(-margin, limit, compatible, TOLERANCE)
      : lastCompatible(estimate, -margin, compatible, TOLERANCE)
  }
  return { lower: end(1), upper: end(-1) }
}

/** All tables of that many rows: row b of the triangle starts at starts[b] and runs over c. */
interface Tables {
  readonly rows: number
  readonly starts: Int32Array
  /** Multinomial coefficients. */
  readonly ways: Float64Array
}

function tableSpace(rows: number): Tables {
  if (!(Number.isInteger(rows) && rows >= 1 && rows <= MAX_ROWS))
    throw new RangeError(`the exact test takes 1 .. ${MAX_ROWS} rows, got ${rows}`)
  const starts = new Int32Array(rows + 1)
  const ways = new Float64Array(((rows + 1) * (rows + 2)) / 2)
  const factorial = Float64Array.from({ length: rows + 1 }, (_, n) => logFactorial(n))
  for (let b = 0, i = 0; b <= rows; b++) {
    starts[b] = i
    for (let c = 0; b + c <= rows; c++)
      ways[i++] = Math.exp(factorial[rows]! - factorial[b]! - factorial[c]! - factorial[rows - b - c]!)
  }
  return { rows, starts, ways }
}

/**
 * Largest tail probability over the nuisance parameter. sign 1: tables that speak at least as strongly as the
 * observed one for a larger difference; -1: for a smaller one. Stops early once above `enough`.
 */
function worstTail(
  space: Tables,
  counts: DiscordantCounts,
  difference: number,
  sign: 1 | -1,
  enough = Number.POSITIVE_INFINITY,
): number {
  const observed = sign * tangoScore(counts, difference)
  const inTail = Uint8Array.from(space.ways, () => 0)
  for (let candidateOnly = 0; candidateOnly <= space.rows; candidateOnly++)
    for (let championOnly = 0; candidateOnly + championOnly <= space.rows; championOnly++) {
      const score = sign * tangoScore({ rows: space.rows, candidateOnly, championOnly }, difference)
      // The allowance keeps tables in that tie with the observed one up to rounding.
      if (score >= observed - 1e-9) inTail[space.starts[candidateOnly]! + championOnly] = 1
    }
  // Discordance from |difference| to 1; the candidate's part is (discordance + difference) / 2.
  const least = Math.abs(difference)
  const tail = (position: number) => {
    const discordance = least + (1 - least) * position
    return tailProbability(space, inTail, (discordance + difference) / 2, (discordance - difference) / 2)
  }
  // Squared positions: small discordance is where tails change fastest.
  const positions = Array.from({ length: GRID + 1 }, (_, k) => (k / GRID) ** 2)
  const values: number[] = []
  for (const position of positions) {
    const value = tail(position)
    if (value > enough) return value
    values.push(value)
  }
  const best = values.map((_, k) => k).sort((a, b) => values[b]! - values[a]!)
  let worst = values[best[0]!]!
  for (const k of best.slice(0, 3))
    worst = Math.max(worst, goldenMaximum(tail, positions[Math.max(0, k - 1)]!, positions[Math.min(GRID, k + 1)]!))
  return Math.min(1, worst)
}

function tailProbability({ rows, starts, ways }: Tables, inTail: Uint8Array, p: number, q: number): number {
  const candidate = powers(p, rows)
  const champion = powers(q, rows)
  const concordant = powers(1 - p - q, rows)
  let total = 0
  for (let b = 0; b <= rows; b++) {
    const start = starts[b]!
    let row = 0
    for (let c = 0; b + c <= rows; c++)
      if (inTail[start + c] === 1) row += ways[start + c]! * champion[c]! * concordant[rows - b - c]!
    total += row * candidate[b]!
  }
  return total
}

/** chance^0 .. chance^rows; rounding below 0 counts as 0. */
function powers(chance: number, rows: number): Float64Array {
  const result = new Float64Array(rows + 1).fill(1)
  for (let k = 1; k <= rows; k++) result[k] = result[k - 1]! * Math.max(0, chance)
  return result
}

function goldenMaximum(f: (x: number) => number, from: number, to: number): number {
  const golden = (Math.sqrt(5) - 1) / 2
  let low = from
  let high = to
  let left = high - golden * (high - low)
  let right = low + golden * (high - low)
  let fLeft = f(left)
  let fRight = f(right)
  let best = Math.max(fLeft, fRight)
  for (let i = 0; i < REFINEMENTS; i++) {
    if (fLeft > fRight) {
      high = right
      right = left
      fRight = fLeft
      left = high - golden * (high - low)
      fLeft = f(left)
      best = Math.max(best, fLeft)
    } else {
      low = left
      left = right
      fLeft = fRight
      right = low + golden * (high - low)
      fRight = f(right)
      best = Math.max(best, fRight)
    }
  }
  return best
}
