import { type Engine, quoteName, quoteText, type Table } from '../../../../shared/data/index.js'
import { rowsOf } from '../failing-rows.js'
import type { Result } from '../judge.js'
import { HIDDEN } from '../sensitive.js'
import type { Validation } from '../validate.js'

/** How the rows of a table are divided by its checks. */
export interface Division {
  /** SELECT of the rows that fail some check, and the names of these in a column of its own. */
  readonly failing: string
  /** SELECT of all others. */
  readonly passing: string
  /** Checks that were not met and do not say which rows are to blame. */
  readonly undivided: readonly Result[]
}

/**
 * A row fails when it violates a check of severity `fail` that looks at rows, also where the check allows so many:
 * tolerance says that the dataset is good enough, not that the row is. Checks about the whole table divide no rows.
 *
 * A column with values that cannot be read as its type is given as its text, so that nothing is lost: always among the
 * failing rows, among the passing ones where such values are left.
 * @param hides columns of which only is shown whether there is a value
 */
export async function divide(
  engine: Engine,
  table: Table,
  { results, bound }: Validation,
  hides: (column: string) => boolean,
): Promise<Division> {
  const stopping = results.filter(({ check }) => check.severity === 'fail')
  const dividing = stopping.flatMap(result => {
    const one = bound.get(result.check)
    const rows = one && result.failing !== 0 ? rowsOf(one, table, result.rows) : undefined
    return rows === undefined ? [] : [{ result, condition: rows.condition }]
  })
  const byRows = new Set(dividing.map(({ result }) => result))
  const free = freeNames(table.columns.map(({ name }) => name))
  const flags = dividing.map(({ result, condition }) => ({ result, condition, name: free('fails') }))
  const relation = `(SELECT *${flags.map(({ condition, name }) => `, coalesce((\n${condition}\n), false) AS ${name}`).join('')} FROM ${table.sql})`
  const fails = flags.length === 0 ? 'false' : `(${flags.map(({ name }) => name).join(' OR ')})`
  // The engine keeps the order of rows unless it joins, as for uniqueness; sorting a large table takes long.
  const joins = dividing.some(({ condition }) => /\bselect\b/i.test(condition))
  const order = joins ? `ORDER BY ${table.position.sql.join(', ')}` : ''
  const unread = await unreadAmong(engine, table, `${relation} WHERE NOT ${fails}`)
  const names = flags.map(({ name, result }) => `CASE WHEN ${name} THEN ${quoteText(result.check.label)} END`)
  const which =
    flags.length === 0 ? 'CAST([] AS VARCHAR[])' : `[label FOR label IN [${names.join(', ')}] IF label IS NOT NULL]`
  const all = new Set(table.unreadable.map(({ column }) => column))
  return {
    failing: `SELECT ${columns(table, all, hides)}, ${which} AS ${free('failed_checks', true)} FROM ${relation} WHERE ${fails} ${order}`,
    passing: `SELECT ${columns(table, unread, hides)} FROM ${relation} WHERE NOT ${fails} ${order}`,
    // Lines that are no rows are counted by themselves.
    undivided: stopping.filter(
      result => !byRows.has(result) && result.verdict !== 'pass' && result.check.code !== 'readable-lines',
    ),
  }
}

function columns(table: Table, asText: ReadonlySet<string>, hides: (column: string) => boolean): string {
  return table.columns
    .map(({ name, untyped }) => {
      const original = table.unreadable.find(({ column }) => column === name)
      if (hides(name)) {
        const there = `${original?.text ?? quoteName(name)} IS NOT NULL`
        return `CASE WHEN ${there} THEN ${quoteText(HIDDEN)} END AS ${quoteName(name)}`
      }
      if (original !== undefined && asText.has(name)) return `${original.text} AS ${quoteName(name)}`
      // The engine would make it a column of whole numbers.
      return untyped ? `CAST(${quoteName(name)} AS VARCHAR) AS ${quoteName(name)}` : quoteName(name)
    })
    .join(', ')
}

/** Columns in which some of these rows have a text that is no value of their type. */
async function unreadAmong(engine: Engine, table: Table, rows: string): Promise<ReadonlySet<string>> {
  if (table.unreadable.length === 0) return new Set()
  const counts = table.unreadable.map(
    ({ column, text }, index) => `count_if(${text} IS NOT NULL AND ${quoteName(column)} IS NULL) AS u${index}`,
  )
  const [row] = await engine.query(`SELECT ${counts.join(', ')} FROM ${rows}`)
  return new Set(table.unreadable.filter((_, index) => Number(row![`u${index}`]) > 0).map(({ column }) => column))
}

/** Makes quoted names that no column has. */
function freeNames(taken: readonly string[]): (base: string, plain?: boolean) => string {
  const used = new Set(taken.map(name => name.toLowerCase()))
  return (base, plain = false) => {
    let name = plain ? base : `(${base})`
    for (let number = 2; used.has(name.toLowerCase()); number++)
      name = plain ? `${base}_${number}` : `(${base} ${number})`
    used.add(name.toLowerCase())
    return quoteName(name)
  }
}
