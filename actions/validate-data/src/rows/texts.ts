import { type DataColumn, quoteName, quoteText, type Table } from '../../../../shared/data/index.js'
import type { Violation } from '../plan/model.js'
import { asText, isNumeric } from './reading.js'
import type { Deferred, RowTest } from './test.js'
import { valuesTest } from './values.js'

type Pattern = Extract<Violation, { kind: 'pattern' }>

/** Values that do not match all, any or none of some patterns. */
export function patternTest({ syntax, patterns, must }: Pattern, column: DataColumn): RowTest {
  const text = asText(column)
  const matches = patterns.map(pattern =>
    syntax === 'regex' ? `regexp_matches(${text}, ${quoteText(pattern)})` : `${text} LIKE ${quoteText(pattern)}`,
  )
  const joined = `(${matches.join(must === 'all' ? ' AND ' : ' OR ')})`
  return {
    looked: `${quoteName(column.name)} IS NOT NULL`,
    fails: must === 'none' ? joined : `NOT ${joined}`,
    ...(must === 'none' ? {} : { passes: joined }),
    value: text,
  }
}

/** Values with too few or too many characters. */
export function lengthTest(
  { min, max }: { readonly min: number | undefined; readonly max: number | undefined },
  column: DataColumn,
): RowTest {
  const text = asText(column)
  const ends = [
    min === undefined ? [] : `length(${text}) < ${min}`,
    max === undefined ? [] : `length(${text}) > ${max}`,
  ].flat()
  return {
    looked: `${quoteName(column.name)} IS NOT NULL`,
    fails: `(${ends.join(' OR ') || 'false'})`,
    value: text,
  }
}

/** Values that are no number, by the engine's own reading. */
export function notNumberTest(column: DataColumn): RowTest {
  const text = asText(column)
  // The engine reads 1_000 as 1000; nobody else does.
  const fails = isNumeric(column) ? 'false' : `(TRY_CAST(${text} AS DOUBLE) IS NULL OR contains(${text}, '_'))`
  return { looked: `${quoteName(column.name)} IS NOT NULL`, fails, value: text }
}

/** What the engine takes for JSON and the standard does not: NaN, infinities, a comma before the end of a list. */
const LAX = '(?i)nan|inf|,\\s*[\\]}]'

/** Values that are no JSON (RFC 8259). */
export function notJsonTest(column: DataColumn, table: Table): Deferred {
  const text = jsonText(column)
  const right = `(json_valid(${text}) AND NOT regexp_matches(${text}, '${LAX}'))`
  return {
    settle: (engine, where) =>
      valuesTest(engine, { column, table, text, right, where }, texts => texts.map(one => !isJson(one))),
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** A value as JSON text: texts as they are, lists and structures of Parquet as JSON writes them. */
export function jsonText(column: DataColumn): string {
  return column.type === 'other' ? `CAST(to_json(${quoteName(column.name)}) AS VARCHAR)` : asText(column)
}
