import type { ColumnType, DataColumn, Engine } from '../../../../shared/data/index.js'
import type { Kind } from '../columns.js'
import { columnsWithValues } from '../reading.js'
import type { Side } from '../sides.js'

/** Types whose values compare with one another. */
export type Group = 'number' | 'boolean' | 'text' | 'time' | 'nested'

function groupOf(type: ColumnType): Group {
  switch (type) {
    case 'integer':
    case 'number':
    case 'decimal':
      return 'number'
    case 'boolean':
      return 'boolean'
    case 'string':
      return 'text'
    case 'date':
    case 'timestamp':
    case 'time':
      return 'time'
    default:
      return 'nested'
  }
}

/** Undefined for a column without any value: in a text format it has no type of its own. */
export function groupIn(
  side: Side,
  { name, type }: DataColumn,
  present: Readonly<Record<Side['name'], ReadonlySet<string>>>,
): Group | undefined {
  return present[side.name].has(name) || unreadableIn(side, name) > 0 ? groupOf(type) : undefined
}

const unreadableIn = (side: Side, name: string) =>
  side.table.unreadable.find(found => found.column === name)?.count ?? 0

/** What a column is compared as. */
export function kindOf(group: Group): Kind | 'time' | 'nested' {
  if (group === 'number') return 'numeric'
  return group === 'boolean' || group === 'text' ? 'categorical' : group
}

/** Columns that have a value. */
export async function presentIn(
  engine: Engine,
  { relation, table, profile, rows }: Side,
): Promise<ReadonlySet<string>> {
  if (profile === undefined) return columnsWithValues(engine, relation, table.columns)
  const present = [...profile.columns].filter(([, { missing, unreadable }]) => rows > missing + unreadable)
  return new Set(present.map(([name]) => name))
}
