import { formatNumber, formatPercent, plural, quoted } from '../../../shared/report/index.js'
import { bySeverity, type Finding, type Verdict } from '../../../shared/verdict/index.js'
import { describeScore } from './compat/evidently.js'
import type { ColumnDecision } from './decide.js'
import type { DriftPlan } from './plan.js'
import type { Measure } from './policy/levels.js'
import type { RowsNeeded } from './rows-needed.js'

export const MEASURE_NAMES: Readonly<Record<Measure, string>> = {
  ks: 'KS distance',
  'total-variation': 'total variation',
  psi: 'PSI',
  'jensen-shannon': 'Jensen–Shannon distance',
}

/**
 * A finding for every column. Where the dataset's own levels let single columns drift, a column decides no more than
 * the dataset does.
 */
export function columnFindings(
  columns: readonly ColumnDecision[],
  dataset: Verdict,
  { policyFile }: DriftPlan,
): Finding[] {
  return columns.map(decision => {
    const { comparison, verdict, value } = decision
    const { name, levels } = comparison.column
    const decided = bySeverity(verdict, dataset) > 0 ? dataset : verdict
    const named = policyFile?.value.columns[name] !== undefined
    return {
      code: 'column-drift',
      verdict: decided,
      subject: name,
      message: `${quoted(name)}: ${describeDecision(decision)}. ${sentence(comparison.change)}`,
      truth: decision.truth,
      observed: Number.isNaN(value) ? 'no score' : Number(value.toPrecision(6)),
      expected: comparison.compat === undefined ? `at most ${formatNumber(levels.fail)}` : 'no drift by its test',
      ...(verdict === 'pass' ? {} : { remedy: remedyOf(decision) }),
      ...(named && verdict !== 'pass' && policyFile
        ? { location: { file: policyFile.file, line: policyFile.lineOf(['columns', name]) } }
        : {}),
    }
  })
}

const sentence = (text: string) => (text === '' ? '' : `${text[0]!.toUpperCase()}${text.slice(1)}.`)

/** The decision in one clause with its numbers: value, what is shown about the truth, and the level. */
export function describeDecision(decision: ColumnDecision): string {
  const { comparison, value, bounds, measured, chance } = decision
  if (comparison.compat !== undefined) return describeScore(comparison.compat)
  const { levels } = comparison.column
  if (comparison.nothing !== undefined) return `nothing to compare, ${comparison.nothing}`
  const number = (distance: number) => formatNumber(distance, { decimals: 3 })
  const measure = `${MEASURE_NAMES[levels.measure]} ${number(value)}`
  const level =
    measured === 'warn' ? `warns above ${formatNumber(levels.warn)}` : `fails above ${formatNumber(levels.fail)}`
  const needed = describeNeeded(decision.rowsNeeded)
  const parts = [measure]
  if (decision.note !== undefined) return `${measure}; ${decision.note}`
  if (decision.rank !== undefined) {
    const { pValue, chunks } = decision.rank
    return `${measure}; a deviation as large in any column has a chance of ${formatPercent(pValue)} among ${plural(chunks, 'chunk')} of the reference`
  }
  if (decision.limit !== undefined)
    return `${measure}, fails above ${number(decision.limit)} (mean and three standard deviations of the reference’s chunks)`
  if (bounds !== undefined) {
    if (measured === 'fail' || measured === 'warn') parts.push(`shown to be at least ${number(bounds.lower)}`)
    else if (measured === 'pass') parts.push(`shown to be at most ${number(bounds.upper)}`)
    else parts.push(`the true one lies in ${number(bounds.lower)} … ${number(bounds.upper)}`)
  } else if (chance !== undefined) parts.push(`chance alone gives up to ${number(chance)}`)
  parts.push(`${level}${needed === '' ? '' : `; ${needed}`}`)
  const text = parts.join(', ')
  // Where the distance fails, what changed says it already.
  if (decision.unseen === 'pass' || measured === 'fail') return text
  const { rows } = comparison.unseen
  const unseen = `${plural(rows, 'row')} (${formatPercent(rows / comparison.rows.current)}) hold values that the reference never showed`
  return measured === 'pass' ? `${unseen}; ${text}` : `${text}; ${unseen}`
}

export function describeNeeded(needed: RowsNeeded | undefined): string {
  if (needed === undefined) return ''
  return needed.current === undefined
    ? `about ${plural(needed.each, 'row')} in each dataset would decide`
    : `about ${plural(needed.current, 'current row')} would decide`
}

function remedyOf({ verdict, unseen, comparison, rowsNeeded }: ColumnDecision): string {
  if (comparison.nothing !== undefined) return 'Exclude the column in the policy if it is meant to be so.'
  if (verdict === 'inconclusive') {
    const needed = describeNeeded(rowsNeeded)
    return needed === ''
      ? 'The value lies too close to the level for any number of rows: set another level for this column in the policy.'
      : `Collect more rows or take a longer window: ${needed}.`
  }
  if (unseen !== 'pass') return 'Find out what the new values are: the model has never seen them.'
  return 'Find out why it changed; mend the source, or retrain on data that has it.'
}
