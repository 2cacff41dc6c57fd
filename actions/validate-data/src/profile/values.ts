import { type Engine, quoteName, type Table } from '../../../../shared/data/index.js'
import { ALL_SCRIPTS, shapeSql } from '../infer/forms.js'
import { asText } from '../rows/reading.js'
import type { Basics } from './basics.js'
import type { ColumnProfile } from './model.js'

const TOP = 10
const PATTERNS = 5
/** Characters of a value that a profile shows; what is longer ends with an ellipsis. */
const SHOWN = 80

/** How many different values a column has, exactly: one grouping, which the engine spills to disk where it must. */
export async function countDistinct(engine: Engine, table: Table, { column }: Basics): Promise<number> {
  const [row] = await engine.query(
    `SELECT count(*) AS n FROM (SELECT DISTINCT ${keyOf(column)} AS v FROM ${table.sql} WHERE v IS NOT NULL)`,
  )
  return Number(row!.n)
}

type ValueProfile = Pick<ColumnProfile, 'distinct' | 'top'> & { readonly patterns: { pattern: string; rows: number }[] }

/** Different values, the commonest of them, and the shapes of texts, all from one grouping of the column. */
export async function valuesOf(engine: Engine, table: Table, { column }: Basics): Promise<ValueProfile> {
  const isText = column.type === 'string'
  const parts = [
    `SELECT 'distinct' AS part, NULL AS v, count(*) AS n FROM g`,
    `SELECT 'top' AS part, v, n FROM (SELECT v, n FROM g ORDER BY n DESC, v LIMIT ${TOP})`,
    ...(isText
      ? [
          `SELECT 'pattern' AS part, v, n FROM (SELECT s AS v, sum(n)::BIGINT AS n FROM (SELECT ${patternSql('v')} AS s, n FROM g) GROUP BY s ORDER BY n DESC, s LIMIT ${PATTERNS})`,
        ]
      : []),
  ]
  const rows = await engine.query(
    `WITH g AS MATERIALIZED (SELECT ${asText(column)} AS v, count(*) AS n FROM ${table.sql} WHERE ${quoteName(column.name)} IS NOT NULL GROUP BY ${keyOf(column)}) ${parts.join(' UNION ALL ')}`,
  )
  const of = (part: string) => rows.filter(row => row.part === part)
  return {
    distinct: Number(of('distinct')[0]!.n),
    top: of('top').map(({ v, n }) => ({ value: shown(String(v)), rows: Number(n) })),
    patterns: of('pattern').map(({ v, n }) => ({ pattern: String(v), rows: Number(n) })),
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
