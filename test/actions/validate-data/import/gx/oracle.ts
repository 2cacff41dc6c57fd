import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { assemble } from '../../../../../actions/validate-data/src/import/assemble.js'
import { translateSuite } from '../../../../../actions/validate-data/src/import/gx/suite.js'
import { type Data, lookAll, type Seen } from '../../rows/look.js'

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

export const titleOf = ({ type, kwargs }: Golden) => `${type.replace('expect_', '')} ${JSON.stringify(kwargs)}`

/** So many expectations go into one suite; plans of hundreds of checks take the engine longer than their parts. */
const TOGETHER = 25

/** Puts expectations to a table, as suites; answers what the checks of each said, in their order. */
export async function lookAsSuites(data: Data, cases: readonly Golden[]): Promise<readonly (readonly Seen[])[]> {
  const found: (readonly Seen[])[] = []
  for (let first = 0; first < cases.length; first += TOGETHER) {
    const part = cases.slice(first, first + TOGETHER)
    const suite = { expectations: part.map(({ type, kwargs }) => ({ type, kwargs })) }
    const { policy, sourceOf } = assemble(translateSuite(suite, new Map()), 'suite.json', () => 1)
    const seen = await lookAll(data, policy)
    found.push(...part.map((_, index) => seen.filter(({ path }) => path !== undefined && sourceOf(path)[1] === index)))
  }
  return found
}

interface Said {
  readonly success: boolean | undefined
  readonly looked?: number | undefined
  readonly failing?: number | undefined
  readonly value?: number | undefined
}

/** What Great Expectations says of an expectation and what its checks say here, as far as both say it. */
export function compared(one: Golden, results: readonly Seen[]): { readonly gx: Said; readonly here: Said } {
  const { gx } = one
  const [result] = results
  if (result === undefined) throw new Error(`no check came of ${titleOf(one)}`)
  const sides: { gx: Said; here: Said } = {
    gx: { success: gx.success },
    here: { success: results.every(({ verdict }) => verdict === 'pass') },
  }
  if (gx.unexpected_count !== undefined && gx.element_count !== undefined && results.length === 1) {
    const looked = gx.element_count - (gx.missing_count ?? 0)
    sides.gx = { ...sides.gx, looked, failing: gx.unexpected_count }
    sides.here = { ...sides.here, looked: result.looked, failing: result.failing }
  }
  if (typeof gx.observed_value === 'number' && result.value !== undefined) {
    sides.gx = { ...sides.gx, value: gx.observed_value }
    sides.here = { ...sides.here, value: result.value }
  }
  return sides
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
  const [first = name.includes('str') ? '' : undefined] = values.filter(value => value !== null)
  if (name.startsWith('day')) return 'TIMESTAMP'
  if (typeof first === 'string') return 'VARCHAR'
  if (typeof first === 'boolean') return 'BOOLEAN'
  return values.every(value => Number.isInteger(value)) ? 'BIGINT' : 'DOUBLE'
}

function literal(value: unknown): string {
  if (value === null) return 'NULL'
  if (typeof value === 'string') return `'${value.replaceAll("'", "''")}'`
  // Not by way of a decimal, which the engine makes another double of.
  return typeof value === 'number' && !Number.isInteger(value) ? `'${value}'::DOUBLE` : String(value)
}
