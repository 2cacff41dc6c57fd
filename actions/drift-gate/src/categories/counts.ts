import type { Engine } from '../../../../shared/data/index.js'
import type { PlannedColumn } from '../columns.js'
import { textOf, unreadableRows } from '../reading.js'
import { byFrequency, type ValueCounts } from '../scans/counts.js'
import type { Sides } from '../sides.js'

/** How often a value occurs on each side. */
export interface Category {
  readonly value: string
  readonly reference: number
  readonly current: number
}

/** Two sides of a categorical column, counted. */
export interface Counts {
  readonly rows: { readonly reference: number; readonly current: number }
  readonly missing: { readonly reference: number; readonly current: number }
  readonly unreadable: { readonly reference: number; readonly current: number }
  /** The most frequent of either side, in that order; the totals below are over all. */
  readonly categories: readonly Category[]
  /** Different values. */
  readonly distinct: { readonly reference: number; readonly current: number }
  /** Values that occur once in the reference. */
  readonly singletons: number
  /** Rows and different values of the current data that the reference does not have. */
  readonly new: { readonly rows: number; readonly values: number }
}

/** Values that are listed one by one. */
const FETCHED = 2000

/** The same of values that have been counted. */
export async function sumUp(
  engine: Engine,
  { reference, current }: Sides,
  column: PlannedColumn,
  counted: { readonly reference: ValueCounts; readonly current: ValueCounts },
): Promise<Counts> {
  const categories: Category[] = []
  const distinct = { reference: 0, current: 0 }
  const fresh = { rows: 0, values: 0 }
  let singletons = 0
  for (const value of new Set([...counted.reference.keys(), ...counted.current.keys()])) {
    if (value === null) continue
    const [before, now] = [counted.reference.get(value) ?? 0, counted.current.get(value) ?? 0]
    categories.push({ value, reference: before, current: now })
    if (before > 0) distinct.reference++
    if (now > 0) distinct.current++
    if (before === 1) singletons++
    if (before === 0) {
      fresh.values++
      fresh.rows += now
    }
  }
  const [rowsBefore, rowsNow] = [Math.max(1, reference.rows), Math.max(1, current.rows)]
  const largest = (each: Category) => Math.max(each.reference / rowsBefore, each.current / rowsNow)
  const unreadable = await unreadableOf(engine, { reference, current }, column)
  return {
    rows: { reference: reference.rows, current: current.rows },
    missing: {
      reference: (counted.reference.get(null) ?? 0) - unreadable.reference,
      current: (counted.current.get(null) ?? 0) - unreadable.current,
    },
    unreadable,
    categories: byFrequency(categories, largest).slice(0, FETCHED),
    distinct,
    singletons,
    new: fresh,
  }
}

async function unreadableOf(engine: Engine, sides: Pick<Sides, 'reference' | 'current'>, column: PlannedColumn) {
  const of = (side: 'reference' | 'current') => unreadableRows(engine, sides[side], column.name, textOf(column[side]))
  return { reference: await of('reference'), current: await of('current') }
}

/** Counts both sides of one column; the engine keeps what has many different values. */
export async function countCategories(engine: Engine, sides: Sides, column: PlannedColumn): Promise<Counts> {
  const { reference, current } = sides
  const [before, now] = [textOf(column.reference), textOf(column.current)]
  const grouped = `SELECT v, CAST(sum(r) AS BIGINT) AS r, CAST(sum(c) AS BIGINT) AS c FROM (
    SELECT ${before} AS v, count(*) AS r, 0 AS c FROM ${reference.relation} GROUP BY 1
    UNION ALL SELECT ${now}, 0, count(*) FROM ${current.relation} GROUP BY 1) GROUP BY v`
  // Counted once, listed once: the list may be cut, the totals never are.
  const listed = await engine.query(
    `WITH g AS MATERIALIZED (${grouped}), every AS (
       SELECT count_if(v IS NOT NULL AND r > 0) AS before, count_if(v IS NOT NULL AND c > 0) AS now,
         count_if(v IS NOT NULL AND r = 1) AS singletons, count_if(v IS NOT NULL AND r = 0) AS new_values,
         CAST(coalesce(sum(c) FILTER (v IS NOT NULL AND r = 0), 0) AS BIGINT) AS new_rows,
         CAST(coalesce(sum(r) FILTER (v IS NULL), 0) AS BIGINT) AS absent_before,
         CAST(coalesce(sum(c) FILTER (v IS NULL), 0) AS BIGINT) AS absent_now FROM g),
     most AS (SELECT v, r, c, greatest(r::DOUBLE / ${Math.max(1, reference.rows)}, c::DOUBLE / ${Math.max(1, current.rows)}) AS share
       FROM g WHERE v IS NOT NULL ORDER BY share DESC, v LIMIT ${FETCHED})
     SELECT * FROM every LEFT JOIN most ON true ORDER BY share DESC, v`,
  )
  const all = listed[0]
  const unreadable = await unreadableOf(engine, { reference, current }, column)
  return {
    rows: { reference: reference.rows, current: current.rows },
    missing: {
      reference: Number(all!.absent_before) - unreadable.reference,
      current: Number(all!.absent_now) - unreadable.current,
    },
    unreadable,
    categories: listed
      .filter(({ v }) => v != null)
      .map(({ v, r, c }) => ({ value: String(v), reference: Number(r), current: Number(c) })),
    distinct: { reference: Number(all!.before), current: Number(all!.now) },
    singletons: Number(all!.singletons),
    new: { rows: Number(all!.new_rows), values: Number(all!.new_values) },
  }
}
