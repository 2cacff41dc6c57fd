import { type Engine, quoteName, quoteText, type Table } from '../../../shared/data/index.js'
import { ActionError } from '../../../shared/errors/index.js'
import { ask } from './ask.js'
import type { BoundCheck } from './bind.js'
import { bracketed, columnOf, readTime } from './dialect.js'
import type { Check } from './plan.js'
import { lookedAt } from './rows/several.js'
import { findTwins, type Twins } from './uniqueness.js'

/** What was counted for one check. */
export interface Counts {
  /** Rows that `where` selects; all rows without it. */
  readonly selected: number
  /** Selected rows that the check looks at. */
  readonly looked: number
  readonly failing: number
  /** For `fresh`: the newest value, ISO 8601 in UTC, or undefined when there is none. */
  readonly newest?: string | undefined
  /** For `unique`: what occurs more than once. */
  readonly twins?: Twins | undefined
}

/** Called with the check whose SQL the engine refused, so that the error can name its line. */
export type Blame = (check: Check, cause: unknown) => unknown

/**
 * Counts all checks exactly: one scan for everything that looks at a row by itself, one grouping for each set of
 * columns that must be unique.
 */
export async function countAll(
  engine: Engine,
  table: Table,
  bound: readonly BoundCheck[],
  asOf: Date,
  blame: Blame,
): Promise<Map<Check, Counts>> {
  // Without rows there is nothing to count, and columns without values have no type that a condition could fit.
  const scanned = table.rows === 0 ? [] : bound.filter(needsScan)
  const counts = await scan(engine, table, scanned, asOf).catch(async cause => {
    if (!(cause instanceof ActionError) || cause.code !== 'DATA_QUERY') throw cause
    // One refused condition stops the whole scan: each is tried alone to find it.
    for (const one of scanned) {
      await scan(engine, table, [one], asOf).catch(own => {
        throw blame(one.check, own)
      })
    }
    throw cause
  })
  for (const { check, how } of bound) {
    if (table.rows === 0) counts.set(check, { selected: 0, looked: 0, failing: 0, twins: { count: 0 } })
    if (how.kind !== 'engine') continue
    const before = counts.get(check)
    if (how.test.kind === 'unique' && table.rows > 0) {
      const twins = await findTwins(engine, table, how.test, check.where, before!.looked)
      counts.set(check, { ...before!, failing: twins.count, twins })
    } else if (how.test.kind === 'query') {
      const sql = `SELECT count(*) AS n FROM (\n${how.test.sql}\n)`
      const [row] = await engine.query(sql).catch(cause => {
        throw blame(check, cause)
      })
      counts.set(check, { selected: table.rows, looked: table.rows, failing: Number(row!.n) })
    }
  }
  return counts
}

/** The check with what was found to occur more than once when it was counted: its failing rows are told by that. */
export function withTwins(one: BoundCheck, counts: Counts | undefined): BoundCheck {
  return one.how.kind === 'engine' ? { ...one, how: { ...one.how, twins: counts?.twins } } : one
}

const needsScan = ({ how }: BoundCheck) => how.kind === 'scan' || (how.kind === 'engine' && how.test.kind !== 'query')

/** SQL of all that the scan over all rows counts for these checks; of a user's own SQL, too. */
export function scanned(table: Table, bound: readonly BoundCheck[], asOf: Date): readonly string[] {
  return bound.filter(needsScan).flatMap(one => Object.values(aggregatesOf(table, one, asOf)))
}

async function scan(engine: Engine, table: Table, bound: readonly BoundCheck[], asOf: Date) {
  const read = bound.map(one => ({ check: one.check, ...aggregatesOf(table, one, asOf) }))
  const answer = await ask(
    engine,
    table,
    read.flatMap(({ check: _, ...aggregates }) => Object.values(aggregates)),
  )
  const at = (sql: string | undefined) => (sql === undefined ? 0 : Number(answer(sql)))
  return new Map(
    read.map(({ check, selected, looked, failing, newest }): [Check, Counts] => {
      const value = newest === undefined ? null : answer(newest)
      const time = value == null ? undefined : `${String(value).replace(' ', 'T')}Z`
      return [check, { selected: at(selected), looked: at(looked), failing: at(failing), newest: time }]
    }),
  )
}

interface Aggregates {
  readonly selected: string
  readonly looked: string
  readonly failing?: string
  readonly newest?: string
}

function aggregatesOf(table: Table, { check, how }: BoundCheck, asOf: Date): Aggregates {
  const where = check.where === undefined ? 'true' : bracketed(check.where)
  const selected = countOf(where)
  if (how.kind === 'scan') {
    const looked = countOf(where, how.looked)
    if (how.passes === undefined) return { selected, looked, failing: countOf(where, how.looked, how.fails) }
    return { selected, looked, failing: `${looked} - ${countOf(where, how.passes)}` }
  }
  if (how.kind !== 'engine' || how.test.kind === 'query') throw new Error('not for the scan')
  if (how.test.kind === 'unique') {
    return { selected, looked: countOf(where, lookedAt(how.test.columns, how.test.missing)) }
  }
  const { column } = how.test
  const looked = countOf(where, `${quoteName(column)} IS NOT NULL`)
  return { selected, looked, newest: newestOf(table, column, where, asOf) }
}

/**
 * SQL that counts the rows for which all of these hold. Most ask whether a value is there, which the engine counts
 * without looking at each.
 */
function countOf(...conditions: readonly string[]): string {
  const open = conditions.filter(condition => condition !== 'true')
  if (open.length === 0) return 'count(*)'
  const [, there] = (open.length === 1 && IS_THERE.exec(open[0]!)) || []
  if (there !== undefined) return `count(${there})`
  const [, missing] = (open.length === 1 && IS_MISSING.exec(open[0]!)) || []
  if (missing !== undefined) return `(count(*) - count(${missing}))`
  return `count_if(${open.join(' AND ')})`
}

const IS_THERE = /^\(?("(?:[^"]|"")*") IS NOT NULL\)?$/
const IS_MISSING = /^NOT \(("(?:[^"]|"")*") IS NOT NULL\)$/

/** Future times are left out: one wrong year would otherwise make the data fresh for ever. */
function newestOf(table: Table, column: string, where: string, asOf: Date): string {
  const time = readTime(columnOf(table, column))?.sql ?? 'CAST(NULL AS TIMESTAMP)'
  const limit = `TIMESTAMP ${quoteText(asOf.toISOString().replace('T', ' ').replace('Z', ''))}`
  return `CAST(CAST(max(CASE WHEN ${where} AND ${time} <= ${limit} THEN ${time} END) AS TIMESTAMP) AS VARCHAR)`
}
