import { describe, expect, test } from '@jest/globals'
import { ENGINE, workbench } from '../../shared/data/workbench.js'
import { csv, finding, project, table } from './project.js'

/** Two stable columns, with a shift of each by choice. */
const rows = (n: number, seed: number, change: { shift?: number; online?: number; missing?: number } = {}) =>
  table(n, seed, ({ normal, uniform }, i) => ({
    id: i + seed * 1_000_000,
    amount: uniform() < (change.missing ?? 0) ? undefined : (50 + 10 * normal() + (change.shift ?? 0)).toFixed(2),
    channel: uniform() < (change.online ?? 0.3) ? 'online' : 'pos',
  }))

describe('two datasets', () => {
  test('the same world passes, and says what passing claims', async () => {
    const p = await project()
    await p.write('ref.csv', csv(rows(6000, 1)))
    await p.write('cur.csv', csv(rows(3000, 2)))
    const outcome = await p.gate({ reference: 'ref.csv', current: 'cur.csv' })
    expect(outcome.verdict).toBe('pass')
    expect(outcome.headline).toBe('drift-gate passed: 2 columns within their levels, 3,000 rows against 6,000')
    expect(outcome.outputs).toMatchObject({
      'should-retrain': false,
      'drifted-columns': [],
      'drifted-share': 0,
      'compared-columns': 2,
      'reference-rows': 6000,
      'current-rows': 3000,
    })
    expect(outcome.findings.map(each => [each.code, each.subject, each.truth.kind])).toEqual(
      expect.arrayContaining([
        ['column-drift', 'amount', 'error-controlled'],
        ['column-drift', 'channel', 'error-controlled'],
      ]),
    )
    expect(outcome.evidence).toMatchObject({
      kind: 'gate',
      subject: [{ role: 'data', name: 'cur.csv' }],
      dependencies: [{ name: 'ref.csv' }],
      configuration: [],
    })
    expect(JSON.stringify(outcome.blocks)).toContain('numbers its rows one after another')
  })

  test('a shift of each kind fails, is named worst first, and asks to retrain', async () => {
    const p = await project()
    await p.write('ref.csv', csv(rows(6000, 1)))
    await p.write('cur.csv', csv(rows(3000, 2, { shift: 5, online: 0.7 })))
    const outcome = await p.gate({ reference: 'ref.csv', current: 'cur.csv' })
    expect(outcome.verdict).toBe('fail')
    expect(outcome.outputs).toMatchObject({
      'should-retrain': true,
      'drifted-columns': ['channel', 'amount'],
      'drifted-share': 1,
    })
    expect(finding(outcome, 'column-drift', 'channel')?.message).toMatch(
      /^`channel`: total variation 0\.396, shown to be at least 0\.3\d\d, fails above 0\.1\. `online` 29\.8 % → 69\.4 %;/,
    )
    const plots = outcome.blocks.flatMap(block => (block.type === 'section' ? block.blocks : []))
    expect(plots.flatMap(block => (block.type === 'plot' ? [[block.title, block.plot.kind]] : []))).toEqual([
      ['channel', 'bars'],
      ['amount', 'steps'],
    ])
  })

  test('values that go missing are drift, not dropped', async () => {
    const p = await project()
    await p.write('ref.csv', csv(rows(6000, 1)))
    await p.write('cur.csv', csv(rows(3000, 2, { missing: 0.2 })))
    const outcome = await p.gate({ reference: 'ref.csv', current: 'cur.csv' })
    expect(outcome.outputs['drifted-columns']).toEqual(['amount'])
    expect(finding(outcome, 'column-drift', 'amount')?.message).toMatch(/missing 0 % → 20\.3 %/)
  })

  test('CSV, Parquet and JSONL of the same rows give the same numbers, on any number of threads, in any order', async () => {
    const p = await project()
    const before = rows(1500, 1)
    const now = rows(900, 2, { shift: 1 })
    await p.write('ref.csv', csv(before))
    await p.write('cur.csv', csv(now))
    await p.write('shuffled.csv', csv([...now].reverse()))
    await p.write('cur.jsonl', now.map(row => JSON.stringify({ ...row, amount: Number(row.amount) })).join('\n'))
    const bench = await workbench()
    const engine = await bench.open()
    for (const name of ['ref', 'cur']) {
      await engine.query(
        `COPY (SELECT id, CAST(amount AS DECIMAL(9, 2)) AS amount, channel FROM read_csv('${p.ctx.workspace}/${name}.csv')) TO '${p.ctx.workspace}/${name}.parquet'`,
      )
    }
    const measured = async (reference: string, current: string, threads = '2') => {
      const { verdict, measures, findings } = await p.gate({ reference, current, threads })
      return { verdict, measures, messages: findings.map(each => each.message) }
    }
    const expected = await measured('ref.csv', 'cur.csv')
    expect(await measured('ref.csv', 'cur.csv', '1')).toEqual(expected)
    expect(await measured('ref.csv', 'cur.csv', '4')).toEqual(expected)
    expect(await measured('ref.csv', 'shuffled.csv')).toEqual(expected)
    expect(await measured('ref.parquet', 'cur.csv')).toEqual(expected)
    expect(await measured('ref.csv', 'cur.parquet')).toEqual(expected)
    expect(await measured('ref.csv', 'cur.jsonl')).toEqual(expected)
  })

  test('a current file that is in the reference too is pointed out', async () => {
    const p = await project()
    for (const k of [1, 2, 3]) await p.write(`part-${k}.csv`, csv(rows(3000, k)))
    const outcome = await p.gate({ reference: 'part-*.csv', current: 'part-3.csv' })
    expect(outcome.verdict).toBe('warn')
    expect(finding(outcome, 'datasets-overlap')?.message).toMatch(
      /^1 of 1 current file \(`part-3\.csv`\) is in the reference/,
    )
    expect((await p.gate({ reference: 'part-*.csv\n!part-3.csv', current: 'part-3.csv' })).verdict).toBe('pass')
  })

  test('names from data cannot break SQL or report', async () => {
    const p = await project()
    const odd = (n: number, seed: number) =>
      table(n, seed, ({ normal, pick }) => ({
        '<img onerror=x>': normal(),
        'a"b\'c;--': pick("x'y", '`q`', '"quoted"'),
      }))
    const quote = (text: string) => text.replaceAll('"quoted"', '"""quoted"""').replace('a"b\'c;--', '"a""b\'c;--"')
    await p.write('ref.csv', quote(csv(odd(2000, 1))))
    await p.write('cur.csv', quote(csv(odd(2000, 2))))
    const outcome = await p.gate({ reference: 'ref.csv', current: 'cur.csv', 'csv-delimiter': ',' })
    expect(outcome.outputs['compared-columns']).toBe(2)
    expect(outcome.verdict).toBe('pass')
  })
})

describe('what is not enough to decide is never a pass', () => {
  test.each([
    ['few rows', csv(rows(6000, 1)), csv(rows(80, 2)), /about [\d,]+ current rows would decide/],
    ['a small reference', csv(rows(60, 1)), csv(rows(6000, 2)), /rows in each dataset would decide/],
    ['one row', csv(rows(6000, 1)), csv(rows(1, 2)), /would decide/],
    ['no row now', csv(rows(6000, 1)), 'id,amount,channel\n', /The current data has no rows/],
    ['no row before', 'id,amount,channel\n', csv(rows(60, 1)), /The reference data has no rows/],
  ])('%s', async (_, reference, current, why) => {
    const p = await project()
    await p.write('ref.csv', reference)
    await p.write('cur.csv', current)
    const outcome = await p.gate({ reference: 'ref.csv', current: 'cur.csv' })
    expect(outcome.verdict).toBe('inconclusive')
    expect(outcome.why).toMatch(why)
    expect(outcome.outputs['should-retrain']).toBe(false)
  })

  test('a column that is missing throughout', async () => {
    const p = await project()
    const gone = (n: number, seed: number) => rows(n, seed).map(row => ({ ...row, note: '' }))
    await p.write('ref.csv', csv(gone(6000, 1)))
    await p.write('cur.csv', csv(gone(3000, 2)))
    const outcome = await p.gate({ reference: 'ref.csv', current: 'cur.csv' })
    expect(outcome.verdict).toBe('inconclusive')
    expect(finding(outcome, 'column-drift', 'note')?.message).toMatch(/no value in either dataset/)
    await p.write('drift.yml', 'version: 1\nexclude: [note]\n')
    expect((await p.gate({ reference: 'ref.csv', current: 'cur.csv', policy: 'drift.yml' })).verdict).toBe('pass')
  })

  test('missing throughout on one side is the drift itself', async () => {
    const p = await project()
    await p.write('ref.csv', csv(rows(6000, 1)))
    await p.write('cur.csv', csv(rows(3000, 2).map(row => ({ ...row, amount: '' }))))
    const outcome = await p.gate({ reference: 'ref.csv', current: 'cur.csv' })
    expect(outcome.outputs['drifted-columns']).toEqual(['amount'])
    const back = await p.gate({ reference: 'cur.csv', current: 'ref.csv' })
    expect(back.outputs['drifted-columns']).toEqual(['amount'])
  })
})

describe('the schema', () => {
  test('a column that is gone fails, a new one warns, by name', async () => {
    const p = await project()
    await p.write('ref.csv', csv(rows(6000, 1)))
    await p.write('cur.csv', csv(rows(3000, 2).map(({ amount, ...row }) => ({ ...row, sum: amount }))))
    const outcome = await p.gate({ reference: 'ref.csv', current: 'cur.csv' })
    expect(outcome.verdict).toBe('fail')
    expect(finding(outcome, 'schema-column-missing')).toMatchObject({ subject: 'amount', verdict: 'fail' })
    expect(finding(outcome, 'schema-column-added')).toMatchObject({ subject: 'sum', verdict: 'warn' })
    // Learning cannot bring a column back.
    expect(outcome.outputs['should-retrain']).toBe(false)
  })

  test('a type that changed fails and is not compared', async () => {
    const p = await project()
    await p.write('ref.csv', csv(rows(6000, 1)))
    await p.write('cur.csv', csv(rows(3000, 2).map(row => ({ ...row, amount: `EUR ${row.amount}` }))))
    const outcome = await p.gate({ reference: 'ref.csv', current: 'cur.csv' })
    expect(outcome.verdict).toBe('fail')
    expect(finding(outcome, 'schema-type-changed')?.message).toMatch(
      /The type of `amount` changed: 3,000 of 3,000 values of `amount` in the current data \(100 %\) cannot be read as number/,
    )
    expect(outcome.outputs['compared-columns']).toBe(1)
  })

  test('in formats with types of their own too', async () => {
    const p = await project()
    await p.write('ref.jsonl', '{"a":1,"b":"x"}\n'.repeat(50))
    await p.write('cur.jsonl', '{"a":"one","b":"x"}\n'.repeat(60))
    const outcome = await p.gate({ reference: 'ref.jsonl', current: 'cur.jsonl' })
    expect(finding(outcome, 'schema-type-changed')).toMatchObject({ subject: 'a', verdict: 'fail' })
  })

  test('a few texts among the numbers warn and count as a part', async () => {
    const p = await project()
    await p.write('ref.csv', csv(rows(6000, 1)))
    await p.write('cur.csv', csv(rows(3000, 2).map((row, i) => ({ ...row, amount: i < 30 ? 'n/a' : row.amount }))))
    const outcome = await p.gate({ reference: 'ref.csv', current: 'cur.csv' })
    expect(outcome.verdict).toBe('warn')
    expect(finding(outcome, 'schema-unreadable-values')?.message).toMatch(/^30 of 3,000 values .* part of their own/)
    expect(finding(outcome, 'column-drift', 'amount')?.message).toMatch(/Unreadable 0 % → 1 %/i)
    const named = await p.gate({ reference: 'ref.csv', current: 'cur.csv', 'csv-nulls': 'n/a' })
    expect(named.verdict).toBe('pass')
  })

  test('codes that look like numbers are categories where the policy says so', async () => {
    const p = await project()
    const zip = (n: number, seed: number, of: string[]) => table(n, seed, ({ pick }) => ({ zip: pick(...of) }))
    await p.write('ref.csv', csv(zip(4000, 1, ['01067', '10115', '20095'])))
    await p.write('cur.csv', csv(zip(4000, 2, ['01067', '10115', '20095'])))
    await p.write('drift.yml', 'version: 1\ncolumns:\n  zip: { type: categorical }\n')
    const outcome = await p.gate({ reference: 'ref.csv', current: 'cur.csv', policy: 'drift.yml' })
    expect(JSON.stringify(outcome.blocks)).toContain('01067')
    expect(finding(outcome, 'column-drift', 'zip')?.message).toMatch(/total variation/)
  })

  test('identifiers and times are left out and said to be', async () => {
    const p = await project()
    const log = (n: number, seed: number, day: number) =>
      table(n, seed, ({ normal, uniform }, i) => ({
        user_id: Math.floor(uniform() * 1e12),
        session: `s${seed}-${i}`,
        at: `2026-07-0${day}T10:00:00`,
        amount: normal(),
      }))
    await p.write('ref.csv', csv(log(3000, 1, 1)))
    await p.write('cur.csv', csv(log(3000, 2, 2)))
    const outcome = await p.gate({ reference: 'ref.csv', current: 'cur.csv' })
    expect(outcome.verdict).toBe('pass')
    const section = outcome.blocks.find(block => block.type === 'section' && block.title.startsWith('Not compared'))
    expect(JSON.stringify(section)).toMatch(
      /"user_id","looks like an identifier.*|"session","an identifier or free text/,
    )
    for (const name of ['user_id', 'session', 'at']) expect(JSON.stringify(section)).toContain(`"${name}"`)
  })
})

describe('windows of one dataset', () => {
  const log = (days: number, from: number) =>
    table(days * 300, 5, ({ normal }, i) => {
      const day = Math.floor(i / 300)
      const at = new Date(Date.UTC(2026, 0, 1 + day, 0, i % 300)).toISOString()
      return { ts: i % 1000 === 7 ? '' : at, amount: normal() + (day >= from ? 3 : 0) }
    })

  test('the last days against those before, ending at the newest time', async () => {
    const p = await project()
    await p.write('log.csv', csv(log(40, 33)))
    const outcome = await p.gate({
      current: 'log.csv',
      'time-column': 'ts',
      'current-window': '7d',
      'reference-window': '30d',
    })
    expect(outcome.outputs['drifted-columns']).toEqual(['amount'])
    expect(Number(outcome.outputs['current-rows'])).toBeGreaterThan(2050)
    expect(Number(outcome.outputs['current-rows'])).toBeLessThanOrEqual(2100)
    expect(finding(outcome, 'rows-without-time')?.observed).toBe(12)
    expect(outcome.evidence?.details).toMatchObject({
      currentWindow: '2026-02-02T04:59:00.000Z < t <= 2026-02-09T04:59:00.000Z',
      referenceWindow: '2026-01-03T04:59:00.000Z < t <= 2026-02-02T04:59:00.000Z',
    })
    const earlier = await p.gate({
      current: 'log.csv',
      'time-column': 'ts',
      'current-window': '7d',
      'reference-window': '20d',
      'window-end': '2026-02-02',
    })
    expect(earlier.verdict).toBe('warn') // the rows without time
    expect(earlier.outputs['drifted-columns']).toEqual([])
  })

  test('a window without rows is inconclusive, a column without times an error', async () => {
    const p = await project()
    await p.write('log.csv', csv(log(10, 99)))
    const windows = { current: 'log.csv', 'current-window': '7d', 'reference-window': '30d' }
    const empty = await p.gate({ ...windows, 'time-column': 'ts', 'window-end': '2025-01-01' })
    expect(empty.verdict).toBe('inconclusive')
    await expect(p.gate({ ...windows, 'time-column': 'amount' })).rejects.toMatchObject({ code: 'DRIFT_TIME_COLUMN' })
  })
})

describe('the policy', () => {
  test('levels, measures, share of the dataset and unseen values', async () => {
    const p = await project()
    await p.write('ref.csv', csv(rows(6000, 1)))
    await p.write('cur.csv', csv(rows(3000, 2, { shift: 5 })))
    const inputs = { reference: 'ref.csv', current: 'cur.csv', policy: 'drift.yml' }
    const verdict = async (text: string) => {
      await p.write('drift.yml', `version: 1\n${text}`)
      return p.gate(inputs)
    }
    expect((await verdict('columns:\n  amount: { warn: 0.5, fail: 0.6 }\n')).verdict).toBe('pass')
    const half = await verdict('dataset: { warn: 50%, fail: 50% }\n')
    expect([half.verdict, finding(half, 'column-drift', 'amount')?.verdict]).toEqual(['pass', 'pass'])
    const psi = await verdict('numeric: { measure: psi }\n')
    expect(finding(psi, 'column-drift', 'amount')?.truth).toMatchObject({ kind: 'rule-of-thumb' })
    expect(psi.verdict).toBe('fail')
    expect(psi.evidence?.configuration).toMatchObject([{ name: 'drift.yml' }])
    const line = finding(await verdict('columns:\n  amount: { warn: 0.02 }\n'), 'column-drift', 'amount')?.location
    expect(line).toEqual({ file: 'drift.yml', line: 3 })
  })

  test('a new category warns by its share, also where the distance is small', async () => {
    const p = await project()
    await p.write('ref.csv', csv(rows(6000, 1)))
    await p.write(
      'cur.csv',
      csv(rows(3000, 2).map((row, i) => ({ ...row, channel: i % 30 === 0 ? 'kiosk' : row.channel }))),
    )
    const outcome = await p.gate({ reference: 'ref.csv', current: 'cur.csv' })
    expect(outcome.verdict).toBe('warn')
    expect(finding(outcome, 'column-drift', 'channel')?.message).toMatch(
      /100 rows \(3\.3 %\) hold values that the reference never showed.*New: `kiosk` 3\.3 %/,
    )
  })
})

describe('performance', () => {
  const scored = (n: number, seed: number, skill: number, unlabelled = 0) =>
    table(n, seed, ({ normal, uniform }) => {
      const label = uniform() < 0.3 ? 1 : 0
      const logit = -1 + skill * (label - 0.3) * 2 + normal()
      const chance = 1 / (1 + Math.exp(-logit))
      return {
        x: normal(),
        label: uniform() < unlabelled ? '' : label,
        chance: chance.toFixed(6),
        answer: chance > 0.5 ? 1 : 0,
      }
    })
  const named = { reference: 'ref.csv', current: 'cur.csv', label: 'label', score: 'chance', prediction: 'answer' }

  test('a model that holds, one that decays, one without labels', async () => {
    const p = await project()
    await p.write('ref.csv', csv(scored(5000, 1, 2)))
    await p.write('cur.csv', csv(scored(5000, 2, 2)))
    const held = await p.gate(named)
    expect(held.verdict).toBe('pass')
    expect(held.outputs['compared-columns']).toBe(1)
    expect(held.headline).toContain('performance holds')

    await p.write('cur.csv', csv(scored(5000, 3, 0.5)))
    const decayed = await p.gate(named)
    expect([decayed.verdict, decayed.outputs['decayed-metrics'], decayed.outputs['should-retrain']]).toEqual([
      'fail',
      ['auc'],
      true,
    ])
    expect(decayed.outputs['drifted-columns']).toEqual([])
    expect(finding(decayed, 'performance-decay')?.truth).toMatchObject({ guarantee: 'asymptotic' })

    await p.write('cur.csv', csv(scored(5000, 4, 2, 1)))
    const waiting = await p.gate(named)
    expect(waiting.verdict).toBe('inconclusive')
    expect(finding(waiting, 'performance-decay')?.message).toMatch(/0 rows in the current data/)

    await p.write('ref.csv', csv(scored(5000, 1, 0.6)))
    await p.write('cur.csv', csv(scored(300, 5, 0.6)))
    const few = await p.gate(named)
    expect(finding(few, 'performance-decay')?.verdict).toBe('inconclusive')
    expect(finding(few, 'performance-decay')?.message).toMatch(/about [\d,]+ labelled rows would decide/)
  })

  test('metrics and limits that the policy names, finite-sample where they can be', async () => {
    const p = await project()
    await p.write('ref.csv', csv(scored(5000, 1, 2)))
    await p.write('cur.csv', csv(scored(5000, 3, 0.5)))
    await p.write(
      'drift.yml',
      'version: 1\nperformance:\n  metrics:\n    accuracy: { fail: 0.04 }\n    brier: { fail: 0.5, limit: 0.05 }\n',
    )
    const outcome = await p.gate({ ...named, policy: 'drift.yml' })
    expect(finding(outcome, 'performance-decay', 'accuracy')).toMatchObject({
      verdict: 'fail',
      truth: { guarantee: 'finite-sample' },
    })
    expect(finding(outcome, 'performance-decay', 'brier')).toMatchObject({
      verdict: 'fail',
      message: expect.stringContaining('beyond its limit of 0.05'),
      truth: { guarantee: 'finite-sample' },
    })
  })

  test('quantities: mae decides, relative to the reference', async () => {
    const p = await project()
    const predicted = (n: number, seed: number, noise: number) =>
      table(n, seed, ({ normal }) => {
        const truth = 100 + 20 * normal()
        return { truth: truth.toFixed(3), guess: (truth + noise * normal()).toFixed(3), x: normal() }
      })
    await p.write('ref.csv', csv(predicted(4000, 1, 5)))
    await p.write('cur.csv', csv(predicted(4000, 2, 7)))
    const outcome = await p.gate({ reference: 'ref.csv', current: 'cur.csv', label: 'truth', prediction: 'guess' })
    expect(outcome.outputs['decayed-metrics']).toEqual(['mae'])
    expect(finding(outcome, 'performance-decay')?.message).toMatch(
      /shown to be at least 3\d(\.\d)? % worse; fails above 5 %/,
    )
  })

  test('classes by name', async () => {
    const p = await project()
    const classified = (n: number, seed: number, right: number) =>
      table(n, seed, ({ pick, uniform, normal }) => {
        const kind = pick('cat', 'dog', 'cow')
        return { kind, said: uniform() < right ? kind : pick('cat', 'dog', 'cow'), x: normal() }
      })
    await p.write('ref.csv', csv(classified(4000, 1, 0.9)))
    await p.write('cur.csv', csv(classified(4000, 2, 0.6)))
    const outcome = await p.gate({ reference: 'ref.csv', current: 'cur.csv', label: 'kind', prediction: 'said' })
    expect(outcome.outputs['decayed-metrics']).toEqual(['accuracy'])
  })

  test('labels that cannot be what they are named as', async () => {
    const p = await project()
    const three = (seed: number) => table(500, seed, ({ pick, uniform }) => ({ l: pick('a', 'b', 'c'), s: uniform() }))
    await p.write('ref.csv', csv(three(1)))
    await p.write('cur.csv', csv(three(2)))
    const inputs = { reference: 'ref.csv', current: 'cur.csv', label: 'l', score: 's' }
    await expect(p.gate(inputs)).rejects.toMatchObject({ code: 'DRIFT_LABEL', message: /3 different values/ })
    await p.write('drift.yml', 'version: 1\nperformance: { positive: d }\n')
    await expect(p.gate({ ...inputs, policy: 'drift.yml' })).rejects.toMatchObject({ code: 'DRIFT_LABEL' })
    await p.write('drift.yml', 'version: 1\nperformance: { positive: a }\n')
    expect((await p.gate({ ...inputs, policy: 'drift.yml' })).findings.map(each => each.subject)).toContain('auc')
    await p.write('drift.yml', 'version: 1\nperformance: { positive: a, metrics: { mae: {} } }\n')
    await expect(p.gate({ ...inputs, policy: 'drift.yml' })).rejects.toMatchObject({
      code: 'DRIFT_METRIC',
      file: 'drift.yml',
      line: 2,
    })
  })
})

describe('wrong inputs', () => {
  const start = async () => {
    const p = await project()
    await p.write('ref.csv', csv(rows(60, 1)))
    await p.write('cur.csv', csv(rows(60, 2)))
    await p.write('other.csv', 'x,y\n1,2\n3,4\n')
    await p.write('same.csv', csv(rows(60, 1)))
    await p.write('log.csv', 'ts,a\n2026-01-01T00:00:00Z,1\n2026-01-02T00:00:00Z,2\n')
    await p.write('yaml/typo.yml', 'version: 1\nnumeric: { mesure: psi }\n')
    await p.write('yaml/column.yml', 'version: 1\ncolumns:\n  amuont: { warn: 0.1 }\n')
    await p.write('yaml/exclude.yml', 'version: 1\nexclude: [chanel]\n')
    await p.write('yaml/order.yml', 'version: 1\nnumeric: { warn: 0.3, fail: 0.2 }\n')
    await p.write('yaml/measure.yml', 'version: 1\ncolumns:\n  channel: { measure: ks }\n')
    await p.write('yaml/all.yml', 'version: 1\nexclude: [id, amount, channel]\n')
    return p
  }
  const both = { reference: 'ref.csv', current: 'cur.csv' }
  const windows = { current: 'log.csv', 'time-column': 'ts', 'current-window': '1d', 'reference-window': '1d' }

  test.each<[Record<string, string>, string, RegExp]>([
    [{ reference: 'ref.csv' }, 'INPUT_INVALID', /current/],
    [
      { current: 'cur.csv' },
      'INPUT_INVALID',
      /give reference or profile, or time-column, current-window, reference-window/,
    ],
    [{ ...both, 'reference-window': '7d' }, 'INPUT_INVALID', /not both/],
    [{ ...both, 'current-window': '7d' }, 'INPUT_INVALID', /current-window needs time-column/],
    [{ ...both, 'current-window': 'week' }, 'INPUT_INVALID', /current-window.*7d/s],
    [{ ...both, 'time-column': 'ts', 'window-end': '2026-01-01' }, 'INPUT_INVALID', /window-end needs current-window/],
    [{ ...windows, 'window-end': 'yesterday' }, 'INPUT_INVALID', /window-end/],
    [{ ...windows, 'window-end': '2026-02-30' }, 'INPUT_INVALID', /2026-02-30/],
    [{ ...both, label: 'channel' }, 'INPUT_INVALID', /label needs score or prediction/],
    [{ ...both, label: 'channel', score: 'channel' }, 'INPUT_INVALID', /label and score are both channel/],
    [{ ...both, label: 'chanel', score: 'amount' }, 'DRIFT_COLUMN', /label: the reference data has no column `chanel`/],
    [{ ...both, label: 'channel', score: 'amuont' }, 'DRIFT_COLUMN', /score: .*`amuont`/],
    [{ ...both, label: 'channel', prediction: 'said' }, 'DRIFT_COLUMN', /prediction: .*`said`/],
    [{ ...windows, 'time-column': 'tss' }, 'DRIFT_COLUMN', /time-column: .*`tss`/],
    [{ ...both, current: 'nothing/*.csv' }, 'DATA_NOT_FOUND', /nothing/],
    [{ ...both, reference: 'nothing.csv' }, 'DATA_NOT_FOUND', /nothing\.csv/],
    [{ ...both, current: 'other.csv' }, 'DRIFT_NO_COMMON_COLUMNS', /`id`, `amount`, `channel`.*`x`, `y`/],
    [{ ...both, current: 'same.csv' }, 'DRIFT_SAME_DATA', /sha256:/],
    [{ ...both, model: 'no-model' }, 'DIGEST_UNREADABLE', /no-model/],
    [{ ...both, format: 'xlsx' }, 'INPUT_INVALID', /format/],
    [{ ...both, format: 'parquet' }, 'DATA_UNREADABLE', /csv/],
    [{ ...both, format: 'parquet', 'csv-delimiter': ';' }, 'INPUT_INVALID', /csv-delimiter is for CSV/],
    [{ ...both, 'csv-delimiter': ';;' }, 'DATA_CSV_OPTION', /delimiter/],
    [{ ...both, 'csv-quote': '""' }, 'DATA_CSV_OPTION', /quote/],
    [{ ...both, 'csv-encoding': 'ebcdic' }, 'INPUT_INVALID', /csv-encoding/],
    [{ ...both, 'csv-header': 'perhaps' }, 'INPUT_INVALID', /csv-header/],
    [{ ...both, 'memory-limit': '1B' }, 'INPUT_INVALID', /memory-limit/],
    [{ ...both, threads: '0' }, 'INPUT_INVALID', /threads/],
    [{ ...both, timeout: 'soon' }, 'INPUT_INVALID', /timeout/],
    [{ ...both, 'engine-path': 'a', 'engine-url': 'https://b' }, 'INPUT_INVALID', /not both/],
    [{ ...both, 'engine-url': 'b' }, 'INPUT_INVALID', /engine-url/],
    [{ ...both, policy: 'none.yml' }, 'POLICY_NOT_FOUND', /none\.yml/],
    [{ ...both, policy: 'yaml/typo.yml' }, 'POLICY_INVALID', /mesure/],
    [{ ...both, policy: 'yaml/order.yml' }, 'POLICY_INVALID', /0\.3.*0\.2/],
    [{ ...both, policy: 'yaml/column.yml' }, 'DRIFT_COLUMN', /`amuont`/],
    [{ ...both, policy: 'yaml/exclude.yml' }, 'DRIFT_COLUMN', /`chanel`/],
    [{ ...both, policy: 'yaml/measure.yml' }, 'DRIFT_MEASURE', /columns\.channel\.measure is ks/],
    [{ ...both, policy: 'yaml/all.yml' }, 'DRIFT_NOTHING_TO_COMPARE', /amount \(excluded by the policy\)/],
  ])('%j', async (inputs, code, message) => {
    const p = await start()
    const error = await p.gate(inputs).then(
      outcome => outcome.headline,
      raised => raised,
    )
    expect(error).toMatchObject({ code, message: expect.stringMatching(message), hint: expect.any(String) })
  })

  test('the nearest name is offered, with the line of the policy', async () => {
    const p = await start()
    await expect(p.gate({ ...both, policy: 'yaml/column.yml' })).rejects.toMatchObject({
      hint: 'Did you mean `amount`?',
      file: 'yaml/column.yml',
      line: 3,
    })
  })
})

test('cancelling ends the step, not with a verdict', async () => {
  const p = await project()
  await p.write('ref.csv', csv(rows(60, 1)))
  await p.write('cur.csv', csv(rows(60, 2)))
  await p.ctx.abort()
  await expect(p.gate({ reference: 'ref.csv', current: 'cur.csv' })).rejects.toBeDefined()
  expect(ENGINE).toContain('duckdb')
})
