import { type Block, block, type Cell } from '../../../../shared/outcome/index.js'
import { formatNumber, formatPercent, plural } from '../../../../shared/report/index.js'
import { bySeverity } from '../../../../shared/verdict/index.js'
import { METRIC_KINDS } from '../performance/metrics.js'
import type { Sliced } from './decide.js'

const right = (title: string) => ({ title, align: 'right' as const })

/** Slices that decayed first, then those that moved most. */
export function slicesSection({ results, small }: Sliced): Block {
  const sorted = [...results].sort((a, b) => bySeverity(b.verdict, a.verdict) || b.worse.estimate - a.worse.estimate)
  const attention = sorted.filter(({ verdict }) => verdict === 'fail' || verdict === 'warn').length
  const rows = sorted.map(({ slice, found, metric, rows, reference, current, worse, verdict }): Cell[] => {
    const write = (value: number) =>
      METRIC_KINDS[metric].relative ? formatPercent(value) : formatNumber(value, { decimals: 3 })
    return [
      { verdict },
      slice.label,
      found ? 'search' : 'policy',
      metric,
      rows.current,
      formatNumber(reference, { decimals: 4 }),
      formatNumber(current, { decimals: 4 }),
      write(worse.estimate),
      write(worse.lower),
      write(worse.upper),
    ]
  })
  const columns = ['', 'Slice', 'Named by', 'Metric']
  const numbers = ['Rows now', 'Then', 'Now', 'Worse by', 'At least', 'At most'].map(right)
  return block.section('Slices', [
    ...(rows.length > 0 ? [block.table([...columns, ...numbers], rows, attention > 0 ? { attention } : {})] : []),
    block.text(
      `Alarms hold together over ${plural(results.length, 'slice')} by Holm’s procedure. Slices that the search found were chosen on one half of the rows and are judged on the other. A slice that cannot be decided leaves the verdict as it is.${small > 0 ? ` ${plural(small, 'slice')} had too few labelled rows.` : ''}`,
    ),
  ])
}
