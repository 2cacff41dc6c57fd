import { describe, expect, test } from '@jest/globals'
import { csv, finding, project, table } from './project.js'

/** Columns of each kind that Evidently knows. */
const rows = (n: number, seed: number, shift = 0) =>
  table(n, seed, (random, i) => ({
    amount: (random.normal() + shift).toFixed(4),
    code: Math.floor(random.uniform() * (shift > 0 ? 6 : 8)),
    count: Math.floor(random.uniform() * 40),
    channel: random.uniform() < 0.5 + shift / 4 ? 'pos' : 'web',
    flag: random.uniform() < 0.3,
    note: `text ${i} ${random.uniform()}`,
  }))

describe('compat: evidently', () => {
  test('its choice by size, its thresholds, its dataset rule; labelled a rule of thumb with what is known against it', async () => {
    const p = await project()
    await p.write('drift.yml', 'version: 1\ncompat: evidently\n')
    await p.write('ref.csv', csv(rows(600, 1)))
    await p.write('cur.csv', csv(rows(500, 2, 0.5)))
    const outcome = await p.gate({ reference: 'ref.csv', current: 'cur.csv', policy: 'drift.yml' })
    const of = (name: string) => finding(outcome, 'column-drift', name)
    expect(of('amount')?.message).toContain('K-S p_value')
    expect(of('code')?.message).toContain('chi-square p_value')
    expect(of('count')?.message).toContain('K-S p_value')
    expect(of('channel')?.message).toContain('Z-test p_value')
    expect(of('amount')?.verdict).toBe('fail')
    expect(of('amount')?.truth).toMatchObject({ kind: 'rule-of-thumb', why: expect.stringContaining('ignores ties') })
    expect(of('count')?.verdict).toBe('pass')
    expect(JSON.stringify(outcome.blocks)).toContain('free text to Evidently')
    // amount, code and channel of five columns: from one half on, the dataset drifts.
    expect(outcome.outputs['drifted-columns']).toHaveLength(3)
    expect(outcome.verdict).toBe('fail')
    expect(outcome.outputs['should-retrain']).toBe(true)

    await p.write('drift.yml', 'version: 1\ncompat: evidently\nevidently: { drift-share: 0.7 }\n')
    const mild = await p.gate({ reference: 'ref.csv', current: 'cur.csv', policy: 'drift.yml' })
    expect(mild.verdict).toBe('warn')
    expect(mild.outputs['should-retrain']).toBe(false)
  })

  test('above a thousand reference rows distances decide, unless the policy names tests', async () => {
    const p = await project()
    await p.write('ref.csv', csv(rows(1200, 1)))
    await p.write('cur.csv', csv(rows(1000, 2)))
    const files = { reference: 'ref.csv', current: 'cur.csv', policy: 'drift.yml' }
    await p.write('drift.yml', 'version: 1\ncompat: evidently\n')
    const outcome = await p.gate(files)
    expect(finding(outcome, 'column-drift', 'amount')?.message).toContain('Wasserstein distance (normed)')
    expect(finding(outcome, 'column-drift', 'channel')?.message).toContain('Jensen-Shannon distance')
    expect(outcome.verdict).toBe('pass')
    const named = 'version: 1\ncompat: evidently\nevidently: { num-test: psi, num-threshold: 0.0001 }\n'
    await p.write('drift.yml', `${named}columns: { count: { test: ks }, channel: { test: hellinger, threshold: 1 } }\n`)
    const own = await p.gate(files)
    expect(finding(own, 'column-drift', 'amount')).toMatchObject({ verdict: 'warn' })
    expect(finding(own, 'column-drift', 'amount')?.message).toContain('PSI')
    expect(finding(own, 'column-drift', 'count')?.message).toContain('K-S p_value')
    expect(finding(own, 'column-drift', 'channel')?.message).toMatch(/Hellinger distance .*, drifts from 1/)
  })

  test('where Evidently raises an error, nothing is passed', async () => {
    const p = await project()
    await p.write('drift.yml', 'version: 1\ncompat: evidently\n')
    await p.write('ref.csv', csv(rows(600, 1)))
    await p.write('cur.csv', csv(rows(500, 2).map(row => ({ ...row, amount: '' }))))
    const outcome = await p.gate({ reference: 'ref.csv', current: 'cur.csv', policy: 'drift.yml' })
    expect(finding(outcome, 'column-drift', 'amount')).toMatchObject({ verdict: 'inconclusive', observed: 'no score' })
    expect(outcome.verdict).toBe('inconclusive')
  })

  test('its settings without it, and a test for the wrong kind of column, are errors at their line', async () => {
    const p = await project()
    await p.write('ref.csv', csv(rows(60, 1)))
    await p.write('cur.csv', csv(rows(50, 2)))
    const files = { reference: 'ref.csv', current: 'cur.csv', policy: 'drift.yml' }
    await p.write('drift.yml', 'version: 1\ncolumns:\n  amount: { test: psi }\n')
    await expect(p.gate(files)).rejects.toThrow(/goes with `compat: evidently` only/)
    await p.write('drift.yml', 'version: 1\ncompat: evidently\ncolumns:\n  channel: { test: ks }\n')
    await expect(p.gate(files)).rejects.toMatchObject({ code: 'DRIFT_MEASURE', line: 4 })
  })
})
