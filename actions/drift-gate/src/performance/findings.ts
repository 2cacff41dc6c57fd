import { formatNumber, formatPercent, plural } from '../../../../shared/report/index.js'
import type { Finding, Truth, Verdict } from '../../../../shared/verdict/index.js'
import type { Metric } from '../policy/metrics.js'
import type { PerformanceData } from './answers.js'
import type { Claim } from './claims.js'
import { worseBounds } from './metrics.js'

/** The verdict about one metric in words. */
export function findingOf(
  claim: Claim,
  level: number,
  shown: { readonly warn: boolean; readonly fail: boolean; readonly limit: boolean },
): Finding {
  const { metric, kind, reference, current, levels } = claim
  const within = claim.within(level)
  const kept = claim.keepsLimit(level)
  const { estimate } = worseBounds(kind, reference, current, level)
  const beyond = estimate / (kind.relative ? reference.value : 1) > levels.fail
  const verdict = ((): Verdict => {
    if (shown.fail || shown.limit) return 'fail'
    if (!kept || (!within && !(shown.warn && !beyond))) return 'inconclusive'
    return shown.warn ? 'warn' : 'pass'
  })()
  const truth: Truth = {
    kind: 'error-controlled',
    procedure: `${kind.procedure}, Holm over metrics`,
    level,
    guarantee: kind.guarantee,
    assumptions: kind.assumptions,
  }
  return {
    code: 'performance-decay',
    verdict,
    subject: metric,
    message: messageOf(claim, level, verdict, shown.limit),
    truth,
    observed: rounded(current.value),
    expected: rounded(reference.value),
    ...(verdict === 'pass' ? {} : { remedy: REMEDIES[verdict] }),
  }
}

const REMEDIES: Readonly<Record<Exclude<Verdict, 'pass'>, string>> = {
  fail: 'Retrain on recent labelled data, and compare the new model with this one at register-model.',
  warn: 'Look at what changed in the rows that are wrong now; retrain if it goes on.',
  inconclusive: 'Wait for more labels, or take a longer window.',
}

const rounded = (value: number) => Number(value.toPrecision(6))

function messageOf(claim: Claim, level: number, verdict: Verdict, limit: boolean): string {
  const { metric, kind, reference, current, levels } = claim
  const { estimate, lower, upper } = worseBounds(kind, reference, current, level)
  const write = (value: number) =>
    kind.relative ? formatPercent(value / reference.value) : formatNumber(value, { decimals: 3 })
  const bound = (value: number) => (kind.relative ? formatPercent(value) : formatNumber(value))
  const move = `${metric} ${formatNumber(reference.value, { decimals: 4 })} → ${formatNumber(current.value, { decimals: 4 })}`
  if (limit) return `${move}: beyond its limit of ${formatNumber(levels.limit!)}.`
  const range =
    verdict === 'pass'
      ? `shown to be at most ${write(upper)} worse`
      : verdict === 'inconclusive'
        ? `worse by ${write(lower)} … ${write(upper)}`
        : `shown to be at least ${write(lower)} worse`
  const levelText = `${verdict === 'warn' ? 'warns' : 'fails'} above ${bound(verdict === 'warn' ? levels.warn : levels.fail)}`
  const rows = verdict === 'inconclusive' ? neededText(claim, estimate, upper) : ''
  return `${move}, ${range}; ${levelText}${rows}.`
}

/** Widths shrink with the square root of the rows, which is all that this estimate uses. */
function neededText({ kind, reference, current, levels }: Claim, estimate: number, upper: number): string {
  const margin = levels.fail * (kind.relative ? reference.value : 1)
  const gap = margin - estimate
  if (!(gap > 0)) return ''
  const rows = Math.ceil(current.rows * ((upper - estimate) / gap) ** 2)
  if (!(rows > current.rows && rows < 1e8)) return ''
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(rows)) - 1)
  return `; about ${plural(Math.ceil(rows / unit) * unit, 'labelled row')} would decide`
}

/** A metric that the policy names and the answers do not allow. */
export function unknownFinding(metric: Metric, { reference, current }: PerformanceData): Finding {
  const count = (answers: PerformanceData['reference']) =>
    answers.errors?.length ??
    answers.predicted?.rows ??
    (answers.scores === undefined ? 0 : answers.scores.positive.length + answers.scores.negative.length)
  const needs =
    metric === 'auc'
      ? 'at least 10 rows of each class'
      : metric === 'accuracy'
        ? 'at least one row'
        : metric === 'precision' || metric === 'recall' || metric === 'f1'
          ? 'rows that are positive or are said to be'
          : metric === 'brier' || metric === 'log-loss' || metric === 'calibration'
            ? 'rows with scores between 0 and 1'
            : 'at least 30 rows'
  return {
    code: 'performance-decay',
    verdict: 'inconclusive',
    subject: metric,
    message: `${metric} cannot be computed: it needs ${needs} with label and answer on both sides; there are ${plural(count(reference), 'row')} in the reference and ${plural(count(current), 'row')} in the current data.`,
    truth: { kind: 'exact' },
    remedy: 'Wait for more labels, or take a longer window.',
  }
}
