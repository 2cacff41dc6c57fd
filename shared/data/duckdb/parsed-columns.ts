import { quoteName, quoteText } from '../sql.js'
import type { ReadableType } from '../types.js'
import type { Connection } from './connection.js'
import { keepsText, readExact, readText } from './types.js'

/** How a column of texts is kept when it is parsed. */
export interface ParsedColumn {
  /** Name of the text in what is parsed; what is kept as text keeps it. */
  readonly text: string
  /** Kept as values of this type; as text where it is `string`. */
  readonly type: ReadableType
  /** Whether the caller asked for this type; else it was guessed, and only texts that are exactly of it will do. */
  readonly asked: boolean
}

/** Name of what is kept of a column. */
export const valueName = ({ text, type }: ParsedColumn) => (type === 'string' ? text : `${text}_value`)

/** Column of parsed rows that is missing where every text of the row fits. */
export const MISFIT = 'misfit'

const isTyped = ({ type }: ParsedColumn) => type !== 'string'

/** SQL of what is kept of a column, from the texts. */
export function keptValue(column: ParsedColumn): string {
  if (!isTyped(column)) return column.text
  return column.asked ? readText(column.text, column.type) : readExact(quoteName(column.text), column.type)
}

/**
 * SQL that turns texts into what is kept, the value of each, and says which of them do not fit. So values are read once,
 * while the file is parsed, instead of in every query; and a guess that fails is seen.
 * @param relation SQL of the texts
 */
export function parsedRows(columns: readonly ParsedColumn[], relation: string): string {
  const fits = columns.filter(isTyped).map(column => ({
    text: column.text,
    sql: [isRead(column), keeps(column)].flat().join(' AND '),
  }))
  // Names are made for hardly any row.
  const names = fits.map(({ text, sql }) => `CASE WHEN NOT (${sql}) THEN ${quoteText(text)} END`)
  const misfit = [
    `${unless(
      fits.map(({ sql }) => sql),
      `concat_ws(' ', ${names.join(', ')})`,
    )} AS ${MISFIT}`,
  ]
  const kept = [...columns.map(valueName), ...(fits.length === 0 ? [] : misfit)]
  return `SELECT ${kept.join(', ')} FROM ${withValues(columns, relation)}`
}

/**
 * As `parsedRows`, to be counted and not kept: with the texts, and `MISFIT` for values that are there and less than
 * their text. That they are there is seen from their number.
 */
export function countableRows(columns: readonly ParsedColumn[], relation: string): string {
  return `SELECT *, ${unless(columns.filter(isTyped).flatMap(keeps), '1')} AS ${MISFIT} FROM ${withValues(columns, relation)}`
}

function withValues(columns: readonly ParsedColumn[], relation: string): string {
  const values = columns.filter(isTyped).map(column => `${keptValue(column)} AS ${valueName(column)}`)
  return `(SELECT ${['*', ...values].join(', ')} FROM ${relation})`
}

/** As a CASE over them all: rows go to the next test only as long as they pass. */
const unless = (tests: readonly string[], value: string) =>
  `CASE WHEN ${['true', ...tests].join(' AND ')} THEN NULL ELSE ${value} END`

/** Whether there is a value just where there is a text; true or false for every row. */
const isRead = (column: ParsedColumn) => `(${valueName(column)} IS NULL) = (${quoteName(column.text)} IS NULL)`

/** Whether a value that is there is all of its text; true or false for every row. Without OR, which sorts what it selects. */
function keeps(column: ParsedColumn): string[] {
  if (column.asked || column.type === 'timestamp') return []
  return [`coalesce(${keepsText(quoteName(column.text), column.type, valueName(column))}, true)`]
}

/**
 * The columns with some text that does not fit.
 * @param relation SQL of parsed rows
 */
export async function misfits(
  connection: Connection,
  relation: string,
  columns: readonly ParsedColumn[],
): Promise<readonly ParsedColumn[]> {
  if (!columns.some(isTyped)) return []
  const found = await connection.query(
    `SELECT DISTINCT unnest(string_split(${MISFIT}, ' ')) AS text FROM ${relation} WHERE ${MISFIT} IS NOT NULL`,
  )
  const texts = new Set(found.map(({ text }) => text))
  return columns.filter(({ text }) => texts.has(text))
}
