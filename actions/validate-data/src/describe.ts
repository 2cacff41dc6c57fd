import { formatCount, formatNumber } from '../../../shared/report/index.js'
import type { Bound, Bounds, Scalar } from './plan/model.js'

/** `0 … 50,000`, `at least 0`, `more than 0`. */
export function describeBounds({ min, max, above, below }: Bounds): string {
  if (min !== undefined && max !== undefined) return `${showBound(min)} … ${showBound(max)}`
  if (min !== undefined) return `at least ${showBound(min)}`
  if (max !== undefined) return `at most ${showBound(max)}`
  return above === undefined ? `less than ${showBound(below!)}` : `more than ${showBound(above)}`
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
  if (columns.length < 2) return columns.join('')
  return `${columns.slice(0, -1).join(', ')} and ${columns.at(-1)}`
}

const showBound = (bound: Bound) => (typeof bound === 'number' ? formatNumber(bound) : bound)
