/**
 * Decimal arithmetic on shares, so that nothing is rounded on the way: `mostly: 0.95` is `5%`, not 5.000000000000004 %.
 * Numbers are taken as the shortest decimal that names them, which is what was written.
 */

/** What a share from 0 to 1 leaves to 1, in percent: 0.95 → `5%`. */
export function restInPercent(share: number): string {
  const { digits, scale } = decimal(share)
  return percent(10n ** BigInt(scale) - digits, scale)
}

/** A share from 0 to 1 in percent: 0.05 → `5%`. */
export function inPercent(share: number): string {
  const { digits, scale } = decimal(share)
  return percent(digits, scale)
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
