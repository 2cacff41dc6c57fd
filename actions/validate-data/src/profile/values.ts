import { type Engine, quoteName, type Table } from '../../../../shared/data/index.js'
import { ALL_SCRIPTS, shapeSql } from '../infer/forms.js'
import { asText } from '../rows/reading.js'
import type { Basics } from './basics.js'
import type { ColumnProfile } from './model.js'

const TOP = 10
const PATTERNS = 5
const PATTERN_ROWS = 100_000
/** Characters of a value that a profile shows; what is longer ends with an ellipsis. */
const SHOWN = 80

/** How many different values a column has, exactly: one grouping, which the engine spills to disk where it must. */
export async function countDistinct(engine: Engine, table: Table, { column }: Basics): Promise<number> {
  const [row] = await engine.query(
    `SELECT count(*) AS n FROM (SELECT DISTINCT ${keyOf(column)} AS v FROM ${table.sql} WHERE v IS NOT NULL)`,
  )
  return Number(row!.n)
}

type ValueProfile = Pick<ColumnProfile, 'distinct' | 'top'>

/** How many different values there are and which are the commonest, from one grouping of the column. */
export async function valuesOf(engine: Engine, table: Table, { column }: Basics): Promise<ValueProfile> {
  const rows = await engine.query(
    `WITH g AS MATERIALIZED (SELECT ${keyOf(column)} AS ${quoteName(column.name)}, count(*) AS n FROM ${table.sql} WHERE ${quoteName(column.name)} IS NOT NULL GROUP BY 1) SELECT 'distinct' AS part, NULL AS v, count(*) AS n FROM g UNION ALL SELECT 'top', ${asText(column)}, n FROM (FROM g ORDER BY n DESC, 1 LIMIT ${TOP})`,
  )
  return {
    distinct: Number(rows.find(({ part }) => part === 'distinct')!.n),
    top: rows
      .filter(({ part }) => part === 'top')
      .map(({ v, n }) => ({ value: shown(String(v)), rows: Number(n) }))
      .sort((a, b) => b.rows - a.rows),
  }
}

type Patterns = Pick<NonNullable<ColumnProfile['texts']>, 'patterns' | 'patternRows'>

/** The commonest shapes of the first texts: making a shape takes as long as all the rest, and shapes settle early. */
export async function patternsOf(engine: Engine, table: Table, { column, present }: Basics): Promise<Patterns> {
  const name = quoteName(column.name)
  const rows = await engine.query(
    `SELECT ${patternSql('v')} AS s, count(*) AS n FROM (SELECT CAST(${name} AS VARCHAR) AS v FROM ${table.sql} WHERE ${name} IS NOT NULL LIMIT ${PATTERN_ROWS}) GROUP BY s ORDER BY n DESC, s LIMIT ${PATTERNS}`,
  )
  return {
    patternRows: Math.min(present, PATTERN_ROWS),
    patterns: rows.map(({ s, n }) => ({ pattern: String(s), rows: Number(n) })),
  }
}

/** Groups by the value itself; what has no order of its own goes by its text. */
function keyOf(column: Basics['column']): string {
  return column.type === 'other' || column.type === 'json'
    ? `CAST(${quoteName(column.name)} AS VARCHAR)`
    : quoteName(column.name)
}

/** A shape without the marks before characters that stand for themselves, cut where texts are long. */
function patternSql(text: string): string {
  const shape = `regexp_replace(${shapeSql(`left(${text}, ${2 * SHOWN})`, ALL_SCRIPTS)}, '\\\\(.)', '\\1', 'gs')`
  return `CASE WHEN length(${shape}) > ${SHOWN} THEN left(${shape}, ${SHOWN - 1}) || '…' ELSE ${shape} END`
}

const shown = (text: string) => (text.length > SHOWN ? `${text.slice(0, SHOWN - 1)}…` : text)
