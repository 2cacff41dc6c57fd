import { quoteName } from '../sql.js'
import type { DataColumn, LoadOptions, ReadableType, Table, UnreadableColumn } from '../types.js'
import type { Connection } from './connection.js'
import type { StoredRows } from './store.js'
import { columnType } from './types.js'

/** A column of a text format: how its text is stored, and what it is read as. */
export interface TypedColumn {
  readonly name: string
  /** SQL of the text in the stored relation. */
  readonly text: string
  readonly type: UnreadableColumn['type']
  /** Whether the caller asked for this type, so that values may be unreadable. */
  readonly asked: boolean
  /** SQL of the typed value in the stored relation. */
  readonly sql: string
}

/** SQL of an untyped column: where a text goes with texts alone, this goes with numbers and times as well. */
export const NO_VALUE = 'NULL'

/** To checks it is a column of texts. */
export const untypedColumn = (name: string): DataColumn => ({
  name,
  type: 'string',
  nativeType: 'VARCHAR',
  untyped: true,
})

type ViewParts = Pick<Table, 'sql' | 'columns' | 'unreadable' | 'position'>

/**
 * Shows stored texts as typed columns under `alias`. The table itself has beside them a row's position and, where
 * values cannot be read as asked, their text; these get names that no column of the data has.
 */
export async function typedView(
  connection: Connection,
  alias: string,
  stored: StoredRows,
  columns: readonly TypedColumn[],
): Promise<ViewParts> {
  const free = freeNames(columns.map(column => column.name))
  const unreadable = await countUnreadable(connection, stored.relation, columns, free)
  const position = stored.position.sql.map(sql => ({ sql, name: free('position') }))
  const view = quoteName(`${alias} (rows)`)
  const values = columns.map(column => ({ sql: column.sql, name: quoteName(column.name) }))
  const shown = [
    ...values,
    ...unreadable.map(({ column, text }) => ({ sql: columns.find(({ name }) => name === column)!.text, name: text })),
    ...position,
  ]
  await showRows(connection, view, shown, stored.relation)
  const names = columns.map(column => column.name)
  if (stored.unplaced === undefined) await publish(connection, alias, view, names)
  else await showRows(connection, quoteName(alias), values, stored.unplaced)
  const described = await connection.query(`DESCRIBE ${view}`)
  return {
    sql: view,
    unreadable,
    columns: columns.map(({ name, sql }, index) => {
      if (sql === NO_VALUE) return untypedColumn(name)
      const nativeType = String(described[index]!.column_type)
      return { name, type: columnType(nativeType), nativeType }
    }),
    position: { ...stored.position, sql: [position[0]!.name, position[1]!.name] },
  }
}

/** Makes the view of a relation's rows, or lets it show another relation. */
export async function showRows(
  connection: Connection,
  view: string,
  columns: readonly { readonly sql: string; readonly name: string }[],
  relation: string,
): Promise<void> {
  const fields = columns.map(({ sql, name }) => `${sql} AS ${name}`)
  await connection.run(`CREATE OR REPLACE VIEW ${view} AS SELECT ${fields.join(', ')} FROM ${relation}`)
}

/** What users' SQL sees under the alias: the columns of the data and nothing else. */
export async function publish(connection: Connection, alias: string, view: string, names: readonly string[]) {
  await connection.run(`CREATE VIEW ${quoteName(alias)} AS SELECT ${names.map(quoteName).join(', ')} FROM ${view}`)
}

/** The type that was asked for; a column called `valueOf` has none, whatever objects inherit. */
export function askedType({ types }: LoadOptions, column: string): ReadableType | undefined {
  return types !== undefined && Object.hasOwn(types, column) ? types[column] : undefined
}

async function countUnreadable(
  connection: Connection,
  relation: string,
  columns: readonly TypedColumn[],
  free: (base: string) => string,
): Promise<UnreadableColumn[]> {
  const asked = columns.filter(column => column.asked && column.sql !== column.text)
  if (asked.length === 0) return []
  const counts = asked.map(({ text, sql }, index) => `count_if(${text} IS NOT NULL AND (${sql}) IS NULL) AS u${index}`)
  const [row] = await connection.query(`SELECT ${counts.join(', ')} FROM ${relation}`)
  return asked.flatMap(({ name, type }, index) => {
    const count = Number(row![`u${index}`])
    return count === 0 ? [] : [{ column: name, type, count, text: free(`${name} as text`) }]
  })
}

/** Makes quoted names that no column has, whatever the columns are called. */
export function freeNames(taken: readonly string[]): (base: string) => string {
  const used = new Set(taken.map(name => name.toLowerCase()))
  return base => {
    let name = `(${base})`
    for (let number = 2; used.has(name.toLowerCase()); number++) name = `(${base} ${number})`
    used.add(name.toLowerCase())
    return quoteName(name)
  }
}
