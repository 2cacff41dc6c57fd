import { access, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { contract } from '../../../actions/validate-data/src/contract.js'
import { step } from '../../../actions/validate-data/src/main.js'
import { parseInputs } from '../../../shared/contract/index.js'
import type { Outcome } from '../../../shared/outcome/index.js'
import { type FakeContext, fakeContext } from '../../fakes/context.js'
import { ENGINE } from '../../shared/data/workbench.js'

const open: FakeContext[] = []
afterEach(async () => {
  for (const ctx of open.splice(0)) await ctx.close()
})

type Files = Readonly<Record<string, string>>

async function workspace(files: Files): Promise<FakeContext> {
  const ctx = await fakeContext({ tools: { locate: async () => ENGINE }, now: Date.UTC(2026, 6, 1, 12) })
  open.push(ctx)
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(ctx.workspace, name)), { recursive: true })
    await writeFile(join(ctx.workspace, name), text)
  }
  return ctx
}

async function run(ctx: FakeContext, given: Readonly<Record<string, string>> = {}): Promise<Outcome> {
  const texts = { data: 'data.csv', checks: 'checks.yml', threads: '2', ...given }
  const { inputs } = parseInputs(contract, new Map(Object.entries(texts)))
  const own = { ...ctx, temp: await mkdtemp(join(ctx.temp, 'run-')) }
  return step.main(inputs, own, await step.prepare(inputs, own))
}

const checked = async (data: string, checks: string, given?: Readonly<Record<string, string>>) =>
  run(await workspace({ 'data.csv': data, 'checks.yml': `version: 1\n${checks}` }), given)

const failing = (outcome: Outcome) =>
  outcome.findings
    .filter(({ verdict }) => verdict !== 'pass')
    .map(({ code, subject, verdict }) => `${verdict} ${code} ${subject}`)

describe('a whole run', () => {
  const data = 'id,channel,amount\n1,pos,10\n2,online,20\n3,pos,999\n4,pos,888\n5,online,30\n'
  const checks = 'key: id\ncolumns:\n  id: {type: integer, unique: true}\n  amount: {type: number, range: [0, 100]}\n'

  test('says what failed, in which rows, by how much and where the check stands', async () => {
    const ctx = await workspace({ 'data.csv': data, 'checks.yml': `version: 1\n${checks}` })
    const outcome = await run(ctx)
    expect(outcome).toMatchObject({
      verdict: 'fail',
      headline: 'validate-data failed: 1 of 8 checks, 2 of 5 rows',
      why: '`amount is 0 … 100`: 2 of 5 rows fail (40 %, none allowed); first `id` 3 = 999.',
      next: '`failing-rows.csv` beside this report has 2 failing rows by key; the check is `checks.yml` line 5.',
      outputs: {
        rows: 5,
        checks: 8,
        'failed-checks': 1,
        'warned-checks': 0,
        'malformed-lines': 0,
        'failing-rows': 'mlops-out/report/validate-data/failing-rows.csv',
        'dataset-digest': expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      },
      files: [{ path: 'failing-rows.csv' }],
      versions: { duckdb: '1.5.5' },
      evidence: {
        kind: 'gate',
        subject: [{ role: 'data', name: 'data.csv' }],
        configuration: [{ name: 'checks.yml', digest: { sha256: expect.any(String) } }],
      },
    })
    expect(outcome.findings[0]).toMatchObject({
      code: 'column-range',
      verdict: 'fail',
      subject: 'amount',
      truth: { kind: 'exact' },
      observed: 2,
      location: { file: 'checks.yml', line: 5 },
      remedy: expect.any(String),
    })
    expect(await readFile(join(ctx.reportDir, 'failing-rows.csv'), 'utf8')).toBe(
      'check,file,row,id,value\n"amount is 0 … 100",data.csv,3,3,999\n"amount is 0 … 100",data.csv,4,4,888\n'.replaceAll(
        '"',
        '',
      ),
    )
  })

  test('passes with nothing to look at but the count', async () => {
    const ctx = await workspace({ 'data.csv': 'id,amount\n1,1\n', 'checks.yml': `version: 1\n${checks}` })
    const outcome = await run(ctx)
    expect(outcome).toMatchObject({
      verdict: 'pass',
      headline: 'validate-data passed: 8 checks, 1 row',
      outputs: { 'failing-rows': '' },
      files: [],
    })
    await expect(access(join(ctx.reportDir, 'failing-rows.csv'))).rejects.toThrow()
  })

  test('names what all failing rows have in common, when chance does not explain it', async () => {
    const rows = Array.from(
      { length: 60 },
      (_, i) => `${i},${i % 3 === 0 ? 'pos' : 'online'},DE,${i % 3 === 0 ? 5000 : 5}`,
    )
    const outcome = await checked(`id,channel,country,amount\n${rows.join('\n')}\n`, 'columns:\n  amount: {max: 100}\n')
    expect(outcome.why).toContain('all have `channel = pos`')
    expect(outcome.why).not.toContain('country')
  })

  test('the key in its input wins over the file, and rows without key are numbered', async () => {
    const named = await checked(data, 'key: id\ncolumns: {amount: {max: 900}}', { key: 'channel, id' })
    expect(named.why).toContain('first `channel` pos, `id` 3 = 999')
    const numbered = await checked(data, 'columns: {amount: {max: 900}}')
    expect(numbered.why).toContain('first `data.csv` row 3 = 999')
  })

  test('the same run has the same key at any time, unless it asks for freshness', async () => {
    const keyOf = async (checks: string, now: number) => {
      const ctx = await workspace({ 'data.csv': 't\n2026-06-30\n', 'checks.yml': `version: 1\n${checks}` })
      ctx.clock.advance(now)
      const { inputs } = parseInputs(
        contract,
        new Map([
          ['data', 'data.csv'],
          ['checks', 'checks.yml'],
        ]),
      )
      return (await step.prepare(inputs, ctx)).key
    }
    const plain = 'columns: {t: date}'
    expect(await keyOf(plain, 0)).toEqual(await keyOf(plain, 5000))
    const timely = 'columns: {t: {fresh: 2d}}'
    expect(await keyOf(timely, 0)).not.toEqual(await keyOf(timely, 5000))
  })
})

describe('verdicts', () => {
  const cases: [what: string, data: string, checks: string, failing: string[]][] = [
    ['a missing value', 'a,b\n,1\n', 'columns: {a: {not-null: true}}', ['fail column-not-null a']],
    ['missing values within their share', 'a,b\n,1\n1,1\n', 'columns: {a: {max-missing: "50%"}}', []],
    [
      'missing values beyond their share',
      'a,b\n,1\n,1\n1,1\n',
      'columns: {a: {max-missing: "50%"}}',
      ['fail column-not-null a'],
    ],
    ['a text among numbers', 'a\n1\nx\n', 'columns: {a: number}', ['fail column-type a']],
    [
      'a text among numbers is not missing',
      'a\n1\nx\n',
      'columns: {a: {type: number, not-null: true}}',
      ['fail column-type a'],
    ],
    ['a text where a range is asked for', 'a\n1\nx\n', 'columns: {a: {range: [0, 5]}}', ['fail column-range a']],
    ['a text within the tolerance', 'a\n1\nx\n', 'columns: {a: {type: number, tolerance: 1}}', []],
    ['NaN passes no bound', 'a\n1\nnan\n', 'columns: {a: {type: number, min: 0}}', ['fail column-range a']],
    ['a missing value passes a range', 'a,b\n,1\n3,1\n', 'columns: {a: {range: [0, 5]}}', []],
    ['an exclusive bound', 'a\n0\n1\n', 'columns: {a: {above: 0}}', ['fail column-range a']],
    [
      'a date range includes its last day',
      't\n2026-06-30T23:59:59Z\n',
      'columns: {t: {type: timestamp, range: [2026-06-01, 2026-06-30]}}',
      [],
    ],
    [
      'and ends after it',
      't\n2026-07-01T00:00:00Z\n',
      'columns: {t: {type: timestamp, range: [2026-06-01, 2026-06-30]}}',
      ['fail column-range t'],
    ],
    ['dates in other zones', 't\n2026-07-01T01:00:00+02:00\n', 'columns: {t: {type: timestamp, max: 2026-06-30}}', []],
    [
      'dates as bounds of a date',
      't\n2026-06-30\n',
      'columns: {t: {type: date, above: 2026-06-30}}',
      ['fail column-range t'],
    ],
    ['numbers as bounds of a date', 't\n2026-06-30\n', 'columns: {t: {type: date, min: 5}}', ['fail column-range t']],
    ['leading zeros reach the pattern', 'zip\n01234\n99999\n', "columns: {zip: {regex: '^\\d{5}$'}}", []],
    ['a value out of the set', 'c\nDE\nXX\n', 'columns: {c: {in: [DE, FR]}}', ['fail column-values c']],
    ['booleans in a set', 'f\ntrue\nfalse\n', 'columns: {f: {in: [true]}}', ['fail column-values f']],
    ['characters, not bytes', 's\nééé\n', 'columns: {s: {length: 3}}', []],
    ['a compound key twice', 'a,b\n1,1\n1,2\n1,1\n', 'checks: [{unique: [a, b]}]', ['fail unique a, b']],
    ['missing parts of a key are no twins', 'a,b\n1,\n1,\n', 'checks: [{unique: [a, b]}]', []],
    [
      'a column that is absent',
      'a\n1\n',
      'columns: {b: {type: integer, min: 0}}',
      ['fail column-present b', 'inconclusive column-type b', 'inconclusive column-range b'],
    ],
    ['an optional column that is absent', 'a\n1\n', 'columns: {b: {type: integer, min: 0, optional: true}, a: }', []],
    ['a column too many', 'a,b\n1,1\n', 'columns: {a: }\nother-columns: forbid', ['fail columns-only columns']],
    ['columns out of order', 'b,a\n1,1\n', 'columns: {a: , b: }\ncolumn-order: true', ['fail column-order columns']],
    ['columns in order among others', 'x,a,y,b\n1,1,1,1\n', 'columns: {a: , b: }\ncolumn-order: true', []],
    ['too few rows', 'a\n1\n', 'rows: {min: 2}', ['fail row-count rows']],
    ['too many rows', 'a\n1\n2\n', 'rows: {max: 1}', ['fail row-count rows']],
    ['no rows', 'a\n', 'columns: {a: }', ['fail dataset-empty rows']],
    ['a comparison', 'a,b\n2,1\n1,2\n', 'checks: [{compare: a <= b}]', ['fail column-comparison a, b']],
    [
      'a comparison of unlike columns',
      'a,b\n2026-01-01,1\n',
      'checks: [{compare: a <= b}]',
      ['fail column-comparison a, b'],
    ],
    ['a condition', 'a,b\n2,1\n', 'checks: [{sql: a + b < 3}]', ['fail row-condition rows']],
    ['a condition over missing values is unknown', 'a,b\n2,\n1,1\n', 'checks: [{sql: a + b < 3}]', []],
    [
      'a query',
      'a\n1\n1\n2\n',
      'checks: [{query: SELECT a FROM data GROUP BY a HAVING count(*) > 1}]',
      ['fail query rows'],
    ],
    [
      'a query within its tolerance',
      'a\n1\n1\n2\n',
      'checks: [{query: SELECT a FROM data GROUP BY a HAVING count(*) > 1, tolerance: 1}]',
      [],
    ],
    ['a warning', 'a\n9\n', 'columns: {a: {max: 1, severity: warn}}', ['warn column-range a']],
    ['a filter', 'a,c\n9,x\n1,y\n', "checks: [{column: a, max: 1, where: c = 'y'}]", []],
    [
      'a filter that selects nothing',
      'a,c\n9,x\n',
      "checks: [{column: a, max: 1, where: c = 'z'}]",
      ['fail column-range a'],
    ],
    [
      'a filter that may select nothing',
      'a,c\n9,x\n',
      "checks: [{column: a, max: 1, where: c = 'z', allow-empty: true}]",
      [],
    ],
    ['fresh enough', 't\n2026-06-30T12:00:00Z\n', 'columns: {t: {type: timestamp, fresh: 24h}}', []],
    ['too old', 't\n2026-06-30T11:59:59Z\n', 'columns: {t: {type: timestamp, fresh: 24h}}', ['fail column-fresh t']],
    [
      'a year from the future does not make data fresh',
      't\n2026-06-01\n2062-06-01\n',
      'columns: {t: {type: timestamp, fresh: 24h}}',
      ['fail column-fresh t'],
    ],
    ['freshness of what is no time', 't\n5\n', 'columns: {t: {fresh: 24h}}', ['fail column-fresh t']],
    ['a malformed line', 'a,b\n1,2\n3\n', 'columns: {a: }', ['fail readable-lines lines']],
    ['malformed lines within their tolerance', 'a,b\n1,2\n3\n4\n', 'columns: {a: }\nmalformed-lines: 2', []],
  ]
  test.each(cases)('%s', async (_, data, checks, expected) => {
    const outcome = await checked(data, checks)
    expect(failing(outcome)).toEqual(expected)
    const worst = expected.map(text => text.split(' ')[0])
    expect(outcome.verdict).toBe(worst.includes('fail') ? 'fail' : (worst[0] ?? 'pass'))
  })

  test('an empty dataset passes where that is allowed', async () => {
    const checks =
      'columns: {a: {type: number, min: 0, unique: true}, t: {type: timestamp, fresh: 1d}}\nchecks: [{sql: a > 0, where: a > 1}]'
    expect((await checked('a,t\n', checks, { 'allow-empty': 'true' })).verdict).toBe('pass')
    expect(failing(await checked('a,t\n', checks))).toEqual(['fail dataset-empty rows'])
  })

  test('malformed lines are annotated where they stand', async () => {
    const outcome = await checked('a,b\n1,2\n3\n4,5\n6\n', 'columns: {a: }')
    expect(outcome.findings.flatMap(({ verdict, location }) => (verdict === 'fail' ? [location] : []))).toEqual([
      { file: 'data.csv', line: 3 },
      { file: 'data.csv', line: 5 },
    ])
    expect(outcome.why).toContain(
      '2 of 4 lines cannot be read (50 %, none allowed); first data.csv line 3: 1 of 2 fields',
    )
  })

  test('rows that a query returns are shown as they are', async () => {
    const ctx = await workspace({
      'data.csv': 'a,n\n1,x\n2,9\n',
      'checks.yml':
        'version: 1\ncolumns: {n: number}\nchecks: [{query: "SELECT * FROM data WHERE a > 1;", name: no a above 1}]\n',
    })
    await run(ctx)
    expect(await readFile(join(ctx.reportDir, 'failing-rows.csv'), 'utf8')).toContain(
      'no a above 1,,,"{""a"":2,""n"":9.0}"\n',
    )
  })

  test('the file of failing rows is capped for each check, the counts are not', async () => {
    const rows = Array.from({ length: 50 }, (_, i) => `${i},-1`).join('\n')
    const ctx = await workspace({
      'data.csv': `a,b\n${rows}\n`,
      'checks.yml': 'version: 1\ncolumns: {a: {max: 9}, b: {min: 0}}\n',
    })
    const outcome = await run(ctx, { 'max-failing-rows': '7', examples: '2' })
    expect(outcome.findings.filter(({ verdict }) => verdict === 'fail').map(({ observed }) => observed)).toEqual([
      50, 40,
    ])
    const lines = (await readFile(join(ctx.reportDir, 'failing-rows.csv'), 'utf8')).trim().split('\n')
    expect(lines).toHaveLength(1 + 14)
    expect([lines[1], lines[8]]).toEqual(['b is at least 0,data.csv,1,-1', 'a is at most 9,data.csv,11,10'])
  })
})

describe('bad input', () => {
  const files = { 'data.csv': 'a\n1\n', 'checks.yml': 'version: 1\ncolumns: {a: integer}\n' }

  test.each<[string, string, RegExp]>([
    ['data', 'nothing.csv', /nothing\.csv does not exist/],
    ['data', '!a.csv', /data/],
    ['checks', 'nothing.yml', /nothing\.yml does not exist/],
    ['format', 'xml', /`format` is "xml".*expected one of auto, csv, parquet, jsonl/s],
    ['format', 'parquet', /data\.csv is no readable Parquet file/],
    ['key', 'b', /the key column `b` is not in the data/],
    ['csv-delimiter', '::', /delimiter is "::", expected one ASCII character/],
    ['csv-quote', 'xx', /quote is "xx"/],
    ['csv-header', 'yes', /`csv-header` is "yes"/],
    ['csv-encoding', 'ebcdic', /`csv-encoding` is "ebcdic"/],
    ['allow-empty', '1', /`allow-empty` is "1"/],
    ['as-of', 'yesterday', /`as-of` is "yesterday"/],
    ['as-of', '2026-13-45', /`as-of` is "2026-13-45", expected a time that there is/],
    ['examples', '-1', /`examples` is "-1"/],
    ['max-failing-rows', 'all', /`max-failing-rows` is "all"/],
    ['memory-limit', '5', /`memory-limit` is "5"/],
    ['memory-limit', '1MiB', /`memory-limit` is "1MiB"/],
    ['threads', '0', /`threads` is "0"/],
    ['timeout', 'soon', /`timeout` is "soon"/],
    ['engine-url', 'ftp://x', /`engine-url` is "ftp:\/\/x"/],
  ])('%s: %s', async (name, value, message) => {
    const caught = await workspace(files)
      .then(ctx => run(ctx, { [name]: value }))
      .catch(error => error)
    expect(caught).toMatchObject({
      kind: 'input',
      message: expect.stringMatching(message),
    })
    expect(caught.hint ?? caught.message).toEqual(expect.any(String))
  })

  test('csv options for another format, and both ways to name an engine', async () => {
    const given = { format: 'jsonl', 'csv-nulls': 'NA' }
    await expect(workspace(files).then(ctx => run(ctx, given))).rejects.toThrow(
      /csv-nulls is for CSV, but format is jsonl/,
    )
    const engines = { 'engine-path': 'a', 'engine-url': 'https://x' }
    await expect(workspace(files).then(ctx => run(ctx, engines))).rejects.toThrow(/engine-path or engine-url/)
  })

  test.each<[string, string, string, RegExp]>([
    ['no check at all', 'key: a', 'VALIDATE_NO_CHECKS', /@1 checks\.yml holds no check/],
    ['SQL that does not parse', 'checks:\n  - sql: a >', 'VALIDATE_CONDITION', /@3 .*syntax error/],
    ['SQL over a column that is absent', 'checks:\n  - sql: b > 1', 'VALIDATE_CONDITION', /@3 .*"b" not found/],
    [
      'SQL that is no condition',
      'checks:\n  - sql: a + 1',
      'VALIDATE_CONDITION',
      /@3 `a \+ 1` is integer, expected a condition/,
    ],
    [
      'SQL that fails while it runs',
      "checks:\n  - sql: a > 0\n  - sql: error('x') is null",
      'VALIDATE_CONDITION',
      /@4 /,
    ],
    [
      'a filter of a number that fails while it runs, beside a check of rows',
      "checks:\n  - sql: a > 0\n  - {column: a, mean: {min: 0}, where: error('x') is null}\n  - {column: a, mean: {max: 9}}",
      'VALIDATE_CONDITION',
      /@4 /,
    ],
    [
      'SQL that fails while it runs, beside a check of a number',
      "checks:\n  - {column: a, mean: {min: 0}, where: a > 0}\n  - sql: error('x') is null",
      'VALIDATE_CONDITION',
      /@4 /,
    ],
    ['a filter that does not parse', 'checks:\n  - {column: a, min: 0, where: a >}', 'VALIDATE_CONDITION', /@3 /],
    ['a query that writes', "checks:\n  - query: COPY data TO 'x.csv'", 'VALIDATE_CONDITION', /@3 .*only SELECT/],
    [
      'a query that reads elsewhere',
      "checks:\n  - query: SELECT * FROM read_text('checks.yml')",
      'VALIDATE_CONDITION',
      /@3 .*read_text\(\) reads something else/,
    ],
    ['a pattern that is none', "columns:\n  a: {regex: '('}", 'VALIDATE_PATTERN', /@3 /],
    ['a pattern with look-ahead', "columns:\n  a: {regex: '(?=x)'}", 'VALIDATE_PATTERN', /@3 .*\(\?=/],
  ])('%s', async (_, checks, code, message) => {
    const caught = await checked('a\n1\n', checks).catch(error => error)
    expect(caught).toMatchObject({ code, kind: 'input', file: 'checks.yml', hint: expect.any(String) })
    expect(`@${caught.line} ${caught.message}`).toMatch(message)
  })
})

test('Parquet and JSONL go the same way', async () => {
  const checks = 'key: id\ncolumns: {id: {type: integer, unique: true}, x: {type: number, max: 1}, day: date}\n'
  const ctx = await workspace({
    'data.jsonl':
      '{"id":1,"x":0.5,"day":"2026-01-01"}\n{"id":1,"x":2,"day":"soon"}\n{"id":3,"x":"1","day":null}\n{"id":\n',
    'checks.yml': `version: 1\n${checks}`,
  })
  const outcome = await run(ctx, { data: 'data.jsonl' })
  expect(failing(outcome).sort()).toEqual([
    'fail column-range x',
    'fail column-type day',
    'fail column-type x',
    'fail readable-lines lines',
    'fail unique id',
  ])
})

test('work on the data ends at its time limit with an infrastructure error', async () => {
  const ctx = await workspace({
    'data.csv': 'a\n1\n',
    'checks.yml': 'version: 1\nchecks:\n  - query: SELECT i FROM range(100000000000) t(i) WHERE hash(i) = 1\n',
  })
  await expect(run(ctx, { timeout: '300ms' })).rejects.toMatchObject({
    code: 'DATA_TIME_LIMIT',
    kind: 'infrastructure',
  })
})
