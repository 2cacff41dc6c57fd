import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { cramersPhi } from '../../../../shared/stats/index.js'
import { lookAll } from '../rows/look.js'

fc.configureGlobal({ seed: 20261121 })

const WORDS = ['a', 'b', "it's", 'é', '日本', '01', '1', ' ', '"'] as const
const word = fc.constantFrom(...WORDS)
const cell = fc.option(word, { nil: undefined, freq: 5 })
const rows = fc.array(fc.record({ a: cell, b: cell }), { minLength: 1, maxLength: 40 })
const listed = fc.uniqueArray(word, { minLength: 1, maxLength: 6 })

const text = (value: string | undefined) => (value === undefined ? 'NULL' : `'${value.replaceAll("'", "''")}'`)
const tally = (values: readonly string[]) => {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
const verdict = (passes: boolean) => (passes ? 'pass' : 'fail')

test('sets of values, the most common one, classes and association are those of plain JavaScript', async () => {
  await fc.assert(
    fc.asyncProperty(rows, listed, async (table, values) => {
      const there = table.flatMap(({ a }) => (a === undefined ? [] : [a]))
      fc.pre(there.length > 0)
      const on = (check: object) => ({ column: 'a', ...check })
      const seen = await lookAll(
        {
          parquet: `SELECT unnest([${table.map(({ a }) => text(a)).join(', ')}]::VARCHAR[]) AS a, unnest([${table.map(({ b }) => text(b)).join(', ')}]::VARCHAR[]) AS b`,
        },
        {
          checks: [
            on({ 'distinct-in': values }),
            on({ 'distinct-contains': values }),
            on({ 'distinct-equals': values }),
            on({ 'most-common-in': values }),
            on({ 'most-common-in': values, ties: 'any' }),
            on({ 'most-common-in': values, ties: 'all' }),
            on({ 'not-constant': true }),
            { balance: { column: 'a', 'min-share': '20%' } },
            { association: { columns: ['a', 'b'], max: 1 } },
          ],
        },
      )
      const checks = seen.filter(({ path }) => path?.[0] === 'checks')
      const counts = tally(there)
      const other = there.filter(value => !values.includes(value as never))
      const missing = values.filter(value => !counts.has(value))
      const most = Math.max(...counts.values())
      const tied = [...counts].filter(([, n]) => n === most).map(([value]) => value)
      const isListed = (value: string) => values.includes(value as never)
      expect(checks.slice(0, 7).map(({ verdict }) => verdict)).toEqual(
        [
          other.length === 0,
          missing.length === 0,
          other.length + missing.length === 0,
          tied.length === 1 && isListed(tied[0]!),
          tied.some(isListed),
          tied.every(isListed),
          counts.size > 1,
        ].map(verdict),
      )
      // Rows with other values, in order.
      const strange = table.flatMap(({ a }, index) => (a !== undefined && !isListed(a) ? [index + 1] : []))
      expect(checks[0]!.rows).toEqual(strange)
      const fair = counts.size > 1 && Math.min(...counts.values()) * 5 >= there.length
      expect(checks[7]!.verdict).toBe(verdict(fair))
      const pairs = table.flatMap(({ a, b }) => (a === undefined || b === undefined ? [] : [[a, b] as const]))
      const cells = WORDS.map(a => WORDS.map(b => pairs.filter(pair => pair[0] === a && pair[1] === b).length))
      const phi = pairs.length === 0 ? Number.NaN : cramersPhi(cells)
      if (Number.isNaN(phi)) expect(checks[8]!.verdict).toBe('inconclusive')
      else expect(checks[8]!.value).toBeCloseTo(phi, 12)
    }),
    { numRuns: 20 },
  )
}, 120_000)

test('a column determines the label on its repeated values if it does in plain JavaScript', async () => {
  const column = fc.integer({ min: 2, max: 60 })
  await fc.assert(
    fc.asyncProperty(column, fc.integer({ min: 0, max: 3 }), fc.integer(), async (parts, flips, seed) => {
      const hash = (i: number) => Math.imul(i + 1 + (seed | 0), 0x9e3779b1) >>> 9
      const x = Array.from({ length: 300 }, (_, i) => hash(i) % parts)
      const y = x.map((part, i) => (i % 100 < flips ? 1 - (part % 2) : part % 2))
      fc.pre(new Set(y).size > 1)
      const labels = new Map<number, Set<number>>()
      for (const [i, part] of x.entries()) labels.set(part, (labels.get(part) ?? new Set()).add(y[i]!))
      const repeated = [...tally(x.map(String))].filter(([, n]) => n > 1).map(([value]) => Number(value))
      const determines = repeated.every(part => labels.get(part)!.size === 1)
      const [seen] = await lookAll(`x,y\n${x.map((part, i) => `${part},${y[i]}`).join('\n')}\n`, {
        checks: [{ leakage: { label: 'y' } }],
      }).then(all => all.filter(({ code }) => code === 'leakage'))
      expect(seen!.verdict).toBe(verdict(!determines))
      if (determines) expect(seen!.message).toContain(`on its ${repeated.length} repeated values`)
    }),
    { numRuns: 20 },
  )
}, 120_000)

test('values of any type can be told apart', async () => {
  const seen = await lookAll(
    {
      parquet: `SELECT [i % 3] AS l, {'a': i % 3} AS s, MAP {'k': i % 3} AS m, ('\\x0' || (i % 3))::BLOB AS b, INTERVAL (i % 3) DAY AS d, (i % 3 = 0) AS t, TIME '10:00:00' + INTERVAL (i % 3) HOUR AS h, uuid() AS u, i % 2 AS y FROM range(90) t(i)`,
    },
    {
      columns: Object.fromEntries(
        ['l', 's', 'm', 'b', 'd', 'h'].map(name => [name, { 'distinct-count': [3, 3], 'not-constant': true }]),
      ),
      checks: [
        { column: 't', 'most-common-in': [false], 'distinct-equals': [true, false] },
        { leakage: { label: 'y' } },
        { association: { columns: ['l', 'y'], max: 0.2 } },
        { balance: { column: 's', 'min-share': '33%' } },
      ],
    },
  )
  expect(seen.filter(({ verdict }) => verdict !== 'pass')).toEqual([])
})
