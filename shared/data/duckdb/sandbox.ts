import { ActionError } from '../../errors/index.js'
import { errors } from '../errors.js'
import { quoteText } from '../sql.js'
import type { ColumnType, Table } from '../types.js'
import type { Connection } from './connection.js'
import { firstLine } from './engine-errors.js'
import { columnType } from './types.js'

/**
 * From here on the engine reads nothing but these files, writes nothing, loads nothing, and cannot be told otherwise.
 * Files, not directories: a directory at the root of a checkout would hold `.git/config` and its token.
 */
export async function lock(connection: Connection, paths: readonly string[]): Promise<void> {
  await connection.run(`SET allowed_paths = [${paths.map(quoteText).join(', ')}]`)
  await connection.run('SET enable_external_access = false')
  await connection.run('SET lock_configuration = true')
  connection.locked = true
}

/** Functions whose answer differs from run to run, so that a verdict could not be repeated; and one that waits. */
const RANDOM = new Set([
  'random',
  'setseed',
  'uuid',
  'gen_random_uuid',
  'uuidv4',
  'uuidv7',
  'nextval',
  'currval',
  'sleep_ms',
  'current_connection_id',
  'current_query_id',
  'current_transaction_id',
  'txid_current',
])

/** Functions that tell of the machine, of our own statements, or that write to the engine's log. */
const NOSY = new Set([
  'current_setting',
  'getenv',
  'getvariable',
  'current_query',
  'current_database',
  'current_schema',
  'current_schemas',
  'in_search_path',
  'which_secret',
  'write_log',
  'json_execute_serialized_sql',
  'json_deserialize_sql',
  'json_serialize_sql',
  'json_serialize_plan',
  'add_parquet_key',
])

/** Functions that walk JSON by recursion, and crash the engine on a text that nests a million levels deep. */
const FRAGILE = new Set(['json_structure', 'json_group_structure', 'json_merge_patch', 'json_contains', 'json_pretty'])

/** Table functions that make rows of their arguments; all others read files, settings or the catalog. */
const ROW_MAKERS = new Set(['range', 'generate_series', 'unnest', 'repeat', 'repeat_row', 'json_each'])

/**
 * Accepts one expression or one SELECT, by the engine's own parser, and refuses everything else: several statements,
 * writing statements, parameters, functions with random answers or that tell of the machine, tables other than the
 * datasets, names that the data does not have. Returns the type of the (first) value. Raises DATA_SQL_REFUSED.
 * @param tables that a query may name
 */
export async function vetSql(
  connection: Connection,
  sql: string,
  kind: 'expression' | 'select',
  tables: ReadonlySet<string>,
  over?: Table,
): Promise<ColumnType | undefined> {
  // Line breaks around it keep a comment at the end from swallowing the bracket.
  const statement = kind === 'expression' ? `SELECT (\n${sql}\n)` : sql
  const [row] = await connection.query('SELECT json_serialize_sql($1::VARCHAR) AS tree', [statement])
  const tree = JSON.parse(String(row!.tree)) as Tree
  if (tree.error) {
    const why = tree.error_type === 'not implemented' ? 'only SELECT is allowed' : (tree.error_message ?? 'unknown')
    throw refused(sql, why)
  }
  if (tree.statements.length !== 1) throw refused(sql, `it is ${tree.statements.length} statements, expected one`)
  const node = tree.statements[0]!.node
  if (kind === 'expression' && !isBare(node)) throw refused(sql, 'it is more than one expression')
  const known = new Set([...tables].map(name => name.toLowerCase()))
  walk(node, part => {
    for (const { key } of (part.cte_map as { map?: { key: string }[] } | undefined)?.map ?? []) {
      known.add(key.toLowerCase())
    }
  })
  walk(node, part => {
    if (part.class === 'PARAMETER') throw refused(sql, 'it has a parameter, and nothing would fill it')
    const name = String(part.function_name ?? '').toLowerCase()
    if (RANDOM.has(name))
      throw refused(sql, `${name}() gives another answer each time, so no verdict could be repeated`)
    if (NOSY.has(name) || name.startsWith('pg_') || name.startsWith('duckdb_'))
      throw refused(sql, `${name}() is about the machine, not about the data`)
    if (FRAGILE.has(name) || (part.cast_type as { id?: string } | undefined)?.id === 'VARIANT')
      throw refused(sql, `${FRAGILE.has(name) ? `${name}()` : 'VARIANT'} can crash the engine on nested JSON`)
    if (part.sample != null) throw refused(sql, 'it takes a sample, which is another one each time')
    refuseTable(sql, part, known)
    if (kind === 'expression' && part.class === 'STAR') throw refused(sql, 'it has a `*`, which is not one value')
  })
  if (kind === 'expression' && !(await isEnclosed(connection, sql))) {
    throw refused(sql, 'it is more than one expression')
  }
  if (kind === 'expression' && over === undefined) return undefined
  const type = await connection
    .prepare(kind === 'select' ? statement : `${statement} FROM ${over!.sql}`, prepared => {
      if (prepared.statementType !== SELECT) throw refused(sql, 'only SELECT is allowed')
      return columnType(String(prepared.columnType(0)))
    })
    .catch(cause => {
      if (!(cause instanceof ActionError) || cause.code !== 'DATA_QUERY') throw cause
      throw refused(sql, firstLine(cause).split('\n')[0]!)
    })
  if (kind === 'select' || type !== 'integer') return type
  // A prepared statement calls it an integer when it is missing in every row, and might be anything.
  const [first] = await connection.query(`SELECT typeof(\n(${sql}\n)) AS type FROM ${over!.sql} LIMIT 1`)
  return first?.type === '"NULL"' ? undefined : type
}

/** The engine's number for a SELECT statement. */
const SELECT = 1

interface Tree {
  readonly error: boolean
  readonly error_type?: string
  readonly error_message?: string
  readonly statements: readonly { readonly node: Record<string, unknown> }[]
}

/** Everything behind FROM: a dataset, a name of the query itself, or rows made of arguments. */
function refuseTable(sql: string, part: Record<string, unknown>, known: ReadonlySet<string>): void {
  if (part.type === 'BASE_TABLE') {
    const [table, ...path] = [part.table_name, part.schema_name, part.catalog_name].map(name => String(name ?? ''))
    if (known.has(table!.toLowerCase()) && path.every(name => name === '')) return
    const name = [...path.reverse(), table].filter(each => each !== '').join('.')
    throw refused(sql, `\`${name}\` is none of the datasets (${[...known].join(', ')})`)
  }
  if (part.type === 'SHOW_REF') throw refused(sql, 'it describes the engine, not the data')
  if (part.type !== 'TABLE_FUNCTION') return
  const name = String((part.function as { function_name?: string } | undefined)?.function_name ?? '').toLowerCase()
  if (!ROW_MAKERS.has(name)) throw refused(sql, `${name}() reads something else than the datasets`)
}

/** As the one argument of a function it stays one: `a) OR (b` does not, and would change what stands around it. */
async function isEnclosed(connection: Connection, sql: string): Promise<boolean> {
  const [row] = await connection.query('SELECT json_serialize_sql($1::VARCHAR) AS tree', [
    `SELECT list_value(\n${sql}\n)`,
  ])
  const tree = JSON.parse(String(row!.tree)) as Tree
  const node = tree.statements?.[0]?.node
  const [call] = (node?.select_list as { function_name?: string; children?: unknown[] }[] | undefined) ?? []
  return node !== undefined && isBare(node) && call?.function_name === 'list_value' && call.children?.length === 1
}

/** `SELECT (…)` and nothing else; `1) FROM t WHERE (true` would have more. */
function isBare(node: Record<string, unknown>): boolean {
  const absent = ['where_clause', 'having', 'sample', 'qualify'].every(part => node[part] == null)
  const empty = ['modifiers', 'group_expressions'].every(part => (node[part] as unknown[] | undefined)?.length === 0)
  const columns = (node.select_list as unknown[] | undefined)?.length === 1
  const table = (node.from_table as { type?: string } | undefined)?.type === 'EMPTY'
  return node.type === 'SELECT_NODE' && absent && empty && columns && table
}

/** Visits every part, without recursion: a statement can nest deeper than a stack. */
function walk(root: unknown, visit: (part: Record<string, unknown>) => void): void {
  const open: unknown[] = [root]
  while (open.length > 0) {
    const part = open.pop()
    if (typeof part !== 'object' || part === null) continue
    if (!Array.isArray(part)) visit(part as Record<string, unknown>)
    open.push(...Object.values(part))
  }
}

const SHOWN = 300
const shortened = (sql: string) => (sql.length > SHOWN ? `${sql.slice(0, SHOWN)}…` : sql)

function refused(sql: string, why: string) {
  return errors.DATA_SQL_REFUSED(`the SQL \`${shortened(sql.trim())}\` is refused: ${why}`)
}
