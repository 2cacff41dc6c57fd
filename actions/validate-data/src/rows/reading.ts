import { type DataColumn, quoteName, type Table } from '../../../../shared/data/index.js'

/** A column read in a way that bounds or other columns can be compared with. */
export interface Readable {
  readonly kind: 'number' | 'number-from-text' | 'time' | 'text'
  readonly sql: string
  readonly column: DataColumn
}

export function columnOf(table: Table, name: string): DataColumn {
  const found = table.columns.find(column => column.name === name)
  if (found === undefined) throw new Error(`the plan was not bound: ${name} is no column`)
  return found
}

/**
 * A value as people write it: the engine writes 5.0 for the number 5.
 * @param sql of a value of this column's type, the column itself by default
 */
export function asText(column: DataColumn, sql = quoteName(column.name)): string {
  const text = `CAST(${sql} AS VARCHAR)`
  return column.type === 'number' ? `regexp_replace(${text}, '\\.0$', '')` : text
}

/** SQL from a user's file in brackets of its own; line breaks keep a comment at its end from reaching further. */
export function bracketed(sql: string): string {
  return `(\n${sql}\n)`
}

/** True where the file has a value, also one that cannot be read as the type asked for. */
export function isThere(table: Table, name: string): string {
  const text = table.unreadable.find(({ column }) => column === name)?.text ?? quoteName(name)
  return `${text} IS NOT NULL`
}

export const isNumeric = ({ type }: DataColumn) => type === 'integer' || type === 'number' || type === 'decimal'
export const isTemporal = ({ type }: DataColumn) => type === 'date' || type === 'timestamp'
/** A text in the place of a number may be read as NaN, too. */
export const canBeNaN = ({ type }: DataColumn) => type === 'number' || type === 'string'

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

/** Two columns as SQL that can be compared, or undefined where their types cannot. */
export function readPair(a: DataColumn, b: DataColumn): readonly [string, string] | undefined {
  if (isNumeric(a) || isNumeric(b)) return both(readNumber(a), readNumber(b))
  if (isTemporal(a) || isTemporal(b)) return both(readTime(a), readTime(b))
  if (a.type === b.type && a.type !== 'other') return [quoteName(a.name), quoteName(b.name)]
  return undefined
}

function both(a: Readable | undefined, b: Readable | undefined): readonly [string, string] | undefined {
  return a && b ? [a.sql, b.sql] : undefined
}

/** NaN equals itself and is above every number for the engine; here it compares with nothing. */
export function withoutNaN(columns: readonly DataColumn[], pair: readonly [string, string]): string {
  if (columns.some(isTemporal) || !columns.some(isNumeric)) return ''
  return columns.map((column, index) => (canBeNaN(column) ? ` AND NOT isnan(${pair[index]})` : '')).join('')
}
