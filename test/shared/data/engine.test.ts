import { access, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { workbench } from './workbench.js'

describe('values', () => {
  test('come as plain JavaScript', async () => {
    const engine = await (await workbench()).open()
    const [row] = await engine.query(
      `SELECT 1::BIGINT AS big, 2::INTEGER AS small, 0.5::DOUBLE AS d, 1.10::DECIMAL(4,2) AS dec, true AS b, NULL AS n,
       DATE '2026-01-02' AS day, TIMESTAMP '2026-01-02 03:04:05.678' AS t, TIMESTAMPTZ '2026-01-02 03:04:05+01' AS tz,
       [1, 2] AS list, 'é' AS s`,
    )
    expect(row).toEqual({
      big: 1n,
      small: 2,
      d: 0.5,
      dec: '1.10',
      b: true,
      n: null,
      day: new Date('2026-01-02'),
      t: new Date('2026-01-02T03:04:05.678Z'),
      tz: new Date('2026-01-02T02:04:05Z'),
      list: '[1, 2]',
      s: 'é',
    })
  })

  test('parameters are bound, times as UTC', async () => {
    const engine = await (await workbench()).open()
    const time = new Date('2026-01-02T03:04:05.678Z')
    const rows = await engine.query('SELECT $1::VARCHAR AS a, $2::BIGINT AS b, $3::TIMESTAMP AS c, $4::VARCHAR AS d', [
      'it\'s "x"',
      9007199254740993n,
      time,
      null,
    ])
    expect(rows).toEqual([{ a: 'it\'s "x"', b: 9007199254740993n, c: time, d: null }])
  })

  test('floats drop and count what is missing and keep NaN and infinities', async () => {
    const engine = await (await workbench()).open()
    const { values, missing } = await engine.floats(
      "SELECT CASE WHEN i % 3 = 0 THEN NULL WHEN i = 1 THEN 'nan'::DOUBLE WHEN i = 2 THEN 'inf'::DOUBLE ELSE i END FROM range(10000) t(i)",
    )
    expect(missing).toBe(3334)
    expect(values.length).toBe(6666)
    expect([...values.slice(0, 3)]).toEqual([Number.NaN, Number.POSITIVE_INFINITY, 4])
  })

  test('floats keep their order over chunks with and without missing values', async () => {
    const engine = await (await workbench()).open()
    const { values, missing } = await engine.floats(
      'SELECT CASE WHEN i BETWEEN 4095 AND 4200 THEN NULL ELSE i END FROM range(9000) t(i)',
    )
    expect(missing).toBe(106)
    expect([...values]).toEqual(Array.from({ length: 9000 }, (_, i) => i).filter(i => i < 4095 || i > 4200))
  })

  test('batches hold every row once, in order', async () => {
    const engine = await (await workbench()).open()
    const seen: number[] = []
    for await (const rows of engine.batches('SELECT i::INTEGER AS i FROM range(5000) t(i)')) {
      seen.push(...rows.map(row => row.i as number))
    }
    expect(seen).toEqual(Array.from({ length: 5000 }, (_, i) => i))
  })
})

const ENDLESS = 'SELECT count(*) FROM range(100000000000) a(i) WHERE hash(i) = 1'

describe('statements at the same time', () => {
  test('see the tables that were made before and times in one zone, also where the engine is locked', async () => {
    const engine = await (await workbench()).open()
    await engine.query('CREATE TABLE made AS SELECT 7 AS x')
    await engine.vet('SELECT 1', 'select')
    // Of a setting of one connection the others would not know.
    const zone = "(SELECT value || ' ' || scope FROM duckdb_settings() WHERE name = 'TimeZone')"
    const asked = Array.from({ length: 5 }, (_, i) => engine.query(`SELECT x + ${i} AS n, ${zone} AS zone FROM made`))
    expect(await Promise.all(asked)).toEqual(asked.map((_, i) => [{ n: 7 + i, zone: 'UTC GLOBAL' }]))
  })

  test('leave what is streamed as it is', async () => {
    const engine = await (await workbench()).open()
    const seen: number[] = []
    for await (const rows of engine.batches('SELECT i::INTEGER AS i FROM range(200000) t(i)')) {
      const [row] = await engine.query('SELECT count(*) AS n FROM range(10)')
      expect(row).toEqual({ n: 10n })
      seen.push(rows.length)
    }
    expect(seen.reduce((sum, length) => sum + length)).toBe(200_000)
  })

  test('all end with the signal', async () => {
    const controller = new AbortController()
    const engine = await (await workbench()).open({ signal: controller.signal })
    const running = [ENDLESS, ENDLESS, ENDLESS].map(sql => engine.query(sql))
    setTimeout(() => controller.abort(), 50)
    const ends = await Promise.allSettled(running)
    expect(ends.map(end => end.status === 'rejected' && (end.reason as { code: string }).code)).toEqual(
      running.map(() => 'CANCELLED'),
    )
  })
})

describe('limits', () => {
  test('a running query ends with the signal', async () => {
    const controller = new AbortController()
    const engine = await (await workbench()).open({ signal: controller.signal })
    const running = engine.query(ENDLESS)
    setImmediate(() => controller.abort())
    await expect(running).rejects.toMatchObject({ code: 'CANCELLED', kind: 'cancelled' })
    await expect(engine.query('SELECT 1')).rejects.toMatchObject({ code: 'CANCELLED' })
  })

  test('a running query ends at the time limit', async () => {
    const engine = await (await workbench()).open({ timeoutMs: 50 })
    await expect(engine.query(ENDLESS)).rejects.toMatchObject({
      code: 'DATA_TIME_LIMIT',
      kind: 'infrastructure',
      message: 'work on the data was stopped after 0.05 s',
    })
  })

  test.each(['signal', 'time limit'])('a scan of floats ends with the %s while its values come', async which => {
    const controller = new AbortController()
    const limits = which === 'signal' ? { signal: controller.signal } : { timeoutMs: 100 }
    const engine = await (await workbench()).open(limits)
    // Rows come at once and would for a long time. A stream that is interrupted may end as if it were whole.
    const reading = engine.floatColumns(['i'], '(SELECT i FROM range(100000000000) t(i) WHERE hash(i) % 64 = 1)', 1000)
    const timer = setTimeout(() => controller.abort(), 100)
    const code = which === 'signal' ? 'CANCELLED' : 'DATA_TIME_LIMIT'
    await expect(reading).rejects.toMatchObject({ code })
    clearTimeout(timer)
    await expect(engine.query('SELECT 1')).rejects.toMatchObject({ code })
  })

  test('batches end with the signal, and not as if there were no more', async () => {
    const controller = new AbortController()
    const engine = await (await workbench()).open({ signal: controller.signal })
    const read = async () => {
      let batches = 0
      for await (const _ of engine.batches('SELECT i FROM range(100000000000) t(i)')) {
        if (++batches === 50) setImmediate(() => controller.abort())
      }
    }
    await expect(read()).rejects.toMatchObject({ code: 'CANCELLED' })
  })

  test('memory is an infrastructure error with a remedy', async () => {
    const engine = await (await workbench()).open({ memoryLimit: 30 * 2 ** 20 })
    await expect(
      engine.query("SELECT list(i::VARCHAR || repeat('x', 100)) FROM range(5000000) t(i)"),
    ).rejects.toMatchObject({
      code: 'DATA_OUT_OF_MEMORY',
      kind: 'infrastructure',
      hint: expect.stringContaining('memory-limit'),
    })
  })

  test('an extension is neither fetched nor loaded', async () => {
    const engine = await (await workbench()).open()
    await expect(engine.query("SELECT * FROM 'https://example.invalid/a.parquet'")).rejects.toMatchObject({
      code: 'DATA_QUERY',
    })
    const settings = await engine.query(
      "SELECT name, value FROM duckdb_settings() WHERE name LIKE 'auto%known_extensions' ORDER BY name",
    )
    expect(settings).toEqual([
      { name: 'autoinstall_known_extensions', value: 'false' },
      { name: 'autoload_known_extensions', value: 'false' },
    ])
  })
})

describe('SQL of users', () => {
  async function locked() {
    const bench = await workbench()
    await bench.write('.git/config', 'token = secret')
    await bench.write('data.csv', 'id,amount,name\n1,2.5,x\n')
    const writer = await bench.open()
    await writer.query(
      `COPY (SELECT 1 AS id, 2.5 AS amount) TO '${join(bench.workspace, 'data.parquet')}' (FORMAT parquet)`,
    )
    const engine = await bench.open()
    const table = await engine.load(await bench.resolve('data.parquet'), 'data')
    await engine.vet('true', 'expression')
    return { bench, engine, table }
  }

  test.each([
    ['amount > 0', 'boolean'],
    ['amount + 1', 'decimal'],
    ['amount > 0 -- and a comment', 'boolean'],
    ['id IN (SELECT id FROM data)', 'boolean'],
    ["regexp_matches('a', 'b') OR now() > TIMESTAMP '2020-01-01'", 'boolean'],
  ])('accepted: %s', async (sql, type) => {
    const { engine, table } = await locked()
    expect(await engine.vet(sql, 'expression', table)).toBe(type)
  })

  test.each([
    ['expression', 'amount >', /syntax error/],
    ['expression', 'true) FROM data WHERE (true', /more than one expression/],
    ['expression', 'true); DROP TABLE data; SELECT (true', /Only SELECT|only SELECT|statements/],
    ['expression', 'random() > 0.5', /random\(\) gives another answer each time/],
    ['expression', '$1', /parameter/],
    ['expression', 'true) OR (true', /more than one/],
    ['expression', '*', /not one value|syntax error/],
    ['expression', 'amout > 1', /"amout" not found/],
    ['expression', "(SELECT content FROM read_text('.git/config')) = ''", /read_text\(\) reads something else/],
    ['select', 'SELECT 1; SELECT 2', /2 statements/],
    ['select', "COPY data TO 'x.csv'", /only SELECT/],
    ['select', 'DROP VIEW data', /only SELECT/],
    ['select', "ATTACH 'x.db'", /only SELECT/],
    ['select', "SET memory_limit = '10GB'", /only SELECT/],
    ['select', 'INSTALL httpfs', /only SELECT/],
    ['select', "SELECT * FROM read_csv('.git/config')", /read_csv\(\) reads something else/],
    ['select', "SELECT * FROM glob('*')", /glob\(\) reads something else/],
    ['select', "SELECT * FROM 'https://example.invalid/a.parquet'", /is none of the datasets/],
    ['select', "SELECT getenv('HOME')", /getenv\(\) is about the machine/],
    ['select', "SELECT * FROM query('COPY data TO ''x''')", /query\(\) reads something else/],
  ] as const)('refused as %s: %s', async (kind, sql, message) => {
    const { engine, table } = await locked()
    await expect(engine.vet(sql, kind, table)).rejects.toMatchObject({
      code: 'DATA_SQL_REFUSED',
      kind: 'input',
      message: expect.stringMatching(message),
    })
  })

  test('even what gets past the parser reads only the data and writes nothing', async () => {
    const { bench, engine } = await locked()
    const outside = [
      `SELECT * FROM read_text('${join(bench.workspace, '.git/config')}')`,
      `SELECT * FROM read_text('${join(bench.workspace, 'x/../.git/config')}')`,
      `SELECT * FROM read_text('/etc/hostname')`,
      `COPY (SELECT 1) TO '${join(bench.workspace, 'out.csv')}'`,
      `ATTACH '${join(bench.temp, 'x.db')}'`,
      'SET enable_external_access = true',
      "SET allowed_paths = ['/']",
    ]
    for (const sql of outside) await expect(engine.query(sql)).rejects.toMatchObject({ code: 'DATA_QUERY' })
    await expect(access(join(bench.workspace, 'out.csv'))).rejects.toThrow()
    expect(await readFile(join(bench.workspace, '.git/config'), 'utf8')).toBe('token = secret')
    expect(await engine.query('SELECT id FROM data')).toEqual([{ id: 1 }])
  })

  test('nothing can be loaded after it', async () => {
    const { bench, engine } = await locked()
    await expect(engine.load(await bench.resolve('data.csv'), 'more')).rejects.toThrow('after the engine was locked')
  })
})
