import { type DataColumn, type Engine, quoteName } from '../../../../shared/data/index.js'
import { textOf } from '../reading.js'
import type { Side } from '../sides.js'

/** How often each value of a column occurs; null stands for rows without one. */
export type ValueCounts = ReadonlyMap<string | null, number>

/** Columns with more different values are counted by themselves, where the engine keeps what memory cannot. */
const MOST_VALUES = 5000
/** Rows that tell most columns that those will be; fewer are counted at once, as they cannot take much. */
const LOOKED_AT = 8192
/** `grouping_id` gives a bit of a 64-bit number for each. */
const AT_ONCE = 31

/**
 * Counts columns of categories in one scan for every 31 of them.
 * @returns by name; without those that have too many different values to be counted beside others
 */
export async function countValues(
  engine: Engine,
  side: Side,
  columns: readonly DataColumn[],
): Promise<Map<string, ValueCounts>> {
  const counted = new Map<string, ValueCounts>()
  const few = await withFewValues(engine, side, columns)
  for (let from = 0; from < few.length; from += AT_ONCE) {
    for (const [name, counts] of await countTogether(engine, side, few.slice(from, from + AT_ONCE))) {
      if (counts.size <= MOST_VALUES) counted.set(name, counts)
    }
  }
  return counted
}

async function withFewValues(engine: Engine, { relation, rows }: Side, columns: readonly DataColumn[]) {
  if (rows <= LOOKED_AT || columns.length === 0) return columns
  const distinct = columns.map((column, place) => `approx_count_distinct(${textOf(column)}) AS d${place}`)
  const names = columns.map(({ name }) => quoteName(name))
  const [row] = await engine.query(
    `SELECT ${distinct.join(', ')} FROM (SELECT ${names.join(', ')} FROM ${relation} LIMIT ${LOOKED_AT})`,
  )
  return columns.filter((_, place) => Number(row![`d${place}`]) <= MOST_VALUES)
}

async function countTogether(
  engine: Engine,
  { relation }: Side,
  columns: readonly DataColumn[],
): Promise<Map<string, ValueCounts>> {
  const counts = columns.map(() => new Map<string | null, number>())
  const texts = columns.map((column, place) => `${textOf(column)} AS c${place}`)
  const names = columns.map((_, place) => `c${place}`)
  // Each group has a value in one column, whose bit is the only one that is not set.
  const sql = `SELECT grouping_id(${names.join(', ')}) AS g, coalesce(${names.join(', ')}, NULL) AS v, count(*) AS n
    FROM (SELECT ${texts.join(', ')} FROM ${relation}) GROUP BY GROUPING SETS (${names.map(name => `(${name})`).join(', ')})`
  const all = 2 ** columns.length - 1
  for await (const rows of engine.batches(sql)) {
    for (const { g, v, n } of rows) {
      const own = counts[columns.length - 1 - Math.log2(all - Number(g))]!
      // One more than may be is enough to know that they are too many.
      if (own.size <= MOST_VALUES) own.set(v === null ? null : String(v), Number(n))
    }
  }
  return new Map(columns.map(({ name }, place) => [name, counts[place]!]))
}

/** The most frequent first, equal ones in the order of their bytes, as the engine has it. */
export function byFrequency<T extends { readonly value: string }>(entries: T[], frequency: (entry: T) => number): T[] {
  return entries.sort(
    (a, b) => frequency(b) - frequency(a) || Buffer.compare(Buffer.from(a.value), Buffer.from(b.value)),
  )
}
