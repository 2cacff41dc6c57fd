import { type Rational, rational } from './rational.js'

/**
 * Sums of doubles that do not depend on the order in which threads add them. Each value is cut into two whole numbers,
 * 61 and 62 bits wide, that share one unit over all rows; whole numbers add up without rounding. What lies below
 * 2^-123 of the largest value is dropped, row by row.
 */
export interface DoubleSum {
  /** Two aggregates, to select. */
  readonly sql: readonly [high: string, low: string]
  /** What the two came to, exactly. */
  value(high: bigint, low: bigint): Rational
}

/**
 * @param sql of a finite double, or missing
 * @param largest at least the size of each value
 * @param filter rows that count
 */
export function sumOfDoubles(sql: string, largest: number, filter: string): DoubleSum {
  const power = Math.min(1023, 60 - exponentOf(largest))
  // A filter alone would not keep the engine from converting what it leaves out, infinities among it.
  const counted = `(CASE WHEN ${filter} THEN ${sql} END)`
  const scaled = `${counted} * CAST('${2 ** power}' AS DOUBLE)`
  const high = `CAST(${scaled} AS BIGINT)`
  const low = `CAST((${scaled} - CAST(${high} AS DOUBLE)) * CAST('${2 ** 62}' AS DOUBLE) AS BIGINT)`
  return {
    sql: [`sum(${high})`, `sum(${low})`],
    value(high, low) {
      const units = (high << 62n) + low
      const unit = 62 + power
      return unit >= 0 ? rational(units, 1n << BigInt(unit)) : rational(units << BigInt(-unit))
    },
  }
}

/** The e with size < 2^(e + 1); at least that of the smallest double. */
export function exponentOf(size: number): number {
  if (!(size > 0)) return -1074
  let exponent = Math.max(-1074, Math.floor(Math.log2(size)))
  while (exponent < 1023 && 2 ** (exponent + 1) <= size) exponent++
  return exponent
}
