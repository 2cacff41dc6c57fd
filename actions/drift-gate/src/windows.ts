import { type DataColumn, type Engine, quoteName, type Table } from '../../../shared/data/index.js'
import { quoted } from '../../../shared/report/index.js'
import { errors } from './errors.js'
import { hintFor } from './names.js'

/** What was asked for; times in milliseconds. */
export interface WindowRequest {
  readonly column: string
  readonly current: number
  /** Absent: the reference is a dataset of its own. */
  readonly reference: number | undefined
  /** Absent: the newest time in the data. */
  readonly end: number | undefined
  /** Of the reference only rows of the weekdays that the current window has. */
  readonly weekdays: boolean
}

/** Rows with `from < time <= to`. */
export interface Window {
  readonly from: Date
  readonly to: Date
  /** SQL of the rows. */
  readonly relation: string
}

export interface Windows {
  readonly current: Window
  readonly reference: Window | undefined
  /** Rows that have no time, and are in no window. */
  readonly timeless: number
}

/** Cuts the windows. Raises DRIFT_COLUMN, and DRIFT_TIME_COLUMN when the column holds no times. */
export async function cutWindows(engine: Engine, table: Table, request: WindowRequest): Promise<Windows> {
  const time = microseconds(timeColumn(table, request.column, 'current'))
  const [row] = await engine.query(
    `SELECT max(${time}) AS newest, count(*) - count(${time}) AS timeless FROM ${table.sql}`,
  )
  if (row!.newest === null && table.rows > 0) {
    throw errors.DRIFT_TIME_COLUMN(`time-column: no value of \`${request.column}\` can be read as a time`)
  }
  const end = request.end === undefined ? BigInt(Number(row!.newest ?? 0)) : BigInt(request.end) * 1000n
  const middle = end - BigInt(request.current) * 1000n
  const between = (from: bigint, to: bigint): Window => ({
    from: new Date(Number(from / 1000n)),
    to: new Date(Number(to / 1000n)),
    relation: `(SELECT * FROM ${table.sql} WHERE ${time} > ${from} AND ${time} <= ${to})`,
  })
  return {
    current: between(middle, end),
    reference:
      request.reference === undefined ? undefined : between(middle - BigInt(request.reference) * 1000n, middle),
    timeless: Number(row!.timeless),
  }
}

/** Raises DRIFT_COLUMN and DRIFT_TIME_COLUMN. */
export function timeColumn(table: Table, name: string, side: 'reference' | 'current'): DataColumn {
  const column = table.columns.find(each => each.name === name)
  if (column === undefined) {
    throw errors.DRIFT_COLUMN(`time-column: the ${side} data has no column ${quoted(name)}`, {
      hint: hintFor(name, table),
    })
  }
  if (column.type !== 'timestamp' && column.type !== 'date') {
    throw errors.DRIFT_TIME_COLUMN(
      `time-column: \`${name}\` of the ${side} data is ${column.nativeType}, expected times or dates`,
    )
  }
  return column
}

/** Whole microseconds: no rounding, and no words of the engine about time zones. */
export const microseconds = ({ name }: DataColumn) => `epoch_us(CAST(${quoteName(name)} AS TIMESTAMP))`

/** Weekdays (UTC, 0 is Sunday) on which a window has rows. */
export async function weekdaysIn(engine: Engine, window: Window, table: Table, column: string): Promise<number[]> {
  const day = weekday(timeColumn(table, column, 'current'))
  const rows = await engine.query(`SELECT DISTINCT ${day} AS d FROM ${window.relation} ORDER BY 1`)
  return rows.map(({ d }) => Number(d))
}

/** SQL condition: the row's time falls on one of these weekdays. */
export function isOnWeekdays(table: Table, column: string, weekdays: readonly number[]): string {
  // Of no day at all nothing is left, which the report then says.
  return `${weekday(timeColumn(table, column, 'reference'))} IN (${weekdays.length === 0 ? 'NULL' : weekdays.join(', ')})`
}

export function onWeekdays(window: Window, table: Table, column: string, weekdays: readonly number[]): Window {
  return { ...window, relation: `(SELECT * FROM ${window.relation} WHERE ${isOnWeekdays(table, column, weekdays)})` }
}

const weekday = ({ name }: DataColumn) => `dayofweek(CAST(${quoteName(name)} AS TIMESTAMP))`
