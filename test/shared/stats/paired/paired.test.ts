import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  accuracy,
  bcaBootstrap,
  bettingBounds,
  compareAuc,
  compareBootstrap,
  compareBounded,
  compareZeroOne,
  confusion,
  decide,
  delong,
  exactBounds,
  exactUnconditional,
  f1,
  mcnemarExact,
  normal,
  rowsToDecide,
  seededRandom,
  studentTQuantile,
  tangoBounds,
  tangoScore,
} from '../../../../shared/stats/index.js'
import { golden } from '../golden/golden.js'

fc.configureGlobal({ seed: 20261121 })

describe('against independent numbers', () => {
  test('Tango bounds, by numerical maximisation and root finding', () => {
    for (const { alpha, lower, upper, ...counts } of golden.tango) {
      const bounds = tangoBounds(counts, alpha)
      expect([counts, bounds.lower]).toEqual([counts, expect.closeTo(lower, 6)])
      expect([counts, bounds.upper]).toEqual([counts, expect.closeTo(upper, 6)])
    }
  })

  test('exact unconditional p-values, by enumeration on a dense grid', () => {
    for (const { difference, above, below, ...counts } of golden.exact_unconditional) {
      const found = exactUnconditional(counts, difference)
      // The dense grid misses the peak by less than this; ours must not lie below it.
      for (const [actual, expected] of [
        [found.above, above],
        [found.below, below],
      ]) {
        expect(actual).toBeGreaterThan(expected - 1e-9)
        expect(actual).toBeLessThan(expected + 1e-4)
      }
    }
  })

  test('McNemar', () => {
    for (const [b, c, expected] of golden.mcnemar) expect(mcnemarExact(b, c)).toBeCloseTo(expected, 12)
  })

  test('paired AUC difference by DeLong', () => {
    const { labels, first, second, auc, covariance } = golden.delong[2]
    const found = compareAuc(labels, first, second, { margin: 0.02, alpha: 0.05 })
    const error = Math.sqrt(covariance[0][0] + covariance[1][1] - 2 * covariance[0][1])
    expect(found.estimate).toBeCloseTo(auc[0] - auc[1], 12)
    expect(found.lower).toBeCloseTo(auc[0] - auc[1] - 1.6448536269514722 * error, 10)
    expect([found.method, found.guarantee]).toEqual(['delong', 'asymptotic'])
  })
})

describe('decision', () => {
  test.each([
    [-0.004, 0.01, 0.005, 'pass'],
    [-0.02, -0.006, 0.005, 'fail'],
    [-0.02, 0.01, 0.005, 'inconclusive'],
    [-0.005, 0.01, 0.005, 'inconclusive'],
    [-0.02, -0.005, 0.005, 'inconclusive'],
  ])('bounds %d .. %d with margin %d: %s', (lower, upper, margin, expected) => {
    expect(decide(lower, upper, margin)).toBe(expected)
  })

  test('rows to decide: about the sample size formula, none on the margin itself', () => {
    const needed = rowsToDecide({ estimate: 0, deviation: 0.3, margin: 0.02, alpha: 0.05 })
    expect(needed).toBe(Math.ceil((((1.6448536269514722 + 0.8416212335729143) * 0.3) / 0.02) ** 2))
    expect(rowsToDecide({ estimate: -0.02, deviation: 0.3, margin: 0.02, alpha: 0.05 })).toBeNull()
    expect(rowsToDecide({ estimate: -0.02 + 1e-9, deviation: 0.3, margin: 0.02, alpha: 0.05 })).toBeNull()
  })

  test('an undecided comparison asks for more rows than it had, a decided one for none', () => {
    const open = compareZeroOne({ rows: 1180, candidateOnly: 70, championOnly: 72, margin: 0.005, alpha: 0.05 })
    expect(open.decision).toBe('inconclusive')
    expect(open.rowsToDecide).toBeGreaterThan(1180)
    const shown = compareZeroOne({ rows: 5000, candidateOnly: 120, championOnly: 60, margin: 0.005, alpha: 0.05 })
    expect([shown.decision, shown.superior, shown.rowsToDecide]).toEqual(['pass', true, null])
    const worse = compareZeroOne({ rows: 5000, candidateOnly: 60, championOnly: 220, margin: 0.005, alpha: 0.05 })
    expect([worse.decision, worse.superior]).toEqual(['fail', false])
  })

  test('identical models on few rows are not shown to be equal', () => {
    const few = compareZeroOne({ rows: 10, candidateOnly: 0, championOnly: 0, margin: 0.02, alpha: 0.05 })
    expect([few.method, few.guarantee, few.decision]).toEqual(['exact-unconditional', 'finite-sample', 'inconclusive'])
    const many = compareZeroOne({ rows: 500, candidateOnly: 0, championOnly: 0, margin: 0.02, alpha: 0.05 })
    expect([many.method, many.guarantee, many.decision]).toEqual(['tango-score', 'asymptotic', 'pass'])
  })

  test('McNemar is reported beside, and would have misled', () => {
    // Not significantly different, yet far from shown to be within one point.
    const found = compareZeroOne({ rows: 400, candidateOnly: 14, championOnly: 21, margin: 0.01, alpha: 0.05 })
    expect(found.mcnemarP).toBeGreaterThan(0.2)
    expect(found.decision).toBe('inconclusive')
  })
})

describe('properties of the bounds', () => {
  const counts = fc
    .tuple(
      fc.integer({ min: 1, max: 400 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    )
    .map(([rows, discordant, part]) => {
      const total = Math.floor(discordant * rows)
      const candidateOnly = Math.floor(part * total)
      return { rows, candidateOnly, championOnly: total - candidateOnly }
    })

  test('Tango: contains the estimate, mirrors when the models change places, widens as alpha falls', () => {
    fc.assert(
      fc.property(counts, c => {
        const estimate = (c.candidateOnly - c.championOnly) / c.rows
        const here = tangoBounds(c, 0.05)
        const there = tangoBounds({ rows: c.rows, candidateOnly: c.championOnly, championOnly: c.candidateOnly }, 0.05)
        const wider = tangoBounds(c, 0.01)
        expect(here.lower).toBeLessThanOrEqual(estimate)
        expect(here.upper).toBeGreaterThanOrEqual(estimate)
        expect(here.lower).toBeCloseTo(-there.upper, 7)
        expect(wider.lower).toBeLessThanOrEqual(here.lower)
        expect(here.lower).toBeGreaterThanOrEqual(-1)
        expect(here.upper).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('Tango: the score falls in the tested difference', () => {
    fc.assert(
      fc.property(
        counts,
        fc.double({ min: -0.99, max: 0.99, noNaN: true }),
        fc.double({ min: -0.99, max: 0.99, noNaN: true }),
        (c, x, y) => {
          expect(tangoScore(c, Math.min(x, y))).toBeGreaterThanOrEqual(tangoScore(c, Math.max(x, y)) - 1e-9)
        },
      ),
    )
  })

  test('exact: bounds and p-values tell the same story at the margin, and mirror', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 24 }).chain(rows => fc.tuple(fc.constant(rows), fc.nat(rows), fc.nat(rows))),
        fc.double({ min: 0.01, max: 0.4, noNaN: true }),
        ([rows, b, rest], margin) => {
          const c = { rows, candidateOnly: b, championOnly: Math.min(rest, rows - b) }
          const { lower, upper } = exactBounds(c, { margin, alpha: 0.05 })
          const p = exactUnconditional(c, -margin)
          expect(lower > -margin).toBe(p.above <= 0.05)
          expect(upper < -margin).toBe(p.below <= 0.05)
          const swapped = exactUnconditional(
            { rows, candidateOnly: c.championOnly, championOnly: c.candidateOnly },
            margin,
          )
          expect(swapped.below).toBeCloseTo(p.above, 6)
        },
      ),
      { numRuns: 30, seed: 5 },
    )
  })

  test('betting: contains the mean, ignores the order of rows, mirrors, stays in range', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 1, maxLength: 60 }), values => {
        const options = { alpha: 0.05, low: -1, high: 1 }
        const bounds = bettingBounds(values, options)
        expect(bounds.lower).toBeLessThanOrEqual(bounds.estimate + 1e-9)
        expect(bounds.upper).toBeGreaterThanOrEqual(bounds.estimate - 1e-9)
        expect(bounds.lower).toBeGreaterThanOrEqual(-1)
        expect(bounds.upper).toBeLessThanOrEqual(1)
        expect(bettingBounds([...values].reverse(), options)).toEqual(bounds)
      }),
    )
  })

  test('betting: more rows of the same kind narrow the bounds', () => {
    const width = (n: number) => {
      const { lower, upper } = bettingBounds(
        Array.from({ length: n }, (_, i) => (i % 10 === 0 ? 1 : 0)),
        { alpha: 0.05, low: -1, high: 1 },
      )
      return upper - lower
    }
    expect(width(1000)).toBeLessThan(width(200))
    expect(width(20_000)).toBeLessThan(0.02)
  })
})

describe('error rates', () => {
  test('Tango passes a candidate that is worse by exactly the margin in about 5 % of the cases, McNemar would in most', () => {
    const random = seededRandom(1)
    const runs = 600
    let passed = 0
    let misled = 0
    for (let run = 0; run < runs; run++) {
      let candidateOnly = 0
      let championOnly = 0
      for (let i = 0; i < 500; i++) {
        const u = random.uniform()
        if (u < 0.04) candidateOnly++
        else if (u < 0.1) championOnly++
      }
      if (tangoBounds({ rows: 500, candidateOnly, championOnly }, 0.05).lower > -0.02) passed++
      if (mcnemarExact(candidateOnly, championOnly) > 0.05) misled++
    }
    expect(passed / runs).toBeLessThan(0.05 + 3 * Math.sqrt((0.05 * 0.95) / runs))
    expect(misled / runs).toBeGreaterThan(0.6)
  })

  test('the exact test keeps its level over every chance of discordance', () => {
    // Not simulated: the level is the total probability of the tables that pass.
    const rows = 20
    const margin = 0.1
    const passing: [number, number][] = []
    for (let b = 0; b <= rows; b++)
      for (let c = 0; b + c <= rows; c++)
        if (exactUnconditional({ rows, candidateOnly: b, championOnly: c }, -margin).above <= 0.05) passing.push([b, c])
    expect(passing.length).toBeGreaterThan(0)
    const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k)
    for (let step = 0; step <= 30; step++) {
      const discordance = margin + ((1 - margin) * step) / 30
      const p = (discordance - margin) / 2
      const q = (discordance + margin) / 2
      const level = passing.reduce(
        (total, [b, c]) =>
          total + choose(rows, b) * choose(rows - b, c) * p ** b * q ** c * (1 - p - q) ** (rows - b - c),
        0,
      )
      expect(level).toBeLessThanOrEqual(0.05 + 1e-9)
    }
  })

  test.each([
    [60, 0.1, 0.12],
    [400, 0.02, 0.04],
  ])('the betting bound on %d rows is wrong in at most 5 % of the cases', (rows, gain, loss) => {
    const random = seededRandom(2)
    const runs = 400
    let wrong = 0
    for (let run = 0; run < runs; run++) {
      const values = Array.from({ length: rows }, () => {
        const u = random.uniform()
        return u < gain ? 1 : u < gain + loss ? -1 : 0
      })
      if (bettingBounds(values, { alpha: 0.05, low: -1, high: 1 }).lower > gain - loss) wrong++
    }
    expect(wrong / runs).toBeLessThanOrEqual(0.05)
  })
})

describe('bootstrap', () => {
  test('for a mean agrees with Student t and is labelled asymptotic', () => {
    const random = seededRandom(3)
    const values = Array.from({ length: 300 }, () => 0.1 + normal(random))
    const mean = (weights: Float64Array) => values.reduce((total, value, i) => total + weights[i]! * value, 0) / 300
    const found = compareBootstrap({ rows: 300, statistic: mean, margin: 0.05, alpha: 0.05 })
    const error = Math.sqrt(values.reduce((t, v) => t + (v - found.estimate) ** 2, 0) / 299 / 300)
    expect(found.guarantee).toBe('asymptotic')
    expect(found.lower).toBeCloseTo(found.estimate + studentTQuantile(0.05, 299) * error, 1)
    expect(Math.abs(found.upper - (found.estimate - studentTQuantile(0.05, 299) * error))).toBeLessThan(0.15 * error)
  })

  test('same seed, same bounds; and any statistic of both models, F1 here', () => {
    const random = seededRandom(4)
    const labels = Array.from({ length: 400 }, () => (random.uniform() < 0.3 ? 1 : 0))
    const candidate = labels.map(label => (random.uniform() < 0.1 ? 1 - label : label))
    const champion = labels.map(label => (random.uniform() < 0.2 ? 1 - label : label))
    const statistic = (weights: Float64Array) =>
      f1(confusion(labels, candidate, 1, weights)) - f1(confusion(labels, champion, 1, weights))
    const options = { rows: 400, statistic, margin: 0.01, alpha: 0.05, strata: labels }
    const found = compareBootstrap(options)
    expect(found).toEqual(compareBootstrap(options))
    expect(found.decision).toBe('pass')
    expect(found.superior).toBe(true)
    expect(compareBootstrap({ ...options, seed: 2 }).lower).toBeCloseTo(found.lower, 1)
  })

  test('rows of one group are drawn together, which widens the bounds', () => {
    const random = seededRandom(5)
    const groups = Array.from({ length: 400 }, (_, i) => Math.floor(i / 20))
    const shift = Array.from({ length: 20 }, () => normal(random))
    const values = groups.map(group => shift[group]! + 0.1 * normal(random))
    const statistic = (weights: Float64Array) => {
      let total = 0
      let weight = 0
      for (let i = 0; i < 400; i++) {
        total += weights[i]! * values[i]!
        weight += weights[i]!
      }
      return total / weight
    }
    const alone = bcaBootstrap({ rows: 400, statistic, alpha: 0.05 })
    const together = bcaBootstrap({ rows: 400, statistic, alpha: 0.05, groups })
    expect(together.standardError).toBeGreaterThan(3 * alone.standardError)
  })

  test('covers about as promised on a skewed statistic', () => {
    // One-sided lower bounds of a mean of exponentials, 50 rows: plain percentiles miss more.
    const random = seededRandom(6)
    const runs = 120
    let missed = 0
    for (let run = 0; run < runs; run++) {
      const values = Array.from({ length: 50 }, () => -Math.log1p(-random.uniform()))
      const statistic = (weights: Float64Array) => {
        let total = 0
        for (let i = 0; i < 50; i++) total += weights[i]! * values[i]!
        return total / 50
      }
      if (bcaBootstrap({ rows: 50, statistic, alpha: 0.05, resamples: 1000, seed: run }).lower > 1) missed++
    }
    expect(missed / runs).toBeLessThan(0.05 + 3 * Math.sqrt((0.05 * 0.95) / runs))
  })

  test('a statistic that is undefined on some resamples is counted, on most refused', () => {
    const labels = [1, 1, 1, 0, 0, 0, 0, 0]
    const someNaN = (weights: Float64Array) =>
      weights[0] === 0 && weights[1] === 0 ? Number.NaN : accuracy(labels, labels, weights)
    expect(bcaBootstrap({ rows: 8, statistic: someNaN, alpha: 0.05 }).undefinedResamples).toBeGreaterThan(50)
    const mostNaN = (weights: Float64Array) => (weights.every(weight => weight === 1) ? 0 : Number.NaN)
    expect(() => bcaBootstrap({ rows: 8, statistic: mostNaN, alpha: 0.05 })).toThrow(RangeError)
  })
})

describe('bad arguments are refused', () => {
  const zeroOne = { rows: 10, candidateOnly: 1, championOnly: 1, margin: 0.1, alpha: 0.05 }
  test.each([
    ['more discordant rows than rows', () => compareZeroOne({ ...zeroOne, candidateOnly: 10 })],
    ['a broken count', () => compareZeroOne({ ...zeroOne, championOnly: 0.5 })],
    ['a negative margin', () => compareZeroOne({ ...zeroOne, margin: -0.1 })],
    ['a margin of a whole', () => compareZeroOne({ ...zeroOne, margin: 1 })],
    ['an alpha of one half', () => compareZeroOne({ ...zeroOne, alpha: 0.5 })],
    ['no rows', () => compareZeroOne({ ...zeroOne, rows: 0, candidateOnly: 0, championOnly: 0 })],
    ['a value outside its bounds', () => compareBounded([0, 2], { margin: 0.1, alpha: 0.05, low: -1, high: 1 })],
    ['bounds the wrong way round', () => bettingBounds([0], { alpha: 0.05, low: 1, high: -1 })],
    ['too few resamples', () => bcaBootstrap({ rows: 10, statistic: () => 1, alpha: 0.05, resamples: 100 })],
    [
      'a group in two strata',
      () => bcaBootstrap({ rows: 2, statistic: () => 1, alpha: 0.05, groups: [1, 1], strata: [0, 1] }),
    ],
    ['too many rows for the exact test', () => exactUnconditional({ ...zeroOne, rows: 601 }, 0)],
    ['one class only', () => delong([1, 1], [[0.1, 0.2]])],
  ])('%s', (_, call) => {
    expect(call).toThrow(RangeError)
  })
})
