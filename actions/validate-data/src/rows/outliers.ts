import { type DataColumn, doubleLiteral, type Engine, quoteName, type Table } from '../../../../shared/data/index.js'
import { toDouble } from '../aggregates/rational.js'

import { numericReading, type Reading } from '../aggregates/reading.js'
import { Summary, summarise } from '../aggregates/summary.js'
import type { Violation } from '../plan/model.js'
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
  const reading = numericReading(column)
  if (read === undefined || 'misfit' in reading) return { misfit: `${column.type} values have no mean` }
  const looked = `${quoteName(column.name)} IS NOT NULL`
  const value = asText(column)
  const real = `CAST(${read.sql} AS DOUBLE)`
  return {
    async settle(engine, where) {
      const condition = `${where === undefined ? '' : `${bracketed(where)} AND `}isfinite(${real})`
      const { numbers, mean, deviation = 0 } = await spreadOf(reading, condition, engine, table)
      if (mean === undefined) return { looked, fails: 'true', value }
      if (!(deviation > 0)) {
        const why =
          numbers === 1 ? 'one value has no standard deviation' : 'all values are equal, so none has a z-score'
        return { undecided: why }
      }
      const z = `(${real} - ${doubleLiteral(toDouble(mean))}) / ${doubleLiteral(deviation)}`
      const near = twoSided ? `abs(${z}) < ${doubleLiteral(below)}` : `${z} < ${doubleLiteral(below)}`
      return { looked, fails: `NOT coalesce(isfinite(${real}) AND ${near}, false)`, value }
    },
  }
}

async function spreadOf(reading: Reading, where: string, engine: Engine, table: Table): Promise<Summary> {
  const summary = new Summary(reading, where)
  summary.wanted.push({ spread: true })
  await summarise(engine, table, [summary])
  return summary
}
