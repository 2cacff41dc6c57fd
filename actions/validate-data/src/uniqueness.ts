import { type Engine, quoteName, type Table } from '../../../shared/data/index.js'
import { bracketed, columnOf } from './dialect.js'
import type { Test } from './plan.js'
import { scratchName } from './rows/scratch.js'
import { lookedAt } from './rows/several.js'

type Unique = Extract<Test, { kind: 'unique' }>

/** What occurs more than once among the rows that a check looks at. */
export interface Twins {
  /** Rows whose values occur in another row, too. */
  readonly count: number
  /** SQL of a table of our own that has these values once, `k0`, `k1`, …; absent where there are none. */
  readonly table?: string | undefined
}

/**
 * Finds the values that occur more than once, exactly. Grouping all rows is what costs most of all checks, and hardly
 * any row has a twin: rows that come in the order of some column can only have one where neighbours are equal.
 * @param looked rows that the check looks at
 */
export async function findTwins(
  engine: Engine,
  table: Table,
  test: Unique,
  where: string | undefined,
  looked: number,
): Promise<Twins> {
  const names = test.columns.map(quoteName)
  const condition = where === undefined ? '' : ` AND ${bracketed(where)}`
  const rows = `${table.unplaced ?? table.sql} WHERE ${lookedAt(test.columns, test.missing)}${condition}`
  const suspects = looked < FEW_ROWS ? undefined : await equalNeighbours(engine, table, test, rows, looked)
  if (suspects === 'none') return { count: 0 }
  const among = suspects === undefined ? '' : ` AND ${suspects.column} IN (FROM ${suspects.values})`
  const twins = scratchName(engine)
  const values = names.map((name, index) => `${name} AS k${index}`).join(', ')
  await engine.query(
    `CREATE TABLE ${twins} AS SELECT ${values}, count(*) AS twins FROM ${rows}${among} GROUP BY ${names.join(', ')} HAVING count(*) > 1`,
  )
  const [row] = await engine.query(`SELECT coalesce(sum(twins), 0) AS n FROM ${twins}`)
  const count = Number(row!.n)
  return count === 0 ? { count } : { count, table: twins }
}

/** SQL that is true for the rows whose values occur more than once, `where` left to the caller. */
export function isTwin({ columns, missing }: Unique, { table }: Twins): string {
  if (table === undefined) return 'false'
  // As a structure, whose missing parts are equal to one another.
  const together = (parts: readonly string[]) =>
    missing === 'skip-any'
      ? `(${parts.join(', ')})`
      : `{${parts.map((part, index) => `'k${index}': ${part}`).join(', ')}}`
  const keys = together(columns.map((_, index) => `k${index}`))
  return `${lookedAt(columns, missing)} AND ${together(columns.map(quoteName))} IN (SELECT ${keys} FROM ${table})`
}

/** Fewer rows than this are grouped before anything else could be found out. */
const FEW_ROWS = 50_000
/** One row in so many may be out of a strict order for the order to be of use. */
const MOST_EQUAL = 64
/** Columns whose order is tried. */
const MOST_TRIED = 4
/** The first rows, which nearly always tell what is in no order. */
const FIRST_ROWS = 2048
const SIGNS = ['>', '<'] as const
/** Types whose values have an order under which just the equal ones group together. */
const ORDERED = new Set(['integer', 'number', 'decimal', 'string', 'date', 'timestamp'])

interface Suspects {
  readonly column: string
  /** SQL of a table with the values of the column that neighbours share. */
  readonly values: string
}

/**
 * Looks for a column along whose values the rows are sorted, up or down, with few equal neighbours: all rows with equal
 * values in it are neighbours then, and all others differ. Whatever is not sorted is given up after a small part of it.
 * @returns the values that may have twins, `none` where none can have one, undefined where nothing is sorted
 */
async function equalNeighbours(
  engine: Engine,
  table: Table,
  { columns }: Unique,
  rows: string,
  looked: number,
): Promise<Suspects | 'none' | undefined> {
  const most = Math.floor(looked / MOST_EQUAL)
  const ordered = columns.filter(name => ORDERED.has(columnOf(table, name).type)).slice(0, MOST_TRIED)
  if (ordered.length === 0) return undefined
  const begun = await firstRows(engine, ordered, rows)
  for (const name of ordered) {
    const column = quoteName(name)
    for (const sign of SIGNS.filter(sign => begun(name, sign))) {
      const stops = scratchName(engine)
      // Judged and kept in one pass: of two, the engine would have to go through the rows in the same order.
      await engine.query(
        `CREATE TABLE ${stops} AS SELECT x, x = before AS same
         FROM (SELECT ${column} AS x, lag(${column}) OVER () AS before FROM (SELECT ${column} FROM ${rows}))
         WHERE NOT coalesce(x ${sign} before, false) LIMIT ${most + 2}`,
      )
      const [found] = await engine.query(
        `SELECT count(*) AS stops, count_if(same) AS same, count_if(same IS NULL) AS first FROM ${stops}`,
      )
      const [all, same, first] = [Number(found!.stops), Number(found!.same), Number(found!.first)]
      // The first row has none before it; any other one without an answer is missing, or on the wrong side.
      if (all <= most + 1 && first === 1 && all === same + 1) {
        if (same === 0) return 'none'
        const values = scratchName(engine)
        await engine.query(`CREATE TABLE ${values} AS SELECT DISTINCT x FROM ${stops} WHERE same`)
        return { column, values }
      }
      await engine.query(`DROP TABLE ${stops}`)
    }
  }
  return undefined
}

/** Whether the first rows are in the order of a column, up or down, as far as they have to be. */
async function firstRows(engine: Engine, columns: readonly string[], rows: string) {
  const first = `SELECT ${columns.map((name, index) => `${quoteName(name)} AS x${index}`).join(', ')} FROM ${rows} LIMIT ${FIRST_ROWS}`
  const before = columns.map((_, index) => `x${index}, lag(x${index}) OVER () AS b${index}`)
  const counts = columns.flatMap((_, index) =>
    SIGNS.map((sign, which) => `count_if(NOT coalesce(x${index} ${sign} b${index}, false)) AS s${index}_${which}`),
  )
  const [found] = await engine.query(
    `SELECT count(*) AS n, ${counts.join(', ')} FROM (SELECT ${before.join(', ')} FROM (${first}))`,
  )
  const most = 1 + Number(found!.n) / MOST_EQUAL
  return (column: string, sign: (typeof SIGNS)[number]) =>
    Number(found![`s${columns.indexOf(column)}_${SIGNS.indexOf(sign)}`]) <= most
}
