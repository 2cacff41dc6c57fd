import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { diffPolicies, diffText } from '../../../../actions/validate-data/src/infer/diff.js'
import { MAX_RUNS, regexOf, runsIn } from '../../../../actions/validate-data/src/infer/forms.js'
import { shareLevel } from '../../../../actions/validate-data/src/infer/levels.js'
import { outward } from '../../../../actions/validate-data/src/infer/outward.js'
import type { Policy } from '../../../../actions/validate-data/src/policy.js'

test('the candidates of all columns share the level, and no more than it', () => {
  const levels = shareLevel(0.05, 12)
  const ofColumn = ['missing', 'bounds', 'nan', 'values', 'form', 'length'] as const
  const types = 5 * levels.of('type')
  const sum = 12 * (types + ofColumn.reduce((all, candidate) => all + levels.of(candidate), 0))
  expect(sum).toBeCloseTo(0.05, 12)
  expect(levels.candidatesPerColumn).toBe(ofColumn.length + 1)
})

describe('a bound as it is written', () => {
  test('keeps what is short as it is', () => {
    expect(outward(0.1, true)).toBe(0.1)
    expect(outward(-12.5, false)).toBe(-12.5)
    expect(outward('1234.50', true)).toBe(1234.5)
    expect(outward(0, true)).toBe(0)
    expect(outward(42n, false)).toBe(42)
  })

  test('lies outside of a value that is too long to be written', () => {
    expect(outward(9_007_199_254_740_993n, true)).toBeGreaterThan(2 ** 53)
    expect(BigInt(outward(9_223_372_036_854_775_807n, true))).toBeGreaterThan(9_223_372_036_854_775_807n)
    expect(BigInt(outward(9_223_372_036_854_775_807n, false))).toBeLessThan(9_223_372_036_854_775_807n)
    expect(outward(0.30000000000000004, true)).toBe(0.300000000000001)
    expect(outward(0.30000000000000004, false)).toBe(0.3)
    expect(outward(Math.fround(0.1), true, 'float')).toBe(0.100000002)
  })

  test('is never inside, has at most 15 digits, and is near', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), (value, up) => {
        fc.pre(Math.abs(value) < 1e300 && (value === 0 || Math.abs(value) > 1e-290))
        const bound = outward(value, up)
        expect(up ? bound >= value : bound <= value).toBe(true)
        expect(Number(bound.toPrecision(15))).toBe(bound)
        expect(Math.abs(bound - value)).toBeLessThanOrEqual(2e-14 * Math.abs(value))
      }),
    )
  })
})

describe('a form', () => {
  test.each([
    ['A9\\-9', [2, 2, 4], 'DE12-0042', '^[A-Z]{2}[0-9]{2}-[0-9]{4}$'],
    ['a\\@a\\.a', [undefined, undefined, 2], 'ada@home.de', '^[a-z]+@[a-z]+\\.[a-z]{2}$'],
    ['\\ÄA\\ ', [1], 'ÄB ', '^Ä[A-Z] $'],
    ['\\\\9\\"', [1], '\\7"', '^\\\\[0-9]"$'],
    ['', [], '', '^$'],
  ])('%j is an expression of the whole text', (shape, runs, text, regex) => {
    expect(regexOf({ shape, runs })).toBe(regex)
    expect(new RegExp(regex, 'u').test(text)).toBe(true)
    expect(new RegExp(regex, 'u').test(`${text}.`)).toBe(false)
    expect(runsIn(shape)).toBe(runs.length)
  })

  test('a line break in it is written as one', () => {
    expect(regexOf({ shape: '9\\\n9', runs: [1, 1] })).toBe('^[0-9]\\x0a[0-9]$')
  })

  test('prose has none', () => {
    expect(runsIn('a\\ '.repeat(MAX_RUNS))).toBe(MAX_RUNS)
    expect(runsIn('a\\ '.repeat(MAX_RUNS + 1))).toBeUndefined()
    expect(runsIn('\\-'.repeat(100))).toBeUndefined()
  })
})

describe('the difference of two files', () => {
  const before = {
    version: 1,
    rows: { min: 5 },
    columns: { a: { range: [0, 1], 'not-null': true }, b: 'integer', c: null },
    checks: [{ unique: ['a'] }],
  } as Policy
  const after = {
    version: 1,
    columns: { a: { range: [0, 2], 'max-missing': 0 }, b: { type: 'integer', 'max-missing': 3 } },
    checks: [{ unique: ['a'] }],
  } as Policy

  test('names what is added, removed and changed, one a line', () => {
    expect(diffText(diffPolicies(before, after), 'old.yml')).toBe(
      '~ a.range: [0,1] → [0,2]\n+ b.max-missing: 3\n- rows: {"min":5}\n- c: {}\n1 added, 2 removed, 1 changed against old.yml\n',
    )
  })

  test('is none between a file and itself', () => {
    expect(diffPolicies(before, before)).toEqual([])
    expect(diffText([], 'x.yml')).toBe('0 added, 0 removed, 0 changed against x.yml\n')
  })
})
