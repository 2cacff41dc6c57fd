/** Below, the engine's own sort is as fast. */
const FEW = 1000
const DIGIT_BITS = 11
const DIGITS = 1 << DIGIT_BITS

/**
 * Sorts in place as `Float64Array.sort()` does: -0 before 0, NaN last. By digits of the bit pattern, from the lowest
 * (LSD radix sort), which is several times faster than comparing; takes twice the memory of the values while it runs.
 */
export function sortNumbers(values: Float64Array): Float64Array {
  const n = values.length
  if (n < FEW || !LITTLE_ENDIAN) return values.sort()
  const own = new Uint32Array(values.buffer, values.byteOffset, 2 * n)
  let from = { low: new Uint32Array(n), high: new Uint32Array(n) }
  let to = { low: new Uint32Array(n), high: new Uint32Array(n) }
  const counts = PASSES.map(() => new Uint32Array(DIGITS))
  const [c0, c1, c2, c3, c4, c5] = counts as [
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
  ]
  for (let i = 0; i < n; i++) {
    let low = own[2 * i]!
    let high = own[2 * i + 1]!
    const size = high & 0x7fffffff
    if (size > 0x7ff00000 || (size === 0x7ff00000 && low !== 0)) {
      // A NaN may have any sign; all of them come last.
      low = 0xffffffff
      high = 0xffffffff
    } else if (high >>> 31 === 1) {
      // Unsigned order of the key is the order of the numbers: negative ones upside down, the others above them.
      low = ~low >>> 0
      high = ~high >>> 0
    } else high = (high | 0x80000000) >>> 0
    from.low[i] = low
    from.high[i] = high
    c0[low & 2047]!++
    c1[(low >>> 11) & 2047]!++
    c2[low >>> 22]!++
    c3[high & 2047]!++
    c4[(high >>> 11) & 2047]!++
    c5[high >>> 22]!++
  }
  for (const [pass, { word, shift }] of PASSES.entries()) {
    const places = counts[pass]!
    const key = from[word]
    // Where all have the same digit there is nothing to move: low bits of whole numbers are all 0.
    if (places[(key[0]! >>> shift) & (DIGITS - 1)] === n) continue
    for (let digit = 0, place = 0; digit < DIGITS; digit++) {
      const count = places[digit]!
      places[digit] = place
      place += count
    }
    scatter(key, shift, places, from, to)
    const swapped = from
    from = to
    to = swapped
  }
  for (let i = 0; i < n; i++) {
    const high = from.high[i]!
    const negative = high >>> 31 === 0
    own[2 * i] = negative ? ~from.low[i]! : from.low[i]!
    own[2 * i + 1] = negative ? ~high : high & 0x7fffffff
  }
  return values
}

interface Words {
  readonly low: Uint32Array
  readonly high: Uint32Array
}

function scatter(key: Uint32Array, shift: number, places: Uint32Array, from: Words, to: Words): void {
  const { low, high } = from
  const { low: toLow, high: toHigh } = to
  for (let i = 0; i < key.length; i++) {
    const place = places[(key[i]! >>> shift) & (DIGITS - 1)]!++
    toLow[place] = low[i]!
    toHigh[place] = high[i]!
  }
}

/** Digits from the lowest; 32 bits are two of 11 and one of 10. */
const PASSES = (['low', 'high'] as const).flatMap(word => [0, 1, 2].map(digit => ({ word, shift: digit * DIGIT_BITS })))
const LITTLE_ENDIAN = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1
