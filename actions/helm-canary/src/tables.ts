import type { Cell, Column } from '../../../shared/outcome/index.js'
import { formatSeconds } from '../../../shared/report/index.js'
import type { Judge } from './judge.js'
import type { BoundaryState, MetricState, Rate } from './metric-judges.js'
import type { Metric } from './metrics.js'
import type { Observed } from './observe.js'

const right = (title: string, format: Column['format'] = {}): Column => ({ title, align: 'right', format })

export const METRIC_COLUMNS: readonly Column[] = [
  { title: '' },
  { title: 'metric' },
  right('canary', { percent: true, decimals: 2 }),
  right('stable', { percent: true, decimals: 2 }),
  right('for rollback'),
  right('for promotion'),
]

export const COUNT_COLUMNS: readonly Column[] = [
  { title: 'metric' },
  right('canary bad', { decimals: 0 }),
  right('of', { decimals: 0 }),
  right('stable bad', { decimals: 0 }),
  right('of', { decimals: 0 }),
]

/** A row for each metric and each latency boundary: rates, and the evidence for either decision. */
export function metricRows(judge: Judge, rolledBack: boolean): Cell[][] {
  return rowsOf(judge).map(({ name, shown, metric, whole }) => {
    const drives = rolledBack && judge.driving.metric === metric
    const verdict = drives ? 'fail' : shown.passed ? 'pass' : metric.required ? 'inconclusive' : 'warn'
    const rates = whole ? [null, null] : [rateOf(shown.total.canary), rateOf(shown.total.baseline)]
    return [{ verdict }, name, ...rates, eValue(shown.fail), eValue(shown.pass)]
  })
}

/** The counts behind the rates. */
export function countRows(judge: Judge): Cell[][] {
  return rowsOf(judge)
    .filter(({ whole }) => !whole)
    .map(({ name, shown: { total } }) => [
      name,
      ...[total.canary.x, total.canary.n],
      ...[total.baseline.x, total.baseline.n],
    ])
}

interface Row {
  readonly name: string
  readonly metric: Metric
  readonly shown: BoundaryState | MetricState
  /** A histogram as a whole has no one count of slow requests. */
  readonly whole: boolean
}

function rowsOf(judge: Judge): Row[] {
  return judge.metrics.flatMap(state => {
    const { metric, boundaries } = state
    const name = metric.weight === 0 ? `${metric.name} (reported only)` : metric.name
    const own = { name, metric, shown: state, whole: boundaries.length > 0 }
    return [
      own,
      ...boundaries.map(shown => ({ name: `${metric.name} > ${shown.boundary}`, metric, shown, whole: false })),
    ]
  })
}

const rateOf = ({ n, x }: Rate['canary']) => (n === 0 ? null : x / n)

/** An e-value of three digits; large ones only by their size. */
export function eValue(log: number): string {
  if (log > Math.log(1e6)) return 'over 1,000,000'
  if (log < Math.log(1e-6)) return 'under 0.000001'
  return String(Number(Math.exp(log).toPrecision(3)))
}

export function weightRows({ weights }: Observed): Cell[][] {
  return weights.map(({ seconds, percent }) => [formatSeconds(Math.round(seconds)), `${percent} %`])
}
