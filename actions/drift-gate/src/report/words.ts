import { formatCount, plural, quoted } from '../../../../shared/report/index.js'
import { bySeverity, type Finding, type Verdict, worst } from '../../../../shared/verdict/index.js'
import type { DatasetDecision } from '../dataset.js'
import { describeDecision } from '../findings.js'
import type { Judged } from './judged.js'

const VERBS: Readonly<Record<Verdict, string>> = {
  pass: 'passed',
  warn: 'warns',
  fail: 'failed',
  inconclusive: 'is inconclusive',
}

/** What happened, in one line. */
export function headlineOf(
  verdict: Verdict,
  judged: Judged,
  dataset: DatasetDecision,
  findings: readonly Finding[],
): string {
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

/** Why: the findings that matter most. */
export function whyOf(judged: Judged, findings: readonly Finding[]): string {
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

/** What to do now. */
export function nextOf(verdict: Verdict, retrain: boolean, judged: Judged, findings: readonly Finding[]): string {
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
