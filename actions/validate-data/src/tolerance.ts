import { formatCount } from '../../../shared/report/index.js'

interface Count {
  readonly kind: 'count'
  readonly rows: number
}

interface Share {
  readonly kind: 'share'
  readonly numerator: bigint
  readonly denominator: bigint
  readonly text: string
}

/** How much may fail. Shares are kept as the integers that were written, so that judging them rounds nothing. */
export type Tolerance = Count | Share | { readonly kind: 'both'; readonly count: Count; readonly share: Share }

/** As a checks file has it: `10`, `0.5%`, or both, of which neither may be exceeded. */
export type WrittenTolerance = number | string | { readonly rows: number; readonly share: string }

export function parseTolerance(written: WrittenTolerance): Tolerance {
  if (typeof written === 'number') return { kind: 'count', rows: written }
  if (typeof written === 'string') return parseShare(written)
  return { kind: 'both', count: { kind: 'count', rows: written.rows }, share: parseShare(written.share) }
}

function parseShare(written: string): Share {
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
  switch (tolerance.kind) {
    case 'count':
      return failing <= tolerance.rows
    case 'share':
      return BigInt(failing) * tolerance.denominator <= BigInt(looked) * tolerance.numerator
    case 'both':
      return tolerates(tolerance.count, failing, looked) && tolerates(tolerance.share, failing, looked)
  }
}

/** `allowed 0.1 %`, `allowed 10`, `allowed 10 and 0.1 %`, `none allowed`. */
export function describeTolerance(tolerance: Tolerance): string {
  return allowsNone(tolerance) ? 'none allowed' : `allowed ${amountOf(tolerance, count => formatCount(count))}`
}

/** What a limit on missing values asks of a column: `is never missing`, `is missing in at most 5 %`. */
export function describeMissing(tolerance: Tolerance): string {
  if (allowsNone(tolerance)) return 'is never missing'
  return `is missing in at most ${amountOf(tolerance, count => `${formatCount(count)} rows`)}`
}

function allowsNone(tolerance: Tolerance): boolean {
  if (tolerance.kind === 'both') return allowsNone(tolerance.count) || allowsNone(tolerance.share)
  return tolerance.kind === 'share' ? tolerance.numerator === 0n : tolerance.rows === 0
}

function amountOf(tolerance: Tolerance, rows: (count: number) => string): string {
  if (tolerance.kind === 'both') return `${amountOf(tolerance.count, rows)} and ${tolerance.share.text}`
  return tolerance.kind === 'share' ? tolerance.text : rows(tolerance.rows)
}
