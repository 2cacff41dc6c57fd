import { type Engine, quoteName, type Table } from '../../../../shared/data/index.js'
import { bracketed } from '../rows/reading.js'
import { exponentOf, sumOfDoubles } from './double-sum.js'
import { Select } from './expressions.js'
import { type Ordered, orderedOf } from './order.js'
import { dividedBy, floor, minus, ofDouble, parseDecimal, plus, type Rational, rational, toDouble } from './rational.js'
import type { Reading } from './reading.js'

/** What a check wants to know of its values, besides how many there are. */
export interface Wanted {
  readonly ends?: boolean
  readonly sum?: boolean
  readonly spread?: boolean
  /** Ranks, from 0, of the values in order that are needed, once it is known how many values there are. */
  readonly ranks?: (count: number) => readonly number[]
}

/** The values of one column under one condition, as far as checks asked. */
export class Summary {
  /** Rows that the condition selects. */
  selected = 0
  /** Selected rows with a value. */
  present = 0
  /** Values that can be read as the check reads them. */
  readable = 0
  nan = 0
  smallest: Ordered | undefined
  largest: Ordered | undefined
  constant = false
  /** Of finite values. */
  sum: Rational | undefined
  /** Standard deviation (n − 1) of finite values. */
  deviation: number | undefined
  readonly ranked = new Map<number, Ordered>()

  readonly wanted: Wanted[] = []

  constructor(
    readonly reading: Reading,
    readonly where: string | undefined,
  ) {}

  wants(name: 'ends' | 'sum' | 'spread'): boolean {
    return this.wanted.some(one => one[name] === true)
  }

  /** The mean, where no value is infinite; undefined without any. */
  get mean(): Rational | undefined {
    const count = this.numbers
    return this.sum === undefined || count === 0 ? undefined : dividedBy(this.sum, rational(BigInt(count)))
  }

  /** Values that are numbers, infinities among them. */
  get numbers(): number {
    return this.readable - this.nan
  }

  get isDouble(): boolean {
    return this.reading.kind === 'double' || this.reading.kind === 'single'
  }

  get isNumeric(): boolean {
    return this.isDouble || this.reading.kind === 'exact'
  }

  /**
   * SQL that is missing outside of the condition. Not FILTER: for each aggregate that has one, the engine copies all
   * columns of the scan, and a hundred columns take a hundred times as long.
   */
  selects(sql: string): string {
    return this.where === undefined ? sql : `(CASE WHEN ${bracketed(this.where)} THEN ${sql} END)`
  }

  /** Rows whose value is a number that can be counted with. */
  get counts(): string {
    const where = this.where === undefined ? '' : ` AND ${bracketed(this.where)}`
    return this.isDouble
      ? `coalesce(isfinite(${this.reading.sql}), false)${where}`
      : `${this.reading.sql} IS NOT NULL${where}`
  }
}

/**
 * Fills summaries in at most three scans, whatever their number: counts, ends and whole-number sums; then sums of
 * doubles; then distances from the means. Values by rank are looked for one column after the other, because the engine
 * holds all values of a column for them. No scan is made that nobody needs.
 */
export async function summarise(engine: Engine, table: Table, summaries: readonly Summary[]): Promise<void> {
  if (table.rows === 0 || summaries.length === 0) return
  for (const pass of [countPass, sumPass, spreadPass]) {
    const select = new Select()
    const readers = summaries.flatMap(summary => pass(summary, select))
    await select.run(engine, table)
    for (const read of readers) read()
  }
  for (const summary of summaries) {
    const select = new Select()
    const read = rankedValues(summary, select)
    await select.run(engine, table)
    read?.()
  }
}

type Pass = (summary: Summary, select: Select) => (() => void)[]

const countPass: Pass = (summary, select) => {
  const { reading, isDouble, isNumeric } = summary
  const name = quoteName(reading.column.name)
  const readers: (() => void)[] = []
  const count = (sql: string, set: (count: number) => void) => {
    const key = select.add(sql)
    readers.push(() => set(select.count(key)))
  }
  const text = (sql: string, set: (text: string | undefined) => void) => {
    const key = select.add(`CAST(${sql} AS VARCHAR)`)
    readers.push(() => set(select.text(key)))
  }
  count(summary.where === undefined ? 'count(*)' : `count_if(${bracketed(summary.where)})`, n => (summary.selected = n))
  count(`count(${summary.selects(name)})`, n => (summary.present = n))
  count(`count(${summary.selects(reading.sql)})`, n => (summary.readable = n))
  if (isDouble) count(`count_if(isnan(${summary.selects(reading.sql)}))`, n => (summary.nan = n))
  const sum = summary.wants('spread') || summary.wants('sum')
  if (summary.wants('ends') || sum) {
    const hasOrder = reading.kind !== undefined || reading.column.type !== 'other'
    const value = summary.selects(hasOrder ? reading.sql : `CAST(${name} AS VARCHAR)`)
    // NaN is above all numbers for the engine; whoever looks at ends looks for it first.
    const set = (end: 'smallest' | 'largest') => (found: string | undefined) => {
      summary[end] = found === undefined || reading.kind === undefined ? undefined : orderedOf(found, reading.kind)
    }
    text(`min(${value})`, set('smallest'))
    text(`max(${value})`, set('largest'))
    text(`min(${value}) IS NOT DISTINCT FROM max(${value})`, found => {
      summary.constant = found === 'true'
    })
  }
  if (sum && isNumeric && !isDouble) readers.push(wholeSum(summary, select))
  return readers
}

/** Sums of whole numbers and decimals, without rounding and, cut in two where they are wide, without overflow. */
function wholeSum(summary: Summary, select: Select): () => void {
  const { column } = summary.reading
  const sql = summary.selects(summary.reading.sql)
  const width = decimalOf(column.nativeType)
  if (width === undefined ? !/^U?HUGEINT$/.test(column.nativeType) : width.digits <= 18) {
    const key = select.add(`CAST(sum(${sql}) AS VARCHAR)`)
    return () => (summary.sum = parseDecimal(select.text(key) ?? '0'))
  }
  const digits = width === undefined ? sql : `CAST(replace(CAST(${sql} AS VARCHAR), '.', '') AS HUGEINT)`
  const part = (operator: '//' | '%') =>
    select.add(`CAST(sum(CAST(${digits} ${operator} 1000000000000000000 AS HUGEINT)) AS VARCHAR)`)
  const [high, low] = [part('//'), part('%')]
  return () => {
    const units = select.whole(high) * 10n ** 18n + select.whole(low)
    summary.sum = rational(units, 10n ** BigInt(width?.scale ?? 0))
  }
}

function decimalOf(nativeType: string): { digits: number; scale: number } | undefined {
  const found = /^DECIMAL\((\d+),\s*(\d+)\)$/.exec(nativeType)
  return found ? { digits: Number(found[1]), scale: Number(found[2]) } : undefined
}

const sumPass: Pass = (summary, select) => {
  if (!summary.isDouble || !(summary.wants('sum') || summary.wants('spread'))) return []
  const size = Math.max(Math.abs(finiteEnd(summary.smallest)), Math.abs(finiteEnd(summary.largest)))
  const { sql, value } = sumOfDoubles(summary.reading.sql, size, summary.counts)
  const [high, low] = sql.map(one => select.add(one))
  return [() => (summary.sum = value(select.whole(high!), select.whole(low!)))]
}

/** An infinite end says nothing about the finite values: then they may be as large as doubles are. */
function finiteEnd(end: Ordered | undefined): number {
  if (typeof end !== 'number') return 0
  return Number.isFinite(end) ? end : Number.MAX_VALUE
}

/** Values at ranks: a quantile half a rank above each is that very value, whichever way a product is rounded. */
function rankedValues(summary: Summary, select: Select): (() => void) | undefined {
  const { reading } = summary
  const count = summary.numbers
  const ranks = [...new Set(summary.wanted.flatMap(({ ranks }) => ranks?.(count) ?? []))].sort((a, b) => a - b)
  if (count === 0 || ranks.length === 0 || reading.kind === undefined) return undefined
  const shares = ranks.map(rank => `${(rank + 0.5) / count}`).join(', ')
  const value = summary.selects(reading.sql)
  const number = summary.isDouble ? `CASE WHEN NOT isnan(${value}) THEN ${value} END` : value
  const key = select.add(`CAST(to_json(CAST(quantile_disc(${number}, [${shares}]) AS VARCHAR[])) AS VARCHAR)`)
  return () => {
    const found = JSON.parse(select.text(key) ?? '[]') as string[]
    for (const [index, rank] of ranks.entries()) summary.ranked.set(rank, orderedOf(found[index]!, reading.kind!))
  }
}

const spreadPass: Pass = (summary, select) => {
  const { mean } = summary
  if (!summary.wants('spread') || mean === undefined || summary.numbers < 2) return []
  const { distance, largest, unitOfDistance } = distanceFrom(mean, summary)
  // Brought to at most 1 first, so that squares neither overflow nor vanish.
  const unit = -exponentOf(largest) - 1
  const half = Math.trunc(unit / 2)
  const one = `((${distance}) * CAST('${2 ** half}' AS DOUBLE) * CAST('${2 ** (unit - half)}' AS DOUBLE))`
  const { sql, value } = sumOfDoubles(`${one} * ${one}`, 1, summary.counts)
  const [high, low] = sql.map(part => select.add(part))
  return [
    () => {
      const squares = toDouble(value(select.whole(high!), select.whole(low!)))
      const scaled = Math.sqrt(squares / (summary.numbers - 1)) * unitOfDistance
      summary.deviation = scaled * 2 ** -half * 2 ** (half - unit)
    },
  ]
}

/** SQL of how far a value is from the mean, as a double that was rounded once, and how far it can be. */
function distanceFrom(mean: Rational, { reading, smallest, largest, isDouble }: Summary) {
  if (isDouble) {
    // In halves, because the distance of the largest double from the smallest is no double.
    const centre = toDouble(mean) / 2
    const reach = [smallest, largest].map(end => Math.abs(finiteEnd(end) / 2 - centre))
    const distance = `${reading.sql} * CAST('0.5' AS DOUBLE) - CAST('${centre}' AS DOUBLE)`
    return { distance, largest: Math.max(...reach), unitOfDistance: 2 }
  }
  // Whole numbers beyond 2^53 are close to each other before they are rounded, not after.
  const scale = 10n ** BigInt(decimalOf(reading.column.nativeType)?.scale ?? 0)
  const centre = rational(floor(plus(rational(mean.num * scale, mean.den), rational(1n, 2n))), scale)
  const rest = toDouble(minus(mean, centre))
  const reach = [smallest, largest].map(end => Math.abs(toDouble(minus(asRational(end), mean))))
  const literal = `CAST('${decimalText(centre)}' AS ${wideType(reading)})`
  const distance = `CAST(CAST(${reading.sql} AS ${wideType(reading)}) - ${literal} AS DOUBLE) - CAST('${rest}' AS DOUBLE)`
  return { distance, largest: Math.max(...reach) * (1 + 1e-9), unitOfDistance: 1 }
}

const asRational = (end: Ordered | undefined): Rational =>
  typeof end === 'object' ? end : ofDouble(typeof end === 'number' ? end : 0)

function wideType({ column }: Reading): string {
  const width = decimalOf(column.nativeType)
  return width === undefined ? 'HUGEINT' : `DECIMAL(38, ${width.scale})`
}

/** A rational whose denominator is a power of ten. */
function decimalText({ num, den }: Rational): string {
  const scale = den.toString().length - 1
  if (scale === 0) return String(num)
  const digits = (num < 0n ? -num : num).toString().padStart(scale + 1, '0')
  return `${num < 0n ? '-' : ''}${digits.slice(0, -scale)}.${digits.slice(-scale)}`
}
