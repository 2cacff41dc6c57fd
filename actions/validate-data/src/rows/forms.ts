import { type DataColumn, quoteText, type Table } from '../../../../shared/data/index.js'
import { asText } from './reading.js'
import { plainPattern, strftimeReader } from './strftime.js'
import type { Deferred } from './test.js'
import { valuesTest } from './values.js'

/** Values that do not have a form such as `%Y-%m-%d`. */
export function formTest(format: string, column: DataColumn, table: Table): Deferred {
  const text = asText(column)
  const pattern = plainPattern(format)
  // The engine knows most right values at once; what it does not accept is read as Python reads it.
  const right =
    pattern === undefined
      ? undefined
      : `(regexp_full_match(${text}, ${quoteText(pattern)}) AND try_strptime(${text}, ${quoteText(format)}) IS NOT NULL)`
  return {
    settle: (engine, where) => {
      const reads = strftimeReader(format)
      return valuesTest(engine, { column, table, text, right, where }, texts => texts.map(one => !reads(one)))
    },
  }
}
