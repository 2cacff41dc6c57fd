import { readdir } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Engine, LoadOptions, Table } from '../../../shared/data/index.js'
import { type Workbench, workbench } from './workbench.js'

type Files = Readonly<Record<string, string | Uint8Array>>

async function load(files: Files, options: LoadOptions = {}) {
  const bench = await workbench()
  for (const [name, contents] of Object.entries(files)) await bench.write(name, contents)
  const engine = await bench.open()
  const table = await engine.load(await bench.resolve(Object.keys(files)), 'data', options)
  return { table, engine, bench }
}

const counts = () => ['count(x)', 'sum(x)']
const left = async ({ temp }: Workbench) => {
  const found = await readdir(temp, { recursive: true, withFileTypes: true })
  return found.filter(entry => entry.isFile()).map(({ name }) => name)
}

/** Every row with its place. */
async function placed(engine: Engine, table: Table) {
  const [file, row] = table.position.sql
  const columns = table.columns.map(({ name }) => `"${name}"`).join(', ')
  const rows = await engine.query(`SELECT ${columns}, ${file} AS f, ${row} AS r FROM ${table.sql} ORDER BY f, r`)
  return rows.map(({ f, r, ...values }) => ({ ...values, ...table.position.resolve(f!, r!) }))
}

/** What a caller sees of a table. */
async function seen(engine: Engine, table: Table) {
  const { columns, rows, malformed, malformedCount, unreadable } = table
  const unread = unreadable.map(({ column, type, count }) => ({ column, type, count }))
  return { columns, rows, malformed, malformedCount, unread, placed: await placed(engine, table) }
}

const TWO = { 'a.csv': 'id,x\n1,0.5\n2,1.5\n', 'b.csv': 'x,id\n2.5,3\n,4\n' }

describe('counting while files are read', () => {
  test('answers what was asked, and keeps no row', async () => {
    const { table, engine, bench } = await load(TWO, { counts })
    expect(table).toMatchObject({ rows: 4, malformedCount: 0 })
    expect(table.answers).toEqual(
      new Map<string, unknown>([
        ['count(x)', 3n],
        ['sum(x)', 4.5],
      ]),
    )
    expect(
      await engine.query('SELECT table_name FROM duckdb_tables() WHERE NOT starts_with(table_name, $1)', [
        'mlops_rejects',
      ]),
    ).toEqual([])
    expect(await left(bench)).toEqual([])
    expect(await engine.query(`SELECT sum(id) AS n FROM ${table.unplaced}`)).toEqual([{ n: 10n }])
  })

  test('knows the columns before the rows', async () => {
    let asked: Table | undefined
    await load(TWO, {
      counts: table => {
        asked = table
        return []
      },
    })
    expect(asked?.columns.map(({ name, type }) => [name, type])).toEqual([
      ['id', 'integer'],
      ['x', 'number'],
    ])
    expect(asked?.rows).toBeNaN()
  })

  test('rows stand where they stand, also once they are kept by a locked engine', async () => {
    const { table, engine, bench } = await load(TWO, { counts })
    const expected = [
      { id: 1n, x: 0.5, file: 'a.csv', row: 1 },
      { id: 2n, x: 1.5, file: 'a.csv', row: 2 },
      { id: 3n, x: 2.5, file: 'b.csv', row: 1 },
      { id: 4n, x: null, file: 'b.csv', row: 2 },
    ]
    expect(await placed(engine, table)).toEqual(expected)
    await engine.vet('x > 0', 'expression', table)
    await table.keep?.()
    await bench.write('a.csv', '')
    expect(await placed(engine, table)).toEqual(expected)
    expect(await engine.query('SELECT count(*) AS n FROM data')).toEqual([{ n: 4n }])
  })

  test('large files are kept on disk by a locked engine', async () => {
    const bench = await workbench()
    const lines = Array.from({ length: 30_000 }, (_, i) => `${i},${'pad'.repeat(200)}`)
    await bench.write('a.csv', `x,text\n${lines.join('\n')}\n`)
    const engine = await bench.open({ memoryLimit: 128 * 2 ** 20 })
    const table = await engine.load(await bench.resolve('a.csv'), 'data', { counts })
    expect(table.answers?.get('count(x)')).toBe(30_000n)
    await engine.vet('x > 0', 'expression', table)
    await table.keep?.()
    expect(await left(bench)).toHaveLength(1)
    const [file, row] = table.position.sql
    const [found] = await engine.query(`SELECT ${file} AS f, ${row} AS r FROM ${table.sql} WHERE x = 20005`)
    expect(table.position.resolve(found!.f!, found!.r!)).toEqual({ file: 'a.csv', row: 20_006 })
  })

  test('rows of large files are picked with their places, by a locked engine', async () => {
    const bench = await workbench()
    const lines = (from: number) =>
      Array.from({ length: 20_000 }, (_, i) => `${from + i},${'pad'.repeat(150)},${i % 7}`)
    await bench.write('a.csv', `x,picked,(picked)\n${lines(0).join('\n')}\n`)
    await bench.write(
      'b.csv',
      `picked,x,(picked)\n${lines(20_000)
        .map(line => line.replace(/(.*),(.*),/, '$2,$1,'))
        .join('\n')}\n`,
    )
    const engine = await bench.open({ memoryLimit: 128 * 2 ** 20 })
    const table = await engine.load(await bench.resolve('*.csv'), 'data', { counts })
    await engine.vet('x > 0', 'expression', table)
    const fields = [
      { sql: '"x"', name: '"x"' },
      { sql: '"(picked)" = 3', name: '"third"' },
      { sql: 'NULLIF("x", 5) % 10000 = 5', name: '"fifth"' },
    ]
    const [file, row] = table.position.sql
    for (const condition of ['"fifth"', '"third" OR "fifth"', '"third"', '"fifth" AND NOT "fifth"']) {
      const select = (rows: string) =>
        engine.query(`SELECT ${file} AS f, ${row} AS r, "x", "third", "fifth" FROM ${rows} ORDER BY f, r`)
      const given = fields.map(({ sql, name }) => `${sql} AS ${name}`).join(', ')
      const expected = await select(
        `(SELECT *, ${given.replace('"x" AS "x", ', '')} FROM ${table.sql}) WHERE ${condition}`,
      )
      const found = await select(await table.pick!(fields, condition))
      expect(found).toEqual(expected)
      expect(found.length > 0).toBe(!condition.includes('NOT'))
      for (const { f, r, x } of found) {
        const place = { file: Number(x) < 20_000 ? 'a.csv' : 'b.csv', row: (Number(x) % 20_000) + 1 }
        expect(table.position.resolve(f!, r!)).toEqual(place)
      }
    }
  })

  test.each(['a', 'b', 'c'])(
    'a text that is not of its encoding is malformed, also in column %s that nobody asked for',
    async column => {
      const zoe = Buffer.from('Zoë', 'latin1').toString('latin1')
      const line = ['a', 'b', 'c'].map(name => (name === column ? zoe : 'x')).join(',')
      for (const asked of ['count(*)', 'count(a)', 'count(b)', 'count(c)']) {
        const lines = Buffer.from(`a,b,c\nu,v,w\n${line}\nu,v,w\n`, 'latin1')
        const { table } = await load({ 'data.csv': lines }, { counts: () => [asked] })
        expect(table).toMatchObject({ rows: 2, malformedCount: 1, malformed: [{ line: 3 }] })
      }
    },
  )

  test('an unpacked copy stays as long as it is read, and no longer', async () => {
    const { table, engine, bench } = await load({ 'data.csv.gz': gzipSync('id,x\n1,2\n') }, { counts })
    expect(table.answers?.get('count(x)')).toBe(1n)
    expect(await left(bench)).toHaveLength(1)
    expect(await engine.query('SELECT x FROM data')).toEqual([{ x: 2n }])
    await engine.close()
    expect(await left(bench)).toEqual([])
  })

  test('names of ours may be those of columns', async () => {
    const { table, engine } = await load(
      { 'data.csv': 'misfit,file,c0,(position),a0\n1,2,x,4,5\n' },
      { counts: () => ['sum(misfit)', 'count(a0)'] },
    )
    expect(table.answers?.get('sum(misfit)')).toBe(1n)
    expect(await engine.query(`SELECT misfit, file, c0 FROM ${table.sql}`)).toEqual([{ misfit: 1n, file: 2n, c0: 'x' }])
  })
})

describe('rows are kept instead', () => {
  const many = (last: string) => `id,x\n${Array.from({ length: 3000 }, (_, i) => `${i},${i}`).join('\n')}\n${last}\n`
  test.each<[string, Files, LoadOptions]>([
    ['where a guess fails late', { 'data.csv': many('1,n/a') }, { counts }],
    ['where a wider type fits', { 'data.csv': many('1,2.5') }, { counts }],
    ['where a value is none of the type asked for', { 'data.csv': many('1,n/a') }, { counts, types: { x: 'number' } }],
    ['where a line is malformed', { 'data.csv': many('1,2,3') }, { counts }],
    ['where a quote is not closed', { 'data.csv': many('1,"2') }, { counts }],
    ['where values begin late', { 'data.csv': `id,x\n${'1,\n'.repeat(3000)}1,2\n` }, { counts }],
    ['where a value spans lines', { 'data.csv': 'id,x\n1,"a\nb"\n' }, { counts: () => ['count(x)'] }],
    ['where the caller wants it so', { 'data.csv': many('1,2') }, { counts: () => undefined }],
    ['where the engine refuses what was asked', { 'data.csv': many('1,2') }, { counts: () => ['no_such_function(x)'] }],
    [
      'where there are many files',
      Object.fromEntries(Array.from({ length: 17 }, (_, i) => [`${i}.csv`, TWO['a.csv']])),
      { counts },
    ],
  ])('%s', async (_, files, options) => {
    const { table, engine } = await load(files, options)
    const { counts: __, ...without } = options
    const plain = await load(files, without)
    expect(table.answers).toBeUndefined()
    expect(await seen(engine, table)).toEqual(await seen(plain.engine, plain.table))
  })

  test('property: a caller sees the same table either way', async () => {
    const cell = fc.oneof(
      fc.constantFrom(
        '',
        '0',
        '-0',
        '01',
        '1e3',
        '5e2',
        '1_000',
        ' 7',
        '+5',
        '2.',
        'nan',
        'inf',
        '0.10',
        'true',
        'x',
        '9007199254740993',
      ),
      fc.constantFrom(
        '2026-01-31',
        '2026-1-3',
        '2026-02-30',
        '2026-01-31 10:00:00',
        '2026-01-31T10:00:00+02:00',
        'epoch',
      ),
      fc.integer().map(String),
      fc.double().map(String),
    )
    const lines = fc.array(
      fc.tuple(cell, cell).map(([a, b]) => `${a},${b},z`),
      { minLength: 1, maxLength: 4 },
    )
    await fc.assert(
      fc.asyncProperty(lines, lines, fc.boolean(), async (first, last, hidden) => {
        // What comes after the first rows is not seen when types are guessed.
        const text = `a,b,c\n${(hidden ? Array.from({ length: 2100 }, (_, i) => first[i % first.length]!) : first).concat(last).join('\n')}\n`
        const one = await load({ 'data.csv': text }, { counts: () => ['count(a)'] })
        const other = await load({ 'data.csv': text })
        expect(await seen(one.engine, one.table)).toEqual(await seen(other.engine, other.table))
        if (one.table.answers === undefined) return
        expect(await one.engine.query('SELECT count(a) AS n FROM data')).toEqual([
          { n: one.table.answers.get('count(a)') },
        ])
      }),
      { numRuns: 15 },
    )
  })
})
