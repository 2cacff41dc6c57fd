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

/** Whether it takes values to tell what a column is: types differ where one side has none, and times are left out. */
export function dependsOnValues(reference: DataColumn, current: DataColumn): boolean {
  const group = groupOf(reference.type)
  return group !== groupOf(current.type) || group === 'time' || group === 'nested'
}

/** Undefined for a column without any value: in a text format it has no type of its own. */
export function groupIn(
  side: Side,
  { name, type }: DataColumn,
  absent: Readonly<Record<Side['name'], ReadonlySet<string>>>,
): Group | undefined {
  return absent[side.name].has(name) && unreadableIn(side, name) === 0 ? undefined : groupOf(type)
}

const unreadableIn = (side: Side, name: string) =>
  side.table.unreadable.find(found => found.column === name)?.count ?? 0

/** What a column is compared as. */
export function kindOf(group: Group): Kind | 'time' | 'nested' {
  if (group === 'number') return 'numeric'
  return group === 'boolean' || group === 'text' ? 'categorical' : group
}

/** Those of the columns that have no value. */
export async function absentIn(
  engine: Engine,
  { relation, table, profile, rows }: Side,
  columns: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const asked = table.columns.filter(({ name }) => columns.has(name))
  if (profile === undefined) {
    const present = await columnsWithValues(engine, relation, asked)
    return new Set(asked.map(({ name }) => name).filter(name => !present.has(name)))
  }
  const absent = [...profile.columns].filter(([, { missing, unreadable }]) => rows <= missing + unreadable)
  return new Set(absent.map(([name]) => name))
}
