/** Digits that every 64-bit (and 32-bit) number has, and with which an engine's decimal literal reads back exactly. */
const DIGITS = { double: 15, float: 9 } as const

/**
 * A bound as it can be written: of so few digits that every reader reads the same number, and never inside of the
 * value, so that the value itself keeps within it. A wider bound makes no false alarm.
 * @param value a number, a 64-bit integer, or the text of a decimal
 */
export function outward(value: number | bigint | string, up: boolean, kind: keyof typeof DIGITS = 'double'): number {
  const digits = DIGITS[kind]
  const exact = asFraction(value)
  const at = Number(value)
  if (at === 0) return 0
  let bound = Number(at.toPrecision(digits))
  const unit = 10 ** (Math.floor(Math.log10(Math.abs(at))) - digits + 1)
  for (let steps = 1; inside(bound, exact, up); steps++) {
    bound = Number((at + (up ? steps : -steps) * unit).toPrecision(digits))
  }
  return bound
}

/** value = numerator / 10^scale, exactly. */
interface Fraction {
  readonly numerator: bigint
  readonly scale: number
}

function asFraction(value: number | bigint | string): Fraction {
  if (typeof value === 'bigint') return { numerator: value, scale: 0 }
  const text = String(value)
  const [, sign = '', whole = '0', part = '', power = '0'] =
    /^([+-]?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(text) ?? []
  const numerator = BigInt(`${sign === '-' ? '-' : ''}${whole}${part}`)
  const scale = part.length - Number(power)
  return scale >= 0 ? { numerator, scale } : { numerator: numerator * 10n ** BigInt(-scale), scale: 0 }
}

function inside(bound: number, exact: Fraction, up: boolean): boolean {
  const other = asFraction(bound)
  const left = other.numerator * 10n ** BigInt(Math.max(0, exact.scale - other.scale))
  const right = exact.numerator * 10n ** BigInt(Math.max(0, other.scale - exact.scale))
  return up ? left < right : left > right
}
