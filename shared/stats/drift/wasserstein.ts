import { CompensatedSum, variance } from '../special/sum.js'
import { checkSorted } from './bins.js'

/**
 * Wasserstein-1 distance of two sorted samples, in the unit of the values: the area between their distribution
 * functions, by one merge.
 */
export function wasserstein(a: Float64Array, b: Float64Array): number {
  checkSorted('first sample', a)
  checkSorted('second sample', b)
  const n = a.length
  const m = b.length
  const area = new CompensatedSum()
  let previous = Math.min(a[0]!, b[0]!)
  for (let i = 0, j = 0; i < n || j < m; ) {
    const value = j >= m || (i < n && a[i]! <= b[j]!) ? a[i]! : b[j]!
    if (value !== previous) area.add(Math.abs(i / n - j / m) * (value - previous))
    previous = value
    while (i < n && a[i] === value) i++
    while (j < m && b[j] === value) j++
  }
  return area.value
}

/**
 * Wasserstein-1 in standard deviations of the reference (n in the denominator). A constant reference has none:
 * then 0 if nothing moved, else Infinity.
 */
export function scaledWasserstein(reference: Float64Array, current: Float64Array): number {
  const distance = wasserstein(reference, current)
  if (distance === 0) return 0
  const constant = reference[0] === reference[reference.length - 1]
  return constant ? Number.POSITIVE_INFINITY : distance / Math.sqrt(variance(reference))
}
