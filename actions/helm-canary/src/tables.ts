import type { Cell, Column } from '../../../shared/outcome/index.js'
import { formatSeconds } from '../../../shared/report/index.js'
import type { BoundaryState, Judge, MetricState, Rate } from './judge.js'
import type { Observed } from './observe.js'

const right = (title: string, format: Column['format'] = {}): Column => ({ title, align: 'right', format })

export const METRIC_COLUMNS: readonly Column[] = [
  { title: '' },
  { title: 'metric' },
  right('canary bad', { decimals: 0 }),
  right('of', { decimals: 0 }),
  right('rate', { percent: true, decimals: 2 }),
  right('stable bad', { decimals: 0 }),
  right('of', { decimals: 0 }),
  right('rate', { percent: true, decimals: 2 }),
  right('evidence for rollback'),
  right('for promotion'),
]

/** A row for each metric and each latency boundary. */
export function metricRows(judge: Judge): Cell[][] {
  return judge.metrics.flatMap(state => [
    rowOf(state.metric.name, state, state),
    ...state.boundaries.map(boundary => rowOf(`${state.metric.name} above ${boundary.boundary}`, boundary, state)),
  ])
}

function rowOf(name: string, shown: BoundaryState | MetricState, { metric }: MetricState): Cell[] {
  const verdict = shown.passed ? 'pass' : metric.required ? 'inconclusive' : 'warn'
  const whole = 'boundaries' in shown && shown.boundaries.length > 0
  return [
    { verdict },
    metric.weight === 0 ? `${name} (reported only)` : name,
    // The row of a histogram as a whole has requests, but no one count of slow ones.
    ...(whole ? [null, shown.total.canary.n, null] : side(shown.total.canary)),
    ...(whole ? [null, shown.total.baseline.n, null] : side(shown.total.baseline)),
    eValue(shown.fail),
    eValue(shown.pass),
  ]
}

const side = ({ n, x }: Rate['canary']): Cell[] => [x, n, n === 0 ? null : x / n]

/** An e-value of three digits; large ones only by their size. */
export function eValue(log: number): string {
  if (log > Math.log(1e6)) return 'over 1,000,000'
  if (log < Math.log(1e-6)) return 'under 0.000001'
  return String(Number(Math.exp(log).toPrecision(3)))
}

export function weightRows({ weights }: Observed): Cell[][] {
  return weights.map(({ seconds, percent }) => [formatSeconds(Math.round(seconds)), `${percent} %`])
}
