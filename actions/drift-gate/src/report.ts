import type { Engine } from '../../../shared/data/index.js'
import { digestRef } from '../../../shared/evidence/index.js'
import type { Outcome } from '../../../shared/outcome/index.js'
import { formatCount, plural, quoted } from '../../../shared/report/index.js'
import { bySeverity, EXACT, type Finding, type Verdict, worst } from '../../../shared/verdict/index.js'
import type { Excluded } from './columns.js'
import type { Comparison } from './comparison.js'
import { type DatasetDecision, decideDataset } from './dataset.js'
import type { ColumnDecision } from './decide.js'
import { columnFindings, describeDecision } from './findings.js'
import type { Life } from './life/life.js'
import type { BatchRecord } from './life/record.js'
import { inLife, lifeFindings, lifeSection } from './life/report.js'
import type { Multivariate } from './multivariate/decide.js'
import type { Decay } from './performance/decay.js'
import type { DriftPlan } from './plan.js'
import { blocksOf } from './report-blocks.js'
import { measuresOf } from './report-measures.js'
import type { Side, Sides } from './sides.js'

/** All that is known when the outcome is written. */
export interface Judged {
  readonly plan: DriftPlan
  readonly sides: Sides
  readonly columns: readonly ColumnDecision[]
  /** Labels, predictions and scores: shown, not judged. */
  readonly answers: readonly Comparison[]
  readonly excluded: readonly Excluded[]
  readonly schema: readonly Finding[]
  readonly decay: Decay | undefined
  /** All columns together, where the policy asks for it. */
  readonly multivariate: Multivariate | undefined
  readonly engine: Pick<Engine, 'name' | 'version'>
  /** Where this batch stands among earlier ones; absent without `state`. */
  readonly life: Life | undefined
}

/** The outcome, and what later runs are to remember. */
export interface Described {
  readonly outcome: Outcome
  readonly record: BatchRecord | undefined
}

/** The outcome: what, why, what now, and everything below. */
export function describeDrift(judged: Judged): Described {
  const { plan, sides, decay, multivariate } = judged
  const columns = [...judged.columns].sort(byAttention)
  const own = decideDataset(columns, plan.policy)
  const reading = [...readingFindings(sides), ...sides.findings, ...overlapFindings(plan)]
  const empty = reading.some(({ verdict }) => verdict === 'inconclusive')
  const drift = worst([
    ...(empty || (columns.length === 0 && decay !== undefined) ? [] : [own.verdict]),
    ...allOf(decay).map(finding => finding.verdict),
    ...(multivariate === undefined ? [] : [multivariate.finding.verdict]),
    'pass',
  ])
  const found = judged.life && inLife(judged.life, drift, plan)
  const held = (verdict: Verdict): Verdict => (found?.waiting && verdict === 'fail' ? 'warn' : verdict)
  const dataset = { ...own, verdict: held(own.verdict) }
  const decayFindings = allOf(decay).map(finding => ({ ...finding, verdict: held(finding.verdict) }))
  const together = multivariate && { ...multivariate.finding, verdict: held(multivariate.finding.verdict) }
  const deciding = [own, ...decayFindings, ...(together === undefined ? [] : [together])]
  const wanted = !found?.waiting && deciding.some(({ verdict }) => verdict === 'fail')
  const retrain = wanted && found?.cooling === undefined
  const findings = [
    ...judged.schema,
    ...decayFindings,
    ...(together === undefined ? [] : [together]),
    ...columnFindings(columns, dataset.verdict, plan),
    ...reading,
    ...lifeFindings(found, wanted, plan),
  ]
  const verdict = worst([
    held(drift),
    ...[...judged.schema, ...reading, ...lifeFindings(found, wanted, plan)].map(finding => finding.verdict),
  ])
  const drifted = columns.filter(column => column.verdict === 'fail' || column.verdict === 'warn')
  const decayed = decayFindings.filter(finding => finding.verdict === 'fail' || finding.verdict === 'warn')
  const sorted = {
    ...judged,
    columns,
    decay: decay && { ...decay, findings: decayFindings.filter(({ code }) => code !== 'slice-decay') },
  }
  const record =
    found &&
    recordOf(sorted, found.life, {
      verdict: drift,
      retrain,
      drifted: drifted.map(({ comparison }) => comparison.column.name),
    })
  const outcome: Outcome = {
    verdict,
    headline: headlineOf(verdict, sorted, dataset, findings),
    why: whyOf(sorted, findings),
    next: nextOf(verdict, retrain, sorted, findings),
    findings,
    outputs: {
      'should-retrain': retrain,
      'drifted-columns': drifted.map(({ comparison }) => comparison.column.name),
      'drifted-share': columns.length === 0 ? 0 : drifted.length / columns.length,
      position: found?.life.position ?? 0,
      'failed-in-a-row': found?.streak ?? 0,
      'decayed-metrics': decayed.filter(({ code }) => code === 'performance-decay').map(finding => finding.subject),
      'decayed-slices': decayed.filter(({ code }) => code === 'slice-decay').map(finding => finding.subject),
      'compared-columns': columns.length,
      'reference-rows': sides.reference.rows,
      'current-rows': sides.current.rows,
      'dataset-digest': digestRef(plan.current.artifact),
    },
    blocks: [...blocksOf(sorted, dataset, retrain), ...(found && record ? [lifeSection(found, record, plan)] : [])],
    measures: measuresOf(sorted, drifted.length),
    versions: { [judged.engine.name]: judged.engine.version },
    evidence: {
      kind: 'gate',
      subject: [plan.current.artifact],
      configuration: plan.policyFile === undefined ? [] : [plan.policyFile.artifact],
      dependencies: [
        ...(plan.reference === undefined ? [] : [plan.reference.artifact]),
        ...(plan.profile === undefined ? [] : [plan.profile.descriptor]),
        ...(plan.labels === undefined ? [] : [plan.labels.artifact]),
        ...(plan.model === undefined ? [] : [plan.model]),
      ],
      details: {
        policy: plan.policyFile === undefined ? 'defaults' : plan.policyFile.file,
        referenceRows: sides.reference.rows,
        currentRows: sides.current.rows,
        ...windowDetails(sides),
        comparedColumns: columns.length,
        driftedColumns: drifted.map(({ comparison }) => comparison.column.name),
        shouldRetrain: retrain,
        level: plan.policy.level,
        ...(record === undefined ? {} : { batch: { ...record, distances: undefined } }),
      },
    },
  }
  return { outcome, record }
}

/** Of the whole, and of slices that alarm. */
const allOf = (decay: Decay | undefined): readonly Finding[] => [
  ...(decay?.findings ?? []),
  ...(decay?.slices?.findings ?? []),
]

function recordOf(
  { plan, sides, columns }: Judged,
  life: Life,
  decided: Pick<BatchRecord, 'verdict' | 'retrain' | 'drifted'>,
): BatchRecord {
  return {
    ...life.batch,
    at: life.at,
    position: life.position,
    spent: plan.policy['error-rate'] === 'lifetime' ? plan.alarmLevel : 0,
    ...decided,
    rows: sides.current.rows,
    distances: Object.fromEntries(
      columns.map(({ comparison }) => [comparison.column.name, Number(comparison.effect.distance.toPrecision(4))]),
    ),
  }
}

/** What needs attention first, then the largest value in terms of its own fail level, weighted by importance. */
function byAttention(a: ColumnDecision, b: ColumnDecision): number {
  return bySeverity(b.verdict, a.verdict) || relativeSize(b) - relativeSize(a)
}

function relativeSize({ value, comparison }: ColumnDecision): number {
  const { levels, importance } = comparison.column
  return (value / Math.max(levels.fail, 1e-9)) * (importance ?? 1)
}

function windowDetails({ reference, current }: Sides) {
  const text = ({ window }: Side) => window && `${window.from.toISOString()} < t <= ${window.to.toISOString()}`
  return {
    ...(current.window ? { currentWindow: text(current) } : {}),
    ...(reference.window ? { referenceWindow: text(reference) } : {}),
  }
}

/** What the reading itself found: nothing there, lines that are no rows, rows that are in no window. */
function readingFindings({ reference, current, timeless }: Sides): Finding[] {
  const findings: Finding[] = []
  for (const { name, rows, window, table } of [reference, current]) {
    if (rows === 0) {
      findings.push({
        code: 'dataset-empty',
        verdict: 'inconclusive',
        subject: name,
        message: `The ${name} data has no rows${window ? ' in its window' : ''}: nothing can be said about drift.`,
        truth: EXACT,
        observed: 0,
        remedy: window ? 'Take a longer window, or check `window-end`.' : 'Check what writes the data.',
      })
    }
    if (table.malformedCount > 0 && !(window && name === 'reference')) {
      const [first] = table.malformed
      findings.push({
        code: 'malformed-lines',
        verdict: 'warn',
        subject: name,
        message: `${plural(table.malformedCount, 'line')} of the ${name} data cannot be read as a row and ${table.malformedCount === 1 ? 'is' : 'are'} not compared${first ? `; first: ${first.file} line ${first.line}, ${first.reason}` : ''}.`,
        truth: EXACT,
        observed: table.malformedCount,
        expected: 0,
        remedy: 'Run validate-data on it: it names every such line.',
        ...(first ? { location: { file: first.file, line: first.line } } : {}),
      })
    }
  }
  if (timeless > 0) {
    findings.push({
      code: 'rows-without-time',
      verdict: 'warn',
      subject: 'time-column',
      message: `${plural(timeless, 'row')} without a time ${timeless === 1 ? 'is' : 'are'} in no window.`,
      truth: EXACT,
      observed: timeless,
      expected: 0,
      remedy: 'Correct the times where the data is written.',
    })
  }
  return findings
}

/** The same file on both sides makes them alike, and the samples are not independent. */
function overlapFindings({ reference, current }: DriftPlan): Finding[] {
  const known = new Set(reference?.files.map(file => file.sha256))
  const shared = current.files.filter(file => known.has(file.sha256))
  if (shared.length === 0) return []
  const count = `${formatCount(shared.length)} of ${plural(current.files.length, 'current file')}`
  return [
    {
      code: 'datasets-overlap',
      verdict: 'warn',
      subject: shared[0]!.name,
      message: `${count} (${quoted(shared[0]!.name)}${shared.length > 1 ? ', …' : ''}) ${shared.length === 1 ? 'is' : 'are'} in the reference too, so drift looks smaller than it is.`,
      truth: EXACT,
      observed: shared.length,
      expected: 0,
      remedy: 'Exclude the current files from the reference, with a glob that begins with `!`.',
    },
  ]
}

const VERBS: Readonly<Record<Verdict, string>> = {
  pass: 'passed',
  warn: 'warns',
  fail: 'failed',
  inconclusive: 'is inconclusive',
}

function headlineOf(verdict: Verdict, judged: Judged, dataset: DatasetDecision, findings: readonly Finding[]): string {
  const head = `drift-gate ${VERBS[verdict]}`
  const { sides, decay } = judged
  const rows = `${plural(sides.current.rows, 'row')} against ${formatCount(sides.reference.rows)}`
  const empty = findings.filter(({ code }) => code === 'dataset-empty')
  if (empty.length > 0) return `${head}: the ${empty.map(({ subject }) => subject).join(' and the ')} data has no rows`
  const schema = judged.schema.filter(finding => finding.verdict === 'fail').length
  const schemaPart = schema > 0 ? [`the schema changed in ${plural(schema, 'column')}`] : []
  const compat = judged.plan.policy.compat !== undefined
  const columnPart = columnsPart(verdict, dataset, compat ? 'by Evidently’s tests' : 'beyond the fail level')
  const worse = (decay?.findings ?? []).filter(finding => finding.verdict !== 'pass')
  const slices = decay?.slices?.findings.length ?? 0
  const decayPart =
    decay === undefined ? [] : [performancePart(worse), ...(slices > 0 ? [`${plural(slices, 'slice')} decayed`] : [])]
  const decayed = worst([...worse.map(finding => finding.verdict), 'pass'])
  // What decided stands first.
  const order = bySeverity(decayed, dataset.verdict) > 0 ? [...decayPart, ...columnPart] : [...columnPart, ...decayPart]
  const alarm = findings.find(({ code, verdict }) => code === 'multivariate-drift' && verdict !== 'pass')
  if (alarm) order.push(`all columns together ${alarm.verdict === 'inconclusive' ? 'cannot be decided' : 'drifted'}`)
  return `${head}: ${[...schemaPart, ...order].join(', ')}, ${rows}`
}

function columnsPart(
  verdict: Verdict,
  { columns, failing, warning, inconclusive }: DatasetDecision,
  how: string,
): string[] {
  if (columns === 0) return []
  const of = `of ${plural(columns, 'column')}`
  if (failing > 0) return [`${formatCount(failing)} ${of} drifted ${how}`]
  const open = verdict === 'inconclusive' || warning === 0
  if (inconclusive > 0 && open) return [`${formatCount(inconclusive)} ${of} cannot be decided`]
  if (warning > 0) return [`${formatCount(warning)} ${of} drifted`]
  return [`${plural(columns, 'column')} within ${columns === 1 ? 'its' : 'their'} levels`]
}

function performancePart(worse: readonly Finding[]): string {
  const [first] = [...worse].sort((a, b) => bySeverity(b.verdict, a.verdict))
  if (first === undefined) return 'performance holds'
  const names = worse.map(({ subject }) => subject).join(', ')
  return `${names} ${first.verdict === 'inconclusive' ? 'cannot be decided' : 'decayed'}`
}

const SENTENCES = 3

function whyOf(judged: Judged, findings: readonly Finding[]): string {
  const attention = findings.filter(finding => finding.verdict !== 'pass')
  if (attention.length === 0) {
    const [largest] = judged.columns
    const most =
      largest === undefined
        ? ''
        : ` The largest difference is in ${quoted(largest.comparison.column.name)}: ${describeDecision(largest)}.`
    const { multivariate, sides } = judged
    const sampled =
      multivariate !== undefined &&
      multivariate.rows.reference + multivariate.rows.current < sides.reference.rows + sides.current.rows
    return `Every row was read, none sampled${sampled ? ' but for the classifier over all columns together' : ''}.${most}`
  }
  // Why a batch that fails by itself only warns goes before all that it found.
  const first = ({ code }: Finding) => Number(code === 'drift-not-lasting')
  const order = [...attention].sort((a, b) => first(b) - first(a) || bySeverity(b.verdict, a.verdict))
  const rest = order.length - SENTENCES
  return [
    ...order.slice(0, SENTENCES).map(finding => finding.message),
    ...(rest > 0 ? [`${plural(rest, 'further finding')} below.`] : []),
  ].join('\n')
}

function nextOf(verdict: Verdict, retrain: boolean, judged: Judged, findings: readonly Finding[]): string {
  const { plan } = judged
  if (verdict === 'pass') {
    return 'Nothing to do. Levels and measures are in the drift policy; without one the defaults hold.'
  }
  if (retrain) {
    return 'Retrain on recent data (`should-retrain` is true); look at the columns below first: a broken source is mended, not learned.'
  }
  const policy = plan.policyFile === undefined ? 'a drift policy' : `\`${plan.policyFile.file}\``
  const open = findings.find(finding => finding.verdict === 'inconclusive')
  if (verdict === 'inconclusive') return open?.remedy ?? 'Collect more rows and run it again.'
  const worstFinding = [...findings].sort((a, b) => bySeverity(b.verdict, a.verdict))[0]
  if (verdict === 'fail') return worstFinding?.remedy ?? 'Look at the columns below.'
  return `Look at what changed; if it is meant, renew the reference, or set levels for the column in ${policy}.`
}
