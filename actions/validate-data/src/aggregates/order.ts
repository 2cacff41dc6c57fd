import { formatNumber } from '../../../../shared/report/index.js'
import { describeBounds } from '../describe.js'
import type { Bound, Bounds } from '../plan/model.js'
import { DAY } from '../rows/bounds.js'
import {
  compareRationals,
  floor,
  minus,
  ofDouble,
  parseDecimal,
  plus,
  type Rational,
  rational,
  times,
  toDouble,
} from './rational.js'

/**
 * A value that can be put in order with a bound: integers, decimals and times (nanoseconds since 1970 in UTC) without
 * rounding, doubles as they are, texts by code point.
 */
export type Ordered = Rational | number | string

/** What the values of a column are to a bound. */
export type Kind = 'exact' | 'double' | 'single' | 'date' | 'time' | 'text'

const DAY_IN_NANOS = 86_400_000_000_000n

/** A value as the engine writes it → its place in the order. */
export function orderedOf(text: string, kind: Kind): Ordered {
  if (kind === 'text') return text
  if (kind === 'double' || kind === 'single') return toNumber(text)
  if (kind === 'exact') return parseDecimal(text) ?? toNumber(text)
  return parseTime(text)
}

function toNumber(text: string): number {
  const found = /^([+-]?)inf(inity)?$/i.exec(text)
  if (found) return found[1] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
  // A zero has no sign to anybody who reads it.
  return Number(text) + 0
}

const TIME =
  /^(\d{4,})-(\d{2})-(\d{2})( \(BC\))?(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d+))?)?\s*(?:Z|([+-])(\d{2})(?::?(\d{2}))?)?)?( \(BC\))?$/

/** A time of the engine or of a checks file; UTC where it has no offset. */
export function parseTime(text: string): Ordered {
  const found = TIME.exec(text.trim())
  if (!found) return toNumber(text)
  const [, year, month, day, bc, hour = '0', minute = '0', second = '0', fraction = '', sign, oh = '0', om = '0', bc2] =
    found
  const date = new Date(0)
  date.setUTCFullYear(bc || bc2 ? 1 - Number(year) : Number(year), Number(month) - 1, Number(day))
  const offset = (sign === '-' ? -1n : 1n) * (BigInt(oh) * 60n + BigInt(om))
  const minutes = BigInt(hour) * 60n + BigInt(minute) - offset
  const nanos = BigInt(fraction.padEnd(9, '0').slice(0, 9))
  return rational(BigInt(date.getTime()) * 1_000_000n + (minutes * 60n + BigInt(second)) * 1_000_000_000n + nanos)
}

/** Negative, zero or positive; NaN where one of them is no number. */
export function compare(a: Ordered, b: Ordered): number {
  if (typeof a === 'string' || typeof b === 'string') return Buffer.compare(Buffer.from(`${a}`), Buffer.from(`${b}`))
  if (typeof a === 'number') {
    if (typeof b === 'number') return a < b ? -1 : a > b ? 1 : a === b ? 0 : Number.NaN
    return -compare(b, a)
  }
  if (typeof b === 'object') return compareRationals(a, b)
  return Number.isFinite(b) ? compareRationals(a, ofDouble(b)) : b > 0 ? -1 : b < 0 ? 1 : Number.NaN
}

/** Whether a value is within all ends. A `max` that is a day without time includes that day's last moment. */
export function isInside(value: Ordered, { min, max, above, below }: Bounds, kind: Kind): boolean {
  const to = (bound: Bound) => compare(value, boundOf(bound, kind))
  const isDay = (bound: Bound) => kind === 'time' && DAY.test(String(bound))
  const toNextDay = (bound: Bound) => compare(value, plus(boundOf(bound, kind) as Rational, rational(DAY_IN_NANOS)))
  return (
    (min === undefined || to(min) >= 0) &&
    (max === undefined || (isDay(max) ? toNextDay(max) < 0 : to(max) <= 0)) &&
    (above === undefined || (isDay(above) ? toNextDay(above) >= 0 : to(above) > 0)) &&
    (below === undefined || to(below) < 0)
  )
}

/**
 * Whether the result of a division or a root is within all ends. An end that is a number names all results that a double
 * rounds to it, because no more can be written of 16/17 in one; to an end that is a text, and of a whole result, nothing
 * is rounded.
 */
export function isResultInside(value: Ordered, bounds: Bounds, kind: Kind): boolean {
  const isWhole = typeof value === 'object' && value.num % value.den === 0n
  if (kind !== 'exact' || isWhole) return isInside(value, bounds, kind)
  const number = numberOf(value)!
  return Object.entries(bounds).every(([name, end]) =>
    typeof end === 'number' ? isInside(number, { [name]: end }, 'double') : isInside(value, { [name]: end }, kind),
  )
}

/** A bound in the order of the column's values: 0.1 is a tenth to decimals, and the double or single next to it to those. */
function boundOf(bound: Bound, kind: Kind): Ordered {
  if (kind === 'text') return String(bound)
  if (kind === 'date' || kind === 'time') return parseTime(String(bound))
  if (kind === 'exact') return parseDecimal(String(bound)) ?? Number(bound)
  return kind === 'single' ? Math.fround(Number(bound)) : Number(bound)
}

/**
 * The value at `weight` of the way between two neighbours; among doubles, the double next to it.
 * @returns undefined where there is nothing between them (texts)
 */
export function between(low: Ordered, high: Ordered, weight: Rational, kind: Kind): Ordered | undefined {
  if (compare(low, high) === 0) return low
  if (typeof low === 'string' || typeof high === 'string') return undefined
  // Infinity beside a finite value wins, and two infinities have no middle.
  if (!isBounded(low) || !isBounded(high)) return infiniteOrZero(low) + infiniteOrZero(high)
  const start = exactly(low)
  const found = plus(start, times(minus(exactly(high), start), weight))
  if (kind === 'double') return toDouble(found)
  return kind === 'single' ? Math.fround(toDouble(found)) : found
}

const exactly = (value: Rational | number): Rational => (typeof value === 'number' ? ofDouble(value) : value)
const isBounded = (value: Rational | number) => typeof value === 'object' || Number.isFinite(value)
const infiniteOrZero = (value: Rational | number) => (typeof value === 'object' || Number.isFinite(value) ? 0 : value)

/** A value as a number, where it is one; a time as it is written. */
export function numberOf(value: Ordered): number | undefined {
  if (typeof value === 'object') return toDouble(value)
  return typeof value === 'number' ? value : undefined
}

/** A value as people write it. */
export function showOrdered(value: Ordered, kind: Kind): string {
  if (typeof value === 'string') return value
  if (typeof value === 'object' && (kind === 'time' || kind === 'date')) return showTime(value, kind)
  if (typeof value === 'object' && value.num % value.den === 0n) return grouped(value.num / value.den)
  const number = numberOf(value)!
  return isReadable(number) ? trimmed(number, kind === 'single' ? 7 : 12) : formatNumber(number)
}

const grouped = (whole: bigint) => whole.toLocaleString('en-US').replace('-', '−')

/** Enough digits for people, without the noise of the last ones. */
const trimmed = (number: number, digits: number) =>
  number.toLocaleString('en-US', { maximumSignificantDigits: digits }).replace('-', '−')

/** A value with all digits that tell it from its neighbours, where a bound is missed by so little that they count. */
export function showFully(value: Ordered, kind: Kind): string {
  const number = kind === 'time' || kind === 'date' ? undefined : numberOf(value)
  if (number === undefined || !isReadable(number) || Number(number.toPrecision(12)) === number) {
    return showOrdered(value, kind)
  }
  return written(number)
}

/** Ends as they were written, not rounded for people: what a value is compared with. */
export function describeEnds(bounds: Bounds): string {
  const ends = Object.entries(bounds).map(([name, end]): [string, Bound | undefined] => [
    name,
    typeof end === 'number' && isReadable(end) ? written(end) : end,
  ])
  return describeBounds(Object.fromEntries(ends))
}

/** Neither so large nor so small that only an exponent says how much. */
const isReadable = (number: number) => number === 0 || (Math.abs(number) >= 1e-4 && Math.abs(number) < 1e15)

/** As many digits as name the number. */
const written = (number: number) => number.toLocaleString('en-US', { maximumFractionDigits: 20 }).replace('-', '−')

function showTime(value: Rational, kind: Kind): string {
  const nanos = floor(value)
  const millis = floor(rational(nanos, 1_000_000n))
  const iso = new Date(Number(millis)).toISOString()
  if (kind === 'date' && iso.endsWith('T00:00:00.000Z')) return iso.slice(0, -14)
  const rest = String(nanos - (millis / 1000n) * 1_000_000_000n)
  const fraction = millis < 0n ? iso.slice(20, 23) : rest.padStart(9, '0')
  const digits = fraction.replace(/0+$/, '')
  return `${iso.slice(0, 19)}${digits === '' ? '' : `.${digits}`}Z`
}
