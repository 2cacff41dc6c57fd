import { formatNumber, formatPercent, plural } from '../../../../shared/report/index.js'
import type { Finding, Truth, Verdict } from '../../../../shared/verdict/index.js'
import { errors } from '../errors.js'
import type { DriftPlan } from '../plan.js'
import { METRICS, type Metric, metricLevels } from '../policy/metrics.js'
import type { Sliced } from '../slices/decide.js'
import type { PerformanceData } from './answers.js'
import { type Estimate, METRIC_KINDS, type MetricKind, worseBounds } from './metrics.js'

export interface MetricResult {
  readonly metric: Metric
  readonly higherIsBetter: boolean
  readonly relative: boolean
  readonly reference: number
  readonly current: number
  /** How much worse, positive is worse; for relative metrics as a share of the reference's. One-sided bounds each. */
  readonly worse: { readonly estimate: number; readonly lower: number; readonly upper: number }
  /** Present for metrics that decide. */
  readonly finding: Finding | undefined
  readonly levels: { readonly warn: number; readonly fail: number; readonly limit: number | undefined } | undefined
}

export interface Decay {
  readonly data: PerformanceData
  readonly metrics: readonly MetricResult[]
  readonly findings: readonly Finding[]
  /** Performance of parts of the rows, where the policy asks for it. */
  readonly slices?: Sliced | undefined
}

/**
 * Compares every metric that the answers allow, and decides about those that the policy names.
 *
 * fail: shown to be worse by more than the fail level, or worse than its limit. warn: shown to be worse by more than
 * the warn level. pass: shown not to be worse by more than the fail level, and to keep its limit. Alarms hold
 * together by Holm's procedure; passing needs no correction, as for columns.
 */
export function decideDecay(data: PerformanceData, plan: DriftPlan): Decay {
  const { policy } = plan
  const alarmLevel = plan.alarmLevel
  const measured = METRICS.flatMap(metric => {
    const kind = METRIC_KINDS[metric]
    const reference = kind.estimate(data.reference)
    const current = kind.estimate(data.current)
    return reference && current ? [{ metric, kind, reference, current }] : []
  })
  const deciding = decidingMetrics(data, plan)
  const unknown = deciding.filter(metric => !measured.some(found => found.metric === metric))
  const claims = measured.flatMap(found => (deciding.includes(found.metric) ? [claimsOf(found, policy)] : []))
  const shown = {
    warn: holmByBounds(
      claims.map(claim => claim.worseThanWarn),
      alarmLevel,
    ),
    fail: holmByBounds(
      claims.flatMap(claim => [claim.worseThanFail, claim.beyondLimit]),
      alarmLevel,
    ),
  }
  const findings: Finding[] = [
    ...claims.map((claim, k) =>
      findingOf(claim, policy.level, {
        warn: shown.warn[k]!,
        fail: shown.fail[2 * k]!,
        limit: shown.fail[2 * k + 1]!,
      }),
    ),
    ...unknown.map(metric => unknownFinding(metric, data)),
  ]
  const metrics = measured.map((found): MetricResult => {
    const { metric, kind, reference, current } = found
    const claim = claims.find(each => each.metric === metric)
    const scaled = kind.relative ? reference.value : 1
    const bounds = worseBounds(kind, reference, current, policy.level)
    return {
      metric,
      higherIsBetter: kind.higherIsBetter,
      relative: kind.relative,
      reference: reference.value,
      current: current.value,
      worse: {
        estimate: bounds.estimate / scaled,
        lower: bounds.lower / scaled,
        upper: bounds.upper / scaled,
      },
      finding: claim === undefined ? undefined : findings.find(finding => finding.subject === metric),
      levels: claim?.levels,
    }
  })
  return { data, metrics, findings }
}

/** Those that the policy names; else the one that says most about this kind of model. */
export function decidingMetrics({ task, reference }: PerformanceData, { policy, policyFile }: DriftPlan): Metric[] {
  const named = METRICS.filter(metric => policy.performance.metrics[metric] !== undefined)
  const possible: readonly Metric[] =
    task === 'regression'
      ? ['mae', 'rmse']
      : [
          ...(reference.predicted === undefined ? [] : (['accuracy'] as const)),
          ...(reference.confusion === undefined ? [] : (['precision', 'recall', 'f1'] as const)),
          ...(reference.scores === undefined ? [] : (['auc', 'log-loss', 'brier', 'calibration'] as const)),
        ]
  const impossible = named.find(metric => !possible.includes(metric))
  if (impossible !== undefined) {
    throw errors.DRIFT_METRIC(
      `performance.metrics.${impossible} cannot be computed: the task is ${task}, with ${
        possible.length === 0 ? 'neither score nor prediction' : `${possible.join(', ')} possible`
      }`,
      {
        file: policyFile?.file,
        line: policyFile?.lineOf(['performance', 'metrics', impossible]),
      },
    )
  }
  if (named.length > 0) return named
  if (task === 'regression') return ['mae']
  return reference.scores === undefined ? ['accuracy'] : ['auc']
}

export interface Claim {
  readonly metric: Metric
  readonly kind: MetricKind
  readonly reference: Estimate
  readonly current: Estimate
  readonly levels: { readonly warn: number; readonly fail: number; readonly limit: number | undefined }
  /** Whether it is shown at this level. */
  worseThanWarn(alpha: number): boolean
  worseThanFail(alpha: number): boolean
  beyondLimit(alpha: number): boolean
  /** Whether the opposite is shown. */
  within(alpha: number): boolean
  keepsLimit(alpha: number): boolean
}

/** What is claimed about one metric, to be tested at any level. */
export function claimsOf(
  found: Pick<Claim, 'metric' | 'kind' | 'reference' | 'current'>,
  { performance }: DriftPlan['policy'],
): Claim {
  const { kind, reference, current, metric } = found
  const given = performance.metrics[metric] ?? {}
  const levels = { ...metricLevels(given), limit: given.limit }
  const { limit } = levels
  // "More than a tenth worse" is "more than 1.1 times as much": exact also where the reference's value is uncertain.
  const scale = (margin: number) => (kind.relative ? 1 + margin : 1)
  const offset = (margin: number) => (kind.relative ? 0 : margin)
  const worse = (margin: number, alpha: number) => worseBounds(kind, reference, current, alpha, scale(margin))
  return {
    ...found,
    levels,
    worseThanWarn: alpha => worse(levels.warn, alpha).lower > offset(levels.warn),
    worseThanFail: alpha => worse(levels.fail, alpha).lower > offset(levels.fail),
    within: alpha => worse(levels.fail, alpha).upper <= offset(levels.fail),
    beyondLimit(alpha) {
      if (limit === undefined) return false
      const { lower, upper } = current.bounds(alpha)
      return kind.higherIsBetter ? upper < limit : lower > limit
    },
    keepsLimit(alpha) {
      if (limit === undefined) return true
      const { lower, upper } = current.bounds(alpha)
      return kind.higherIsBetter ? lower >= limit : upper <= limit
    },
  }
}

/** Holm's procedure where hypotheses are tested by bounds: as many are tested anew at each step as are left. */
export function holmByBounds(tests: readonly ((alpha: number) => boolean)[], level: number): boolean[] {
  const rejected = new Array<boolean>(tests.length).fill(false)
  for (;;) {
    const open = [...tests.keys()].filter(k => !rejected[k])
    if (open.length === 0) return rejected
    // The bounds of a mean need a level below one half.
    const now = open.filter(k => tests[k]!(Math.min(0.49, level / open.length)))
    if (now.length === 0) return rejected
    for (const k of now) rejected[k] = true
  }
}

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

function unknownFinding(metric: Metric, { reference, current }: PerformanceData): Finding {
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
