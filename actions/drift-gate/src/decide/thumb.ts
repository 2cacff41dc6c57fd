import { psiUnderNoDrift } from '../../../../shared/stats/index.js'
import type { Verdict } from '../../../../shared/verdict/index.js'
import type { Comparison } from '../comparison.js'
import type { Measured } from '../decide.js'
import { measured } from '../measures/measured.js'
import { filledParts } from '../measures/of-parts.js'
import { rowsForPsi } from '../rows-needed.js'

/** By fixed levels, and by what chance alone gives at this size. `level` is this column's share of the error. */
export function decideByThumb(comparison: Comparison, level: number): Measured {
  const { levels } = comparison.column
  const isPsi = levels.measure === 'psi'
  const filled = filledParts(comparison.parts)
  const { reference, current } = comparison.rows
  const value = measured(comparison.measures, levels.measure)!
  // Both measures are the same to second order: the divergence is an eighth of PSI.
  const psiByChance = psiUnderNoDrift(filled, reference, current).quantile(1 - level)
  const chance = isPsi ? psiByChance : Math.sqrt(psiByChance / 8)
  const concluded = ((): Verdict => {
    if (comparison.nothing !== undefined) return 'inconclusive'
    if (value > levels.fail && value > chance) return 'fail'
    if (value > levels.warn && value > chance) return value > levels.fail ? 'inconclusive' : 'warn'
    return chance > levels.warn ? 'inconclusive' : 'pass'
  })()
  const needed = rowsForPsi(isPsi ? levels.warn : 8 * levels.warn ** 2, filled, level, reference)
  const name = isPsi ? 'PSI' : 'Jensen–Shannon distance'
  const rows = needed?.current === undefined ? needed?.each : needed.current
  const where = needed?.current === undefined ? 'rows in each dataset' : 'current rows'
  const below = rows === undefined ? '' : `; below about ${rows} ${where} it measures chance`
  return {
    measured: concluded,
    value,
    bounds: undefined,
    chance,
    rowsNeeded: concluded === 'inconclusive' && comparison.nothing === undefined ? needed : undefined,
    truth: { kind: 'rule-of-thumb', why: `fixed ${name} levels ${levels.warn} and ${levels.fail}${below}` },
  }
}
