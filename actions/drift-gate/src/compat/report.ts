import { type Block, block } from '../../../../shared/outcome/index.js'
import { formatCount, formatPercent, plural } from '../../../../shared/report/index.js'
import { EVIDENTLY_FAULTS, EVIDENTLY_TESTS } from '../../../../shared/stats/index.js'
import type { DatasetDecision } from '../dataset.js'
import type { ColumnDecision } from '../decide.js'

/** The columns as Evidently's own report would list them, with what is known to be wrong with a test. */
export function compatSection(columns: readonly ColumnDecision[], dataset: DatasetDecision, driftShare: number): Block {
  const attention = columns.filter(({ verdict }) => verdict !== 'pass').length
  const used = [...new Set(columns.flatMap(({ comparison }) => comparison.compat?.test ?? []))]
  const faults = used.flatMap(test => {
    const fault = EVIDENTLY_FAULTS[test]
    return fault === undefined ? [] : [`${EVIDENTLY_TESTS[test].label}: ${fault}.`]
  })
  const drifted = `${formatCount(dataset.failing)} of ${plural(dataset.columns, 'column')} drifted`
  return block.section('Columns', [
    block.table(
      [
        '',
        'Column',
        'Test',
        { title: 'Score', align: 'right', format: { decimals: 4 } },
        { title: 'Threshold', align: 'right' },
        'Then',
        'Now',
        'What changed',
      ],
      columns.map(({ comparison, verdict }) => [
        { verdict },
        comparison.column.name,
        comparison.compat === undefined ? null : EVIDENTLY_TESTS[comparison.compat.test].label,
        comparison.compat?.score ?? null,
        comparison.compat?.threshold ?? null,
        { spark: comparison.shape.reference },
        { spark: comparison.shape.current },
        comparison.change,
      ]),
      { ...(attention > 0 ? { attention } : {}), brief: 20 },
    ),
    block.text(
      `Decided as Evidently 0.7 does by default (\`compat: evidently\`), a rule of thumb. ${drifted}; the dataset drifts from ${formatPercent(driftShare)} of the columns on.`,
    ),
    ...(faults.length > 0 ? [block.text(`Known of these tests: ${faults.join(' ')}`)] : []),
  ])
}
