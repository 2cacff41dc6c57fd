import type { Path } from '../../../../shared/policy/index.js'
import { plural } from '../../../../shared/report/index.js'
import { describeBounds, describeColumns } from '../describe.js'
import type { Interval, Modifiers, TableCheck } from '../policy.js'
import { boundsOf } from './bounds.js'
import { make } from './make.js'
import type { Check } from './model.js'

/** A check on the shape of the whole table, or undefined where the entry is about something else. */
export function checkOfTable(item: TableCheck, path: Path): Check | undefined {
  if ('exists' in item) {
    const { exists: column, position } = item
    const label = `${column} exists${position === undefined ? '' : ` as column ${position}`}`
    return make('column-present', column, label, { kind: 'present', column, position }, path, item)
  }
  if ('rows' in item) return rowCount(item.rows, path, item)
  if ('column-count' in item) return columnCount(item['column-count'], path, item)
  if ('columns-exactly' in item) return columnsExactly(item['columns-exactly'], path, item)
  if ('columns-set' in item) return columnsSet(item['columns-set'], path, item)
  return undefined
}

export function rowCount(interval: Interval, path: Path, modifiers: Modifiers): Check {
  const bounds = boundsOf(interval)
  return make('row-count', 'rows', `${describeBounds(bounds)} rows`, { kind: 'row-count', bounds }, path, modifiers)
}

export function columnCount(interval: Interval, path: Path, modifiers: Modifiers = {}): Check {
  const bounds = boundsOf(interval)
  const label = `${describeBounds(bounds)} columns`
  return make('column-count', 'columns', label, { kind: 'column-count', bounds }, path, modifiers)
}

export function columnsExactly(columns: readonly string[], path: Path, modifiers: Modifiers = {}): Check {
  const label = `the columns are ${shown(columns)}, in this order`
  return make('columns-exactly', 'columns', label, { kind: 'exactly', columns }, path, modifiers)
}

export function columnsSet(
  { columns, exact = true }: { readonly columns: readonly string[]; readonly exact?: boolean | undefined },
  path: Path,
  modifiers: Modifiers = {},
): Check {
  const label = exact ? `the columns are ${shown(columns)}` : `the columns include ${shown(columns)}`
  return make('columns-set', 'columns', label, { kind: 'set', columns, exact }, path, modifiers)
}

/** All names of a few columns, or how many there are. */
const shown = (columns: readonly string[]) =>
  columns.length > 6 ? `the ${plural(columns.length, 'column')} listed` : describeColumns(columns)
