import { formatNumber, formatPercent, plural } from '../../../../shared/report/index.js'
import type { Truth } from '../../../../shared/verdict/index.js'
import { byAttention, type Result } from '../judge.js'
import { make } from '../plan/make.js'
import { type HistoryJudgement, valueText } from './judge.js'

/** How the run stands among earlier ones is one more result, once there are enough of them. */
export function withHistory(results: readonly Result[], judgement: HistoryJudgement | undefined): readonly Result[] {
  const result = judgement && historyResult(judgement)
  return result === undefined ? results : [...results, result].sort(byAttention)
}

/** The verdict as the result of one more check; none where the runs are too few for any. */
function historyResult(judgement: HistoryJudgement): Result | undefined {
  const { pValue, level, earlier, scores, measures } = judgement
  if (pValue === undefined) return undefined
  const odd = pValue <= level
  const check = make(
    'history',
    'dataset',
    `the dataset is like the ${plural(earlier, 'run')} before it`,
    { kind: 'row-count', bounds: {} },
    undefined,
    { severity: 'warn' },
  )
  const place = Math.round(pValue * scores.length)
  const p = `p = ${formatNumber(Number(pValue.toPrecision(2)))}, level ${formatPercent(level)} over ${plural(measures.length, 'measure')}`
  const [first] = measures
  const at = `${first!.label} ${valueText(first!, first!.values.at(-1)!)}, ${deviationText(first!.deviation)} from ${rangeText(judgement)}`
  const more = measures.slice(1).filter(({ deviation }) => odd && deviation >= first!.deviation / 2).length
  return {
    check,
    verdict: odd ? 'warn' : 'pass',
    looked: undefined,
    failing: undefined,
    observed: `rank ${place} of ${scores.length}`,
    message: `${at}${more === 0 ? '' : `; ${plural(more, 'further measure')} at least half as far off`}; ${place === 1 ? 'no run lies as far off' : `${plural(place, 'run')}, this one among them, lie as far off`} (${p})`,
    remedy: odd
      ? 'See “History” in the report for what moved. Where the change is meant, it becomes part of the history by itself.'
      : undefined,
    truth: truthOf(level),
    value: pValue,
  }
}

function rangeText({ measures: [first] }: HistoryJudgement): string {
  const earlier = first!.values.slice(0, -1)
  const [low, high] = [Math.min(...earlier), Math.max(...earlier)]
  return `the others (${low === high ? valueText(first!, low) : `${valueText(first!, low)} … ${valueText(first!, high)}`})`
}

const deviationText = (deviation: number) =>
  `${deviation >= 1e6 ? 'more than 1,000,000' : formatNumber(Number(deviation.toPrecision(2)))} standard deviations`

export function truthOf(level: number): Truth {
  return {
    kind: 'error-controlled',
    procedure: 'rank of the largest studentised deviation among the runs',
    level,
    guarantee: 'finite-sample',
    assumptions: 'runs are exchangeable: no trend, no season, none picked by what it showed',
  }
}
