import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { ActionError } from '../../errors/index.js'
import { quoteName, quoteText } from '../sql.js'
import type { DataFile, Table, Value } from '../types.js'
import type { Connection } from './connection.js'

/** Where the rows of text files lie once they are parsed, so that each file is parsed exactly once. */
export interface Store {
  /** What it will write to. */
  readonly paths: readonly string[]
  /** Adds one file's rows and returns their number. The columns of `select` are the same each time. */
  add(select: string): Promise<number>
  /** To be called once, after the last file. */
  finish(): Promise<StoredRows>
  /** Instead of `finish`: removes what was added. */
  discard(): Promise<void>
}

export interface StoredRows {
  /** SQL of the relation. */
  readonly relation: string
  /** SQL of the same rows without positions, where they are read faster without. */
  readonly unplaced?: string
  readonly position: Table['position']
  /** Files that the engine reads again later. */
  readonly paths: readonly string[]
  readonly pieces?: Table['pieces']
}

/**
 * Data larger than this, or than this share of the engine's memory, is kept in the temporary directory. Rows in memory
 * take twice the room of their text and no less time.
 */
const LARGEST_IN_MEMORY = 64 * 2 ** 20
const SHARE_IN_MEMORY = 1 / 8
/** Rows of a table in memory that the engine gives to one thread. */
const PIECE_ROWS = 122_880
/** For a file that is read a few times and thrown away: dictionaries take as long to make as all the rest. */
const SPOOL =
  'FORMAT parquet, PARQUET_VERSION v2, COMPRESSION uncompressed, DICTIONARY_SIZE_LIMIT 1, USE_TMP_FILE false'
/**
 * Values in a row group, a few megabytes: wide rows take twice as long in row groups of half as many, and narrow ones half
 * as much memory again in row groups of a third as many rows, and no less time.
 */
const GROUP_VALUES = 2_000_000
const GROUP_ROWS = 61_440

/** Rows in a row group of so many columns, a multiple of the engine's own pieces. */
const groupRows = (columns: number) =>
  Math.min(GROUP_ROWS, Math.max(2048, Math.round(GROUP_VALUES / columns / 2048) * 2048))

/** The engine lets rows pile up before it writes them, up to its limit. They are written as fast with less. */
const SPOOL_MEMORY = 2 ** 30

/**
 * @param name of a relation that does not exist yet
 * @param columns of what is added
 */
export function openStore(
  connection: Connection,
  name: string,
  files: readonly DataFile[],
  temp: string,
  columns: number,
): Store {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
  return bytes <= Math.min(LARGEST_IN_MEMORY, connection.memoryLimit * SHARE_IN_MEMORY)
    ? memoryStore(connection, name, files)
    : spoolStore(connection, name, files, temp, columns)
}

function memoryStore(connection: Connection, name: string, files: readonly DataFile[]): Store {
  const relation = quoteName(name)
  /** The first row id of each file. */
  const starts: number[] = []
  let rows = 0
  return {
    paths: [],
    async add(select) {
      starts.push(rows)
      const how = starts.length === 1 ? `CREATE TABLE ${relation} AS` : `INSERT INTO ${relation}`
      const added = await connection.run(`${how} ${select}`)
      rows += added
      return added
    },
    async finish() {
      const resolve = (_: Value, row: Value) => {
        const id = Number(row)
        const index = starts.findLastIndex(start => start <= id)
        return { file: files[index]!.name, row: id - starts[index]! + 1 }
      }
      return { relation, position: { sql: ['0', 'rowid'], resolve }, paths: [], pieces: Math.ceil(rows / PIECE_ROWS) }
    },
    async discard() {
      await connection.run(`DROP TABLE ${relation}`)
    },
  }
}

function spoolStore(
  connection: Connection,
  name: string,
  files: readonly DataFile[],
  temp: string,
  columns: number,
): Store {
  // Rows are put in order by these names.
  const paths = files.map((_, index) => join(temp, `${name}-${String(index).padStart(6, '0')}.parquet`))
  let added = 0
  return {
    paths,
    add: select => spoolAll(connection, select, paths[added++]!, columns),
    async finish() {
      const relation = `read_parquet([${paths.map(quoteText).join(', ')}])`
      const byPath = new Map(paths.map((path, index) => [path, files[index]!.name]))
      return { relation, position: parquetPosition(byPath), paths }
    },
    async discard() {
      for (const path of paths) await rm(path, { force: true })
    },
  }
}

/** Writes all rows of a table to a file in their order, with a limit to how many pile up, and returns their number. */
async function spoolAll(connection: Connection, select: string, path: string, columns: number): Promise<number> {
  const copy = () => spool(connection, select, path, columns)
  return connection.withMemory(SPOOL_MEMORY, copy).catch(cause => {
    // Very wide rows take more.
    if (!(cause instanceof ActionError) || cause.code !== 'DATA_OUT_OF_MEMORY') throw cause
    return copy()
  })
}

/** Writes rows to a file in their order, and returns their number. */
export async function spool(connection: Connection, select: string, path: string, columns: number): Promise<number> {
  return connection.run(`COPY (${select}) TO ${quoteText(path)} (${SPOOL}, ROW_GROUP_SIZE ${groupRows(columns)})`)
}

/** Where a row of Parquet files stands, by the engine's virtual columns. */
export function parquetPosition(names: ReadonlyMap<string, string>): Table['position'] {
  return {
    sql: ['filename', 'file_row_number'],
    resolve: (file, row) => ({ file: names.get(String(file)) ?? String(file), row: Number(row) + 1 }),
  }
}
