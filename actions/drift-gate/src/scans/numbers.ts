import type { DataColumn, Engine } from '../../../../shared/data/index.js'
import { numberOf } from '../numeric/sample.js'
import { unreadableRows } from '../reading.js'
import type { Side } from '../sides.js'

/** One side of a numeric column as it was read. */
export interface Numbers {
  readonly rows: number
  /** Without value; NaN is still among the values. */
  readonly missing: number
  readonly unreadable: number
  /** In the order of the rows. */
  readonly values: Float64Array
}

/**
 * Reads numeric columns of one side in one scan.
 * @param room arrays of the batch before, whose values are lost
 */
export async function readNumbers(
  engine: Engine,
  side: Side,
  columns: readonly DataColumn[],
  room: Float64Array[],
): Promise<Map<string, Numbers>> {
  const found = new Map<string, Numbers>()
  if (columns.length === 0) return found
  const read = await engine.floatColumns(columns.map(numberOf), side.relation, side.rows, room)
  for (const [place, column] of columns.entries()) {
    const { values, missing } = read[place]!
    const unreadable = await unreadableRows(engine, side, column.name, numberOf(column))
    found.set(column.name, { rows: side.rows, missing: missing - unreadable, unreadable, values })
  }
  return found
}
