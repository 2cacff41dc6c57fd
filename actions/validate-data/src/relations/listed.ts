import { formatCount, plural, shorten } from '../../../../shared/report/index.js'
import type { World } from '../families.js'

const LISTED = 5
const WIDEST = 60

/**
 * The values of some rows, those of most rows first: `3 keys, T1 in 2 rows, T2 in 1 row and 1 more`.
 * @param condition SQL that selects the rows; at least one
 * @param value SQL of the value as text
 * @param noun what one value is called
 * @param hidden say only how many there are
 */
export async function listed(
  { engine, table }: World,
  condition: string,
  value: string,
  noun: string,
  hidden: boolean,
): Promise<string> {
  const rows = await engine.query(
    `SELECT v, n, count(*) OVER () AS different FROM (
       SELECT ${value} AS v, count(*) AS n FROM ${table.sql} WHERE ${condition} GROUP BY 1
     ) ORDER BY n DESC, v LIMIT ${LISTED}`,
  )
  const different = Number(rows[0]!.different)
  if (hidden) return plural(different, noun)
  const first = rows.map(({ v, n }) => `${shorten(String(v), WIDEST)} in ${plural(Number(n), 'row')}`)
  const rest = different > rows.length ? ` and ${formatCount(different - rows.length)} more` : ''
  return `${plural(different, noun)}, ${first.join(', ')}${rest}`
}
