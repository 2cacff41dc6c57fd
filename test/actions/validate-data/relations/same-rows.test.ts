import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { checked, finding, run, workspace } from './run.js'

const CHECK = `checks:
  - query: SELECT day, sum(n) FROM data GROUP BY day
    equals-query: SELECT day, total FROM daily;
`
const data = 'day,n\n2026-06-01,1\n2026-06-01,2\n2026-06-02,5\n'

test('rows of each side alone are in the file of failing rows', async () => {
  const ctx = await workspace({
    'checks.yml': `version: 1\nkey: day\n${CHECK}    name: totals\n`,
    'data.csv': data,
    'daily.csv': 'day,total\n2026-06-02,5\n2026-06-01,4\n',
  })
  await run(ctx, { datasets: 'daily: daily.csv' })
  expect(await readFile(join(ctx.reportDir, 'failing-rows.csv'), 'utf8')).toBe(
    'check,file,row,day,value\ntotals,,,,"query: 2026-06-01, 3"\ntotals,,,,"equals-query: 2026-06-01, 4"\n',
  )
})

describe('queries that give the same rows', () => {
  test('in any order, whatever the columns are called and the integers are', async () => {
    const outcome = await checked({ data, daily: 'day,total\n2026-06-02,5\n2026-06-01,3\n' }, CHECK)
    expect(finding(outcome, 'query-equals')).toMatchObject({
      verdict: 'pass',
      subject: 'rows',
      message: expect.stringContaining('0 of 2 rows have no partner'),
    })
  })

  test('or not: rows of each side alone are named', async () => {
    const outcome = await checked({ data, daily: 'day,total\n2026-06-02,5\n2026-06-01,4\n2026-06-03,1\n' }, CHECK)
    expect(finding(outcome, 'query-equals')).toMatchObject({
      verdict: 'fail',
      observed: 2,
      message:
        'SELECT day, sum(n) FROM data GROUP BY day gives the rows of SELECT day, total FROM daily: 2 of 3 rows have no partner (66.7 %, none allowed): 1 row of `query` alone (2026-06-01, 3); 2 rows of `equals-query` alone (2026-06-01, 4; 2026-06-03, 1)',
      location: { file: 'checks.yml', line: 3 },
    })
  })

  test('each as often as in the other, missing values included', async () => {
    const of = async (own: string, other: string, more = '') =>
      finding(
        await checked(
          { data: `a,b\n${own}`, other: `a,b\n${other}` },
          `checks:\n  - query: FROM data\n    equals-query: FROM other\n${more}`,
        ),
        'query-equals',
      )
    expect(await of('1,x\n1,x\n,y\n', ',y\n1,x\n1,x\n')).toMatchObject({ verdict: 'pass' })
    expect(await of('1,x\n1,x\n', '1,x\n')).toMatchObject({ verdict: 'fail', observed: 1 })
    expect(await of('1,x\n2,y\n', '1,x\n3,z\n', '    tolerance: "50%"\n')).toMatchObject({ verdict: 'pass' })
    expect(await of('1,x\n2,y\n', '1,x\n3,z\n', '    tolerance: "49%"\n')).toMatchObject({ verdict: 'fail' })
  })

  test('rows of another width or kind are told apart, not compared as texts', async () => {
    const of = async (query: string, other: string) =>
      finding(await checked({ data }, `checks:\n  - query: ${query}\n    equals-query: ${other}\n`), 'query-equals')
    expect(await of('SELECT 1, 2', 'SELECT 1')).toMatchObject({
      verdict: 'fail',
      message: expect.stringContaining('`query` gives 2 columns, `equals-query` 1'),
    })
    expect(await of('SELECT 7', `SELECT '7'`)).toMatchObject({
      verdict: 'inconclusive',
      message: expect.stringContaining('column 1 is INTEGER in `query` and VARCHAR in `equals-query`'),
    })
  })

  test('datasets may be called as they like', async () => {
    const outcome = await checked(
      { data: 'n\n1\n', a: 'n\n1\n', b: 'n\n2\n', own: 'n\n2\n', q: 'n\n2\n' },
      `checks:
  - {query: FROM a, equals-query: FROM b}
  - {query: FROM b, equals-query: FROM a, name: turned}
  - {query: FROM b, equals-query: SELECT own.n FROM own JOIN q USING (n), name: others}
`,
    )
    const verdicts = outcome.findings.filter(({ code }) => code === 'query-equals').map(({ verdict }) => verdict)
    expect(verdicts.sort()).toEqual(['fail', 'fail', 'pass'])
  })

  test('numbers and times compare by value, whatever their types are', async () => {
    const of = async (query: string, other: string) =>
      finding(await checked({ data }, `checks:\n  - query: ${query}\n    equals-query: ${other}\n`), 'query-equals')
        .verdict
    expect(await of('SELECT 9007199254740993', 'SELECT 9007199254740992::DOUBLE')).toBe('fail')
    expect(await of('SELECT 9007199254740992', 'SELECT 9007199254740992::DOUBLE')).toBe('pass')
    expect(await of('SELECT 12, 12.50', 'SELECT 12.00, 12.5::DOUBLE')).toBe('pass')
    expect(await of('SELECT 100.0, NULL', 'SELECT 100::UHUGEINT, NULL')).toBe('pass')
    expect(await of(`SELECT 'nan'::DOUBLE`, `SELECT 'nan'::FLOAT`)).toBe('pass')
    expect(await of('SELECT 100.0', 'SELECT 1')).toBe('fail')
    expect(await of(`SELECT DATE '2026-06-01'`, `SELECT TIMESTAMPTZ '2026-06-01T02:00:00+02:00'`)).toBe('pass')
    expect(
      await of(`SELECT uuid FROM (SELECT '00000000-0000-0000-0000-000000000001'::UUID AS uuid)`, `SELECT 'no uuid'`),
    ).toBe('fail')
  })

  test('no rows on both sides decide nothing unless allowed', async () => {
    const none = 'checks:\n  - query: FROM data WHERE n > 99\n    equals-query: FROM data WHERE n > 98\n'
    expect(finding(await checked({ data }, none), 'query-equals').verdict).toBe('inconclusive')
    expect(finding(await checked({ data }, `${none}    allow-empty: true\n`), 'query-equals').verdict).toBe('pass')
  })

  test('with a sensitive column show no rows', async () => {
    const outcome = await checked(
      { data: 'name\nsecret1\n', other: 'name\nsecret2\n' },
      'checks:\n  - query: FROM data\n    equals-query: FROM other\n',
      { sensitive: 'name' },
    )
    expect(JSON.stringify(outcome)).not.toMatch(/secret\d/)
    expect(finding(outcome, 'query-equals').message).toContain('1 row of `query` alone; 1 row of `equals-query` alone')
  })

  test('with a sensitive column show no value in an error either, whichever dataset it is in', async () => {
    for (const name of ['data', 'other']) {
      const error = await checked(
        { data: 'name\nsecret1\n', other: 'name\nsecret2\n' },
        `checks:\n  - query: SELECT 1\n    equals-query: SELECT CAST(name AS INTEGER) FROM ${name}\n`,
        { sensitive: 'name' },
      ).catch(error => error)
      expect(error).toMatchObject({ code: 'VALIDATE_CONDITION', line: 3 })
      let told = ''
      for (let at = error; at !== undefined; at = at.cause) told += `${at.message} ${at.hint} ${at.stack}`
      expect(told).not.toMatch(/secret\d/)
    }
  })

  test('that the engine refuses are blamed on their line', async () => {
    const of = (query: string) =>
      checked({ data }, `checks:\n  - query: FROM data\n    equals-query: ${query}\n`).catch(error => error)
    expect(await of('SELECT * FROM other')).toMatchObject({ code: 'VALIDATE_CONDITION', file: 'checks.yml', line: 3 })
    expect(await of(`SELECT day, CAST('x' || n AS INTEGER) FROM data`)).toMatchObject({
      code: 'VALIDATE_CONDITION',
      line: 3,
    })
    expect(await of('DROP TABLE data')).toMatchObject({ code: 'VALIDATE_CONDITION', line: 3 })
    expect(await of(`SELECT * FROM read_csv('checks.yml')`)).toMatchObject({ code: 'VALIDATE_CONDITION', line: 3 })
    expect(await of('SELECT 1, random()')).toMatchObject({ code: 'VALIDATE_CONDITION', line: 3 })
  })
})
