import { digestRef } from '../../../shared/evidence/index.js'
import type { Outcome } from '../../../shared/outcome/index.js'
import { bySeverity, type Finding, type Verdict, worst } from '../../../shared/verdict/index.js'
import { decideDataset } from './dataset.js'
import type { ColumnDecision } from './decide.js'
import { columnFindings } from './findings.js'
import type { Life } from './life/life.js'
import type { BatchRecord } from './life/record.js'
import { inLife, lifeFindings, lifeSection } from './life/report.js'
import type { Decay } from './performance/decay.js'
import { blocksOf } from './report/blocks.js'
import type { Judged } from './report/judged.js'
import { measuresOf } from './report/measures.js'
import { overlapFindings, readingFindings } from './report/reading.js'
import { headlineOf, nextOf, whyOf } from './report/words.js'
import type { Side, Sides } from './sides.js'

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
