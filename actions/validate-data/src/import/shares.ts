import { dividedBy, floor, minus, ofDouble, plus, type Rational, rational, times } from '../aggregates/rational.js'

/**
 * Decimal arithmetic on shares, so that nothing is rounded on the way: `mostly: 0.95` is `5%`, not 5.000000000000004 %.
 * Numbers are taken as the shortest decimal that names them, which is what was written. One with more digits than people
 * write was computed, and names each fraction that a double rounds to it: as `mostly`, 0.9411764705882353 allows one row
 * of 17, which it is a little more than the rest of.
 */

/** What at least this share from 0 to 1 leaves to 1, in percent: 0.95 → `5%`. */
export function restInPercent(share: number): string {
  if (isComputed(share)) return inDigits(minus(rational(1n), middle(share, below(share))), share)
  const { digits, scale } = decimal(share)
  return percent(10n ** BigInt(scale) - digits, scale)
}

/** At most this share from 0 to 1, in percent: 0.05 → `5%`. */
export function inPercent(share: number): string {
  if (isComputed(share)) return inDigits(middle(share, above(share)), share)
  const { digits, scale } = decimal(share)
  return percent(digits, scale)
}

/** Whether it has more digits than people write: with 8 it is no other fraction of less than a hundred million rows. */
const isComputed = (share: number) => share > 0 && share < 1 && Number(share.toPrecision(8)) !== share

/**
 * In percent, with 24 digits of `share`: 17 tell it from the doubles beside it, and fractions of a million rows lie as
 * close as the last of the others to the middle between two doubles.
 */
function inDigits(exact: Rational, share: number): string {
  const scale = 23 - Math.floor(Math.log10(share))
  return percent(floor(times(exact, rational(10n ** BigInt(scale)))), scale)
}

const middle = (a: number, b: number): Rational => dividedBy(plus(ofDouble(a), ofDouble(b)), rational(2n))

const below = (value: number) => neighbour(value, -1n)
const above = (value: number) => neighbour(value, 1n)

/** Of a positive double, the next one: doubles are in the order of their bits. */
function neighbour(value: number, step: bigint): number {
  const view = new DataView(new ArrayBuffer(8))
  view.setFloat64(0, value)
  view.setBigInt64(0, view.getBigInt64(0) + step)
  return view.getFloat64(0)
}

/** A number as `digits / 10 ** scale`. */
function decimal(value: number): { digits: bigint; scale: number } {
  const [, whole = '0', fraction = '', exponent = '0'] = /^(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? []
  const scale = fraction.length - Number(exponent)
  const digits = BigInt(whole + fraction)
  return scale < 0 ? { digits: digits * 10n ** BigInt(-scale), scale: 0 } : { digits, scale }
}

function percent(digits: bigint, scale: number): string {
  const hundred = (digits * 100n).toString().padStart(scale + 1, '0')
  const whole = scale === 0 ? hundred : hundred.slice(0, -scale)
  const fraction = scale === 0 ? '' : hundred.slice(-scale).replace(/0+$/, '')
  return `${whole}${fraction === '' ? '' : `.${fraction}`}%`
}
