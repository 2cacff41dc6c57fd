import { access, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { runStep, workspaceWith } from '../actions/validate-data/run-step.js'
import type { FakeContext } from '../fakes/context.js'

/** SQL of a checks file that a stranger wrote, in the two places where SQL may stand. Each of these tries something. */

const DATA = 'a,b\n1,x\n2,y\n'
let ctx: FakeContext
beforeAll(async () => {
  ctx = await workspaceWith({ 'data.csv': DATA, 'other.csv': 'token\nhidden\n', '.git/config': 'token = hidden' })
})
afterAll(() => ctx.close())

async function attempt(entry: Readonly<Record<string, string>>, given = {}) {
  await writeFile(join(ctx.workspace, 'checks.yml'), `version: 1\nchecks:\n  - ${JSON.stringify(entry)}\n`)
  return runStep(ctx, given).catch((error: unknown) => error)
}

const READS = [
  ["SELECT * FROM read_text('.git/config')", /read_text\(\) reads something else/],
  ["SELECT * FROM read_blob('.git/config')", /read_blob\(\) reads something else/],
  ["SELECT * FROM read_csv('other.csv')", /read_csv\(\)/],
  ["SELECT * FROM read_json('other.csv')", /read_json\(\)/],
  ["SELECT * FROM read_parquet('other.csv')", /read_parquet\(\)/],
  ["SELECT * FROM parquet_metadata('other.csv')", /parquet_metadata\(\)/],
  ["SELECT * FROM sniff_csv('other.csv')", /sniff_csv\(\)/],
  ["SELECT * FROM glob('**')", /glob\(\)/],
  ["SELECT * FROM 'other.csv'", /`other\.csv` is none of the datasets/],
  ['SELECT * FROM "/etc/passwd"', /none of the datasets/],
  ["SELECT * FROM 'https://example.invalid/a.parquet'", /none of the datasets/],
  ["SELECT * FROM 's3://bucket/a.parquet'", /none of the datasets/],
  ["WITH t AS (FROM read_text('.git/config')) SELECT * FROM t", /read_text\(\)/],
  ["SELECT * FROM data WHERE b IN (SELECT content FROM read_text('.git/config'))", /read_text\(\)/],
  ["SELECT * FROM data, LATERAL (SELECT * FROM read_text('.git/config'))", /read_text\(\)/],
  ["SELECT * FROM data UNION ALL SELECT 1, content FROM read_text('.git/config')", /read_text\(\)/],
  ["SELECT * FROM query('SELECT 1')", /query\(\) reads something else/],
  ["SELECT * FROM query_table(['data'])", /query_table\(\)/],
  ["SELECT * FROM json_execute_serialized_sql('{}')", /json_execute_serialized_sql\(\)/],
] as const

const LOOKS = [
  ["SELECT current_setting('temp_directory')", /about the machine/],
  ["SELECT system.main.current_setting('allowed_paths')", /about the machine/],
  ["SELECT getenv('HOME')", /about the machine/],
  ["SELECT getvariable('x')", /about the machine/],
  ['SELECT current_query()', /about the machine/],
  ["SELECT write_log('x')", /about the machine/],
  ['FROM duckdb_settings()', /reads something else/],
  ['FROM duckdb_secrets()', /reads something else/],
  ['FROM duckdb_temporary_files()', /reads something else/],
  ['FROM duckdb_views()', /reads something else/],
  ['FROM duckdb_logs()', /reads something else/],
  ['FROM duckdb_external_file_cache()', /reads something else/],
  ["FROM which_secret('s3://x', 's3')", /about the machine|reads something else/],
  ['FROM information_schema.tables', /none of the datasets/],
  ['FROM pg_catalog.pg_class', /none of the datasets/],
  ['FROM sqlite_master', /none of the datasets/],
  ['FROM "data (rows)"', /none of the datasets/],
  ['DESCRIBE data', /describes the engine/],
  ['SHOW TABLES', /describes the engine/],
  ['SUMMARIZE data', /describes the engine/],
] as const

const WRITES = [
  ["COPY data TO 'out.csv'", /only SELECT/],
  ["EXPORT DATABASE 'out'", /only SELECT/],
  ["ATTACH 'out.db'", /only SELECT/],
  ['CREATE TABLE t AS SELECT 1', /only SELECT/],
  ['DROP VIEW data', /only SELECT/],
  ['DELETE FROM data', /only SELECT/],
  ['INSTALL httpfs', /only SELECT/],
  ['LOAD httpfs', /only SELECT/],
  ['PRAGMA database_list', /only SELECT|describes the engine|reads something else/],
  ["SET memory_limit = '1TB'", /only SELECT/],
  ['RESET ALL', /only SELECT/],
  ["CALL enable_logging('QueryLog')", /only SELECT/],
  ['SELECT 1; SELECT 2', /2 statements/],
  ["SELECT 1; COPY data TO 'out.csv'", /only SELECT/i],
  ['EXPLAIN ANALYZE SELECT 1', /only SELECT/],
] as const

const UNREPEATABLE = [
  ['SELECT * FROM data WHERE random() > 0.5', /another answer each time/],
  ['SELECT uuid() FROM data', /another answer each time/],
  ['FROM data USING SAMPLE 1', /sample/],
  ['FROM data TABLESAMPLE 10%', /sample/],
] as const

const CRASHES = [
  ["SELECT json_structure((repeat('[', 1000000) || repeat(']', 1000000))::JSON)", /can crash the engine/],
  ["SELECT (repeat('[', 1000000) || repeat(']', 1000000))::JSON::VARIANT", /can crash the engine/],
  [`SELECT ${'('.repeat(50_000)}1${')'.repeat(50_000)}`, /refused/],
] as const

describe.each([
  ['reads another file', READS],
  ['looks at the machine', LOOKS],
  ['writes or reconfigures', WRITES],
  ['gives another answer each time', UNREPEATABLE],
  ['crashes the engine', CRASHES],
])('a query that %s', (_, statements) => {
  test.each(statements.map(([sql, words]) => ({ sql, words, shown: sql.slice(0, 70) })))(
    'is refused: $shown',
    async ({ sql, words }) => {
      const before = (await readdir(ctx.workspace)).sort()
      const result = await attempt({ query: sql })
      expect(result).toMatchObject({
        code: 'VALIDATE_CONDITION',
        kind: 'input',
        file: 'checks.yml',
        message: expect.stringMatching(words),
      })
      expect(JSON.stringify(result)).not.toContain('hidden')
      expect((await readdir(ctx.workspace)).sort()).toEqual([...new Set([...before, 'checks.yml'])].sort())
      expect(await readFile(join(ctx.workspace, 'data.csv'), 'utf8')).toBe(DATA)
    },
  )
})

describe('a condition', () => {
  const conditions = [
    ["(SELECT count(*) FROM read_text('.git/config')) = 0", /read_text\(\)/],
    ['a > 0) FROM data WHERE (true', /more than one expression/],
    ["a > 0); COPY data TO 'out.csv'; SELECT (true", /only SELECT|statements/i],
    ['EXISTS (FROM duckdb_settings())', /duckdb_settings\(\)/],
    ["getenv('HOME') <> ''", /about the machine/],
    ['$1', /parameter/],
    ['COLUMNS(*) > 0', /not one value|is refused/],
  ] as const
  test.each(conditions)('in `sql` is refused: %s', async (sql, words) => {
    expect(await attempt({ sql })).toMatchObject({
      code: 'VALIDATE_CONDITION',
      message: expect.stringMatching(words),
    })
  })
  test.each(conditions)('in `where` is refused: %s', async (where, words) => {
    expect(await attempt({ sql: 'true', where })).toMatchObject({
      code: 'VALIDATE_CONDITION',
      message: expect.stringMatching(words),
    })
  })
})

test('what may be asked of the data still may be asked', async () => {
  const fine = [
    'SELECT a FROM data GROUP BY a HAVING count(*) > 1',
    'WITH twice AS (SELECT a FROM data GROUP BY a HAVING count(*) > 1) FROM twice',
    'SELECT * FROM data d WHERE NOT EXISTS (SELECT 1 FROM data e WHERE e.a = d.a)',
    'SELECT i FROM range(1, 3) t(i) WHERE i NOT IN (SELECT a FROM data)',
    'SELECT * FROM (VALUES (1), (2)) v(a) ANTI JOIN data USING (a)',
  ]
  for (const query of fine) expect(await attempt({ query })).toMatchObject({ verdict: 'pass' })
})

test('nothing was written anywhere', async () => {
  await expect(access(join(ctx.workspace, 'out.csv'))).rejects.toThrow()
  await expect(access('out.csv')).rejects.toThrow()
})
