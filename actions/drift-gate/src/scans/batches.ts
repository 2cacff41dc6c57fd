import type { PlannedColumn } from '../columns.js'

/** Values of one batch; more do not make a scan any cheaper. */
const MOST_BYTES = 48 * 2 ** 20
/** Of the memory that the engine may use. */
const SHARE = 1 / 8
/** Each has its own counts, and the engine its own table of them. */
const MOST_CATEGORICAL = 62

/**
 * Cuts columns, in their order, into batches that are read together: a scan costs nearly the same for one column as for
 * ten, and in a table of hundreds of columns most of it is finding out what there is to read.
 * @param rows of both sides together, as far as they are read
 * @param memoryLimit bytes that the engine may use; its own share, beside which the values are
 */
export function batchesOf(
  columns: readonly PlannedColumn[],
  rows: number,
  memoryLimit = Number.POSITIVE_INFINITY,
): PlannedColumn[][] {
  const bytes = Math.min(MOST_BYTES, memoryLimit * SHARE)
  const most = { numeric: Math.max(1, Math.floor(bytes / (8 * Math.max(1, rows)))), categorical: MOST_CATEGORICAL }
  const batches: PlannedColumn[][] = []
  let room = { numeric: 0, categorical: 0 }
  for (const column of columns) {
    if (batches.length === 0 || room[column.kind] === 0) {
      batches.push([])
      room = { ...most }
    }
    batches.at(-1)!.push(column)
    room[column.kind]--
  }
  return batches
}
