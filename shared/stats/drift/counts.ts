/** Total of a count vector, checked. */
export function totalOf(name: string, counts: ArrayLike<number>): number {
  let total = 0
  for (let i = 0; i < counts.length; i++) {
    const count = counts[i]!
    if (!(count >= 0 && count < Number.POSITIVE_INFINITY))
      throw new RangeError(`${name}: counts must be >= 0, got ${count}`)
    total += count
  }
  if (total === 0) throw new RangeError(`${name} must not be empty`)
  return total
}

/** Two count vectors over the same parts as shares. */
export function sharesOf(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
): { p: Float64Array; q: Float64Array; n: number; m: number } {
  if (a.length !== b.length)
    throw new RangeError(`count vectors must have equal length, got ${a.length} and ${b.length}`)
  const n = totalOf('first counts', a)
  const m = totalOf('second counts', b)
  return { p: Float64Array.from(a, count => count / n), q: Float64Array.from(b, count => count / m), n, m }
}
