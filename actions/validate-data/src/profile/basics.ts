import { type DataColumn, type Engine, quoteName, type Table, type Value } from '../../../../shared/data/index.js'
import { isNumeric, isTemporal, isThere } from '../rows/reading.js'

/** What one scan over all columns says about one of them. */
export interface Basics {
  readonly column: DataColumn
  readonly missing: number
  /** Values that can be read as the column's type. */
  readonly present: number
  readonly unreadable: number
  readonly nan: number
  readonly infinite: number
  /** Of finite numbers. */
  readonly mean: number | null
  readonly stdev: number | null
  /** As text, for numbers and times. */
  readonly min: string | null
  readonly max: string | null
  readonly shortest: number
  readonly longest: number
}

/** One scan for counts, means, deviations and ends of all columns. */
export async function basicsOf(engine: Engine, table: Table): Promise<Basics[]> {
  const selected = table.columns.flatMap((column, index) =>
    Object.entries(expressions(column, table)).map(([what, sql]) => `${sql} AS ${what}_${index}`),
  )
  const [row] = table.rows === 0 ? [{}] : await engine.query(`SELECT ${selected.join(', ')} FROM ${table.sql}`)
  return table.columns.map((column, index) => {
    const of = (what: string): Value => (row as Record<string, Value>)[`${what}_${index}`] ?? null
    const number = (what: string) => Number(of(what) ?? 0)
    const [there, present] = [number('there'), number('present')]
    return {
      column,
      missing: table.rows - there,
      present,
      unreadable: there - present,
      nan: number('nan'),
      infinite: number('infinite'),
      mean: finite(of('mean')),
      stdev: finite(of('stdev')),
      min: textOf(of('min')),
      max: textOf(of('max')),
      shortest: number('shortest'),
      longest: number('longest'),
    }
  })
}

function expressions(column: DataColumn, table: Table): Record<string, string> {
  const name = quoteName(column.name)
  const counted = { there: `count_if(${isThere(table, column.name)})`, present: `count(${name})` }
  const ends = (of: string) => ({ min: `CAST(min(${of}) AS VARCHAR)`, max: `CAST(max(${of}) AS VARCHAR)` })
  if (isTemporal(column)) return { ...counted, ...ends(name) }
  if (column.type === 'string') {
    const text = `CAST(${name} AS VARCHAR)`
    return { ...counted, shortest: `min(length(${text}))`, longest: `max(length(${text}))` }
  }
  if (!isNumeric(column)) return counted
  const double = `CAST(${name} AS DOUBLE)`
  if (column.type !== 'number')
    return { ...counted, mean: `avg(${double})`, stdev: `stddev_samp(${double})`, ...ends(name) }
  // Not FILTER: for each aggregate that has one, the engine copies all values that pass it.
  const ordinary = `CASE WHEN isfinite(${name}) THEN ${double} END`
  return {
    ...counted,
    nan: `count_if(isnan(${name}))`,
    infinite: `count_if(isinf(${name}))`,
    mean: `avg(${ordinary})`,
    stdev: `stddev_samp(${ordinary})`,
    ...ends(`CASE WHEN NOT isnan(${name}) THEN ${name} END`),
  }
}

const finite = (value: Value) => (typeof value === 'number' && Number.isFinite(value) ? value : null)
const textOf = (value: Value) => (value === null ? null : String(value))
