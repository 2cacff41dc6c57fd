// biome-ignore-all lint/suspicious/noThenProperty: a key of checks files, never awaited
import { describe, expect, test } from '@jest/globals'
import { type Data, look, lookAll } from './look.js'

type Case = readonly [
  what: string,
  data: Data,
  check: object,
  expected: readonly [looked: number, rows: readonly number[], values?: readonly string[]],
]

const check = (cases: readonly Case[]) =>
  test.each(cases)('%s', async (_, data, item, [looked, rows, values]) => {
    const seen = await look(data, item)
    expect(seen).toMatchObject({ looked, failing: rows.length, rows, verdict: rows.length === 0 ? 'pass' : 'fail' })
    if (values) expect(seen.values).toEqual(values)
  })

/** Both, one of them, none. */
const holes = 'a,b\n1,1\n1,2\n1,\n,2\n,\n'

describe('unique over several columns', () => {
  const twins = 'a,b\n1,1\n1,1\n1,\n1,\n,\n,\n2,\n'
  check([
    ['rows that lack a value are not compared', twins, { unique: ['a', 'b'] }, [2, [1, 2], ['1, 1', '1, 1']]],
    ['a missing value is a value beside others', twins, { unique: ['a', 'b'], missing: 'skip-all' }, [5, [1, 2, 3, 4]]],
    ['a missing value is a value', twins, { unique: ['a', 'b'], missing: 'compare' }, [7, [1, 2, 3, 4, 5, 6]]],
    ['one column', 'a,b\n1,x\n,x\n,x\n', { unique: ['a'], missing: 'compare' }, [3, [2, 3], ['missing', 'missing']]],
    [
      'of the rows that `where` selects',
      'a,b\n1,x\n1,y\n2,x\n2,x\n',
      { unique: ['a'], missing: 'compare', where: "b = 'x'" },
      [3, [3, 4]],
    ],
  ])
})

describe('compare', () => {
  check([
    ['rows that have both', holes, { compare: 'a = b' }, [2, [2], ['1, 2']]],
    [
      'rows that have one',
      holes,
      { compare: 'a = b', missing: 'skip-all' },
      [4, [2, 3, 4], ['1, 2', '1, missing', 'missing, 2']],
    ],
    ['every row: two missing values are equal', holes, { compare: 'a = b', missing: 'compare' }, [5, [2, 3, 4]]],
    ['and not different', holes, { compare: 'a != b', missing: 'compare' }, [5, [1, 5]]],
    ['nor less', holes, { compare: 'a < b', missing: 'compare' }, [5, [1, 3, 4, 5]]],
    ['but less or equal', holes, { compare: 'a <= b', missing: 'compare' }, [5, [3, 4]]],
    [
      'whole numbers that doubles cannot tell apart',
      'a,b\n9007199254740993,9007199254740992\n',
      { compare: 'a = b' },
      [1, [1]],
    ],
    [
      'NaN equals nothing',
      { parquet: "SELECT 'nan'::DOUBLE AS a, 'nan'::DOUBLE AS b" },
      { compare: 'a = b' },
      [1, [1]],
    ],
    [
      'times in different zones',
      'a,b\n2026-01-01T10:00:00+02:00,2026-01-01T08:00:00Z\n',
      { compare: 'a = b' },
      [1, []],
    ],
  ])
})

describe('in-pairs', () => {
  const data = 'a,b\nx,1\nx,2\ny,1\n,1\nx,\n,\n'
  const pairs = {
    columns: ['a', 'b'],
    values: [
      ['x', 1],
      ['x', 2],
      ['z', 9],
    ],
  }
  const open = {
    columns: ['a', 'b'],
    values: [
      ['x', null],
      ['x', 1],
      [null, 1],
    ],
  }
  check([
    ['rows that have both', data, { 'in-pairs': pairs }, [3, [3], ['y, 1']]],
    ['rows that have one', data, { 'in-pairs': pairs, missing: 'skip-all' }, [5, [3, 4, 5]]],
    ['missing values among the pairs', data, { 'in-pairs': open, missing: 'compare' }, [6, [2, 3, 6]]],
    [
      'texts and numbers',
      "a,b\nit's,1.5\nit's,2\n",
      { 'in-pairs': { columns: ['a', 'b'], values: [["it's", 1.5]] } },
      [2, [2]],
    ],
  ])
})

describe('equal and different', () => {
  const three = 'a,b,c\n1,1,1\n1,1,2\n1,2,3\n1,1,\n,,1\n,,\n'
  check([
    ['equal', three, { equal: ['a', 'b', 'c'] }, [3, [2, 3], ['1, 1, 2', '1, 2, 3']]],
    ['equal, missing values beside others', three, { equal: ['a', 'b', 'c'], missing: 'skip-all' }, [5, [2, 3, 4, 5]]],
    ['equal, every row', three, { equal: ['a', 'b', 'c'], missing: 'compare' }, [6, [2, 3, 4, 5]]],
    ['different', three, { different: ['a', 'b', 'c'] }, [3, [1, 2]]],
    [
      'different, two missing values are equal',
      three,
      { different: ['a', 'b', 'c'], missing: 'skip-all' },
      [5, [1, 2, 4, 5]],
    ],
    ['different, every row', three, { different: ['a', 'b'], missing: 'compare' }, [6, [1, 2, 4, 5, 6]]],
    ['texts', 'a,b\né,é\ne,E\n', { equal: ['a', 'b'] }, [2, [2]]],
    [
      'integers, decimals and doubles are numbers',
      { parquet: 'SELECT 2::BIGINT AS a, 2.0::DECIMAL(5, 2) AS b, 2::DOUBLE AS c' },
      { equal: ['a', 'b', 'c'] },
      [1, []],
    ],
  ])

  test('columns of unlike types are not equal, whatever their values', async () => {
    const seen = await look({ parquet: "SELECT true AS a, 'true' AS b" }, { equal: ['a', 'b'] })
    expect(seen).toMatchObject({ verdict: 'fail', observed: 'boolean and string cannot be compared' })
  })
})

describe('sum', () => {
  const of = (equals: unknown, more: object = {}) => ({ columns: ['a', 'b'], equals, ...more })
  check([
    ['as written, not in binary', 'a,b\n0.1,0.2\n0.1,0.3\n', { sum: of(0.3) }, [2, [2], ['0.1 + 0.3']]],
    ['rows that lack a value', 'a,b\n1,2\n3,\n,\n', { sum: of(3) }, [1, []]],
    ['a missing value counts nothing', 'a,b\n1,2\n3,\n,\n', { sum: of(3), missing: 'skip-all' }, [2, []]],
    ['also where all are missing', 'a,b\n1,2\n3,\n,\n', { sum: of(3), missing: 'compare' }, [3, [3]]],
    ['within', 'a,b\n1,2.009\n1,2.02\n1,1.99\n', { sum: of(3, { within: 0.01 }) }, [3, [2]]],
    ['beyond 2^53', 'a,b\n9007199254740992,1\n9007199254740992,2\n', { sum: of('9007199254740993') }, [2, [2]]],
    [
      'decimals of Parquet',
      { parquet: 'SELECT 0.10::DECIMAL(10, 2) AS a, 0.20::DECIMAL(38, 4) AS b' },
      { sum: of(0.3) },
      [1, []],
    ],
    [
      'NaN and infinities',
      { parquet: "SELECT * FROM (VALUES ('nan'::DOUBLE, 1), ('inf', 1), (1, 2), (1e300, 1)) AS t(a, b)" },
      { sum: of(3) },
      [4, [1, 2, 4]],
    ],
    ['a text among numbers', 'a,b\nx,1\n1,2\n', { sum: of(3) }, [2, [1]]],
  ])
})

describe('complete', () => {
  check([
    [
      'all',
      holes,
      { complete: { columns: ['a', 'b'], rule: 'all' } },
      [5, [3, 4, 5], ['without b', 'without a', 'without a, b']],
    ],
    ['any', holes, { complete: { columns: ['a', 'b'], rule: 'any' } }, [5, [5]]],
    ['together', holes, { complete: { columns: ['a', 'b'], rule: 'together' } }, [5, [3, 4]]],
  ])

  test('a text that is not of the declared type is there', async () => {
    const seen = await look('a,b\nx,1\n,1\n', { complete: { columns: ['a', 'b'], rule: 'all' } }, { a: 'integer' })
    expect(seen).toMatchObject({ failing: 1, rows: [2] })
  })
})

describe('if', () => {
  const data = 'country,vat,total\nDE,1,5\nDE,,5\nUS,,5\nDE,2,-1\nFR,3,\n'
  check([
    ['required', data, { if: "country = 'DE'", required: 'vat' }, [3, [2], ['without vat']]],
    ['several required', data, { if: "country <> 'US'", required: ['vat', 'total'] }, [4, [2, 5]]],
    ['then', data, { if: 'vat IS NOT NULL', then: 'total > 0' }, [2, [4]]],
    [
      'beside a filter',
      data,
      { if: 'vat IS NOT NULL', then: 'total > 5', where: "country = 'DE' -- only" },
      [2, [1, 4]],
    ],
  ])

  test('says what it asks', async () => {
    const seen = await look(data, { if: "country = 'DE'", required: ['vat', 'total'], where: 'true' })
    expect(seen.label).toBe("vat and total are never missing if country = 'DE' (where true)")
  })
})

describe('a condition that selects no row', () => {
  const items: readonly object[] = [
    { column: 'a', null: true },
    { column: 'a', 'regex-any': ['x'] },
    { column: 'a', 'not-like': 'x' },
    { column: 'a', parseable: 'date' },
    { column: 'a', parseable: 'json' },
    { column: 'a', strftime: '%Y' },
    { column: 'a', 'json-schema': {} },
    { column: 'a', increasing: true },
    { column: 'a', decreasing: true },
    { column: 'a', 'z-score': { below: 3 } },
    { column: 'a', type: ['integer', 'date'] },
    { unique: ['a', 'b'], missing: 'compare' },
    { compare: 'a < b', missing: 'compare' },
    { 'in-pairs': { columns: ['a', 'b'], values: [[1, 1]] } },
    { equal: ['a', 'b'] },
    { different: ['a', 'b'] },
    { sum: { columns: ['a', 'b'], equals: 1 } },
    { complete: { columns: ['a', 'b'], rule: 'any' } },
    { if: 'true', then: 'true' },
    { if: 'true', required: 'a' },
  ]
  const answers = async (data: string, more: object) => {
    const seen = await lookAll(data, { checks: items.map(item => ({ ...item, ...more })) })
    return seen.filter(({ path }) => path?.[0] === 'checks')
  }
  const where = "b = 'nobody'"

  test('fails', async () => {
    for (const one of await answers('a,b\n1,x\n', { where })) {
      expect(one).toMatchObject({ verdict: 'fail', observed: 'its `where` selects no row' })
    }
  })

  test('passes where that is allowed', async () => {
    const seen = await answers('a,b\n1,x\n', { where, 'allow-empty': true })
    expect(seen.filter(({ verdict, looked }) => verdict !== 'pass' || looked !== 0)).toEqual([])
    expect(seen).toHaveLength(items.length)
  })

  test('is nothing to be said of an empty dataset, which is a failure of its own', async () => {
    const seen = await answers('a,b\n', { where })
    expect(seen.filter(({ verdict, looked }) => verdict !== 'pass' || looked !== 0)).toEqual([])
  })

  test('the premise of `if` is such a condition', async () => {
    expect(await look('a,b\n1,x\n', { if: "b = 'typo'", required: 'a' })).toMatchObject({ verdict: 'fail', looked: 0 })
  })
})

describe('columns that are not there', () => {
  test.each<object>([
    { equal: ['a', 'zz'] },
    { sum: { columns: ['a', 'zz'], equals: 1 } },
    { complete: { columns: ['zz', 'b'], rule: 'any' } },
    { 'in-pairs': { columns: ['zz', 'b'], values: [[1, 1]] } },
    { column: 'a', increasing: true, 'order-by': 'zz' },
    { column: 'a', increasing: true, per: 'zz' },
    { if: 'true', required: ['a', 'zz'] },
  ])('%j', async item => {
    expect(await look('a,b\n1,2\n', item)).toMatchObject({
      verdict: 'inconclusive',
      observed: '`zz` is not in the data',
    })
  })
})
