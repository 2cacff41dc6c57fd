import { ActionError } from '../../errors/index.js'
import { errors } from '../errors.js'
import { quoteText } from '../sql.js'
import type { ColumnType, Table } from '../types.js'
import { type Connection, firstLine } from './connection.js'
import { columnType } from './types.js'

/**
 * From here on the engine reads nothing but these files, writes nothing, loads nothing, and cannot be told otherwise.
 * Files, not directories: a directory at the root of a checkout would hold `.git/config` and its token.
 */
export async function lock(connection: Connection, paths: readonly string[]): Promise<void> {
  await connection.run(`SET allowed_paths = [${paths.map(quoteText).join(', ')}]`)
  await connection.run('SET enable_external_access = false')
  await connection.run('SET lock_configuration = true')
}

/** Functions whose answer differs from run to run, so that a verdict could not be repeated; and one that waits. */
const REFUSED = new Set([
  'random',
  'setseed',
  'uuid',
  'gen_random_uuid',
  'uuidv4',
  'uuidv7',
  'nextval',
  'currval',
  'sleep_ms',
])

/**
 * Accepts one expression or one SELECT, by the engine's own parser, and refuses everything else: several statements,
 * writing statements, parameters, functions with random answers, names that the data does not have. Returns the type
 * of the (first) value. Raises DATA_SQL_REFUSED.
 */
export async function vetSql(
  connection: Connection,
  sql: string,
  kind: 'expression' | 'select',
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
  walk(node, part => {
    if (part.class === 'PARAMETER') throw refused(sql, 'it has a parameter, and nothing would fill it')
    const name = String(part.function_name ?? '').toLowerCase()
    if (REFUSED.has(name))
      throw refused(sql, `${name}() gives another answer each time, so no verdict could be repeated`)
    if (kind === 'expression' && part.class === 'STAR') throw refused(sql, 'it has a `*`, which is not one value')
  })
  if (kind === 'expression' && over === undefined) return undefined
  return connection
    .prepare(kind === 'select' ? statement : `${statement} FROM ${over!.sql}`, prepared => {
      if (prepared.statementType !== SELECT) throw refused(sql, 'only SELECT is allowed')
      return columnType(String(prepared.columnType(0)))
    })
    .catch(cause => {
      if (cause instanceof ActionError && cause.code === 'DATA_SQL_REFUSED') throw cause
      throw refused(sql, firstLine(cause).split('\n')[0]!)
    })
}

/** The engine's number for a SELECT statement. */
const SELECT = 1

interface Tree {
  readonly error: boolean
  readonly error_type?: string
  readonly error_message?: string
  readonly statements: readonly { readonly node: Record<string, unknown> }[]
}

/** `SELECT (…)` and nothing else; `1) FROM t WHERE (true` would have more. */
function isBare(node: Record<string, unknown>): boolean {
  const absent = ['where_clause', 'having', 'sample', 'qualify'].every(part => node[part] == null)
  const empty = ['modifiers', 'group_expressions'].every(part => (node[part] as unknown[] | undefined)?.length === 0)
  const columns = (node.select_list as unknown[] | undefined)?.length === 1
  const table = (node.from_table as { type?: string } | undefined)?.type === 'EMPTY'
  return node.type === 'SELECT_NODE' && absent && empty && columns && table
}

function walk(part: unknown, visit: (part: Record<string, unknown>) => void): void {
  if (typeof part !== 'object' || part === null) return
  if (!Array.isArray(part)) visit(part as Record<string, unknown>)
  for (const child of Object.values(part)) walk(child, visit)
}

function refused(sql: string, why: string) {
  return errors.DATA_SQL_REFUSED(`the SQL \`${sql.trim()}\` is refused: ${why}`)
}
