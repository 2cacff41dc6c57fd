import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, jest, test } from '@jest/globals'
import { columnChecks } from '../../../actions/validate-data/src/policy/column.js'
import { tableCheck } from '../../../actions/validate-data/src/policy/items.js'
import { type Place, parquetRows, place } from './whole-run.js'

jest.setTimeout(120_000)

/** No value of a sensitive column, in any form that a text of it could take. */
const CANARY = /canary|987,654|9[.]87654|(?<![0-9a-f])(987654\d|1947)(?![a-f])/i

/** Every byte that a run gives away: streams, reports, evidence, hosts' files; Parquet as rows. */
async function givenAway(it: Place, streams: { stdout: string; stderr: string }): Promise<ReadonlyMap<string, string>> {
  const all = new Map([
    ['stdout', streams.stdout],
    ['stderr', streams.stderr],
  ])
  for (const folder of ['mlops-out', 'host']) {
    const names = await readdir(join(it.workspace, folder), { recursive: true, withFileTypes: true }).catch(() => [])
    for (const entry of names.filter(entry => entry.isFile())) {
      const path = join(entry.parentPath, entry.name)
      const name = path.slice(it.workspace.length + 1)
      const text = path.endsWith('.parquet') ? JSON.stringify(await parquetRows(path)) : await readFile(path, 'latin1')
      all.set(name, text)
    }
  }
  return all
}

function expectNoCanary(given: ReadonlyMap<string, string>) {
  for (const [name, text] of given) {
    const at = CANARY.exec(text)?.index
    const found = at === undefined ? undefined : `${name}: …${text.slice(Math.max(0, at - 120), at + 60)}…`
    expect(found).toBeUndefined()
  }
}

const HOSTS = {
  github: (it: Place) => ({
    GITHUB_ACTIONS: 'true',
    GITHUB_OUTPUT: join(it.workspace, 'host/output'),
    GITHUB_STEP_SUMMARY: join(it.workspace, 'host/summary'),
    GITHUB_STATE: join(it.workspace, 'host/state'),
  }),
  gitlab: () => ({ GITLAB_CI: 'true', CI_JOB_ID: '1' }),
  terminal: () => ({}),
} as const

/** Runs in a host with everything it says turned on. */
async function run(it: Place, host: keyof typeof HOSTS, inputs: Readonly<Record<string, string>> = {}) {
  for (const name of ['output', 'summary', 'state']) await it.write(`host/${name}`, '')
  const ended = await it.run(
    { force: 'true', profile: 'true', ...inputs },
    {
      host,
      env: { ...HOSTS[host](it), MLOPS_DEBUG: '1' },
      verbosity: 'verbose',
    },
  )
  return { ...ended, given: await givenAway(it, ended) }
}

// Every row has other values, so that a check that shows any row shows a canary.
const rows = Array.from({ length: 12 }, (_, index) => ({
  id: index,
  ssn: `canary-${index % 10}`,
  card: 9_876_540_000 + (index % 11),
  born: `1947-03-${String(10 + (index % 11))}`,
  doc: `{"who":"canary-${index}"}`,
  label: index % 2 === 0 ? 'yes' : 'no',
  code: `canary-${index}`,
}))
const columns = Object.keys(rows[0]!) as (keyof (typeof rows)[0])[]
const csv = `${columns.join(',')}\n${rows.map(row => columns.map(column => `"${String(row[column]).replaceAll('"', '""')}"`).join(',')).join('\n')}\n`
const jsonl = rows.map(row => `${JSON.stringify(row)}\n`).join('')

/** A failing check of each kind that a column takes; what is absent takes part in another one. */
const OF_COLUMNS: Readonly<Record<string, string>> = {
  type: 'column: code, type: integer',
  'not-null': 'column: ssn, not-null: true',
  null: 'column: ssn, "null": true',
  'max-missing': 'column: ssn, max-missing: 0',
  range: 'column: card, range: [1, 2]',
  min: 'column: card, min: 99999999999',
  max: 'column: card, max: 3',
  above: 'column: born, above: 2030-01-01',
  below: 'column: born, below: 1900-01-01',
  in: 'column: ssn, in: [a, b]',
  'not-in': 'column: label, not-in: [yes, no]',
  regex: 'column: ssn, regex: ^x',
  'regex-any': 'column: ssn, regex-any: [^x, ^y]',
  'not-regex': 'column: ssn, not-regex: ^c',
  like: 'column: ssn, like: x%',
  'like-any': 'column: ssn, like-any: [x%, y%]',
  'not-like': 'column: ssn, not-like: c%',
  parseable: 'column: ssn, parseable: date',
  strftime: 'column: ssn, strftime: "%Y"',
  'json-schema': 'column: doc, json-schema: {type: object, required: [x]}',
  length: 'column: ssn, length: 3',
  unique: 'column: ssn, unique: true',
  increasing: 'column: ssn, increasing: strictly, order-by: card, per: born',
  decreasing: 'column: card, decreasing: true',
  'z-score': 'column: card, z-score: {below: 0.1}',
  fresh: 'column: born, fresh: 1d',
  smallest: 'column: card, smallest: [1, 2]',
  largest: 'column: card, largest: [1, 2]',
  mean: 'column: card, mean: [1, 2]',
  median: 'column: card, median: [1, 2]',
  stdev: 'column: card, stdev: [0, 0]',
  sum: 'column: card, sum: [1, 2]',
  'distinct-count': 'column: ssn, distinct-count: [1, 2]',
  'distinct-share': 'column: ssn, distinct-share: [0, 0.1]',
  quantiles: 'column: card, quantiles: {"0.5": [1, 2]}',
  'most-common-in': 'column: ssn, most-common-in: [a]',
  'distinct-in': 'column: ssn, distinct-in: [a]',
  'distinct-contains': 'column: ssn, distinct-contains: [a]',
  'distinct-equals': 'column: ssn, distinct-equals: [a]',
  'kl-divergence': 'column: ssn, kl-divergence: {below: 0.1, reference: {values: [a, b], weights: [0.5, 0.5]}}',
  'chi-square': 'column: ssn, chi-square: {p-above: 0.05, reference: {values: [a, b], weights: [0.5, 0.5]}}',
  ks: 'column: card, ks: {p-above: 0.05, distribution: norm, parameters: {loc: 0, scale: 1}}',
  'not-constant': 'column: ssn, not-constant: true',
}
/** Parts of another check of a column. */
const PARTS = ['order-by', 'per', 'against', 'interpolation', 'ties', 'no-values']

/** A failing check of each other kind, by the first key of its entry. */
const OF_TABLES: Readonly<Record<string, string>> = {
  unique: 'unique: [ssn, label]',
  compare: 'compare: card < id',
  'in-pairs': 'in-pairs: {columns: [ssn, label], values: [[a, b]]}',
  equal: 'equal: [ssn, doc]',
  different: 'different: [ssn, ssn]',
  sum: 'sum: {columns: [card, id], equals: 1}',
  complete: 'complete: {columns: [ssn, doc], rule: all}',
  if: 'if: id > 3, then: card < 5',
  sql: 'sql: card < 5',
  query: 'query: "SELECT ssn AS harmless, card + 1, d FROM data d"',
  exists: 'exists: nowhere',
  rows: 'rows: {max: 3}',
  'column-count': 'column-count: {max: 3}',
  'columns-exactly': 'columns-exactly: [id]',
  'columns-set': 'columns-set: {columns: [id], exact: true}',
  association: 'association: {columns: [ssn, label], below: 0.01}',
  balance: 'balance: {column: ssn, min-share: "40%"}',
  leakage: 'leakage: {label: label}',
  references: 'references: {columns: [ssn], dataset: other}',
  disjoint: 'disjoint: {dataset: same, key: [ssn]}',
  'row-count': 'row-count: {dataset: other, equals: true}',
  'new-categories': 'new-categories: {column: ssn, dataset: other}',
  schema: 'schema: {compatible-with: other, mode: full}',
  'time-series': 'time-series: {column: born, per: ssn, every: 1h}',
  'equals-query': 'query: SELECT ssn FROM data, equals-query: SELECT ssn FROM other',
}

const allChecks = [...Object.values(OF_COLUMNS), ...Object.values(OF_TABLES)]
const policy = `version: 1
key: [ssn, id]
columns: {ssn: {sensitive: true}, doc: {sensitive: true}, code: {sensitive: true}}
checks:
${allChecks.map(check => `  - {${check}}`).join('\n')}
`
const datasets = 'other: other.csv\nsame: same.csv'
const inputs = { sensitive: 'card, born', datasets }
const files = {
  'data.csv': csv,
  'data.jsonl': jsonl,
  'same.csv': csv,
  'other.csv': 'ssn,label,extra\ncanary-99,yes,1\n',
  'checks.yml': policy,
}

test('every kind of check has one here that fails', () => {
  const optionKeys = tableCheck.options.map(option => Object.keys((option as { shape: object }).shape))
  const items = new Set(optionKeys.map(keys => keys.find(key => key in OF_TABLES) ?? keys[0]!))
  items.delete('column')
  expect(Object.keys(columnChecks).filter(key => !(key in OF_COLUMNS) && !PARTS.includes(key))).toEqual([])
  expect([...items].filter(key => !(key in OF_TABLES))).toEqual([])
})

test('without sensitive columns the values are in every output, so that this looks in the right places', async () => {
  const it = await place({ ...files, 'checks.yml': policy.replace(/^columns:.*$/m, '') })
  const { given } = await run(it, 'github', { datasets })
  const shown = [...given].filter(([, text]) => CANARY.test(text)).map(([name]) => name.replace(/^.*\//, ''))
  const forms = ['report.html', 'summary.md', 'junit.xml', 'code-quality.json', 'outcome.json', 'failing-rows.csv']
  expect(shown).toEqual(expect.arrayContaining([...forms, 'stdout', 'summary', 'run.json']))
})

describe('no output shows a value of a sensitive column', () => {
  test.each(['github', 'gitlab', 'terminal'] as const)('in %s', async host => {
    const it = await place(files)
    const { exitCode, given, stdout } = await run(it, host, inputs)
    expect(/(VALIDATE|DATA|POLICY|RUN)_[A-Z_]+[\s\S]*/.exec(stdout)?.[0]).toBeUndefined()
    expect(exitCode).toBe(1)
    expectNoCanary(given)
    const { findings } = await it.outcome()
    // The checks did look at the values.
    expect(findings.filter(({ severity }) => severity === 'fail').length).toBeGreaterThan(45)
    expect([...given.keys()]).toEqual(
      expect.arrayContaining(
        ['failing-rows.csv', 'profile.json'].map(name => `mlops-out/report/validate-data/${name}`),
      ),
    )
  })

  test('in rows as Parquet, in JSONL, with a baseline, with tokens of keys', async () => {
    const it = await place(files)
    const secret = { ...inputs, data: 'data.jsonl', 'sensitive-key': 'a secret of some length' }
    const first = await run(it, 'terminal', { ...secret, 'failing-rows-format': 'parquet' })
    expect(first.exitCode).toBe(1)
    expectNoCanary(first.given)
    await it.write('target/outcome.json', await it.read('mlops-out/report/validate-data/outcome.json'))
    const second = await run(it, 'github', { ...secret, baseline: 'target', 'only-new': 'true' })
    expectNoCanary(second.given)
    const rows = await it.read('mlops-out/report/validate-data/failing-rows.csv')
    // One token for one value: rows can be found again by who has the secret.
    const tokens = new Set([...rows.matchAll(/#[0-9a-f]{16}/g)].map(([token]) => token))
    expect(tokens.size).toBe(10)
    // The runner is told to mask it, and nothing else has it.
    const said = [...second.given.values()].join('\n').replace('::add-mask::a secret of some length', '')
    expect(said.includes('a secret of some length')).toBe(false)
  })

  test('of a baseline from before the columns were sensitive', async () => {
    const it = await place(files)
    await it.write(
      'checks.yml',
      policy.replace(/^columns:.*$/m, '').replace('checks:\n', 'checks:\n  - {column: card, smallest: [3, 4]}\n'),
    )
    await it.run({ datasets, report: 'target', profile: 'true' })
    expect(await it.read('target/outcome.json')).toMatch(CANARY)
    await it.write('checks.yml', policy)
    const earlier = { baseline: 'target', history: 'target/outcome.json', 'history-level': '0.5' }
    const { given } = await run(it, 'terminal', { ...inputs, ...earlier })
    expect(given.get('stdout')).toContain('not checked any more')
    expectNoCanary(given)
  })

  test('of another dataset', async () => {
    const it = await place({
      'data.csv': 'id\n1\n2\n',
      'other.csv': csv,
      'checks.yml':
        'version: 1\nchecks:\n  - {query: SELECT o.ssn FROM data JOIN other o USING (id)}\n  - {query: SELECT ssn FROM other, equals-query: SELECT id FROM data}\n',
    })
    const { exitCode, given } = await run(it, 'terminal', { sensitive: 'ssn', datasets: 'other: other.csv' })
    expect(exitCode).toBe(1)
    expectNoCanary(given)
  })

  test('in lines that cannot be read', async () => {
    const it = await place({
      'data.csv': `${csv}"canary-1",2\n"canary unclosed,3,4,5,6,7\n`,
      'data.jsonl': `${jsonl}{"ssn": "canary-1", "card": 9876540001\n"canary"\n`,
      'latin.csv': Buffer.concat([
        Buffer.from(csv),
        Buffer.from('9,canary-\xe9,9876540003,1947-01-01,x,yes\n', 'latin1'),
      ]),
      'checks.yml': 'version: 1\nkey: ssn\ncolumns: {ssn: {sensitive: true}, card: integer}\n',
    })
    for (const data of ['data.csv', 'data.jsonl', 'latin.csv']) {
      const { exitCode, given } = await run(it, 'terminal', { data, sensitive: 'card,born,doc,code' })
      expect([1, 2]).toContain(exitCode)
      expectNoCanary(given)
    }
  })
})

describe('no error shows a value of a sensitive column', () => {
  const cases: [what: string, checks: string, code: string][] = [
    ['a conversion', 'sql: CAST(ssn AS INTEGER) > 3', 'VALIDATE_CONDITION'],
    ['an error of the user’s own making', `sql: "error('Binder Error: ' || ssn) IS NOT NULL"`, 'VALIDATE_CONDITION'],
    ['an overflow', 'sql: card * card * card > 5', 'VALIDATE_CONDITION'],
    ['a time that is none', `sql: "strptime(ssn, '%Y') > now()"`, 'VALIDATE_CONDITION'],
    ['in where', `column: id, min: 0, where: CAST(ssn AS DATE) > DATE '2020-01-01'`, 'VALIDATE_CONDITION'],
    ['in a query', 'query: SELECT CAST(ssn AS INTEGER) FROM data', 'VALIDATE_CONDITION'],
    ['in JSON', 'sql: "CAST(ssn AS JSON) IS NOT NULL"', 'VALIDATE_CONDITION'],
    ['in two queries', 'query: SELECT CAST(ssn AS INTEGER) FROM data, equals-query: SELECT 1', 'VALIDATE_CONDITION'],
    ['in if', 'if: CAST(ssn AS INTEGER) > 3, then: id > 1', 'VALIDATE_CONDITION'],
  ]
  test.each(cases)('%s', async (_, check, code) => {
    const checks = `version: 1\ncolumns: {ssn: {sensitive: true}}\nchecks:\n  - {${check}}\n`
    const it = await place({ 'data.csv': csv, 'checks.yml': checks })
    for (const host of ['github', 'terminal'] as const) {
      const { exitCode, given, stdout } = await run(it, host, { sensitive: 'card' })
      expect(exitCode).toBe(2)
      // Still an error that one can find: its code, its kind and its line.
      expect(stdout).toContain(code)
      expect(stdout).toContain('its words are hidden')
      expect(stdout).toMatch(/checks\.yml.*4/)
      expectNoCanary(given)
    }
    // Without sensitive columns the engine's own words are the best help.
    await it.write('checks.yml', checks.replace('sensitive: true', ''))
    expect((await it.run()).stdout).not.toContain('its words are hidden')
  })

  test('what the engine says about names is not hidden', async () => {
    const it = await place({
      'data.csv': csv,
      'checks.yml': 'version: 1\ncolumns: {ssn: {sensitive: true}}\nchecks: [{sql: snn > 3}]\n',
    })
    const { exitCode, stdout } = await it.run()
    expect(exitCode).toBe(2)
    expect(stdout).toMatch(/Did you mean `?ssn/)
  })

  test('files that cannot be read', async () => {
    const it = await place({
      'data.csv': `id,ssn\n1,canary-1\r\n2,"canary-2\n`,
      'data.jsonl': '{"ssn": "canary-1"}\n'.repeat(3),
      'data.parquet': Buffer.from(`PAR1canary-1${'canary'.repeat(20)}PAR1`),
      'double.csv': 'ssn,ssn\ncanary-1,canary-2\n',
      // Without a header, in one file or in all.
      'bare/a.csv': 'canary-1,x\ncanary-2,y\n',
      'bare/twice.csv': 'canary-1,canary-1\n',
      'parts/a.csv': 'id,ssn\n1,canary-1\n',
      'parts/b.csv': '2,canary-2\n3,canary-3\n',
      'checks.yml': 'version: 1\ncolumns: {ssn: {sensitive: true}}\n',
    })
    const all = ['data.csv', 'data.parquet', 'double.csv', 'bare/a.csv', 'bare/twice.csv', 'parts/*.csv']
    for (const data of all) {
      const { exitCode, given } = await run(it, 'terminal', { data, key: 'nowhere' })
      expectNoCanary(given)
      expect([1, 2]).toContain(exitCode)
    }
    expect((await it.run({ data: 'parts/*.csv' })).stdout).toContain('not have the same columns, about ssn')
  })
})

test('only the quarantine has the values, as the data have them', async () => {
  const it = await place({
    'data.csv': csv,
    'checks.yml': 'version: 1\ncolumns: {ssn: {sensitive: true, length: 3}}\n',
  })
  const { given } = await run(it, 'terminal', { quarantine: 'q', sensitive: 'card,born,doc,code' })
  expectNoCanary(given)
  expect(await parquetRows(join(it.workspace, 'q/failing.parquet'))).toHaveLength(12)
  expect(JSON.stringify(await parquetRows(join(it.workspace, 'q/failing.parquet')))).toContain('canary-1')
  await run(it, 'terminal', { quarantine: 'q', 'quarantine-masked': 'true', sensitive: 'card,born,doc,code' })
  const masked = JSON.stringify(await parquetRows(join(it.workspace, 'q/failing.parquet')))
  expect(masked).not.toMatch(CANARY)
  expect(masked).toContain('"ssn":"•••"')
})
