import type { Axis, Cell, Column, SparkCell, TableBlock, VerdictCell } from '../outcome/index.js'
import { formatNumber, formatPercent } from './format.js'

export function isVerdictCell(cell: Cell): cell is VerdictCell {
  return typeof cell === 'object' && cell !== null && 'verdict' in cell
}

export function isSparkCell(cell: Cell): cell is SparkCell {
  return typeof cell === 'object' && cell !== null && 'spark' in cell
}

/** A table whose numbers are written out, each column in one way, ready for any medium. */
export interface PreparedTable {
  readonly caption: string | undefined
  readonly columns: readonly { readonly title: string; readonly right: boolean }[]
  readonly rows: readonly (readonly PreparedCell[])[]
  /** How many leading rows are always shown. */
  readonly shown: number
}

export type PreparedCell = { readonly text: string; readonly sort?: number | undefined } | VerdictCell | SparkCell

/** Decides decimals and alignment by whole columns, so that numbers can be compared down a column. */
export function prepareTable(table: TableBlock): PreparedTable {
  const formats = table.columns.map((column, index) =>
    numberFormat(
      column,
      table.rows.map(row => row[index]).filter(cell => typeof cell === 'number'),
    ),
  )
  const right = table.columns.map((column, index) => isRight(column, table.rows, index))
  return {
    caption: table.caption,
    columns: table.columns.map((column, index) => ({ title: column.title, right: right[index] ?? false })),
    rows: table.rows.map(row =>
      table.columns.map((_, index) => prepareCell(row[index] ?? null, formats[index] ?? formatNumber)),
    ),
    shown: Math.min(table.attention ?? table.rows.length, table.rows.length),
  }
}

function prepareCell(cell: Cell, format: (value: number) => string): PreparedCell {
  if (cell === null) return { text: '–' }
  if (typeof cell === 'number') return { text: format(cell), sort: cell }
  if (typeof cell === 'boolean') return { text: cell ? 'yes' : 'no' }
  return typeof cell === 'string' ? { text: cell } : cell
}

function isRight(column: Column, rows: readonly (readonly Cell[])[], index: number): boolean {
  if (column.align !== undefined) return column.align === 'right'
  if (column.format !== undefined) return true
  const cells = rows.map(row => row[index] ?? null).filter(cell => cell !== null)
  return cells.length > 0 && cells.every(cell => typeof cell === 'number')
}

/** Beyond this many decimals a shared number of them shows nothing but zeros, and each cell is written on its own. */
const MOST_DECIMALS = 6

function numberFormat(column: Column, values: readonly number[]): (value: number) => string {
  const { decimals, percent } = column.format ?? {}
  if (decimals !== undefined) {
    return value => (percent ? formatPercent(value, { decimals }) : formatNumber(value, { decimals }))
  }
  const alone = percent ? formatPercent : formatNumber
  const needed = values.map(value => {
    const text = alone(value)
    return text.includes('e') ? Number.POSITIVE_INFINITY : (/\.(\d+)/.exec(text)?.[1]?.length ?? 0)
  })
  const sizes = values
    .map(value => Math.abs(value) * (percent ? 100 : 1))
    .filter(size => size > 0 && Number.isFinite(size))
  // Four digits of the largest and two of the smallest are enough to compare them.
  const enough = Math.max(decimalsFor(Math.max(...sizes), 4), decimalsFor(Math.min(...sizes), 2), 0)
  const most = Math.min(Math.max(0, ...needed), sizes.length === 0 ? 0 : enough)
  return most > MOST_DECIMALS ? value => alone(value) : value => alone(value, { decimals: most })
}

function decimalsFor(size: number, digits: number): number {
  return digits - 1 - Math.floor(Math.log10(size))
}

/** Values of a line as the heights of a sparkline: logarithms on such an axis, and from the lowest if any is negative. */
export function heights(values: readonly number[], axis: Axis): number[] {
  const shown = axis.scale === 'log' ? values.map(value => (value > 0 ? Math.log(value) : Number.NaN)) : values
  const least = shown
    .filter(Number.isFinite)
    .reduce((low, value) => Math.min(low, value), axis.scale === 'log' ? Number.POSITIVE_INFINITY : 0)
  return shown.map(value => value - least)
}
