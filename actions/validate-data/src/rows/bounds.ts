import { type DataColumn, doubleLiteral, quoteName, quoteText } from '../../../../shared/data/index.js'
import type { Bound, Bounds, Scalar } from '../plan/model.js'
import { asText, canBeNaN, isNumeric, isTemporal, type Readable, readNumber, readTime } from './reading.js'
import type { Misfit, RowTest } from './test.js'

/** Values outside of bounds. */
export function outsideTest(column: DataColumn, bounds: Bounds): RowTest | Misfit {
  const read = readForBounds(column, bounds)
  if (read === undefined) return { misfit: `${column.type} values have no order with ${boundKind(bounds)}` }
  const inside = comparisons(read, bounds).join(' AND ')
  // NaN is above every number for the engine, so it would pass `min` where no other bound stops it.
  const isOpen = bounds.max === undefined && bounds.below === undefined
  const numeric = isOpen && (read.kind === 'number' || read.kind === 'number-from-text')
  const nan = numeric && canBeNaN(column) ? ` AND NOT isnan(${read.sql})` : ''
  return {
    looked: `${quoteName(column.name)} IS NOT NULL`,
    fails: `NOT coalesce(${inside}${nan}, false)`,
    passes: `${inside}${nan}`,
    value: asText(column),
  }
}

/** True where a value is one of these, as SQL; unknown where it is missing. */
export function isOneOf(column: DataColumn, values: readonly Scalar[]): string {
  const name = quoteName(column.name)
  if (values.every(value => typeof value === 'number')) {
    const read = readNumber(column)
    if (read) return `${read.sql} IN (${values.map(value => boundLiteral(value, read)).join(', ')})`
  }
  if (values.every(value => typeof value === 'boolean')) {
    if (column.type === 'boolean') return `${name} IN (${values.join(', ')})`
    return `lower(CAST(${name} AS VARCHAR)) IN (${values.map(value => quoteText(String(value))).join(', ')})`
  }
  const time = isTemporal(column) && values.every(value => TIME.test(String(value))) ? readTime(column) : undefined
  if (time) return `${time.sql} IN (${values.map(value => boundLiteral(String(value), time)).join(', ')})`
  return `${asText(column)} IN (${values.map(value => quoteText(String(value))).join(', ')})`
}

const endsOf = ({ min, max, above, below }: Bounds) =>
  [min, max, above, below].filter((end): end is Bound => end !== undefined)

export const DAY = /^\d{4}-\d{2}-\d{2}$/
const TIME = /^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?\s*(Z|[+-]\d{2}(:?\d{2})?)?)?$/
const NUMBER = /^[+-]?\d+(\.\d+)?$/

export function boundKind(bounds: Bounds): string {
  const ends = endsOf(bounds)
  if (ends.every(end => typeof end === 'number')) return 'numbers'
  return ends.every(end => TIME.test(String(end))) ? 'dates' : 'texts'
}

/** How a column is read so that these bounds apply to it, or undefined where they cannot. */
export function readForBounds(column: DataColumn, bounds: Bounds): Readable | undefined {
  const ends = endsOf(bounds)
  if (ends.every(end => typeof end === 'number')) return readNumber(column)
  if (isNumeric(column)) return ends.every(end => NUMBER.test(String(end))) ? readNumber(column) : undefined
  if (ends.every(end => TIME.test(String(end)))) return readTime(column)
  return column.type === 'string' ? { kind: 'text', sql: quoteName(column.name), column } : undefined
}

function comparisons(read: Readable, { min, max, above, below }: Bounds): string[] {
  const wholeDays = read.kind === 'time' && read.column.type !== 'date'
  const literal = (bound: Bound) => boundLiteral(bound, read)
  /** The first moment after a day, because `max: 2026-06-30` includes that day's afternoon. */
  const after = (bound: Bound) => `${literal(bound)} + INTERVAL 1 DAY`
  const isDay = (bound: Bound) => wholeDays && DAY.test(String(bound))
  if (min !== undefined && max !== undefined && !isDay(max) && above === undefined && below === undefined) {
    return [`${read.sql} BETWEEN ${literal(min)} AND ${literal(max)}`]
  }
  return [
    min === undefined ? [] : `${read.sql} >= ${literal(min)}`,
    max === undefined ? [] : isDay(max) ? `${read.sql} < ${after(max)}` : `${read.sql} <= ${literal(max)}`,
    above === undefined ? [] : isDay(above) ? `${read.sql} >= ${after(above)}` : `${read.sql} > ${literal(above)}`,
    below === undefined ? [] : `${read.sql} < ${literal(below)}`,
  ].flat()
}

function boundLiteral(bound: Bound, read: Readable): string {
  if (read.kind === 'text') return quoteText(String(bound))
  if (read.kind === 'time') return `timezone('UTC', CAST(${quoteText(String(bound))} AS TIMESTAMPTZ))`
  // A 32-bit 0.1 is more than 0.1: the bound is rounded as the column's values were.
  if (read.column.nativeType === 'FLOAT') return `CAST(${doubleLiteral(bound)} AS FLOAT)`
  return numberLiteral(bound, read.column)
}

/** A number to be compared with the values of a column: a decimal where these are integers or decimals. */
export function numberLiteral(value: Bound, { type }: DataColumn): string {
  return type === 'integer' || type === 'decimal' ? number(value) : doubleLiteral(value)
}

/** A number as a literal of the engine. */
export function number(value: Bound): string {
  if (typeof value === 'string') return value.replace(/^\+/, '')
  return Number.isFinite(value) ? String(value) : doubleLiteral(value)
}
