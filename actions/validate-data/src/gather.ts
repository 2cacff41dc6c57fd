import { type Engine, quoteName, type Table } from '../../../shared/data/index.js'
import type { Search } from './common-cause.js'
import { type Failed, isJoined, rowsOf } from './failing-rows.js'
import type { Result } from './judge.js'
import { scratchName } from './rows/scratch.js'

/** More failing rows than this are not gathered: they would take the room that gathering saves time for. */
const MOST_GATHERED = 100_000

/**
 * Fetches the rows that fail any check in one scan, where they are few, so that neither showing them nor looking for
 * what they have in common goes through the whole table again for every check.
 * @param key columns that name a row
 * @param searches where they will be searched for what they have in common
 * @returns the same checks, each with where its rows are now
 */
export async function gatherFailing(
  engine: Engine,
  table: Table,
  failed: readonly Failed[],
  key: readonly string[],
  searches: ReadonlyMap<Result, Search> = new Map(),
): Promise<readonly Failed[]> {
  const wanted = failed.flatMap(one => {
    const rows = one.result.made === undefined ? rowsOf(one.bound, table, one.result.rows) : undefined
    return rows === undefined ? [] : [{ one, rows }]
  })
  const count = wanted.reduce((sum, { one }) => sum + (one.result.failing ?? 0), 0)
  if (wanted.length === 0) return failed
  if (count > MOST_GATHERED) {
    await table.keep?.()
    return failed
  }
  const shown = (name: string) => wanted.some(({ rows }) => rows.value.includes(name))
  const searched = new Set([...searches.values()].flatMap(({ columns }) => columns))
  const columns = table.columns
    .filter(({ name }) => key.includes(name) || searched.has(name) || shown(quoteName(name)))
    .map(({ name }) => quoteName(name))
  const texts = table.unreadable.map(({ text }) => text).filter(shown)
  const kept = [...new Set([...columns, ...texts])].map(name => ({ sql: name, name }))
  const free = freeNames(table)
  const marked = wanted.map(({ one, rows }) => ({ one, mark: free(), condition: rows.condition }))
  const marks = marked.map(({ mark, condition }) => ({ sql: `coalesce((${condition}), false)`, name: mark }))
  const sql = scratchName(engine)
  const rows = await rowsWith(table, [...kept, ...marks], marked.map(({ mark }) => mark).join(' OR '))
  await engine.query(`CREATE TABLE ${sql} AS FROM ${rows}`)
  const gathered = new Map(marked.map(({ one, mark }) => [one, { sql, condition: mark }]))
  return failed.map(one => ({ ...one, gathered: gathered.get(one) }))
}

/** SQL of the rows for which a condition over some fields holds, with these fields and the rows' positions. */
async function rowsWith(table: Table, fields: readonly { sql: string; name: string }[], condition: string) {
  if (table.pick !== undefined && !fields.some(({ sql }) => isJoined(sql))) return table.pick(fields, condition)
  const select = [...table.position.sql, ...fields.map(({ sql, name }) => `${sql} AS ${name}`)]
  return `(FROM (SELECT ${select.join(', ')} FROM ${table.sql}) WHERE ${condition})`
}

/** Makes quoted names that neither the data nor the table has. */
function freeNames({ columns }: Table): () => string {
  const taken = new Set(columns.map(({ name }) => name.toLowerCase()))
  let number = 0
  return () => {
    do number++
    while (taken.has(`fails ${number}`))
    return quoteName(`fails ${number}`)
  }
}
