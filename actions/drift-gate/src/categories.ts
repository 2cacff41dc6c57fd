import type { Engine } from '../../../shared/data/index.js'
import { formatCount, formatPercent } from '../../../shared/report/index.js'
import { totalVariation } from '../../../shared/stats/index.js'
import { categoricalChange } from './change.js'
import type { Chunks } from './chunks/cut.js'
import { readCategoricalDistances } from './chunks/read.js'
import type { Excluded, PlannedColumn } from './columns.js'
import type { Comparison } from './comparison.js'
import { scoreCategories } from './compat/evidently.js'
import { measuresOfParts } from './measures/of-parts.js'
import type { Part } from './parts.js'
import { categoriesPlot } from './plots.js'
import { textOf, unreadableRows } from './reading.js'
import type { Side, Sides } from './sides.js'

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

/** Categories with fewer rows in the reference share one part: their counts are too small to say anything alone. */
const RARE = 5
/** Categories that are parts of their own. */
const MOST_PARTS = 100
/** Parts that a sparkline shows. */
const SPARK_PARTS = 8
const FETCHED = 2000

/** Counts and measures one column of categories. */
export async function compareCategories(
  engine: Engine,
  sides: Sides,
  column: PlannedColumn,
  maxCategories: number,
  chunks?: Chunks,
): Promise<Comparison | Excluded> {
  if (!column.typed && column.role === 'feature') {
    const why = await identifierText(engine, sides.reference, column, maxCategories)
    if (why !== undefined) return { name: column.name, why }
  }
  const comparison = measureCategories(column, await countCategories(engine, sides, column))
  if (chunks !== undefined)
    return { ...comparison, chunks: await readCategoricalDistances(engine, sides, chunks, column) }
  if (column.compat === undefined) return comparison
  return { ...comparison, compat: await scoreCategories(engine, column.compat, sides, column) }
}

/** Why a column of texts only names rows. */
export async function identifierText(
  engine: Engine,
  { relation }: Side,
  column: PlannedColumn,
  most: number,
): Promise<string | undefined> {
  const text = textOf(column.reference)
  const some = await engine.query(
    `SELECT DISTINCT ${text} AS v FROM ${relation} WHERE ${text} IS NOT NULL LIMIT ${most + 1}`,
  )
  if (some.length <= most) return undefined
  const [row] = await engine.query(
    `SELECT count(DISTINCT ${text}) AS d, count(${text}) AS n, count(TRY_CAST(${text} AS DOUBLE)) AS numbers FROM ${relation}`,
  )
  const distinct = Number(row!.d)
  const numbers = Number(row!.numbers) / Number(row!.n)
  const hint =
    numbers > 0.5
      ? `; ${formatPercent(numbers)} of them are numbers: name the others in \`csv-nulls\`, or set \`type: numeric\``
      : ''
  return `an identifier or free text: ${formatCount(distinct)} different values, more than ${formatCount(most)}${hint}`
}

/** Counts both sides of a column at once. */
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
  const unreadable = {
    reference: await unreadableRows(engine, reference, column.name, before),
    current: await unreadableRows(engine, current, column.name, now),
  }
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

export function measureCategories(column: PlannedColumn, counts: Counts): Comparison {
  // Chosen by the reference alone: parts that the current data had a say in would make its differences look larger.
  const own = counts.categories
    .filter(({ reference }) => reference >= RARE)
    .sort((a, b) => b.reference - a.reference || (a.value < b.value ? -1 : 1))
    .slice(0, MOST_PARTS)
  const listed = own.map(
    ({ value, reference, current }): Part => ({ kind: 'category', label: value, reference, current }),
  )
  const rest = restOf(counts, own)
  const beside: Part[] = [
    { kind: 'missing', label: 'missing', ...counts.missing },
    { kind: 'unreadable', label: 'unreadable', ...counts.unreadable },
  ]
  const rare: Part = {
    kind: 'rare',
    label: 'rare values',
    reference: rest.reference,
    current: rest.current - counts.new.rows,
  }
  const fresh: Part = { kind: 'new', label: 'new values', reference: 0, current: counts.new.rows }
  const parts = [...listed, rare, fresh, ...beside]
  // What is rare in one sample is as well absent from it, so for the decision rare and new values are one part: which
  // values the reference happened to show must not look like drift.
  const deciding = [...listed, { ...rare, current: rest.current }, ...beside].filter(
    part => part.reference + part.current > 0,
  )
  const others = [rare, fresh].filter(part => part.reference + part.current > 0)
  const shown = [...listed.slice(0, SPARK_PARTS - others.length), ...others]
  const share = (side: 'reference' | 'current') => shown.map(part => part[side] / Math.max(1, counts.rows[side]))
  const change = categoricalChange(counts)
  return {
    column,
    rows: counts.rows,
    missing: counts.missing,
    parts,
    measures: measuresOfParts(parts),
    effect: {
      distance: totalVariation(
        deciding.map(part => part.reference),
        deciding.map(part => part.current),
      ),
      within: 0,
      categories: deciding.length,
    },
    unseen: {
      rows: counts.new.rows,
      // Good and Turing: the share of values seen once estimates the share of those not seen yet.
      expected: counts.singletons / Math.max(1, counts.rows.reference),
    },
    nothing: nothingIn(counts, deciding.length),
    change,
    plot: categoriesPlot(column.name, change, parts, counts),
    shape: { reference: share('reference'), current: share('current') },
  }
}

/** Why there is nothing to compare, where there is not. */
function nothingIn({ distinct }: Counts, parts: number): string | undefined {
  if (parts > 1) return undefined
  if (distinct.reference + distinct.current === 0) return 'it has no value in either dataset'
  return distinct.reference === 1 ? undefined : `no value occurs ${RARE} times in the reference`
}

/** Rows with a value that is not a part of its own. */
function restOf({ rows, missing, unreadable }: Counts, own: readonly Category[]) {
  const left = (side: 'reference' | 'current') =>
    rows[side] - missing[side] - unreadable[side] - own.reduce((sum, category) => sum + category[side], 0)
  return { reference: left('reference'), current: left('current') }
}
