import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { LoadOptions, Table } from '../../../shared/data/index.js'
import { type Workbench, workbench } from './workbench.js'

const types = (table: Table) => Object.fromEntries(table.columns.map(({ name, type }) => [name, type]))

async function loadJsonl(contents: string | Uint8Array, options: LoadOptions = {}) {
  const bench = await workbench()
  await bench.write('data.jsonl', contents)
  const engine = await bench.open()
  const table = await engine.load(await bench.resolve('data.jsonl'), 'data', options)
  return { table, engine }
}

describe('JSONL', () => {
  test('columns are the keys that occur anywhere; a key that is absent is missing', async () => {
    const { table, engine } = await loadJsonl(
      '{"a":1,"b":"x"}\n{"b":"2026-01-01"}\n\n{"a":2.5,"c":{"d":[1]},"e":true}\n',
    )
    expect(types(table)).toEqual({ a: 'number', b: 'string', c: 'string', e: 'boolean' })
    expect(await engine.query('SELECT a, b, c, e FROM data')).toEqual([
      { a: 1, b: 'x', c: null, e: null },
      { a: null, b: '2026-01-01', c: null, e: null },
      { a: 2.5, b: null, c: '{"d":[1]}', e: true },
    ])
  })

  test('broken lines are found by line and are no rows of missing values', async () => {
    const { table } = await loadJsonl('{"a":1}\n{"a":\n\n[1]\n5\n"x"\nnull\n{"a":2}')
    expect(table).toMatchObject({ rows: 2, malformedCount: 5 })
    expect(table.malformed.map(({ line, reason }) => [line, reason])).toEqual([
      [2, expect.stringMatching(/^not valid JSON/)],
      [4, 'a list, expected an object'],
      [5, 'a number, expected an object'],
      [6, 'a text, expected an object'],
      [7, 'null, expected an object'],
    ])
  })

  test('broken lines are found far into a file', async () => {
    const lines = Array.from({ length: 50_000 }, (_, index) => `{"a":${index},"pad":"${'x'.repeat(100)}"}`)
    for (const at of [12_344, 49_998]) lines[at] = '{"a":'
    const { table } = await loadJsonl(lines.join('\n'))
    expect(table.malformed.map(({ line }) => line)).toEqual([12_345, 49_999])
  })

  test('a number in quotes is no number', async () => {
    const { table, engine } = await loadJsonl('{"a":1}\n{"a":"2"}\n{"a":null}\n{"a":3.5}\n', { types: { a: 'number' } })
    expect(table.unreadable).toMatchObject([{ column: 'a', type: 'number', count: 1 }])
    expect((await engine.query('SELECT a FROM data')).map(row => row.a)).toEqual([1, null, null, 3.5])
  })

  test('dates are texts in JSON and are read where all of them are dates, or where it is asked', async () => {
    expect(types((await loadJsonl('{"t":"2026-01-01T00:00:00Z"}\n')).table)).toEqual({ t: 'timestamp' })
    const asked = await loadJsonl('{"t":"2026-01-01"}\n{"t":"soon"}\n', { types: { t: 'date' } })
    expect(asked.table.unreadable).toMatchObject([{ column: 't', count: 1 }])
  })

  test('a key that is null everywhere takes the type that is asked for', async () => {
    const { table } = await loadJsonl('{"a":null,"b":1}\n', { types: { a: 'number' } })
    expect(types(table)).toEqual({ a: 'number', b: 'integer' })
  })

  test('a byte order mark is skipped and integers keep every digit', async () => {
    const { table, engine } = await loadJsonl('\uFEFF{"a":18446744073709551615}\n')
    expect(table.malformedCount).toBe(0)
    expect(await engine.query('SELECT a FROM data')).toEqual([{ a: 18446744073709551615n }])
  })

  test.each([
    ['nothing', '', /no line with a JSON object/],
    ['a list over several lines', '[\n{"a":1}\n]\n', null],
    ['an empty key', '{"":1}\n', /empty text as a key/],
    ['keys that differ in case', '{"a":1}\n{"A":1}\n', /differ only in case/],
  ])('%s', async (_, contents, message) => {
    const loaded = loadJsonl(contents)
    if (message === null) expect((await loaded).table.malformedCount).toBe(2)
    else await expect(loaded).rejects.toMatchObject({ code: 'DATA_HEADER', message: expect.stringMatching(message) })
  })
})

async function writeParquet(bench: Workbench, name: string, select: string): Promise<void> {
  const engine = await bench.open()
  await engine.query(`COPY (${select}) TO '${join(bench.workspace, name)}' (FORMAT parquet)`)
}

describe('Parquet', () => {
  test('keeps its own types and knows where a row stands', async () => {
    const bench = await workbench()
    await writeParquet(
      bench,
      'a.parquet',
      'SELECT 1 AS id, 1.50::DECIMAL(9,2) AS d, DATE \'2026-01-02\' AS day, \'x\' AS "we""ird"',
    )
    await writeParquet(
      bench,
      'b.parquet',
      'SELECT 2 AS id, 2.50::DECIMAL(9,2) AS d, DATE \'2026-01-03\' AS day, \'y\' AS "we""ird"',
    )
    const engine = await bench.open()
    const table = await engine.load(await bench.resolve('*.parquet'), 'data', { types: { id: 'string' } })
    expect(types(table)).toEqual({ id: 'integer', d: 'decimal', day: 'date', 'we"ird': 'string' })
    expect(table.rows).toBe(2)
    const [file, row] = table.position.sql
    const [found] = await engine.query(`SELECT ${file} AS f, ${row} AS r, d FROM ${table.sql} WHERE id = 2`)
    expect(found!.d).toBe('2.50')
    expect(table.position.resolve(found!.f!, found!.r!)).toEqual({ file: 'b.parquet', row: 1 })
  })

  test('of many files the one that differs, or is damaged, is named', async () => {
    const bench = await workbench()
    await writeParquet(bench, 'part.parquet', 'SELECT 1 AS id, {x: [2]} AS s')
    const part = await readFile(join(bench.workspace, 'part.parquet'))
    const name = (place: number) => `in/${String(place).padStart(3, '0')}.parquet`
    for (let place = 0; place < 230; place++) await bench.write(name(place), part)
    const load = async () => (await bench.open()).load(await bench.resolve('in/*.parquet'), 'data')
    expect((await load()).rows).toBe(230)
    await writeParquet(bench, 'other.parquet', "SELECT 1 AS id, {x: ['2']} AS s")
    await bench.write(name(171), await readFile(join(bench.workspace, 'other.parquet')))
    await expect(load()).rejects.toMatchObject({
      code: 'DATA_COLUMNS_DIFFER',
      message: 'compared with in/000.parquet, in/171.parquet has `s` as STRUCT(x VARCHAR[]), not STRUCT(x INTEGER[])',
    })
    await bench.write(name(120), part.subarray(0, part.length - 20))
    await expect(load()).rejects.toMatchObject({ code: 'DATA_UNREADABLE', file: 'in/120.parquet' })
  })

  test('a column with the name of one of the engine’s own does not hide where rows stand', async () => {
    const bench = await workbench()
    await writeParquet(bench, 'a.parquet', "SELECT 'mine' AS filename, i AS id FROM range(3) t(i)")
    const engine = await bench.open()
    const table = await engine.load(await bench.resolve('a.parquet'), 'data')
    const [file, row] = table.position.sql
    const [found] = await engine.query(`SELECT ${file} AS f, ${row} AS r, filename FROM ${table.sql} WHERE id = 2`)
    expect(found!.filename).toBe('mine')
    expect(table.position.resolve(found!.f!, found!.r!)).toEqual({ file: 'a.parquet', row: 3 })
  })

  test('values are read, whatever the statistics of the file say of them', async () => {
    const bench = await workbench()
    const odd = 987_654_321
    const name = 'lies.parquet'
    await writeParquet(bench, name, `SELECT CASE WHEN i = 500 THEN ${odd} ELSE i % 100 END AS x FROM range(1000) t(i)`)
    const bytes = await readFile(join(bench.workspace, name))
    const footer = bytes.length - 8 - bytes.readUInt32LE(bytes.length - 8)
    const said = Buffer.alloc(4)
    said.writeUInt32LE(odd)
    for (let at = bytes.indexOf(said, footer); at >= 0; at = bytes.indexOf(said, at)) bytes.writeUInt32LE(99, at)
    await bench.write(name, bytes)
    const engine = await bench.open()
    const [largest] = await engine.query(
      `SELECT stats_max_value AS n FROM parquet_metadata('${join(bench.workspace, name)}')`,
    )
    expect(largest).toEqual({ n: '99' })
    const table = await engine.load(await bench.resolve(name), 'data')
    const [counts] = await engine.query(
      `SELECT count_if(x BETWEEN 0 AND 99) AS inside, count_if(x > 99) AS above, max(x) AS most FROM ${table.sql}`,
    )
    expect(counts).toEqual({ inside: 999n, above: 1n, most: BigInt(odd) })
    expect(await engine.query('SELECT x FROM data WHERE x > 99')).toEqual([{ x: BigInt(odd) }])
    expect(await engine.query(`SELECT x FROM data WHERE x = ${odd}`)).toEqual([{ x: BigInt(odd) }])
  })

  test('truncated, foreign and empty files are errors that name the file', async () => {
    const bench = await workbench()
    await writeParquet(bench, 'whole.parquet', 'SELECT i FROM range(1000) t(i)')
    const whole = await readFile(join(bench.workspace, 'whole.parquet'))
    await bench.write('cut.parquet', whole.subarray(0, whole.length - 8))
    await bench.write('text.parquet', 'a,b\n1,2\n')
    await bench.write('empty.parquet', '')
    const engine = await bench.open()
    for (const name of ['cut.parquet', 'text.parquet', 'empty.parquet']) {
      await expect(engine.load(await bench.resolve(name), name)).rejects.toMatchObject({
        code: 'DATA_UNREADABLE',
        kind: 'input',
        message: expect.stringContaining(name),
      })
    }
  })

  test('files with other columns or types are refused, and what differs is said', async () => {
    const bench = await workbench()
    await writeParquet(bench, 'a.parquet', 'SELECT 1 AS id, 2 AS x')
    await writeParquet(bench, 'b.parquet', "SELECT 'one' AS id, 3 AS y")
    const engine = await bench.open()
    await expect(engine.load(await bench.resolve('*.parquet'), 'data')).rejects.toMatchObject({
      code: 'DATA_COLUMNS_DIFFER',
      message: 'compared with a.parquet, b.parquet has `id` as VARCHAR, not INTEGER, lacks `x`, has `y` besides',
    })
  })
})
