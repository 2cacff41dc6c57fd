import { formatCount, formatPercent } from '../../../shared/report/index.js'
import { EXACT, type Finding, type Truth, type Verdict } from '../../../shared/verdict/index.js'
import { SPLIT_ALPHA } from './judge.js'
import type { MetricState } from './metric-judges.js'
import type { Ended } from './report.js'
import { showInterval } from './report.js'
import { eValue } from './tables.js'

const ASSUMPTIONS =
  'requests of one look do not depend on that look’s errors (client retries break this: count first attempts); errors are independent, or `dispersion` covers their bursts'

/** Every metric, the split and, where it failed, the promotion. */
export function findingsOf(ended: Ended): Finding[] {
  const { observed, run, conclusion, inputs } = ended
  const findings = [...observed.judge.metrics.map(state => metricFinding(state, ended)), splitFinding(ended)]
  if (conclusion.promotionFailed !== undefined)
    findings.unshift({
      code: 'canary-promotion',
      verdict: 'fail',
      subject: inputs.release,
      message: `The stable release did not become ready with the new image: ${conclusion.promotionFailed}`,
      truth: EXACT,
      remedy: 'See the pods of the stable release; the canary alone had passed.',
    })
  findings.push(...observed.judge.metrics.flatMap(state => dispersionFinding(state)))
  const location = run.file && { file: run.file.file, line: 1 }
  return findings.map(finding => (finding.verdict === 'pass' || !location ? finding : { ...finding, location }))
}

function metricFinding(state: MetricState, { observed, run }: Ended): Finding {
  const { metric, total, ratio } = state
  const { alpha, beta } = run.canary
  const drives = observed.decision === 'rollback' && observed.judge.driving.metric === metric
  const verdict: Verdict = drives ? 'fail' : state.passed ? 'pass' : metric.required ? 'inconclusive' : 'pass'
  const what = metric.kind === 'errors' ? errorRates(state) : latencyWords(state, beta)
  const conclusion = drives
    ? `shown to exceed ${metric.ratio} times the stable release’s (evidence ${eValue(state.fail)})`
    : state.passed
      ? `shown to lie below ${metric.ratioMax} times the stable release’s, or below ${formatPercent(metric.objective)}`
      : metric.required
        ? `not shown to be good enough (evidence ${eValue(state.pass)} of ${formatCount(1 / beta)})`
        : 'reported'
  return {
    code: metric.kind === 'errors' ? 'canary-errors' : 'canary-latency',
    verdict,
    subject: metric.name,
    message: `${what}; ${conclusion}.`,
    truth: truthOf(drives, alpha, beta),
    observed: metric.kind === 'errors' && total.canary.n > 0 ? total.canary.x / total.canary.n : undefined,
    expected: ratio ? `ratio ${showInterval(ratio)}, at most ${metric.ratioMax}` : `at most ${metric.ratioMax} times`,
    ...(verdict === 'pass'
      ? {}
      : {
          remedy:
            verdict === 'fail' ? 'Find out what the new image does differently.' : 'More traffic or more time decides.',
        }),
  }
}

const truthOf = (rollback: boolean, alpha: number, beta: number): Truth => ({
  kind: 'error-controlled',
  procedure: rollback ? 'e-process for a ratio of rates, averaged over metrics' : 'e-process for a ratio or a rate',
  level: rollback ? alpha : beta,
  guarantee: 'finite-sample',
  assumptions: ASSUMPTIONS,
})

function errorRates({ total }: MetricState): string {
  const side = ({ n, x }: { n: number; x: number }) =>
    `${formatPercent(n === 0 ? Number.NaN : x / n)} (${formatCount(x)} of ${formatCount(n)})`
  return `${side(total.canary)} of the canary’s requests are bad, ${side(total.baseline)} of the stable release’s`
}

function latencyWords({ boundaries }: MetricState, beta: number): string {
  if (boundaries.length === 0) return 'No histogram was seen'
  const waiting = boundaries.filter(({ passed }) => !passed)
  const worst = boundaries.reduce((a, b) => (b.fail > a.fail ? b : a))
  const share = ({ n, x }: { n: number; x: number }) => formatPercent(n === 0 ? Number.NaN : x / n)
  const most = `slower than ${worst.boundary}: ${share(worst.total.canary)} against ${share(worst.total.baseline)}`
  const rest =
    waiting.length === 0
      ? ''
      : `; not yet at 1/β = ${formatCount(1 / beta)}: ${waiting.map(b => b.boundary).join(', ')}`
  return `${formatCount(boundaries.length)} boundaries, the most telling one ${most}${rest}`
}

function splitFinding({ observed, run }: Ended): Finding {
  const { observed: share, allowed } = observed.judge.split
  const alarmed = observed.reason === 'split'
  const seen = Number.isFinite(share)
  return {
    code: 'canary-split',
    verdict: alarmed ? 'inconclusive' : seen ? 'pass' : 'inconclusive',
    subject: 'traffic split',
    message: seen
      ? `The canary got ${formatPercent(share)} of the requests at the last weight${alarmed ? ', which is not what was asked for' : ''}.`
      : 'No request was seen at a settled weight.',
    truth: {
      kind: 'error-controlled',
      procedure: 'beta-binomial e-process with tolerance',
      level: SPLIT_ALPHA,
      guarantee: 'finite-sample',
      assumptions: `the tolerance (${formatPercent(run.canary.splitTolerance)} of the smaller share) covers harmless deviations`,
    },
    observed: seen ? share : undefined,
    expected: allowed ? `${formatPercent(allowed.lower)} … ${formatPercent(allowed.upper)}` : undefined,
    ...(alarmed
      ? { remedy: 'Look for session persistence, keep-alive connections that pin clients, and retries in the mesh.' }
      : seen
        ? {}
        : { remedy: 'Check that users reach the route, and that the plan’s queries match its counters.' }),
  }
}

/** Bursts make evidence look stronger than it is. A few looks scatter by chance, so that must be excluded first. */
function dispersionFinding({ metric, dispersion }: MetricState): Finding[] {
  if (dispersion === undefined || dispersion.pValue > 1e-3) return []
  const { value } = dispersion
  if (!(value > 1.5 && value > metric.dispersion)) return []
  return [
    {
      code: 'canary-dispersion',
      verdict: 'warn',
      subject: metric.name,
      message: `The stable release’s errors come in bursts (dispersion ${value.toFixed(1)}, 1 means independent), and the plan reckons with ${metric.dispersion}.`,
      truth: { kind: 'rule-of-thumb', why: 'above 1.5 the stated error rates begin to be exceeded in simulations' },
      observed: value,
      expected: 'at most 1.5',
      remedy: `Set \`dispersion: ${Math.ceil(value)}\` for this metric.`,
    },
  ]
}
