import { type DataColumn, quoteName, type Table } from '../../../../shared/data/index.js'
import type { Bounds } from '../plan/model.js'
import { boundKind, readForBounds } from '../rows/bounds.js'
import { columnOf, readNumber } from '../rows/reading.js'
import type { Misfit } from '../rows/test.js'
import type { Kind } from './order.js'
import type { AggregateTest } from './test.js'

/** How a check looks at the values of its column. */
export interface Reading {
  readonly column: DataColumn
  /** Absent where values are only told apart, not measured. */
  readonly kind: Kind | undefined
  /** SQL of the value; missing also where a text cannot be read as it. */
  readonly sql: string
}

/** How the test's column is read, or why it cannot be. */
export function readingOf(test: AggregateTest & { readonly column: string }, table: Table): Reading | Misfit {
  const column = columnOf(table, test.column)
  switch (test.measure) {
    case 'smallest':
    case 'largest':
    case 'median':
      return orderedReading(column, [test.bounds])
    case 'quantiles':
      return orderedReading(
        column,
        test.quantiles.map(({ bounds }) => bounds),
      )
    case 'mean':
    case 'stdev':
    case 'sum':
    case 'ks':
    case 'bootstrapped-ks':
      return numericReading(column)
    case 'kl-divergence':
      return 'bins' in test.reference ? numericReading(column) : plainReading(column)
    default:
      return plainReading(column)
  }
}

const plainReading = (column: DataColumn): Reading => ({ column, kind: undefined, sql: quoteName(column.name) })

/** Values as numbers: decimals and whole numbers without rounding, truth as 0 and 1, texts that are numbers as these. */
export function numericReading(column: DataColumn): Reading | Misfit {
  if (column.type === 'boolean') return { column, kind: 'exact', sql: `CAST(${quoteName(column.name)} AS INTEGER)` }
  const read = readNumber(column)
  if (read === undefined) return { misfit: `${column.type} values are no numbers` }
  const sql = column.type === 'number' ? `CAST(${read.sql} AS DOUBLE)` : read.sql
  return { column, kind: kindOf(read.kind, column), sql }
}

/** Values in the order that all bounds have. */
function orderedReading(column: DataColumn, bounds: readonly Bounds[]): Reading | Misfit {
  const reads = bounds.map(one => ({ one, read: readForBounds(column, one) }))
  const unfit = reads.find(({ read }) => read === undefined)
  if (unfit !== undefined) return { misfit: `${column.type} values have no order with ${boundKind(unfit.one)}` }
  const [first] = reads
  if (reads.some(({ read }) => read!.kind !== first!.read!.kind)) return { misfit: 'its bounds are of several kinds' }
  const { kind, sql } = first!.read!
  return { column, kind: kindOf(kind, column), sql: column.type === 'number' ? `CAST(${sql} AS DOUBLE)` : sql }
}

function kindOf(read: 'number' | 'number-from-text' | 'time' | 'text', column: DataColumn): Kind {
  if (read === 'text') return 'text'
  if (read === 'time') return column.type === 'date' ? 'date' : 'time'
  if (read === 'number-from-text') return 'double'
  if (column.type !== 'number') return 'exact'
  return column.nativeType === 'FLOAT' ? 'single' : 'double'
}
