import { type ColumnType, type DataColumn, quoteName, readText, type Table } from '../../../../shared/data/index.js'
import { asText, columnOf, isNumeric, isTemporal, isThere, readTime } from '../rows/reading.js'

/** Two columns as SQL that gives the same value exactly where their values are the same; NULL equals nothing. */
export interface Comparable {
  readonly left: string
  readonly right: string
}

interface Side {
  readonly column: DataColumn
  readonly table: Table
}

/**
 * How a column of the data compares with one of another dataset, or undefined where their types have nothing in
 * common: `7` and `'007'` in files that have types are different things, and no match between them would be a proof.
 *
 * CSV has no types, so there the data's column decides: text of the other file is read as its numbers or dates, and
 * integers and dates of the other file as the text that they were written as, which is not lost in them.
 */
export function comparable(left: Side, right: Side): Comparable | undefined {
  const [a, b] = [left.column, right.column]
  if (isNumeric(a) && isNumeric(b)) return numbers(a, b)
  if (isTemporal(a) && isTemporal(b)) return times(a, b)
  if (a.type === 'string' && b.type === 'string') return { left: text(a), right: text(b) }
  if (a.nativeType === b.nativeType) return { left: quoteName(a.name), right: quoteName(b.name) }
  if (b.type === 'string' && isCsv(right)) return readAsLeft(a, b)
  if (a.type === 'string' && isCsv(right) && (b.type === 'integer' || b.type === 'date')) {
    return { left: text(a), right: `CAST(${quoteName(b.name)} AS VARCHAR)` }
  }
  return undefined
}

/** True for rows that have a value in each column; a text in the place of a number is a value. */
export function hasKey(table: Table, columns: readonly string[]): string {
  return `(${columns.map(column => isThere(table, column)).join(' AND ')})`
}

/**
 * True for rows with a number that may not be the one that the file has: text that was read as a float keeps whole
 * numbers up to 2^53 alone. Parquet holds the floats themselves.
 */
export function isBlurred(table: Table, columns: readonly string[]): string {
  const floats = columns.map(name => columnOf(table, name)).filter(({ type }) => type === 'number')
  if (table.dataset.format === 'parquet' || floats.length === 0) return 'false'
  return `coalesce(${floats.map(({ name }) => `abs(${quoteName(name)}) > ${2 ** 53}`).join(' OR ')}, false)`
}

/** A key as people write it. */
export function keyText(table: Table, columns: readonly string[]): string {
  const part = (name: string) => {
    const text = asText(columnOf(table, name))
    const unread = table.unreadable.find(({ column }) => column === name)?.text
    return unread === undefined ? text : `coalesce(${text}, ${unread})`
  }
  return columns.map(part).join(` || ', ' || `)
}

/**
 * SQL that is true for rows whose key occurs in the other table. To be asked only of rows that have a key.
 * @param pairs the columns of the key, one by one
 */
export function occursIn(other: Table, to: readonly string[], pairs: readonly Comparable[]): string {
  const [left, right] = [row(pairs.map(pair => pair.left)), row(pairs.map(pair => pair.right))]
  const known = pairs.map(pair => `${pair.right} IS NOT NULL`).join(' AND ')
  return `coalesce(${left} IN (SELECT ${right} FROM ${other.sql} WHERE ${hasKey(other, to)} AND ${known}), false)`
}

const row = (parts: readonly string[]) =>
  parts.length === 1 ? parts[0]! : `struct_pack(${parts.map((part, index) => `k${index} := ${part}`).join(', ')})`

const isCsv = ({ table }: Side) => table.dataset.format === 'csv'

/** UUIDs and enumerations are texts too. */
const text = ({ name, nativeType }: DataColumn) =>
  nativeType === 'VARCHAR' ? quoteName(name) : `CAST(${quoteName(name)} AS VARCHAR)`

/** Integers that a signed one of 128 bits can hold. */
const PLAIN_INTEGER = /^(U?(TINY|SMALL|BIG)INT|U?INTEGER|HUGEINT)$/

function numbers(a: DataColumn, b: DataColumn): Comparable {
  const both = (sql: (column: DataColumn) => string): Comparable => ({ left: sql(a), right: sql(b) })
  if (a.nativeType === b.nativeType && a.type !== 'number') return both(({ name }) => quoteName(name))
  // The engine would compare a 64-bit integer with a float as floats, and take neighbours beyond 2^53 for equal.
  if ([a, b].every(({ nativeType }) => PLAIN_INTEGER.test(nativeType))) {
    return both(({ name }) => `CAST(${quoteName(name)} AS HUGEINT)`)
  }
  return both(written)
}

/** A number by its digits; NaN is no key. */
function written({ name, type }: DataColumn): string {
  const value = quoteName(name)
  return type === 'number' ? `CASE WHEN NOT isnan(${value}) THEN ${digits(value, type)} END` : digits(value, type)
}

/**
 * A number as it is written without needless zeros, so that 12, 12.0 and 12.00 are one.
 * @param value SQL of an integer, a decimal or a float
 */
export function digits(value: string, type: ColumnType): string {
  const text = `CAST(${value} AS VARCHAR)`
  if (type === 'integer') return text
  if (type === 'decimal') {
    return `CASE WHEN contains(${text}, '.') THEN regexp_replace(${text}, '\\.?0+$', '') ELSE ${text} END`
  }
  return `CASE WHEN abs(${value}) < 1e37 AND ${value} = trunc(${value}) THEN CAST(CAST(${value} AS HUGEINT) AS VARCHAR) ELSE ${text} END`
}

function times(a: DataColumn, b: DataColumn): Comparable {
  if (a.nativeType === b.nativeType) return { left: quoteName(a.name), right: quoteName(b.name) }
  const exact = [a, b].some(({ nativeType }) => nativeType === 'TIMESTAMP_NS') ? 'TIMESTAMP_NS' : 'TIMESTAMP'
  const read = (column: DataColumn) => `CAST(${readTime(column)!.sql} AS ${exact})`
  return { left: read(a), right: read(b) }
}

function readAsLeft(a: DataColumn, b: DataColumn): Comparable | undefined {
  const name = quoteName(a.name)
  switch (a.type) {
    case 'boolean':
      return { left: name, right: readText(b.name, 'boolean') }
    case 'integer':
      return { left: `CAST(${name} AS HUGEINT)`, right: `CAST(${readText(b.name, 'integer')} AS HUGEINT)` }
    case 'number':
      return {
        left: `CASE WHEN NOT isnan(${name}) THEN CAST(${name} AS DOUBLE) END`,
        right: readText(b.name, 'number'),
      }
    case 'date':
      return { left: name, right: readText(b.name, 'date') }
    case 'timestamp':
      return { left: `CAST(${readTime(a)!.sql} AS TIMESTAMP)`, right: readText(b.name, 'timestamp') }
    default:
      return undefined
  }
}

/** The two columns of each pair, or the first one that the other table lacks. */
export function missingColumn(other: Table, to: readonly string[]): string | undefined {
  return to.find(name => !other.columns.some(column => column.name === name))
}

/** The pairs of a key, or the first pair of columns that cannot be compared. */
export function pairsOf(
  table: Table,
  columns: readonly string[],
  other: Table,
  to: readonly string[],
): readonly Comparable[] | { readonly misfit: readonly [DataColumn, DataColumn] } {
  const pairs: Comparable[] = []
  for (const [index, name] of columns.entries()) {
    const [a, b] = [columnOf(table, name), columnOf(other, to[index]!)]
    const pair = comparable({ column: a, table }, { column: b, table: other })
    if (pair === undefined) return { misfit: [a, b] }
    pairs.push(pair)
  }
  return pairs
}
