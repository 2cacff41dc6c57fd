import { nearest } from '../../../shared/contract/index.js'
import type { Policy } from '../../../shared/policy/index.js'
import {
  formatCount,
  formatInterval,
  formatNumber,
  formatPercent,
  plural,
  signed,
} from '../../../shared/report/index.js'
import type { PairedComparison } from '../../../shared/stats/index.js'
import { EXACT, type Finding, type Truth, type Verdict } from '../../../shared/verdict/index.js'
import type { Compared } from './compare.js'
import type { Comparison, PromotionPolicy } from './policy.js'

type PromotionFile = Policy<PromotionPolicy>

/** One finding for each metric that the policy bounds, in its order. */
export function judgeThresholds(
  policy: PromotionFile,
  metrics: Readonly<Record<string, number>>,
  sources: readonly string[],
): Finding[] {
  return Object.entries(policy.value.thresholds).map(([metric, { min, max, severity }]): Finding => {
    const expected = [
      ...(min === undefined ? [] : [`at least ${formatNumber(min)}`]),
      ...(max === undefined ? [] : [`at most ${formatNumber(max)}`]),
    ].join(', ')
    const base = {
      code: 'metric-threshold',
      subject: metric,
      expected,
      truth: { kind: 'rule-of-thumb', why: 'a point estimate against a fixed level of the policy' } as const,
      location: { file: policy.file, line: policy.lineOf(['thresholds', metric]) },
    }
    const value = Object.hasOwn(metrics, metric) ? metrics[metric] : undefined
    if (value === undefined) {
      const near = nearest(metric, Object.keys(metrics))
      const from = sources.length === 0 ? 'no metrics were given' : `it is not in ${sources.join(' or ')}`
      return {
        ...base,
        verdict: 'inconclusive',
        message: `${metric} cannot be judged: ${from}.`,
        remedy:
          near === undefined
            ? 'Write the metric into the training record or the file given as `metrics`.'
            : `Write \`${near}\`, which is there, or add the metric to the training record.`,
      }
    }
    const passes = (min === undefined || value >= min) && (max === undefined || value <= max)
    return {
      ...base,
      verdict: passes ? 'pass' : severity,
      observed: value,
      message: `${metric} is ${formatNumber(value)}, ${passes ? 'as asked' : 'and must be'}: ${expected}.`,
      remedy: passes ? undefined : 'Train a better model, or change the threshold and say why in its commit.',
    }
  })
}

/** One finding for each comparison and each of its groups. */
export function judgeComparisons(policy: PromotionFile, compared: readonly Compared[]): Finding[] {
  return compared.map(one => comparisonFinding(policy, one))
}

function comparisonFinding(policy: PromotionFile, one: Compared): Finding {
  const { comparison, result, slice } = one
  const path = ['comparisons', one.index]
  const base = {
    code: slice === undefined ? 'champion-comparison' : 'champion-comparison-slice',
    subject: subjectOf(one),
    location: {
      file: policy.file,
      line: policy.lineOf([...path, ...(slice === undefined ? [] : ['slices'])]),
    },
  }
  if (one.tooFew || result === undefined) {
    const why =
      result === undefined
        ? `its ${plural(one.rows, 'row')} do not hold both classes often enough`
        : `${plural(one.rows, 'paired row')}, the policy asks for ${formatCount(one.minRows)}`
    const onlyReported = slice !== undefined && comparison.slices?.small === 'report'
    return {
      ...base,
      verdict: onlyReported ? 'pass' : softened('inconclusive', comparison),
      truth: EXACT,
      observed: one.rows,
      expected: one.minRows,
      message: `${capital(base.subject)} is ${onlyReported ? 'not judged' : 'undecided'}: ${why}.`,
      remedy: onlyReported ? undefined : 'Score both models on more test rows, or lower `min-rows`.',
    }
  }
  const verdict = softened(result.decision, comparison)
  return {
    ...base,
    verdict,
    truth: truthOf(result),
    observed: result.estimate,
    expected: -result.margin,
    message: `${capital(sentenceOf(one, result))}.`,
    remedy: remedyOf(result),
  }
}

/** What people call the measures. */
export const MEASURES: Readonly<Record<Comparison['measure'], string>> = {
  accuracy: 'accuracy',
  brier: 'Brier score',
  'log-loss': 'log loss',
  'absolute-error': 'absolute error',
  'squared-error': 'squared error',
  auc: 'AUC',
}

/** `accuracy`, `accuracy where channel = pos`. */
export function subjectOf({ comparison, slice }: Compared): string {
  const name = MEASURES[comparison.measure]
  return slice === undefined ? name : `${name} where ${slice.by} = ${slice.group}`
}

/** `accuracy differs by −1.2 % … +0.9 % (90 % interval, 1,180 paired rows); the policy allows −0.5 %: not excluded, not shown` */
function sentenceOf(one: Compared, result: PairedComparison): string {
  const interval = formatInterval(result.lower, result.upper, unitOf(one.comparison))
  const coverage = formatPercent(1 - 2 * result.alpha)
  const allows =
    result.margin === 0
      ? 'the policy asks for a better one'
      : `the policy allows ${formatDifference(-result.margin, one.comparison)}`
  const meaning = {
    pass: result.superior ? 'shown to be better' : 'shown to be not worse',
    fail: 'shown to be worse',
    inconclusive: 'not excluded, not shown',
  }[result.decision]
  // A loss that differs by +0.01 would leave open which way is better.
  const verb = isLoss(one.comparison) ? 'improves' : 'differs'
  return `${subjectOf(one)} ${verb} by ${interval} (${coverage} interval, ${plural(result.rows, 'paired row')}); ${allows}: ${meaning}`
}

/** Whether smaller is better before the sign is turned. */
export function isLoss({ measure }: Comparison): boolean {
  return measure !== 'accuracy' && measure !== 'auc'
}

/** A difference in the unit of the measure, with its sign; larger is better for every measure. */
export function formatDifference(value: number, comparison: Comparison): string {
  return signed(unitOf(comparison).percent ? formatPercent(value) : formatNumber(value))
}

/** Shares are shown as percent; losses and areas as they are. */
export function unitOf({ measure }: Comparison): { percent: boolean; signed: true } {
  return { percent: measure === 'accuracy', signed: true }
}

function remedyOf({ decision, rowsToDecide }: PairedComparison): string | undefined {
  if (decision === 'pass') return undefined
  if (decision === 'fail') return 'Keep the champion. Train a better model, or accept a larger `margin`.'
  return rowsToDecide === null
    ? 'No number of rows would decide at this estimate: it lies on the margin. Accept a larger `margin`, or keep the champion.'
    : `About ${formatCount(roughly(rowsToDecide))} paired rows would decide if the estimate stays.`
}

/** Two digits: the rows to decide rest on an estimate. */
export function roughly(count: number): number {
  return Number(count.toPrecision(2))
}

export const PROCEDURES: Readonly<Record<PairedComparison['method'], string>> = {
  'tango-score': 'Tango score bound',
  'exact-unconditional': 'exact unconditional test',
  betting: 'betting bound',
  'bootstrap-bca': 'paired BCa bootstrap',
  delong: 'paired DeLong bound',
}

function truthOf(result: PairedComparison): Truth {
  return {
    kind: 'error-controlled',
    procedure: PROCEDURES[result.method],
    level: result.alpha,
    guarantee: result.guarantee,
    assumptions:
      'test rows are independent draws of the traffic that the claim is about, none of them was trained on, and the margin was set before the look',
  }
}

function softened(verdict: Verdict, { severity }: Comparison): Verdict {
  return severity === 'warn' && verdict !== 'pass' ? 'warn' : verdict
}

const capital = (text: string) => `${text[0]!.toUpperCase()}${text.slice(1)}`
