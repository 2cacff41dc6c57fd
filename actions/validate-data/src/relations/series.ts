import { quoteName, type Table } from '../../../../shared/data/index.js'
import type { Check } from '../plan/model.js'
import { columnOf, isThere, readTime } from '../rows/reading.js'
import { selection } from './answers.js'
import { keyText } from './keys.js'

/** The rows of a table as series of times, one for each entity, in SQL. */
export interface Series {
  /** True for the rows looked at: those that have a time and every part of the entity. */
  readonly looked: string
  /** Where a row of the table stands, two expressions. */
  readonly place: string
  /**
   * A relation of the rows looked at, each with `f` and `r`, where it stands, `entity` as text, `t`, its time as a
   * number or NULL where it is no time, and `gap` and `next`, the time since the row before it and until the one after.
   */
  readonly rows: string
  /** Ticks of `t` in a millisecond. */
  readonly unit: number
}

/**
 * One sort serves everything that is asked about a series: a row that has the time of another one is 0 away from it.
 * Undefined where the column has no times at all.
 */
export function seriesOf(
  check: Check,
  { column: name, per }: { readonly column: string; readonly per: readonly string[] },
  table: Table,
): Series | undefined {
  const column = columnOf(table, name)
  const read = readTime(column)
  if (read === undefined) return undefined
  const [file, row] = table.position.sql
  const nanoseconds = column.nativeType === 'TIMESTAMP_NS'
  const ticks = nanoseconds ? `epoch_ns(${read.sql})` : `epoch_us(${read.sql})`
  const parts = per.map(
    (part, index) => `${isUnread(table, part) ? keyText(table, [part]) : quoteName(part)} AS e${index}`,
  )
  const looked = `${selection(check)} AND ${[name, ...per].map(part => isThere(table, part)).join(' AND ')}`
  const times = [
    `${file} AS f`,
    `${row} AS r`,
    `${per.length === 0 ? `''` : keyText(table, per)} AS entity`,
    `CASE WHEN isfinite(${read.sql}) THEN ${ticks} END AS t`,
    ...parts,
  ].join(', ')
  const entity = per.length === 0 ? '' : `PARTITION BY ${per.map((_, index) => `e${index}`).join(', ')} `
  return {
    looked,
    place: `${file}, ${row}`,
    rows: `(SELECT *, t - lag(t) OVER w AS gap, lead(t) OVER w - t AS next
      FROM (SELECT ${times} FROM ${table.sql} WHERE ${looked}) WINDOW w AS (${entity}ORDER BY t NULLS LAST))`,
    unit: nanoseconds ? 1_000_000 : 1000,
  }
}

const isUnread = (table: Table, name: string) => table.unreadable.some(({ column }) => column === name)
