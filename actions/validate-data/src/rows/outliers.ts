import { type DataColumn, type Engine, quoteName, type Table } from '../../../../shared/data/index.js'
import { mean as meanOf, variance } from '../../../../shared/stats/index.js'
import type { Violation } from '../plan/model.js'
import { number } from './bounds.js'
import { asText, bracketed, readNumber } from './reading.js'
import type { Deferred, Misfit } from './test.js'

/**
 * Values too far from the mean of the values looked at, in standard deviations of them (of a sample: n − 1). Mean and
 * deviation are of the finite values; NaN and infinities fail.
 */
export function outlierTest(
  { below, twoSided }: Extract<Violation, { kind: 'outlying' }>,
  column: DataColumn,
  table: Table,
): Deferred | Misfit {
  const read = readNumber(column)
  if (read === undefined) return { misfit: `${column.type} values have no mean` }
  const name = quoteName(column.name)
  const looked = `${name} IS NOT NULL`
  const value = asText(column)
  const real = `CAST(${read.sql} AS DOUBLE)`
  return {
    async settle(engine, where) {
      const condition = where === undefined ? '' : ` AND ${bracketed(where)}`
      const { n, mean, deviation } = await spreadOf(
        engine,
        `SELECT ${real} AS x FROM ${table.sql} WHERE isfinite(${real})${condition}`,
      )
      if (n > 0 && !(deviation > 0)) {
        return {
          undecided: n === 1 ? 'one value has no standard deviation' : 'all values are equal, so none has a z-score',
        }
      }
      const z = `(${real} - ${number(mean)}::DOUBLE) / ${number(deviation)}::DOUBLE`
      const near = twoSided ? `abs(${z}) < ${number(below)}` : `${z} < ${number(below)}`
      return { looked, fails: `NOT coalesce(isfinite(${real}) AND ${near}, false)`, value }
    },
  }
}

/**
 * Mean and standard deviation (n − 1) in two passes over the values in the order of the data, with compensated sums: the
 * engine's own sums differ in their last digits with the number of threads.
 */
async function spreadOf(engine: Engine, sql: string) {
  const { values } = await engine.floats(sql)
  // Equal values have no spread, whatever rounding makes of their mean.
  const equal = values.every(value => value === values[0])
  return { n: values.length, mean: meanOf(values), deviation: equal ? 0 : Math.sqrt(variance(values, 1)) }
}
