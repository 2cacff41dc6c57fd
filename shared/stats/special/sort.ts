/** Below, the engine's own sort is as fast. */
const FEW = 1000
/** How far a value is moved one by one before the run that it is in is sorted as a whole. */
const NEAR = 24
/** 32 bits are two digits of 11 bits and one of 10. */
const DIGIT_BITS = 11
const DIGITS = 1 << DIGIT_BITS
/** Upper digits from here on have the sign. */
const NEGATIVE = 512
const LITTLE_ENDIAN = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1

/**
 * Sorts in place as `Float64Array.sort()` does: -0 before 0, NaN last. By three digits of the bit pattern, from the
 * lowest (LSD radix sort): those of the upper half, which is sign, exponent and 20 bits of the fraction; where all values
 * share some of them (times in seconds do), as many of the lower half. That leaves few values out of order, which are
 * moved by insertion, or by the other digits where they are many. Several times faster than comparing.
 * @param scratch at least as long; its contents are lost
 */
export function sortNumbers(values: Float64Array, scratch?: Float64Array): Float64Array {
  const n = values.length
  if (n < FEW || !LITTLE_ENDIAN) return values.sort()
  const spare = scratch?.subarray(0, n) ?? new Float64Array(n)
  if (spare.length < n) throw new RangeError(`the scratch array must hold ${n} values, it holds ${spare.length}`)
  const upper = countDigits(values, UPPER)
  const shared = upper.filter((places, digit) => isShared(values, places, UPPER, digit)).length
  const lower = shared > 0 ? countDigits(values, LOWER) : undefined
  let [from, to] = [values, spare]
  const turn = (moved: boolean) => {
    if (moved) [from, to] = [to, from]
  }
  for (let digit = 3 - shared; digit < 3; digit++) turn(scatter(from, to, lower![digit]!, LOWER, digit))
  turn(scatter(from, to, upper[0], UPPER, 0))
  turn(scatter(from, to, upper[1], UPPER, 1))
  turn(scatterSigned(from, to, upper[2]))
  sortAmongEqualUppers(from, to)
  if (from !== values) values.set(from)
  nonFiniteToEnds(values)
  return values
}

type Word = 0 | 1
const LOWER: Word = 0
const UPPER: Word = 1

const wordsOf = (values: Float64Array) => new Uint32Array(values.buffer, values.byteOffset, 2 * values.length)

/** How often each of the three digits of a word occurs. */
function countDigits(values: Float64Array, word: Word): readonly [Uint32Array, Uint32Array, Uint32Array] {
  const words = wordsOf(values)
  const low = new Uint32Array(DIGITS)
  const middle = new Uint32Array(DIGITS)
  const top = new Uint32Array(DIGITS)
  for (let at: number = word; at < words.length; at += 2) {
    const bits = words[at]!
    low[bits & (DIGITS - 1)]!++
    middle[(bits >>> DIGIT_BITS) & (DIGITS - 1)]!++
    top[bits >>> (2 * DIGIT_BITS)]!++
  }
  return [low, middle, top]
}

function isShared(values: Float64Array, counts: Uint32Array, word: Word, digit: number): boolean {
  const first = wordsOf(values.subarray(0, 1))[word]!
  return counts[(first >>> (digit * DIGIT_BITS)) & (DIGITS - 1)] === values.length
}

/** Moves values to the places of their digits, told how many there are of each. False where there is nothing to move. */
function scatter(from: Float64Array, to: Float64Array, places: Uint32Array, word: Word, digit: number): boolean {
  if (isShared(from, places, word, digit)) return false
  for (let each = 0, place = 0; each < DIGITS; each++) {
    const count = places[each]!
    places[each] = place
    place += count
  }
  const words = wordsOf(from)
  const shift = digit * DIGIT_BITS
  for (let i = 0; i < from.length; i++) to[places[(words[2 * i + word]! >>> shift) & (DIGITS - 1)]!++] = from[i]!
  return true
}

/** The same for the uppermost digit, which has the sign: negative values stand upside down before the others. */
function scatterSigned(from: Float64Array, to: Float64Array, places: Uint32Array): boolean {
  const words = wordsOf(from)
  const shift = 2 * DIGIT_BITS
  if (words[1]! >>> shift < NEGATIVE && isShared(from, places, UPPER, 2)) return false
  let place = 0
  for (let digit = 2 * NEGATIVE - 1; digit >= NEGATIVE; digit--) {
    // They are filled from their end.
    place += places[digit]!
    places[digit] = place
  }
  for (let digit = 0; digit < NEGATIVE; digit++) {
    const count = places[digit]!
    places[digit] = place
    place += count
  }
  for (let i = 0; i < from.length; i++) {
    const digit = words[2 * i + 1]! >>> shift
    if (digit < NEGATIVE) to[places[digit]!++] = from[i]!
    else to[--places[digit]!] = from[i]!
  }
  return true
}

/** Puts in order what is so but for values with the same upper word. */
function sortAmongEqualUppers(values: Float64Array, scratch: Float64Array): void {
  for (let i = 1; i < values.length; i++) {
    const value = values[i]!
    if (!(value < values[i - 1]!)) continue
    const nearest = i > NEAR ? i - NEAR : 0
    let place = i
    while (place > nearest && values[place - 1]! > value) {
      values[place] = values[place - 1]!
      place--
    }
    values[place] = value
    if (place > 0 && values[place - 1]! > value) i = sortRun(values, i, scratch) - 1
  }
}

/** Sorts all values with the upper word of one of them, and returns where they end. */
function sortRun(values: Float64Array, inside: number, scratch: Float64Array): number {
  const words = wordsOf(values)
  const upper = words[2 * inside + 1]!
  let start = inside
  while (start > 0 && words[2 * start - 1] === upper) start--
  let end = inside + 1
  while (end < values.length && words[2 * end + 1] === upper) end++
  const run = values.subarray(start, end)
  if (run.length < FEW) {
    run.sort()
    return end
  }
  let [from, to] = [run, scratch.subarray(start, end)]
  for (const [digit, places] of countDigits(run, LOWER).entries()) {
    if (scatter(from, to, places, LOWER, digit)) [from, to] = [to, from]
  }
  if (from !== run) run.set(from)
  // The larger the lower word, the further a negative value lies below 0.
  if (upper >>> 31 === 1) run.reverse()
  return end
}

/** A NaN may have any sign and any bits; all of them come last. */
function nonFiniteToEnds(values: Float64Array): void {
  const n = values.length
  let [from, minus] = [0, 0]
  for (; from < n && !Number.isFinite(values[from]) && values[from] !== Number.POSITIVE_INFINITY; from++) {
    if (values[from] === Number.NEGATIVE_INFINITY) minus++
  }
  let [to, plus] = [n, 0]
  for (; to > from && !Number.isFinite(values[to - 1]); to--) if (values[to - 1] === Number.POSITIVE_INFINITY) plus++
  const numbers = minus + (to - from) + plus
  if (numbers === n) return
  values.copyWithin(minus, from, to)
  values.fill(Number.NEGATIVE_INFINITY, 0, minus)
  values.fill(Number.POSITIVE_INFINITY, numbers - plus, numbers)
  values.fill(Number.NaN, numbers)
}
