import { describe, expect, jest, test } from '@jest/globals'
import { type Place, parquetRows, place, sql } from './whole-run.js'

jest.setTimeout(60_000)

/**
 * The columns id (1, 2) and v, for which the file has no type but the one of no value, as pandas writes a column of None:
 * `pyarrow.parquet.write_table(pyarrow.table({'id': pyarrow.array([1, 2], pyarrow.int32()), 'v': pyarrow.nulls(2)}), …)`.
 */
const UNTYPED = Buffer.from(
  'UEFSMRUAFRwVHCwVBBUAFQYVBhwAAAACAAAABAEBAAAAAgAAABUAFQwVDCwVBBUAFQYVBhwAAAACAAAABAAVBBk8NQAYBnNjaGVtYRUEABUCJQIYAmlkABUCJQIYAXZsvAAAABYEGRwZLCYAHBUCGSUGABkYAmlkFQAWBBZCFkImCEkcFQAVABUCADwpBhkmAAQAAAAmABwVAhklBgAZGAF2FQAWBBYyFjImSkkcFQAVABUCADwpBhkmBAAAAAAWdBYEJggWdAAoIHBhcnF1ZXQtY3BwLWFycm93IHZlcnNpb24gMjYuMC4xGSwcAAAcAAAAtQAAAFBBUjE=',
  'base64',
)

/** Files of two rows in which `v` has no value. */
const FILES = {
  'data.csv': 'id,v\n1,\n2,\n',
  'data.jsonl': '{"id": 1, "v": null}\n{"id": 2, "v": null}\n',
  'data.parquet': UNTYPED,
}

const checks = (...items: string[]) => `version: 1\nchecks:\n${items.map(item => `  - ${item}\n`).join('')}`

async function failing(it: Place) {
  const { findings } = await it.outcome()
  return findings.filter(({ severity }) => severity === 'fail').map(({ observed }) => observed)
}

describe.each(Object.keys(FILES))('a column without any value in %s', data => {
  // With a profile rows are kept; without one a CSV is counted in place.
  test.each(['false', 'true'])('goes with whatever a condition compares it with; profile: %s', async profile => {
    const it = await place({
      ...FILES,
      'checks.yml': checks(
        '{sql: "v > 3"}',
        `{sql: "v >= DATE '2026-01-01'"}`,
        `{sql: "v LIKE 'a%' OR lower(v) = 'b'"}`,
        '{sql: v}',
        '{sql: "coalesce(v, 0) = 0"}',
        `{sql: "coalesce(v, 'none') = 'none'"}`,
        '{column: id, range: [0, 1], where: "v > 3", allow-empty: true}',
        '{if: "id > 1", then: "v > 3"}',
        '{query: "SELECT id FROM data WHERE v > 3"}',
      ),
    })
    expect((await it.run({ data, profile })).exitCode).toBe(0)
    await it.write('checks.yml', checks('{sql: "v IS NOT NULL"}', '{column: id, in: [1], where: "v IS NULL"}'))
    expect((await it.run({ data, profile })).exitCode).toBe(1)
    expect(await failing(it)).toEqual([2, 1])
  })

  test('is of every type, in the order of every bound, and has no value that fails', async () => {
    const it = await place(FILES)
    for (const type of ['string', 'integer', 'number', 'date', 'timestamp', 'boolean', 'decimal']) {
      await it.write('checks.yml', checks(`{column: v, type: ${type}}`))
      expect([type, (await it.run({ data })).exitCode]).toEqual([type, 0])
    }
    await it.write(
      'checks.yml',
      checks(
        '{column: v, range: [0, 1]}',
        `{column: v, min: '2026-01-01'}`,
        '{column: v, regex: a}',
        '{column: v, in: [1, x]}',
        '{column: v, mean: [0, 1], no-values: pass}',
        '{compare: "v >= id"}',
      ),
    )
    expect((await it.run({ data })).exitCode).toBe(0)
    await it.write('checks.yml', checks('{column: v, not-null: true}', '{compare: "v >= id", missing: compare}'))
    await it.run({ data })
    expect(await failing(it)).toEqual([2, 2])
  })

  test('is a column of texts in what is written', async () => {
    const it = await place({ ...FILES, 'checks.yml': checks('{column: id, max: 1}') })
    await it.run({ data, quarantine: 'q' })
    const [row] = await parquetRows(`${it.workspace}/q/passing.parquet`)
    expect(row).toEqual({ id: data === 'data.parquet' ? 1 : '1', v: null })
    const described = await sql(`DESCRIBE FROM read_parquet('${it.workspace}/q/passing.parquet')`)
    expect(described.find(column => column.column_name === 'v')).toMatchObject({ column_type: 'VARCHAR' })
  })
})

test('a Parquet file without values of a column goes with files that have some', async () => {
  const it = await place({
    'in/a.parquet': UNTYPED,
    'checks.yml': checks('{column: v, in: [x]}', '{sql: "id > 0"}'),
  })
  const write = (name: string, v: string) =>
    sql(`COPY (SELECT 3::INT AS id, ${v} AS v) TO '${it.workspace}/in/${name}.parquet' (FORMAT parquet)`)
  await write('b', "'x'")
  expect((await it.run({ data: 'in/*.parquet' })).exitCode).toBe(0)
  expect((await it.outcome()).details).toMatchObject({ rows: 3 })
  await write('c', '7')
  const refused = await it.run({ data: 'in/*.parquet' })
  expect(refused.exitCode).toBe(2)
  expect(refused.stdout.replaceAll(/\s+/g, ' ')).toContain(
    'compared with in/a.parquet, in/c.parquet has v as INTEGER, not VARCHAR as in in/b.parquet',
  )
})
