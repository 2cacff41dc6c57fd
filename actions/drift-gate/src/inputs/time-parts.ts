import { type DataColumn, quoteName, type Table } from '../../../../shared/data/index.js'
import type { DriftPolicy } from '../policy.js'

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']

/**
 * Shows the weekday and, of times, the hour (UTC) of columns that the policy calls times, as columns of their own: a
 * time moves by itself, while when in the week something happens need not.
 */
export function withTimeParts(table: Table, { columns }: DriftPolicy): Table {
  const times = table.columns.filter(({ name, type }) => columns[name]?.type === 'time' && isTime(type))
  const parts = times.flatMap(({ name, type }) => {
    const time = `CAST(${quoteName(name)} AS TIMESTAMP)`
    const weekday = {
      name: `${name} (weekday)`,
      sql: `list_extract([${WEEKDAYS.map(day => `'${day}'`).join(', ')}], dayofweek(${time}) + 1)`,
    }
    const hour = { name: `${name} (hour)`, sql: `CAST(hour(${time}) AS VARCHAR)` }
    return type === 'timestamp' ? [weekday, hour] : [weekday]
  })
  if (parts.length === 0) return table
  return {
    ...table,
    sql: `(SELECT *, ${parts.map(({ name, sql }) => `${sql} AS ${quoteName(name)}`).join(', ')} FROM ${table.sql})`,
    columns: [
      ...table.columns,
      ...parts.map(({ name }): DataColumn => ({ name, type: 'string', nativeType: 'VARCHAR' })),
    ],
  }
}

const isTime = (type: DataColumn['type']) => type === 'date' || type === 'timestamp'
