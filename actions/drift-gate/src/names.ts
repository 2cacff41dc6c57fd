import { nearest } from '../../../shared/contract/index.js'
import type { Table } from '../../../shared/data/index.js'
import { quoted } from '../../../shared/report/index.js'

const SHOWN = 12

/** The columns of a table, for messages; a few of them when there are many. */
export function listColumns({ columns }: Table): string {
  const names = columns.slice(0, SHOWN).map(({ name }) => quoted(name))
  const rest = columns.length - names.length
  return names.join(', ') + (rest > 0 ? ` and ${rest} more` : '')
}

/** What to do about a name that a table does not have. */
export function hintFor(name: string, table: Table): string {
  const near = nearest(
    name,
    table.columns.map(column => column.name),
  )
  return near === undefined ? `The data has ${listColumns(table)}.` : `Did you mean ${quoted(near)}?`
}
