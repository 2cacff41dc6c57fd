import { type Ordered, PartlySorted, valuesOf } from '../special/partly-sorted.js'

/**
 * Bins cut from a reference: [lowest, uppers[0]], (uppers[0], uppers[1]], ... The last upper edge is the
 * reference's maximum, so "below" and "above" are parts of their own and not lumped into the end bins.
 */
export interface Bins {
  readonly lowest: number
  readonly uppers: readonly number[]
}

export interface BinCounts {
  readonly below: number
  readonly counts: number[]
  readonly above: number
}

/** Refuses what cannot be sorted data: the merges below would silently give nonsense. */
export function checkSorted(name: string, sorted: Float64Array): void {
  if (sorted.length === 0) throw new RangeError(`${name} must not be empty`)
  for (let i = 1; i < sorted.length; i++)
    if (!(sorted[i - 1]! <= sorted[i]!))
      throw new RangeError(
        `${name} must be sorted and free of NaN (entries ${i - 1} and ${i}: ${sorted[i - 1]}, ${sorted[i]})`,
      )
  if (Number.isNaN(sorted[0])) throw new RangeError(`${name} must be free of NaN`)
}

/** Number of entries <= value in a sample; none for NaN. */
export function countUpTo(sample: Ordered, value: number): number {
  let [low, high] = placesFor(sample, value)
  const sorted = valuesOf(sample)
  while (low < high) {
    const middle = (low + high) >>> 1
    if (sorted[middle]! <= value) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Quantile bins of a reference, by default deciles. Edges are observed values (inverse of the empirical
 * distribution function), so no interpolation rule enters, and a value that holds several quantiles keeps one
 * edge: a column that is 40 % zeros gets a bin for the zeros alone.
 */
export function quantileBins(sortedReference: Float64Array, parts = 10): Bins {
  checkSorted('reference', sortedReference)
  if (!(Number.isInteger(parts) && parts >= 1)) throw new RangeError(`parts must be a whole number >= 1, got ${parts}`)
  const n = sortedReference.length
  const uppers: number[] = []
  for (let k = 1; k <= parts; k++) {
    const edge = sortedReference[Math.max(0, Math.ceil((k * n) / parts) - 1)]!
    if (uppers.at(-1) !== edge) uppers.push(edge)
  }
  return { lowest: sortedReference[0]!, uppers }
}

/** Counts a sample into bins, in O(bins log n). */
export function countBins(sample: Ordered, { lowest, uppers }: Bins): BinCounts {
  const notAbove = uppers.map(edge => countUpTo(sample, edge))
  const below = countBelow(sample, lowest)
  return {
    below,
    counts: notAbove.map((upTo, k) => upTo - (k === 0 ? below : notAbove[k - 1]!)),
    above: sample.length - notAbove.at(-1)!,
  }
}

/** Number of entries < value in a sample; none for NaN. */
export function countBelow(sample: Ordered, value: number): number {
  let [low, high] = placesFor(sample, value)
  const sorted = valuesOf(sample)
  while (low < high) {
    const middle = (low + high) >>> 1
    if (sorted[middle]! < value) low = middle + 1
    else high = middle
  }
  return low
}

function placesFor(sample: Ordered, value: number): readonly [from: number, to: number] {
  if (Number.isNaN(value)) return [0, 0]
  return sample instanceof PartlySorted ? sample.around(value) : [0, sample.length]
}
