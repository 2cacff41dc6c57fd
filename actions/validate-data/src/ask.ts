import type { Engine, Table, Value } from '../../../shared/data/index.js'

/**
 * Answers of aggregates over all rows by their SQL, in one scan for those that were not answered while the table was
 * read.
 */
export async function ask(
  engine: Engine,
  table: Table,
  aggregates: readonly string[],
): Promise<(sql: string) => Value> {
  const open = [...new Set(aggregates)].filter(sql => !table.answers?.has(sql))
  if (open.length === 0) return sql => table.answers?.get(sql) ?? null
  const select = open.map((sql, index) => `${sql} AS e${index}`)
  const [row] = await engine.query(`SELECT ${select.join(',\n')} FROM ${table.unplaced ?? table.sql}`)
  const found = new Map(open.map((sql, index) => [sql, row![`e${index}`]!]))
  return sql => found.get(sql) ?? table.answers?.get(sql) ?? null
}
