import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { emptyFile, planOf } from '../../../actions/helm-canary/src/plan.js'
import { policySchema } from '../../../actions/helm-canary/src/policy.js'
import { parsePolicy } from '../../../shared/policy/index.js'
import { snippetsOf } from '../../support/snippets.js'

const read = (text: string, target: 'kubernetes' | 'sandbox' = 'kubernetes') =>
  planOf(parsePolicy(text, policySchema, 'canary.yml').value, target)

describe('a canary plan', () => {
  test('that says nothing is a whole plan for either target', () => {
    const cluster = planOf(emptyFile(), 'kubernetes')
    expect(cluster).toMatchObject({
      steps: [{ percent: 5 }, { percent: 10 }, { percent: 25 }, { percent: 50 }],
      ...{ alpha: 0.05, beta: 0.05, intervalMs: 15_000, warmUpMs: 60_000, maxDurationMs: 1_800_000 },
    })
    expect(cluster.metrics.map(({ name, required, weight }) => [name, required, weight])).toEqual([
      ['errors', true, 1],
      ['latency', true, 1],
    ])
    expect(cluster.metrics[0]).toMatchObject({
      requests: ['traefik_service_requests_total{service="{{namespace}}-{{service}}-http-{{port}}@kubernetesgateway"}'],
    })
    expect(read('{}')).toEqual(cluster)
    expect(planOf(emptyFile(), 'sandbox')).toMatchObject({ intervalMs: 1000, maxDurationMs: 120_000 })
  })

  test('reads shares, durations, presets and own metrics', () => {
    const plan = read(`
version: 1
steps:
  - {weight: 2.5%, hold: 90s}
  - {weight: 0.5}
interval: 5s
false-rollback: 1%
preset: http
errors: {ratio-max: 1.5, objective: 0.1%, dispersion: 2}
latency: {boundaries: [0.25, 1], required: false}
metrics:
  - {kind: errors, name: tokens, requests: [a_total, b_total], bad: c_total, weight: 0}
`)
    expect(plan).toMatchObject({
      steps: [
        { percent: 2.5, holdMs: 90_000 },
        { percent: 50, holdMs: 120_000 },
      ],
      ...{ intervalMs: 5000, alpha: 0.01, beta: 0.05 },
    })
    expect(plan.metrics).toEqual([
      {
        ...{ kind: 'errors', name: 'errors', weight: 1, required: true, ratio: 1, ratioMax: 1.5 },
        ...{ objective: 0.001, dispersion: 2 },
        requests: ['http_requests_total{namespace="{{namespace}}",service="{{service}}"}'],
        bad: ['http_requests_total{namespace="{{namespace}}",service="{{service}}",code=~"5.."}'],
      },
      {
        ...{ kind: 'latency', name: 'latency', weight: 1, required: false, ratio: 1, ratioMax: 2 },
        ...{ objective: 0.01, dispersion: 1, boundaries: [0.25, 1] },
        buckets: ['http_request_duration_seconds_bucket{namespace="{{namespace}}",service="{{service}}"}'],
      },
      {
        ...{ kind: 'errors', name: 'tokens', requests: ['a_total', 'b_total'], bad: ['c_total'] },
        ...{ weight: 0, required: false, ratio: 1, ratioMax: 2, objective: 0.01, dispersion: 1 },
      },
    ])
  })

  test('in the README is one', () => {
    const [example] = snippetsOf(readFileSync('actions/helm-canary/README.md', 'utf8')).filter(({ text }) =>
      text.startsWith('version: 1\nsteps:'),
    )
    expect(read(example!.text).metrics.map(({ name }) => name)).toEqual(['errors', 'latency', 'refusals'])
  })

  test.each([
    ['steps: [{weight: 50%}, {weight: 20%}]', 'steps[1].weight', 'not above the weight of the step before'],
    ['steps: [{weight: 0.123456}]', 'steps[0].weight', 'more than two digits'],
    ['steps: [{weight: 20}]', 'steps[0].weight', 'at most 1'],
    ['steps: []', 'steps', 'at least 1 entries'],
    ['interval: 10', 'interval', 'text'],
    ['warmup: 10s', 'warmup', 'not a known key'],
    ['errors: {ratio-max: 1}', 'errors.ratio-max', 'more than 1'],
    ['metrics: [{kind: errors, name: a, requests: x}]', 'metrics[0].bad', 'is missing'],
    ['preset: nginx', 'preset', 'one of "traefik"'],
  ])('answers `%s` with place and expectation', (text, place, words) => {
    expect(() => read(text)).toThrow(
      expect.objectContaining({
        code: 'POLICY_INVALID',
        message: expect.stringMatching(
          new RegExp(`^canary.yml:1[^\\n]*${place.replace(/[[\].]/g, '\\$&')}[^\\n]*${words}`),
        ),
      }),
    )
  })

  test('of the sandbox reads selectors only, and knows only tracks', () => {
    const refusal = (query: string) => () => read(`errors: {bad: '${query}'}`, 'sandbox')
    expect(refusal('rate(x{track="{{track}}"}[5m])')).toThrow(expect.objectContaining({ code: 'METRICS_SELECTOR' }))
    expect(refusal('x{service="{{service}}"}')).toThrow(expect.objectContaining({ code: 'CANARY_METRICS' }))
  })

  test.each([
    ['max-duration: 3m', 'promotion would never be reached'],
    ['errors: {weight: 0}\nlatency: false', 'nothing could roll the canary back'],
    ['errors: {required: false}\nlatency: false', 'promoted without evidence'],
    ['preset: none', 'no metric'],
    ['preset: none\nerrors: {requests: a}', 'needs both'],
    ['metrics: [{kind: errors, name: errors, requests: a, bad: b}]', 'two metrics are called "errors"'],
    ['errors: {ratio: 2, ratio-max: 1.5}', 'not above ratio'],
    ['errors: {bad: \'x{pod="{{pod}}"}\'}', 'the placeholder {{pod}}; this target knows namespace, service'],
  ])('refuses `%s`, which could not work', (text, words) => {
    expect(() => read(text)).toThrow(
      expect.objectContaining({ kind: 'input', message: expect.stringContaining(words) }),
    )
  })
})
