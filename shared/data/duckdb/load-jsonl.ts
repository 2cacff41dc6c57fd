import { errors } from '../errors.js'
import { quoteName, quoteText } from '../sql.js'
import { linesOf } from '../text-lines.js'
import type { DataFile, Dataset, LoadOptions, MalformedLine, Table } from '../types.js'
import type { Connection } from './connection.js'
import { inferTypes } from './infer.js'
import { LISTED_LINES } from './malformed-lines.js'
import { openStore } from './store.js'
import { askedType, NO_VALUE, type TypedColumn, typedView } from './typed-view.js'
import { columnType, readJson, readText } from './types.js'

/**
 * Parses a JSONL dataset: one object a line, the columns are the keys that occur anywhere, nested values stay JSON.
 * Lines are read with errors ignored and then looked at, because the engine would otherwise stop at the first broken
 * one; what it could not read comes as NULL and is counted, not kept.
 */
export async function loadJsonl(
  connection: Connection,
  dataset: Dataset,
  alias: string,
  temp: string,
  options: LoadOptions,
): Promise<{ table: Table; paths: readonly string[] }> {
  const structure = await structureOf(connection, dataset)
  const keys = Object.keys(structure)
  const isRow = hasEachKeyOnce(keys)
  // A key that is null everywhere has no type yet.
  const shape = JSON.stringify(structure, (_, type) => (type === 'NULL' ? 'VARCHAR' : type))
  const store = openStore(connection, `${alias} (json)`, dataset.files, temp, keys.length)
  const malformed: MalformedLine[] = []
  let malformedCount = 0
  let rows = 0
  for (const file of dataset.files) {
    const [counts] = await connection.query(
      `SELECT count(*) AS total, count_if(${isRow}) AS objects FROM ${readLines([file])}`,
    )
    const bad = Number(counts!.total) - Number(counts!.objects)
    malformedCount += bad
    if (bad > 0) malformed.push(...(await badLines(connection, file, isRow, LISTED_LINES - malformed.length)))
    const fields = keys.map((key, place) => `o.${quoteName(key)} AS c${place}`)
    rows += await store.add(
      `SELECT ${fields.join(', ')} FROM (SELECT json_transform(json, ${quoteText(shape)}) AS o
       FROM ${readLines([file])} WHERE ${isRow})`,
    )
  }
  const stored = await store.finish()

  const described = await connection.query(`DESCRIBE FROM ${stored.relation}`)
  const native = (place: number) => columnType(String(described[place]!.column_type))
  const texts = keys.map((_, place) => `c${place}`).filter((_, place) => native(place) === 'string')
  const inferred = await inferTypes(connection, stored.relation, texts, ['date', 'timestamp'])
  const mixed = new Set(keys.filter(key => structure[key] === 'JSON'))
  const typed = keys.map((name, place): TypedColumn => {
    const column = `c${place}`
    const asked = askedType(options, name)
    const text = quoteName(column)
    const type = native(place)
    if (mixed.has(name)) {
      const plain = { name, text: `(${text} ->> '$')`, type: asked ?? ('string' as const), asked: asked !== undefined }
      return { ...plain, sql: asked === undefined ? plain.text : readJson(column, asked) }
    }
    const open = asked === undefined || asked === 'date' || asked === 'timestamp' || structure[name] === 'NULL'
    if (type === 'string' && open) {
      const read = asked ?? (options.texts?.includes(name) ? 'string' : inferred.get(column))
      const sql = read === undefined ? NO_VALUE : readText(column, read)
      return { name, text, type: read ?? 'string', asked: asked !== undefined, sql }
    }
    return { name, text, type: 'string', asked: false, sql: text }
  })
  const view = await typedView(connection, alias, stored, typed)
  const { paths, pieces } = stored
  return { table: { ...view, dataset, rows, pieces, malformed, malformedCount }, paths }
}

/** Key → the engine's type for all its values; `JSON` where values of several kinds meet or where they are nested. */
async function structureOf(connection: Connection, dataset: Dataset): Promise<Record<string, string>> {
  const [row] = await connection.query(
    `SELECT json_group_structure(json) AS s FROM ${readLines(dataset.files)} WHERE json_type(json) = 'OBJECT'`,
  )
  // Of objects without any key the engine says no structure but the word `JSON`.
  const parsed: unknown = row?.s == null ? {} : JSON.parse(String(row.s))
  const found = typeof parsed === 'object' ? parsed : {}
  const seen = new Map<string, string>()
  const entries = Object.entries(found as object).map(([key, type]: [string, unknown]) => {
    const twin = seen.get(key.toLowerCase())
    if (twin !== undefined) {
      throw errors.DATA_HEADER(`${dataset.name} has the keys \`${twin}\` and \`${key}\`, which differ only in case`)
    }
    if (key === '') throw errors.DATA_HEADER(`${dataset.name} has an empty text as a key, which names no column`)
    seen.set(key.toLowerCase(), key)
    return [key, typeof type === 'string' ? type : 'JSON'] as const
  })
  if (entries.length === 0) {
    throw errors.DATA_HEADER(`${dataset.name} has no line with a JSON object, so it has no columns`, {
      hint: 'JSONL is one object a line; a file that is one list of objects, or that is empty, is not. Lines end with LF or CR LF.',
    })
  }
  return Object.fromEntries(entries)
}

/**
 * Whether a line is an object that has each of its keys once: of two values one would never be looked at. Lines with
 * all keys in the usual order need no second look.
 */
function hasEachKeyOnce(keys: readonly string[]): string {
  const found = 'json_keys(json)'
  return `(json_type(json) = 'OBJECT' AND (${found} = [${keys.map(quoteText).join(', ')}] OR len(${found}) = list_unique(${found})))`
}

function readLines(files: readonly DataFile[]): string {
  return `read_json_objects([${files.map(file => quoteText(file.path)).join(', ')}], format = 'newline_delimited', ignore_errors = true)`
}

/** Finds broken lines: the engine says which of the lines that are not blank, we count the blank ones in between. */
async function badLines(connection: Connection, file: DataFile, isRow: string, room: number): Promise<MalformedLine[]> {
  if (room <= 0) return []
  const rows = await connection.query(
    `SELECT place, kind FROM (SELECT row_number() OVER () AS place, json_type(json) AS kind, ${isRow} AS good FROM ${readLines([file])})
     WHERE good IS DISTINCT FROM true ORDER BY place LIMIT ${room}`,
  )
  const kinds = new Map(rows.map(row => [Number(row.place), row.kind]))
  const found: MalformedLine[] = []
  let line = 0
  let place = 0
  for await (const text of linesOf(file)) {
    line++
    if (text.trim() === '') continue
    place++
    if (!kinds.has(place)) continue
    const kind = kinds.get(place)
    const reason =
      kind === null
        ? whyNotJson(text)
        : kind === 'OBJECT'
          ? 'a key occurs twice in the object'
          : `${KINDS[String(kind)] ?? 'a number'}, expected an object`
    found.push({ file: file.name, line, column: undefined, reason })
    if (found.length === kinds.size) break
  }
  return found
}

const KINDS: Readonly<Record<string, string>> = {
  ARRAY: 'a list',
  VARCHAR: 'a text',
  BOOLEAN: 'a boolean',
  NULL: 'null',
}

/** What the parser says, without the excerpt of the data that it quotes. */
function whyNotJson(text: string): string {
  try {
    JSON.parse(text)
    return 'not valid JSON or not valid UTF-8'
  } catch (error) {
    const { message } = error as Error
    const at = /at position (\d+)/.exec(message)?.[1]
    if (/end of JSON input|Unterminated/.test(message)) return 'not valid JSON: it ends too early'
    return at === undefined ? 'not valid JSON' : `not valid JSON at character ${Number(at) + 1}`
  }
}
