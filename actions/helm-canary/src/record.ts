import type { Outcome } from '../../../shared/outcome/index.js'
import { configurationOf } from './prepare.js'
import type { Ended } from './report.js'

/** Numbers worth keeping: for outcome.json and Prometheus. */
export function measuresOf({ observed, conclusion }: Ended): NonNullable<Outcome['measures']> {
  const { judge } = observed
  const last = judge.history.at(-1)
  const perTrack = (['canary', 'baseline'] as const).flatMap(track => {
    const { n, x } = judge.metrics[0]!.total[track]
    return [
      { name: 'requests', value: n, labels: { track }, help: 'Judged requests.' },
      ...(n > 0 ? [{ name: 'error_ratio', value: x / n, labels: { track }, help: 'Share of bad requests.' }] : []),
    ]
  })
  return [
    ...perTrack,
    { name: 'promoted', value: conclusion.decision === 'promoted' ? 1 : 0, help: '1 when the canary was promoted.' },
    { name: 'canary_seconds', value: observed.milliseconds / 1000, help: 'From the first shift to the decision.' },
    ...(last
      ? [
          {
            name: 'rollback_evidence_log',
            value: last.rollback,
            help: 'Natural logarithm of the evidence for a rollback.',
          },
          { name: 'promotion_evidence_log', value: last.promotion, help: 'The same for the weakest required claim.' },
        ]
      : []),
  ]
}

/** What the chain of evidence keeps of a canary. */
export function evidenceOf({ inputs, run, observed, conclusion }: Ended): NonNullable<Outcome['evidence']> {
  const { judge } = observed
  return {
    kind: 'gate',
    subject: [{ role: 'release', name: inputs.release, digest: { sha256: run.digest } }],
    configuration: configurationOf(run),
    dependencies: run.image ? [run.image] : [],
    details: {
      decision: conclusion.decision,
      reason: observed.reason,
      target: inputs.target,
      falseRollback: run.canary.alpha,
      falsePromotion: run.canary.beta,
      looks: observed.looks.length,
      requests: { canary: judge.requests.canary, baseline: judge.requests.baseline },
      metrics: judge.metrics.map(({ metric, fail, pass, passed, total }) => ({
        ...{ name: metric.name, required: metric.required, passed },
        ...{ rollbackEvidence: round(fail), promotionEvidence: round(pass) },
        bad: { canary: total.canary.x, baseline: total.baseline.x },
      })),
    },
  }
}

/** Three digits after the point: more would only be noise in what people compare. */
export const round = (value: number) => Math.round(value * 1000) / 1000
