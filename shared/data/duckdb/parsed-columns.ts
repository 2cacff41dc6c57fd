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
  const typed = columns.filter(isTyped)
  const values = typed.map(column => `${keptValue(column)} AS ${valueName(column)}`)
  const kept = columns.map(valueName)
  if (typed.length > 0) {
    const fits = typed.map(column => ({ text: column.text, sql: fitsIn(column) }))
    // As a CASE over them all: rows go to the next test only as long as they pass, and names are made for hardly any.
    const names = fits.map(({ text, sql }) => `CASE WHEN NOT (${sql}) THEN ${quoteText(text)} END`)
    const all = fits.map(({ sql }) => sql).join(' AND ')
    kept.push(`CASE WHEN ${all} THEN NULL ELSE concat_ws(' ', ${names.join(', ')}) END AS ${MISFIT}`)
  }
  return `SELECT ${kept.join(', ')} FROM (SELECT ${['*', ...values].join(', ')} FROM ${relation})`
}

/** Whether a text became a value as it should, true or false for every row. Without OR, which sorts the rows it selects. */
function fitsIn(column: ParsedColumn): string {
  const [text, value] = [quoteName(column.text), valueName(column)]
  const isRead = `(${value} IS NULL) = (${text} IS NULL)`
  return column.asked ? isRead : `${isRead} AND coalesce(${keepsText(text, column.type, value)}, true)`
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
