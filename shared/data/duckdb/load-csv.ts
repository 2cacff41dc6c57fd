import { ActionError } from '../../errors/index.js'
import { type CsvDialect, columnsOf, dialectOf } from '../csv-header.js'
import { errors } from '../errors.js'
import { quoteName, quoteText } from '../sql.js'
import type { PlainFile } from '../text-file.js'
import { countLines, linesAt } from '../text-lines.js'
import type { DataFile, Dataset, LoadOptions, MalformedLine, ReadableType, Table } from '../types.js'
import { type Connection, firstLine } from './connection.js'
import { inferTypes, proposeTypes } from './infer.js'
import { misfits, type ParsedColumn, parsedRows, valueName } from './parsed-columns.js'
import { openStore } from './store.js'
import { askedType, type TypedColumn, typedView } from './typed-view.js'
import { readText } from './types.js'

/** More malformed lines than this are counted, not listed. */
export const LISTED_LINES = 1000

/**
 * Parses every file of a CSV dataset and shows it under `alias` with types. The dialect is always explicit: the
 * engine's own detection gives up on a line of the wrong width, and may choose a dialect without quotes, under which a
 * quote that is never closed passes.
 *
 * Texts are read as values while they are parsed, in the types that were asked for or that the first rows show. Where
 * some text does not fit, the files are parsed once more and the columns in question kept as text.
 */
export async function loadCsv(
  connection: Connection,
  dataset: Dataset & { readonly files: readonly PlainFile[] },
  alias: string,
  temp: string,
  options: LoadOptions,
): Promise<{ table: Table; paths: readonly string[] }> {
  const dialect = await dialectOf(dataset.files[0]!, dataset.csv)
  const names = await columnsOf(dataset.files[0]!, dialect)
  const source: Source = { connection, files: dataset.files, temp, dialect, names }
  const { columns: planned, unseen } = await plan(source, options)
  let parsed = await parse(source, `${alias} (text)`, planned)
  // Which lines are lost is told from texts, so that where one is malformed all are kept as they are.
  const misfit = parsed.malformedCount > 0 ? planned : await misfits(connection, parsed.stored.relation, planned)
  const demoted = misfit.filter(({ type }) => type !== 'string')
  const columns = planned.map(column => (demoted.includes(column) ? { ...column, type: 'string' as const } : column))
  if (demoted.length > 0) {
    await parsed.discard()
    parsed = await parse(source, `${alias} (text again)`, columns)
  }
  const { stored, rows, malformed, malformedCount } = parsed
  const open = [...unseen, ...demoted.filter(({ asked }) => !asked).map(({ text }) => text)]
  const inferred = await inferTypes(connection, stored.relation, open, CANDIDATES)
  const typed = columns.map((column, place): TypedColumn => {
    const name = names[place]!
    const { text, type } = column
    if (type !== 'string') return { name, text, type, asked: false, sql: valueName(column) }
    const asked = askedType(options, name)
    const read = asked ?? inferred.get(text) ?? 'string'
    return { name, text, type: read, asked: asked !== undefined, sql: readText(text, read) }
  })
  const view = await typedView(connection, alias, stored, typed)
  return { table: { ...view, dataset, rows, malformed, malformedCount }, paths: stored.paths }
}

interface Source {
  readonly connection: Connection
  readonly files: readonly PlainFile[]
  readonly temp: string
  readonly dialect: CsvDialect
  /** Of the columns, as the first file has them. */
  readonly names: readonly string[]
}

const CANDIDATES: readonly ReadableType[] = ['boolean', 'integer', 'number', 'date', 'timestamp']

/** How to keep each column, and those whose first rows have no value to tell by. */
async function plan({ connection, files, dialect, names }: Source, options: LoadOptions) {
  const columns = names.map((name, place) => ({ text: `c${place}`, asked: askedType(options, name) }))
  const open = columns.filter(({ asked }, place) => asked === undefined && !options.texts?.includes(names[place]!))
  const texts = open.map(({ text }) => text)
  const others = columns.flatMap(({ text }) => (texts.includes(text) ? [] : [text]))
  // Lines that are lost in a quote are counted by the line ends in texts.
  const asText = files.some(file => file.survey.quotedLineEnds)
  const first = files[0]!
  const rows = `(SELECT ${names.map((_, place) => `f${place} AS c${place}`).join(', ')} FROM ${readCsv(first, names.length, dialect, 'ignore_errors = true')})`
  const { types, unseen } = asText
    ? { types: new Map<string, ReadableType>(), unseen: texts }
    : await proposeTypes(connection, rows, texts, CANDIDATES, others).catch(cause => {
        throw unreadable(first, cause)
      })
  return {
    unseen,
    columns: columns.map(({ text, asked }): ParsedColumn => {
      const type = asText ? 'string' : (asked ?? types.get(text) ?? 'string')
      return { text, type, asked: asked !== undefined }
    }),
  }
}

/** Parses every file once. */
async function parse(
  { connection, files, temp, dialect, names }: Source,
  name: string,
  columns: readonly ParsedColumn[],
) {
  const store = openStore(connection, name, files, temp, names.length)
  const malformed: MalformedLine[] = []
  let malformedCount = 0
  let rows = 0
  const headers: string[] = []
  for (const file of files) {
    const own = file === files[0] ? names : await columnsOf(file, dialect)
    if (dialect.header) headers.push(...own)
    const order = orderOf(own, names, file, files[0]!)
    const rejects = connection.freshName('rejects')
    const fields = order.map((field, place) => `f${field} AS c${place}`).join(', ')
    const recorded = `store_rejects = true, rejects_limit = 0, rejects_table = ${quoteText(rejects)}, rejects_scan = ${quoteText(`${rejects}_scan`)}`
    const texts = `(SELECT ${fields} FROM ${readCsv(file, own.length, dialect, recorded)})`
    rows += await store.add(parsedRows(columns, texts)).catch(cause => {
      throw unreadable(file, cause)
    })
    const found = await rejected(connection, rejects, file, own, LISTED_LINES - malformed.length)
    malformed.push(...found.lines)
    malformedCount += found.count
  }
  const stored = await store.finish()
  const areTexts = columns.every(({ type }) => type === 'string')
  if (areTexts && (malformedCount > 0 || files.some(file => file.survey.quotedLineEnds))) {
    const lost = await linesLost(connection, files, headers, stored.relation, names.length, rows)
    if (malformed.length === 0 && lost > 0) malformed.push(...(await quotesLeftOpen(files)))
    malformedCount = Math.max(malformedCount, lost)
  }
  return { stored, rows, malformed, malformedCount, discard: () => store.discard() }
}

/** For each column of the first file, the field that holds it in this one. Raises DATA_COLUMNS_DIFFER. */
function orderOf(own: readonly string[], columns: readonly string[], file: DataFile, first: DataFile): number[] {
  const missing = columns.filter(column => !own.includes(column))
  const added = own.filter(column => !columns.includes(column))
  if (missing.length > 0 || added.length > 0) {
    const what = [
      missing.length > 0 ? `lacks ${missing.map(name => `\`${name}\``).join(', ')}` : '',
      added.length > 0 ? `has ${added.map(name => `\`${name}\``).join(', ')} besides` : '',
    ].filter(text => text !== '')
    throw errors.DATA_COLUMNS_DIFFER(`compared with ${first.name}, ${file.name} ${what.join(' and ')}`, {
      file: file.name,
      line: 1,
    })
  }
  return columns.map(column => own.indexOf(column))
}

/** Said, because the engine would go by the first one that it sees, be it within the quotes of the header. */
function newLine({ survey }: PlainFile): string {
  const [kind, ...others] = survey.lineEnds
  if (kind === undefined || others.length > 0) return ''
  return ` new_line = '${{ LF: '\\n', 'CR LF': '\\r\\n', CR: '\\r' }[kind]}',`
}

/** @param faults what becomes of malformed lines, in the engine's options */
function readCsv(file: PlainFile, width: number, dialect: CsvDialect, faults: string): string {
  const columns = Array.from({ length: width }, (_, field) => `f${field}: 'VARCHAR'`).join(', ')
  const nulls = ['', ...dialect.nulls].map(quoteText).join(', ')
  return `read_csv(${quoteText(file.path)}, auto_detect = false, columns = {${columns}}, header = ${dialect.header},
    delim = ${quoteText(dialect.delimiter)}, quote = ${quoteText(dialect.quote)}, escape = ${quoteText(dialect.quote)},
    encoding = 'utf-8', nullstr = [${nulls}], compression = 'none', parallel = ${!file.survey.quotedLineEnds},${newLine(file)} ${faults})`
}

async function rejected(
  connection: Connection,
  table: string,
  file: DataFile,
  columns: readonly string[],
  room: number,
): Promise<{ count: number; lines: MalformedLine[] }> {
  const [{ n } = { n: 0 }] = await connection.query(
    `SELECT count(DISTINCT line_byte_position) AS n FROM ${quoteName(table)}`,
  )
  const count = Number(n)
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
async function linesLost(
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
async function quotesLeftOpen(files: readonly PlainFile[]): Promise<MalformedLine[]> {
  const found: MalformedLine[] = []
  for (const file of files) {
    if (file.survey.unclosed === undefined) continue
    const [line] = (await linesAt(file, [file.survey.unclosed])) as [number]
    found.push({ file: file.name, line, column: undefined, reason: 'a quote is not closed' })
  }
  return found
}

/** What stops the engine altogether, as an error that names the file. */
function unreadable(file: DataFile, cause: unknown): unknown {
  if (!(cause instanceof ActionError) || cause.code !== 'DATA_QUERY') return cause
  const why = firstLine(cause).replaceAll(file.path, file.name)
  return errors.DATA_UNREADABLE(`${file.name} cannot be read as CSV: ${why}`, { file: file.name, cause })
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
