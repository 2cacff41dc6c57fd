import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { bindPlan } from '../../../actions/validate-data/src/bind.js'
import { countAll, withTwins } from '../../../actions/validate-data/src/evaluate.js'
import { failingRows } from '../../../actions/validate-data/src/failing-rows.js'
import { judge } from '../../../actions/validate-data/src/judge.js'
import { type Check, compilePlan } from '../../../actions/validate-data/src/plan.js'
import { type Policy, policySchema } from '../../../actions/validate-data/src/policy.js'
import { NOTHING_SENSITIVE } from '../../../actions/validate-data/src/sensitive.js'
import { quoteName } from '../../../shared/data/index.js'
import { workbench } from '../../shared/data/workbench.js'

/** One row of the tables that are made here; `undefined` is missing. */
interface Row {
  readonly a: number | undefined
  readonly b: number | undefined
  readonly s: string | undefined
}
type Names = { readonly [K in keyof Row]: string }

/** A check as a user writes it, and the same rule in plain JavaScript. */
interface Rule {
  readonly item: (names: Names) => NonNullable<Policy['checks']>[number]
  readonly looked: (row: Row) => boolean
  readonly fails: (row: Row, looked: readonly Row[]) => boolean
}

const value = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.double({ noNaN: true }),
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0.1, 1e21, 9007199254740992),
)
const text = fc.oneof(
  fc.constantFrom(
    'a',
    'b',
    'ab',
    'é',
    "it's",
    '"quoted"',
    'two\nlines',
    '日本',
    '👩‍🚀',
    ' ',
    '%',
    '_',
    '\\',
    '1',
    'null',
  ),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }).filter(one => !/[\0\r]/.test(one)),
)
const row: fc.Arbitrary<Row> = fc.record({
  a: fc.option(value, { nil: undefined, freq: 5 }),
  b: fc.option(value, { nil: undefined, freq: 5 }),
  s: fc.option(text, { nil: undefined, freq: 5 }),
})
const name = fc.oneof(
  fc.constantFrom(
    'amount',
    'a"b',
    "a'b",
    'select',
    'line\nend',
    'ünïcode 日本',
    '{}',
    '$1',
    '--',
    '; drop',
    'where',
    'c0',
    '(position)',
  ),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }).filter(one => !/[\0\r]/.test(one) && one.trim() !== ''),
)
const names: fc.Arbitrary<Names> = fc
  .uniqueArray(name, { minLength: 3, maxLength: 3, selector: one => one.toLowerCase() })
  .map(([a, b, s]) => ({ a: a!, b: b!, s: s! }))

const number = (low: number, high: number) => fc.double({ min: low, max: high, noNaN: true })
const has = (key: keyof Row) => (row: Row) => row[key] !== undefined
const PATTERNS = ['^a', 'b$', '[0-9]', 'é|日', '^[^"]+$', "'"] as const

const rule: fc.Arbitrary<Rule> = fc.oneof(
  fc.constantFrom<keyof Row>('a', 's').map(key => ({
    item: (n: Names) => ({ column: n[key], 'not-null': true as const }),
    looked: () => true,
    fails: (row: Row) => row[key] === undefined,
  })),
  fc.tuple(number(-5, 0), number(0, 5)).map(([min, max]) => ({
    item: (n: Names) => ({ column: n.a, range: [min, max] as [number, number] }),
    looked: has('a'),
    fails: ({ a }: Row) => !(a! >= min && a! <= max),
  })),
  fc
    .tuple(fc.constantFrom('min' as const, 'max' as const, 'above' as const, 'below' as const), number(-3, 3))
    .map(([end, bound]) => ({
      item: (n: Names) => ({ column: n.a, [end]: bound }),
      looked: has('a'),
      fails: ({ a }: Row) => !{ min: a! >= bound, max: a! <= bound, above: a! > bound, below: a! < bound }[end],
    })),
  fc.uniqueArray(fc.integer({ min: -3, max: 3 }), { minLength: 1 }).map(values => ({
    item: (n: Names) => ({ column: n.a, in: values }),
    looked: has('a'),
    fails: ({ a }: Row) => !values.includes(a!),
  })),
  fc.uniqueArray(text, { minLength: 1, maxLength: 4 }).chain(values =>
    fc.boolean().map(allowed => ({
      item: (n: Names) => ({ column: n.s, [allowed ? 'in' : 'not-in']: values }),
      looked: has('s'),
      fails: ({ s }: Row) => values.includes(s!) !== allowed,
    })),
  ),
  fc.constantFrom(...PATTERNS).map(regex => ({
    item: (n: Names) => ({ column: n.s, regex }),
    looked: has('s'),
    fails: ({ s }: Row) => !new RegExp(regex, 'u').test(s!),
  })),
  fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 2, max: 4 })).map(([min, max]) => ({
    item: (n: Names) => ({ column: n.s, length: [min, max] as [number, number] }),
    looked: has('s'),
    fails: ({ s }: Row) => [...s!].length < min || [...s!].length > max,
  })),
  fc.constantFrom<readonly (keyof Row)[]>(['a'], ['s'], ['a', 's'], ['a', 'b', 's']).map(keys => ({
    item: (n: Names) => ({ unique: keys.map(key => n[key]) }),
    looked: (row: Row) => keys.every(key => row[key] !== undefined),
    fails: (row: Row, looked: readonly Row[]) =>
      looked.filter(other => keys.every(key => Object.is(zero(other[key]), zero(row[key])))).length > 1,
  })),
  // Names with operators in them cannot be written as a comparison; the table of columns has none then.
  fc.constantFrom('<', '<=', '=', '!=', '>=', '>').map(operator => ({
    item: (n: Names) => ({
      sql: `${quoteName(n.a)} ${operator} ${quoteName(n.b)} AND NOT isnan(${quoteName(n.a)}) AND NOT isnan(${quoteName(n.b)})`,
    }),
    looked: (row: Row) => {
      // Unknown and false is false: only what is wrong for certain is looked at.
      const nan = Number.isNaN(row.a) || Number.isNaN(row.b)
      return nan || (row.a !== undefined && row.b !== undefined)
    },
    fails: ({ a, b }: Row) => Number.isNaN(a) || Number.isNaN(b) || !compare(a!, operator, b!),
  })),
)

const zero = (value: unknown) => (value === 0 ? 0 : value)

function compare(a: number, operator: string, b: number): boolean {
  switch (operator) {
    case '<':
      return a < b
    case '<=':
      return a <= b
    case '=':
      return a === b
    case '!=':
      return a !== b
    case '>=':
      return a >= b
    default:
      return a > b
  }
}

function csv(rows: readonly Row[], names: Names): string {
  const quoted = (value: string | number | undefined) =>
    value === undefined ? '' : `"${String(value).replaceAll('"', '""')}"`
  const lines = [[names.a, names.b, names.s], ...rows.map(row => [row.a, row.b, row.s])]
  return `${lines.map(line => line.map(quoted).join(',')).join('\n')}\n`
}

test('every kind of check counts and finds the rows that plain JavaScript does', async () => {
  const bench = await workbench()
  const world = fc.record({
    rows: fc.array(row, { maxLength: 12 }),
    names,
    rules: fc.array(fc.record({ rule, limit: fc.option(fc.integer({ min: -2, max: 2 })) }), {
      minLength: 1,
      maxLength: 6,
    }),
  })
  let run = 0
  await fc.assert(
    fc.asyncProperty(world, async ({ rows, names, rules }) => {
      const engine = await bench.open()
      const file = `${run++}.csv`
      await bench.write(file, csv(rows, names))
      const policy = policySchema.parse({
        version: 1,
        columns: { [names.a]: 'number', [names.b]: 'number', [names.s]: 'string' },
        checks: rules.map(({ rule, limit }) => ({
          ...rule.item(names),
          ...(limit === null ? {} : { where: `${quoteName(names.b)} <= ${limit} -- a comment` }),
        })),
      })
      const plan = compilePlan(policy, { allowEmpty: true })
      // The comma is fixed: a name may hold more of another delimiter.
      const table = await engine.load(await bench.resolve(file, { csv: { delimiter: ',' } }), 'data', {
        types: plan.types,
        texts: plan.texts,
      })
      expect(table.malformedCount).toBe(0)
      const checks = plan.checks.filter(check => check.path?.[0] === 'checks')
      const bound = bindPlan({ ...plan, checks }, table)
      const counts = await countAll(engine, table, bound, new Date(0), (_, cause) => cause)
      const found = new Map<Check, number[]>()
      const failed = bound.map(one => {
        return {
          bound: withTwins(one, counts.get(one.check)),
          result: judge(one, counts.get(one.check), rows.length, new Date(0)),
        }
      })
      for await (const failing of failingRows(engine, table, failed, [], 100, NOTHING_SENSITIVE)) {
        found.set(failing.check, [...(found.get(failing.check) ?? []), failing.row! - 1])
      }
      for (const [index, { rule, limit }] of rules.entries()) {
        const selected = rows.filter(({ b }) => limit === null || (b !== undefined && b <= limit))
        const looked = selected.filter(rule.looked)
        const failing = looked.filter(row => rule.fails(row, looked))
        expect(counts.get(checks[index]!)).toMatchObject({
          selected: selected.length,
          looked: looked.length,
          failing: failing.length,
        })
        expect(found.get(checks[index]!) ?? []).toEqual(failing.map(row => rows.indexOf(row)))
      }
      await engine.close()
    }),
    { numRuns: 100 },
  )
}, 120_000)

test.each([
  ['<', 1],
  ['<=', 0],
  ['=', 1],
  ['==', 1],
  ['!=', 1],
  ['<>', 1],
  ['>=', 1],
  ['>', 2],
])('a comparison of two columns: a %s b', async (operator, failing) => {
  const bench = await workbench()
  await bench.write('data.csv', 'a,b,note\n1,2,less\n2,2,same\n1,,missing\n')
  const engine = await bench.open()
  const table = await engine.load(await bench.resolve('data.csv'), 'data')
  const policy = policySchema.parse({ version: 1, checks: [{ compare: `a ${operator} b` }] })
  const plan = compilePlan(policy, { allowEmpty: true })
  const checks = plan.checks.filter(check => check.code === 'column-comparison')
  const counts = await countAll(engine, table, bindPlan({ ...plan, checks }, table), new Date(0), (_, cause) => cause)
  expect(counts.get(checks[0]!)).toMatchObject({ looked: 2, failing })
})
