import type { Engine } from '../../../../shared/data/index.js'
import { measureCategories } from '../categories.js'
import type { PlannedColumn } from '../columns.js'
import type { Comparison } from '../comparison.js'
import { referenceOfProfile } from '../numeric/reference.js'
import { roughSampleOf, type Sample } from '../numeric/sample.js'
import { measureAgainst } from '../numeric.js'
import { textOf, unreadableRows } from '../reading.js'
import { byFrequency, type ValueCounts } from '../scans/counts.js'
import type { Numbers } from '../scans/numbers.js'
import type { Side } from '../sides.js'
import type { CategoricalProfile, NumericProfile, ProfileColumn } from './schema.js'

/** What was read of a column of the current data. */
export interface CurrentColumn {
  readonly numbers: Numbers | undefined
  /** Absent where it has too many values to be counted beside other columns. */
  readonly counts: ValueCounts | undefined
  /** As long as the values; its contents are lost. */
  readonly scratch: Float64Array
}

/** Compares one column of the current data with what a profile keeps of the reference. */
export async function compareWithProfile(
  engine: Engine,
  current: Side,
  column: PlannedColumn,
  stored: Exclude<ProfileColumn, { kind: 'excluded' }>,
  rows: number,
  read: CurrentColumn,
): Promise<Comparison> {
  const comparison =
    stored.kind === 'numeric'
      ? compareNumbers(column, stored, rows, roughSample(read, stored))
      : await compareCounts(engine, current, column, stored, rows, read.counts)
  if (stored.chunks === undefined) return comparison
  return { ...comparison, chunks: { fromOthers: [], fromReference: stored.chunks } }
}

/** Of the grid's values all but the outermost ones say where the values lie. */
function roughSample({ numbers, scratch }: CurrentColumn, { grid }: NumericProfile): Sample {
  const { values } = grid
  const range = values.length > 2 ? ([values[1]!, values.at(-2)!] as const) : undefined
  return roughSampleOf(numbers!.values, numbers!, range, scratch)
}

function compareNumbers(column: PlannedColumn, stored: NumericProfile, rows: number, sample: Sample): Comparison {
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
  counted: ValueCounts | undefined,
): Promise<Comparison> {
  const text = textOf(column.current)
  const known = new Map(stored.categories)
  const counts = new Map<string, number>()
  let distinct = 0
  let absent = 0
  const fresh = { rows: 0, values: 0 }
  for await (const { value, rows: n } of counted === undefined ? countsAlone(engine, side, text) : inOrder(counted)) {
    if (value === null) {
      absent = n
      continue
    }
    distinct++
    if (known.has(value)) counts.set(value, n)
    else {
      fresh.values++
      fresh.rows += n
      // The most frequent come first.
      if (fresh.values <= NAMED) counts.set(value, n)
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

/** How often a value occurs. */
interface Occurrence {
  readonly value: string | null
  readonly rows: number
}

async function* countsAlone(engine: Engine, side: Side, text: string): AsyncGenerator<Occurrence> {
  const sql = `SELECT ${text} AS v, count(*) AS n FROM ${side.relation} GROUP BY 1 ORDER BY n DESC, v`
  for await (const found of engine.batches(sql)) {
    for (const { v, n } of found) yield { value: v === null ? null : String(v), rows: Number(n) }
  }
}

function inOrder(counted: ValueCounts): Occurrence[] {
  const values = [...counted].flatMap(([value, rows]) => (value === null ? [] : [{ value, rows }]))
  return [{ value: null, rows: counted.get(null) ?? 0 }, ...byFrequency(values, each => each.rows)]
}
