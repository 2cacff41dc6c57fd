import { quoteName } from '../sql.js'
import type { PlainFile } from '../text-file.js'
import { countLines, linesAt } from '../text-lines.js'
import type { DataFile, MalformedLine } from '../types.js'
import type { Connection } from './connection.js'

/** More malformed lines than this are counted, not listed. */
export const LISTED_LINES = 1000

/** How many records the engine rejected while it filled a table of rejects. */
export async function countRejected(connection: Connection, table: string): Promise<number> {
  const [row] = await connection.query(`SELECT count(DISTINCT line_byte_position) AS n FROM ${quoteName(table)}`)
  return Number(row?.n ?? 0)
}

/** The rejected records as lines that an editor shows, as many as there is room for. */
export async function rejected(
  connection: Connection,
  table: string,
  file: DataFile,
  columns: readonly string[],
  room: number,
): Promise<{ count: number; lines: MalformedLine[] }> {
  const count = await countRejected(connection, table)
  if (count === 0 || room <= 0) return { count, lines: [] }
  const found = await connection.query(
    `SELECT line_byte_position AS start, min(line) AS record, min_by(column_idx, byte_position) AS field,
       min_by(error_type::VARCHAR, byte_position) AS type, min_by(error_message, byte_position) AS message
     FROM ${quoteName(table)} GROUP BY ALL ORDER BY start LIMIT ${room}`,
  )
  // The engine counts records; an editor counts lines, and a quoted value may span several.
  const lines = await linesAt(
    file,
    found.map(row => Number(row.start) - 1),
  )
  return {
    count,
    lines: found.map((row, index) => ({
      file: file.name,
      line: lines[index]!,
      column: isAboutWidth(String(row.type)) ? undefined : columns[Number(row.field) - 1],
      reason: reasonOf(String(row.type), String(row.message)),
    })),
  }
}

/**
 * The lines that are part of no row. The engine reports where a record breaks; a quote that is never closed takes
 * all the lines after it along, and they were not read either.
 * @param headers all names of all headers
 */
export async function linesLost(
  connection: Connection,
  files: readonly PlainFile[],
  headers: readonly string[],
  relation: string,
  width: number,
  rows: number,
): Promise<number> {
  // Blank lines between rows hold nothing; only where there is one column each of them is a row.
  const [kind, ends] = width === 1 ? (['all', /\r\n|\r|\n/g] as const) : (['filled', /[\r\n]+/g] as const)
  let lines = 0
  for (const file of files) lines += (await countLines(file))[kind]
  lines -= headers.reduce((sum, name) => sum + (name.match(ends)?.length ?? 0), headers.length / width)
  if (!files.some(file => file.survey.quotedLineEnds)) return lines - rows
  const within = Array.from(
    { length: width },
    (_, place) => `coalesce(len(regexp_extract_all(c${place}, '${ends.source}')), 0)`,
  )
  const [row] = await connection.query(`SELECT coalesce(sum(${within.join(' + ')}), 0) AS n FROM ${relation}`)
  return lines - rows - Number(row!.n)
}

/** Where a quote opens that the file does not close: the engine, reading in one piece, drops such an end in silence. */
export async function quotesLeftOpen(files: readonly PlainFile[]): Promise<MalformedLine[]> {
  const found: MalformedLine[] = []
  for (const file of files) {
    if (file.survey.unclosed === undefined) continue
    const [line] = (await linesAt(file, [file.survey.unclosed])) as [number]
    found.push({ file: file.name, line, column: undefined, reason: 'a quote is not closed' })
  }
  return found
}

const isAboutWidth = (type: string) => type === 'MISSING COLUMNS' || type === 'TOO MANY COLUMNS'

/** The engine's reason in the words of someone who looks at the file. Never a value: it may be confidential. */
function reasonOf(type: string, message: string): string {
  const [, expected, found] = /Expected Number of Columns: (\d+) Found: (\d+)/.exec(message) ?? []
  switch (type) {
    case 'MISSING COLUMNS':
      return `${found ?? 'too few'} of ${expected ?? 'the expected'} fields`
    case 'TOO MANY COLUMNS':
      return `more than the ${expected ?? 'expected'} fields`
    case 'UNQUOTED VALUE':
      return 'a quote is not closed, or text follows a closing quote'
    case 'INVALID ENCODING':
      return 'not valid in the encoding that the file is read in'
    case 'LINE SIZE OVER MAXIMUM':
      return 'longer than a line can be (2 MB)'
    default:
      return type.toLowerCase()
  }
}
