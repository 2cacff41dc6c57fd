import { expect, test } from '@jest/globals'
import { describeTolerance, parseTolerance, tolerates } from '../../../actions/validate-data/src/tolerance.js'

test.each<[number | string | { rows: number; share: string }, number, number, boolean, string]>([
  [0, 0, 10, true, 'none allowed'],
  [0, 1, 10, false, 'none allowed'],
  [3, 3, 10, true, 'allowed 3'],
  [3, 4, 10_000, false, 'allowed 3'],
  ['10%', 1, 10, true, 'allowed 10 %'],
  ['10%', 2, 10, false, 'allowed 10 %'],
  // 0.1 × 3 is 0.30000000000000004 in floating point, and 0.07 × 100 is 7.000000000000001.
  ['7%', 7, 100, true, 'allowed 7 %'],
  ['0.1%', 1, 1000, true, 'allowed 0.1 %'],
  ['0.1%', 1, 999, false, 'allowed 0.1 %'],
  ['29%', 29, 100, true, 'allowed 29 %'],
  ['33.333333333333333333 %', 333333333333333, 1000000000000000, true, 'allowed 33.333333333333333333 %'],
  ['0%', 0, 5, true, 'none allowed'],
  ['100%', 5, 5, true, 'allowed 100 %'],
  ['5%', 0, 0, true, 'allowed 5 %'],
  [{ rows: 2, share: '10%' }, 2, 20, true, 'allowed 2 and 10 %'],
  [{ rows: 2, share: '10%' }, 2, 19, false, 'allowed 2 and 10 %'],
  [{ rows: 2, share: '10%' }, 3, 100, false, 'allowed 2 and 10 %'],
  [{ rows: 0, share: '10%' }, 1, 100, false, 'none allowed'],
  [{ rows: 5, share: '0%' }, 1, 100, false, 'none allowed'],
])('%j lets %d of %d rows fail: %s', (written, failing, looked, answer, text) => {
  const tolerance = parseTolerance(written)
  expect(tolerates(tolerance, failing, looked)).toBe(answer)
  expect(describeTolerance(tolerance)).toBe(text)
})
