import { type Engine, quoteName, type Table } from '../../../../shared/data/index.js'
import type { DatasetDetails, PreviousColumn } from '../baseline.js'
import type { Check } from '../plan/model.js'
import { isThere } from '../rows/reading.js'
import type { Sensitive } from '../sensitive.js'
import { keyText } from './keys.js'

/** Values of one column that an outcome keeps; a column with more has no categories. */
export const MOST_CATEGORIES = 1000
/** Characters of all of them together, so that long texts do not make the outcome a copy of the data. */
const MOST_CHARACTERS = 100_000
const SAMPLE = 2048

/** What a later run may compare with, for `details` of the outcome. */
export async function detailsOf(
  engine: Engine,
  table: Table,
  checks: readonly Check[],
  sensitive: Sensitive,
): Promise<DatasetDetails> {
  const kept = new Set(
    checks.flatMap(({ test }) =>
      test.kind === 'relation' && test.test.relation === 'new-categories' ? [test.test.column] : [],
    ),
  )
  const categories: [string, readonly string[] | null][] = []
  for (const column of [...kept].filter(name => table.columns.some(column => column.name === name))) {
    categories.push([column, sensitive.touches([column]) ? null : await categoriesOf(engine, table, column)])
  }
  return {
    rows: table.rows,
    columns: await columnsOfTable(engine, table),
    ...(categories.length === 0 ? {} : { categories: Object.fromEntries(categories) }),
  }
}

/**
 * The columns of a table with types as they are in the data. In a text format a column with values that cannot be read
 * as the type asked for is one of texts, and one without any value has no type.
 */
export async function columnsOfTable(engine: Engine, table: Table): Promise<readonly PreviousColumn[]> {
  const unreadable = new Set(table.unreadable.map(({ column }) => column))
  const blank = table.dataset.format === 'parquet' ? new Set<string>() : await withoutValues(engine, table)
  return table.columns.map(({ name, type, nativeType }) => {
    if (unreadable.has(name)) return { name, type: 'string', native: 'VARCHAR' }
    return { name, type: blank.has(name) ? 'unknown' : type, native: nativeType }
  })
}

/** Columns without values are read as text. Nearly every one shows a value among the first rows. */
async function withoutValues(engine: Engine, table: Table): Promise<Set<string>> {
  const unread = new Set(table.unreadable.map(({ column }) => column))
  const texts = table.columns.filter(
    ({ name, type }) => (type === 'string' || type === 'json') && !unread.has(name) && !table.valued?.has(name),
  )
  const first = await blankIn(engine, texts, names => `(SELECT ${names} FROM ${table.sql} LIMIT ${SAMPLE})`)
  return new Set((await blankIn(engine, first, () => table.sql)).map(({ name }) => name))
}

async function blankIn(
  engine: Engine,
  columns: Table['columns'],
  relation: (names: string) => string,
): Promise<Table['columns']> {
  if (columns.length === 0) return []
  const names = columns.map(({ name }) => quoteName(name))
  const seen = names.map((name, index) => `bool_or(${name} IS NOT NULL) AS c${index}`)
  const [row] = await engine.query(`SELECT ${seen.join(', ')} FROM ${relation(names.join(', '))}`)
  return columns.filter((_, index) => row![`c${index}`] !== true)
}

async function categoriesOf(engine: Engine, table: Table, column: string): Promise<readonly string[] | null> {
  const rows = await engine.query(
    `SELECT DISTINCT ${keyText(table, [column])} AS v FROM ${table.sql} WHERE ${isThere(table, column)} LIMIT ${MOST_CATEGORIES + 1}`,
  )
  const values = rows.map(({ v }) => String(v)).sort()
  const characters = values.reduce((sum, value) => sum + value.length, 0)
  return values.length > MOST_CATEGORIES || characters > MOST_CHARACTERS ? null : values
}
