import { type Engine, quoteName, type Table } from '../../../shared/data/index.js'
import type { BoundCheck } from './bind.js'
import { bracketed } from './dialect.js'

/** A column that has one value in all failing rows, and others elsewhere. */
export interface CommonCause {
  readonly column: string
  readonly value: string
}

/** With fewer failing rows a shared value is no news. */
const FEWEST = 5
/** Wide tables are not searched through. */
const MOST_COLUMNS = 100

/**
 * What all rows that fail a check have in common, for the one question that follows "which rows?". One scan over the
 * short columns of the table. A value that most other rows have as well is no cause and is not named.
 */
export async function commonCause(
  engine: Engine,
  table: Table,
  { check, how }: BoundCheck,
  failing: number,
): Promise<CommonCause | undefined> {
  if (how.kind !== 'scan' || failing < FEWEST || failing === table.rows) return undefined
  const columns = table.columns
    .filter(({ name, type }) => name !== check.subject && (type === 'string' || type === 'boolean'))
    .slice(0, MOST_COLUMNS)
  if (columns.length === 0) return undefined
  const where = check.where === undefined ? '' : ` AND ${bracketed(check.where)}`
  const fails = `${how.looked} AND ${how.fails}${where}`
  const select = columns.flatMap(({ name }, index) => {
    const text = `CAST(${quoteName(name)} AS VARCHAR)`
    return [
      `min(${text}) FILTER (WHERE fails) AS a${index}`,
      `max(${text}) FILTER (WHERE fails) AS b${index}`,
      `count(${text}) FILTER (WHERE fails) AS n${index}`,
    ]
  })
  const relation = `(SELECT *, coalesce(${fails}, false) AS fails FROM ${table.sql})`
  const [shared] = await engine.query(`SELECT ${select.join(', ')} FROM ${relation}`)
  const candidates = columns.flatMap(({ name }, index) => {
    const [least, most] = [shared![`a${index}`], shared![`b${index}`]]
    const everywhere = Number(shared![`n${index}`]) === failing
    return everywhere && least !== null && least === most ? [{ column: name, value: String(least) }] : []
  })
  if (candidates.length === 0) return undefined
  const counts = candidates.map(
    ({ column, value }, index) =>
      `count_if(CAST(${quoteName(column)} AS VARCHAR) = '${value.replaceAll("'", "''")}') AS n${index}`,
  )
  const [spread] = await engine.query(`SELECT ${counts.join(', ')} FROM ${table.sql}`)
  const [rarest] = candidates
    .map((cause, index) => ({ cause, rows: Number(spread![`n${index}`]) }))
    .filter(({ rows }) => rows < table.rows * 0.5)
    .sort((a, b) => a.rows - b.rows)
  return rarest?.cause
}
