import { describe, expect, test } from '@jest/globals'
import { type Data, look, type Seen } from './look.js'

/** What is expected: rows looked at, the rows that fail, and what is shown of them. */
type Case = readonly [
  what: string,
  data: Data,
  check: object,
  expected: readonly [looked: number, rows: readonly number[], values?: readonly (string | null)[]],
]

const csv = (...values: readonly string[]) => `a,b\n${values.map(value => `${value},x`).join('\n')}\n`
const parquet = (...values: readonly string[]): Data => ({
  parquet: `SELECT * FROM (VALUES ${values.map(value => `(${value})`).join(', ')}) AS t(a)`,
})

function expectSeen(seen: Seen, [looked, rows, values]: Case[3]) {
  expect(seen).toMatchObject({ looked, failing: rows.length, rows, verdict: rows.length === 0 ? 'pass' : 'fail' })
  if (values) expect(seen.values).toEqual(values)
}

const check = (cases: readonly Case[]) =>
  test.each(cases)('%s', async (_, data, item, expected) => expectSeen(await look(data, item), expected))

describe('null: every value is missing', () => {
  check([
    ['nothing but missing values', csv('', ''), { column: 'a', null: true }, [2, []]],
    ['some values', csv('', '1', 'x'), { column: 'a', null: true }, [3, [2, 3], ['1', 'x']]],
    [
      'a text that is not of the declared type is there',
      csv('', 'x'),
      { column: 'a', null: true, type: 'integer' },
      [2, [2], ['x']],
    ],
    ['NaN is a value', parquet('NULL::DOUBLE', "'nan'::DOUBLE"), { column: 'a', null: true }, [2, [2], ['nan']]],
    ['no row at all', 'a,b\n', { column: 'a', null: true }, [0, []]],
  ])
})

describe('patterns', () => {
  check([
    ['all of several', csv('ab1', 'ab', '1', ''), { column: 'a', regex: ['[a-z]', '\\d'] }, [3, [2, 3], ['ab', '1']]],
    ['one alone', csv('ab', '日本', ''), { column: 'a', regex: '^[a-z]+$' }, [2, [2], ['日本']]],
    ['any of several', csv('a', 'b', 'c', ''), { column: 'a', 'regex-any': ['^a', '^b'] }, [3, [3]]],
    ['none of several', csv('a', 'b', 'c', ''), { column: 'a', 'not-regex': ['^a', '^b'] }, [3, [1, 2]]],
    ['not one', csv('01', 'b'), { column: 'a', 'not-regex': '^0' }, [2, [1], ['01']]],
    ['numbers as they are written', parquet('5.0::DOUBLE', '5.5'), { column: 'a', regex: '^\\d$' }, [2, [2], ['5.5']]],
    ['like', csv('abc', 'ABC', 'xabc', ''), { column: 'a', like: 'a%' }, [3, [2, 3]]],
    ['like one character, of any script', csv('é', '👍', 'ab'), { column: 'a', like: '_' }, [3, [3]]],
    ['like all', csv('abc', 'abd'), { column: 'a', like: ['a%', '%c'] }, [2, [2]]],
    ['like any', csv('abc', 'xyz', 'q'), { column: 'a', 'like-any': ['a%', 'x%'] }, [3, [3]]],
    ['not like', csv('abc', "it's", 'q'), { column: 'a', 'not-like': ['a%', "it's"] }, [3, [1, 2]]],
    ['no value at all', csv('', ''), { column: 'a', like: 'a%' }, [0, []]],
  ])
})

describe('types', () => {
  check([
    [
      'one of several in a text format',
      csv('1', '2026-01-31', 'x', ''),
      { column: 'a', type: ['integer', 'date'] },
      [3, [3], ['x']],
    ],
    ['integers and numbers', csv('1', '2.5', 'x'), { column: 'a', type: ['integer', 'number'] }, [3, [3], ['x']]],
    ['a text is anything', csv('1', 'x'), { column: 'a', type: ['integer', 'string'] }, [2, []]],
    ['one of several in Parquet', parquet('1::INTEGER'), { column: 'a', type: ['string', 'integer'] }, [1, []]],
    [
      'decimals, of more digits than a double has',
      csv('0.1234567890123456789', '1e5', '12', 'nan', '.5', ''),
      { column: 'a', type: 'decimal' },
      [5, [2, 4], ['1e5', 'nan']],
    ],
    ['decimals in Parquet', parquet('1.5::DECIMAL(10, 2)'), { column: 'a', type: 'decimal' }, [1, []]],
    ['times', csv('23:59', '24:30', '7:05:09.5', 'noon'), { column: 'a', type: 'time' }, [4, [2, 4]]],
    ['times in Parquet', parquet("TIME '10:00'"), { column: 'a', type: 'time' }, [1, []]],
    ['JSON in a text format', csv('"{""x"": 1}"', '{', '3'), { column: 'a', type: 'json' }, [3, [2], ['{']]],
    ['JSON in Parquet', parquet("'[1]'::JSON"), { column: 'a', type: 'json' }, [1, []]],
    ['nested JSON', { jsonl: [{ a: { x: 1 } }, { a: [1] }, {}] }, { column: 'a', type: 'json' }, [2, []]],
  ])

  test('a column of another type fails as a whole in Parquet', async () => {
    expect(await look(parquet('1.5::DOUBLE'), { column: 'a', type: ['integer', 'decimal'] })).toMatchObject({
      verdict: 'fail',
      observed: 'the column is DOUBLE, not integer or decimal',
    })
    expect(await look(parquet("'1.5'"), { column: 'a', type: 'decimal' })).toMatchObject({ verdict: 'fail' })
  })
})

describe('parseable', () => {
  check([
    ['numbers', csv('1', '-2.5e3', '1_000', 'x', 'nan', ''), { column: 'a', parseable: 'number' }, [5, [3, 4]]],
    ['numbers that are numbers', parquet('1', '2'), { column: 'a', parseable: 'number' }, [2, []]],
    ['JSON', csv('1', '"[1,"', '"{""a"": [1, 2]}"', 'null', 'x', ''), { column: 'a', parseable: 'json' }, [5, [2, 5]]],
    [
      'JSON has no NaN and no comma at the end',
      csv('NaN', 'true', '"[1,]"', '"[""nan,]""]"', '"[-Infinity]"'),
      { column: 'a', parseable: 'json' },
      [5, [1, 3, 5]],
    ],
    ['structures are JSON', parquet('{x: 1}', '{x: 2}'), { column: 'a', parseable: 'json' }, [2, []]],
    [
      'dates as dateutil reads them',
      csv('2026-01-31', '31 Jan 2026 5pm', '2026-02-30', '10:30', 'Mon', 'soon', '', 'Jan 2026', '20260131'),
      { column: 'a', parseable: 'date' },
      [8, [3, 6], ['2026-02-30', 'soon']],
    ],
    ['dates that are dates', parquet("DATE '2026-01-31'"), { column: 'a', parseable: 'date' }, [1, []]],
    [
      'times with zones',
      csv('2026-01-31T10:00:00+02:00', '2026-01-31 24:00:00', '2026-01-31 10:00 CET'),
      { column: 'a', parseable: 'date' },
      [3, [2]],
    ],
    [
      'of the rows that `where` selects',
      csv('soon', '2026-01-31', 'later'),
      { column: 'a', parseable: 'date', where: "a <> 'soon'" },
      [2, [3]],
    ],
  ])
})

describe('strftime', () => {
  check([
    [
      'days',
      csv('2026-01-31', '2026-2-1', '2026-02-30', '2026-01-31 ', '26-01-31', ''),
      { column: 'a', strftime: '%Y-%m-%d' },
      [5, [3, 4, 5]],
    ],
    ['the order of day and month', csv('31/01/2026', '01/31/2026'), { column: 'a', strftime: '%d/%m/%Y' }, [2, [2]]],
    [
      'months by name',
      csv('31 jan 2026', '31 January 2026', '30 Feb 2026'),
      { column: 'a', strftime: '%d %b %Y' },
      [3, [2, 3]],
    ],
    [
      'offsets',
      csv('2026-01-31T10:00:00Z', '2026-01-31T10:00:00+02:00', '2026-01-31T10:00:00'),
      { column: 'a', strftime: '%Y-%m-%dT%H:%M:%S%z' },
      [3, [3]],
    ],
    ['quotes in the form', csv("it's 2026", '2026'), { column: 'a', strftime: "it's %Y" }, [2, [2]]],
  ])
})

describe('json-schema', () => {
  const schema = {
    type: 'object',
    required: ['id'],
    properties: { id: { type: 'integer' }, tag: { pattern: '^[a-z]+$' } },
  }
  const objects = (...values: readonly unknown[]): Data => ({ jsonl: values.map(a => ({ a })) })
  check([
    ['texts', csv('"{""id"": 1}"', '"{""id"": ""x""}"', '{', ''), { column: 'a', 'json-schema': schema }, [3, [2, 3]]],
    [
      'nested values',
      objects({ id: 1 }, { id: 1.5 }, { tag: 'a' }, null),
      { column: 'a', 'json-schema': schema },
      [3, [2, 3]],
    ],
    [
      'patterns',
      objects({ id: 1, tag: 'ok' }, { id: 1, tag: 'Not' }),
      { column: 'a', 'json-schema': schema },
      [2, [2]],
    ],
    ['structures', parquet('{id: 1}', '{id: NULL}'), { column: 'a', 'json-schema': schema }, [2, [2], ['{"id":null}']]],
    [
      'format is a note',
      objects({ mail: 'x' }),
      { column: 'a', 'json-schema': { properties: { mail: { format: 'email' } } } },
      [1, []],
    ],
  ])
})

describe('increasing and decreasing', () => {
  check([
    ['never less', csv('1', '1', '', '3', '2', '2'), { column: 'a', increasing: true }, [5, [5], ['2']]],
    ['always more', csv('1', '1', '', '3', '2', '4'), { column: 'a', increasing: 'strictly' }, [5, [2, 5]]],
    ['never more', csv('3', '3', '1', '2'), { column: 'a', decreasing: true }, [4, [4]]],
    ['always less', csv('3', '3', '1'), { column: 'a', decreasing: 'strictly' }, [3, [2]]],
    ['one value', csv('1'), { column: 'a', increasing: 'strictly' }, [1, []]],
    [
      'whole numbers that doubles cannot tell apart',
      csv('9007199254740993', '9007199254740992', '9007199254740993'),
      { column: 'a', increasing: true },
      [3, [2]],
    ],
    [
      'NaN has no place, and is skipped by the next',
      parquet('1::DOUBLE', "'nan'", '0', "'inf'"),
      { column: 'a', increasing: true },
      [4, [2, 3]],
    ],
    ['texts by their characters', csv('a', 'b', 'Z'), { column: 'a', increasing: true }, [3, [3]]],
    [
      'times',
      csv('2026-01-01T10:00:00+02:00', '2026-01-01T09:00:00Z', '2026-01-01T08:30:00Z'),
      { column: 'a', increasing: true },
      [3, [3]],
    ],
    [
      'along another column, for each entity',
      'a,t,id\n5,2,x\n1,1,x\n3,3,x\n9,1,y\n,2,y\n8,3,y\n7,,y\n6,4,\n',
      { column: 'a', increasing: true, 'order-by': 't', per: 'id' },
      [5, [3, 6], ['3', '8']],
    ],
    [
      'of the rows that `where` selects',
      'a,b\n1,x\n0,y\n2,x\n',
      { column: 'a', increasing: true, where: "b = 'x'" },
      [2, []],
    ],
  ])

  test('along several columns', async () => {
    const wide = Array.from({ length: 12 }, (_, at) => `${at},${Math.floor(at / 3)},${at % 3}`)
    const shuffled = [...wide].reverse().join('\n')
    const item = { column: 'a', increasing: 'strictly', 'order-by': ['t', 'u'] }
    expect(await look(`a,t,u\n${shuffled}\n`, item)).toMatchObject({ verdict: 'pass', looked: 12 })
  })

  const numbers = Array.from({ length: 13 }, (_, at) => at)
  test.each<[string, (values: readonly number[]) => Data]>([
    ['CSV', values => values.map(value => `a\n${value}\n${value}\n`)],
    ['Parquet', values => ({ parquet: values.map(value => `SELECT ${value} AS a FROM range(2)`) })],
    // A column of this name hides the engine's own.
    [
      'Parquet with a column called filename',
      values => ({ parquet: values.map(value => `SELECT ${value} AS a, 'x' AS filename FROM range(2)`) }),
    ],
  ])('through several files of %s', async (_, data) => {
    const item = { column: 'a', increasing: true }
    expect(await look(data(numbers), item)).toMatchObject({ verdict: 'pass', looked: 26 })
    expect(await look(data([...numbers].reverse()), item)).toMatchObject({
      failing: 12,
      values: numbers.slice(0, 12).reverse().map(String),
    })
  })
})

describe('z-score', () => {
  const values = [...Array.from({ length: 20 }, (_, at) => String(at % 2)), '50']
  check([
    ['both sides', csv(...values, ''), { column: 'a', 'z-score': { below: 3 } }, [21, [21], ['50']]],
    [
      'one side',
      csv(...values.slice(0, 20), '-50'),
      { column: 'a', 'z-score': { below: 3, 'two-sided': false } },
      [21, []],
    ],
    [
      'NaN and infinities are far from every mean',
      parquet('1::DOUBLE', '2', "'nan'", "'inf'", "'-inf'", 'NULL'),
      { column: 'a', 'z-score': { below: 2 } },
      [5, [3, 4, 5], ['nan', 'inf', '-inf']],
    ],
    [
      'of the rows that `where` selects',
      'a,b\n1,x\n2,x\n900,y\n',
      { column: 'a', 'z-score': { below: 1 }, where: "b = 'x'" },
      [2, []],
    ],
    ['a text among numbers', csv('1', '2', 'x'), { column: 'a', 'z-score': { below: 3 } }, [3, [3]]],
  ])

  test('the limit itself is not below it', async () => {
    // Mean 2, deviation 1: the ends are exactly one away.
    expect(await look(csv('1', '2', '3'), { column: 'a', 'z-score': { below: 1 } })).toMatchObject({ rows: [1, 3] })
  })

  test.each([
    ['one value', csv('5', '')],
    ['equal values', csv('0.1', '0.1', '0.1')],
  ])('%s: inconclusive', async (_, data) => {
    expect(await look(data, { column: 'a', 'z-score': { below: 3 } })).toMatchObject({ verdict: 'inconclusive' })
  })

  test('texts have no mean', async () => {
    const seen = await look(parquet('true'), { column: 'a', 'z-score': { below: 3 } })
    expect(seen).toMatchObject({ verdict: 'fail', observed: 'boolean values have no mean' })
  })
})
