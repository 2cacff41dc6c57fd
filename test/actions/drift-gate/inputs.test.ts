import { describe, expect, test } from '@jest/globals'
import { structFields } from '../../../actions/drift-gate/src/inputs/nested.js'
import { csv, finding, project, table } from './project.js'

test('types of nested columns as the engine writes them', () => {
  expect(structFields('STRUCT(a INTEGER, "b c" STRUCT("x,(" VARCHAR, y DECIMAL(18,3)), d INTEGER[])')).toEqual([
    ['a', 'INTEGER'],
    ['b c', 'STRUCT("x,(" VARCHAR, y DECIMAL(18,3))'],
    ['d', 'INTEGER[]'],
  ])
  expect(structFields('STRUCT("say ""hi""" BOOLEAN)')).toEqual([['say "hi"', 'BOOLEAN']])
  expect(structFields('INTEGER')).toBeUndefined()
  expect(structFields('STRUCT(a INTEGER)[]')).toBeUndefined()
})

describe('prediction logs', () => {
  const log = (n: number, seed: number, shift = 0) =>
    `${table(n, seed, (random, i) => ({
      id: `r${seed}-${i}`,
      features: { amount: random.normal() + shift, card: { country: random.pick('de', 'fr') } },
      score: random.uniform(),
    }))
      .map(row => JSON.stringify(row))
      .join('\n')}\n`

  test('nested features drift each by itself, by path', async () => {
    const p = await project()
    await p.write('ref.jsonl', log(4000, 1))
    await p.write('cur.jsonl', log(4000, 2, 0.8))
    const outcome = await p.gate({ reference: 'ref.jsonl', current: 'cur.jsonl' })
    expect(finding(outcome, 'column-drift', 'features.amount')?.verdict).toBe('fail')
    expect(finding(outcome, 'column-drift', 'features.card.country')?.verdict).toBe('pass')
    expect(finding(outcome, 'column-drift', 'features')).toBeUndefined()
  })
})

/** Predictions, and whether they were right, apart from one another. */
const scored = (n: number, seed: number, skill: number) =>
  table(n, seed, (random, i) => {
    const label = random.uniform() < 0.4
    return {
      tx: `${seed}-${i}`,
      x: random.normal(),
      chance: 1 / (1 + Math.exp(-(random.normal() + skill * (label ? 1 : -1)))),
      label: Number(label),
    }
  })
const without = (rows: readonly Record<string, unknown>[], ...names: string[]) =>
  rows.map(row => Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name))))

describe('labels that come later', () => {
  const inputs = {
    reference: 'ref.csv',
    current: 'cur.csv',
    labels: 'labels.csv',
    'label-key': 'tx',
    label: 'label',
    score: 'chance',
  }

  test('are joined by id; what does not join is counted, and decay is found as with labels of the data’s own', async () => {
    const p = await project()
    const current = scored(4000, 2, 0.2)
    await p.write('ref.csv', csv(scored(4000, 1, 1)))
    await p.write('cur.csv', csv(without(current, 'label')))
    const labels = without(current, 'x', 'chance').slice(100)
    await p.write(
      'labels.csv',
      csv([...labels, { tx: 'nobody', label: 1 }, { tx: '2-200', label: 1 - Number(current[200]!.label) }]),
    )
    const outcome = await p.gate(inputs)
    expect(finding(outcome, 'performance-decay', 'auc')?.verdict).toBe('fail')
    expect(finding(outcome, 'labels-unjoined', 'current')).toMatchObject({ verdict: 'warn', observed: 101 })
    expect(finding(outcome, 'labels-unjoined', 'current')?.message).toContain('1 label belongs to no row')
    expect(finding(outcome, 'labels-conflicting')).toMatchObject({ observed: 1 })
    await p.write('whole.csv', csv(current.map((row, i) => (i < 100 || i === 200 ? { ...row, label: '' } : row))))
    const whole = await p.gate({ reference: 'ref.csv', current: 'whole.csv', label: 'label', score: 'chance' })
    expect(finding(outcome, 'performance-decay', 'auc')?.observed).toBe(
      finding(whole, 'performance-decay', 'auc')?.observed,
    )
  })

  test('that do not join at all are inconclusive; keys of another type join by their text', async () => {
    const p = await project()
    const current = scored(3000, 2, 1)
    await p.write('ref.csv', csv(scored(3000, 1, 1)))
    await p.write('cur.csv', csv(without(current, 'label')))
    await p.write('labels.csv', csv(current.map(({ tx, label }) => ({ tx: `other ${String(tx)}`, label }))))
    const outcome = await p.gate(inputs)
    expect(outcome.verdict).toBe('inconclusive')
    expect(finding(outcome, 'labels-unjoined', 'current')?.verdict).toBe('inconclusive')
    await p.write(
      'cur.jsonl',
      `${without(current, 'label')
        .map((row, i) => JSON.stringify({ ...row, tx: i }))
        .join('\n')}\n`,
    )
    await p.write('labels.csv', csv(current.map(({ label }, i) => ({ tx: `${i}`, label }))))
    const typed = await p.gate({ ...inputs, current: 'cur.jsonl' })
    expect(finding(typed, 'performance-decay', 'auc')?.verdict).toBe('pass')
  })

  test('wrong names and nothing to join are errors', async () => {
    const p = await project()
    const rows = scored(300, 1, 1)
    await p.write('ref.csv', csv(rows))
    await p.write('cur.csv', csv(without(scored(300, 2, 1), 'label')))
    await p.write('labels.csv', csv(rows.map(({ tx, label }) => ({ tx, label }))))
    await expect(p.gate({ ...inputs, 'label-key': 'txx' })).rejects.toMatchObject({
      code: 'DRIFT_COLUMN',
      hint: expect.stringContaining('`tx`'),
    })
    await expect(p.gate({ ...inputs, current: 'ref.csv', reference: 'cur.csv', label: 'lable' })).rejects.toMatchObject(
      { code: 'DRIFT_COLUMN' },
    )
    await p.write('cur.csv', csv(scored(300, 2, 1)))
    await expect(p.gate(inputs)).rejects.toThrow(/nothing to join/)
  })
})

describe('same weekdays', () => {
  const days = (from: number, count: number, seed: number) =>
    csv(
      table(count * 80, seed, (random, i) => {
        const day = from + Math.floor(i / 80)
        const weekend = new Date(Date.UTC(2026, 0, 1 + day)).getUTCDay() % 6 === 0
        return {
          ts: new Date(Date.UTC(2026, 0, 1 + day, 1 + (i % 22))).toISOString(),
          amount: random.normal() + (weekend ? 2 : 0),
        }
      }),
    )

  test('a weekend is compared with weekends, in windows of one dataset and with a reference of its own', async () => {
    const p = await project()
    // January 1st 2026 is a Thursday: day 86 and 87 are a weekend.
    await p.write('log.csv', days(0, 88, 1))
    const windows = {
      current: 'log.csv',
      'time-column': 'ts',
      'current-window': '2d',
      'reference-window': '84d',
      'window-end': '2026-03-29T23:59:59Z',
    }
    const plain = await p.gate(windows)
    expect(finding(plain, 'column-drift', 'amount')?.verdict).toBe('fail')
    const aligned = await p.gate({ ...windows, align: 'weekday' })
    expect(finding(aligned, 'column-drift', 'amount')?.verdict).not.toBe('fail')
    expect(aligned.outputs['reference-rows']).toBe(24 * 80)
    await p.write('ref.csv', days(0, 84, 2))
    const own = await p.gate({
      reference: 'ref.csv',
      current: 'log.csv',
      'time-column': 'ts',
      'current-window': '2d',
      'window-end': '2026-03-29T23:59:59Z',
      align: 'weekday',
    })
    expect(own.outputs['reference-rows']).toBe(24 * 80)
    expect(finding(own, 'column-drift', 'amount')?.verdict).not.toBe('fail')
  })
})

describe('times as features', () => {
  const rows = (n: number, seed: number, hours: number) =>
    csv(
      table(n, seed, (random, i) => ({
        opened: new Date(Date.UTC(2026, 0, 1 + (i % 28), Math.floor(random.uniform() * hours), 7)).toISOString(),
        x: random.normal(),
      })),
    )

  test('are left out, unless the policy compares them as numbers, by weekday and by hour', async () => {
    const p = await project()
    await p.write('ref.csv', rows(3000, 1, 24))
    await p.write('cur.csv', rows(3000, 2, 12))
    const files = { reference: 'ref.csv', current: 'cur.csv' }
    expect(finding(await p.gate(files), 'column-drift', 'opened')).toBeUndefined()
    await p.write('drift.yml', 'version: 1\ncolumns:\n  opened: { type: time }\n')
    const outcome = await p.gate({ ...files, policy: 'drift.yml' })
    expect(finding(outcome, 'column-drift', 'opened')?.verdict).toBe('pass')
    expect(finding(outcome, 'column-drift', 'opened (weekday)')?.verdict).toBe('pass')
    expect(finding(outcome, 'column-drift', 'opened (hour)')?.verdict).toBe('fail')
  })
})

describe('importances', () => {
  const rows = (seed: number, shift: number) =>
    csv(table(3000, seed, random => ({ a: random.normal() + shift, b: random.normal() + shift / 2 })))

  test('of columns with one verdict the more important stand first', async () => {
    const p = await project()
    await p.write('ref.csv', rows(1, 0))
    await p.write('cur.csv', rows(2, 1))
    const files = { reference: 'ref.csv', current: 'cur.csv' }
    expect((await p.gate(files)).outputs['drifted-columns']).toEqual(['a', 'b'])
    await p.write('importances.json', '{"a":0.1,"b":0.9,"gone":1}')
    expect((await p.gate({ ...files, importances: 'importances.json' })).outputs['drifted-columns']).toEqual(['b', 'a'])
    await p.write('importances.json', '{"a":"much"}')
    await expect(p.gate({ ...files, importances: 'importances.json' })).rejects.toMatchObject({
      code: 'DRIFT_IMPORTANCES',
    })
  })
})

test('precision, recall, F1 and calibration are what their definitions say, with bounds', async () => {
  const p = await project()
  const rows = (seed: number, wrong: number) =>
    table(4000, seed, random => {
      const label = random.uniform() < 0.3
      const chance = label ? 0.9 : 0.1
      return {
        label: Number(label),
        said: Number(random.uniform() < wrong ? !label : label),
        chance: chance + (wrong > 0.1 ? 0.1 * random.uniform() : 0),
      }
    })
  const [before, now] = [rows(1, 0.05), rows(2, 0.25)]
  await p.write('ref.csv', csv(before))
  await p.write('cur.csv', csv(now))
  await p.write(
    'drift.yml',
    'version: 1\nperformance:\n  metrics: { precision: {}, recall: {}, f1: {}, calibration: { fail: 0.5 } }\n',
  )
  const outcome = await p.gate({
    reference: 'ref.csv',
    current: 'cur.csv',
    label: 'label',
    prediction: 'said',
    score: 'chance',
    policy: 'drift.yml',
  })
  const count = (said: number, label: number) => now.filter(row => row.said === said && row.label === label).length
  const [tp, fp, fn] = [count(1, 1), count(1, 0), count(0, 1)]
  const observed = (metric: string) => finding(outcome, 'performance-decay', metric)?.observed
  expect(observed('precision')).toBeCloseTo(tp / (tp + fp), 5)
  expect(observed('recall')).toBeCloseTo(tp / (tp + fn), 5)
  expect(observed('f1')).toBeCloseTo((2 * tp) / (2 * tp + fp + fn), 5)
  const off = now.reduce((sum, row) => sum + Number(row.chance) - Number(row.label), 0) / now.length
  expect(observed('calibration')).toBeCloseTo(Math.abs(off), 5)
  for (const metric of ['precision', 'recall', 'f1']) {
    expect(finding(outcome, 'performance-decay', metric)).toMatchObject({
      verdict: 'fail',
      truth: { guarantee: 'finite-sample' },
    })
  }
  expect(finding(outcome, 'performance-decay', 'calibration')?.verdict).toBe('warn')
})
