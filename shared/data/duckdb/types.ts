import { quoteName } from '../sql.js'
import type { ColumnType, ReadableType } from '../types.js'

/** DuckDB's type name → ours. */
export function columnType(native: string): ColumnType {
  if (/^(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT|UTINYINT|USMALLINT|UINTEGER|UBIGINT|UHUGEINT)$/.test(native)) {
    return 'integer'
  }
  if (native === 'FLOAT' || native === 'DOUBLE') return 'number'
  if (native.startsWith('DECIMAL')) return 'decimal'
  if (native === 'VARCHAR' || native === 'UUID' || native.startsWith('ENUM')) return 'string'
  if (native === 'BOOLEAN') return 'boolean'
  if (native === 'DATE') return 'date'
  if (native.startsWith('TIMESTAMP')) return 'timestamp'
  if (native === 'TIME' || native === 'TIME WITH TIME ZONE') return 'time'
  if (native === 'JSON') return 'json'
  return 'other'
}

/** How a text is read when the caller said what it is: generous, but never another value than what is written. */
export function readText(column: string, type: ReadableType): string {
  const text = quoteName(column)
  switch (type) {
    case 'string':
      return text
    case 'boolean':
      return `TRY_CAST(trim(${text}) AS BOOLEAN)`
    case 'number':
      // The engine reads 1_000 as 1000; nobody else does.
      return `CASE WHEN NOT contains(${text}, '_') THEN TRY_CAST(${text} AS DOUBLE) END`
    case 'integer':
      // The engine rounds '2.5' to 3. What a float column wrote as '12.0' is 12 all the same.
      return `CASE WHEN TRY_CAST(${text} AS BIGINT) = TRY_CAST(${text} AS DOUBLE) AND NOT contains(${text}, '_') THEN TRY_CAST(${text} AS BIGINT) END`
    case 'date':
      // Longer texts have a time, which the engine would cut off; words such as 'epoch' are dates for it. Dates that are
      // no timestamps (year 294248 and later) would stop every comparison with one.
      return `CASE WHEN ${startsWithDigit(text)} AND (strlen(${text}) <= 10 OR length(trim(${text})) <= 10) THEN CAST(TRY_CAST(TRY_CAST(${text} AS DATE) AS TIMESTAMP) AS DATE) END`
    case 'timestamp':
      return `CASE WHEN ${startsWithDigit(text)} THEN ${readTimestamp(text)} END`
  }
}

/** Mixed JSON values: a number is a number and a text is not, even where it looks like one. */
export function readJson(column: string, type: ReadableType): string {
  const json = quoteName(column)
  const text = `(${json} ->> '$')`
  switch (type) {
    case 'string':
      return `CASE WHEN json_type(${json}) = 'VARCHAR' THEN ${text} END`
    case 'boolean':
      return `CASE WHEN json_type(${json}) = 'BOOLEAN' THEN CAST(${text} AS BOOLEAN) END`
    case 'number':
      return `CASE WHEN json_type(${json}) IN ('DOUBLE', 'BIGINT', 'UBIGINT') THEN TRY_CAST(${text} AS DOUBLE) END`
    case 'integer':
      return `CASE WHEN json_type(${json}) IN ('DOUBLE', 'BIGINT', 'UBIGINT') AND TRY_CAST(${text} AS HUGEINT) = TRY_CAST(${text} AS DOUBLE) THEN TRY_CAST(${text} AS BIGINT) END`
    case 'date':
    case 'timestamp':
      return `CASE WHEN json_type(${json}) = 'VARCHAR' THEN ${readText(column, type).replaceAll(json, text)} END`
  }
}

/**
 * Whether a text is of a type and loses nothing in it: written back, it is the same text. So `01234` and `1e5` are no
 * integers, and identifiers stay what they are. Never true where there is no text.
 * @param text SQL of it
 */
export function isExactly(text: string, type: ReadableType): string {
  if (type === 'string') return 'true'
  const value = readExact(text, type)
  const exact = `${value} IS NOT NULL AND ${keepsText(text, type, value)}`
  return `CASE WHEN ${looksLike(text, type)} THEN ${exact} ELSE false END`
}

/**
 * What every text of a type has, told by its first bytes: a cast that fails takes the engine ten times as long as one
 * that does not, and of a text's casts most fail.
 */
function looksLike(text: string, type: Exclude<ReadableType, 'string'>): string {
  switch (type) {
    case 'boolean':
      return `strlen(${text}) BETWEEN 4 AND 5`
    case 'integer':
      return `${text} BETWEEN '-' AND ':'`
    case 'number':
      // Spaces, signs, points and digits come before letters; `inf` and `nan` are numbers.
      return `${text} < ':' OR ${['I', 'N', 'i', 'n'].map(letter => `starts_with(${text}, '${letter}')`).join(' OR ')}`
    case 'date':
    case 'timestamp':
      return `${text} LIKE '____-__-__%'`
  }
}

/**
 * Whether a value that `readExact` gives is the text and nothing less; unknown where there is none of either.
 * @param text SQL of the text
 * @param value SQL of the value
 */
export function keepsText(text: string, type: ReadableType, value: string): string {
  switch (type) {
    case 'string':
    case 'timestamp':
      return 'true'
    case 'boolean':
      return `lower(${text}) IN ('true', 'false')`
    case 'integer':
      return `CAST(${value} AS VARCHAR) = ${text}`
    case 'number':
      return `NOT contains(${text}, '_') AND ${hasNoLeadingZero(text)} AND ${keepsDigits(text, value)}`
    case 'date':
      return `${text} LIKE '____-__-__' AND ${text} BETWEEN '0' AND ':'`
  }
}

/** No zero before the number itself: nearly all texts are told by their first bytes, which is far cheaper than a pattern. */
function hasNoLeadingZero(text: string): string {
  return `CASE WHEN ${text} BETWEEN '1' AND ':' THEN true WHEN ${text} BETWEEN '0.' AND '0/' THEN true
    ELSE ${text} NOT LIKE '0_%' OR ${text} LIKE '0.%' OR ${text} ILIKE '0e%' END`
}

/**
 * Long whole numbers are mostly names of things, and a float would make one of two of them. As a CASE, because the
 * engine evaluates every part of an OR for every value; nearly all end with the first one.
 */
function keepsDigits(text: string, value: string): string {
  return `CASE WHEN strlen(${text}) <= 15 THEN true WHEN ${value} BETWEEN -1e15 AND 1e15 THEN true
    WHEN contains(${text}, '.') OR contains(${text}, 'e') OR contains(${text}, 'E') THEN true
    WHEN ${text} IS NULL THEN NULL ELSE coalesce(TRY_CAST(${text} AS HUGEINT) = TRY_CAST(${value} AS HUGEINT), false) END`
}

/** The value of a text that is exactly of a type; of other texts it may be wrong. Each is a fraction of `readText`. */
export function readExact(text: string, type: ReadableType): string {
  switch (type) {
    case 'string':
      return text
    case 'boolean':
      return `TRY_CAST(${text} AS BOOLEAN)`
    case 'integer':
      return `TRY_CAST(${text} AS BIGINT)`
    case 'number':
      return `TRY_CAST(${text} AS DOUBLE)`
    case 'date':
      return `TRY_CAST(${text} AS DATE)`
    case 'timestamp':
      return `CASE WHEN ${text} LIKE '____-__-__%' AND ${text} BETWEEN '0' AND ':' THEN ${readTimestamp(text)} END`
  }
}

/**
 * A plain cast to TIMESTAMP drops the offset of '…T10:00:00+02:00' instead of applying it; the cast that applies it
 * takes four times as long, so it is kept from texts that have no room for an offset. By way of the epoch, because
 * timezone() takes a calendar for every value: as long again as all the rest.
 */
function readTimestamp(text: string): string {
  return `CASE WHEN ${text} LIKE '____-__-__ __:__:__' THEN TRY_CAST(${text} AS TIMESTAMP) ELSE make_timestamp(epoch_us(TRY_CAST(${text} AS TIMESTAMPTZ))) END`
}

function startsWithDigit(text: string): string {
  // Trimming makes a copy, and hardly any text needs it.
  return `(${text} BETWEEN '0' AND ':' OR ltrim(${text}) BETWEEN '0' AND ':')`
}
