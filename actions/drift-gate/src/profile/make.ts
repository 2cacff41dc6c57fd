import type { Engine } from '../../../../shared/data/index.js'
import { digestRef } from '../../../../shared/evidence/index.js'
import { RELEASE } from '../../../../shared/run/index.js'
import { countBins, gridOf, mean, quantileBins, variance } from '../../../../shared/stats/index.js'
import { countCategories, sumUp } from '../categories/counts.js'
import { identifierText, mayExceed } from '../categories.js'
import type { Chunks } from '../chunks/cut.js'
import { readCategoricalDistances, readNumericDistances } from '../chunks/read.js'
import type { ColumnPlan, PlannedColumn } from '../columns.js'
import { countsOf } from '../numeric/parts.js'
import { identifierReason, type SortedSample, sampleOf } from '../numeric/sample.js'
import { batchesOf } from '../scans/batches.js'
import { countValues, type ValueCounts } from '../scans/counts.js'
import { readNumbers } from '../scans/numbers.js'
import type { Side } from '../sides.js'
import { type DriftProfile, PROFILE_SCHEMA_ID, type ProfileColumn } from './schema.js'

/** Values kept of a column of categories; more are an identifier or free text. */
export const MOST_CATEGORIES = 1000

export interface ProfileOptions {
  readonly maxCategories: number
  readonly chunks: Chunks | undefined
  /** Bytes that the engine may use; absent: its own share of the machine. */
  readonly memoryLimit: number | undefined
  /** Told before each column. */
  readonly onColumn: (name: string, done: number) => void
}

/** Measures a reference once, so that later runs need not read it again. Memory holds the columns of one scan. */
export async function makeProfile(
  engine: Engine,
  side: Side,
  { columns, excluded }: ColumnPlan,
  options: ProfileOptions,
): Promise<DriftProfile> {
  const made = new Map<string, ProfileColumn>()
  const scratch = new Float64Array(side.rows)
  const room: Float64Array[] = []
  for (const batch of batchesOf(columns, side.rows, options.memoryLimit)) {
    const of = (kind: PlannedColumn['kind']) =>
      batch.filter(column => column.kind === kind).map(({ reference }) => reference)
    const numbers = await readNumbers(engine, side, of('numeric'), room)
    const counted = await countValues(engine, side, of('categorical'))
    for (const column of batch) {
      options.onColumn(column.name, made.size)
      const read = numbers.get(column.name)
      const profile =
        read === undefined
          ? await categoricalProfile(engine, side, column, counted.get(column.name), options)
          : await numericProfile(engine, side, column, sampleOf(read.values, read, scratch), options)
      made.set(column.name, profile)
    }
  }
  const whys = new Map(excluded.map(({ name, why }) => [name, why]))
  return {
    schema: PROFILE_SCHEMA_ID,
    release: RELEASE,
    data: {
      name: side.table.dataset.name,
      digest: digestRef(side.table.dataset.artifact),
      files: side.table.dataset.files.length,
    },
    rows: side.rows,
    columns: side.table.columns.map(
      ({ name, type, nativeType }) =>
        made.get(name) ?? {
          name,
          type,
          native: nativeType,
          missing: 0,
          unreadable: 0,
          kind: 'excluded',
          why: whys.get(name) ?? 'it was not compared when the profile was made',
        },
    ),
  }
}

const described = ({ name, reference }: PlannedColumn) => ({
  name,
  type: reference.type,
  native: reference.nativeType,
})

async function numericProfile(
  engine: Engine,
  side: Side,
  column: PlannedColumn,
  sample: SortedSample,
  { chunks }: ProfileOptions,
): Promise<ProfileColumn> {
  const { finite, rows, values } = sample
  const why = column.typed || column.role !== 'feature' ? undefined : identifierReason(column.reference, sample)
  const { missing, unreadable } = sample
  if (why !== undefined) return { ...described(column), missing, unreadable, kind: 'excluded', why }
  const bins = finite.length > 0 ? quantileBins(finite) : undefined
  const { minusInfinity, plusInfinity } = countsOf(sample, bins)
  const grid = gridOf(finite, { minusInfinity, plusInfinity, absent: rows - values.length })
  const both = { reference: side, current: side, timeless: 0, findings: [] }
  const distances = chunks && (await readNumericDistances(engine, both, chunks, column.reference, sample))
  return {
    ...described(column),
    kind: 'numeric',
    missing,
    unreadable,
    minusInfinity,
    plusInfinity,
    bins:
      bins === undefined
        ? null
        : { lowest: bins.lowest, uppers: [...bins.uppers], counts: countBins(finite, bins).counts },
    grid: { values: Array.from(grid.values), below: Array.from(grid.below), upTo: Array.from(grid.upTo) },
    mean: orNull(finite.length > 0 ? mean(finite) : undefined),
    standardDeviation: orNull(finite.length > 0 ? spreadOf(finite) : undefined),
    ...(distances === undefined ? {} : { chunks: distances.fromReference.map(rounded) }),
  }
}

/** Exactly 0 where all values are one, which squares of rounded differences are not. */
const spreadOf = (sorted: Float64Array) => (sorted[0] === sorted.at(-1) ? 0 : Math.sqrt(variance(sorted)))

/** Squares of huge values overflow. */
const orNull = (value: number | undefined) => (value === undefined || !Number.isFinite(value) ? null : value)

/** Six digits of a share: less than half a row of a million. */
const rounded = (share: number) => Math.min(1, Number(share.toFixed(6)))

async function categoricalProfile(
  engine: Engine,
  side: Side,
  column: PlannedColumn,
  counted: ValueCounts | undefined,
  { chunks, maxCategories }: ProfileOptions,
): Promise<ProfileColumn> {
  const both = { reference: side, current: side, timeless: 0, findings: [] }
  const { missing, unreadable, distinct, singletons, categories } =
    counted === undefined
      ? await countCategories(engine, both, column)
      : await sumUp(engine, both, column, { reference: counted, current: counted })
  const beside = { missing: missing.reference, unreadable: unreadable.reference }
  const why =
    column.typed || column.role !== 'feature' || !mayExceed(counted, maxCategories)
      ? undefined
      : await identifierText(engine, side, column, maxCategories)
  const many =
    distinct.reference > MOST_CATEGORIES
      ? `${distinct.reference} different values are more than a profile keeps (${MOST_CATEGORIES})`
      : undefined
  if (why !== undefined || many !== undefined) {
    return { ...described(column), ...beside, kind: 'excluded', why: (why ?? many)! }
  }
  const distances = chunks && (await readCategoricalDistances(engine, both, chunks, column))
  return {
    ...described(column),
    ...beside,
    kind: 'categorical',
    distinct: distinct.reference,
    singletons,
    categories: categories
      .filter(({ reference }) => reference > 0)
      .sort((a, b) => b.reference - a.reference || (a.value < b.value ? -1 : 1))
      .map(({ value, reference }) => [value, reference]),
    ...(distances === undefined ? {} : { chunks: distances.fromReference.map(rounded) }),
  }
}
