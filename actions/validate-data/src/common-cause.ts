import { type Engine, quoteName, quoteText, type Table } from '../../../shared/data/index.js'
import { ask } from './ask.js'
import { columnsOf } from './bind.js'
import { type Failed, isJoined, rowsOf } from './failing-rows.js'
import type { Result } from './judge.js'
import type { Sensitive } from './sensitive.js'

/** A column that has one value in all failing rows, and others elsewhere. */
export interface CommonCause {
  readonly column: string
  readonly value: string
}

/** Where the rows that fail a check may have something in common. */
export interface Search {
  /** Names of text columns. */
  readonly columns: readonly string[]
  /** How many columns there were before some were told to differ. */
  readonly among: number
}

/** How likely, at most, some column of so many would have one value in all failing rows if they were drawn at random. */
const COINCIDENCE = 0.01
/** Wide tables are not searched through. */
const MOST_COLUMNS = 100

/** Checks whose rows are searched for what they have in common. */
const MOST_CHECKS = 3

/** So few rows differ in nearly every column that is no cause. */
const FIRST_ROWS = 8
/** Below, all rows are read as soon as a few of them. */
const MANY_ROWS = 250_000
/** Of failing rows, so that the first of them are found in a small part of the data. */
const MANY_FAILING = 12 * FIRST_ROWS

/**
 * The columns to search for the first checks with failing rows. Where rows are many, those in which the first failing
 * ones differ are left out, so that they need not be read for the others.
 */
export async function searchesFor(
  engine: Engine,
  table: Table,
  failed: readonly Failed[],
  sensitive: Sensitive,
): Promise<ReadonlyMap<Result, Search>> {
  const searches = new Map<Result, Search>()
  for (const one of failed.slice(0, MOST_CHECKS)) {
    const { result, bound } = one
    const failing = result.failing ?? 0
    const rows = rowsOf(bound, table, result.rows)
    if (rows === undefined || failing < 2 || failing === table.rows) continue
    const about = new Set(columnsOf(bound.check.test))
    const columns = causeColumns(table)
      .map(({ name }) => name)
      .filter(name => !about.has(name) && !sensitive.isSensitive(name))
    const isCostly = table.rows < MANY_ROWS || failing < MANY_FAILING || isJoined(rows.condition)
    const first = `SELECT * FROM ${table.unplaced ?? table.sql} WHERE ${rows.condition} LIMIT ${FIRST_ROWS}`
    const left = isCostly ? columns : (await alike(engine, columns, `(${first})`)).map(({ column }) => column)
    if (left.length > 0) searches.set(result, { columns: left, among: columns.length })
  }
  return searches
}

/**
 * What all rows that fail a check have in common, where they have anything, for the one question that follows "which
 * rows?". A value that so many rows may share by chance is no cause and is not named. One scan over the table tells how
 * often each candidate occurs, whichever checks it is one for.
 */
export async function causesOf(
  engine: Engine,
  table: Table,
  failed: readonly Failed[],
  searches: ReadonlyMap<Result, Search>,
): Promise<ReadonlyMap<Result, CommonCause>> {
  const found: { readonly result: Result; readonly among: number; readonly candidates: readonly CommonCause[] }[] = []
  for (const { result, bound, gathered } of failed) {
    const search = searches.get(result)
    if (search === undefined) continue
    const { sql, condition } = gathered ?? { sql: table.sql, condition: rowsOf(bound, table, result.rows)!.condition }
    const candidates = await alike(engine, search.columns, `(FROM ${sql} WHERE ${condition})`)
    found.push({ result, among: search.among, candidates })
  }
  const all = found.flatMap(({ candidates }) => candidates)
  if (all.length === 0) return new Map()
  const spread = await ask(engine, table, all.map(occurrences))
  const causes = found.flatMap(({ result, among, candidates }): [Result, CommonCause][] => {
    const [rarest] = candidates
      .map(cause => ({ cause, share: Number(spread(occurrences(cause))) / table.rows }))
      .filter(({ share }) => among * share ** (result.failing ?? 0) < COINCIDENCE)
      .sort((a, b) => a.share - b.share)
    return rarest === undefined ? [] : [[result, rarest.cause]]
  })
  return new Map(causes)
}

/** The columns that have one value in all of some rows, and none missing. */
async function alike(engine: Engine, columns: readonly string[], rows: string): Promise<CommonCause[]> {
  if (columns.length === 0) return []
  const select = columns.flatMap((name, index) => {
    const text = `CAST(${quoteName(name)} AS VARCHAR)`
    return [`min(${text}) AS a${index}`, `max(${text}) AS b${index}`, `count(${text}) AS n${index}`]
  })
  const [found] = await engine.query(`SELECT count(*) AS n, ${select.join(', ')} FROM ${rows}`)
  return columns.flatMap((column, index) => {
    const [least, most] = [found![`a${index}`], found![`b${index}`]]
    const everywhere = found![`n${index}`] === found!.n
    return everywhere && least !== null && least === most ? [{ column, value: String(least) }] : []
  })
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
const causeColumns = ({ columns }: Table) =>
  columns.filter(({ type }) => type === 'string' || type === 'boolean').slice(0, MOST_COLUMNS)
