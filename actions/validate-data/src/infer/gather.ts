import {
  type DataColumn,
  type Engine,
  quoteName,
  quoteText,
  type Table,
  type Value,
} from '../../../../shared/data/index.js'
import type { Sensitive } from '../sensitive.js'
import type { Category, ColumnFacts, Learnt, Parts } from './facts.js'
import { type Form, MAX_FORMS, regexOf, runLengthsSql, runsIn, shapeSql } from './forms.js'

export interface GatherOptions {
  readonly reportShare: number
  readonly seed: number
  readonly maxCategories: number
  readonly sensitive: Sensitive
}

/** The rows with a part each, and the condition of one part. */
export interface PartedTable {
  readonly sql: string
  readonly part: string
  readonly parts: Parts
}

/** Numbers of the two parts to fit; the third is the one that is reported on. */
const [LEARN, CONFIRM, REPORT] = [0, 1, 2]
/** Integers of more different values than this are measures, not codes. */
const MAX_CODES = 12
const SAMPLE = 2000
/** Texts that forms are learnt from; all rows to confirm confirm them. */
const LEARNT_TEXTS = 50_000

/**
 * Gives each row a part by its number and the seed. Whatever the values are, the parts of exchangeable rows are
 * exchangeable; that it looks random besides keeps the order of the file out of it.
 */
export async function divide(engine: Engine, table: Table, options: GatherOptions): Promise<PartedTable> {
  const part = quoteName(freeName('(part)', table))
  const view = quoteName('data (parts)')
  const draw = `hash(${table.position.sql[1]}, ${options.seed})`
  const report = Math.round(options.reportShare * 1000)
  await engine.query(
    `CREATE VIEW ${view} AS SELECT *, CASE WHEN ${draw} % 1000 < ${report} THEN ${REPORT} ELSE (${draw} // 1000) % 2 END AS ${part} FROM ${table.sql}`,
  )
  const counts = [LEARN, CONFIRM, REPORT].map(number => `count_if(${part} = ${number}) AS p${number}`)
  const [row] = await engine.query(`SELECT ${counts.join(', ')} FROM ${view}`)
  return { sql: view, part, parts: { learn: Number(row!.p0), confirm: Number(row!.p1), report: Number(row!.p2) } }
}

/** The rows kept aside, as a table of their own. */
export async function reportTable(engine: Engine, table: Table, { sql, part, parts }: PartedTable): Promise<Table> {
  const view = quoteName('data (kept aside)')
  await engine.query(`CREATE VIEW ${view} AS SELECT * FROM ${sql} WHERE ${part} = ${REPORT}`)
  return { ...table, sql: view, rows: parts.report }
}

/** One scan for what every column has, then one look at each column that has few values or is a text. */
export async function gather(
  engine: Engine,
  table: Table,
  parted: PartedTable,
  options: GatherOptions,
): Promise<ColumnFacts[]> {
  const first = await firstScan(engine, table, parted)
  const all: ColumnFacts[] = []
  for (const [index, column] of table.columns.entries()) {
    const of = (what: string): Value => first[`${what}${index}`] ?? null
    const present = Number(of('n'))
    const distinct = Number(of('d') ?? 0)
    const sensitive = options.sensitive.isSensitive(column.name)
    const learnt = sensitive ? {} : await learn(engine, parted, column, distinct, options)
    const countable = column.type === 'integer' || column.type === 'string'
    all.push({
      name: column.name,
      type: column.type,
      nativeType: column.nativeType,
      typeIsGiven: table.dataset.format === 'parquet',
      missing: parted.parts.learn + parted.parts.confirm - present,
      present,
      confirming: Number(of('c')),
      nan: Number(of('nan') ?? 0),
      distinct,
      // The estimate errs by a few percent.
      allDifferent: countable && distinct > 0.9 * present && (await isUnique(engine, parted, column)),
      smallest: of('lo'),
      largest: of('hi'),
      shortest: numberOf(of('short')),
      longest: numberOf(of('long')),
      categories: undefined,
      forms: undefined,
      ...learnt,
      sensitive,
    })
  }
  return all
}

async function firstScan(engine: Engine, table: Table, { sql, part }: PartedTable) {
  const selected = table.columns.flatMap((column, index) => {
    const name = quoteName(column.name)
    const isFloat = column.type === 'number'
    const counted = isFloat ? `${name} IS NOT NULL AND NOT isnan(${name})` : `${name} IS NOT NULL`
    const expressions = [`count(${name}) AS n${index}`, `count_if(${part} = ${CONFIRM} AND ${counted}) AS c${index}`]
    if (['integer', 'number', 'decimal', 'string', 'boolean'].includes(column.type)) {
      expressions.push(`approx_count_distinct(${name}) AS d${index}`)
    }
    if (['integer', 'number', 'decimal'].includes(column.type)) {
      const value = isFloat ? `CASE WHEN NOT isnan(${name}) THEN ${name} END` : name
      expressions.push(`min(${value}) AS lo${index}`, `max(${value}) AS hi${index}`)
    }
    if (isFloat) expressions.push(`count_if(isnan(${name})) AS nan${index}`)
    if (column.type === 'string') {
      const text = textOf(column)
      expressions.push(`min(length(${text})) AS short${index}`, `max(length(${text})) AS long${index}`)
    }
    return expressions
  })
  const [row] = await engine.query(`SELECT ${selected.join(', ')} FROM ${sql} WHERE ${part} < ${REPORT}`)
  return row!
}

async function isUnique(engine: Engine, { sql, part }: PartedTable, column: DataColumn): Promise<boolean> {
  const name = quoteName(column.name)
  const [row] = await engine.query(
    `SELECT count(${name}) AS n, count(DISTINCT ${name}) AS d FROM ${sql} WHERE ${part} < ${REPORT}`,
  )
  return row!.n === row!.d && Number(row!.n) > 1
}

async function learn(
  engine: Engine,
  parted: PartedTable,
  column: DataColumn,
  distinct: number,
  options: GatherOptions,
): Promise<Partial<Pick<ColumnFacts, 'categories' | 'forms'>>> {
  const most = column.type === 'integer' ? Math.min(MAX_CODES, options.maxCategories) : options.maxCategories
  const canList = ['integer', 'string', 'boolean'].includes(column.type)
  const categories =
    canList && distinct > 0 && distinct <= 1.5 * most + 10 ? await list(engine, parted, column, most) : undefined
  if (categories?.confirmed || column.type !== 'string' || distinct === 0) return { categories }
  return { categories, forms: await formsOf(engine, parted, column) }
}

async function list(
  engine: Engine,
  { sql, part }: PartedTable,
  column: DataColumn,
  most: number,
): Promise<Learnt<readonly Category[]> | undefined> {
  const name = quoteName(column.name)
  const rows = await engine.query(
    `SELECT ${column.type === 'string' ? textOf(column) : name} AS v, count_if(${part} = ${LEARN}) AS a, count(*) AS n FROM ${sql} WHERE ${part} < ${REPORT} AND ${name} IS NOT NULL GROUP BY 1 ORDER BY 1 LIMIT ${most + 1}`,
  )
  if (rows.length > most) return undefined
  const found = rows.map(({ v, n }): Category => ({ value: scalar(v!), rows: Number(n) }))
  if (found.some(({ value }) => typeof value === 'number' && !Number.isSafeInteger(value))) return undefined
  return { found, confirmed: rows.every(({ a }) => Number(a) > 0) }
}

async function formsOf(
  engine: Engine,
  { sql, part }: PartedTable,
  column: DataColumn,
): Promise<Learnt<readonly Form[]> | undefined> {
  const name = quoteName(column.name)
  const text = textOf(column)
  const rowsOf = (number: number) => `FROM ${sql} WHERE ${part} = ${number} AND ${name} IS NOT NULL`
  const shapes = (limit: number) =>
    `(SELECT ${shapeSql('v')} AS s, ${runLengthsSql('v')} AS l FROM (SELECT ${text} AS v ${rowsOf(LEARN)} LIMIT ${limit}))`
  // Prose is found out by few rows.
  const sample = await engine.query(`SELECT s FROM ${shapes(SAMPLE)} GROUP BY s LIMIT ${MAX_FORMS + 1}`)
  const counts = sample.map(({ s }) => runsIn(String(s)))
  if (sample.length > MAX_FORMS || counts.includes(undefined)) return undefined
  const most = Math.max(0, ...(counts as number[]))
  const lengths = Array.from({ length: most }, (_, at) =>
    ['min', 'max'].map(end => `${end}(l[${at + 1}]) AS ${end}_${at}`),
  ).flat()
  const rows = await engine.query(
    `SELECT ${['s', ...lengths].join(', ')} FROM ${shapes(LEARNT_TEXTS)} GROUP BY s ORDER BY count(*) DESC, s LIMIT ${MAX_FORMS + 1}`,
  )
  if (rows.length > MAX_FORMS || rows.some(({ s }) => runsIn(String(s)) === undefined)) return undefined
  const found = rows.map((row): Form => {
    const shape = String(row.s)
    const runs = Array.from({ length: runsIn(shape)! }, (_, at) => {
      const [low, high] = [row[`min_${at}`], row[`max_${at}`]]
      return low == null || low !== high ? undefined : Number(low)
    })
    return { shape, runs }
  })
  const outside = found.map(form => `NOT regexp_matches(${text}, ${quoteText(regexOf(form))})`).join(' AND ')
  const [other] = await engine.query(`SELECT count(*) AS n ${rowsOf(CONFIRM)} AND ${outside || 'true'}`)
  return { found, confirmed: Number(other!.n) === 0 }
}

/** UUIDs and enumerations are texts for people. */
const textOf = (column: DataColumn) =>
  column.nativeType === 'VARCHAR' ? quoteName(column.name) : `CAST(${quoteName(column.name)} AS VARCHAR)`

const numberOf = (value: Value) => (value === null ? undefined : Number(value))

function scalar(value: Value): string | number | boolean {
  return typeof value === 'bigint' ? Number(value) : (value as string | number | boolean)
}

function freeName(name: string, table: Table): string {
  const taken = new Set(table.columns.map(column => column.name.toLowerCase()))
  return taken.has(name) ? freeName(`(${name})`, table) : name
}
