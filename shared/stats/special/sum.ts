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

/** Compensated sum of all values. */
export function sum(values: ArrayLike<number>): number {
  const total = new CompensatedSum()
  for (let i = 0; i < values.length; i++) total.add(values[i]!)
  return total.value
}

/** Arithmetic mean; NaN for no values. */
export function mean(values: ArrayLike<number>): number {
  return sum(values) / values.length
}

/** Variance over two passes. `ddof` 0 divides by n (default), 1 by n - 1. */
export function variance(values: ArrayLike<number>, ddof = 0): number {
  const centre = mean(values)
  const total = new CompensatedSum()
  for (let i = 0; i < values.length; i++) total.add((values[i]! - centre) ** 2)
  return total.value / (values.length - ddof)
}
