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
 *
 * One long loop with its sums in plain variables (Neumaier's compensation, as in `CompensatedSum`), because it looks at
 * every value of every numeric column and is what a comparison takes longest for beside sorting.
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
  const [absentA, absentB] = [absent.a, absent.b]
  const [rowsA, rowsB] = [n + absentA, m + absentB]
  const someAbsent = absentA > 0 || absentB > 0
  const ofOne = 1 / rows
  const lowest = Math.min(a[0]!, b[0]!)
  const ks = { distance: 0, at: lowest }
  const ksOfRows = { distance: Math.abs(absentA / rowsA - absentB / rowsB), at: lowest }
  // Sums and what their rounding lost.
  let [area, areaLost] = [0, 0]
  let [squaresA, squaresALost] = [0, 0]
  let [squaresB, squaresBLost] = [0, 0]
  let [weighted, weightedLost] = [0, 0]
  let next: number
  let previous = lowest
  let gap = 0
  let shareA = 0
  let shareB = 0
  let i = 0
  let j = 0
  while (i < n || j < m) {
    const value = j >= m || (i < n && a[i]! <= b[j]!) ? a[i]! : b[j]!
    if (value !== previous) {
      if (!(value > previous)) refuse(a, b)
      const term = gap * (value - previous)
      next = area + term
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
    // NaN is no value and no end is reached.
    if (tied === 0) refuse(a, b)
    if (inA > 0) {
      shareA = i / n
      const term = rankSquares(j0 + (tied + 1) / 2, inA)
      next = squaresA + term
      squaresALost += squaresA >= term ? squaresA - next + term : term - next + squaresA
      squaresA = next
    }
    if (inB > 0) {
      shareB = j / m
      const term = rankSquares(i0 + (tied + 1) / 2, inB)
      next = squaresB + term
      squaresBLost += squaresB >= term ? squaresB - next + term : term - next + squaresB
      squaresB = next
    }
    gap = Math.abs(shareA - shareB)
    if (gap > ks.distance) {
      ks.distance = gap
      ks.at = value
    }
    if (someAbsent) {
      const ofRows = Math.abs((absentA + i) / rowsA - (absentB + j) / rowsB)
      if (ofRows > ksOfRows.distance) {
        ksOfRows.distance = ofRows
        ksOfRows.at = value
      }
    }
    const before = i0 + j0 + tied / 2
    const spread = before * (rows - before) - (rows * tied) / 4
    if (spread > 0) {
      // The same number for the second sample, because both deviations add up to 0.
      const deviation = rows * ((i + i0) / 2) - before * n
      const term = (tied === 1 ? ofOne : tied / rows) * ((deviation * deviation) / spread)
      next = weighted + term
      weightedLost += weighted >= term ? weighted - next + term : term - next + weighted
      weighted = next
    }
  }
  const product = n * m
  const squares = n * (squaresA + squaresALost) + m * (squaresB + squaresBLost)
  const weight = weighted + weightedLost
  return {
    n,
    m,
    ks,
    ksOfRows: someAbsent ? ksOfRows : { ...ks },
    wasserstein: area + areaLost,
    cramerVonMises: squares / (product * rows) - (4 * product - 1) / (6 * rows),
    andersonDarling: ((rows - 1) / rows) * (weight / n + weight / m),
  }
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
