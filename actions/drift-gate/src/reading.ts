import { type DataColumn, type Engine, quoteName } from '../../../shared/data/index.js'
import type { Side } from './sides.js'

type Named = Pick<DataColumn, 'name'>
type Counted = Promise<Record<string, unknown> | undefined>

const counted = new WeakMap<Engine, Map<string, Counted>>()

/** Rows of each column that have a value, in one scan. */
export async function presentValues(
  engine: Engine,
  relation: string,
  columns: readonly Named[],
): Promise<Map<string, number>> {
  if (columns.length === 0) return new Map()
  const counts = columns.map(({ name }, place) => `count(${quoteName(name)}) AS n${place}`)
  const sql = `SELECT ${counts.join(', ')} FROM ${relation}`
  // Loaded data do not change, so each relation is scanned once.
  const known = counted.get(engine) ?? new Map<string, Counted>()
  counted.set(engine, known)
  const found = known.get(sql) ?? engine.query(sql).then(([row]) => row)
  known.set(sql, found)
  const row = await found
  return new Map(columns.map(({ name }, place) => [name, Number(row![`n${place}`])]))
}

/** Rows in which most columns show a value, if they have one. */
const FIRST_ROWS = 2048

/** Columns that have a value anywhere. Only those that show none in the first rows are looked for in all of them. */
export async function columnsWithValues(
  engine: Engine,
  relation: string,
  columns: readonly Named[],
): Promise<ReadonlySet<string>> {
  const first = await presentValues(engine, `(SELECT * FROM ${relation} LIMIT ${FIRST_ROWS})`, columns)
  const open = columns.filter(({ name }) => first.get(name) === 0)
  const rest = await presentValues(engine, relation, open)
  return new Set(columns.map(({ name }) => name).filter(name => first.get(name)! > 0 || rest.get(name)! > 0))
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
