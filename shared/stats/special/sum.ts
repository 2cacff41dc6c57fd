/**
 * Sum with Neumaier's compensation: the error does not grow with the number of terms, so a mean over
 * ten million rows does not depend on how they were ordered beyond the last digits.
 */
export class CompensatedSum {
  #sum = 0
  #lost = 0

  add(value: number): void {
    const next = this.#sum + value
    this.#lost += Math.abs(this.#sum) >= Math.abs(value) ? this.#sum - next + value : value - next + this.#sum
    this.#sum = next
  }

  get value(): number {
    return this.#sum + this.#lost
  }
}

/** Values of one call below: few enough for it to be compiled while it works on the first column of a table. */
const AT_ONCE = 4096

/** Compensated sum of all values. */
export function sum(values: ArrayLike<number>): number {
  const found = new Float64Array(2)
  for (let from = 0; from < values.length; from += AT_ONCE) addSome(values, from, found)
  return found[0]! + found[1]!
}

/** Adds values to a sum and to what its rounding lost, as `CompensatedSum` does. */
function addSome(values: ArrayLike<number>, from: number, found: Float64Array): void {
  const to = Math.min(values.length, from + AT_ONCE)
  let total = found[0]!
  let lost = found[1]!
  for (let i = from; i < to; i++) {
    const value = values[i]!
    const next = total + value
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total
    total = next
  }
  found[0] = total
  found[1] = lost
}

/** Arithmetic mean; NaN for no values. */
export function mean(values: ArrayLike<number>): number {
  return sum(values) / values.length
}

/** Variance over two passes. `ddof` 0 divides by n (default), 1 by n - 1. */
export function variance(values: ArrayLike<number>, ddof = 0): number {
  const centre = mean(values)
  const found = new Float64Array(2)
  for (let from = 0; from < values.length; from += AT_ONCE) addSquares(values, from, centre, found)
  return (found[0]! + found[1]!) / (values.length - ddof)
}

function addSquares(values: ArrayLike<number>, from: number, centre: number, found: Float64Array): void {
  const to = Math.min(values.length, from + AT_ONCE)
  let total = found[0]!
  let lost = found[1]!
  for (let i = from; i < to; i++) {
    const square = (values[i]! - centre) ** 2
    const next = total + square
    lost += total >= square ? total - next + square : square - next + total
    total = next
  }
  found[0] = total
  found[1] = lost
}
