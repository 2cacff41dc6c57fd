import { type DataColumn, type Engine, quoteName } from '../../../shared/data/index.js'
import type { Side } from './sides.js'

const counted = new WeakMap<Engine, Map<string, Promise<Record<string, unknown> | undefined>>>()

/** Rows of each column that have a value, in one scan. Loaded data do not change, so each relation is scanned once. */
export async function presentValues(
  engine: Engine,
  relation: string,
  columns: readonly Pick<DataColumn, 'name'>[],
): Promise<Map<string, number>> {
  const counts = columns.map(({ name }, place) => `count(${quoteName(name)}) AS n${place}`)
  const sql = `SELECT ${counts.join(', ')} FROM ${relation}`
  const known = counted.get(engine) ?? new Map<string, Promise<Record<string, unknown> | undefined>>()
  counted.set(engine, known)
  const found = known.get(sql) ?? engine.query(sql).then(([row]) => row)
  known.set(sql, found)
  const row = await found
  return new Map(columns.map(({ name }, place) => [name, Number(row![`n${place}`])]))
}

/**
 * Rows whose text is there but is no value of the column's type.
 * @param read SQL by which the column is read; missing where the text is no such value
 */
export async function unreadableRows(engine: Engine, side: Side, column: string, read: string): Promise<number> {
  const known = side.table.unreadable.find(found => found.column === column)?.text
  const text = known ?? quoteName(column)
  // A value that is there and readable has nothing to count, unless its text is read only now.
  if (known === undefined && !read.startsWith('TRY_CAST')) return 0
  const [row] = await engine.query(
    `SELECT count_if(${text} IS NOT NULL AND ${read} IS NULL) AS n FROM ${side.relation}`,
  )
  return Number(row!.n)
}

/** A value as text, so that equal values are equal texts on both sides: 1, 1.0 and '1' are one category. */
export function textOf({ name, type }: DataColumn): string {
  const column = quoteName(name)
  if (type !== 'number' && type !== 'decimal') return `CAST(${column} AS VARCHAR)`
  return `regexp_replace(CAST(CAST(${column} AS DOUBLE) AS VARCHAR), '\\.0$', '')`
}
