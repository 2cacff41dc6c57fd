import { join } from 'node:path'
import { ActionError } from '../../errors/index.js'
import { quoteName, quoteText } from '../sql.js'
import type { Dataset, LoadOptions, Table, Value } from '../types.js'
import type { Connection } from './connection.js'
import type { CsvSource } from './csv-source.js'
import { countRejected } from './malformed-lines.js'
import {
  countableRows,
  keptValue,
  MISFIT,
  misfits,
  type ParsedColumn,
  parsedRows,
  valueName,
} from './parsed-columns.js'
import { openStore, type StoredRows, spool } from './store.js'
import { freeNames, NO_VALUE, showRows, typedView } from './typed-view.js'

interface Asked {
  readonly connection: Connection
  readonly source: CsvSource
  readonly dataset: Dataset
  readonly alias: string
  readonly temp: string
  /** Types that were asked for or guessed; nothing is proved yet. */
  readonly columns: readonly ParsedColumn[]
  /** Texts of columns whose first rows have no value to guess by. */
  readonly unseen: readonly string[]
  /** Texts of columns that have but one in the first rows. */
  readonly constant: ReadonlyMap<string, string>
  /** Names of columns that have a value there. */
  readonly valued: ReadonlySet<string>
  readonly options: LoadOptions
}

/** Rows have to be kept; of these columns it is known that some text does not fit. */
interface Refuted {
  readonly misfit: readonly ParsedColumn[]
}

interface Counted {
  readonly rows: number
  readonly answers: ReadonlyMap<string, Value>
}

/** The order of files is that of their numbers as text, too. */
const placeOf = (index: number) => String(index).padStart(4, '0')

/** A statement over more files than this takes longer to plan than it saves. */
const MOST_FILES = 16

/**
 * Counts what the caller wants in the pass that proves the types, and keeps no row: later queries parse the files
 * again, and of them only the columns that they need. Where few follow, that takes half of what writing and reading all
 * rows takes. Gives up where a line is malformed or a type does not stand: then rows have to be looked at again and
 * again.
 */
export async function countInPlace(
  asked: Asked,
): Promise<Refuted | { readonly table: Table; readonly paths: readonly string[] }> {
  const { connection, source, dataset, alias, columns, options } = asked
  const { names, files } = source
  const nothing = { misfit: [] }
  if (options.counts === undefined || files.length > MOST_FILES) return nothing
  // Lines that are lost in a quote are counted by the line ends in texts.
  if (files.some(({ file }) => file.survey.quotedLineEnds)) return nothing
  const view = await showInPlace(asked)
  const constant = columns.flatMap(({ text, type }, place): [string, string][] => {
    const value = type === 'string' ? asked.constant.get(text) : undefined
    return value === undefined ? [] : [[names[place]!, value]]
  })
  const unread = {
    ...view,
    dataset,
    rows: Number.NaN,
    malformed: [],
    malformedCount: 0,
    constant: new Map(constant),
    valued: asked.valued,
    unplaced: quoteName(alias),
  }
  const wanted = options.counts(unread)
  const answer = wanted === undefined ? nothing : await count(asked, wanted)
  if ('misfit' in answer) {
    for (const name of [alias, `${alias} (rows)`]) await connection.run(`DROP VIEW ${quoteName(name)}`)
    return answer
  }
  let { resolve } = view.position
  const store = openStore(connection, `${alias} (kept)`, dataset.files, asked.temp, names.length)
  const keep = async () => {
    const kept = columns.map(column => `${keptValue(column)} AS ${valueName(column)}`).join(', ')
    for (const { texts } of files) await store.add(`SELECT ${kept} FROM ${texts()}`)
    const stored = await store.finish()
    const shown = columns.map((column, place) => ({
      sql: shownAs(asked, column, valueName(column)),
      name: quoteName(names[place]!),
    }))
    const position = stored.position.sql.map((sql, place) => ({ sql, name: view.position.sql[place]! }))
    await showRows(connection, view.sql, [...shown, ...position], stored.relation)
    await showRows(connection, quoteName(alias), shown, stored.relation)
    resolve = stored.position.resolve
  }
  const picked = files.map((_, index) => join(asked.temp, `${alias} (picked) ${placeOf(index)}.parquet`))
  const pick: Table['pick'] = async (fields, condition) => {
    const own = columns
      .map((column, place) => `${shownAs(asked, column, keptValue(column))} AS ${quoteName(names[place]!)}`)
      .join(', ')
    const given = fields.map(({ sql, name }) => `${sql} AS ${name}`).join(', ')
    const isPicked = freeNames([...names, ...fields.map(({ name }) => name.replaceAll('"', ''))])('picked')
    const sparse = fields.map(({ name }) => `CASE WHEN ${isPicked} THEN ${name} END AS ${name}`).join(', ')
    const parts: string[] = []
    for (const [index, { texts }] of files.entries()) {
      const path = picked[index]!
      const rows = `SELECT *, coalesce(${condition}, false) AS ${isPicked} FROM (SELECT ${given} FROM (SELECT ${own} FROM ${texts()}))`
      // Nearly all values are missing: they need no limit, and setting one takes some milliseconds.
      await spool(connection, `SELECT ${sparse}, ${isPicked} FROM (${rows})`, path, fields.length)
      const [file, row] = view.position.sql
      parts.push(
        `SELECT ${quoteText(placeOf(index))} AS ${file}, file_row_number + 1 AS ${row}, ${fields.map(({ name }) => name).join(', ')}
         FROM read_parquet(${quoteText(path)}) WHERE ${isPicked}`,
      )
    }
    return `(${parts.join(' UNION ALL ')})`
  }
  let kept: Promise<void> | undefined
  const table: Table = {
    ...unread,
    rows: answer.rows,
    answers: answer.answers,
    position: { sql: view.position.sql, resolve: (file, row) => resolve(file, row) },
    keep: () => (kept ??= keep()),
    pick,
  }
  return { table, paths: [...files.map(({ file }) => file.path), ...store.paths, ...picked] }
}

/** SQL of a column as it is shown. Rows are not counted in place where a value comes only after the first of them. */
const shownAs = ({ unseen }: Asked, { text }: ParsedColumn, sql: string) => (unseen.includes(text) ? NO_VALUE : sql)

/** The views that parse the files whenever they are read. */
function showInPlace(asked: Asked) {
  const { connection, source, columns, alias } = asked
  const { files, names } = source
  const rows = files.map(
    ({ texts }, index) =>
      `SELECT *, ${quoteText(placeOf(index))} AS file, row_number() OVER () AS file_row FROM ${texts()}`,
  )
  const stored: StoredRows = {
    relation: `(${rows.join(' UNION ALL ')})`,
    // Rows are numbered by one thread, one after the other; who does not ask for numbers need not wait for them.
    unplaced: `(${files.map(({ texts }) => `FROM ${texts()}`).join(' UNION ALL ')})`,
    position: {
      sql: ['file', 'file_row'],
      resolve: (file, row) => ({ file: files[Number(file)]!.file.name, row: Number(row) }),
    },
    paths: [],
  }
  const typed = columns.map((column, index) => {
    const { text, type } = column
    return { name: names[index]!, text, type, asked: false, sql: shownAs(asked, column, keptValue(column)) }
  })
  return typedView(connection, alias, stored, typed)
}

/** One pass over all files. */
async function count(
  { connection, source: { names, files }, columns, unseen }: Asked,
  wanted: readonly string[],
): Promise<Refuted | Counted> {
  const free = freeNames(names)
  const misfit = free(MISFIT)
  const shown = columns.map((column, place) => {
    const name = quoteName(names[place]!)
    return { column, name, text: column.type === 'string' ? name : free('text') }
  })
  const rejects = files.map(() => connection.freshName('rejects'))
  const rows = files.map(({ texts }, index) => countableRows(columns, texts(rejects[index])))
  const fields = shown.flatMap(({ column, name, text }) => {
    const value = `${valueName(column)} AS ${name}`
    return text === name ? [value] : [value, `${column.text} AS ${text}`]
  })
  const sum = (counts: readonly string[]) => ['0', ...counts].join(' + ')
  const unread = shown.flatMap(({ name, text }) => (text === name ? [] : `count(${text}) - count(${name})`))
  const late = shown.flatMap(({ column, name }) => (unseen.includes(column.text) ? `count(${name})` : []))
  // The engine looks at the encoding of what it reads, so that a text that nobody asks for is read as well; and it fails
  // where one that is read comes behind one that is not.
  const all = shown.flatMap(({ name, text }) => (text === name ? [`count(${name})`] : []))
  const select = ['count(*)', sum([`count(${misfit})`, ...unread]), sum(late), sum(all), ...wanted]
  const [row] = await connection
    .query(
      `SELECT ${select.map((sql, index) => `${sql} AS a${index}`).join(', ')}
       FROM (SELECT ${fields.join(', ')}, ${MISFIT} AS ${misfit} FROM (${rows.join(' UNION ALL ')}))`,
    )
    .catch(cause => {
      // What is wrong with a file, or with what was asked, is told where files are parsed and checks are counted singly.
      if (cause instanceof ActionError && cause.code === 'DATA_QUERY') return []
      throw cause
    })
  if (row === undefined) return { misfit: [] }
  const found = (index: number) => row[`a${index}`] ?? null
  for (const table of rejects) if ((await countRejected(connection, table)) > 0) return { misfit: columns }
  if (Number(found(1)) > 0) {
    const again = files.map(({ texts }) => parsedRows(columns, texts()))
    return { misfit: await misfits(connection, `(${again.join(' UNION ALL ')})`, columns) }
  }
  if (Number(found(2)) > 0) return { misfit: [] }
  return {
    rows: Number(found(0)),
    answers: new Map(wanted.map((sql, index): [string, Value] => [sql, found(index + 4)])),
  }
}
