import { checkSorted } from './bins.js'
import type { KsDistance } from './ks.js'

/** Statistics of two samples that need nothing but the order and the values of both, from one merge. */
export interface TwoSample {
  /** Rows of the first and the second sample. */
  readonly n: number
  readonly m: number
  /** Largest difference of the empirical distribution functions (Kolmogorov and Smirnov). */
  readonly ks: KsDistance
  /** The same over all rows, those without a value standing before every value. */
  readonly ksOfRows: KsDistance
  /** Area between the distribution functions, in the unit of the values. NaN where an infinity is among them. */
  readonly wasserstein: number
  /** Cramér–von Mises T of midranks (Anderson 1962, equation 10). */
  readonly cramerVonMises: number
  /** Anderson–Darling A² of midranks (Scholz and Stephens 1987, equation 7), not standardised. */
  readonly andersonDarling: number
}

/**
 * Compares two sorted samples. Tied values are taken together: distribution functions are compared where a run of
 * ties ends, ranks are midranks. O(n + m). Raises RangeError for an empty or unsorted sample and for NaN.
 * @param absent rows of each sample that have no value; they count in `ksOfRows` alone
 */
export function compareSamples(
  a: Float64Array,
  b: Float64Array,
  absent: { readonly a: number; readonly b: number } = { a: 0, b: 0 },
): TwoSample {
  const n = a.length
  const m = b.length
  if (n === 0 || m === 0) refuse(a, b)
  const rows = n + m
  const lowest = Math.min(a[0]!, b[0]!)
  const found = new Float64Array(SIZE)
  found[PREVIOUS] = lowest
  found[KS_AT] = lowest
  found[ROWS_AT] = lowest
  found[ROWS_DISTANCE] = Math.abs(absent.a / (n + absent.a) - absent.b / (m + absent.b))
  while (found[I]! < n || found[J]! < m) mergeSome(a, b, absent.a, absent.b, found)
  const product = n * m
  const squares =
    n * (found[SQUARES_A]! + found[SQUARES_A + LOST]!) + m * (found[SQUARES_B]! + found[SQUARES_B + LOST]!)
  const weight = found[WEIGHTED]! + found[WEIGHTED + LOST]!
  const ks = { distance: found[KS_DISTANCE]!, at: found[KS_AT]! }
  const ofRows = { distance: found[ROWS_DISTANCE]!, at: found[ROWS_AT]! }
  return {
    n,
    m,
    ks,
    ksOfRows: absent.a > 0 || absent.b > 0 ? ofRows : { ...ks },
    wasserstein: found[AREA]! + found[AREA + LOST]!,
    cramerVonMises: squares / (product * rows) - (4 * product - 1) / (6 * rows),
    andersonDarling: ((rows - 1) / rows) * (weight / n + weight / m),
  }
}

// What a merge has found so far, in one typed array, so that no number of it is ever boxed: sums, each with what its
// rounding lost beside it (Neumaier's compensation, as in `CompensatedSum`), largest distances and places.
const LOST = 1
const AREA = 0
const SQUARES_A = 2
const SQUARES_B = 4
const WEIGHTED = 6
const KS_DISTANCE = 8
const KS_AT = 9
const ROWS_DISTANCE = 10
const ROWS_AT = 11
const PREVIOUS = 12
const I = 13
const J = 14
const SIZE = 15

/** Different values of one call: few enough for the function to be compiled before the first sample is done. */
const AT_ONCE = 2048

/**
 * Goes on with a merge. It looks at every value of every numeric column and is what a comparison takes longest for beside
 * sorting, so all its sums are plain variables.
 */
function mergeSome(a: Float64Array, b: Float64Array, absentA: number, absentB: number, found: Float64Array): void {
  const n = a.length
  const m = b.length
  const rows = n + m
  const [rowsA, rowsB] = [n + absentA, m + absentB]
  const someAbsent = absentA > 0 || absentB > 0
  const ofOne = 1 / rows
  let area = found[AREA]!
  let areaLost = found[AREA + LOST]!
  let squaresA = found[SQUARES_A]!
  let squaresALost = found[SQUARES_A + LOST]!
  let squaresB = found[SQUARES_B]!
  let squaresBLost = found[SQUARES_B + LOST]!
  let weighted = found[WEIGHTED]!
  let weightedLost = found[WEIGHTED + LOST]!
  let previous = found[PREVIOUS]!
  let i = found[I]! | 0
  let j = found[J]! | 0
  let shareA = i / n
  let shareB = j / m
  let gap = Math.abs(shareA - shareB)
  for (let step = 0; step < AT_ONCE && (i < n || j < m); step++) {
    const value = j >= m || (i < n && a[i]! <= b[j]!) ? a[i]! : b[j]!
    if (value !== previous) {
      if (!(value > previous)) refuse(a, b)
      const term = gap * (value - previous)
      const next = area + term
      areaLost += Math.abs(area) >= Math.abs(term) ? area - next + term : term - next + area
      area = next
      previous = value
    }
    const i0 = i
    const j0 = j
    while (i < n && a[i] === value) i++
    while (j < m && b[j] === value) j++
    const inA = i - i0
    const inB = j - j0
    const tied = inA + inB
    // No value equals NaN, so nothing would come to an end.
    if (tied === 0) refuse(a, b)
    if (inA > 0) {
      shareA = i / n
      const term = rankSquares(j0 + (tied + 1) / 2, inA)
      const next = squaresA + term
      squaresALost += squaresA >= term ? squaresA - next + term : term - next + squaresA
      squaresA = next
    }
    if (inB > 0) {
      shareB = j / m
      const term = rankSquares(i0 + (tied + 1) / 2, inB)
      const next = squaresB + term
      squaresBLost += squaresB >= term ? squaresB - next + term : term - next + squaresB
      squaresB = next
    }
    gap = Math.abs(shareA - shareB)
    if (gap > found[KS_DISTANCE]!) {
      found[KS_DISTANCE] = gap
      found[KS_AT] = value
    }
    if (someAbsent) {
      const ofRows = Math.abs((absentA + i) / rowsA - (absentB + j) / rowsB)
      if (ofRows > found[ROWS_DISTANCE]!) {
        found[ROWS_DISTANCE] = ofRows
        found[ROWS_AT] = value
      }
    }
    const before = i0 + j0 + tied / 2
    const spread = before * (rows - before) - (rows * tied) / 4
    if (spread > 0) {
      // The same for the second sample: both deviations add up to 0.
      const deviation = rows * ((i + i0) / 2) - before * n
      const term = (tied === 1 ? ofOne : tied / rows) * ((deviation * deviation) / spread)
      const next = weighted + term
      weightedLost += weighted >= term ? weighted - next + term : term - next + weighted
      weighted = next
    }
  }
  found[AREA] = area
  found[AREA + LOST] = areaLost
  found[SQUARES_A] = squaresA
  found[SQUARES_A + LOST] = squaresALost
  found[SQUARES_B] = squaresB
  found[SQUARES_B + LOST] = squaresBLost
  found[WEIGHTED] = weighted
  found[WEIGHTED + LOST] = weightedLost
  found[PREVIOUS] = previous
  found[I] = i
  found[J] = j
}

/** Says which sample is empty, unsorted or has a NaN. */
function refuse(a: Float64Array, b: Float64Array): never {
  checkSorted('first sample', a)
  checkSorted('second sample', b)
  throw new RangeError('both samples must be sorted and free of NaN')
}

/** Sum of (midrank − own rank)² over `count` tied values whose midrank exceeds their place before the run by `centre`. */
function rankSquares(centre: number, count: number): number {
  return count * centre * centre - centre * count * (count + 1) + (count * (count + 1) * (2 * count + 1)) / 6
}
