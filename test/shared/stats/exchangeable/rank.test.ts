import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  type Random,
  rankPValue,
  runsNeeded,
  seededRandom,
  studentisedDeviations,
} from '../../../../shared/stats/index.js'

test('the largest of 20 has a p-value of 1 / 20, a tie takes it away', () => {
  const earlier = Array.from({ length: 19 }, (_, i) => i)
  expect(rankPValue([...earlier, 100])).toBe(1 / 20)
  expect(rankPValue([...earlier, 18])).toBe(2 / 20)
  expect(rankPValue([...earlier, -1])).toBe(1)
  expect(() => rankPValue([])).toThrow(RangeError)
  expect(() => rankPValue([Number.NaN, 1])).toThrow(RangeError)
})

test('the runs needed are those with which the level can be reached', () => {
  for (const level of [0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.001, 0.03]) {
    const needed = runsNeeded(level)
    expect(1 / (needed + 1)).toBeLessThanOrEqual(level * (1 + 1e-12))
    if (needed > 1) expect(1 / needed).toBeGreaterThan(level)
  }
  expect(runsNeeded(0.05)).toBe(19)
  expect(() => runsNeeded(0)).toThrow(RangeError)
})

test('a deviation is counted in standard deviations of the other runs', () => {
  const table = [[10], [12], [14], [30]]
  expect(studentisedDeviations(table, [1e-9])[3]![0]).toBeCloseTo((30 - 12) / 2, 12)
  expect(studentisedDeviations(table, [4])[3]![0]).toBeCloseTo((30 - 12) / 4, 12)
  expect(() => studentisedDeviations(table.slice(2), [1])).toThrow(RangeError)
  expect(() => studentisedDeviations(table, [0])).toThrow(RangeError)
})

test('all runs are treated alike: in another order they have the same deviations', () => {
  const run = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 3, maxLength: 3 })
  fc.assert(
    fc.property(fc.array(run, { minLength: 3, maxLength: 12 }), fc.nat(), (table, shift) => {
      const by = shift % table.length
      const turn = <T>(list: readonly T[]) => [...list.slice(by), ...list.slice(0, by)]
      const floors = [1, 1, 1]
      const turned = studentisedDeviations(turn(table), floors)
      turn(studentisedDeviations(table, floors)).forEach((row, i) => {
        row.forEach((value, j) => {
          expect(Math.abs(turned[i]![j]! - value)).toBeLessThanOrEqual(1e-6 * (1 + value))
        })
      })
    }),
  )
})

test.each([
  ['normal', (random: Random) => random.uniform() + random.uniform() + random.uniform() - 1.5],
  ['whole numbers with ties', (random: Random) => Math.floor(4 * random.uniform())],
  ['heavy tails', (random: Random) => Math.tan(Math.PI * (random.uniform() - 0.5))],
] as const)('the largest deviation of a table ranks as it should: %s', (_, draw) => {
  const random = seededRandom(5)
  const [runs, measures, N] = [20, 12, 1500]
  let alarms = 0
  for (let i = 0; i < N; i++) {
    const table = Array.from({ length: runs }, () => Array.from({ length: measures }, () => draw(random)))
    const scores = studentisedDeviations(table, Array(measures).fill(0.01)).map(row => Math.max(...row))
    if (rankPValue(scores) <= 0.05) alarms++
  }
  expect(alarms / N).toBeLessThanOrEqual(0.05 + 3 * Math.sqrt((0.05 * 0.95) / N))
})
