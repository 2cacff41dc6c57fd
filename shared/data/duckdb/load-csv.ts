import type { PlainFile } from '../text-file.js'
import type { Dataset, LoadOptions, MalformedLine, ReadableType, Table } from '../types.js'
import type { Connection } from './connection.js'
import { countInPlace } from './count-in-place.js'
import { type CsvSource, csvSource, unreadable } from './csv-source.js'
import { inferTypes, proposeTypes } from './infer.js'
import { LISTED_LINES, linesLost, quotesLeftOpen, rejected } from './malformed-lines.js'
import { misfits, type ParsedColumn, parsedRows, valueName } from './parsed-columns.js'
import { openStore } from './store.js'
import { askedType, NO_VALUE, type TypedColumn, typedView } from './typed-view.js'
import { readText } from './types.js'

/**
 * Parses every file of a CSV dataset and shows it under `alias` with types.
 *
 * Texts are read as values while they are parsed, in the types that were asked for or that the first rows show. Where
 * some text does not fit, the files are parsed once more and the columns in question kept as text. Where the caller
 * says what it will count, that is counted in the same pass, and if all goes well no row is kept at all.
 */
export async function loadCsv(
  connection: Connection,
  dataset: Dataset & { readonly files: readonly PlainFile[] },
  alias: string,
  temp: string,
  options: LoadOptions,
): Promise<{ table: Table; paths: readonly string[] }> {
  const source = await csvSource(dataset)
  const { names } = source
  const { columns: planned, unseen, constant, valued } = await plan(connection, source, options)
  const counted = await countInPlace({
    connection,
    source,
    dataset,
    alias,
    temp,
    columns: planned,
    unseen,
    constant,
    valued,
    options,
  })
  if ('table' in counted) return counted
  const parse = (name: string, columns: readonly ParsedColumn[]) => parseAll(connection, source, name, temp, columns)
  let demoted = counted.misfit.filter(({ type }) => type !== 'string')
  let columns = withTexts(planned, demoted)
  let parsed = await parse(`${alias} (text)`, columns)
  // Which lines are lost is told from texts, so that where one is malformed all are kept as they are.
  const misfit = parsed.malformedCount > 0 ? columns : await misfits(connection, parsed.stored.relation, columns)
  const further = misfit.filter(({ type }) => type !== 'string')
  if (further.length > 0) {
    demoted = [...demoted, ...further]
    columns = withTexts(columns, further)
    await parsed.discard()
    parsed = await parse(`${alias} (text again)`, columns)
  }
  const { stored, rows, malformed, malformedCount } = parsed
  const open = [...unseen, ...demoted.filter(({ asked }) => !asked).map(({ text }) => text)]
  const inferred = await inferTypes(connection, stored.relation, open, CANDIDATES)
  const typed = columns.map((column, place): TypedColumn => {
    const name = names[place]!
    const { text, type } = column
    if (type !== 'string') return { name, text, type, asked: false, sql: valueName(column) }
    const asked = askedType(options, name)
    const read = asked ?? (open.includes(text) ? inferred.get(text) : 'string')
    const sql = read === undefined ? NO_VALUE : readText(text, read)
    return { name, text, type: read ?? 'string', asked: asked !== undefined, sql }
  })
  const view = await typedView(connection, alias, stored, typed)
  const { paths, pieces } = stored
  return { table: { ...view, dataset, valued, rows, pieces, malformed, malformedCount }, paths }
}

const NOTHING_SEEN = {
  types: new Map<string, ReadableType>(),
  valued: new Set<string>(),
  constant: new Map<string, string>(),
}

const CANDIDATES: readonly ReadableType[] = ['boolean', 'integer', 'number', 'date', 'timestamp']

/** The same columns, these of them kept as texts. */
const withTexts = (columns: readonly ParsedColumn[], texts: readonly ParsedColumn[]) =>
  columns.map(column =>
    texts.some(({ text }) => text === column.text) ? { ...column, type: 'string' as const } : column,
  )

/** How to keep each column, and those whose first rows have no value to tell by. */
async function plan(connection: Connection, { names, files }: CsvSource, options: LoadOptions) {
  const columns = names.map((name, place) => ({ text: `c${place}`, asked: askedType(options, name) }))
  const open = columns.filter(({ asked }, place) => asked === undefined && !options.texts?.includes(names[place]!))
  const texts = open.map(({ text }) => text)
  const others = columns.flatMap(({ text }) => (texts.includes(text) ? [] : [text]))
  // Lines that are lost in a quote are counted by the line ends in texts.
  const asText = files.some(({ file }) => file.survey.quotedLineEnds)
  const first = files[0]!
  const { types, valued, unseen, constant } = asText
    ? { ...NOTHING_SEEN, unseen: texts }
    : await proposeTypes(connection, first.texts(), texts, CANDIDATES, others).catch(cause => {
        throw unreadable(first.file, cause)
      })
  return {
    unseen,
    constant,
    valued: new Set(names.filter((_, place) => valued.has(`c${place}`))),
    columns: columns.map(({ text, asked }): ParsedColumn => {
      const type = asText ? 'string' : (asked ?? types.get(text) ?? 'string')
      return { text, type, asked: asked !== undefined }
    }),
  }
}

/** Parses every file once, and keeps its rows. */
async function parseAll(
  connection: Connection,
  { names, files, dialect }: CsvSource,
  name: string,
  temp: string,
  columns: readonly ParsedColumn[],
) {
  const plain = files.map(({ file }) => file)
  const store = openStore(connection, name, plain, temp, names.length)
  const malformed: MalformedLine[] = []
  let malformedCount = 0
  let rows = 0
  const headers: string[] = []
  for (const { file, own, texts } of files) {
    if (dialect.header) headers.push(...own)
    const rejects = connection.freshName('rejects')
    rows += await store.add(parsedRows(columns, texts(rejects))).catch(cause => {
      throw unreadable(file, cause)
    })
    const found = await rejected(connection, rejects, file, own, LISTED_LINES - malformed.length)
    malformed.push(...found.lines)
    malformedCount += found.count
  }
  const stored = await store.finish()
  const areTexts = columns.every(({ type }) => type === 'string')
  if (areTexts && (malformedCount > 0 || plain.some(file => file.survey.quotedLineEnds))) {
    const lost = await linesLost(connection, plain, headers, stored.relation, names.length, rows)
    if (malformed.length === 0 && lost > 0) malformed.push(...(await quotesLeftOpen(plain)))
    malformedCount = Math.max(malformedCount, lost)
  }
  return { stored, rows, malformed, malformedCount, discard: () => store.discard() }
}
