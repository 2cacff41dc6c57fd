import { type Engine, quoteName, type Table } from '../../../shared/data/index.js'
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
  const column = table.columns.find(({ name }) => name === request.column)
  if (column === undefined) {
    throw errors.DRIFT_COLUMN(`time-column: the current data has no column ${quoted(request.column)}`, {
      hint: hintFor(request.column, table),
    })
  }
  if (column.type !== 'timestamp' && column.type !== 'date') {
    throw errors.DRIFT_TIME_COLUMN(`time-column: \`${column.name}\` is ${column.nativeType}, expected times or dates`)
  }
  // Microseconds as whole numbers: no rounding, and no words of the engine about time zones.
  const time = `epoch_us(CAST(${quoteName(column.name)} AS TIMESTAMP))`
  const [row] = await engine.query(
    `SELECT max(${time}) AS newest, count(*) - count(${time}) AS timeless FROM ${table.sql}`,
  )
  if (row!.newest === null && table.rows > 0) {
    throw errors.DRIFT_TIME_COLUMN(`time-column: no value of \`${column.name}\` can be read as a time`)
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
