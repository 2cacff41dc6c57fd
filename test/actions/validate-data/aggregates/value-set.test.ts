import { describe, expect, test } from '@jest/globals'
import { type Data, look } from '../rows/look.js'

const csv = (values: readonly unknown[]) => `k,a\n${values.map((one, i) => `${i},${one}`).join('\n')}\n`
const on = (data: Data, check: object) => look(data, { column: 'a', ...check })

describe('the most common value', () => {
  const data = csv(['x', 'x', 'x', 'y', 'y', 'y', 'z', ''])

  test('one that is listed', async () => {
    expect(await on(csv(['x', 'x', 'y']), { 'most-common-in': ['x', 'w'] })).toMatchObject({
      code: 'column-most-common-in',
      label: 'a is most commonly one of x, w',
      verdict: 'pass',
      message: 'most common is x, 2 of 3 values (expected x, w)',
    })
    expect(await on(csv(['x', 'x', 'y']), { 'most-common-in': ['y'] })).toMatchObject({ verdict: 'fail' })
  })

  test('ties are forbidden, or one of them is enough, or all must be listed', async () => {
    const verdicts = async (listed: readonly string[]) =>
      Promise.all(
        [{}, { ties: 'any' }, { ties: 'all' }].map(
          async ties => (await on(data, { 'most-common-in': listed, ...ties })).verdict,
        ),
      )
    expect(await verdicts(['x'])).toEqual(['fail', 'pass', 'fail'])
    expect(await verdicts(['x', 'y'])).toEqual(['fail', 'pass', 'pass'])
    expect(await verdicts(['z'])).toEqual(['fail', 'fail', 'fail'])
    expect((await on(data, { 'most-common-in': ['x'] })).message).toBe(
      'most common is x, y (2 tied), each 3 of 7 values (expected x)',
    )
  })

  test('of numbers, truth and dates', async () => {
    expect((await on(csv([1, 1, 2]), { 'most-common-in': [1] })).verdict).toBe('pass')
    expect((await on(csv([1.5, 1.5, 2]), { 'most-common-in': [1.5] })).verdict).toBe('pass')
    expect((await on(csv(['true', 'true', 'false']), { 'most-common-in': [true] })).verdict).toBe('pass')
    expect((await on(csv(['2026-01-01', '2026-01-01']), { 'most-common-in': ['2026-01-01'] })).verdict).toBe('pass')
  })

  test('a unique column is all ties', async () => {
    const many = csv(Array.from({ length: 50 }, (_, i) => i))
    expect((await on(many, { 'most-common-in': [1] })).observed).toBe('most common 0, 1, 10, 11, 12, … (50 tied)')
  })
})

describe('the set of values', () => {
  const data = csv(['a', 'b', 'b', '', 'c'])

  test('no other value', async () => {
    expect((await on(data, { 'distinct-in': ['a', 'b', 'c', 'd'] })).verdict).toBe('pass')
    expect(await on(data, { 'distinct-in': ['a', 'c'] })).toMatchObject({
      verdict: 'fail',
      message: '1 other value in 2 rows: b',
      looked: 4,
      failing: 2,
      rows: [2, 3],
      values: ['b', 'b'],
    })
  })

  test('each of these', async () => {
    expect((await on(data, { 'distinct-contains': ['a', 'b'] })).verdict).toBe('pass')
    expect(await on(data, { 'distinct-contains': ['a', 'x', 'y'] })).toMatchObject({
      verdict: 'fail',
      message: '2 expected values not found: x, y',
      failing: undefined,
    })
  })

  test('exactly these', async () => {
    expect((await on(data, { 'distinct-equals': ['c', 'b', 'a'] })).verdict).toBe('pass')
    expect(await on(data, { 'distinct-equals': ['a', 'b', 'd'] })).toMatchObject({
      verdict: 'fail',
      message: '1 other value in 1 row: c; 1 expected value not found: d',
      rows: [5],
    })
  })

  test('a condition applies to the rows that are named, too', async () => {
    expect(await on(data, { 'distinct-in': ['a'], where: 'k < 2' })).toMatchObject({
      verdict: 'fail',
      failing: 1,
      rows: [2],
    })
  })

  test('numbers are equal by value, texts by character', async () => {
    expect((await on(csv(['1', '2.0']), { 'distinct-equals': [1, 2] })).verdict).toBe('pass')
    expect((await on(csv(['01', '2']), { 'distinct-contains': ['01'] })).verdict).toBe('pass')
    expect((await on(csv(['01', '2']), { 'distinct-contains': ['1'] })).verdict).toBe('fail')
    const big: Data = { parquet: 'SELECT unnest([9007199254740993, 1]) AS a' }
    expect((await on(big, { 'distinct-equals': ['9007199254740993', '1'] })).verdict).toBe('pass')
    expect((await on(big, { 'distinct-contains': ['9007199254740992'] })).verdict).toBe('fail')
  })

  test('names of columns that engine words and our own could be', async () => {
    const odd = 'times,a"b\n1,x\n1,y\n2,x\n'
    expect((await look(odd, { column: 'times', 'most-common-in': [1] })).verdict).toBe('pass')
    expect((await look(odd, { column: 'a"b', 'distinct-equals': ['x', 'y'] })).verdict).toBe('pass')
    expect((await look('Times,TIMES_\n1,1\n1,1\n2,2\n', { column: 'Times', 'distinct-count': [2, 2] })).verdict).toBe(
      'pass',
    )
  })
})

describe('classes of a label', () => {
  const data = csv([...Array(95).fill('no'), ...Array(5).fill('yes'), ''])

  test('shares are compared as they are written', async () => {
    expect(await look(data, { balance: { column: 'a', 'min-share': '5%' } })).toMatchObject({
      code: 'balance',
      label: 'each class of a has at least 5 % of the rows',
      verdict: 'pass',
      message: '2 classes, from 5 % to 95 % of 100 rows',
      value: 0.05,
      truth: { kind: 'exact' },
    })
    expect(await look(data, { balance: { column: 'a', 'min-share': '5.0001%' } })).toMatchObject({
      verdict: 'fail',
      message: 'yes has 5 % (5 of 100 rows), expected at least 5.0001%',
    })
    expect((await look(data, { balance: { column: 'a', 'max-share': '95%' } })).verdict).toBe('pass')
    expect((await look(data, { balance: { column: 'a', 'max-share': '94.9%' } })).verdict).toBe('fail')
  })

  test('the classes themselves', async () => {
    const balance = { column: 'a', 'min-share': '1%' }
    expect((await look(data, { balance: { ...balance, classes: ['no', 'yes'] } })).verdict).toBe('pass')
    expect(await look(data, { balance: { ...balance, classes: ['no', 'maybe'] } })).toMatchObject({
      verdict: 'fail',
      message: 'maybe does not occur; 1 other class: yes',
    })
    expect(await look(csv([1, 1]), { balance })).toMatchObject({
      verdict: 'fail',
      message: 'there is one class only, 1',
    })
    expect((await look(csv(['', '']), { balance })).verdict).toBe('inconclusive')
  })
})
