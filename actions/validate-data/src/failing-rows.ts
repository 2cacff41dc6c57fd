import { type Engine, quoteName, type Table } from '../../../shared/data/index.js'
import type { BoundCheck } from './bind.js'
import { asText, bracketed, columnOf } from './dialect.js'
import { present, twins } from './evaluate.js'
import type { Check } from './plan.js'

/** One row that fails one check. */
export interface FailingRow {
  readonly check: Check
  /** Where it stands; empty for rows that a query made. */
  readonly file: string
  /** Counts from 1 in its file, malformed lines and the header not counted. */
  readonly row: number | undefined
  /** By key column, as text; null where the key itself is missing. */
  readonly key: Readonly<Record<string, string | null>>
  /** The value that fails, as text. */
  readonly value: string | null
}

/**
 * The first rows that fail each check, in the order of the data, in one statement for all checks.
 * @param most rows for each check
 */
export async function* failingRows(
  engine: Engine,
  table: Table,
  failed: readonly BoundCheck[],
  key: readonly string[],
  most: number,
): AsyncGenerator<FailingRow> {
  const parts = failed.flatMap((bound, index) => {
    const sql = most === 0 ? undefined : partOf(bound, index, table, key, most)
    return sql === undefined ? [] : [sql]
  })
  if (parts.length === 0) return
  for await (const rows of engine.batches(`FROM (${parts.join('\nUNION ALL\n')}) ORDER BY c, f, r`)) {
    for (const row of rows) {
      const { check, how } = failed[Number(row.c)]!
      const fromQuery = how.kind === 'engine' && how.test.kind === 'query'
      const place = fromQuery ? { file: '', row: undefined } : table.position.resolve(row.f!, row.r!)
      yield {
        check,
        ...place,
        key: Object.fromEntries(key.map((name, index) => [name, text(row[`k${index}`])])),
        value: text(row.v),
      }
    }
  }
}

function partOf(
  { check, how }: BoundCheck,
  index: number,
  table: Table,
  key: readonly string[],
  most: number,
): string | undefined {
  const [file, row] = table.position.sql
  const keys = key.map((name, place) => `${asText(columnOf(table, name))} AS k${place}`)
  const where = check.where === undefined ? '' : ` AND ${bracketed(check.where)}`
  const select = (value: string) =>
    `SELECT ${[`${index} AS c`, `CAST(${file} AS VARCHAR) AS f`, `CAST(${row} AS BIGINT) AS r`, ...keys, `${value} AS v`].join(', ')}`
  const first = `ORDER BY f, r LIMIT ${most}`
  if (how.kind === 'scan') {
    return `(${select(how.value)} FROM ${table.sql} WHERE ${how.looked} AND ${how.fails}${where} ${first})`
  }
  if (how.kind !== 'engine') return undefined
  if (how.test.kind === 'unique') {
    const { columns } = how.test
    const names = columns.map(quoteName)
    const value = columns.map(column => asText(columnOf(table, column))).join(` || ', ' || `)
    return `(${select(value)} FROM ${table.sql} WHERE ${present(columns)}${where}
      AND (${names.join(', ')}) IN (SELECT (${names.join(', ')}) FROM (${twins(table, columns, check.where)})) ${first})`
  }
  if (how.test.kind === 'query') {
    const empty = key.map((_, place) => `CAST(NULL AS VARCHAR) AS k${place}`)
    const columns = [
      `${index} AS c`,
      `'' AS f`,
      'row_number() OVER () AS r',
      ...empty,
      'CAST(to_json(q) AS VARCHAR) AS v',
    ]
    return `(SELECT ${columns.join(', ')} FROM (\n${how.test.sql}\n) AS q LIMIT ${most})`
  }
  return undefined
}

const text = (value: unknown) => (value == null ? null : String(value))
