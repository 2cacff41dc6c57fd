import { join } from 'node:path'
import { describe, expect, jest, test } from '@jest/globals'
import { parquetRows, place, REPORT } from './whole-run.js'

jest.setTimeout(60_000)

const data = 'id,amount,note\n1,10,a\n2,200,\n3,300,"x,""y"""\n4,400,b\n4,,c\n'
const checks = `version: 1
key: id
columns:
  id: {unique: true}
  amount: {not-null: true, max: 100}
checks:
  - {name: "few rows, \\"big\\"", sql: amount < 350}
  - {query: SELECT id FROM data WHERE amount > 250}
`

describe('the file of failing rows', () => {
  test('is one for all checks, in the order of the data, with counts that are exact', async () => {
    const it = await place({ 'data.csv': data, 'checks.yml': checks })
    expect((await it.run()).exitCode).toBe(1)
    const lines = (await it.read(`${REPORT}/failing-rows.csv`)).trimEnd().split('\n')
    expect(lines[0]).toBe('check,file,row,id,value')
    expect(lines.slice(1)).toEqual(
      expect.arrayContaining([
        'amount is at most 100,data.csv,2,2,200',
        'amount is at most 100,data.csv,3,3,300',
        'amount is at most 100,data.csv,4,4,400',
        'id is unique,data.csv,4,4,4',
        'id is unique,data.csv,5,4,4',
        'amount is never missing,data.csv,5,4,',
        '"few rows, ""big""",data.csv,4,4,',
        'no row from SELECT id FROM data WHERE amount > 250,,,,"{""id"":3}"',
      ]),
    )
    expect(lines).toHaveLength(10)
    const { findings, outputs } = await it.outcome()
    expect(outputs['failing-rows']).toBe(`${REPORT}/failing-rows.csv`)
    expect(findings.filter(({ severity }) => severity !== 'pass').map(({ observed }) => observed)).toEqual(
      expect.arrayContaining([3, 2, 1, 1, 2]),
    )
  })

  test('is Parquet on request, with the same rows', async () => {
    const it = await place({ 'data.csv': data, 'checks.yml': checks })
    await it.run()
    const csv = (await it.read(`${REPORT}/failing-rows.csv`)).trimEnd().split('\n')
    expect((await it.run({ 'failing-rows-format': 'parquet' })).exitCode).toBe(1)
    expect(await it.exists(`${REPORT}/failing-rows.csv`)).toBe(false)
    const rows = await parquetRows(join(it.workspace, REPORT, 'failing-rows.parquet'))
    expect(rows).toHaveLength(csv.length - 1)
    expect(rows[0]).toEqual({
      check: expect.any(String),
      file: 'data.csv',
      row: expect.any(String),
      id: expect.any(String),
      value: expect.any(String),
    })
    expect(rows.map(row => row.check)).toEqual(
      csv.slice(1).map(line => (/^"few/.test(line) ? 'few rows, "big"' : line.split(',')[0])),
    )
    expect((await it.outcome()).files).toContainEqual({
      path: 'failing-rows.parquet',
      description: '9 failing rows by key',
    })
  })

  test('says how many of the rows it has, when there are more than it may hold', async () => {
    const rows = Array.from({ length: 40 }, (_, index) => `${index},${index}`).join('\n')
    const it = await place({
      'data.csv': `id,amount\n${rows}\n`,
      'checks.yml': 'version: 1\nkey: id\ncolumns: {amount: {max: 9}}\n',
    })
    await it.run({ 'max-failing-rows': '7', examples: '2' })
    const { next, files, findings } = await it.outcome()
    expect(next).toContain('`failing-rows.csv` beside this report has 7 of 30 failing rows by key')
    expect(files[0]!.description).toBe('7 of 30 failing rows by key')
    expect(findings.find(({ code }) => code === 'column-range')!.observed).toBe(30)
    expect(
      (await it.read(`${REPORT}/failing-rows.csv`))
        .trimEnd()
        .split('\n')
        .map(line => line.split(',')[2]),
    ).toEqual(['row', '11', '12', '13', '14', '15', '16', '17'])
    expect(await it.read(`${REPORT}/summary.md`)).toContain('has 7 rows of 30')
  })

  test('tells a key from the columns of its own', async () => {
    const it = await place({
      'data.csv': 'row,Value\n1,5\n',
      'checks.yml': 'version: 1\nkey: [row, Value]\ncolumns: {Value: {max: 1}}\n',
    })
    for (const format of ['csv', 'parquet'] as const) await it.run({ 'failing-rows-format': format, report: format })
    expect((await it.read('csv/failing-rows.csv')).split('\n')[0]).toBe('check,file,row,row (key),Value (key),value')
    expect(await parquetRows(join(it.workspace, 'parquet/failing-rows.parquet'))).toEqual([
      { check: 'Value is at most 1', file: 'data.csv', row: '1', 'row (key)': '1', 'Value (key)': '5', value: '5' },
    ])
  })

  test('is not there when no row fails', async () => {
    const it = await place({ 'data.csv': data, 'checks.yml': 'version: 1\ncolumns: {id: integer}\n' })
    expect((await it.run({ 'failing-rows-format': 'parquet' })).exitCode).toBe(0)
    expect(await it.exists(`${REPORT}/failing-rows.parquet`)).toBe(false)
    expect((await it.outcome()).outputs['failing-rows']).toBe('')
  })

  test('names rows of many files in their order', async () => {
    const files = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`data/${index}.csv`, `a\n${index}\n`]))
    const it = await place({ ...files, 'checks.yml': 'version: 1\ncolumns: {a: {below: 0}}\n' })
    await it.run({ data: 'data/*.csv' })
    const lines = (await it.read(`${REPORT}/failing-rows.csv`)).trimEnd().split('\n').slice(1)
    expect(lines.map(line => line.split(',')[1])).toEqual(Object.keys(files).sort())
  })
})
