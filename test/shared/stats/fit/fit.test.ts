import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  bootstrappedKs,
  CONTINUOUS_NAMES,
  type ContinuousName,
  chiSquareFit,
  continuousCdf,
  cramersPhi,
  exponential,
  kolmogorovExactSf,
  ksOneSample,
  normal,
  partitionCdf,
  seededRandom,
  shapesOf,
} from '../../../../shared/stats/index.js'
import { golden, relativeError } from '../golden/golden.js'

fc.configureGlobal({ seed: 20261121 })

describe('against SciPy', () => {
  test('continuous distribution functions', () => {
    const seen = new Set<string>()
    for (const [name, shapes, loc, scale, points] of golden.continuousCdf) {
      seen.add(name)
      const cdf = continuousCdf(name, shapes, { loc, scale })
      for (const [x, expected] of points)
        expect([name, x, relativeError(cdf(x), expected)]).toEqual([name, x, expect.closeTo(0, 11)])
    }
    expect([...seen].sort()).toEqual([...CONTINUOUS_NAMES].sort())
  })

  test('the exact distribution of the Kolmogorov-Smirnov statistic', () => {
    for (const [n, d, expected] of golden.kolmogorovExact)
      expect([n, d, relativeError(kolmogorovExactSf(n, d), expected)]).toEqual([n, d, expect.closeTo(0, 7)])
  })

  test('one-sample Kolmogorov-Smirnov', () => {
    for (const { name, args, values, distance, pValue } of golden.ksOneSample) {
      const count = shapesOf(name as ContinuousName).length
      const cdf = continuousCdf(name, args.slice(0, count), { loc: args[count], scale: args[count + 1] })
      const found = ksOneSample(Float64Array.from(values as number[]).sort(), cdf)
      expect(found.distance).toBeCloseTo(distance, 13)
      expect(relativeError(found.pValue, pValue)).toBeLessThan(1e-8)
    }
  })

  test('chi-square goodness of fit', () => {
    for (const { counts, weights, statistic, pValue } of golden.chiSquareFit) {
      const found = chiSquareFit(counts, weights)
      expect(relativeError(found.statistic, statistic, 1e-9)).toBeLessThan(1e-12)
      expect(relativeError(found.pValue, pValue)).toBeLessThan(1e-11)
    }
  })

  test("Cramer's phi", () => {
    for (const [table, phi] of golden.cramersPhi) expect(cramersPhi(table)).toBeCloseTo(phi, 12)
  })
})

test('the exact distribution is one at nothing, none at everything, and falls without a step between regions', () => {
  for (const n of [1, 2, 7, 139, 140, 141, 400, 3000]) {
    expect(kolmogorovExactSf(n, 0.5 / n)).toBe(1)
    expect(kolmogorovExactSf(n, 1)).toBe(0)
    let before = 1
    for (let step = 1; step <= 300; step++) {
      const d = ((step / 300) * 3) / Math.sqrt(n)
      const now = kolmogorovExactSf(n, d)
      expect(now).toBeLessThanOrEqual(before + 1e-7)
      before = now
    }
  }
})

test('a KS test of values from the distribution itself has p-values below 0.05 as often as it says', () => {
  const random = seededRandom(7)
  const cdf = continuousCdf('norm', [])
  let refused = 0
  for (let i = 0; i < 2000; i++) {
    const sample = Float64Array.from({ length: 25 }, () => normal(random)).sort()
    if (ksOneSample(sample, cdf).pValue <= 0.05) refused++
  }
  // 100 expected, standard deviation 9.7.
  expect(refused).toBeGreaterThan(60)
  expect(refused).toBeLessThan(140)
})

test('the distance is the largest of all gaps, found without looking at most values', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -0.2, max: 1.2, noNaN: true }), { minLength: 1, maxLength: 80 }), values => {
      const sorted = Float64Array.from(values.map(value => Math.round(value * 20) / 20)).sort()
      const n = sorted.length
      const cdf = continuousCdf('beta', [2, 3])
      const gaps = Array.from(sorted, (value, i) => Math.max((i + 1) / n - cdf(value), cdf(value) - i / n))
      expect(ksOneSample(sorted, cdf).distance).toBe(Math.max(...gaps))
    }),
  )
  let looked = 0
  const many = Float64Array.from({ length: 1_000_000 }, (_, i) => ((i + 0.5) / 1_000_000) ** 1.001)
  const { distance } = ksOneSample(many, x => {
    looked++
    return x
  })
  expect(distance).toBeCloseTo(0.000368, 5)
  expect(looked).toBeLessThan(200_000)
  expect(kolmogorovExactSf(1_000_000, 0.5)).toBe(0)
})

describe('what a chi-square test is asked', () => {
  test('a count where nothing is expected is impossible; parts with neither are left out', () => {
    expect(chiSquareFit([1, 9], [0, 1]).pValue).toBe(0)
    expect(chiSquareFit([5, 5, 0], [1, 1, 0])).toMatchObject({ df: 1, pValue: 1 })
    expect(chiSquareFit([7], [1])).toMatchObject({ df: 0, pValue: 1 })
    expect(chiSquareFit([2, 2], [1, 1]).lowExpected).toBe(true)
    expect(() => chiSquareFit([0, 0], [1, 1])).toThrow(RangeError)
  })
})

test("Cramer's phi of one filled column is not a number, and 1 where each row goes with one column", () => {
  expect(cramersPhi([[3], [4]])).toBeNaN()
  expect(
    cramersPhi([
      [3, 0],
      [4, 0],
    ]),
  ).toBeNaN() // prettier-ignore
  expect(
    cramersPhi([
      [9, 0, 0],
      [0, 4, 0],
      [0, 0, 5],
    ]),
  ).toBeCloseTo(1, 14) // prettier-ignore
})

describe('the bootstrapped KS test', () => {
  const partition = { bins: [0, 1, 2, 3], weights: [0.5, 0.25, 0.25] }

  test('its distribution function is straight between the edges', () => {
    const cdf = partitionCdf(partition)
    expect([-1, 0, 0.5, 1, 1.5, 2, 3, 9].map(cdf)).toEqual([0, 0, 0.25, 0.5, 0.625, 0.75, 1, 1])
  })

  test('agrees with the partition, refuses another, and says the same each time', () => {
    const random = seededRandom(3)
    const like = Float64Array.from({ length: 4000 }, () => {
      const u = random.uniform()
      return u < 0.5 ? 2 * u : 1 + 4 * (u - 0.5)
    }).sort()
    const other = Float64Array.from({ length: 4000 }, () => 2 + exponential(random) / 3).sort()
    const agreed = bootstrappedKs(like, partition, { level: 0.05 })
    // Each resample of 6 passes with probability 0.95.
    expect(agreed).toMatchObject({ samples: 1000, size: 6 })
    expect(agreed.share).toBeGreaterThan(0.92)
    expect(bootstrappedKs(other, partition, { level: 0.05 }).share).toBeLessThan(0.05)
    expect(bootstrappedKs(like, partition, { level: 0.05 })).toEqual(agreed)
    expect(bootstrappedKs(like, partition, { level: 0.05, seed: 2 }).share).not.toBe(agreed.share)
  })
})

test('bad arguments are refused', () => {
  expect(() => continuousCdf('beta', [1])).toThrow(/beta needs a, b/)
  expect(() => continuousCdf('norm', [], { scale: 0 })).toThrow(RangeError)
  expect(() => kolmogorovExactSf(0, 0.5)).toThrow(RangeError)
  expect(() => ksOneSample(Float64Array.from([2, 1]), x => x)).toThrow(RangeError)
  expect(() => partitionCdf({ bins: [0, 1], weights: [0.5, 0.5] })).toThrow(RangeError)
})
