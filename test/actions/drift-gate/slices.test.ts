import { describe, expect, test } from '@jest/globals'
import { csv, finding, project, table } from './project.js'

/** A model whose answers went wrong for some rows. */
const answers = (n: number, seed: number, wrong: (row: { channel: string; amount: number }) => number) =>
  csv(
    table(n, seed, random => {
      const row = { channel: random.pick('pos', 'web', 'atm'), amount: random.uniform() * 100 }
      const label = random.uniform() < 0.4
      const said = random.uniform() < wrong(row) ? !label : label
      return { ...row, amount: row.amount.toFixed(3), label: Number(label), said: Number(said) }
    }),
  )

const inputs = { reference: 'ref.csv', current: 'cur.csv', label: 'label', prediction: 'said', policy: 'drift.yml' }
const as = { accuracy: '{ warn: 0.05, fail: 0.1 }' }
const policy = (slices: string) =>
  `version: 1\nperformance: { metrics: { accuracy: ${as.accuracy} } }\nslices: ${slices}\n`

describe('slices', () => {
  test('a part that decayed is found among the values of a named column, though the whole holds', async () => {
    const p = await project()
    await p.write(
      'ref.csv',
      answers(9000, 1, () => 0.1),
    )
    await p.write(
      'cur.csv',
      answers(9000, 2, ({ channel }) => (channel === 'atm' ? 0.35 : 0.08)),
    )
    await p.write('drift.yml', policy('{ columns: [channel] }'))
    const outcome = await p.gate(inputs)
    expect(finding(outcome, 'slice-decay', 'channel = atm')).toMatchObject({
      verdict: 'fail',
      truth: { kind: 'error-controlled', procedure: expect.stringContaining('Holm over slices') },
    })
    expect(outcome.outputs['decayed-slices']).toEqual(['channel = atm'])
    expect(outcome.verdict).toBe('fail')
    expect(outcome.headline).toContain('1 slice decayed')
  }, 60_000)

  test('the search chooses on one half and judges on the other, so that chance is no finding', async () => {
    const p = await project()
    await p.write(
      'ref.csv',
      answers(9000, 1, () => 0.1),
    )
    await p.write('drift.yml', policy('{ search: true }'))
    await p.write(
      'cur.csv',
      answers(9000, 2, ({ amount }) => (amount > 80 ? 0.4 : 0.1)),
    )
    const found = await p.gate(inputs)
    expect(String(found.outputs['decayed-slices'])).toMatch(/amount above 7/)
    expect(finding(found, 'slice-decay')?.message).toContain('chosen on the other half of the rows')
    await p.write(
      'cur.csv',
      answers(9000, 3, () => 0.1),
    )
    const same = await p.gate(inputs)
    expect(same.outputs['decayed-slices']).toEqual([])
    expect(same.verdict).toBe('pass')
  }, 60_000)

  test('small slices are left out and counted; names and missing labels are errors at their line', async () => {
    const p = await project()
    await p.write(
      'ref.csv',
      answers(200, 1, () => 0.1),
    )
    await p.write(
      'cur.csv',
      answers(200, 2, () => 0.1),
    )
    await p.write('drift.yml', policy('{ columns: [channel] }'))
    expect(JSON.stringify((await p.gate(inputs)).blocks)).toContain('3 slices had too few labelled rows')
    await p.write('drift.yml', policy('{ columns: [chanel] }'))
    await expect(p.gate(inputs)).rejects.toMatchObject({
      code: 'DRIFT_COLUMN',
      line: 3,
      hint: expect.stringContaining('`channel`'),
    })
    const { label: _, prediction: __, ...unlabelled } = inputs
    await expect(p.gate(unlabelled)).rejects.toMatchObject({ code: 'DRIFT_LABEL', line: 3 })
  })
})
