import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Data } from '../../rows/look.js'

/** What Great Expectations said of one expectation over one of the tables. */
export interface Golden {
  readonly table: string
  readonly type: string
  readonly kwargs: Readonly<Record<string, unknown>>
  readonly gx: {
    readonly success?: boolean
    /** It looked at the data and could not answer. */
    readonly raised?: string
    /** It did not accept the expectation. */
    readonly refused?: string
    readonly unavailable?: boolean
    readonly element_count?: number
    readonly unexpected_count?: number
    readonly missing_count?: number
    readonly observed_value?: unknown
  }
}

type Columns = Readonly<Record<string, readonly unknown[]>>

export interface GoldenFile {
  /** By column, or the text of a CSV file. */
  readonly tables: Readonly<Record<string, Columns | { readonly csv: string }>>
  readonly cases: readonly Golden[]
}

export const fixture = (name: string) => fileURLToPath(new URL(name, import.meta.url))

export async function golden(): Promise<GoldenFile> {
  return JSON.parse(await readFile(fixture('golden.json'), 'utf8')) as GoldenFile
}

/** A table as a dataset. */
export function dataOf(table: Columns | { readonly csv: string }): Data {
  return typeof table.csv === 'string' ? table.csv : { parquet: tableSql(table as Columns) }
}

/** A table as SQL. Columns are of the type that pandas gave them; one without values is a number there. */
function tableSql(columns: Columns): string {
  const names = Object.keys(columns)
  const typed = names.map(name => `CAST("${name}" AS ${typeOf(name, columns[name]!)}) AS "${name}"`)
  if (columns[names[0]!]!.length === 0) return 'SELECT NULL::DOUBLE AS n, NULL::VARCHAR AS s WHERE false'
  const rows = columns[names[0]!]!.map((_, row) => `(${names.map(name => literal(columns[name]![row])).join(', ')})`)
  return `SELECT ${typed.join(', ')} FROM (VALUES ${rows.join(', ')}) AS t(${names.map(name => `"${name}"`).join(', ')})`
}

function typeOf(name: string, values: readonly unknown[]): string {
  const [first] = values.filter(value => value !== null)
  if (name === 'day') return 'TIMESTAMP'
  if (typeof first === 'string') return 'VARCHAR'
  if (typeof first === 'boolean') return 'BOOLEAN'
  return values.every(value => Number.isInteger(value)) ? 'BIGINT' : 'DOUBLE'
}

function literal(value: unknown): string {
  if (value === null) return 'NULL'
  return typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value)
}
