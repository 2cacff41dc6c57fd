import { join } from 'node:path'
import { expect, jest, test } from '@jest/globals'
import fc from 'fast-check'
import { parquetRows, place } from './whole-run.js'

jest.setTimeout(120_000)

interface Row {
  readonly a: number | null
  readonly b: string | null
}

const row = fc.record({
  a: fc.option(fc.integer({ min: -3, max: 6 }), { freq: 4 }),
  b: fc.option(fc.constantFrom('x', 'y', '"q"', 'a,b', "it's", '✓'), { freq: 4 }),
})

/** Checks as they are written, and which rows violate them, in plain JavaScript. */
const RULES: readonly { readonly check: string; readonly fails: (row: Row, all: readonly Row[]) => boolean }[] = [
  { check: '{column: a, max: 3}', fails: ({ a }) => a !== null && a > 3 },
  { check: '{column: a, max: 3, tolerance: "90%"}', fails: ({ a }) => a !== null && a > 3 },
  { check: '{column: b, not-null: true}', fails: ({ b }) => b === null },
  {
    check: '{column: a, min: 0, where: "b = \'x\'", allow-empty: true}',
    fails: ({ a, b }) => a !== null && a < 0 && b === 'x',
  },
  { check: '{sql: "a <> 2 or b <> \'y\'"}', fails: ({ a, b }) => a === 2 && b === 'y' },
  {
    check: '{unique: [a, b]}',
    fails: ({ a, b }, all) =>
      a !== null && b !== null && all.filter(other => other.a === a && other.b === b).length > 1,
  },
  {
    check: '{unique: [a], where: "b = \'x\'", allow-empty: true}',
    fails: ({ a, b }, all) =>
      a !== null && b === 'x' && all.filter(other => other.a === a && other.b === 'x').length > 1,
  },
  { check: '{column: b, in: [x, y], severity: warn}', fails: () => false },
  { check: '{column: a, mean: [100, 200]}', fails: () => false },
]

const cell = (value: string | number | null) => (value === null ? '' : `"${String(value).replaceAll('"', '""')}"`)

test('every row is in exactly one dataset, by the checks that it violates', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { minLength: 1, maxLength: 30 }),
      fc.subarray([...RULES.keys()], { minLength: 1 }),
      async (rows, chosen) => {
        const rules = chosen.map(index => RULES[index]!)
        const it = await place({
          // Types are declared, because a column without values has none.
          'checks.yml': `version: 1\ncolumns: {id: integer, a: integer, b: string}\nchecks:\n${rules.map(({ check }) => `  - ${check}`).join('\n')}\n`,
          'data.csv': `id,a,b\n${rows.map(({ a, b }, id) => `${id},${cell(a)},${cell(b)}`).join('\n')}\n`,
        })
        const { exitCode, stdout } = await it.run({ quarantine: 'q' })
        expect([0, 1, 4].includes(exitCode) ? '' : stdout).toBe('')
        const ids = async (name: string) =>
          (await parquetRows(join(it.workspace, 'q', name))).map(({ id }) => Number(id))
        const violates = rows.map(one => rules.some(({ fails }) => fails(one, rows)))
        expect(await ids('failing.parquet')).toEqual([...rows.keys()].filter(id => violates[id]))
        expect(await ids('passing.parquet')).toEqual([...rows.keys()].filter(id => !violates[id]))
      },
    ),
    { numRuns: 25 },
  )
})
