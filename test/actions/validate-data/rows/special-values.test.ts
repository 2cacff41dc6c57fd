import { describe, expect, test } from '@jest/globals'
import { type Data, look } from './look.js'

type Case = readonly [what: string, data: Data, check: object, looked: number, rows: readonly number[]]

const check = (cases: readonly Case[]) =>
  test.each(cases)('%s', async (_, data, item, looked, rows) => {
    expect(await look(data, { column: 'a', ...item })).toMatchObject({ looked, failing: rows.length, rows })
  })

const csv = (...values: readonly string[]) => `a,b\n${values.map(value => `${value},x`).join('\n')}\n`
const typed = (type: string, ...values: readonly string[]): Data => ({
  parquet: `SELECT * FROM (VALUES ${values.map(value => `(${value}::${type})`).join(', ')}) AS t(a)`,
})
const json = (...values: readonly unknown[]): Data => ({ jsonl: values.map(a => ({ a })) })

describe('NaN and infinities', () => {
  const doubles = typed('DOUBLE', "'nan'", "'inf'", "'-inf'", '0', '-0.0', 'NULL')
  check([
    ['NaN passes no lower bound', doubles, { min: -1e308 }, 5, [1, 3]],
    ['nor an upper one', doubles, { max: 1e308 }, 5, [1, 2]],
    ['nor a list', doubles, { in: [0] }, 5, [1, 2, 3]],
    ['and is none of a list', doubles, { 'not-in': [0] }, 5, [4, 5]],
    ['NaN occurs twice where it does', typed('DOUBLE', "'nan'", "'nan'", '1'), { unique: true }, 3, [1, 2]],
    ['both zeros are one value', doubles, { unique: true }, 5, [4, 5]],
    ['it is not missing', doubles, { 'not-null': true }, 6, [6]],
    ['in text files too', csv('nan', 'inf', '1'), { type: 'number', range: [0, 5] }, 3, [1, 2]],
    ['of 32 bits', typed('FLOAT', "'nan'", '0.1', '0.2'), { max: 0.1 }, 3, [1, 3]],
  ])
})

describe('whole numbers beyond 2^53', () => {
  const ids = ['9007199254740992', '9007199254740993', '-9223372036854775808', '9223372036854775807']
  const files: readonly [string, Data][] = [
    ['CSV', csv(...ids)],
    ['Parquet', typed('BIGINT', ...ids.map(id => `'${id}'`))],
  ]
  test.each(files)('%s', async (_, data) => {
    expect(await look(data, { column: 'a', max: '9007199254740992' })).toMatchObject({ rows: [2, 4] })
    expect(await look(data, { column: 'a', above: '-9223372036854775808' })).toMatchObject({ rows: [3] })
    expect(await look(data, { column: 'a', in: ['9007199254740993'] })).toMatchObject({ rows: [1, 3, 4] })
    expect(await look(data, { column: 'a', unique: true })).toMatchObject({ failing: 0 })
    expect((await look(data, { column: 'a', max: '0' })).values).toEqual([ids[0], ids[1], ids[3]])
  })
  check([
    ['without a sign', typed('UBIGINT', "'18446744073709551615'", '5'), { below: '18446744073709551615' }, 2, [1]],
  ])
})

describe('decimals', () => {
  const prices = typed('DECIMAL(20, 4)', '0.1000', '0.3', '1234567890123456.7891', 'NULL')
  check([
    ['compared without rounding', prices, { max: '1234567890123456.7890' }, 3, [3]],
    ['with the number as written', prices, { in: [0.1, 0.3] }, 3, [3]],
    ['by their digits', prices, { regex: '^0\\.1000$' }, 3, [2, 3]],
  ])
})

describe('dates with zones', () => {
  const times = csv('2026-01-31T23:30:00Z', '2026-02-01T00:30:00+01:00', '2026-02-01T00:30:00', '')
  const zoned = typed('TIMESTAMPTZ', "'2026-01-31 23:30:00+00'", "'2026-02-01 00:30:00+01'", "'2026-02-01 00:30:00+00'")
  check([
    ['brought to UTC', times, { type: 'timestamp', max: '2026-01-31' }, 3, [3]],
    ['those of Parquet', zoned, { max: '2026-01-31' }, 3, [3]],
    ['a bound with a zone', zoned, { min: '2026-02-01T00:30:00+01:00', above: '2026-01-31T23:30:00Z' }, 3, [1, 2]],
    ['the same moment twice', times, { unique: true }, 3, [1, 2]],
    ['days have no time', csv('2026-01-31', '2026-02-01'), { below: '2026-02-01' }, 2, [2]],
  ])
})

describe('characters', () => {
  const texts = csv('é', 'e\u0301', '👩‍🚀', '日本', 'ß', ' ', '"a\nb"')
  check([
    ['are counted, not bytes', texts, { length: 1 }, 7, [2, 3, 4, 7]],
    ['are compared as they are, not as they look', texts, { in: ['é'] }, 7, [2, 3, 4, 5, 6, 7]],
    ['of any script match', texts, { regex: '^\\p{Han}+$' }, 7, [1, 2, 3, 5, 6, 7]],
    ['of several lines', texts, { 'regex-any': ['(?s)^a.b$', '^[^a]'] }, 7, []],
  ])
})

describe('values of several kinds', () => {
  const mixed = json(1, 'x', 2.5, true, null, { y: 1 }, '7')
  check([
    ['numbers alone are numbers', mixed, { type: 'number' }, 6, [2, 4, 6, 7]],
    ['texts alone are texts', mixed, { type: 'string' }, 6, [1, 3, 4, 6]],
    ['as they are written', mixed, { regex: '^\\w$' }, 6, [3, 4, 6]],
    ['one list of both', mixed, { in: [1, 'x', 2.5] }, 6, [4, 6, 7]],
    ['numbers among texts', csv('1', 'x', '', '3'), { max: 2 }, 3, [2, 4]],
    ['a list of both, of numbers', typed('DOUBLE', '1', '2.5', '3'), { in: [1, 'x', 2.5] }, 3, [3]],
  ])
})

describe('nothing to look at', () => {
  check([
    ['no row', 'a,b\n', { range: [0, 1] }, 0, []],
    ['no value', csv('', ''), { range: [0, 1] }, 0, []],
    ['no value in Parquet', typed('DOUBLE', 'NULL'), { in: [1] }, 0, []],
    ['null alone in JSON', json(null, null), { regex: 'x' }, 0, []],
  ])
})
