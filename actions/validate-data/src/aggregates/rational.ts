/** A number without rounding; `den` is positive. */
export interface Rational {
  readonly num: bigint
  readonly den: bigint
}

export const rational = (num: bigint, den = 1n): Rational => (den < 0n ? { num: -num, den: -den } : { num, den })

const DECIMAL = /^([+-]?)(\d+)(?:\.(\d*))?(?:e([+-]?\d+))?$/i

/** `-12.50`, `3e-7`; undefined where the text is no finite decimal number. */
export function parseDecimal(text: string): Rational | undefined {
  const found = DECIMAL.exec(text.trim())
  if (!found) return undefined
  const [, sign, whole = '', fraction = '', exponent = '0'] = found
  const scale = Number(exponent) - fraction.length
  const digits = BigInt(`${whole}${fraction}`) * (sign === '-' ? -1n : 1n)
  return scale >= 0 ? rational(digits * 10n ** BigInt(scale)) : rational(digits, 10n ** BigInt(-scale))
}

/** The value of a finite double, exactly: every one of them is a whole number times a power of two. */
export function ofDouble(value: number): Rational {
  let mantissa = value
  let exponent = 0
  while (!Number.isInteger(mantissa)) {
    mantissa *= 2
    exponent++
  }
  return rational(BigInt(mantissa), 1n << BigInt(exponent))
}

/** Negative, zero or positive, as of a sort. */
export function compareRationals(a: Rational, b: Rational): number {
  const difference = a.num * b.den - b.num * a.den
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

export const plus = (a: Rational, b: Rational) => rational(a.num * b.den + b.num * a.den, a.den * b.den)
export const minus = (a: Rational, b: Rational) => rational(a.num * b.den - b.num * a.den, a.den * b.den)
export const times = (a: Rational, b: Rational) => rational(a.num * b.num, a.den * b.den)
export const dividedBy = (a: Rational, b: Rational) => rational(a.num * b.den, a.den * b.num)

/** The largest whole number that is not above. */
export function floor({ num, den }: Rational): bigint {
  const whole = num / den
  return num < 0n && whole * den !== num ? whole - 1n : whole
}

/** The nearest double, ties to even: rounded once, however long the fraction is. */
export function toDouble({ num, den }: Rational): number {
  const size = num < 0n ? -num : num
  if (size === 0n) return 0
  // A quotient of at least 66 bits, whose last bit says whether anything follows, is rounded rightly by Number().
  const shift = 66 - (bitLength(size) - bitLength(den))
  const [top, bottom] = shift >= 0 ? [size << BigInt(shift), den] : [size, den << BigInt(-shift)]
  const quotient = top / bottom
  const rounded = Number(quotient * bottom === top ? quotient : quotient | 1n)
  return (num < 0n ? -1 : 1) * scaled(rounded, -shift)
}

const bitLength = (value: bigint) => value.toString(2).length

/** value * 2^exponent, in two steps where the power alone is out of range. */
function scaled(value: number, exponent: number): number {
  const half = Math.trunc(exponent / 2)
  return value * 2 ** half * 2 ** (exponent - half)
}
