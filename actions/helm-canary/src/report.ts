import { type Block, block, type Outcome } from '../../../shared/outcome/index.js'
import { formatCount, formatInterval, formatPercent, formatSeconds } from '../../../shared/report/index.js'
import type { Interval } from '../../../shared/stats/index.js'
import type { Finding, Verdict } from '../../../shared/verdict/index.js'
import { findingsOf } from './findings.js'
import { describeForecast } from './forecast.js'
import type { Inputs } from './inputs.js'
import type { MetricState } from './metric-judges.js'
import type { Observed } from './observe.js'
import { plotsOf } from './plots.js'
import { type CanaryRun, configurationOf } from './prepare.js'
import { evidenceOf, measuresOf, round } from './record.js'
import { COUNT_COLUMNS, countRows, eValue, METRIC_COLUMNS, metricRows, weightRows } from './tables.js'
import type { Target } from './target.js'

/** How a canary ended. */
export interface Conclusion {
  readonly decision: 'promoted' | 'rolled-back' | 'held'
  /** What helm said when the stable release did not become ready with the new image. */
  readonly promotionFailed?: string | undefined
}

export interface Ended {
  readonly inputs: Inputs
  readonly run: CanaryRun
  readonly target: Pick<Target, 'name' | 'versions'>
  readonly observed: Observed
  readonly conclusion: Conclusion
}

/** The Outcome of a canary that ran to a decision or to the end of its time. */
export function describeCanary(ended: Ended): Outcome {
  const { run, observed, conclusion, target } = ended
  const { judge } = observed
  const findings = findingsOf(ended)
  const verdict = verdictOf(ended, findings)
  const requests = judge.requests.canary + judge.requests.baseline
  const ratio = judge.metrics[0]!.ratio
  return {
    verdict,
    headline: headlineOf(ended, requests),
    why: whyOf(ended),
    next: nextOf(ended),
    findings,
    outputs: {
      decision: conclusion.decision,
      weights: observed.weights.map(({ seconds, percent }) => ({ seconds: round(seconds), percent })),
      requests,
      'error-ratio': ratio && { low: ratio.lower, high: finite(ratio.upper) },
      ...statedRates(run),
      digest: `sha256:${run.digest}`,
    },
    blocks: blocksOf(ended),
    measures: measuresOf(ended),
    versions: target.versions,
    evidence: evidenceOf(ended),
  }
}

/** The Outcome when the stable release was promoted to this very manifest before. */
export function describeUnchanged(inputs: Inputs, run: CanaryRun): Outcome {
  const name = releaseName(inputs)
  return {
    verdict: 'pass',
    headline: `helm-canary has nothing to do: ${name} was promoted before`,
    why: `The deployed revision of ${inputs.release} carries the mark of this very manifest (sha256:${run.digest.slice(0, 12)}…).`,
    next: 'nothing; `force` and a change of chart, values or image start a new canary.',
    findings: [
      {
        code: 'canary-unchanged',
        verdict: 'pass',
        subject: inputs.release,
        message: 'The stable release is the one that would be promoted.',
        truth: { kind: 'exact' },
      },
    ],
    outputs: { decision: 'unchanged', weights: [], requests: 0, ...statedRates(run), digest: `sha256:${run.digest}` },
    blocks: [
      block.facts([
        ['release', inputs.release],
        ['image', inputs.image],
        ['rendered release', `sha256:${run.digest}`],
      ]),
    ],
    evidence: {
      kind: 'gate',
      subject: [{ role: 'release', name: inputs.release, digest: { sha256: run.digest } }],
      configuration: configurationOf(run),
      dependencies: run.image ? [run.image] : [],
      details: { decision: 'unchanged' },
    },
  }
}

function verdictOf({ observed, conclusion }: Ended, findings: readonly Finding[]): Verdict {
  if (observed.decision === 'inconclusive') return 'inconclusive'
  if (conclusion.decision !== 'promoted') return 'fail'
  // Promoted, but the stated error rates rest on an assumption that the data contradict.
  return findings.some(({ verdict }) => verdict === 'warn') ? 'warn' : 'pass'
}

const statedRates = ({ canary }: CanaryRun) => ({ 'false-rollback': canary.alpha, 'false-promotion': canary.beta })

function headlineOf({ inputs, observed, conclusion }: Ended, requests: number): string {
  const name = releaseName(inputs)
  const size = `${formatSeconds(observed.milliseconds / 1000)}, ${formatCount(requests)} requests`
  if (observed.decision === 'inconclusive') {
    const after = conclusion.decision === 'held' ? 'the canary is held as it is' : 'the route is as it was'
    return `helm-canary is inconclusive: ${name}, ${size}; ${after}`
  }
  if (conclusion.promotionFailed !== undefined) return `helm-canary could not promote ${name}; it was rolled back`
  return `helm-canary ${conclusion.decision === 'promoted' ? 'promoted' : 'rolled back'} ${name}: ${size}`
}

function whyOf({ observed, conclusion, run }: Ended): string {
  const { judge } = observed
  const alpha = formatPercent(run.canary.alpha)
  const errors = errorSentence(judge.metrics[0]!, run.canary.alpha)
  if (conclusion.promotionFailed !== undefined)
    return `The canary had passed, but the stable release did not become ready with its image. ${conclusion.promotionFailed}`
  switch (observed.decision) {
    case 'rollback': {
      const { metric } = judge.driving
      const strongest = Math.max(...judge.history.map(({ rollback }) => rollback))
      return `${errors} Worse in \`${metric.name}\`: the evidence reached ${eValue(strongest)}, and ${formatCount(1 / run.canary.alpha)} decides. A release that is no worse is rolled back with a chance of at most ${alpha}.`
    }
    case 'promote':
      return `${errors} ${latencySentence(judge.metrics)} False rollback at most ${alpha}, false promotion of a release at the plan’s limit at most ${formatPercent(run.canary.beta)}.`
    case 'inconclusive':
      return isWithoutRequests(observed)
        ? 'The time was over without a single request to judge, to either release.'
        : `${inconclusiveSentence(observed)} ${errors}`
  }
}

/** `Errors 0.41 % against 0.44 % (ratio 0.7 … 1.3, 95 % at every look).` */
function errorSentence({ metric, total, ratio }: MetricState, alpha: number): string {
  const rate = ({ n, x }: { n: number; x: number }) => formatPercent(n === 0 ? Number.NaN : x / n)
  const name = metric.name.charAt(0).toUpperCase() + metric.name.slice(1)
  const interval = ratio ? ` (ratio ${showInterval(ratio)}, ${formatPercent(1 - alpha)} at every look)` : ''
  return `${name} ${rate(total.canary)} against ${rate(total.baseline)}${interval}.`
}

function latencySentence(metrics: readonly MetricState[]): string {
  const latency = metrics.filter(({ metric }) => metric.kind === 'latency' && metric.required)
  return latency.length > 0 ? 'No slower at any judged latency boundary; split as asked.' : 'Split as asked.'
}

function inconclusiveSentence({ reason, silence, judge }: Observed): string {
  switch (reason) {
    case 'split': {
      const { observed, allowed } = judge.split
      const range = allowed ? formatInterval(allowed.lower, allowed.upper, { percent: true }) : 'the requested share'
      return `The canary got ${formatPercent(observed)} of the requests where ${range} was asked for, so it was not judged: clients may stick to a release, or something retries.`
    }
    case 'silence':
      return `The metrics did not answer: ${silence}.`
    default: {
      const missing = judge.metrics
        .filter(({ metric, passed }) => metric.required && !passed)
        .map(({ metric }) => metric.name)
      return `The time was over with neither shown: worse, or good enough in ${missing.join(' and ') || 'the requests asked for'}.`
    }
  }
}

/** Neither shown nor refuted is the wrong thing to say when there was nothing to look at. */
function isWithoutRequests({ reason, judge }: Observed): boolean {
  return reason !== 'silence' && judge.metrics.every(({ total }) => total.canary.n + total.baseline.n === 0)
}

function nextOf({ inputs, observed, conclusion, run }: Ended): string {
  const place = run.file ? ` in ${run.file.file}` : ''
  if (conclusion.decision === 'promoted')
    return inputs.target === 'sandbox'
      ? 'release the image to a cluster: the same plan decides there, on real traffic.'
      : `watch it with drift-gate; \`helm history ${inputs.release}\` shows the revision.`
  if (conclusion.decision === 'held')
    return `look at the canary; the next run of this step undoes it first and starts anew.`
  if (conclusion.promotionFailed !== undefined) return 'see why the pods of the stable release did not become ready.'
  if (observed.decision === 'rollback')
    return `see what the canary answered: its log, and \`${observed.judge.driving.metric.name}\` in the report.`
  if (observed.reason === 'split')
    return 'see whether clients keep connections or cookies to one release, then run again.'
  if (isWithoutRequests(observed))
    return inputs.target === 'sandbox'
      ? 'send requests to the address that the log names, or let the step send them: `sandbox-traffic`.'
      : 'check that users reach the route, and that the plan’s queries match its counters.'
  if (observed.reason === 'silence') return 'bring the metrics back, then run again.'
  return `send more traffic, or raise \`max-duration\` or \`ratio-max\`${place}.`
}

function blocksOf(ended: Ended): Block[] {
  const { inputs, run, observed } = ended
  const { alpha, beta } = run.canary
  return [
    block.section('Metrics', [
      block.table(METRIC_COLUMNS, metricRows(observed.judge, observed.decision === 'rollback')),
      block.text(
        `Bad requests of either release, and the evidence for either decision as e-values: under “no worse” it ever reaches 1/α = ${formatCount(1 / alpha)} with a chance of at most ${formatPercent(alpha)}, under “at the limit” 1/β = ${formatCount(1 / beta)} with at most ${formatPercent(beta)}, however often one looks.`,
      ),
    ]),
    block.section('Course', [
      ...plotsOf(ended),
      block.table(['after', 'weight'], weightRows(observed)),
      ...(observed.forecast ? [block.text(describeForecast(observed.forecast, run.canary.intervalMs))] : []),
    ]),
    block.section('Counts', [block.table(COUNT_COLUMNS, countRows(observed.judge))], true),
    block.section(
      'Release',
      [
        block.facts([
          ['release', inputs.release],
          ['image', inputs.image],
          ['rendered release', `sha256:${run.digest}`],
          ['plan', run.file ? `${run.file.file} (sha256:${run.file.artifact.digest.sha256})` : 'defaults'],
        ]),
      ],
      true,
    ),
  ]
}

/** `fraud 1.4.0`; where the image has another name than the release, `fraud (scorer:1.4.0)`. */
export function releaseName({ release, image }: Pick<Inputs, 'release' | 'image'>): string {
  const [name = '', digest] = image.replace(/^oci:/, '').split('@')
  const last = name.split('/').at(-1) ?? name
  const colon = last.indexOf(':')
  const [own, tag] = colon < 0 ? [last, undefined] : [last.slice(0, colon), last.slice(colon + 1)]
  const version = tag ?? (digest === undefined ? undefined : `${digest.slice(0, 15)}…`)
  if (version === undefined) return own === release ? release : `${release} (${own})`
  return own === release ? `${release} ${version}` : `${release} (${own}${tag ? ':' : '@'}${version})`
}

export function showInterval({ lower, upper }: Interval): string {
  return formatInterval(lower, upper, { decimals: upper < 100 ? 2 : 0 })
}

const finite = (value: number) => (Number.isFinite(value) ? value : null)
