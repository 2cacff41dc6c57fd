import { CompensatedSum } from '../special/sum.js'
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
  checkSorted('first sample', a)
  checkSorted('second sample', b)
  const n = a.length
  const m = b.length
  const rows = n + m
  const area = new CompensatedSum()
  const squares = { a: new CompensatedSum(), b: new CompensatedSum() }
  const weighted = { a: new CompensatedSum(), b: new CompensatedSum() }
  const lowest = Math.min(a[0]!, b[0]!)
  const ks = { distance: 0, at: lowest }
  const rowsOf = { a: n + absent.a, b: m + absent.b }
  const ksOfRows = { distance: Math.abs(absent.a / rowsOf.a - absent.b / rowsOf.b), at: lowest }
  let previous = lowest
  for (let i = 0, j = 0; i < n || j < m; ) {
    const value = j >= m || (i < n && a[i]! <= b[j]!) ? a[i]! : b[j]!
    if (value !== previous) area.add(Math.abs(i / n - j / m) * (value - previous))
    previous = value
    const [i0, j0] = [i, j]
    while (i < n && a[i] === value) i++
    while (j < m && b[j] === value) j++
    widen(ks, Math.abs(i / n - j / m), value)
    widen(ksOfRows, Math.abs((absent.a + i) / rowsOf.a - (absent.b + j) / rowsOf.b), value)
    const tied = i - i0 + j - j0
    if (i > i0) squares.a.add(rankSquares(j0 + (tied + 1) / 2, i - i0))
    if (j > j0) squares.b.add(rankSquares(i0 + (tied + 1) / 2, j - j0))
    const before = i0 + j0 + tied / 2
    const spread = before * (rows - before) - (rows * tied) / 4
    if (spread > 0) {
      weighted.a.add((tied / rows) * ((rows * ((i + i0) / 2) - before * n) ** 2 / spread))
      weighted.b.add((tied / rows) * ((rows * ((j + j0) / 2) - before * m) ** 2 / spread))
    }
  }
  const product = n * m
  return {
    n,
    m,
    ks,
    ksOfRows,
    wasserstein: area.value,
    cramerVonMises: (n * squares.a.value + m * squares.b.value) / (product * rows) - (4 * product - 1) / (6 * rows),
    andersonDarling: ((rows - 1) / rows) * (weighted.a.value / n + weighted.b.value / m),
  }
}

/** Sum of (midrank − own rank)² over `count` tied values whose midrank exceeds their place before the run by `centre`. */
function rankSquares(centre: number, count: number): number {
  return count * centre * centre - centre * count * (count + 1) + (count * (count + 1) * (2 * count + 1)) / 6
}

function widen(found: { distance: number; at: number }, gap: number, value: number): void {
  if (gap <= found.distance) return
  found.distance = gap
  found.at = value
}
