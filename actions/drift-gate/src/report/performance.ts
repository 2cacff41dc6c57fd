import { type Block, block, type Cell } from '../../../../shared/outcome/index.js'
import { formatCount, formatNumber, formatPercent } from '../../../../shared/report/index.js'
import type { Decay, MetricResult } from '../performance/decay.js'
import { right } from './right.js'

/** Each metric then and now, and how much worse it is at least and at most. */
export function performanceSection({ metrics, data, findings }: Decay): Block {
  const rows = metrics.map((result): Cell[] => {
    const { metric, reference, current, worse, finding, levels, relative } = result
    const write = (value: number) => (relative ? formatPercent(value) : formatNumber(value, { decimals: 3 }))
    return [
      finding ? { verdict: finding.verdict } : 'reported',
      metric,
      formatNumber(reference, { decimals: 4 }),
      formatNumber(current, { decimals: 4 }),
      write(worse.estimate),
      write(worse.lower),
      write(worse.upper),
      levels ? (relative ? formatPercent(levels.fail) : formatNumber(levels.fail)) : '',
      levels?.limit === undefined ? '' : formatNumber(levels.limit),
    ]
  })
  const answers = (name: string, { unlabelled, unanswered }: Decay['data']['reference']) =>
    `${formatCount(unlabelled)} without label and ${formatCount(unanswered)} without answer in the ${name} data`
  const unused = [data.reference, data.current].some(({ unlabelled, unanswered }) => unlabelled + unanswered > 0)
  const uncomputed = findings.filter(({ subject }) => !metrics.some(({ metric }) => metric === subject))
  const drawn = metrics.filter(({ relative }) => !relative)
  const limited = metrics.some(({ levels }) => levels?.limit !== undefined)
  const titles = ['Then', 'Now', 'Worse by', 'At least', 'At most', 'Fails above', ...(limited ? ['Limit'] : [])]
  return block.section('Performance', [
    ...uncomputed.map(({ message }) => block.text(message)),
    ...(rows.length > 0
      ? [
          block.table(
            ['', 'Metric', ...titles.map(title => right(title))],
            rows.map(row => row.slice(0, titles.length + 2)),
          ),
        ]
      : []),
    ...(drawn.length > 0 ? [performancePlot(drawn)] : []),
    block.text(
      unused
        ? `Rows that could not be used: ${answers('reference', data.reference)}, ${answers('current', data.current)}.`
        : 'Every row has a label and an answer.',
    ),
  ])
}

function performancePlot(metrics: readonly MetricResult[]): Block {
  const decided = metrics.find(({ levels }) => levels !== undefined)
  return block.plot(
    'How much worse the model is now',
    `Difference of each metric between reference and current data, positive is worse: ${metrics.map(({ metric, worse }) => `${metric} ${formatNumber(worse.estimate, { decimals: 3 })}`).join(', ')}.`,
    {
      kind: 'intervals',
      value: { label: 'worse by' },
      rows: metrics.map(({ metric, worse, finding }) => ({
        label: metric,
        estimate: worse.estimate,
        low: worse.lower,
        high: worse.upper,
        ...(finding ? { verdict: finding.verdict } : {}),
      })),
      thresholds: [
        { value: 0, label: 'as before' },
        ...(decided?.levels ? [{ value: decided.levels.fail, label: `${decided.metric} fails` }] : []),
      ],
    },
  )
}
