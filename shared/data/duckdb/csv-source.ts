import { ActionError } from '../../errors/index.js'
import { type CsvDialect, columnsOf, dialectOf } from '../csv-header.js'
import { errors } from '../errors.js'
import { quoteText } from '../sql.js'
import type { PlainFile } from '../text-file.js'
import { ORDINARY_LINE } from '../text-survey.js'
import type { DataFile, Dataset } from '../types.js'
import { firstLine } from './engine-errors.js'

/**
 * Bytes read at a time: what the engine gives to one thread, and a quarter of what it would read by itself, which takes
 * more memory and time. It loses lines that are longer without a word.
 */
const BUFFER = 2 * ORDINARY_LINE
/** Bytes of the longest line that is read; the engine's own limit, which it would put up to the size of its buffer. */
const LONGEST_READ = 2 * 2 ** 20

/** The files of a CSV dataset as the engine is told to read them, and their columns. */
export interface CsvSource {
  readonly dialect: CsvDialect
  /** Of the columns, as the first file has them. */
  readonly names: readonly string[]
  readonly files: readonly CsvFile[]
}

export interface CsvFile {
  readonly file: PlainFile
  /** Of its columns, in its own order. */
  readonly own: readonly string[]
  /**
   * SQL of its rows as texts, `c0`, `c1`, … in the order of the first file. A malformed line is no row.
   * @param rejects name of a table that does not exist yet, to be filled with what is malformed
   */
  texts(rejects?: string): string
}

/**
 * Reads the headers. The dialect is always explicit: the engine's own detection gives up on a line of the wrong width,
 * and may choose a dialect without quotes, under which a quote that is never closed passes.
 */
export async function csvSource(dataset: Dataset & { readonly files: readonly PlainFile[] }): Promise<CsvSource> {
  const first = dataset.files[0]!
  const dialect = await dialectOf(first, dataset.csv)
  const names = await columnsOf(first, dialect)
  const files: CsvFile[] = []
  for (const file of dataset.files) {
    const own = file === first ? names : await columnsOf(file, dialect)
    const fields = orderOf(own, names, file, first).map((field, place) => `f${field} AS c${place}`)
    const texts: CsvFile['texts'] = rejects =>
      `(SELECT ${fields.join(', ')} FROM ${readCsv(file, own.length, dialect, rejects)})`
    files.push({ file, own, texts })
  }
  return { dialect, names, files }
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

function readCsv(file: PlainFile, width: number, dialect: CsvDialect, rejects: string | undefined): string {
  const columns = Array.from({ length: width }, (_, field) => `f${field}: 'VARCHAR'`).join(', ')
  const nulls = ['', ...dialect.nulls].map(quoteText).join(', ')
  const buffer = file.survey.ordinaryLines ? ` max_line_size = ${LONGEST_READ}, buffer_size = ${BUFFER},` : ''
  const faults =
    rejects === undefined
      ? 'ignore_errors = true'
      : `store_rejects = true, rejects_limit = 0, rejects_table = ${quoteText(rejects)}, rejects_scan = ${quoteText(`${rejects}_scan`)}`
  return `read_csv(${quoteText(file.path)}, auto_detect = false, columns = {${columns}}, header = ${dialect.header},
    delim = ${quoteText(dialect.delimiter)}, quote = ${quoteText(dialect.quote)}, escape = ${quoteText(dialect.quote)},
    encoding = 'utf-8', nullstr = [${nulls}], compression = 'none',${buffer} parallel = ${!file.survey.quotedLineEnds},${newLine(file)} ${faults})`
}

/** What stops the engine altogether, as an error that names the file. */
export function unreadable(file: DataFile, cause: unknown): unknown {
  if (!(cause instanceof ActionError) || cause.code !== 'DATA_QUERY') return cause
  const why = firstLine(cause).replaceAll(file.path, file.name)
  return errors.DATA_UNREADABLE(`${file.name} cannot be read as CSV: ${why}`, { file: file.name, cause })
}
