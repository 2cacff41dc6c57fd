import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { checked, finding, run, workspace } from './run.js'

const REFERENCE = 'checks:\n  - references: {columns: customer_id, dataset: customers, to: id}\n'

describe('referential integrity', () => {
  test('names the missing keys, in how many rows each, and lists the rows', async () => {
    const ctx = await workspace({
      'checks.yml': `version: 1\nkey: tx\n${REFERENCE}`,
      'data.csv': 'tx,customer_id\nT1,1\nT2,7\nT3,\nT4,7\nT5,8\nT6,2\n',
      'customers.csv': 'id,name\n1,a\n2,b\n3,c\n',
    })
    const outcome = await run(ctx, { datasets: 'customers: customers.csv' })
    expect(finding(outcome, 'references')).toMatchObject({
      verdict: 'fail',
      subject: 'customer_id',
      message:
        'customer_id occurs in customers (id): 3 of 5 rows have a `customer_id` that customers lacks (60 %, none allowed): 2 keys, 7 in 2 rows, 8 in 1 row',
      truth: { kind: 'exact' },
      observed: 3,
      location: { file: 'checks.yml', line: 4 },
      remedy: 'Add the missing keys to customers, or take these rows out.',
    })
    expect(await readFile(join(ctx.reportDir, 'failing-rows.csv'), 'utf8')).toBe(
      'check,file,row,tx,value\ncustomer_id occurs in customers (id),data.csv,2,T2,7\ncustomer_id occurs in customers (id),data.csv,4,T4,7\ncustomer_id occurs in customers (id),data.csv,5,T5,8\n',
    )
    expect(outcome.evidence?.dependencies).toEqual([
      {
        name: 'customers.csv',
        digest: { sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
        annotations: { dataset: 'customers' },
      },
    ])
  })

  test('holds when every key is there; missing values on either side are no keys', async () => {
    const outcome = await checked(
      { data: 'customer_id,a\n1,x\n,x\n2,x\n', customers: 'id,b\n,y\n2,y\n1,y\n1,y\n' },
      REFERENCE,
    )
    expect(finding(outcome, 'references')).toMatchObject({
      verdict: 'pass',
      message: expect.stringContaining('0 of 2 rows'),
    })
  })

  test('of a column that is text here and there is by text, of numbers by number', async () => {
    const texts = await checked(
      { data: 'customer_id\n007\nA1\n', customers: 'id\n7\n8\n' },
      `columns: {customer_id: string}\n${REFERENCE}`,
    )
    expect(finding(texts, 'references').observed).toBe(2)
    const numbers = await checked(
      { data: 'customer_id\n7\n8\nx\n', customers: 'id\n007\n8\nA1\n' },
      `columns: {customer_id: {type: integer, tolerance: 1}}\n${REFERENCE}`,
    )
    // x is a value that is no integer, so nothing can match it; it does not vanish as a missing value would.
    expect(finding(numbers, 'references').message).toContain('1 of 3 rows have a `customer_id` that customers lacks')
    expect(finding(numbers, 'references').message).toContain('1 key, x in 1 row')
  })

  test('of several columns compares them together', async () => {
    const outcome = await checked(
      { data: 'c,n\nDE,1\nDE,2\nFR,1\n,1\n', places: 'country,number\nDE,1\nFR,2\nFR,\n,1\n' },
      'checks:\n  - references: {columns: [c, n], dataset: places, to: [country, number]}\n',
    )
    expect(finding(outcome, 'references').message).toBe(
      'c and n together occur in places (country and number): 2 of 3 rows have a `c`, `n` that places lacks (66.7 %, none allowed): 2 keys, DE, 2 in 1 row, FR, 1 in 1 row',
    )
  })

  test('tells neighbours beyond 2^53 apart, also where one side is a float', async () => {
    const outcome = await checked(
      { data: 'id\n9007199254740993\n9007199254740992\n5\n', other: 'id\n9007199254740992\n5.0\n6.5\n' },
      'checks:\n  - references: {columns: id, dataset: other}\n',
    )
    expect(finding(outcome, 'references')).toMatchObject({
      observed: 1,
      message: expect.stringContaining('9007199254740993'),
    })
  })

  test('tells numbers of 20 digits apart', async () => {
    const outcome = await checked(
      { data: 'id\n18446744073709551615\n5\n', other: 'id\n18446744073709551614\n5\n' },
      'checks:\n  - references: {columns: id, dataset: other}\n',
    )
    expect(finding(outcome, 'references')).toMatchObject({
      observed: 1,
      message: expect.stringContaining('1 key, 18446744073709551615 in 1 row'),
    })
  })

  test('does not trust floats that are too large to be told apart', async () => {
    const files = {
      'checks.yml': 'version: 1\nchecks:\n  - references: {columns: id, dataset: other}\n',
      'data.jsonl': '{"id": 123456789012345678901}\n',
      'other.jsonl': '{"id": 123456789012345678902}\n',
      'small.jsonl': '{"id": 5.5}\n',
    }
    const ctx = await workspace(files)
    const outcome = await run(ctx, { data: 'data.jsonl', datasets: 'other: other.jsonl' })
    expect(finding(outcome, 'references')).toMatchObject({
      verdict: 'inconclusive',
      message: expect.stringContaining('keys beyond 2^53 are read as floats'),
    })
    const small = await run(ctx, { data: 'small.jsonl', datasets: 'other: small.jsonl' })
    expect(finding(small, 'references').verdict).toBe('pass')
    const declared = await checked(
      { data: 'id\n18446744073709551615\n', other: 'id\n18446744073709551614\n' },
      'columns: {id: number}\nchecks:\n  - references: {columns: id, dataset: other}\n',
    )
    expect(finding(declared, 'references').verdict).toBe('inconclusive')
  })

  test('respects where, tolerance and severity', async () => {
    const tables = { data: 'customer_id,k\n1,a\n9,a\n9,b\n1,b\n', customers: 'id\n1\n' }
    const item = (more: string) =>
      `checks:\n  - references: {columns: customer_id, dataset: customers, to: id}\n${more}`
    const of = async (more: string) => finding(await checked(tables, item(more)), 'references')
    expect(await of(`    where: k = 'a'\n`)).toMatchObject({ verdict: 'fail', observed: 1 })
    expect(await of(`    where: k = 'a'\n    tolerance: "50%"\n`)).toMatchObject({ verdict: 'pass' })
    expect(await of('    tolerance: 1\n    severity: warn\n')).toMatchObject({ verdict: 'warn', observed: 2 })
    expect(await of(`    where: k = 'z'\n`)).toMatchObject({
      verdict: 'fail',
      message: expect.stringContaining('selects no row'),
    })
    expect(await of(`    where: k = 'z'\n    allow-empty: true\n`)).toMatchObject({ verdict: 'pass' })
  })

  test('cannot be decided where no row has a key', async () => {
    const outcome = await checked({ data: 'customer_id,a\n,1\n', customers: 'id\n1\n' }, REFERENCE)
    expect(finding(outcome, 'references')).toMatchObject({
      verdict: 'inconclusive',
      message: expect.stringContaining('no row has a value to look at'),
    })
  })

  test('names the column that the other dataset lacks, with a near one', async () => {
    const outcome = await checked({ data: 'customer_id\n1\n', customers: 'ids\n1\n' }, REFERENCE)
    expect(finding(outcome, 'references')).toMatchObject({
      verdict: 'inconclusive',
      message: expect.stringContaining('`id` is not in customers'),
      remedy: 'customers has `ids`: did you mean that?',
    })
  })

  test('may be to the data itself', async () => {
    const outcome = await checked(
      { data: 'id,manager\n1,\n2,1\n3,9\n' },
      'checks:\n  - references: {columns: manager, dataset: data, to: id}\n',
    )
    expect(finding(outcome, 'references')).toMatchObject({ verdict: 'fail', observed: 1 })
  })

  test('works with names that need quoting', async () => {
    const outcome = await checked(
      { data: '"a ""b"" c"\n1\n2\n', select: `"it's; DROP"\n1\n` },
      `checks:\n  - references: {columns: 'a "b" c', dataset: select, to: "it's; DROP"}\n`,
    )
    expect(finding(outcome, 'references')).toMatchObject({ verdict: 'fail', observed: 1 })
  })
})

test('keys are found as a set of JavaScript finds them', async () => {
  const key = fc.tuple(fc.option(fc.integer({ min: 0, max: 5 })), fc.option(fc.constantFrom('x', 'y', 'X', "'", ' ')))
  const keys = fc.array(key, { minLength: 1, maxLength: 20 })
  const csv = (rows: readonly (readonly [number | null, string | null])[]) =>
    `n,s,z\n${rows.map(([n, s]) => `${n ?? ''},${s === null ? '' : `"${s}"`},1\n`).join('')}`
  await fc.assert(
    fc.asyncProperty(keys, keys, async (own, others) => {
      const outcome = await checked(
        { data: csv(own), other: csv(others) },
        'columns: {n: integer, s: string}\nchecks:\n  - {references: {columns: [n, s], dataset: other}, allow-empty: true}\n  - {disjoint: {dataset: other, key: [n, s]}, allow-empty: true}\n',
      )
      const whole = (rows: typeof own) =>
        rows.filter(([n, s]) => n !== null && s !== null).map(row => JSON.stringify(row))
      const there = new Set(whole(others))
      const shared = whole(own).filter(row => there.has(row)).length
      expect(finding(outcome, 'references').observed).toBe(whole(own).length - shared)
      expect(finding(outcome, 'disjoint').observed).toBe(shared)
    }),
    { numRuns: 12, seed: 11 },
  )
})

describe('types of files that have types', () => {
  test('text and integers have no value in common, so there is no verdict', async () => {
    const ctx = await workspace({
      'checks.yml': `version: 1\n${REFERENCE}  - disjoint: {dataset: customers, key: id}\n`,
      'data.jsonl': '{"customer_id": 7, "id": 7}\n',
      'customers.jsonl': '{"id": "007"}\n',
    })
    const outcome = await run(ctx, { data: 'data.jsonl', datasets: 'customers: customers.jsonl' })
    for (const code of ['references', 'disjoint']) {
      expect(finding(outcome, code)).toMatchObject({
        verdict: 'inconclusive',
        message: expect.stringMatching(/is integer here and `id` is string in customers/),
        remedy: expect.stringContaining('one type'),
      })
    }
  })
})

describe('no key on both sides', () => {
  const DISJOINT = 'checks:\n  - disjoint: {dataset: test, key: [id]}\n'

  test('names the keys that are', async () => {
    const outcome = await checked(
      { data: 'id,y\n1,0\n2,0\n3,1\n3,0\n,1\n', test: 'y,id\n0,3\n1,4\n1,1\n1,\n' },
      DISJOINT,
    )
    expect(finding(outcome, 'disjoint')).toMatchObject({
      verdict: 'fail',
      message:
        'no id occurs in test too: 3 of 4 rows have a `id` that test has too (75 %, none allowed): 2 keys, 3 in 2 rows, 1 in 1 row',
    })
  })

  test('holds where they have none in common', async () => {
    const outcome = await checked({ data: 'id\n1\n2\n', test: 'id\n3\n4\n' }, DISJOINT)
    expect(finding(outcome, 'disjoint')).toMatchObject({ verdict: 'pass' })
  })

  test('is no finding against nothing', async () => {
    const outcome = await checked({ data: 'id,a\n1,1\n2,1\n', test: 'id,a\n,1\n' }, DISJOINT)
    expect(finding(outcome, 'disjoint')).toMatchObject({
      verdict: 'inconclusive',
      message: expect.stringContaining('test has no row with a key'),
    })
  })
})
