import { type Block, block, type Cell } from '../../../../shared/outcome/index.js'
import { formatCount, formatNumber, formatPercent, plural, quoted } from '../../../../shared/report/index.js'
import type { Comparison } from '../comparison.js'
import { compatSection } from '../compat/report.js'
import type { DatasetDecision } from '../dataset.js'
import type { ColumnDecision } from '../decide.js'
import { MEASURE_NAMES } from '../findings.js'
import type { Judged } from './judged.js'
import { right } from './right.js'

/** Columns that a summary and a terminal show: the worst ones, which are those that matter. */
const BRIEF = 20

/** The table of columns, the worst first, and the rule that decided. */
export function columnsSection({ columns, plan }: Judged, dataset: DatasetDecision): Block {
  if (plan.policy.compat !== undefined) return compatSection(columns, dataset, plan.policy.evidently['drift-share'])
  const attention = columns.filter(({ verdict }) => verdict !== 'pass').length
  const { level, dataset: levels } = plan.policy
  const rule =
    levels.fail === 0 && levels.warn === 0
      ? 'One column decides for the dataset.'
      : `The dataset fails when more than ${formatPercent(levels.fail)} of its columns fail, and warns when more than ${formatPercent(levels.warn)} warn or fail.`
  const controlled = columns.some(({ bounds }) => bounds !== undefined)
  const measures = [...new Set(columns.map(({ comparison }) => comparison.column.levels.measure))]
  const levelsText = new Set(columns.map(({ comparison }) => levelsOf(comparison)))
  // Levels that all columns share are said once.
  const alike = levelsText.size === 1
  const usual = measures.every(measure => measure === 'ks' || measure === 'total-variation')
  return block.section('Columns', [
    block.table(
      [
        '',
        'Column',
        // By default the type of the column tells the measure.
        ...(usual ? [] : ['Measure']),
        right('Value', { decimals: 3 }),
        ...(controlled ? [right('At least', { decimals: 3 }), right('At most', { decimals: 3 })] : []),
        ...(alike ? [] : [right('Fails above')]),
        'Then',
        'Now',
        'What changed',
      ],
      columns.map(decision => columnRow(decision, { usual, controlled, alike })),
      { ...(attention > 0 ? { attention } : {}), brief: BRIEF },
    ),
    block.text(
      `${formatCount(dataset.failing)} fail, ${formatCount(dataset.warning)} warn, ${formatCount(dataset.inconclusive)} cannot be decided, of ${plural(dataset.columns, 'column')}.${alike ? ` A column ${[...levelsText][0]}.` : ''} ${rule}`,
    ),
    ...(controlled
      ? [
          block.text(
            `Value is ${usual ? 'the KS distance of numbers and the total variation of categories' : 'that of the measure'}, rows without a value included; the true distance is at least and at most so much. Chance of any false alarm over all columns: at most ${formatPercent(level)} for failing, and again for warning. Chance that a column beyond its fail level passes: at most ${formatPercent(level)}.`,
          ),
        ]
      : []),
  ])
}

const levelsOf = ({ column: { levels } }: Comparison) =>
  `fails above ${formatNumber(levels.fail)} and warns above ${formatNumber(levels.warn)}`

function columnRow(
  decision: ColumnDecision,
  { usual, controlled, alike }: { readonly usual: boolean; readonly controlled: boolean; readonly alike: boolean },
): Cell[] {
  const { comparison, verdict, value, bounds } = decision
  const { column, shape, change } = comparison
  return [
    { verdict },
    column.name,
    ...(usual ? [] : [MEASURE_NAMES[column.levels.measure]]),
    comparison.nothing === undefined ? value : null,
    ...(controlled ? [bounds?.lower ?? null, bounds?.upper ?? null] : []),
    ...(alike ? [] : [column.levels.fail]),
    { spark: shape.reference },
    { spark: shape.current },
    change,
  ]
}

/** Every column that can be drawn, the worst first; the rest is named. */
export function plotsOf(columns: readonly ColumnDecision[], most: number): Block[] {
  const drawable = columns.flatMap(({ comparison }) => comparison.plot ?? [])
  const drawn = drawable.slice(0, most)
  const rest = drawable.slice(most)
  if (rest.length === 0) return drawn
  return [
    ...drawn,
    block.text(`Not drawn (\`max-plots\` is ${most}): ${rest.map(({ title }) => quoted(title)).join(', ')}.`),
  ]
}
