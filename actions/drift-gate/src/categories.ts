import type { Engine } from '../../../shared/data/index.js'
import { formatCount, formatPercent } from '../../../shared/report/index.js'
import { totalVariation } from '../../../shared/stats/index.js'
import { type Category, type Counts, countCategories, sumUp } from './categories/counts.js'
import { categoricalChange } from './change.js'
import type { Chunks } from './chunks/cut.js'
import { readCategoricalDistances } from './chunks/read.js'
import type { Excluded, PlannedColumn } from './columns.js'
import type { Comparison } from './comparison.js'
import { scoreCategories } from './compat/evidently.js'
import { measuresOfParts } from './measures/of-parts.js'
import type { Part } from './parts.js'
import { categoriesPlot } from './plots.js'
import { textOf } from './reading.js'
import type { ValueCounts } from './scans/counts.js'
import type { Side, Sides } from './sides.js'

/** Categories with fewer rows in the reference share one part: their counts are too small to say anything alone. */
const RARE = 5
/** Categories that are parts of their own. */
const MOST_PARTS = 100
/** Parts that a sparkline shows. */
const SPARK_PARTS = 8

/** What a scan of many columns counted of one of them; absent where it has too many values for that. */
export interface Counted {
  readonly reference: ValueCounts | undefined
  readonly current: ValueCounts | undefined
}

/** Measures one column of categories, and counts it where that has not been done. */
export async function compareCategories(
  engine: Engine,
  sides: Sides,
  column: PlannedColumn,
  counted: Counted,
  maxCategories: number,
  chunks?: Chunks,
): Promise<Comparison | Excluded> {
  if (!column.typed && column.role === 'feature' && mayExceed(counted.reference, maxCategories)) {
    const why = await identifierText(engine, sides.reference, column, maxCategories)
    if (why !== undefined) return { name: column.name, why }
  }
  const { reference, current } = counted
  const counts =
    reference === undefined || current === undefined
      ? await countCategories(engine, sides, column)
      : await sumUp(engine, sides, column, { reference, current })
  const comparison = measureCategories(column, counts)
  if (chunks !== undefined)
    return { ...comparison, chunks: await readCategoricalDistances(engine, sides, chunks, column) }
  if (column.compat === undefined) return comparison
  return { ...comparison, compat: await scoreCategories(engine, column.compat, sides, column) }
}

/** Whether a column may have more different values, rows without one aside. */
export const mayExceed = (counted: ValueCounts | undefined, most: number) =>
  counted === undefined || counted.size - Number(counted.has(null)) > most

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
