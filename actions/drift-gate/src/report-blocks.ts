import { digestRef } from '../../../shared/evidence/index.js'
import { type Block, block, type Cell, type Column } from '../../../shared/outcome/index.js'
import {
  findingsTable,
  formatCount,
  formatNumber,
  formatPercent,
  formatTime,
  plural,
  quoted,
} from '../../../shared/report/index.js'
import { psiUnderNoDrift } from '../../../shared/stats/index.js'
import { bySeverity, worst } from '../../../shared/verdict/index.js'
import type { Comparison } from './comparison.js'
import { compatSection } from './compat/report.js'
import type { DatasetDecision } from './dataset.js'
import type { ColumnDecision } from './decide.js'
import { MEASURE_NAMES } from './findings.js'
import { MEASURE_LABELS, type MeasureName, measured } from './measures/measured.js'
import { filledParts } from './measures/of-parts.js'
import { multivariateSection } from './multivariate/report.js'
import type { Decay, MetricResult } from './performance/decay.js'
import type { Judged } from './report.js'
import type { Side } from './sides.js'
import { slicesSection } from './slices/report.js'

const right = (title: string, format?: Column['format']): Column => ({ title, align: 'right', format })

/** Columns that a summary and a terminal show: the worst ones, which are those that matter. */
const BRIEF = 20
/** Beyond so many columns a summary has no table of all measures. */
const MANY = 30

/** The page below the headline, in the order of attention. */
export function blocksOf(judged: Judged, dataset: DatasetDecision, retrain: boolean): Block[] {
  const { columns, schema, decay, multivariate, answers, excluded, plan } = judged
  const blocks: Block[] = []
  if (schema.length > 0) blocks.push(block.section('Schema', [findingsTable(schema)]))
  const sections = [
    ...(columns.length > 0 ? [{ verdict: dataset.verdict, section: columnsSection(judged, dataset) }] : []),
    ...(decay === undefined
      ? []
      : [{ verdict: worst(decay.findings.map(({ verdict }) => verdict)), section: performanceSection(decay) }]),
    ...(multivariate === undefined
      ? []
      : [{ verdict: multivariate.finding.verdict, section: multivariateSection(multivariate) }]),
  ]
  blocks.push(...sections.sort((a, b) => bySeverity(b.verdict, a.verdict)).map(({ section }) => section))
  if (decay?.slices !== undefined) blocks.push(slicesSection(decay.slices))
  const plots = plotsOf(columns, plan.policy['max-plots'])
  // Elsewhere the small pictures of the columns table have to do.
  if (plots.length > 0) blocks.push({ ...block.section('Distributions', plots), pageOnly: true })
  if (columns.length > 0) {
    const measures = block.section('All measures', [measuresTable(columns.map(c => c.comparison))], true)
    blocks.push(columns.length > MANY ? { ...measures, pageOnly: true } : measures)
  }
  if (answers.length > 0) blocks.push(answersSection(answers))
  if (excluded.length > 0) {
    const rows = excluded.map(({ name, why }) => [name, why])
    blocks.push(
      block.section(`Not compared: ${plural(excluded.length, 'column')}`, [block.table(['Column', 'Why'], rows)], true),
    )
  }
  blocks.push(dataSection(judged, retrain))
  return blocks
}

function columnsSection({ columns, plan }: Judged, dataset: DatasetDecision): Block {
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
function plotsOf(columns: readonly ColumnDecision[], most: number): Block[] {
  const drawable = columns.flatMap(({ comparison }) => comparison.plot ?? [])
  const drawn = drawable.slice(0, most)
  const rest = drawable.slice(most)
  if (rest.length === 0) return drawn
  return [
    ...drawn,
    block.text(`Not drawn (\`max-plots\` is ${most}): ${rest.map(({ title }) => quoted(title)).join(', ')}.`),
  ]
}

/** Every measure of every column side by side, p-values beside the measures that are tests. */
function measuresTable(comparisons: readonly Comparison[]): Block {
  const names = (Object.keys(MEASURE_LABELS) as MeasureName[]).filter(name =>
    comparisons.some(({ measures }) => measures.some(each => each.name === name)),
  )
  const isTest = (name: MeasureName) =>
    comparisons.some(({ measures }) => measures.some(each => each.name === name && each.pValue !== undefined))
  const columns = names.flatMap(name => {
    const label = MEASURE_LABELS[name]
    const title = `${label[0]!.toUpperCase()}${label.slice(1)}`
    const value = right(title, name === 'wasserstein' ? undefined : { decimals: 4 })
    return isTest(name) ? [value, right(`${title} p`)] : [value]
  })
  return block.table(
    [
      'Column',
      'Type',
      ...columns,
      right('PSI by chance (95 %)', { decimals: 4 }),
      right('Missing then', { percent: true }),
      right('Missing now', { percent: true }),
      right('Unseen now', { percent: true }),
    ],
    comparisons.map(({ column, measures, parts, missing, rows, unseen }) => [
      column.name,
      column.kind,
      ...names.flatMap(name => {
        const found = measures.find(each => each.name === name)
        return isTest(name) ? [found?.value ?? null, found?.pValue?.value ?? null] : [found?.value ?? null]
      }),
      psiUnderNoDrift(filledParts(parts), rows.reference, rows.current).quantile(0.95),
      missing.reference / Math.max(1, rows.reference),
      missing.current / Math.max(1, rows.current),
      unseen.rows / Math.max(1, rows.current),
    ]),
    {
      caption:
        'KS, Anderson–Darling, Cramér–von Mises and Wasserstein are over the values alone. The others are over parts: the reference’s deciles or its categories, and beside them missing, unreadable, infinite, out of range, rare and new values. p-values are reported and never decide: KS exact up to a million pairs of rows and asymptotic above, Anderson–Darling interpolated between 0.001 and 0.25, the others asymptotic.',
    },
  )
}

function performanceSection({ metrics, data, findings }: Decay): Block {
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

function answersSection(answers: readonly Comparison[]): Block {
  const rows = answers.map(({ column, effect, measures, shape, change }): Cell[] => [
    column.name,
    column.role,
    effect.distance,
    measured(measures, 'psi') ?? null,
    { spark: shape.reference },
    { spark: shape.current },
    change,
  ])
  return block.section(
    'Labels and answers (shown, not judged)',
    [
      block.table(
        [
          'Column',
          'Is',
          right('Distance', { decimals: 3 }),
          right('PSI', { decimals: 3 }),
          'Then',
          'Now',
          'What changed',
        ],
        rows,
      ),
      ...answers.flatMap(({ plot }) => plot ?? []),
    ],
    true,
  )
}

function dataSection({ plan, sides, columns }: Judged, retrain: boolean): Block {
  const describe = ({ rows, window, table }: Side, name: string): string => {
    const from = window ? `, ${formatTime(window.from.getTime())} < t ≤ ${formatTime(window.to.getTime())}` : ''
    return `${name}: ${plural(rows, 'row')}${from}, ${plural(table.dataset.files.length, 'file')}`
  }
  const reference = plan.reference ?? plan.current
  return block.section(
    'Data and policy',
    [
      block.facts([
        ['Reference', describe(sides.reference, reference.name)],
        ...(plan.profile === undefined
          ? ([['Reference digest', digestRef(reference.artifact)]] as const)
          : ([
              ['Reference digest', plan.profile.profile.data.digest],
              ['Profile', `${plan.profile.descriptor.name}, ${digestRef(plan.profile.descriptor)}`],
            ] as const)),
        ['Current', describe(sides.current, plan.current.name)],
        ['Current digest', digestRef(plan.current.artifact)],
        [
          'Policy',
          plan.policyFile === undefined
            ? 'none given, the defaults hold'
            : `${plan.policyFile.file}, ${digestRef(plan.policyFile.artifact)}`,
        ],
        ['Columns compared', columns.length],
        ['Retrain', retrain ? 'yes' : 'no'],
        ...(plan.model === undefined ? [] : ([['Model', `${plan.model.name}, ${digestRef(plan.model)}`]] as const)),
      ]),
    ],
    true,
  )
}
