import { open } from 'node:fs/promises'
import { ActionError } from '../../errors/index.js'
import { errors } from '../errors.js'
import { quoteName, quoteText } from '../sql.js'
import type { DataColumn, DataFile, Dataset, LoadOptions, Table, Value } from '../types.js'
import { kindOf } from '../unpack.js'
import type { Connection } from './connection.js'
import { firstLine } from './engine-errors.js'
import { parquetPosition } from './store.js'
import { freeNames, publish, untypedColumn } from './typed-view.js'
import { columnType } from './types.js'

/** Shows Parquet files as one view; nothing is copied. Raises DATA_UNREADABLE and DATA_COLUMNS_DIFFER. */
export async function loadParquet(
  connection: Connection,
  dataset: Dataset,
  alias: string,
  { nanIsMissing = false }: LoadOptions = {},
): Promise<{ table: Table; paths: readonly string[] }> {
  const columns = await columnsOf(connection, dataset)
  const paths = dataset.files.map(file => file.path)
  const pieces = await rowGroups(connection, paths)
  for (const { path, name } of dataset.files) connection.reads(path, name)
  const names = columns.map(column => column.name)
  const taken = new Set(names.map(name => name.toLowerCase()))
  const virtual = parquetPosition(new Map(dataset.files.map(file => [file.path, file.name])))
  // A column of the data hides the engine's own of that name; then rows are counted over all files.
  const hidden = virtual.sql.some(name => taken.has(name))
  const sources = hidden ? (["''", 'row_number() OVER () - 1'] as const) : virtual.sql
  const resolve: Table['position']['resolve'] = hidden
    ? (_, row) => ({ file: dataset.name, row: Number(row) + 1 })
    : virtual.resolve
  const free = freeNames(names)
  const position = [free('position'), free('position')] as const
  const view = quoteName(`${alias} (rows)`)
  const shown = columns.map(({ name, nativeType }) => {
    const own = read(name)
    const mayBeNaN = nanIsMissing && (nativeType === 'DOUBLE' || nativeType === 'FLOAT')
    return `${mayBeNaN ? `CASE WHEN NOT isnan(${own}) THEN ${own} END` : own} AS ${quoteName(name)}`
  })
  const fields = [...shown, ...sources.map((source, index) => `${source} AS ${position[index]}`)]
  await connection.run(
    `CREATE VIEW ${view} AS SELECT ${fields.join(', ')} FROM read_parquet([${paths.map(quoteText).join(', ')}], union_by_name = true)`,
  )
  await publish(connection, alias, view, names)
  const [count] = await connection.query(`SELECT count(*) AS n FROM ${view}`)
  return {
    table: {
      sql: view,
      columns,
      dataset,
      rows: Number(count!.n),
      pieces,
      malformed: [],
      malformedCount: 0,
      unreadable: [],
      position: { sql: position, resolve },
    },
    paths,
  }
}

/**
 * The values of a column, whatever the file's own statistics say of them. The engine believes these, least and largest
 * values and the number of missing ones, and answers by them without reading; but writers have put wrong ones into files.
 * The greatest of one value is this value: it takes no time, and the engine does not look through it.
 */
const read = (name: string) => `greatest(${quoteName(name)})`

/** How many there are, where the engine can tell: it stumbles over a footer whose writer calls itself by strange bytes. */
async function rowGroups(connection: Connection, paths: readonly string[]): Promise<number | undefined> {
  try {
    const files = `parquet_file_metadata([${paths.map(quoteText).join(', ')}])`
    const [row] = await connection.query(`SELECT sum(num_row_groups) AS n FROM ${files}`)
    return Number(row!.n)
  } catch (cause) {
    if (cause instanceof ActionError && cause.code === 'DATA_QUERY') return undefined
    throw cause
  }
}

async function columnsOf(connection: Connection, dataset: Dataset): Promise<Table['columns']> {
  /** What files said of their columns: others that say the same are not looked at again. */
  const seen = new Set<string>()
  let found: readonly DataColumn[] | undefined
  /** Column → name of the first file that says its type. */
  const typedBy = new Map<string, string>()
  for await (const { file, fields } of fieldsOf(connection, dataset.files)) {
    const said = JSON.stringify(fields)
    if (seen.has(said)) continue
    seen.add(said)
    const columns = await describedColumns(connection, file, fields)
    if (found !== undefined) assertSame(found, dataset.files[0]!.name, columns, file.name, typedBy)
    found = found?.map(one => (one.untyped ? columns.find(({ name }) => name === one.name)! : one)) ?? columns
    for (const { name, untyped } of columns) if (!untyped && !typedBy.has(name)) typedBy.set(name, file.name)
  }
  return found!
}

/** What a footer says of a column, or of a part of one. */
interface Field {
  readonly name: string
  /** The engine's type; absent for what has parts. */
  readonly type: Value
  /** How many parts follow. */
  readonly parts: number
  /** How the file writes it. */
  readonly as: readonly string[]
}

/** Files whose footers are read by one statement. */
const FILES_AT_ONCE = 100

/** The tree of names in each file, parents first. Raises DATA_UNREADABLE with the name of the file. */
async function* fieldsOf(connection: Connection, files: readonly DataFile[]) {
  for (let start = 0; start < files.length; start += FILES_AT_ONCE) {
    const some = files.slice(start, start + FILES_AT_ONCE)
    const rows = await connection.query(schemasOf(some)).catch(async cause => {
      for (const file of some) await connection.query(schemasOf([file])).catch(own => unreadable(file, own))
      throw cause
    })
    const byPath = new Map<string, Field[]>(some.map(({ path }) => [path, []]))
    for (const row of rows) {
      const { name, type, parts, file_name: path, ...as } = row
      byPath
        .get(String(path))!
        .push({ name: String(name), type: type!, parts: Number(parts), as: Object.values(as).map(String) })
    }
    // The first is the file's own.
    for (const file of some) yield { file, fields: byPath.get(file.path)!.slice(1) }
  }
}

const schemasOf = (files: readonly DataFile[]) =>
  `SELECT file_name, name, duckdb_type AS type, coalesce(num_children, 0) AS parts, type AS physical, converted_type,
     logical_type, scale, precision
   FROM parquet_schema([${files.map(({ path }) => quoteText(path)).join(', ')}])`

async function describedColumns(connection: Connection, file: DataFile, fields: readonly Field[]) {
  const untyped = untypedFields(file, fields)
  const described = await connection
    .query(`DESCRIBE FROM read_parquet(${quoteText(file.path)})`)
    .catch(cause => unreadable(file, cause))
  return described.map((row): DataColumn => {
    const name = String(row.column_name)
    if (untyped.has(name)) return untypedColumn(name)
    const nativeType = String(row.column_type)
    return { name, type: columnType(nativeType), nativeType }
  })
}

/**
 * The columns for which a file has no type, which is how pandas writes those without any value.
 * Raises DATA_HEADER for two of one name: the engine would call the second of `a` and `A` by another one, without a word.
 */
function untypedFields(file: DataFile, fields: readonly Field[]): ReadonlySet<string> {
  const seen = new Map<string, string>()
  const untyped = new Set<string>()
  let at = 0
  while (at < fields.length) {
    const { name, type } = fields[at]!
    const twin = seen.get(name.toLowerCase())
    if (twin !== undefined) {
      const how = twin === name ? 'twice' : `beside \`${twin}\`, from which it differs only in case`
      throw errors.DATA_HEADER(`${file.name} has the column \`${name}\` ${how}`, {
        file: file.name,
        hint: 'Write the file again with names that differ.',
      })
    }
    seen.set(name.toLowerCase(), name)
    if (type === '"NULL"') untyped.add(name)
    let open = 1
    while (open > 0 && at < fields.length) open += fields[at++]!.parts - 1
  }
  return untyped
}

async function unreadable(file: DataFile, cause: unknown): Promise<never> {
  if (!(cause instanceof ActionError) || cause.code !== 'DATA_QUERY') throw cause
  const head = Buffer.alloc(4)
  const handle = await open(file.path)
  await handle.read(head, 0, 4, 0).finally(() => handle.close())
  const found = kindOf(head)?.kind
  const why =
    head.toString('latin1') === 'PARE'
      ? 'it is encrypted'
      : found === undefined || found === 'a Parquet file'
        ? firstLine(cause).replaceAll(file.path, file.name)
        : `it is ${found}`
  const hint =
    why === 'it is encrypted' ? 'Decrypt it before this step; keys are nothing for a checks file.' : undefined
  throw errors.DATA_UNREADABLE(`${file.name} is no readable Parquet file: ${why}`, { file: file.name, cause, hint })
}

function assertSame(
  first: Table['columns'],
  firstName: string,
  columns: Table['columns'],
  name: string,
  typedBy: ReadonlyMap<string, string>,
): void {
  const differences = [
    ...first.flatMap(column => {
      const twin = columns.find(other => other.name === column.name)
      if (twin === undefined) return [`lacks \`${column.name}\``]
      if (twin.untyped || column.untyped || twin.nativeType === column.nativeType) return []
      const from = typedBy.get(column.name)
      const as = from === firstName ? '' : ` as in ${from}`
      return [`has \`${column.name}\` as ${twin.nativeType}, not ${column.nativeType}${as}`]
    }),
    ...columns
      .filter(column => !first.some(other => other.name === column.name))
      .map(column => `has \`${column.name}\` besides`),
  ]
  if (differences.length > 0) {
    throw errors.DATA_COLUMNS_DIFFER(`compared with ${firstName}, ${name} ${differences.join(', ')}`, { file: name })
  }
}
