import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { CsvOptions, Engine, LoadOptions, Table } from '../../../shared/data/index.js'
import { workbench } from './workbench.js'

/** Writes one CSV file and loads it. */
async function load(
  contents: string | Uint8Array,
  { csv = {}, name = 'data.csv', ...options }: LoadOptions & { csv?: CsvOptions; name?: string } = {},
): Promise<{ table: Table; rows: Readonly<Record<string, unknown>>[]; engine: Engine }> {
  const bench = await workbench()
  await bench.write(name, contents)
  const engine = await bench.open()
  const table = await engine.load(await bench.resolve(name, { csv }), 'data', options)
  const columns = table.columns.map(column => `"${column.name.replaceAll('"', '""')}"`).join(', ')
  return { table, rows: [...(await engine.query(`SELECT ${columns} FROM data`))], engine }
}

const types = (table: Table) => Object.fromEntries(table.columns.map(({ name, type }) => [name, type]))

describe('types from all values', () => {
  test.each<[string, string[], string]>([
    ['integers', ['1', '-2', '9007199254740993'], 'integer'],
    ['a fraction among integers', ['1', '2.5'], 'number'],
    ['an exponent', ['1e3', '2'], 'number'],
    ['leading zeros are text, wherever they come', [...Array(3000).fill('12345'), '01234'], 'string'],
    ['a zero before a point is a number', ['0.5', '0', '-0.25'], 'number'],
    ['more digits than an integer or a number holds', ['123456789012345678901234567890'], 'string'],
    ['unsigned 64-bit names of things', ['5', '18446744073709551615'], 'string'],
    ['integers beyond 2^53 among fractions', ['0.5', '9007199254740993'], 'string'],
    [
      'such that a number holds',
      ['0.5', '9007199254740992', '1e300', '-0.12345678901234567', `1${'0'.repeat(22)}`],
      'number',
    ],
    ['true and false', ['true', 'FALSE'], 'boolean'],
    ['0 and 1 are integers', ['0', '1'], 'integer'],
    ['dates', ['2026-01-31', '2026-02-28'], 'date'],
    ['a date that does not exist', ['2026-02-30'], 'string'],
    ['dates and times', ['2026-01-31', '2026-02-28T10:00:00Z'], 'timestamp'],
    ['digits that look like a date to nobody', ['20260131'], 'integer'],
    ['one text among numbers, late', [...Array(3000).fill('1'), 'n/a'], 'string'],
    ['nothing in the sample, numbers after it', [...Array(3000).fill(''), '7'], 'integer'],
    ['no value at all', ['', ''], 'string'],
    ['underscores', ['1_000'], 'string'],
  ])('%s', async (_, values, type) => {
    const { table } = await load(`id,x\n${values.map((value, index) => `${index},${value}`).join('\n')}\n`)
    expect(types(table)).toEqual({ id: 'integer', x: type })
  })

  test('64-bit integers keep every digit and times are brought to UTC', async () => {
    const { rows } = await load('n,t\n9007199254740993,2026-06-01T10:00:00+02:00\n')
    expect(rows).toEqual([{ n: 9007199254740993n, t: new Date('2026-06-01T08:00:00Z') }])
  })
})

describe('types that are asked for', () => {
  test.each<[NonNullable<LoadOptions['types']>[string], string[], unknown[], number]>([
    ['integer', ['12.0', '+7', ' 8 ', '2.5', 'x', '1_000'], [12n, 7n, 8n, null, null, null], 3],
    ['number', ['1', '.5', 'nan', '1,5', '0x1F'], [1, 0.5, Number.NaN, null, null], 2],
    ['boolean', ['true', 'F', '1', 'maybe'], [true, false, true, null], 1],
    ['date', ['2026-01-02', '2026-01-02 10:00', 'epoch'], [new Date('2026-01-02'), null, null], 2],
    [
      'timestamp',
      ['2026-01-02', '2026-01-02T01:00:00+01:00', 'now'],
      [new Date('2026-01-02'), new Date('2026-01-02'), null],
      1,
    ],
    ['string', ['01', 'a', ' '], ['01', 'a', ' '], 0],
  ])('%s', async (type, texts, values, unreadable) => {
    const { table, rows, engine } = await load(
      `i,x\n${texts.map((text, index) => `${index},"${text}"`).join('\n')}\n`,
      {
        types: { x: type },
      },
    )
    expect(rows.map(row => row.x)).toEqual(values)
    expect(table.unreadable.map(({ column, count }) => [column, count])).toEqual(
      unreadable === 0 ? [] : [['x', unreadable]],
    )
    if (unreadable > 0) {
      const { text } = table.unreadable[0]!
      const failing = await engine.query(
        `SELECT ${text} AS t FROM ${table.sql} WHERE ${text} IS NOT NULL AND x IS NULL`,
      )
      expect(failing.map(row => row.t)).toEqual(texts.filter((_, index) => values[index] === null))
    }
  })
})

describe('malformed lines', () => {
  test('are counted, named by the line an editor shows, and no rows', async () => {
    const { table } = await load('a,b,c\r\n1,"two\r\nlines",3\r\n1,2\r\n1,2,3\r\n1,2,3,4\r\n1,"x"y,3\r\n1,2,3\r\n')
    expect(table.rows).toBe(3)
    expect(table.malformedCount).toBe(3)
    expect(table.malformed.map(({ line, reason }) => [line, reason])).toEqual([
      [4, '2 of 3 fields'],
      [6, 'more than the 3 fields'],
      [7, 'a quote is not closed, or text follows a closing quote'],
    ])
  })

  test('a quote opens behind one space, in the header too', async () => {
    const { table, rows } = await load('a, "b\n"\n1, "x\ny" \n2,"p" "q\nr"\n', { name: 'spaced.csv' })
    expect(table.malformedCount).toBe(0)
    expect(rows).toEqual([
      { a: 1n, 'b\n': 'x\ny' },
      { a: 2n, 'b\n': 'p q\nr' },
    ])
  })

  test('one that opens behind a space and is never closed does not swallow the rest either', async () => {
    const { table } = await load('a,b\n1,2\n3, "x\n4,5\n6,7\n', { name: 'open.csv' })
    expect(table).toMatchObject({ rows: 1, malformedCount: 3 })
  })

  test('a quote that is never closed does not swallow the rest in silence', async () => {
    const { table } = await load('a,b\n1,2\n3,"x\n5,6\n')
    expect(table).toMatchObject({ rows: 1, malformedCount: 2 })
    expect(table.malformed[0]).toMatchObject({ file: 'data.csv', line: 3 })
  })

  test('bytes that are no UTF-8 are malformed, and are read in the right encoding', async () => {
    const bytes = Buffer.from('a,b\n1,caf\xe9\n2,x\n', 'latin1')
    expect((await load(bytes)).table.malformed).toEqual([
      { file: 'data.csv', line: 2, column: 'b', reason: 'not valid in the encoding that the file is read in' },
    ])
    expect((await load(bytes, { csv: { encoding: 'latin-1' } })).rows).toEqual([
      { a: 1n, b: 'café' },
      { a: 2n, b: 'x' },
    ])
  })

  test.each(['latin-1', 'utf-16'])('their lines are right in %s too', async encoding => {
    const text = '\uFEFFa,b\n1,ééé\n2\n'
    const bytes = encoding === 'utf-16' ? Buffer.from(text, 'utf16le') : Buffer.from(text.slice(1), 'latin1')
    const { table } = await load(bytes, { csv: { encoding } })
    expect(table.malformed.map(({ line }) => line)).toEqual([3])
  })

  test('property: exactly the lines that were broken are reported', async () => {
    const bench = await workbench()
    const engine = await bench.open()
    let run = 0
    const record = fc.constantFrom('good', 'short', 'long', 'multi')
    await fc.assert(
      fc.asyncProperty(
        fc.array(record, { minLength: 1, maxLength: 30 }),
        fc.constantFrom('\n', '\r\n'),
        async (kinds, end) => {
          let line = 2
          const broken: number[] = []
          const lines = kinds.map(kind => {
            if (kind === 'short' || kind === 'long') broken.push(line)
            line += kind === 'multi' ? 3 : 1
            return { good: '1,2,3', short: '1,2', long: '1,2,3,4', multi: `1,"${end}${end}",3` }[kind]
          })
          const name = `p${run++}.csv`
          await bench.write(name, ['a,b,c', ...lines, ''].join(end))
          const table = await engine.load(await bench.resolve(name), name)
          expect(table.malformed.map(each => each.line)).toEqual(broken)
          expect(table.rows).toBe(kinds.length - broken.length)
        },
      ),
      { numRuns: 40 },
    )
  })
})

describe('dialects', () => {
  test.each([
    [';', 'a;b\n1;"x;y"\n'],
    ['\t', 'a\tb\n1\t"x;y"\n'],
    ['|', 'a|b\n1|"x;y"\n'],
  ])('%j is found in the first line', async (_, text) => {
    expect((await load(text)).rows).toEqual([{ a: 1n, b: 'x;y' }])
  })

  test('quote, missing texts and no header', async () => {
    const csv = { quote: "'", nulls: ['NA', '#N/A'], header: false }
    expect((await load("1,'a,b'\nNA,#N/A\n", { csv })).rows).toEqual([
      { column1: 1n, column2: 'a,b' },
      { column1: null, column2: null },
    ])
  })

  test('a byte order mark is no part of the first name', async () => {
    expect((await load('\uFEFFid,b\n1,2\n')).rows).toEqual([{ id: 1n, b: 2n }])
    expect((await load('\uFEFF1,2\n', { csv: { header: false } })).rows).toEqual([{ column1: 1n, column2: 2n }])
  })

  test('names keep quotes, line ends, foreign letters and words of SQL', async () => {
    const { table, rows } = await load('"a""b\nc",é日本,"x\'y",select\n1,2,3,4\n')
    expect(table.columns.map(({ name }) => name)).toEqual(['a"b\nc', 'é日本', "x'y", 'select'])
    expect(Object.values(rows[0]!)).toEqual([1n, 2n, 3n, 4n])
  })

  test('columns without a name are numbered', async () => {
    expect((await load(',b\n1,2\n')).rows).toEqual([{ column1: 1n, b: 2n }])
  })
})

describe('files that cannot be read at all', () => {
  const unreadable: [string, string | Uint8Array, string, RegExp, string?][] = [
    ['empty', '', 'DATA_HEADER', /data\.csv is empty/],
    ['a column twice', 'a,b,a\n', 'DATA_HEADER', /`a` twice \(fields 1 and 3\)/],
    ['a column twice but for case', 'a,b,A\n', 'DATA_HEADER', /`A` beside `a`/],
    ['a header that never ends', '"a,b\n1,2', 'DATA_HEADER', /not closed/],
    [
      'gzip that ends too early',
      gzipSync('a,b\n1,2\n').subarray(0, 20),
      'DATA_UNREADABLE',
      /unpacked to its end/,
      'data.csv.gz',
    ],
    ['gzip in name only', 'a,b\n1,2\n', 'DATA_UNREADABLE', /unpacked to its end/, 'data.csv.gz'],
  ]
  test.each(unreadable.map(row => ({ what: row[0], row })))('$what', async ({ row }) => {
    const [, contents, code, message, name] = row
    await expect(load(contents, name === undefined ? {} : { name })).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message),
    })
  })

  test('a long gzip file that lacks its last bytes', async () => {
    const text = `a,b\n${Array.from({ length: 100_000 }, (_, i) => `${i},${Math.sin(i)}`).join('\n')}`
    const packed = gzipSync(text)
    await expect(load(packed.subarray(0, packed.length - 100), { name: 'data.csv.gz' })).rejects.toMatchObject({
      code: 'DATA_UNREADABLE',
    })
    expect((await load(packed, { name: 'data.csv.gz' })).table.rows).toBe(100_000)
  })
})

describe('several files', () => {
  test('are one table by name, whatever the order of their columns', async () => {
    const bench = await workbench()
    await bench.write('a.csv', 'x,y\n1,2\n')
    await bench.write('b.csv', 'y,x\n20,10\n')
    const engine = await bench.open()
    const table = await engine.load(await bench.resolve('*.csv'), 'data')
    expect(await engine.query('SELECT x, y FROM data')).toEqual([
      { x: 1n, y: 2n },
      { x: 10n, y: 20n },
    ])
    const [file, row] = table.position.sql
    const places = await engine.query(`SELECT ${file} AS f, ${row} AS r FROM ${table.sql} ORDER BY x DESC`)
    expect(places.map(({ f, r }) => table.position.resolve(f!, r!))).toEqual([
      { file: 'b.csv', row: 1 },
      { file: 'a.csv', row: 1 },
    ])
  })

  test('with other columns are refused, and what differs is said', async () => {
    const bench = await workbench()
    await bench.write('a.csv', 'x,y\n1,2\n')
    await bench.write('b.csv', 'x,z\n1,2\n')
    const engine = await bench.open()
    await expect(engine.load(await bench.resolve('*.csv'), 'data')).rejects.toMatchObject({
      code: 'DATA_COLUMNS_DIFFER',
      message: 'compared with a.csv, b.csv lacks `y` and has `z` besides',
    })
  })

  test('too large for memory are kept on disk and give the same answers', async () => {
    const bench = await workbench()
    const lines = (from: number) =>
      Array.from({ length: 20_000 }, (_, i) => `${from + i},${'pad'.repeat(150)},${(i % 7) / 2}`)
    await bench.write('a.csv', `id,text,x\n${lines(0).join('\n')}\n1,2\n`)
    await bench.write('b.csv', `id,text,x\n${lines(20_000).join('\n')}\n`)
    // A limit of which the files are more than an eighth.
    const engine = await bench.open({ memoryLimit: 128 * 2 ** 20 })
    const table = await engine.load(await bench.resolve('*.csv'), 'data')
    expect(table).toMatchObject({ rows: 40_000, malformedCount: 1 })
    expect(table.malformed[0]).toMatchObject({ file: 'a.csv', line: 20_002 })
    expect(types(table)).toEqual({ id: 'integer', text: 'string', x: 'number' })
    const [file, row] = table.position.sql
    const [found] = await engine.query(`SELECT ${file} AS f, ${row} AS r FROM ${table.sql} WHERE id = 20005`)
    expect(table.position.resolve(found!.f!, found!.r!)).toEqual({ file: 'b.csv', row: 6 })
    await engine.vet('id > 0', 'expression', table)
    expect(await engine.query('SELECT count(*) AS n FROM data')).toEqual([{ n: 40_000n }])
  })
})
