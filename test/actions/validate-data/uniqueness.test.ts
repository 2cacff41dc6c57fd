import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Test } from '../../../actions/validate-data/src/plan.js'
import { findTwins, isTwin } from '../../../actions/validate-data/src/uniqueness.js'
import type { Table } from '../../../shared/data/index.js'
import { workbench } from '../../shared/data/workbench.js'

type Unique = Extract<Test, { kind: 'unique' }>

/** Enough rows for their order to be looked at. */
const ROWS = 60_000

/** Finds twins in rows that SQL makes of their number `i`, and counts them by hand. */
async function twinsOf(columns: Readonly<Record<string, string>>, asked: Partial<Unique> & { where?: string } = {}) {
  const engine = await (await workbench()).open()
  const made = Object.entries(columns).map(([name, sql]) => `${sql} AS "${name}"`)
  await engine.query(`CREATE TABLE t AS SELECT ${made.join(', ')} FROM range(${ROWS}) r(i)`)
  const described = await engine.query('DESCRIBE t')
  const types: Record<string, string> = {
    VARCHAR: 'string',
    DOUBLE: 'number',
    BIGINT: 'integer',
    TIMESTAMP: 'timestamp',
  }
  const table = {
    sql: 't',
    columns: described.map(row => ({ name: row.column_name, type: types[String(row.column_type)] ?? 'other' })),
  } as unknown as Table
  const { where, ...rest } = asked
  const unique: Unique = { kind: 'unique', columns: Object.keys(columns), missing: 'skip-any', ...rest }
  const names = unique.columns.map(name => `"${name}"`)
  const there = names.map(name => `${name} IS NOT NULL`).join(unique.missing === 'skip-all' ? ' OR ' : ' AND ')
  const rows = `t WHERE ${unique.missing === 'compare' ? 'true' : `(${there})`}${where === undefined ? '' : ` AND (${where})`}`
  const [looked] = await engine.query(`SELECT count(*) AS n FROM ${rows}`)
  const twins = await findTwins(engine, table, unique, where, Number(looked!.n))
  const [byHand] = await engine.query(
    `SELECT coalesce(sum(n), 0) AS n FROM (SELECT count(*) AS n FROM ${rows} GROUP BY ${names.join(', ')} HAVING count(*) > 1)`,
  )
  const own = where === undefined ? '' : ` AND (${where})`
  const [marked] = await engine.query(`SELECT count(*) AS n FROM t WHERE (${isTwin(unique, twins)})${own}`)
  return { count: twins.count, byHand: Number(byHand!.n), marked: Number(marked!.n) }
}

const LATE = ROWS - 1

describe('rows that occur more than once', () => {
  test.each<[string, Record<string, string>, Parameters<typeof twinsOf>[1], number]>([
    ['none, upwards', { a: 'i' }, {}, 0],
    ['none, downwards', { a: '-i' }, {}, 0],
    ['none, texts upwards', { a: `lpad(i::VARCHAR, 9, '0')` }, {}, 0],
    ['none, in no order', { a: `hash(i)::VARCHAR` }, {}, 0],
    ['none, though one column repeats', { a: 'i % 7', b: 'i' }, {}, 0],
    ['neighbours', { a: 'i - (i % 1000 = 999)::BIGINT' }, {}, 120],
    ['three neighbours', { a: 'CASE WHEN i BETWEEN 10 AND 12 THEN 10 ELSE i END' }, {}, 3],
    ['neighbours that differ in the other column', { a: 'i - (i % 1000 = 999)::BIGINT', b: 'i' }, {}, 0],
    ['neighbours, some of them alike', { a: 'i - (i % 1000 = 999)::BIGINT', b: 'i % 2000 // 1000' }, {}, 120],
    ['an early value, at the very end', { a: `CASE WHEN i = ${LATE} THEN 5 ELSE i END` }, {}, 2],
    ['a value before the first, at the very end', { a: `CASE WHEN i = ${LATE} THEN -1 ELSE i END` }, {}, 0],
    ['sorted, but with many equal', { a: 'i // 30' }, {}, ROWS],
    ['all the same', { a: '1' }, {}, ROWS],
    ['missing values are skipped', { a: 'CASE WHEN i % 3 > 0 THEN i END' }, {}, 0],
    ['missing values are values', { a: 'CASE WHEN i % 3 > 0 THEN i END' }, { missing: 'compare' }, ROWS / 3],
    ['one missing value is none of many', { a: `CASE WHEN i > 0 THEN i END` }, { missing: 'compare' }, 0],
    ['missing in one of two', { a: 'CASE WHEN i % 2 = 0 THEN i END', b: 'i // 2' }, { missing: 'skip-all' }, 0],
    ['NaN is one value', { a: `CASE WHEN i > ${LATE - 2} THEN 'nan'::DOUBLE ELSE i END` }, {}, 2],
    ['zero is zero', { a: `CASE i WHEN 0 THEN '-0.0'::DOUBLE WHEN 1 THEN 0.0::DOUBLE ELSE i END` }, {}, 2],
    ['among rows of a condition', { x: 'i // 2', before: 'i % 2' }, { columns: ['x'], where: '"before" = 1' }, 0],
    ['columns called as ours are', { k1: 'i % 7', k0: 'i - (i % 1000 = 999)::BIGINT' }, {}, 0],
    ['a type without order', { a: '[i]' }, {}, 0],
  ])('%s', async (_, columns, asked, expected) => {
    const { count, byHand, marked } = await twinsOf(columns, asked)
    expect(byHand).toBe(expected)
    expect(count).toBe(expected)
    expect(marked).toBe(expected)
  })

  test('property: the same as by grouping', async () => {
    const form = fc.constantFrom(
      'i',
      '-i',
      'i // 2',
      'hash(i) % 1000000',
      `CASE WHEN i % 3 > 0 THEN i END`,
      `(i / 3)::DOUBLE`,
    )
    const bump = fc.record({ at: fc.nat(ROWS), to: fc.nat(ROWS) })
    const column = fc.tuple(form, bump).map(([sql, { at, to }]) => `CASE WHEN i = ${at} THEN ${to} ELSE ${sql} END`)
    const missing = fc.constantFrom('skip-any' as const, 'skip-all' as const, 'compare' as const)
    await fc.assert(
      fc.asyncProperty(column, column, fc.boolean(), missing, async (a, b, two, missing) => {
        const { count, byHand, marked } = await twinsOf(two ? { a, b } : { a }, { missing })
        expect([count, marked]).toEqual([byHand, byHand])
      }),
      { numRuns: 20 },
    )
  })
})
