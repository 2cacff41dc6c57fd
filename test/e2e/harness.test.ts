import { describe, expect, test } from '@jest/globals'

// Plain ESM without type declarations: the scripts run before anything is compiled.
const load = (file: string) => import(new URL(file, import.meta.url).pathname)

describe('what a group needs', () => {
  test('is read from its describeWith calls', async () => {
    const { needsOf } = await load('./tools/groups.mjs')
    const call = 'describeWith'
    expect(
      needsOf(`${call}(['helm4', "cluster"], 'a', () => {})\n${call}(\n  [\n 'helm4', 'act',\n ], 'b', f)`),
    ).toEqual(['helm4', 'cluster', 'act'])
    expect(needsOf('describe(["helm4"])')).toEqual([])
  })
})

describe('the report of a run', () => {
  const groups = ['good', 'bad', 'none', 'unloadable'].map(name => ({ name, file: `/e2e/${name}.test.ts`, needs: [] }))
  const suite = (name: string, status: string, ...tests: string[]) => ({
    ...{ name: `/e2e/${name}.test.ts`, status, startTime: 0, endTime: 2000 },
    assertionResults: tests.map(state => ({ status: state, title: `skipped, helm4 is missing: no Go` })),
  })

  test('has a line for each group and counts every test once', async () => {
    const { report } = await load('./tools/jest-run.mjs')
    const testResults = [
      suite('good', 'passed', 'passed', 'passed', 'pending'),
      suite('bad', 'failed', 'passed', 'failed'),
      suite('none', 'passed', 'pending'),
      suite('unloadable', 'failed'),
    ]
    expect(report(groups, 1, { testResults })).toEqual({
      counts: { passed: 3, failed: 2, skipped: 2 },
      lines: [
        'e2e good: ran, 2 passed, 0 failed, 1 skipped, 2 s: skipped, helm4 is missing: no Go',
        'e2e bad: FAILED, 1 passed, 1 failed, 0 skipped, 2 s',
        'e2e none: skipped: skipped, helm4 is missing: no Go',
        'e2e unloadable: FAILED, 0 passed, 1 failed, 0 skipped, 2 s',
      ],
    })
  })

  test('fails when jest failed, whatever its result says', async () => {
    const { report } = await load('./tools/jest-run.mjs')
    expect(report(groups.slice(0, 1), 1, { testResults: [suite('good', 'passed', 'passed')] }).counts.failed).toBe(1)
    expect(report(groups, 137, undefined).counts).toEqual({ passed: 0, failed: 4, skipped: 0 })
  })
})

describe('a pretended pod', () => {
  const pod = (image: string, annotations = {}, env: { name: string; value: string }[] = []) => ({
    metadata: { annotations },
    spec: { containers: [{ image, env }] },
  })

  test('takes its behaviour from annotation, environment, table, tag, in this order', async () => {
    const { behaviourOf } = await load('./servers/cluster/pod-behaviour.mjs')
    const table = { '@sha256:abc': { errorRate: 0.3 } }
    const env = [{ name: 'ERROR_RATE', value: '0.2' }]
    const rate = (one: unknown) => behaviourOf(one, table).errorRate
    expect(rate(pod('127.0.0.1:5000/fraud:bad-2@sha256:abc', { 'mlops-e2e/error-rate': '0.1' }, env))).toBe(0.1)
    expect(rate(pod('127.0.0.1:5000/fraud:bad-2@sha256:abc', {}, env))).toBe(0.2)
    expect(rate(pod('127.0.0.1:5000/fraud:bad-2@sha256:abc'))).toBe(0.3)
    expect(rate(pod('127.0.0.1:5000/fraud:bad-2@sha256:def'))).toBeCloseTo(0.06, 12)
    expect(rate(pod('127.0.0.1:5000/fraud'))).toBe(0.02)
  })

  test('fails as often as it should, the same on every run', async () => {
    const { draw } = await load('./servers/cluster/pod-behaviour.mjs')
    const outcomes = (key: string) =>
      Array.from({ length: 20_000 }, (_, turn) => draw({ errorRate: 0.06, latencyMs: 10 }, key, turn))
    const first = outcomes('shop/fraud/a')
    expect(first).toEqual(outcomes('shop/fraud/a'))
    const share = first.filter(({ failed }) => failed).length / first.length
    // Five standard errors of a binomial share.
    expect(Math.abs(share - 0.06)).toBeLessThan(5 * Math.sqrt((0.06 * 0.94) / 20_000))
    const latencies = first.map(({ latencyMs }) => latencyMs).sort((a, b) => a - b)
    expect(latencies[10_000] ?? 0).toBeGreaterThan(9.5)
    expect(latencies[10_000] ?? 0).toBeLessThan(10.5)
  })
})
