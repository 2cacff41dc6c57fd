import { describe, expect, test } from '@jest/globals'
import { CounterIncreases } from '../../../shared/metrics/index.js'

const at = (values: Record<string, number>) =>
  Object.entries(values).map(([code, value]) => ({ name: 'requests_total', labels: { code }, value }))
const total = (increases: readonly { increase: number }[]) => increases.reduce((sum, { increase }) => sum + increase, 0)

describe('increases of counters', () => {
  test('the first reading only sets the start', () => {
    const counters = new CounterIncreases()
    expect(total(counters.advance(at({ 200: 1000 })))).toBe(0)
    expect(total(counters.advance(at({ 200: 1010 })))).toBe(10)
    expect(total(counters.advance(at({ 200: 1010 })))).toBe(0)
  })

  test('a series that appears later counts from zero: the first error is not lost', () => {
    const counters = new CounterIncreases()
    counters.advance(at({ 200: 5 }))
    expect(counters.advance(at({ 200: 6, 500: 2 }))).toEqual([
      { labels: { code: '200' }, increase: 1 },
      { labels: { code: '500' }, increase: 2 },
    ])
  })

  test('also when the first reading saw no series at all', () => {
    const counters = new CounterIncreases()
    counters.advance([])
    expect(total(counters.advance(at({ 200: 7 })))).toBe(7)
  })

  test('a counter that falls has restarted', () => {
    const counters = new CounterIncreases()
    counters.advance(at({ 200: 100 }))
    expect(total(counters.advance(at({ 200: 4 })))).toBe(4)
    expect(total(counters.advance(at({ 200: 9 })))).toBe(5)
  })

  test('a series that is away for a while loses nothing and doubles nothing', () => {
    const counters = new CounterIncreases()
    counters.advance(at({ 200: 100 }))
    counters.advance([])
    expect(total(counters.advance(at({ 200: 130 })))).toBe(30)
  })

  test('labels in another order are the same series; values that are no count are left out', () => {
    const counters = new CounterIncreases()
    const sample = (labels: Record<string, string>, value: number) => [{ name: 'r', labels, value }]
    counters.advance(sample({ a: '1', b: '2' }, 10))
    expect(total(counters.advance(sample({ b: '2', a: '1' }, 12)))).toBe(2)
    expect(counters.advance(sample({ b: '2', a: '1' }, NaN))).toEqual([])
    expect(total(counters.advance(sample({ b: '2', a: '1' }, 13)))).toBe(1)
  })
})
