import { type DataColumn, quoteName, type Table } from '../../../../shared/data/index.js'
import { isDateutilDate } from './dateutil/reader.js'
import { asText, isTemporal } from './reading.js'
import type { Deferred, RowTest } from './test.js'
import { valuesTest } from './values.js'

/** ISO 8601 with a date in front, which both the engine and dateutil read, and read alike. */
const PLAIN = '[1-9]\\d{3}-\\d{2}-\\d{2}([T ]([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d{1,6})?)?)?'

/** Values that dateutil does not read as a date or time. */
export function dateTest(column: DataColumn, table: Table): RowTest | Deferred {
  const text = asText(column)
  if (isTemporal(column)) return { looked: `${quoteName(column.name)} IS NOT NULL`, fails: 'false', value: text }
  const right = `(regexp_full_match(${text}, '${PLAIN}') AND TRY_CAST(${text} AS TIMESTAMP) IS NOT NULL)`
  return {
    settle: (engine, where) =>
      valuesTest(engine, { column, table, text, right, where }, texts => texts.map(one => !isDateutilDate(one))),
  }
}
