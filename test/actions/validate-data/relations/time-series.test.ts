import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { checked, finding, run, workspace } from './run.js'

const series = (item: string) => `checks:\n  - time-series: ${item}\n`
const HOURLY = series('{column: ts, per: sensor, every: 1h}')
const at = (hour: number, minute = 0) => new Date(Date.UTC(2026, 5, 1, hour, minute)).toISOString()

describe('gaps', () => {
  test('are named with entity, times and missing rows, whatever the order of the data', async () => {
    const ctx = await workspace({
      'checks.yml': `version: 1\nkey: id\n${HOURLY}`,
      'data.csv': `id,sensor,ts\n1,a,${at(3)}\n2,b,${at(0)}\n3,a,${at(0)}\n4,a,${at(1)}\n5,b,${at(6)}\n6,b,${at(1)}\n7,c,${at(0)}\n`,
    })
    const outcome = await run(ctx)
    expect(finding(outcome, 'time-series-gaps')).toMatchObject({
      verdict: 'fail',
      subject: 'ts',
      observed: 2,
      message:
        'ts has no gap longer than 1h per sensor: 2 of 4 steps from row to row are longer than 1h (50 %, none allowed): 2 gaps, 5 rows missing, the largest b: 5 h from 2026-06-01 01:00:00 UTC to 2026-06-01 06:00:00 UTC, a: 2 h from 2026-06-01 01:00:00 UTC to 2026-06-01 03:00:00 UTC',
      location: { file: 'checks.yml', line: 4 },
    })
    // The row after a gap is the one that shows it.
    expect(await readFile(join(ctx.reportDir, 'failing-rows.csv'), 'utf8')).toMatch(
      /,1,1,2026-06-01 03.*\n.*,5,5,2026-06-01 06/,
    )
    expect(finding(outcome, 'time-series-duplicates')).toMatchObject({ verdict: 'pass' })
  })

  test('may be of a size, and some of them', async () => {
    const data = `sensor,ts\na,${at(0)}\na,${at(1, 30)}\na,${at(3, 30)}\na,${at(6)}\n`
    const of = async (item: string, more = '') =>
      finding(await checked({ data }, `${series(item)}${more}`), 'time-series-gaps')
    expect(await of('{column: ts, every: 1h}')).toMatchObject({ observed: 3 })
    expect(await of('{column: ts, every: 1h, max-gap: 2h}')).toMatchObject({ observed: 1 })
    expect(await of('{column: ts, max-gap: 150m}')).toMatchObject({ verdict: 'pass' })
    expect(await of('{column: ts, max-gap: 149m}')).toMatchObject({ verdict: 'fail' })
    expect(await of('{column: ts, every: 1h, max-gap: 2h}', '    tolerance: "34%"\n')).toMatchObject({
      verdict: 'pass',
    })
    expect(await of('{column: ts, every: 1h, max-gap: 2h}', '    tolerance: "33%"\n')).toMatchObject({
      verdict: 'fail',
    })
  })

  test('are counted in UTC, whatever zones the times are written in', async () => {
    // A night in which clocks go back: by their faces 2 h pass, in truth 3.
    const data =
      'ts\n2026-10-25T01:00:00+02:00\n2026-10-25T02:00:00+02:00\n2026-10-25T02:00:00+01:00\n2026-10-25T02:00:00Z\n'
    const outcome = await checked({ data }, series('{column: ts, every: 1h}'))
    expect(outcome.verdict).toBe('pass')
    const late = await checked(
      { data: data.replace('02:00:00+02:00', '02:00:01+02:00') },
      series('{column: ts, every: 1h}'),
    )
    expect(finding(late, 'time-series-gaps').observed).toBe(1)
  })

  test('look at dates and whole days', async () => {
    const outcome = await checked({ data: 'd\n2026-03-01\n2026-02-27\n2026-03-02\n' }, series('{column: d, every: 1d}'))
    expect(finding(outcome, 'time-series-gaps').message).toContain('1 gap, 1 row missing, the largest 2 d')
  })

  test('rows without a time or an entity are not looked at; what is no time fails', async () => {
    const data = `sensor,ts\na,${at(0)}\na,\n,${at(1)}\na,${at(1)}\na,soon\n`
    const outcome = await checked({ data }, `columns: {ts: {type: timestamp, tolerance: 1}}\n${HOURLY}`)
    expect(finding(outcome, 'time-series-gaps')).toMatchObject({
      verdict: 'fail',
      observed: 1,
      message: expect.stringMatching(/1 of 2 steps .*: 0 gaps; 1 value that is no time$/),
    })
    const never = await checked({ data: 'ts,a\nx,1\ny,1\n' }, series('{column: ts, every: 1h}'))
    expect(finding(never, 'time-series-gaps').verdict).toBe('fail')
    const numbers = await checked({ data: 'ts\n1\n2\n' }, series('{column: ts, every: 1h}'))
    expect(finding(numbers, 'time-series-gaps')).toMatchObject({
      verdict: 'fail',
      message: expect.stringContaining('integer values are no times'),
    })
  })

  test('one time alone shows nothing', async () => {
    const single = await checked({ data: `sensor,ts\na,${at(0)}\nb,${at(9)}\n` }, HOURLY)
    expect(finding(single, 'time-series-gaps').verdict).toBe('inconclusive')
    const allowed = await checked({ data: `sensor,ts\na,${at(0)}\n` }, `${HOURLY}    allow-empty: true\n`)
    expect(finding(allowed, 'time-series-gaps').verdict).toBe('pass')
    const filtered = await checked({ data: `sensor,ts\na,${at(0)}\n` }, `${HOURLY}    where: sensor = 'z'\n`)
    expect(finding(filtered, 'time-series-gaps').message).toContain('selects no row')
  })
})

describe('duplicates', () => {
  test('are named with entity, time and how often', async () => {
    const data = `sensor,ts\na,${at(0)}\na,${at(1)}\na,${at(0)}\nb,${at(0)}\nb,${at(1)}\na,${at(0)}\nb,2026-06-01T02:00:00+01:00\n`
    const outcome = await checked({ data }, HOURLY)
    expect(finding(outcome, 'time-series-duplicates')).toMatchObject({
      verdict: 'fail',
      observed: 5,
      message:
        'ts occurs once per sensor: 5 of 7 rows have the time of another row of their entity (71.4 %, none allowed): 2 times more than once, most often a: 2026-06-01 00:00:00 UTC in 3 rows, b: 2026-06-01 01:00:00 UTC in 2 rows',
    })
    expect(finding(outcome, 'time-series-gaps').verdict).toBe('pass')
    const allowed = await checked({ data }, series('{column: ts, per: [sensor], every: 1h, duplicates: allow}'))
    expect(allowed.findings.some(({ code }) => code === 'time-series-duplicates')).toBe(false)
  })

  test('values of sensitive columns are not shown', async () => {
    const data = `sensor,ts\nname1,${at(0)}\nname1,${at(0)}\nname1,${at(5)}\n`
    const outcome = await checked({ data }, HOURLY, { sensitive: 'sensor' })
    expect(JSON.stringify(outcome)).not.toContain('name1')
    expect(finding(outcome, 'time-series-duplicates').message).toContain('2 of 3 rows')
  })
})

test('counts are those of going through the rows one by one', async () => {
  const row = fc.record({
    entity: fc.option(fc.constantFrom('a', 'b', "o'x")),
    minute: fc.option(fc.integer({ min: 0, max: 300 })),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 25 }), async rows => {
      const data = `e,t,x\n${rows.map(({ entity, minute }) => `${entity ?? ''},${minute === null ? '' : at(0, minute)},1\n`).join('')}`
      const outcome = await checked({ data }, `${series('{column: t, per: e, every: 30m}')}    allow-empty: true\n`)
      const kept = rows.filter(({ entity, minute }) => entity !== null && minute !== null)
      const times = (name: string) =>
        kept
          .filter(({ entity }) => entity === name)
          .map(({ minute }) => minute!)
          .sort((a, b) => a - b)
      let [gaps, twins] = [0, 0]
      for (const name of ['a', 'b', "o'x"]) {
        const own = times(name)
        gaps += own.filter((time, index) => index > 0 && time - own[index - 1]! > 30).length
        twins += own.filter(time => own.filter(other => other === time).length > 1).length
      }
      expect([
        finding(outcome, 'time-series-gaps').observed,
        finding(outcome, 'time-series-duplicates').observed,
      ]).toEqual([gaps, twins])
    }),
    { numRuns: 15, seed: 4 },
  )
})

describe('freshness against another column', () => {
  const of = async (data: string, age: string, more = '') =>
    finding(
      await checked({ data }, `checks:\n  - {column: paid, fresh: ${age}, against: loaded${more}}\n`),
      'column-fresh',
    )

  test('counts from the newest value of that column, and needs no clock', async () => {
    const data = 'paid,loaded\n2020-01-01T00:00:00Z,2020-01-03T00:00:00Z\n2020-01-02T06:00:00Z,2020-01-03T06:00:00Z\n'
    expect(await of(data, '24h')).toMatchObject({
      verdict: 'pass',
      message:
        'paid is at most 24h old by loaded: newest is 2020-01-02 06:00:00 UTC, 1 d before the newest `loaded`, 2020-01-03 06:00:00 UTC (allowed 24h)',
    })
    expect(await of(data, '23.9h')).toMatchObject({ verdict: 'fail' })
  })

  test('one wrong year does not make it fresh', async () => {
    const data = 'paid,loaded\n2020-01-01,2020-01-09\n2999-01-01,2020-01-09\n'
    expect(await of(data, '2d')).toMatchObject({
      verdict: 'fail',
      message: expect.stringContaining('newest is 2020-01-01'),
    })
  })

  test('nulls, nothing to count from, nothing to look at, no times', async () => {
    expect(await of('paid,loaded\n2020-01-01,\n,2020-01-02\n', '2d')).toMatchObject({ verdict: 'pass' })
    expect(await of('paid,loaded\n2020-01-01,\n', '2d')).toMatchObject({ verdict: 'inconclusive' })
    expect(await of('paid,loaded\n,2020-01-01\n', '2d')).toMatchObject({ verdict: 'inconclusive' })
    expect(await of('paid,loaded\n5,2020-01-01\n', '2d')).toMatchObject({
      verdict: 'fail',
      message: expect.stringContaining('no times'),
    })
    expect(await of('paid,loaded\n2020-01-01,2020-01-01\n', '2d', ', where: loaded > paid')).toMatchObject({
      verdict: 'fail',
      message: expect.stringContaining('selects no row'),
    })
  })

  test('does not depend on the time of the run', async () => {
    const ctx = await workspace({
      'checks.yml': 'version: 1\ncolumns: {paid: {fresh: 1d, against: loaded}}\n',
      'data.csv': 'paid,loaded\n2020-01-01,2020-01-01\n',
    })
    expect((await run(ctx)).verdict).toBe('pass')
  })
})
