import { digestRef } from '../../../shared/evidence/index.js'
import { type Block, block, type Cell } from '../../../shared/outcome/index.js'
import type { AliasMove } from '../../../shared/registry/index.js'
import { formatCount, formatInterval, formatNumber, formatTime } from '../../../shared/report/index.js'
import { bySeverity, describeTruth } from '../../../shared/verdict/index.js'
import type { Compared } from './compare.js'
import { formatDifference, isLoss, MEASURES, PROCEDURES, roughly, subjectOf, unitOf } from './gates.js'
import type { Registered } from './report.js'

/** The report below the first three lines. */
export function blocksOf(done: Registered, champion: string | undefined): Block[] {
  const { judged, plan } = done
  return [
    gates(done),
    ...comparisons(judged.compared, plan.policy.value.comparisons.length),
    ...metrics(done),
    block.section('What was judged', [block.facts(facts(done, champion))]),
    history(plan.alias.moves, done.inputs.alias),
  ]
}

function gates({ judged }: Registered): Block {
  const sorted = [...judged.findings].sort((a, b) => bySeverity(b.verdict, a.verdict))
  return block.section('Gates', [
    block.table(
      ['verdict', 'gate', 'result', 'kind of truth'],
      sorted.map(finding => [
        { verdict: finding.verdict },
        finding.subject,
        finding.message,
        describeTruth(finding.truth),
      ]),
      { attention: Math.max(1, sorted.filter(finding => finding.verdict !== 'pass').length) },
    ),
  ])
}

/** A plot for each comparison of the policy: its unit and its margin are its own. */
function comparisons(compared: readonly Compared[], count: number): Block[] {
  if (compared.length === 0) return []
  const plots = Array.from({ length: count }, (_, index) => compared.filter(one => one.index === index)).flatMap(plot)
  const rows = compared.map(one => {
    const { comparison, result, mcnemarP } = one
    if (result === undefined) return [subjectOf(one), one.rows, '–', '–', '–', '–', null, null] as Cell[]
    return [
      subjectOf(one),
      one.rows,
      formatDifference(result.estimate, comparison),
      formatInterval(result.lower, result.upper, unitOf(comparison)),
      formatDifference(-result.margin, comparison),
      `${PROCEDURES[result.method]} (${result.guarantee})`,
      mcnemarP === undefined ? null : mcnemarP < 0.001 ? '< 0.001' : formatNumber(mcnemarP, { decimals: 3 }),
      result.rowsToDecide === null ? null : `about ${formatCount(roughly(result.rowsToDecide))}`,
    ] as Cell[]
  })
  const right = (title: string) => ({ title, align: 'right' as const })
  const columns = [
    'measure',
    right('paired rows'),
    right('difference'),
    right('interval'),
    right('allowed'),
    'procedure',
    right('McNemar p'),
    right('rows that would decide'),
  ]
  return [
    block.section('Candidate minus champion', [
      block.text(
        'Measured on the same rows; larger is better. A comparison passes when its whole interval lies above what the policy allows, and fails when it lies below. McNemar’s p-value tests equality: it is shown because people ask for it and decides nothing.',
      ),
      ...plots,
      block.table(columns, rows),
    ]),
  ]
}

function plot(group: readonly Compared[]): Block[] {
  const shown = group.filter(one => one.result !== undefined)
  const first = shown[0]
  if (first === undefined) return []
  const { comparison } = first
  const scale = unitOf(comparison).percent ? 100 : 1
  const margins = [...new Set(shown.map(one => one.result!.margin))]
  const alternative = shown
    .map(one => `${subjectOf(one)}: ${formatInterval(one.result!.lower, one.result!.upper, unitOf(comparison))}`)
    .join('; ')
  return [
    block.plot(
      `Difference in ${MEASURES[comparison.measure]}`,
      `${alternative}. Allowed is ${margins.map(margin => formatDifference(-margin, comparison)).join(' and ')}.`,
      {
        kind: 'intervals',
        value: {
          label: `${isLoss(comparison) ? 'improvement in' : 'candidate − champion,'} ${MEASURES[comparison.measure]}${scale === 100 ? ' (percentage points)' : ''}`,
        },
        rows: shown.map(one => ({
          label: one.slice === undefined ? 'all rows' : `${one.slice.by} = ${one.slice.group}`,
          estimate: one.result!.estimate * scale,
          low: one.result!.lower * scale,
          high: one.result!.upper * scale,
          verdict: one.tooFew ? 'inconclusive' : one.result!.decision,
        })),
        thresholds: margins.map(margin => ({
          value: margin === 0 ? 0 : -margin * scale,
          label: `allowed ${formatDifference(-margin, comparison)}`,
        })),
      },
    ),
  ]
}

function metrics({ plan, judged }: Registered): Block[] {
  const names = Object.keys(plan.training.metrics)
  if (names.length === 0) return []
  const judgedBy = new Map(judged.findings.filter(f => f.code === 'metric-threshold').map(f => [f.subject, f]))
  const rows = names.map(name => [
    name,
    formatNumber(plan.training.metrics[name]!),
    plan.champion?.metrics[name] === undefined ? '–' : formatNumber(plan.champion.metrics[name]),
    judgedBy.get(name)?.expected ?? '',
  ])
  const columns = [
    'metric',
    { title: 'candidate', align: 'right' as const },
    { title: `champion${plan.champion === undefined ? '' : ` ${plan.champion.version}`}`, align: 'right' as const },
    'asked',
  ]
  return [
    block.section(
      'Metrics',
      [
        block.text(
          'As the training recorded them. The champion’s are from its own time and perhaps other rows: they are not compared.',
        ),
        block.table(columns, rows),
      ],
      true,
    ),
  ]
}

function facts({ inputs, plan, judged, version, created, trainingData }: Registered, champion: string | undefined) {
  const { testData, model } = plan
  const pairs: (readonly [string, string | number | undefined])[] = [
    ['model', `${inputs.model} (dirHash:${model.digest})`],
    ['version', version === undefined ? 'none' : `${version.version} (${created ? 'made by this run' : 'found'})`],
    ['in the registry', version?.uri],
    [inputs.alias, champion ?? 'none'],
    ['registry', `${plan.registry.kind}, ${plan.registry.location}`],
    ['policy', `${plan.policy.file} (${digestRef(plan.policy.artifact)})`],
    ['test data', testData === undefined ? undefined : `${testData.name} (${digestRef(testData)})`],
    ['test rows', judged.testSet === undefined ? undefined : `sha256:${judged.testSet} over ids and labels`],
    ['candidates on these test rows', judged.candidates],
    ...trainingData.map(data => ['training data', `${data.name} (${digestRef(data)})`] as const),
  ]
  return pairs.filter((pair): pair is readonly [string, string | number] => pair[1] !== undefined)
}

/** Newest first, as it was before this run. */
export function history(moves: readonly AliasMove[], alias: string): Block {
  const rows = [...moves]
    .reverse()
    .slice(0, 20)
    .map(move => [formatTime(move.time), move.from ?? '–', move.to, move.kind, move.by, move.reason ?? ''])
  const body =
    rows.length === 0
      ? block.text(`${alias} had not been set before this run.`)
      : block.table(['when', 'from', 'to', 'why', 'by', 'reason'], rows)
  return block.section(`Moves of ${alias} before this run`, [body], true)
}
