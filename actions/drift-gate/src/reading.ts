import { type DataColumn, type Engine, quoteName } from '../../../shared/data/index.js'
import type { Side } from './sides.js'

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
