import { describe, expect, test } from '@jest/globals'
import {
  binomial,
  chiSquareSf,
  exponential,
  gamma,
  logBinomialPmf,
  logFactorial,
  mean,
  normal,
  normalQuantile,
  poisson,
  type Random,
  regularisedGamma,
  seededRandom,
  shuffle,
  variance,
} from '../../../../shared/stats/index.js'

/** Chi-square goodness of fit of draws against a probability mass function, rare values pooled. */
function fitPValue(draws: number[], pmf: (k: number) => number, upTo: number): number {
  const counts = new Map<number, number>()
  for (const k of draws) counts.set(k, (counts.get(k) ?? 0) + 1)
  let statistic = 0
  let parts = 0
  let restExpected = draws.length
  let restSeen = draws.length
  for (let k = 0; k <= upTo; k++) {
    const expected = pmf(k) * draws.length
    if (expected < 10) continue
    const seen = counts.get(k) ?? 0
    statistic += (seen - expected) ** 2 / expected
    restExpected -= expected
    restSeen -= seen
    parts++
  }
  if (restExpected > 5) statistic += (restSeen - restExpected) ** 2 / restExpected
  return chiSquareSf(statistic, restExpected > 5 ? parts : parts - 1)
}

const draw = (n: number, random: Random, sampler: (random: Random) => number) =>
  Array.from({ length: n }, () => sampler(random))

describe('the generator', () => {
  test('is a function of its seed and stays what it is', () => {
    const bits = (seed: number) => {
      const random = seededRandom(seed)
      return [random.bits(), random.bits(), random.bits()]
    }
    expect(bits(42)).toEqual(bits(42))
    expect(bits(42)).not.toEqual(bits(43))
    expect(bits(1)).toEqual([2442144158, 3238099751, 3819917871])
    expect(() => seededRandom(0.5)).toThrow(RangeError)
  })

  test('integers are uniform and in range', () => {
    const random = seededRandom(2)
    const draws = draw(60_000, random, r => r.integer(6))
    expect(fitPValue(draws, k => (k < 6 ? 1 / 6 : 0), 6)).toBeGreaterThan(0.001)
    expect(() => random.integer(0)).toThrow(RangeError)
    expect(random.integer(1)).toBe(0)
  })

  test('uniforms fill [0, 1) evenly', () => {
    const draws = draw(50_000, seededRandom(3), r => Math.floor(r.uniform() * 50))
    expect(Math.min(...draws)).toBe(0)
    expect(Math.max(...draws)).toBe(49)
    expect(fitPValue(draws, () => 1 / 50, 49)).toBeGreaterThan(0.001)
  })

  test('shuffle keeps the elements and reaches every order evenly', () => {
    const random = seededRandom(4)
    const orders = draw(24_000, random, r => Number(shuffle([1, 2, 3, 4], r).join('')))
    const distinct = [...new Set(orders)].sort()
    expect(distinct).toHaveLength(24)
    expect(
      fitPValue(
        orders.map(order => distinct.indexOf(order)),
        () => 1 / 24,
        23,
      ),
    ).toBeGreaterThan(0.001)
  })
})

describe('samplers follow their distributions', () => {
  const N = 20_000

  test.each([0.3, 4, 9.9, 10, 60, 900])('poisson(%d)', lambda => {
    const draws = draw(N, seededRandom(5), r => poisson(lambda, r))
    const pmf = (k: number) => Math.exp(k * Math.log(lambda) - lambda - logFactorial(k))
    expect(fitPValue(draws, pmf, Math.ceil(lambda + 10 * Math.sqrt(lambda) + 10))).toBeGreaterThan(0.001)
  })

  test.each([
    [12, 0.3],
    [1000, 0.004],
    [1000, 0.02],
    [200, 0.5],
    [300, 0.93],
    [40, 0.999],
  ])('binomial(%d, %d)', (n, p) => {
    const draws = draw(N, seededRandom(6), r => binomial(n, p, r))
    expect(fitPValue(draws, k => Math.exp(logBinomialPmf(k, n, p)), n)).toBeGreaterThan(0.001)
  })

  test.each([0.4, 1, 3, 80])('gamma(%d)', shape => {
    const draws = draw(N, seededRandom(7), r => Math.floor(20 * regularisedGamma(shape, gamma(shape, r)).p))
    expect(fitPValue(draws, () => 1 / 20, 19)).toBeGreaterThan(0.001)
  })

  test('normal and exponential', () => {
    const deciles = Array.from({ length: 9 }, (_, k) => normalQuantile((k + 1) / 10))
    const normals = draw(N, seededRandom(8), normal)
    expect(
      fitPValue(
        normals.map(x => deciles.filter(edge => x > edge).length),
        () => 0.1,
        9,
      ),
    ).toBeGreaterThan(0.001)
    expect(mean(normals)).toBeCloseTo(0, 1)
    expect(variance(normals)).toBeCloseTo(1, 1)
    const waits = draw(N, seededRandom(9), r => Math.floor(10 * (1 - Math.exp(-exponential(r)))))
    expect(fitPValue(waits, () => 0.1, 9)).toBeGreaterThan(0.001)
  })

  test('edge cases and bad arguments', () => {
    const random = seededRandom(10)
    expect([poisson(0, random), binomial(0, 0.5, random), binomial(5, 0, random), binomial(5, 1, random)]).toEqual([
      0, 0, 0, 5,
    ])
    expect(() => poisson(-1, random)).toThrow(RangeError)
    expect(() => binomial(1.5, 0.5, random)).toThrow(RangeError)
    expect(() => gamma(0, random)).toThrow(RangeError)
  })
})
