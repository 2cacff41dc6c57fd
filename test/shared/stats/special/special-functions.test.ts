import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  betaQuantile,
  binomialCdf,
  binomialUpperTail,
  CompensatedSum,
  chiSquareQuantile,
  chiSquareSf,
  incompleteBeta,
  lgamma,
  logBeta,
  logBinomialPmf,
  logIncompleteBeta,
  logMeanExp,
  logSumExp,
  logWeightedSumExp,
  mean,
  normalCdf,
  normalQuantile,
  regularisedGamma,
  studentTCdf,
  studentTQuantile,
  sum,
  variance,
} from '../../../../shared/stats/index.js'
import { golden, relativeError } from '../golden/golden.js'

fc.configureGlobal({ seed: 20261121 })

describe('against SciPy and mpmath', () => {
  test('lgamma', () => {
    for (const [x, expected] of golden.lgamma)
      expect([x, relativeError(lgamma(x), expected, 1)]).toEqual([x, expect.closeTo(0, 13)])
  })

  test('logBeta', () => {
    for (const [a, b, expected] of golden.logBeta)
      expect([a, b, relativeError(logBeta(a, b), expected, 1)]).toEqual([a, b, expect.closeTo(0, 12)])
  })

  test('incomplete beta, both tails, relative', () => {
    for (const [x, a, b, below, above] of golden.incompleteBeta) {
      const { lower, upper } = logIncompleteBeta(x, a, b)
      // SciPy gives 0 where the tail leaves the range of a double; the logarithm does not.
      if (below > 0) expect([x, a, b, relativeError(Math.exp(lower), below)]).toEqual([x, a, b, expect.closeTo(0, 9)])
      if (above > 0) expect([x, a, b, relativeError(Math.exp(upper), above)]).toEqual([x, a, b, expect.closeTo(0, 9)])
    }
  })

  test('incomplete gamma, both tails, relative', () => {
    for (const [a, x, below, above] of golden.regularisedGamma) {
      const { p, q } = regularisedGamma(a, x)
      expect([a, x, relativeError(p, below)]).toEqual([a, x, expect.closeTo(0, 9)])
      expect([a, x, relativeError(q, above)]).toEqual([a, x, expect.closeTo(0, 9)])
    }
  })

  test.each([
    ['betaQuantile', betaQuantile, 10],
    ['normalCdf', normalCdf, 12],
    ['normalQuantile', normalQuantile, 12],
    ['chiSquareSf', chiSquareSf, 11],
    ['chiSquareQuantile', chiSquareQuantile, 11],
    ['studentTQuantile', studentTQuantile, 9],
    ['studentTCdf', studentTCdf, 11],
  ] as [string, (...args: number[]) => number, number][])('%s, relative', (name, f, digits) => {
    expect(golden[name].length).toBeGreaterThan(3)
    for (const row of golden[name] as number[][]) {
      const args = row.slice(0, -1)
      expect([args, relativeError(f(...args), row.at(-1)!)]).toEqual([args, expect.closeTo(0, digits)])
    }
  })

  test('binomial', () => {
    for (const [k, n, p, cdf, tail, logPmf] of golden.binomial) {
      expect([k, n, p, relativeError(binomialCdf(k, n, p), cdf)]).toEqual([k, n, p, expect.closeTo(0, 10)])
      expect([k, n, p, relativeError(binomialUpperTail(k, n, p), tail)]).toEqual([k, n, p, expect.closeTo(0, 10)])
      expect([k, n, p, relativeError(logBinomialPmf(k, n, p), logPmf)]).toEqual([k, n, p, expect.closeTo(0, 10)])
    }
  })
})

describe('identities', () => {
  const positive = fc.double({ min: 0.01, max: 1e4, noNaN: true })
  const chance = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true })

  test('gamma recurrence', () => {
    fc.assert(
      fc.property(positive, x => {
        expect(relativeError(lgamma(x + 1) - lgamma(x), Math.log(x), 1)).toBeLessThan(1e-9)
      }),
    )
  })

  test('incomplete beta mirrors and rises', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-4, max: 1 - 1e-4, noNaN: true }),
        chance,
        fc.double({ min: 0.1, max: 500, noNaN: true }),
        fc.double({ min: 0.1, max: 500, noNaN: true }),
        (x, y, a, b) => {
          expect(incompleteBeta(x, a, b) + incompleteBeta(1 - x, b, a)).toBeCloseTo(1, 9)
          expect(incompleteBeta(Math.min(x, y), a, b)).toBeLessThanOrEqual(incompleteBeta(Math.max(x, y), a, b) + 1e-12)
        },
      ),
    )
  })

  test('quantiles invert', () => {
    fc.assert(
      fc.property(chance, p => {
        expect(normalCdf(normalQuantile(p))).toBeCloseTo(p, 12)
        expect(chiSquareSf(chiSquareQuantile(p, 7), 7)).toBeCloseTo(1 - p, 10)
        expect(studentTCdf(studentTQuantile(p, 4), 4)).toBeCloseTo(p, 9)
        expect(incompleteBeta(betaQuantile(p, 3, 9), 3, 9)).toBeCloseTo(p, 10)
      }),
    )
  })

  test('arguments outside the domain are refused', () => {
    for (const bad of [
      () => lgamma(0),
      () => logBeta(-1, 2),
      () => regularisedGamma(0, 1),
      () => logIncompleteBeta(2, 1, 1),
      () => normalQuantile(1.1),
      () => betaQuantile(-0.1, 1, 1),
      () => chiSquareQuantile(1, 2),
      () => studentTQuantile(2, 2),
    ])
      expect(bad).toThrow(RangeError)
  })
})

describe('sums', () => {
  test('a compensated sum keeps what a plain one loses', () => {
    const total = new CompensatedSum()
    for (const value of [1, 1e100, 1, -1e100]) total.add(value)
    expect(total.value).toBe(2)
    expect(sum(new Float64Array(1_000_000).fill(0.1))).toBeCloseTo(100_000, 9)
  })

  test('mean and variance survive a large offset', () => {
    const values = [4, 7, 13, 16].map(x => x + 1e9)
    expect(mean(values)).toBe(1e9 + 10)
    expect(variance(values)).toBe(22.5)
    expect(variance(values, 1)).toBe(30)
  })

  test('log-space sums neither overflow nor lose infinities', () => {
    expect(logSumExp([1000, 1000])).toBeCloseTo(1000 + Math.LN2, 12)
    expect(logSumExp([])).toBe(Number.NEGATIVE_INFINITY)
    expect(logSumExp([Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY])).toBe(Number.NEGATIVE_INFINITY)
    expect(logMeanExp([5, 5, 5])).toBeCloseTo(5, 12)
    expect(logWeightedSumExp([0, 700, 9e9], [0.5, 0.5, 0])).toBeCloseTo(700 - Math.LN2, 12)
  })
})
