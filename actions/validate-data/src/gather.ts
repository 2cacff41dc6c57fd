import { type Engine, quoteName, type Table } from '../../../shared/data/index.js'
import { causeColumns } from './common-cause.js'
import { type Failed, rowsOf } from './failing-rows.js'
import { scratchName } from './rows/scratch.js'

/** More failing rows than this are not gathered: they would take the room that gathering saves time for. */
const MOST_GATHERED = 100_000

/**
 * Fetches the rows that fail any check in one scan, where they are few, so that neither showing them nor looking for
 * what they have in common goes through the whole table again for every check.
 * @param key columns that name a row
 * @returns the same checks, each with where its rows are now
 */
export async function gatherFailing(
  engine: Engine,
  table: Table,
  failed: readonly Failed[],
  key: readonly string[],
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
  const searched = new Set(causeColumns(table).map(({ name }) => name))
  const columns = table.columns
    .filter(({ name }) => key.includes(name) || searched.has(name) || shown(quoteName(name)))
    .map(({ name }) => quoteName(name))
  const texts = table.unreadable.map(({ text }) => text).filter(shown)
  const kept = [...new Set([...table.position.sql, ...columns, ...texts])]
  const free = freeNames(table)
  const marked = wanted.map(({ one, rows }) => ({ one, mark: free(), condition: rows.condition }))
  const marks = marked.map(({ mark, condition }) => `coalesce((${condition}), false) AS ${mark}`)
  const sql = scratchName(engine)
  await engine.query(
    `CREATE TEMP TABLE ${sql} AS SELECT * FROM (SELECT ${[...kept, ...marks].join(', ')} FROM ${table.sql})
     WHERE ${marked.map(({ mark }) => mark).join(' OR ')}`,
  )
  const gathered = new Map(marked.map(({ one, mark }) => [one, { sql, condition: mark }]))
  return failed.map(one => ({ ...one, gathered: gathered.get(one) }))
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
