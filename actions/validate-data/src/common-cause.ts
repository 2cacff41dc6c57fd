import { type Engine, quoteName, quoteText, type Table } from '../../../shared/data/index.js'
import { ask } from './ask.js'
import { columnsOf } from './bind.js'
import { type Failed, rowsOf } from './failing-rows.js'
import type { Result } from './judge.js'
import type { Sensitive } from './sensitive.js'

/** A column that has one value in all failing rows, and others elsewhere. */
export interface CommonCause {
  readonly column: string
  readonly value: string
}

/** How likely, at most, some column of so many would have one value in all failing rows if they were drawn at random. */
const COINCIDENCE = 0.01
/** Wide tables are not searched through. */
const MOST_COLUMNS = 100

/** Checks whose rows are searched for what they have in common. */
const MOST_CHECKS = 3

/** What the failing rows of the first checks have in common, where they have anything. */
export async function causesOf(
  engine: Engine,
  table: Table,
  failed: readonly Failed[],
  sensitive: Sensitive,
): Promise<ReadonlyMap<Result, CommonCause>> {
  const causes = new Map<Result, CommonCause>()
  for (const one of failed.slice(0, MOST_CHECKS)) {
    const cause = await commonCause(engine, table, one, sensitive)
    if (cause) causes.set(one.result, cause)
  }
  return causes
}

/**
 * What all rows that fail a check have in common, for the one question that follows "which rows?". One scan over the
 * text columns of the table. A value that so many rows may share by chance is no cause and is not named.
 */
async function commonCause(
  engine: Engine,
  table: Table,
  { result, bound, gathered }: Failed,
  sensitive: Sensitive,
): Promise<CommonCause | undefined> {
  const failing = result.failing ?? 0
  const rows = rowsOf(bound, table, result.rows)
  if (rows === undefined || failing < 2 || failing === table.rows) return undefined
  const about = new Set(columnsOf(bound.check.test))
  const columns = causeColumns(table).filter(({ name }) => !about.has(name) && !sensitive.isSensitive(name))
  if (columns.length === 0) return undefined
  const select = columns.flatMap(({ name }, index) => {
    const text = `CAST(${quoteName(name)} AS VARCHAR)`
    return [`min(${text}) AS a${index}`, `max(${text}) AS b${index}`, `count(${text}) AS n${index}`]
  })
  const { sql, condition } = gathered ?? { sql: table.sql, condition: rows.condition }
  const [shared] = await engine.query(`SELECT ${select.join(', ')} FROM ${sql} WHERE ${condition}`)
  const candidates = columns.flatMap(({ name }, index) => {
    const [least, most] = [shared![`a${index}`], shared![`b${index}`]]
    const everywhere = Number(shared![`n${index}`]) === failing
    return everywhere && least !== null && least === most ? [{ column: name, value: String(least) }] : []
  })
  if (candidates.length === 0) return undefined
  const spread = await ask(engine, table, candidates.map(occurrences))
  const [rarest] = candidates
    .map(cause => ({ cause, share: Number(spread(occurrences(cause))) / table.rows }))
    .filter(({ share }) => columns.length * share ** failing < COINCIDENCE)
    .sort((a, b) => a.share - b.share)
  return rarest?.cause
}

const occurrences = ({ column, value }: CommonCause) =>
  `count_if(CAST(${quoteName(column)} AS VARCHAR) = ${quoteText(value)})`

/**
 * What the search for a cause will count of values that most rows seem to have; such a value is nearly always in all
 * failing rows, and no cause.
 */
export const foreseenCounts = (table: Table) =>
  causeColumns(table).flatMap(({ name }) => {
    const value = table.constant?.get(name)
    return value === undefined ? [] : [occurrences({ column: name, value })]
  })

/** Columns whose values are compared: texts, but not all of a wide table. */
export const causeColumns = ({ columns }: Table) =>
  columns.filter(({ type }) => type === 'string' || type === 'boolean').slice(0, MOST_COLUMNS)
