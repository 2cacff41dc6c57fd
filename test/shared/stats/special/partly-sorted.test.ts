import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  countBelow,
  countBins,
  countUpTo,
  gridDistances,
  gridOf,
  normal,
  type Ordered,
  PartlySorted,
  seededRandom,
  sortedValues,
} from '../../../../shared/stats/index.js'

const partly = (values: Float64Array, lowest: number, highest: number) =>
  PartlySorted.of(values.slice(), new Float64Array(values.length), lowest, highest)

describe('a sample that is sorted where it is looked at', () => {
  const kinds: readonly [string, (random: { uniform(): number }) => number][] = [
    ['normal', random => normal(random as never)],
    ['whole', random => Math.round(3 * normal(random as never))],
    ['mostly one value', random => Math.max(0, normal(random as never))],
    ['far tails', random => normal(random as never) / random.uniform() ** 2],
  ]

  test.each(kinds)('%s values: ranks and counts are those of the sorted sample', (_, draw) => {
    const random = seededRandom(5)
    const values = Float64Array.from({ length: 30_000 }, () => draw(random))
    const sorted = values.slice().sort()
    const sample = partly(values, -1, 1)!
    expect(sample.length).toBe(sorted.length)
    for (const rank of [0, 1, 7, 14_999, 15_000, 29_998, 29_999, -1, -2, -30_000, 30_000, -30_001, Number.NaN]) {
      expect([rank, sample.at(rank)]).toEqual([rank, Number.isNaN(rank) ? undefined : sorted.at(rank)])
    }
    for (const value of [-9, -1, -0.5, 0, 0.1, 1, 3, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NaN]) {
      const found = [countBelow(sample, value), countUpTo(sample, value)]
      expect([value, ...found]).toEqual([value, countBelow(sorted, value), countUpTo(sorted, value)])
    }
    const bins = { lowest: -0.5, uppers: [0, 0.25, 2] }
    expect(countBins(sample, bins)).toEqual(countBins(sorted, bins))
    expect(sortedValues(sample)).toEqual(sorted)
  })

  test.each(kinds)('%s values: distances from a grid are the same', (_, draw) => {
    const random = seededRandom(6)
    const reference = Float64Array.from({ length: 20_000 }, () => draw(random)).sort()
    const values = Float64Array.from({ length: 30_000 }, () => draw(random) + 0.1)
    const grid = gridOf(reference, { minusInfinity: 0, plusInfinity: 0, absent: 3 })
    const of = (finite: Ordered) => gridDistances(grid, { values: finite, finite, absent: 5 })
    const whole = of(values.slice().sort())
    const found = of(partly(values, grid.values[1]!, grid.values[grid.values.length - 2]!)!)
    expect(found).toEqual(whole)
    // Nor does another order of the rows change a digit.
    expect(of(partly(values.toReversed(), grid.values[1]!, grid.values[grid.values.length - 2]!)!)).toEqual(whole)
  })

  test('any values and any range', () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true })
    fc.assert(
      fc.property(fc.float64Array({ noNaN: true, noDefaultInfinity: true }), number, number, (values, low, high) => {
        const sample = partly(values, low, high)
        if (sample === undefined) return
        const sorted = values.slice().sort()
        for (const value of [low, high, ...values]) expect(countUpTo(sample, value)).toBe(countUpTo(sorted, value))
        expect(Array.from(values, (_, rank) => sample.at(rank))).toEqual(Array.from(sorted))
      }),
      { numRuns: 300 },
    )
  })

  test.each([
    ['a range without width', [1, 2], 1, 1],
    ['a range upside down', [1, 2], 2, 1],
    ['a range that no number is as wide as', [1, 2], -Number.MAX_VALUE, Number.MAX_VALUE],
    ['no range', [1, 2], Number.NaN, 1],
    ['NaN among the values', [1, Number.NaN], 0, 1],
    ['an infinity among the values', [1, Number.NEGATIVE_INFINITY], 0, 1],
  ])('not where there is %s', (_, values, lowest, highest) => {
    expect(partly(Float64Array.from(values), lowest, highest)).toBeUndefined()
  })
})
