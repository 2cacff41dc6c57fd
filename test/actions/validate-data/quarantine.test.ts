import { createHash } from 'node:crypto'
import { mkdir, readFile, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, jest, test } from '@jest/globals'
import { type Place, parquetRows, place, REPORT } from './whole-run.js'

jest.setTimeout(60_000)

const rowsOf = (it: Place, name: string) => parquetRows(join(it.workspace, name))
const ids = async (it: Place, name: string) => (await rowsOf(it, name)).map(({ id }) => Number(id))

const data = 'id,amount,kind\n1,10,a\n2,200,b\n3,30,\n4,40,a\n4,50,b\n5,n/a,a\n'
const checks = `version: 1
columns:
  id: {unique: true}
  amount: {type: number, range: [0, 100]}
  kind: {not-null: true, severity: warn}
rows: {min: 100, severity: warn}
`

describe('quarantine', () => {
  test('puts every row into exactly one of two datasets, by the checks that it violates', async () => {
    const it = await place({ 'data.csv': data, 'checks.yml': checks })
    expect((await it.run({ quarantine: 'quarantine/' })).exitCode).toBe(1)
    expect([...(await it.files('quarantine')).keys()].sort()).toEqual([
      'quarantine/failing.parquet',
      'quarantine/passing.parquet',
      'quarantine/quarantine.json',
    ])
    // A check of severity `warn` divides no rows.
    expect(await rowsOf(it, 'quarantine/passing.parquet')).toEqual([
      { id: '1', amount: 10, kind: 'a' },
      { id: '3', amount: 30, kind: null },
    ])
    // The text that is no number is kept as it is.
    expect(await rowsOf(it, 'quarantine/failing.parquet')).toEqual([
      { id: '2', amount: '200', kind: 'b', failed_checks: ['amount is 0 … 100'] },
      { id: '4', amount: '40', kind: 'a', failed_checks: ['id is unique'] },
      { id: '4', amount: '50', kind: 'b', failed_checks: ['id is unique'] },
      { id: '5', amount: 'n/a', kind: 'a', failed_checks: ['amount is of type number'] },
    ])
  })

  test('names both by digest in outputs, evidence and a manifest', async () => {
    const it = await place({ 'data.csv': data, 'checks.yml': checks })
    await it.run({ quarantine: 'out/q' })
    const digest = async (name: string) =>
      createHash('sha256')
        .update(await readFile(join(it.workspace, name)))
        .digest('hex')
    const [passing, failing] = [await digest('out/q/passing.parquet'), await digest('out/q/failing.parquet')]
    const { outputs, next } = await it.outcome()
    expect(outputs).toMatchObject({
      'passing-file': 'out/q/passing.parquet',
      'passing-digest': `sha256:${passing}`,
      'quarantined-file': 'out/q/failing.parquet',
      'quarantined-digest': `sha256:${failing}`,
      'quarantined-rows': 4,
    })
    expect(next).toContain('`out/q/passing.parquet` has the 2 rows that violate no check')
    expect(JSON.parse(await it.read('out/q/quarantine.json'))).toMatchObject({
      dataset: { name: 'data.csv', rows: 6 },
      passing: { file: 'passing.parquet', rows: 2, digest: { sha256: passing } },
      failing: { file: 'failing.parquet', rows: 4, digest: { sha256: failing } },
    })
    const evidence = [...(await it.files('mlops-out/evidence')).values()].map(String).join('')
    expect(evidence).toContain(passing)
    expect(evidence).toContain(failing)
  })

  test('a row fails also where the check allows some; checks about the whole table divide none and are named', async () => {
    const it = await place({
      'data.csv': 'id,amount\n1,1\n2,900\n3,3\n',
      'checks.yml':
        'version: 1\nrows: {min: 10}\ncolumns:\n  amount: {max: 100, tolerance: "50%"}\nchecks:\n  - {query: SELECT 1 FROM data WHERE id = 3}\n',
    })
    await it.run({ quarantine: 'q' })
    expect(await ids(it, 'q/passing.parquet')).toEqual([1, 3])
    expect(await ids(it, 'q/failing.parquet')).toEqual([2])
    const summary = await it.read(`${REPORT}/summary.md`)
    expect(summary).toContain('2 checks not met and about no single row')
  })

  test('conditions that are unknown, rows that `where` leaves out and any names keep their place', async () => {
    const it = await place({
      'data.csv': 'id,"a ""b""",(fails),failed_checks\n1,,x,\n2,5,x,\n3,50,y,\n4,50,x,\n',
      'checks.yml': `version: 1\nchecks:\n  - {sql: '"a ""b""" < 10', where: '"(fails)" = ''x'''}\n`,
    })
    await it.run({ quarantine: 'q' })
    expect(await ids(it, 'q/passing.parquet')).toEqual([1, 2, 3])
    const [failing, ...none] = await rowsOf(it, 'q/failing.parquet')
    expect(none).toEqual([])
    expect(failing).toMatchObject({ id: '4', 'a "b"': '50', '(fails)': 'x', failed_checks: null })
    expect(Object.keys(failing!)).toContain('failed_checks_2')
  })

  test('keeps the order of the data over files and many rows', async () => {
    const lines = (from: number) => Array.from({ length: 5000 }, (_, index) => `${from + index},${(from + index) % 3}`)
    const it = await place({
      'data/a.csv': `id,v\n${lines(0).join('\n')}\n`,
      'data/b.csv': `id,v\n${lines(5000).join('\n')}\n`,
      'checks.yml': 'version: 1\ncolumns:\n  v: {below: 2}\n  id: {unique: true}\n',
    })
    await it.run({ data: 'data/*.csv', quarantine: 'q' })
    const all = Array.from({ length: 10_000 }, (_, id) => id)
    expect(await ids(it, 'q/passing.parquet')).toEqual(all.filter(id => id % 3 < 2))
    expect(await ids(it, 'q/failing.parquet')).toEqual(all.filter(id => id % 3 === 2))
  })

  test('malformed lines are in neither and counted', async () => {
    const it = await place({ 'data.csv': 'id,a\n1,1\n2\n3,3\n', 'checks.yml': 'version: 1\ncolumns: {id: integer}\n' })
    await it.run({ quarantine: 'q' })
    expect(await ids(it, 'q/passing.parquet')).toEqual([1, 3])
    expect(JSON.parse(await it.read('q/quarantine.json')).dataset.malformedLines).toBe(1)
    expect(await it.read(`${REPORT}/summary.md`)).toContain(
      '1 malformed line could not be read as a row and is in neither',
    )
  })

  test('without rows, and with only passing ones, both files are there', async () => {
    const it = await place({ 'data.csv': 'id\n', 'checks.yml': 'version: 1\ncolumns: {id: {max: 3}}\n' })
    await it.run({ quarantine: 'q', 'allow-empty': 'true' })
    expect(await ids(it, 'q/passing.parquet')).toEqual([])
    await it.write('data.csv', 'id\n1\n')
    expect((await it.run({ quarantine: 'q' })).exitCode).toBe(0)
    expect(await ids(it, 'q/passing.parquet')).toEqual([1])
    expect(await rowsOf(it, 'q/failing.parquet')).toEqual([])
  })
})

describe('a quarantine that cannot be written', () => {
  const place2 = () => place({ 'data/a.csv': 'id\n1\n', 'checks.yml': 'version: 1\ncolumns: {id: integer}\n' })
  const cases: [what: string, data: string, quarantine: string, message: string][] = [
    ['in the reach of a glob', 'data/**', 'data/q', 'the next run would read data/q/passing.parquet as its data'],
    ['beside the files', '**/*.{csv,parquet}\n!checks*', 'q', 'the next run would read q/passing.parquet'],
    ['in the report', 'data/*.csv', 'mlops-out/report/validate-data/q', 'lie in one another'],
    ['around the report', 'data/*.csv', 'mlops-out', 'lie in one another'],
    ['the workspace', 'data/*.csv', '.', 'lie in one another'],
    ['with files of others', 'data/*.csv', 'data', 'holds files of others (a.csv)'],
    ['that is a file', 'data/*.csv', 'checks.yml', 'not a directory'],
  ]
  test.each(cases)('%s', async (_, data, quarantine, message) => {
    const it = await place2()
    const { exitCode, stdout } = await it.run({ data, quarantine })
    expect(stdout).toContain(message)
    expect(stdout).toContain('VALIDATE_QUARANTINE')
    expect(exitCode).toBe(2)
    expect(await it.exists('data/a.csv')).toBe(true)
  })

  test('a link on the way does not hide where the files are', async () => {
    const it = await place2()
    await symlink(join(it.workspace, 'data'), join(it.workspace, 'elsewhere'))
    const { exitCode, stdout } = await it.run({ data: 'data/**', quarantine: 'elsewhere/q' })
    expect(stdout).toContain('the next run would read')
    expect(exitCode).toBe(2)
  })

  test('an excluded directory below a glob is fine, absolute globs are understood', async () => {
    const it = await place2()
    expect((await it.run({ data: 'data/**\n!data/q/**', quarantine: 'data/q' })).exitCode).toBe(0)
    expect((await it.run({ data: 'data/**\n!data/q/**', quarantine: 'data/q', force: 'true' })).exitCode).toBe(0)
    const { stdout } = await it.run({ data: `${it.workspace}/data/**`, quarantine: 'data/other' })
    expect(stdout).toContain('the next run would read')
  })

  test('nothing is left when the run ends with an error', async () => {
    const it = await place({
      'data.csv': 'id,t\n1,x\n',
      'checks.yml': 'version: 1\nchecks: [{sql: CAST(t AS INTEGER) > 1}]\n',
    })
    await mkdir(join(it.workspace, 'out'))
    expect((await it.run({ quarantine: 'out/q' })).exitCode).toBe(2)
    expect((await it.files('out')).size).toBe(0)
  })

  test('a finished outcome is not given again when its quarantine is gone, changed or wanted elsewhere', async () => {
    const it = await place2()
    const given = { data: 'data/a.csv', quarantine: 'q' }
    await it.run(given)
    const again = async (inputs: Record<string, string>) => (await it.run(inputs, { output: 'json' })).stdout
    expect(JSON.parse(await again(given)).reused).toBe(true)
    await it.write('q/passing.parquet', 'changed')
    expect(JSON.parse(await again(given)).reused).toBe(false)
    expect(JSON.parse(await again({ ...given, quarantine: 'elsewhere' })).reused).toBe(false)
    expect(await it.exists('elsewhere/passing.parquet')).toBe(true)
  })
})
