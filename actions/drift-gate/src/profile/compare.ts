import type { Engine } from '../../../../shared/data/index.js'
import { measureCategories } from '../categories.js'
import type { PlannedColumn } from '../columns.js'
import type { Comparison } from '../comparison.js'
import { referenceOfProfile } from '../numeric/reference.js'
import { readSample } from '../numeric/sample.js'
import { measureAgainst } from '../numeric.js'
import { textOf, unreadableRows } from '../reading.js'
import type { Side } from '../sides.js'
import type { CategoricalProfile, NumericProfile, ProfileColumn } from './schema.js'

/** Compares one column of the current data with what a profile keeps of the reference. */
export async function compareWithProfile(
  engine: Engine,
  current: Side,
  column: PlannedColumn,
  stored: Exclude<ProfileColumn, { kind: 'excluded' }>,
  rows: number,
): Promise<Comparison> {
  const comparison =
    stored.kind === 'numeric'
      ? await compareNumbers(engine, current, column, stored, rows)
      : await compareCounts(engine, current, column, stored, rows)
  if (stored.chunks === undefined) return comparison
  return { ...comparison, chunks: { fromOthers: [], fromReference: stored.chunks } }
}

async function compareNumbers(engine: Engine, side: Side, column: PlannedColumn, stored: NumericProfile, rows: number) {
  const sample = await readSample(engine, side, column.current)
  const { missing, unreadable, minusInfinity, plusInfinity, bins, grid } = stored
  const finite = grid.upTo.at(-1) ?? 0
  return measureAgainst(
    column,
    referenceOfProfile({
      rows,
      counts: {
        missing,
        unreadable,
        minusInfinity,
        plusInfinity,
        finite,
        binned: bins === null ? undefined : { below: 0, counts: bins.counts, above: 0 },
      },
      bins: bins ?? undefined,
      grid: { ...grid, minusInfinity, plusInfinity, absent: missing + unreadable },
      standardDeviation: stored.standardDeviation ?? 0,
    }),
    sample,
  )
}

/** New values that may be named; their totals are over all. */
const NAMED = 2000

async function compareCounts(
  engine: Engine,
  side: Side,
  column: PlannedColumn,
  stored: CategoricalProfile,
  rows: number,
): Promise<Comparison> {
  const text = textOf(column.current)
  const known = new Map(stored.categories)
  const counts = new Map<string, number>()
  let distinct = 0
  let absent = 0
  const fresh = { rows: 0, values: 0 }
  for await (const found of engine.batches(
    `SELECT ${text} AS v, count(*) AS n FROM ${side.relation} GROUP BY 1 ORDER BY n DESC, v`,
  )) {
    for (const { v, n } of found) {
      if (v === null) {
        absent = Number(n)
        continue
      }
      distinct++
      const value = String(v)
      if (known.has(value)) counts.set(value, Number(n))
      else {
        fresh.values++
        fresh.rows += Number(n)
        // The most frequent come first.
        if (fresh.values <= NAMED) counts.set(value, Number(n))
      }
    }
  }
  const unreadable = await unreadableRows(engine, side, column.name, text)
  const values = new Set([...known.keys(), ...counts.keys()])
  return measureCategories(column, {
    rows: { reference: rows, current: side.rows },
    missing: { reference: stored.missing, current: absent - unreadable },
    unreadable: { reference: stored.unreadable, current: unreadable },
    categories: [...values].map(value => ({
      value,
      reference: known.get(value) ?? 0,
      current: counts.get(value) ?? 0,
    })),
    distinct: { reference: stored.distinct, current: distinct },
    singletons: stored.singletons,
    new: fresh,
  })
}
