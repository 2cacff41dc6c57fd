import { type DataColumn, doubleLiteral, quoteName, quoteText } from '../../../../shared/data/index.js'
import { formatNumber } from '../../../../shared/report/index.js'
import { textOf } from '../reading.js'
import type { Side, Sides } from '../sides.js'

/** Some of the rows of both sides, by one column. */
export interface Slice {
  readonly column: string
  /** `channel = pos`, `amount 12 … 40`. */
  readonly label: string
  /** SQL condition on each side. */
  readonly condition: { readonly reference: string; readonly current: string }
}

/** The rows that have one value. */
export function valueSlice(columns: { reference: DataColumn; current: DataColumn }, value: string): Slice {
  const { name } = columns.reference
  const is = (column: DataColumn) => `${textOf(column)} = ${quoteText(value)}`
  return {
    column: name,
    label: `${name} = ${value}`,
    condition: { reference: is(columns.reference), current: is(columns.current) },
  }
}

/** The rows between two numbers: above the lower, up to the upper one. */
export function rangeSlice(name: string, low: number | undefined, high: number | undefined): Slice {
  const column = quoteName(name)
  const parts = [
    ...(low === undefined ? [] : [`${column} > ${doubleLiteral(low)}`]),
    ...(high === undefined ? [`NOT isnan(CAST(${column} AS DOUBLE))`] : [`${column} <= ${doubleLiteral(high)}`]),
  ]
  const label =
    low === undefined
      ? `${name} up to ${formatNumber(high!)}`
      : high === undefined
        ? `${name} above ${formatNumber(low)}`
        : `${name} ${formatNumber(low)} … ${formatNumber(high)}`
  const condition = parts.join(' AND ')
  return { column: name, label, condition: { reference: condition, current: condition } }
}

/** Both sides cut down to a slice. `rows` is left for those who count. */
export function within({ reference, current }: Pick<Sides, 'reference' | 'current'>, { condition }: Slice) {
  const cut = (side: Side) => ({ ...side, relation: `(SELECT * FROM ${side.relation} WHERE ${condition[side.name]})` })
  return { reference: cut(reference), current: cut(current) }
}

/** One half of the rows of a side, by their place; what is chosen on one half is judged on the other. */
export function half(side: Side, which: 0 | 1): Side {
  const place = '"(half)"'
  return {
    ...side,
    relation: `(SELECT * EXCLUDE (${place}) FROM (SELECT *, row_number() OVER () % 2 AS ${place} FROM ${side.relation}) WHERE ${place} = ${which})`,
  }
}
