import { errors } from './errors.js'
import { readHead } from './text-lines.js'
import type { CsvOptions, DataFile } from './types.js'

export interface CsvDialect {
  readonly delimiter: string
  readonly quote: string
  readonly header: boolean
  readonly nulls: readonly string[]
}

/** Those that are looked for where none is given. */
export const DELIMITERS = [',', ';', '\t', '|'] as const

/** The dialect of a dataset: what the user said, and for the rest what the first line of the first file shows. */
export async function dialectOf(file: Pick<DataFile, 'path'>, options: CsvOptions): Promise<CsvDialect> {
  const quote = options.quote ?? '"'
  const delimiter = options.delimiter ?? mostFrequent(await readHead(file), quote)
  return { delimiter, quote, header: options.header ?? true, nulls: options.nulls ?? [] }
}

/**
 * The column names of a CSV file, from its first line; `column1`, `column2`, … without a header and where a name is
 * empty. The engine itself would rename a second `a` to `a_1` without a word, so names are read and checked here.
 * Raises DATA_HEADER.
 */
export async function columnsOf(file: DataFile, dialect: CsvDialect): Promise<readonly string[]> {
  const head = await readHead(file)
  if (head === '') {
    throw errors.DATA_HEADER(`${file.name} is empty: it has not even a header`, {
      file: file.name,
      hint: 'Find out why whatever wrote the file wrote nothing, or leave it out of the glob.',
    })
  }
  const fields = firstRecord(head, dialect)
  if (fields === undefined) {
    const why = `its first line has a quote (${dialect.quote}) that is not closed`
    throw errors.DATA_HEADER(`the columns of ${file.name} cannot be told: ${why}`, { file: file.name, line: 1 })
  }
  const garbled = fields.findIndex(field => field.includes('\uFFFD'))
  if (dialect.header && garbled >= 0) {
    throw errors.DATA_HEADER(`the name of column ${garbled + 1} of ${file.name} is not valid UTF-8`, {
      file: file.name,
      line: 1,
      hint: 'Give the `csv-encoding` that the file is in, or write it again in UTF-8.',
    })
  }
  if (dialect.header && fields.length === 1 && fields[0] === '') {
    throw errors.DATA_HEADER(`line 1 of ${file.name} is blank, where the names of the columns are expected`, {
      file: file.name,
      line: 1,
    })
  }
  if (!dialect.header) return fields.map((_, index) => `column${index + 1}`)
  const names = fields.map((field, index) => (field === '' ? `column${index + 1}` : field))
  const seen = new Map<string, number>()
  for (const [index, name] of names.entries()) {
    const before = seen.get(name.toLowerCase())
    if (before !== undefined) {
      const first = names[before]!
      const how = first === name ? `twice` : `beside \`${first}\`, from which it differs only in case`
      throw errors.DATA_HEADER(
        `the header of ${file.name} has the column \`${name}\` ${how} (fields ${before + 1} and ${index + 1})`,
        { file: file.name, line: 1 },
      )
    }
    seen.set(name.toLowerCase(), index)
  }
  return names
}

/** The fields of the first record, or undefined where a quote is never closed or text follows a closing quote. */
export function firstRecord(text: string, { delimiter, quote }: Pick<CsvDialect, 'delimiter' | 'quote'>) {
  const fields: string[] = []
  let at = 0
  for (;;) {
    let field = ''
    // One space before the quote and any behind it are not part of the value to the engine.
    if (text[at] === ' ' && text[at + 1] === quote) at++
    if (text[at] === quote) {
      for (at++; ; at++) {
        if (at >= text.length) return undefined
        if (text[at] !== quote) field += text[at]
        else if (text[at + 1] === quote) field += text[at++]
        else break
      }
      at++
      while (text[at] === ' ') at++
    } else {
      while (at < text.length && text[at] !== delimiter && !isLineEnd(text[at])) field += text[at++]
    }
    fields.push(field)
    if (at >= text.length || isLineEnd(text[at])) return fields
    if (text[at] !== delimiter) return undefined
    at++
  }
}

const isLineEnd = (character: string | undefined) => character === '\n' || character === '\r'

function mostFrequent(head: string, quote: string): string {
  let best = ','
  let most = 0
  for (const delimiter of DELIMITERS) {
    const count = firstRecord(head, { delimiter, quote })?.length ?? 0
    if (count > most) [best, most] = [delimiter, count]
  }
  return best
}
