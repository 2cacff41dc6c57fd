import { quoteName } from '../sql.js'
import type { ReadableType } from '../types.js'
import type { Connection } from './connection.js'
import { isExactly, readExact, readText } from './types.js'

/** How a column of texts is kept when it is parsed. */
export interface ParsedColumn {
  /** Name of the text in what is parsed; what is kept as text keeps it. */
  readonly text: string
  /** Kept as values of this type; as text where it is `string`. */
  readonly type: ReadableType
  /** Whether the caller asked for this type; else it was guessed, and only texts that are exactly of it will do. */
  readonly asked: boolean
}

/** Name of the kept values of a column that is not kept as text. */
export const valueName = ({ text }: ParsedColumn) => `${text}_value`
const misfitName = ({ text }: ParsedColumn) => `${text}_misfit`

const isTyped = ({ type }: ParsedColumn) => type !== 'string'

/**
 * SQL that turns texts into what is kept: the value of each, and the text itself only where it does not fit. So values
 * are read once, while the file is parsed, instead of in every query; and a guess that fails is seen.
 * @param relation SQL of the texts
 */
export function parsedRows(columns: readonly ParsedColumn[], relation: string): string {
  const typed = columns.filter(isTyped)
  const values = typed.map(column => {
    const value = column.asked ? readText(column.text, column.type) : readExact(quoteName(column.text), column.type)
    return `${value} AS ${valueName(column)}`
  })
  const kept = columns.map(column => {
    if (!isTyped(column)) return column.text
    const [text, value] = [quoteName(column.text), valueName(column)]
    const fits = column.asked ? `${value} IS NOT NULL` : isExactly(text, column.type, value)
    return `${value}, CASE WHEN ${fits} THEN NULL ELSE ${text} END AS ${misfitName(column)}`
  })
  return `SELECT ${kept.join(', ')} FROM (SELECT ${['*', ...values].join(', ')} FROM ${relation})`
}

/** The columns with some text that does not fit. */
export async function misfits(
  connection: Connection,
  relation: string,
  columns: readonly ParsedColumn[],
): Promise<readonly ParsedColumn[]> {
  const typed = columns.filter(isTyped)
  if (typed.length === 0) return []
  const counts = typed.map((column, index) => `count(${misfitName(column)}) AS n${index}`)
  const [row] = await connection.query(`SELECT ${counts.join(', ')} FROM ${relation}`)
  return typed.filter((_, index) => Number(row![`n${index}`]) > 0)
}
