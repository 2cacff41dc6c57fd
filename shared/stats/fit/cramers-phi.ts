import { totalOf } from '../drift/counts.js'

/**
 * Cramer's phi (also called V) of a table of counts: sqrt(chi-square / n / (min(rows, columns) - 1)), 0 .. 1, not
 * corrected for bias. A 2 x 2 table has Yates' continuity correction, as SciPy's `chi2_contingency` and, with it, Great
 * Expectations have; so perfect agreement in one is slightly below 1.
 * @param table rows of equal length; empty rows and columns are left out
 * @returns NaN where only one row or column is filled: one value goes with everything
 */
export function cramersPhi(table: readonly (readonly number[])[]): number {
  const rowSums = table.map(row => row.reduce((sum, count) => sum + count, 0))
  const columnSums = (table[0] ?? []).map((_, j) => table.reduce((sum, row) => sum + row[j]!, 0))
  const n = totalOf('the table', table.flat())
  const rows = rowSums.filter(sum => sum > 0).length
  const columns = columnSums.filter(sum => sum > 0).length
  const smaller = Math.min(rows, columns)
  if (smaller < 2) return Number.NaN
  const yates = rows === 2 && columns === 2
  let statistic = 0
  for (const [i, row] of table.entries())
    for (const [j, observed] of row.entries()) {
      const expected = (rowSums[i]! / n) * columnSums[j]!
      if (expected === 0) continue
      const gap = Math.abs(observed - expected)
      statistic += (yates ? gap - Math.min(0.5, gap) : gap) ** 2 / expected
    }
  return Math.min(1, Math.sqrt(statistic / n / (smaller - 1)))
}
