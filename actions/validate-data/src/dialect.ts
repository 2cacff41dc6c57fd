import { quoteName, type Table } from '../../../shared/data/index.js'
import type { Violation } from './plan.js'
import { isOneOf, outsideTest } from './rows/bounds.js'
import { dateTest } from './rows/dates.js'
import { declaredTypeTest } from './rows/declared-type.js'
import { formTest } from './rows/forms.js'
import { jsonSchemaTest } from './rows/json-schema.js'
import { disorderTest } from './rows/order.js'
import { outlierTest } from './rows/outliers.js'
import { asText, bracketed, columnOf, isThere } from './rows/reading.js'
import { compareTest, incompleteTest, pairsTest, repeatedTest, sumTest, unequalTest } from './rows/several.js'
import type { Deferred, Misfit, RowTest } from './rows/test.js'
import { lengthTest, notJsonTest, notNumberTest, patternTest } from './rows/texts.js'

export { boundKind, DAY, isOneOf, readForBounds } from './rows/bounds.js'
export { asText, bracketed, canBeNaN, columnOf, type Readable, readNumber, readTime } from './rows/reading.js'
export type { Deferred, Misfit, RowTest, Undecided } from './rows/test.js'

/**
 * Writes violations in DuckDB's SQL. The one rule about missing values: only `missing`, `not-missing` and `incomplete`
 * look at them, every other check looks at the values that are there. A text in the place of a number or date is a
 * value, and fails.
 */
export function rowTest(violation: Violation, table: Table): RowTest | Misfit | Deferred {
  switch (violation.kind) {
    case 'condition': {
      const condition = bracketed(violation.sql)
      return { looked: `${condition} IS NOT NULL`, fails: `NOT ${condition}`, value: 'NULL' }
    }
    case 'compare':
      return compareTest(violation, table)
    case 'not-in-pairs':
      return pairsTest(violation, table)
    case 'unequal':
      return unequalTest(violation.columns, violation.missing, table)
    case 'repeated':
      return repeatedTest(violation.columns, violation.missing, table)
    case 'sum':
      return sumTest(violation, table)
    case 'incomplete':
      return incompleteTest(violation, table)
    default:
      return columnTest(violation, table)
  }
}

function columnTest(violation: Extract<Violation, { column: string }>, table: Table): RowTest | Misfit | Deferred {
  const column = columnOf(table, violation.column)
  const looked = `${quoteName(column.name)} IS NOT NULL`
  switch (violation.kind) {
    case 'missing':
      return { looked: 'true', fails: `NOT (${isThere(table, column.name)})`, value: 'NULL' }
    case 'not-missing': {
      const original = table.unreadable.find(unreadable => unreadable.column === column.name)?.text
      return { looked: 'true', fails: isThere(table, column.name), value: original ?? asText(column) }
    }
    case 'unreadable':
      return declaredTypeTest(violation.types, column, table)
    case 'outside':
      return outsideTest(column, violation.bounds)
    case 'not-in': {
      const passes = isOneOf(column, violation.values)
      return { looked, fails: `NOT coalesce(${passes}, false)`, passes, value: asText(column) }
    }
    case 'in':
      return { looked, fails: `coalesce(${isOneOf(column, violation.values)}, false)`, value: asText(column) }
    case 'pattern':
      return patternTest(violation, column)
    case 'length':
      return lengthTest(violation, column)
    case 'unparseable':
      if (violation.as === 'number') return notNumberTest(column)
      return violation.as === 'date' ? dateTest(column, table) : notJsonTest(column, table)
    case 'other-form':
      return formTest(violation.format, column, table)
    case 'json-schema':
      return jsonSchemaTest(violation.schema, column, table)
    case 'outlying':
      return outlierTest(violation, column, table)
    case 'disorder':
      return disorderTest(violation, table)
  }
}
