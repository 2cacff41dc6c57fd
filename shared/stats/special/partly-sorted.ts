import { sortNumbers } from './sort.js'

/** Few enough for their counts to stay in a fast cache, many enough for each to hold few of a million values. */
const SLOTS = 16384

/** A sample in the order of its values: a sorted array, or one of which only those places are sorted that are looked at. */
export type Ordered = Float64Array | PartlySorted

/** All values; those of an array that is only partly sorted in the order of its slots. */
export const valuesOf = (sample: Ordered): Float64Array => (sample instanceof PartlySorted ? sample.values : sample)

/** All values, sorted. */
export const sortedValues = (sample: Ordered): Float64Array =>
  sample instanceof PartlySorted ? sample.sorted() : sample

/**
 * Values divided among slots of equal width, lower values in lower slots, and each slot sorted when it is looked into.
 * For who asks for a few hundred ranks of a million values that is less than half of the work of sorting them.
 */
export class PartlySorted {
  private readonly isSorted = new Uint8Array(SLOTS)

  private constructor(
    /** In the order of their slots. */
    readonly values: Float64Array,
    private readonly starts: Uint32Array,
    private readonly lowest: number,
    private readonly scale: number,
    private readonly scratch: Float64Array,
  ) {}

  /**
   * Undefined where slots would not part the values: a range without width or too wide for numbers, a value that is not
   * finite.
   * @param read is lost
   * @param into as long as `read` at least; holds the values from now on
   * @param lowest between this and `highest` most values are expected; all others share two slots
   */
  static of(read: Float64Array, into: Float64Array, lowest: number, highest: number): PartlySorted | undefined {
    const scale = (SLOTS - 2) / (highest - lowest)
    if (!(scale > 0 && Number.isFinite(scale) && Number.isFinite(lowest * scale))) return undefined
    const starts = new Uint32Array(SLOTS + 1)
    for (let from = 0; from < read.length; from += AT_ONCE) {
      if (!countSome(read, from, lowest, scale, starts)) return undefined
    }
    for (let slot = 1; slot <= SLOTS; slot++) starts[slot]! += starts[slot - 1]!
    const next = starts.slice()
    const values = into.subarray(0, read.length)
    for (let from = 0; from < read.length; from += AT_ONCE) placeSome(read, from, lowest, scale, next, values)
    return new PartlySorted(values, starts, lowest, scale, read)
  }

  get length(): number {
    return this.values.length
  }

  /** The value of a rank, from 0; negative ones count from the end. */
  at(rank: number): number | undefined {
    const place = rank < 0 ? this.length + rank : rank
    if (!(place >= 0 && place < this.length)) return undefined
    let [low, high] = [0, SLOTS]
    // The last slot that starts at or before the place.
    while (high - low > 1) {
      const middle = (low + high) >>> 1
      if (this.starts[middle]! <= place) low = middle
      else high = middle
    }
    this.sort(low)
    return this.values[place]
  }

  /** Where the values of the slot of one value begin and end, sorted; it stands there if anywhere. */
  around(value: number): readonly [from: number, to: number] {
    const slot = slotOf(value, this.lowest, this.scale)
    this.sort(slot)
    return [this.starts[slot]!, this.starts[slot + 1]!]
  }

  sorted(): Float64Array {
    return sortNumbers(this.values, this.scratch)
  }

  private sort(slot: number): void {
    if (this.isSorted[slot] === 1) return
    this.isSorted[slot] = 1
    const to = this.starts[slot + 1]!
    let from = this.starts[slot]!
    if (to - from > MANY) from = gatherSmallest(this.values, from, to)
    sortNumbers(this.values.subarray(from, to), this.scratch.subarray(from, to))
  }
}

/** So many values in one slot are mostly one and the same: a whole number, or a 0 that stands for nothing. */
const MANY = 256

/** Moves values that equal the smallest one to the front, and returns where they end. */
function gatherSmallest(values: Float64Array, from: number, to: number): number {
  let smallest = values[from]!
  for (let i = from + 1; i < to; i++) if (values[i]! < smallest) smallest = values[i]!
  let end = from
  let negativeZeros = 0
  for (let i = from; i < to; i++) {
    if (values[i] !== smallest) continue
    if (Object.is(values[i], -0)) negativeZeros++
    values[i] = values[end]!
    values[end++] = smallest
  }
  if (smallest === 0) values.fill(-0, from, from + negativeZeros).fill(0, from + negativeZeros, end)
  return end
}

/** Rising with the value. The first slot has what lies below, the last one what lies above. */
function slotOf(value: number, lowest: number, scale: number): number {
  // No branch: of a column with half its values at the lowest one none could be foreseen. Cut off to a whole number.
  return Math.max(0, Math.min((value - lowest) * scale + 1, SLOTS - 1)) | 0
}

/** Values of one call below: few enough for it to be compiled while it works on the first column of a table. */
const AT_ONCE = 4096

/** Counts values by the slot behind theirs; false where one is not finite. */
function countSome(read: Float64Array, from: number, lowest: number, scale: number, counts: Uint32Array): boolean {
  const to = Math.min(read.length, from + AT_ONCE)
  for (let i = from; i < to; i++) {
    const value = read[i]!
    // Of what is not finite this is NaN.
    if (value - value !== 0) return false
    counts[slotOf(value, lowest, scale) + 1]!++
  }
  return true
}

function placeSome(
  read: Float64Array,
  from: number,
  lowest: number,
  scale: number,
  next: Uint32Array,
  values: Float64Array,
): void {
  const to = Math.min(read.length, from + AT_ONCE)
  for (let i = from; i < to; i++) values[next[slotOf(read[i]!, lowest, scale)]!++] = read[i]!
}
