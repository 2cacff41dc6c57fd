import { formatCount } from '../../../shared/report/index.js'

/** How much may fail. Shares are kept as the integers that were written, so that judging them rounds nothing. */
export type Tolerance =
  | { readonly kind: 'count'; readonly rows: number }
  | { readonly kind: 'share'; readonly numerator: bigint; readonly denominator: bigint; readonly text: string }

/** `10`, or `0.5%`. */
export function parseTolerance(written: number | string): Tolerance {
  if (typeof written === 'number') return { kind: 'count', rows: written }
  const digits = written.replace(/\s*%$/, '')
  const [whole = '0', fraction = ''] = digits.split('.')
  return {
    kind: 'share',
    numerator: BigInt(whole + fraction),
    denominator: 100n * 10n ** BigInt(fraction.length),
    text: `${digits} %`,
  }
}

/** Whether so many failing rows among those looked at are allowed. Exact for every count and share. */
export function tolerates(tolerance: Tolerance, failing: number, looked: number): boolean {
  if (tolerance.kind === 'count') return failing <= tolerance.rows
  return BigInt(failing) * tolerance.denominator <= BigInt(looked) * tolerance.numerator
}

/** `allowed 0.1 %`, `allowed 10`, `none allowed`. */
export function describeTolerance(tolerance: Tolerance): string {
  if (tolerance.kind === 'share') return tolerance.numerator === 0n ? 'none allowed' : `allowed ${tolerance.text}`
  return tolerance.rows === 0 ? 'none allowed' : `allowed ${formatCount(tolerance.rows)}`
}

/** What a limit on missing values asks of a column: `is never missing`, `is missing in at most 5 %`. */
export function describeMissing(tolerance: Tolerance): string {
  if (tolerance.kind === 'share') {
    return tolerance.numerator === 0n ? 'is never missing' : `is missing in at most ${tolerance.text}`
  }
  return tolerance.rows === 0 ? 'is never missing' : `is missing in at most ${formatCount(tolerance.rows)} rows`
}
