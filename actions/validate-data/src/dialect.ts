import {
  type ColumnType,
  type DataColumn,
  quoteName,
  quoteText,
  type ReadableType,
  type Table,
} from '../../../shared/data/index.js'
import type { Bound, Bounds, Operator, Scalar, Violation } from './plan.js'

/** A violation as SQL over a table. */
export interface RowTest {
  /** True for rows that the check looks at; others neither pass nor fail. */
  readonly looked: string
  /** True for rows, among those looked at, that fail. */
  readonly fails: string
  /** What to show of a failing row, as text. */
  readonly value: string
}

/** A check that this column cannot be put to, whatever its values. */
export interface Misfit {
  readonly misfit: string
}

/**
 * Writes violations in DuckDB's SQL. The one rule about missing values: only `missing` looks at them, every other
 * check looks at the values that are there. A text in the place of a number or date is a value, and fails.
 */
export function rowTest(violation: Violation, table: Table): RowTest | Misfit {
  if (violation.kind === 'condition') {
    const condition = bracketed(violation.sql)
    return { looked: `${condition} IS NOT NULL`, fails: `NOT ${condition}`, value: 'NULL' }
  }
  if (violation.kind === 'compare') return compareTest(violation, table)
  const column = columnOf(table, violation.column)
  const name = quoteName(column.name)
  const text = asText(column)
  const looked = `${name} IS NOT NULL`
  switch (violation.kind) {
    case 'missing': {
      const original = table.unreadable.find(({ column }) => column === violation.column)?.text ?? name
      return { looked: 'true', fails: `${original} IS NULL`, value: 'NULL' }
    }
    case 'unreadable':
      return unreadableTest(violation.type, column, table)
    case 'outside': {
      const read = readForBounds(column, violation.bounds)
      if (read === undefined)
        return { misfit: `${column.type} values have no order with ${boundKind(violation.bounds)}` }
      const inside = comparisons(read, violation.bounds).join(' AND ')
      // NaN is above every number for the engine, so it would pass `min`.
      const numeric = read.kind === 'number' || read.kind === 'number-from-text'
      const nan = numeric && canBeNaN(column) ? ` AND NOT isnan(${read.sql})` : ''
      return { looked, fails: `NOT coalesce(${inside}${nan}, false)`, value: text }
    }
    case 'not-in':
      return { looked, fails: `NOT coalesce(${isOneOf(column, violation.values)}, false)`, value: text }
    case 'in':
      return { looked, fails: `coalesce(${isOneOf(column, violation.values)}, false)`, value: text }
    case 'no-match':
      return { looked, fails: `NOT regexp_matches(${text}, ${quoteText(violation.pattern)})`, value: text }
    case 'length': {
      const ends = [
        violation.min === undefined ? [] : `length(${text}) < ${violation.min}`,
        violation.max === undefined ? [] : `length(${text}) > ${violation.max}`,
      ].flat()
      return { looked, fails: bracketed(ends.join(' OR ') || 'false'), value: text }
    }
  }
}

/** A value as people write it: the engine writes 5.0 for the number 5. */
export function asText(column: DataColumn): string {
  const text = `CAST(${quoteName(column.name)} AS VARCHAR)`
  return column.type === 'number' ? `regexp_replace(${text}, '\\.0$', '')` : text
}

/** SQL from a user's file in brackets of its own; line breaks keep a comment at its end from reaching further. */
export function bracketed(sql: string): string {
  return `(\n${sql}\n)`
}

export function columnOf(table: Table, name: string): DataColumn {
  const found = table.columns.find(column => column.name === name)
  if (found === undefined) throw new Error(`the plan was not bound: ${name} is no column`)
  return found
}

const ACCEPTED: Readonly<Record<ReadableType, readonly ColumnType[]>> = {
  boolean: ['boolean'],
  integer: ['integer'],
  number: ['integer', 'number', 'decimal'],
  string: ['string'],
  date: ['date'],
  timestamp: ['timestamp'],
}

function unreadableTest(type: ReadableType, column: DataColumn, table: Table): RowTest | Misfit {
  const name = quoteName(column.name)
  const original = table.unreadable.find(unreadable => unreadable.column === column.name)?.text
  if (original !== undefined) return { looked: `${original} IS NOT NULL`, fails: `${name} IS NULL`, value: original }
  // A column that is missing throughout has no type that could be wrong in a text format.
  if (!ACCEPTED[type].includes(column.type)) return { misfit: `the column is ${column.nativeType}, not ${type}` }
  return { looked: `${name} IS NOT NULL`, fails: 'false', value: asText(column) }
}

export interface Readable {
  readonly kind: 'number' | 'number-from-text' | 'time' | 'text'
  readonly sql: string
  readonly column: DataColumn
}

const isNumeric = ({ type }: DataColumn) => type === 'integer' || type === 'number' || type === 'decimal'
const isTemporal = ({ type }: DataColumn) => type === 'date' || type === 'timestamp'

export function readNumber(column: DataColumn): Readable | undefined {
  const name = quoteName(column.name)
  if (isNumeric(column)) return { kind: 'number', sql: name, column }
  if (column.type !== 'string') return undefined
  return { kind: 'number-from-text', sql: `TRY_CAST(${name} AS DOUBLE)`, column }
}

/** Times without a zone are UTC; with one they are brought to it. */
export function readTime(column: DataColumn): { kind: 'time'; sql: string; column: DataColumn } | undefined {
  const name = quoteName(column.name)
  if (column.nativeType === 'TIMESTAMP WITH TIME ZONE') return { kind: 'time', sql: `timezone('UTC', ${name})`, column }
  if (isTemporal(column)) return { kind: 'time', sql: name, column }
  if (column.type !== 'string') return undefined
  return { kind: 'time', sql: `timezone('UTC', TRY_CAST(${name} AS TIMESTAMPTZ))`, column }
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
  return read.column.nativeType === 'FLOAT' ? `CAST(${number(bound)} AS FLOAT)` : number(bound)
}

function number(value: Bound): string {
  if (typeof value === 'string') return value.replace(/^\+/, '')
  return Number.isFinite(value) ? String(value) : `CAST('${value}' AS DOUBLE)`
}

/** Whether a value is one of a list: by number, truth or text, as the list is written. */
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
  return `CAST(${name} AS VARCHAR) IN (${values.map(value => quoteText(String(value))).join(', ')})`
}

function compareTest(
  { left, operator, right }: { left: string; operator: Operator; right: string },
  table: Table,
): RowTest | Misfit {
  const [a, b] = [columnOf(table, left), columnOf(table, right)]
  const pair = readPair(a, b)
  if (pair === undefined) return { misfit: `${a.type} and ${b.type} cannot be compared` }
  const sign = operator === '!=' ? '<>' : operator
  const [x, y] = [quoteName(left), quoteName(right)]
  return {
    looked: `(${x} IS NOT NULL AND ${y} IS NOT NULL)`,
    fails: `NOT coalesce(${pair[0]} ${sign} ${pair[1]}${withoutNaN([a, b], pair)}, false)`,
    value: `${asText(a)} || ', ' || ${asText(b)}`,
  }
}

/** NaN equals itself and is above every number for the engine; here it compares with nothing. */
function withoutNaN(columns: readonly DataColumn[], pair: readonly [string, string]): string {
  if (columns.some(column => isTemporal(column)) || !columns.some(column => isNumeric(column))) return ''
  return columns.map((column, index) => (canBeNaN(column) ? ` AND NOT isnan(${pair[index]})` : '')).join('')
}

export const canBeNaN = ({ type }: DataColumn) => type === 'number' || type === 'string'

function readPair(a: DataColumn, b: DataColumn): readonly [string, string] | undefined {
  if (isNumeric(a) || isNumeric(b)) return both(readNumber(a), readNumber(b))
  if (isTemporal(a) || isTemporal(b)) return both(readTime(a), readTime(b))
  if (a.type === b.type && a.type !== 'other') return [quoteName(a.name), quoteName(b.name)]
  return undefined
}

function both(a: Readable | undefined, b: Readable | undefined): readonly [string, string] | undefined {
  return a && b ? [a.sql, b.sql] : undefined
}
