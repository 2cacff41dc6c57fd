import { formatCount, formatNumber } from '../../../shared/report/index.js'
import type { Bound, Bounds, Order, Scalar } from './plan/model.js'

/** `0 … 50,000`, `at least 0`, `more than 0`, `more than 0 and at most 10`. */
export function describeBounds({ min, max, above, below }: Bounds): string {
  if (min !== undefined && max !== undefined)
    return min === max ? showBound(min) : `${showBound(min)} … ${showBound(max)}`
  return [
    min === undefined ? [] : `at least ${showBound(min)}`,
    above === undefined ? [] : `more than ${showBound(above)}`,
    max === undefined ? [] : `at most ${showBound(max)}`,
    below === undefined ? [] : `less than ${showBound(below)}`,
  ]
    .flat()
    .join(' and ')
}

/** `3 … 10 characters`. */
export function describeLength({ min, max }: { min?: number | undefined; max?: number | undefined }): string {
  if (min !== undefined && max !== undefined) {
    return min === max ? `${formatCount(min)} characters` : `${formatCount(min)} … ${formatCount(max)} characters`
  }
  return min === undefined ? `at most ${formatCount(max ?? 0)} characters` : `at least ${formatCount(min)} characters`
}

/** The first values of a list, and how many more there are. */
export function describeValues(values: readonly Scalar[]): string {
  const shown = values.slice(0, 6).map(String).join(', ')
  return values.length > 6 ? `${shown} and ${values.length - 6} more` : shown
}

/** `a and b`, `a, b and c`. */
export function describeColumns(columns: readonly string[]): string {
  return joined(columns, 'and')
}

/** The first patterns of a list: `^a`, `^a or ^b`. */
export function describePatterns(patterns: readonly string[], word: 'and' | 'or'): string {
  return patterns.length > 4
    ? `${patterns.slice(0, 4).join(', ')} ${word} ${patterns.length - 4} more`
    : joined(patterns, word)
}

/** What an order asks of a column: `increases`, `never decreases, by ts, for each id`. */
export function describeOrder({ direction, strictly, by, per }: Order): string {
  const wording = strictly
    ? { increasing: 'increases', decreasing: 'decreases' }[direction]
    : { increasing: 'never decreases', decreasing: 'never increases' }[direction]
  const along = by.length === 0 ? '' : ` along ${describeColumns(by)}`
  return `${wording}${along}${per.length === 0 ? '' : ` for each ${describeColumns(per)}`}`
}

function joined(words: readonly string[], last: 'and' | 'or'): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`
}

const showBound = (bound: Bound) => (typeof bound === 'number' ? formatNumber(bound) : bound)
