import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { lookAll } from './look.js'

/** One row of the tables that are made here; null is missing. */
interface Row {
  readonly a: number | null
  readonly b: number | null
  readonly s: string | null
  readonly t: string | null
}
type Column = keyof Row
type Names = Readonly<Record<Column, string>>
type Missing = 'skip-any' | 'skip-all' | 'compare'

/** A check as a user writes it, and the same rule in plain JavaScript. */
interface Rule {
  item(names: Names): object
  looked(row: Row): boolean
  /** @param before rows looked at that stand before it, in the order of the data */
  fails(row: Row, all: readonly Row[], before: readonly Row[]): boolean
}

const NAMES: readonly Names[] = [
  { a: 'a', b: 'b', s: 's', t: 't' },
  { a: 'it\'s "a"', b: 'line\nend', s: 'select', t: "'); --" },
  { a: 'place', b: 'before', s: 'v', t: 'k0' },
]

const number = fc.option(
  fc.oneof(fc.integer({ min: -2, max: 3 }), fc.constantFrom(0.1, 0.2, 0.3, Number.NaN, Number.POSITIVE_INFINITY)),
  { nil: null, freq: 4 },
)
const TEXTS = [
  'a',
  'b',
  'ab',
  'A',
  'é',
  "it's",
  '%',
  '10:30',
  '2026-01-31',
  '2026-02-30',
  '{"a": 1}',
  '[1,',
  'null',
  '👩‍🚀',
]
const text = fc.option(fc.constantFrom(...TEXTS), { nil: null, freq: 4 })
const row: fc.Arbitrary<Row> = fc.record({ a: number, b: number, s: text, t: text })

const missing = fc.constantFrom<Missing>('skip-any', 'skip-all', 'compare')
const numbers = fc.constant<readonly Column[]>(['a', 'b'])
const alike = fc.constantFrom<readonly Column[]>(['a', 'b'], ['s', 't'])
const there = (row: Row, column: Column) => row[column] !== null

function lookedAt(columns: readonly Column[], rule: Missing) {
  return (row: Row) =>
    rule === 'compare' || columns[rule === 'skip-any' ? 'every' : 'some'](column => there(row, column))
}

/** Missing values equal one another; NaN equals nothing. */
const same = (x: unknown, y: unknown) => x === y

const inColumn = (column: Column, check: object, holds: (value: never) => boolean): Rule => ({
  item: names => ({ column: names[column], ...check }),
  looked: row => there(row, column),
  fails: row => !holds(row[column] as never),
})

const isDate = (value: string) => value === '10:30' || value === '2026-01-31'
const isJson = (value: string) => {
  try {
    JSON.parse(value)
    return true
  } catch {
    return false
  }
}

const several = (
  columns: fc.Arbitrary<readonly Column[]>,
  item: (names: readonly string[]) => object,
  fails: (values: readonly unknown[], all: readonly (readonly unknown[])[]) => boolean,
): fc.Arbitrary<Rule> =>
  fc.tuple(columns, missing).map(([of, rule]) => ({
    item: names => ({ ...item(of.map(column => names[column])), missing: rule }),
    looked: lookedAt(of, rule),
    fails: (row, all) => {
      const values = (one: Row) => of.map(column => one[column])
      return fails(values(row), all.map(values))
    },
  }))

const rule: fc.Arbitrary<Rule> = fc.oneof(
  fc.constantFrom<Column>('a', 's').map(
    (column): Rule => ({
      item: names => ({ column: names[column], null: true }),
      looked: () => true,
      fails: row => there(row, column),
    }),
  ),
  fc.constantFrom<Rule>(
    inColumn('s', { regex: ['[a-z]', '^.{1,2}$'] }, (s: string) => /[a-z]/.test(s) && /^.{1,2}$/u.test(s)),
    inColumn('s', { 'regex-any': ['^a', "'"] }, (s: string) => /^a|'/.test(s)),
    inColumn('s', { 'not-regex': ['^a', '\\d'] }, (s: string) => !/^a|\d/.test(s)),
    inColumn('s', { like: ['a%', '%b'] }, (s: string) => s.startsWith('a') && s.endsWith('b')),
    inColumn('s', { 'like-any': ['_', '%]'] }, (s: string) => [...s].length === 1 || s.endsWith(']')),
    inColumn('s', { 'not-like': '%a%' }, (s: string) => !s.includes('a')),
    inColumn('s', { parseable: 'date' }, isDate),
    inColumn('s', { parseable: 'json' }, isJson),
    inColumn('s', { strftime: '%Y-%m-%d' }, (s: string) => s === '2026-01-31'),
    inColumn('s', { 'json-schema': { type: 'object' } }, (s: string) => s === '{"a": 1}'),
  ),
  several(
    alike,
    names => ({ unique: names }),
    (values, all) => all.filter(other => other.every((value, at) => Object.is(value, values[at]))).length > 1,
  ),
  several(
    alike,
    names => ({ equal: names }),
    ([x, y]) => !same(x, y),
  ),
  several(
    alike,
    names => ({ different: names }),
    ([x, y]) => same(x, y),
  ),
  several(
    numbers,
    columns => ({ sum: { columns, equals: 0.3 } }),
    values =>
      Math.abs((values as readonly (number | null)[]).reduce<number>((sum, value) => sum + (value ?? 0), 0) - 0.3) >
        1e-9 || values.some(value => Number.isNaN(value)),
  ),
  several(
    fc.constant<readonly Column[]>(['a', 's']),
    columns => ({
      'in-pairs': {
        columns,
        values: [
          [1, 'a'],
          [1, null],
          [null, 'b'],
          [2, 'b'],
          [0.1, "it's"],
        ],
      },
    }),
    ([x, y]) =>
      !(
        [
          [1, 'a'],
          [1, null],
          [null, 'b'],
          [2, 'b'],
          [0.1, "it's"],
        ] as unknown[][]
      ).some(pair => pair[0] === x && pair[1] === y),
  ),
  fc.constantFrom('all', 'any', 'together').map(
    (kind): Rule => ({
      item: names => ({ complete: { columns: [names.a, names.s, names.t], rule: kind } }),
      looked: () => true,
      fails: row => {
        const count = (['a', 's', 't'] as const).filter(column => there(row, column)).length
        return kind === 'all' ? count < 3 : kind === 'any' ? count === 0 : count > 0 && count < 3
      },
    }),
  ),
  fc
    .record({
      column: fc.constantFrom<Column>('a', 's'),
      direction: fc.constantFrom('increasing', 'decreasing'),
      strictly: fc.boolean(),
      per: fc.boolean(),
    })
    .map(
      ({ column, direction, strictly, per }): Rule => ({
        item: names => ({
          column: names[column],
          [direction]: strictly ? 'strictly' : true,
          ...(per ? { per: names.t } : {}),
        }),
        looked: row => there(row, column) && (!per || there(row, 't')),
        fails: (row, _, before) => {
          const value = row[column]!
          if (Number.isNaN(value)) return true
          const last = before.findLast(other => (!per || other.t === row.t) && !Number.isNaN(other[column]))?.[column]
          if (last == null || (!strictly && last === value)) return false
          // Texts in the order of their code points, which for these is that of JavaScript but for the last one.
          return direction === 'increasing' ? !(value > last) : !(value < last)
        },
      }),
    ),
)

const csv = (rows: readonly Row[], names: Names) => {
  const quoted = (value: string | number | null) => (value === null ? '' : `"${String(value).replaceAll('"', '""')}"`)
  const columns = ['a', 'b', 's', 't'] as const
  const lines = [columns.map(column => names[column]), ...rows.map(one => columns.map(column => one[column]))]
  return `${lines.map(line => line.map(quoted).join(',')).join('\n')}\n`
}

test('every check on rows counts and finds the rows that plain JavaScript does', async () => {
  const world = fc.record({
    rows: fc.array(row, { minLength: 1, maxLength: 10 }),
    names: fc.constantFrom(...NAMES),
    rules: fc.array(fc.record({ rule, limit: fc.option(fc.integer({ min: -1, max: 2 })) }), {
      minLength: 4,
      maxLength: 12,
    }),
  })
  await fc.assert(
    fc.asyncProperty(world, async ({ rows, names, rules }) => {
      const where = (limit: number) => `"${names.b.replaceAll('"', '""')}" <= ${limit}`
      const seen = await lookAll(csv(rows, names), {
        columns: { [names.a]: 'number', [names.b]: 'number', [names.s]: 'string', [names.t]: 'string' },
        checks: rules.map(({ rule, limit }) => ({
          ...rule.item(names),
          ...(limit === null ? {} : { where: where(limit), 'allow-empty': true }),
        })),
      })
      const answers = seen.filter(({ path }) => path?.[0] === 'checks')
      for (const [index, { rule, limit }] of rules.entries()) {
        const looked = rows.filter(one => limit === null || (one.b !== null && one.b <= limit)).filter(rule.looked)
        const failing = looked.filter((one, at) => rule.fails(one, looked, looked.slice(0, at)))
        expect(answers[index]).toMatchObject({
          looked: looked.length,
          failing: failing.length,
          rows: failing.map(one => rows.indexOf(one) + 1),
        })
      }
    }),
    { numRuns: 40 },
  )
}, 120_000)

test('z-scores are those of the mean and the deviation of the rows looked at', async () => {
  const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 12 })
  await fc.assert(
    fc.asyncProperty(
      values,
      fc.double({ min: 0.1, max: 3, noNaN: true }),
      fc.boolean(),
      async (list, below, twoSided) => {
        fc.pre(new Set(list).size > 1)
        const mean = list.reduce((sum, value) => sum + value, 0) / list.length
        const deviation = Math.sqrt(list.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (list.length - 1))
        const scores = list.map(value => (value - mean) / deviation).map(z => (twoSided ? Math.abs(z) : z))
        // Beside a limit rounding decides.
        fc.pre(scores.every(z => Math.abs(z - below) > 1e-9))
        const checks = [{ column: 'a', 'z-score': { below, 'two-sided': twoSided } }]
        const seen = await lookAll(`a\n${list.join('\n')}\n`, { checks })
        const rows = scores.flatMap((z, at) => (z < below ? [] : [at + 1]))
        expect(seen.at(-1)).toMatchObject({ looked: list.length, failing: rows.length, rows })
      },
    ),
    { numRuns: 15 },
  )
}, 60_000)
