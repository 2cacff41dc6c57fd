import { type Engine, quoteName, type Table, type Value } from '../../../../shared/data/index.js'
import { isNumeric, isTemporal } from '../rows/reading.js'
import type { Basics } from './basics.js'
import type { ColumnProfile } from './model.js'

export const SHARES = [0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99] as const
const BINS = 20
/** More values than this are not held in memory at once: their quantiles are estimated. */
const EXACT_VALUES = 20_000_000

type Quantiles = NonNullable<ColumnProfile['quantiles']>
type Histogram = NonNullable<ColumnProfile['histogram']>

/** Columns that have an order to speak of. */
export const isOrdered = ({ column, present, nan }: Basics) =>
  (isNumeric(column) || isTemporal(column)) && present > nan

/** Quantiles by column: values of the data, no interpolation. As many columns in one scan as memory has room for. */
export async function quantilesOf(
  engine: Engine,
  table: Table,
  columns: readonly Basics[],
): Promise<Map<Basics, Quantiles>> {
  const found = new Map<Basics, Quantiles>()
  for (const together of scansOf(columns)) {
    const lists = together.map((basics, at) => `${quantileSql(basics)} AS q${at}`)
    const ends = together.flatMap((_, at) =>
      SHARES.map((_, index) => `CAST(q${at}[${index + 1}] AS VARCHAR) AS q${at}_${index}`),
    )
    const [row] = await engine.query(`SELECT ${ends.join(', ')} FROM (SELECT ${lists.join(', ')} FROM ${table.sql})`)
    for (const [at, basics] of together.entries()) {
      const values = SHARES.map((share, index) => [String(share), endOf(basics, row![`q${at}_${index}`] ?? null)])
      found.set(basics, { exact: isExact(basics), values: Object.fromEntries(values) })
    }
  }
  return found
}

const isExact = ({ present }: Basics) => present <= EXACT_VALUES

function quantileSql(basics: Basics): string {
  const { column } = basics
  const name = quoteName(column.name)
  const aggregate = isExact(basics) ? 'quantile_disc' : 'approx_quantile'
  const value = column.type === 'number' ? `CASE WHEN NOT isnan(${name}) THEN ${name} END` : name
  return `${aggregate}(${value}, [${SHARES.join(', ')}])`
}

/** Columns in groups whose values are held in memory together. */
function scansOf(columns: readonly Basics[]): Basics[][] {
  const scans: Basics[][] = []
  let held = Number.POSITIVE_INFINITY
  for (const basics of columns) {
    const own = isExact(basics) ? basics.present : 0
    if (held + own > EXACT_VALUES) {
      scans.push([])
      held = 0
    }
    scans.at(-1)!.push(basics)
    held += own
  }
  return scans
}

interface Bins {
  readonly low: number
  readonly width: number
}

/** Equal bins for all columns in one scan; where few values lie far off, the bins cover the others. */
export async function histogramsOf(
  engine: Engine,
  table: Table,
  quantiles: ReadonlyMap<Basics, Quantiles>,
): Promise<Map<Basics, Histogram>> {
  const bins = [...quantiles].flatMap(([basics, own]) => {
    const found = binsFor(basics, own)
    return found === undefined ? [] : [{ basics, ...found }]
  })
  if (bins.length === 0) return new Map()
  const selected = bins.map(({ basics, low, width }, index) => {
    const value = positionOf(basics)
    const bin = `CAST(least(greatest(floor((${value} - ${low}) / ${width}), -1), ${BINS}) AS INTEGER)`
    // The last bin has both its ends.
    const closed = `CASE WHEN ${value} = ${low + BINS * width} THEN ${BINS - 1} ELSE ${bin} END`
    return `CAST(to_json(histogram(${closed}) FILTER (WHERE ${value} IS NOT NULL AND NOT isnan(${value}))) AS VARCHAR) AS h${index}`
  })
  const [row] = await engine.query(`SELECT ${selected.join(', ')} FROM ${table.sql}`)
  return new Map(
    bins.map(({ basics, low, width }, index) => {
      const counts = JSON.parse(String(row![`h${index}`])) as Record<string, number>
      return [
        basics,
        {
          edges: Array.from({ length: BINS + 1 }, (_, edge) => low + edge * width),
          counts: Array.from({ length: BINS }, (_, bin) => counts[bin] ?? 0),
          below: counts[-1] ?? 0,
          above: counts[BINS] ?? 0,
        },
      ]
    }),
  )
}

/** A value on a scale of 64-bit numbers; times as seconds since 1970. */
function positionOf({ column }: Basics): string {
  const name = quoteName(column.name)
  return isTemporal(column) ? `CAST(epoch(${name}) AS DOUBLE)` : `CAST(${name} AS DOUBLE)`
}

function binsFor(basics: Basics, { values }: Quantiles): Bins | undefined {
  const [least, most] = [at(basics, basics.min), at(basics, basics.max)]
  const [low, high] = [at(basics, values['0.01'] ?? null), at(basics, values['0.99'] ?? null)]
  const spread = high - low
  const from = least >= low - spread ? least : low
  const to = most <= high + spread ? most : high
  const width = (to - from) / BINS
  return Number.isFinite(width) && width > 0 && from + width > from ? { low: from, width } : undefined
}

function at({ column }: Basics, value: Value): number {
  if (value === null) return Number.NaN
  return isTemporal(column) ? Date.parse(isoOf(String(value))) / 1000 : Number(value)
}

/** An end or a quantile as JSON has it: a number where that loses nothing, else its text. */
export function endOf({ column }: Basics, value: Value): string | number | null {
  if (value === null) return null
  const text = String(value)
  if (isTemporal(column)) return isoOf(text)
  const number = Number(text)
  if (!Number.isFinite(number)) return text
  if (column.type === 'integer' && !Number.isSafeInteger(number)) return text
  return number
}

/** The engine's `2026-06-01 10:00:00` or `…+00` → ISO 8601. Times without a zone are UTC. */
function isoOf(text: string): string {
  // Years before the first have no form that all readers know.
  if (text.includes('(BC)') || !/^\d{4}-/.test(text)) return text
  const [day, time] = text.split(' ')
  return time === undefined ? text : `${day}T${time.replace(/([+-]\d{2})(:\d{2})?$/, '')}Z`
}
