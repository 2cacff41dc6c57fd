import type { Engine } from '../../../../shared/data/index.js'
import type { Side } from '../sides.js'
import { microseconds, timeColumn } from '../windows.js'

/** The reference in pieces of time, each of which could have been a batch. */
export interface Chunks {
  readonly count: number
  /** SQL over the reference: the chunk of a row from 0; no value for rows that are in none. */
  readonly sql: string
  /** Rows of each. */
  readonly rows: readonly number[]
}

/**
 * Cuts the reference by its time column: into pieces of one length, where the batch has one, so that a week is compared
 * with weeks; else into `count` pieces of about equally many rows, rows of one time together. What is left over at the
 * old end is in no chunk. Raises DRIFT_COLUMN and DRIFT_TIME_COLUMN.
 * @param lengthMs of a batch
 */
export async function cutChunks(
  engine: Engine,
  reference: Side,
  column: string,
  { count, lengthMs }: { readonly count: number; readonly lengthMs: number | undefined },
): Promise<Chunks> {
  const time = microseconds(timeColumn(reference.table, column, 'reference'))
  const sql =
    lengthMs === undefined
      ? await byRows(engine, reference, time, count)
      : await byTime(engine, reference, time, lengthMs)
  const found = await engine.query(
    `SELECT ${sql} AS c, count(*) AS n FROM ${reference.relation} WHERE ${sql} IS NOT NULL GROUP BY 1 ORDER BY 1`,
  )
  const rows = new Array<number>(found.length === 0 ? 0 : Number(found.at(-1)!.c) + 1).fill(0)
  for (const { c, n } of found) rows[Number(c)] = Number(n)
  return { count: rows.length, sql, rows }
}

async function byRows(engine: Engine, { relation }: Side, time: string, count: number): Promise<string> {
  const shares = Array.from({ length: count - 1 }, (_, k) => (k + 1) / count)
  const [row] = await engine.query(
    `SELECT ${shares.map((share, k) => `quantile_disc(${time}, ${share}) AS q${k}`).join(', ')} FROM ${relation}`,
  )
  const cuts = [...new Set(shares.map((_, k) => row![`q${k}`]).filter(cut => cut != null))].map(String)
  const cases = cuts.map((cut, chunk) => `WHEN ${time} <= ${cut} THEN ${chunk}`)
  return `(CASE WHEN ${time} IS NULL THEN NULL ${cases.join(' ')} ELSE ${cuts.length} END)`
}

async function byTime(engine: Engine, { relation, window }: Side, time: string, lengthMs: number): Promise<string> {
  const [row] = await engine.query(`SELECT min(${time}) AS oldest, max(${time}) AS newest FROM ${relation}`)
  if (row!.oldest == null) return 'CAST(NULL AS BIGINT)'
  // Where the reference is a window, chunks end where it does: their borders are those of earlier batches.
  const end = window === undefined ? BigInt(Number(row!.newest)) : BigInt(window.to.getTime()) * 1000n
  const length = BigInt(Math.round(lengthMs)) * 1000n
  const oldest = window === undefined ? BigInt(Number(row!.oldest)) : BigInt(window.from.getTime()) * 1000n + 1n
  const complete = (end - oldest + 1n) / length
  // Rows at the end of a chunk belong to it, as with windows.
  const age = `(${end} - ${time}) // ${length}`
  return `(CASE WHEN ${age} < ${complete} THEN ${complete} - 1 - ${age} END)`
}
