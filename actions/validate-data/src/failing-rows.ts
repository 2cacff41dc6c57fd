import { type Engine, quoteName, type Table } from '../../../shared/data/index.js'
import { type BoundCheck, columnsOf } from './bind.js'
import { asText, bracketed, columnOf } from './dialect.js'
import type { Blame } from './evaluate.js'
import type { Result } from './judge.js'
import type { Check } from './plan.js'
import { shown } from './rows/several.js'
import { HIDDEN, type Sensitive } from './sensitive.js'
import { isTwin } from './uniqueness.js'

/** One row that fails one check, as outputs may show it. */
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

/** A check with rows that fail, and how it was put to the table. */
export interface Failed {
  readonly result: Result
  readonly bound: BoundCheck
  /** A table of our own that has its rows, and which of them they are. Absent: they are found in the data itself. */
  readonly gathered?: { readonly sql: string; readonly condition: string } | undefined
}

/** Checks with failing rows beyond what they allow: their rows are worth a look. */
export function failedOf(results: readonly Result[], bound: ReadonlyMap<Check, BoundCheck>): Failed[] {
  return results.flatMap(result => {
    const one = bound.get(result.check)
    return one && result.verdict !== 'pass' && (result.failing ?? 0) > 0 ? [{ result, bound: one }] : []
  })
}

/** Which rows fail a check: SQL over the table. */
export interface RowsOf {
  /** True for them; false or unknown for the others. */
  readonly condition: string
  /** What is wrong with a row, as text. */
  readonly value: string
}

/**
 * The first rows that fail each check, in the order of the data, in one statement for all checks. Values of sensitive
 * columns do not leave this function.
 * @param most rows for each check
 */
export async function* failingRows(
  engine: Engine,
  table: Table,
  failed: readonly Failed[],
  key: readonly string[],
  most: number,
  sensitive: Sensitive,
  blame: Blame = (_, cause) => cause,
): AsyncGenerator<FailingRow> {
  const parts = failed.flatMap((one, index) => {
    const sql = most === 0 ? undefined : partOf(one, index, table, key, most)
    return sql === undefined ? [] : [{ sql, check: one.bound.check }]
  })
  if (parts.length === 0) return
  const hidden = failed.map(one => hides(one, table, sensitive))
  for await (const rows of batchesOf(engine, parts, blame)) {
    for (const row of rows) {
      const index = Number(row.c)
      const { check } = failed[index]!.bound
      const place = madeBy(failed[index]!) ? { file: '', row: undefined } : table.position.resolve(row.f!, row.r!)
      const value = text(row.v)
      yield {
        check,
        ...place,
        key: Object.fromEntries(key.map((name, at) => [name, sensitive.shownAsKey(name, text(row[`k${at}`]))])),
        value: value !== null && hidden[index] ? HIDDEN : value,
      }
    }
  }
}

async function* batchesOf(engine: Engine, parts: readonly { sql: string; check: Check }[], blame: Blame) {
  try {
    yield* engine.batches(`FROM (${parts.map(({ sql }) => sql).join('\nUNION ALL\n')}) ORDER BY c, f, r`)
  } catch (cause) {
    // Rows are counted without the columns that a query gives them, so a value that stops the engine shows only now.
    for (const { sql, check } of parts) {
      await engine.query(`FROM ${sql}`).catch(own => {
        throw blame(check, own)
      })
    }
    throw cause
  }
}

/** How to select the rows that fail a check by themselves, or undefined where no row does. `where` is included. */
export function rowsOf({ check, how }: BoundCheck, table: Table, own?: Result['rows']): RowsOf | undefined {
  const where = check.where === undefined ? '' : ` AND ${bracketed(check.where)}`
  if (own !== undefined) return { condition: `${bracketed(own.condition)}${where}`, value: own.value }
  if (how.kind === 'scan') return { condition: `${how.looked} AND ${how.fails}${where}`, value: how.value }
  if (how.kind !== 'engine' || how.test.kind !== 'unique') return undefined
  const columns = how.test.columns.map(column => columnOf(table, column))
  if (how.twins === undefined) throw new Error(`${check.label}: its rows are not known before they are counted`)
  return { condition: `${isTwin(how.test, how.twins)}${where}`, value: shown(columns, ', ') }
}

/** Whether rows are told by what stands in another table: by a join, which reads all of them and may change their order. */
export const isJoined = (condition: string) => /\bselect\b/i.test(condition)

/** A SELECT of the failing rows, as one text each, where a query made them. */
function madeBy({ result, bound: { how } }: Failed): string | undefined {
  if (how.kind !== 'engine' || how.test.kind !== 'query') return result.made
  return `SELECT CAST(to_json(q) AS VARCHAR) AS v FROM (\n${how.test.sql}\n) AS q`
}

/** Whether what a check shows of a row may hold the value of a sensitive column. */
function hides({ result, bound }: Failed, table: Table, sensitive: Sensitive): boolean {
  if (sensitive.touches(columnsOf(bound.check.test))) return true
  // What is shown may be made from more columns than the check cannot do without.
  const value = rowsOf(bound, table, result.rows)?.value ?? ''
  return table.columns.some(({ name }) => sensitive.isSensitive(name) && value.includes(quoteName(name)))
}

function partOf(
  { result, bound, gathered }: Failed,
  index: number,
  table: Table,
  key: readonly string[],
  most: number,
): string | undefined {
  const made = madeBy({ result, bound })
  if (made !== undefined) {
    const empty = key.map((_, place) => `CAST(NULL AS VARCHAR) AS k${place}`)
    const columns = [`${index} AS c`, `'' AS f`, 'row_number() OVER () AS r', ...empty, 'v']
    return `(SELECT ${columns.join(', ')} FROM (\n${made}\n) LIMIT ${most})`
  }
  const rows = rowsOf(bound, table, result.rows)
  if (rows === undefined) return undefined
  const [file, row] = table.position.sql
  const columns = [
    `${index} AS c`,
    `CAST(${file} AS VARCHAR) AS f`,
    `CAST(${row} AS BIGINT) AS r`,
    ...key.map((name, place) => `${asText(columnOf(table, name))} AS k${place}`),
    `CAST(${rows.value} AS VARCHAR) AS v`,
  ]
  const { sql, condition } = gathered ?? { sql: table.sql, condition: rows.condition }
  return `(SELECT ${columns.join(', ')} FROM ${sql} WHERE ${condition} ORDER BY f, r LIMIT ${most})`
}

const text = (value: unknown) => (value == null ? null : String(value))
