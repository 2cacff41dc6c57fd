import type { Engine, Table, Value } from '../../../shared/data/index.js'
import { ActionError } from '../../../shared/errors/index.js'
import { together } from './together.js'

type Answers = ReadonlyMap<string, Value>

/** What is asked of a table before the scan that answers it has started. */
interface Turn {
  readonly asked: (readonly string[])[]
  readonly answers: Promise<Answers>
}

const turns = new WeakMap<Table, Turn>()

/**
 * Answers of aggregates over all rows by their SQL. What was not answered while the table was read takes one scan,
 * which all have in common that ask at the same time: before any of them waits for something else.
 */
export async function ask(
  engine: Engine,
  table: Table,
  aggregates: readonly string[],
): Promise<(sql: string) => Value> {
  const open = [...new Set(aggregates)].filter(sql => !table.answers?.has(sql))
  const found = open.length === 0 ? undefined : await inTurn(engine, table, open)
  return sql => found?.get(sql) ?? table.answers?.get(sql) ?? null
}

async function inTurn(engine: Engine, table: Table, aggregates: readonly string[]): Promise<Answers> {
  const turn = turns.get(table) ?? startTurn(engine, table)
  turn.asked.push(aggregates)
  return turn.answers.catch(cause => {
    // What one of them asked stops all; who asked something else is not to hear of it.
    if (turn.asked.length === 1 || !(cause instanceof ActionError) || cause.code !== 'DATA_QUERY') throw cause
    return scan(engine, table, aggregates)
  })
}

function startTurn(engine: Engine, table: Table): Turn {
  const asked: (readonly string[])[] = []
  const answers = Promise.resolve().then(() => {
    turns.delete(table)
    return scan(engine, table, [...new Set(asked.flat())])
  })
  const turn = { asked, answers }
  turns.set(table, turn)
  return turn
}

/** One scan, or, where a table has fewer pieces than the engine has threads, one for each part of the columns. */
async function scan(engine: Engine, table: Table, aggregates: readonly string[]): Promise<Answers> {
  const { pieces = engine.threads } = table
  const parts = Math.max(1, Math.floor(engine.threads / Math.max(1, pieces)))
  const answers = await together(
    byColumns(aggregates, parts).map(part => async () => {
      const select = part.map((sql, index) => `${sql} AS e${index}`)
      const [row] = await engine.query(`SELECT ${select.join(',\n')} FROM ${table.unplaced ?? table.sql}`)
      return part.map((sql, index): [string, Value] => [sql, row![`e${index}`]!])
    }),
  )
  return new Map(answers.flat())
}

/** So many parts or fewer of about the same length; what is asked of a column stays together, for it is read once. */
function byColumns(aggregates: readonly string[], most: number): readonly (readonly string[])[] {
  if (most === 1) return [aggregates]
  const ofColumn = new Map<string, string[]>()
  for (const sql of aggregates) {
    const column = /"(?:[^"]|"")*"/.exec(sql)?.[0] ?? ''
    ofColumn.set(column, [...(ofColumn.get(column) ?? []), sql])
  }
  const parts = Array.from({ length: most }, () => ({ length: 0, aggregates: [] as string[] }))
  const lengthOf = (group: readonly string[]) => group.reduce((sum, sql) => sum + sql.length, 0)
  for (const group of [...ofColumn.values()].sort((a, b) => lengthOf(b) - lengthOf(a))) {
    const shortest = parts.reduce((least, part) => (part.length < least.length ? part : least))
    shortest.length += lengthOf(group)
    shortest.aggregates.push(...group)
  }
  return parts.flatMap(part => (part.aggregates.length === 0 ? [] : [part.aggregates]))
}
