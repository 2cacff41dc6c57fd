import { type ColumnType, type DataColumn, quoteName, readText, type Table } from '../../../../shared/data/index.js'
import type { DeclaredType } from '../plan/model.js'
import { asText, isThere } from './reading.js'
import type { Deferred, Misfit, RowTest } from './test.js'
import { notJsonTest } from './texts.js'

const ACCEPTED: Readonly<Record<DeclaredType, readonly ColumnType[]>> = {
  boolean: ['boolean'],
  integer: ['integer'],
  number: ['integer', 'number', 'decimal'],
  decimal: ['integer', 'decimal'],
  string: ['string'],
  date: ['date'],
  timestamp: ['timestamp'],
  time: ['time'],
  json: ['json'],
}

/** Values of none of these types. */
export function declaredTypeTest(
  types: readonly DeclaredType[],
  column: DataColumn,
  table: Table,
): RowTest | Misfit | Deferred {
  const name = quoteName(column.name)
  const original = table.unreadable.find(unreadable => unreadable.column === column.name)?.text
  if (original !== undefined) {
    return { looked: isThere(table, column.name), fails: `${name} IS NULL`, value: original }
  }
  const looked = `${name} IS NOT NULL`
  const value = asText(column)
  if (column.untyped || types.some(type => ACCEPTED[type].includes(column.type)))
    return { looked, fails: 'false', value }
  // Text of a CSV or JSONL file that was read as no one type, because no one type holds all of these.
  const asked = types.length > 1 || types[0] === 'decimal' || types[0] === 'time'
  if (column.type === 'string' && types.length === 1 && types[0] === 'json') return notJsonTest(column, table)
  const isText = column.type === 'string' && (types.includes('json') || (asked && table.dataset.format !== 'parquet'))
  if (isText) return { looked, fails: `NOT (${types.map(type => isOfType(column.name, type)).join(' OR ')})`, value }
  return { misfit: `the column is ${column.nativeType}, not ${types.join(' or ')}` }
}

/** Whether a text can be read as a type, as SQL that is true or false for every text. */
function isOfType(column: string, type: DeclaredType): string {
  const text = quoteName(column)
  switch (type) {
    case 'decimal':
      return `regexp_full_match(${text}, '\\s*[+-]?(\\d+\\.?\\d*|\\.\\d+)\\s*')`
    case 'time':
      return `(regexp_full_match(${text}, '\\s*\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?\\s*') AND TRY_CAST(trim(${text}) AS TIME) IS NOT NULL)`
    case 'json':
      return `json_valid(${text})`
    default:
      return `(${readText(column, type)} IS NOT NULL)`
  }
}
