import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  exceedanceTail,
  exceedanceTolerance,
  lgamma,
  type Random,
  referenceNeeded,
  seededRandom,
} from '../../../../shared/stats/index.js'

/** Beta-binomial(m; a, n + 1 - a) by its own formula, which shares nothing with the hypergeometric one. */
function betaBinomialTail(k: number, n: number, m: number, a: number): number {
  const logBeta = (x: number, y: number) => lgamma(x) + lgamma(y) - lgamma(x + y)
  const b = n + 1 - a
  let sum = 0
  for (let y = k; y <= m; y++) {
    const choose = lgamma(m + 1) - lgamma(y + 1) - lgamma(m - y + 1)
    sum += Math.exp(choose + logBeta(y + a, m - y + b) - logBeta(a, b))
  }
  return sum
}

/** By listing which of the n + m ranks are the earlier rows. */
function enumerated(k: number, n: number, m: number, a: number): number {
  let [hits, all] = [0, 0]
  for (let mask = 0; mask < 1 << (n + m); mask++) {
    const earlier = [...Array(n + m).keys()].filter(rank => mask & (1 << rank))
    if (earlier.length !== n) continue
    all++
    const edge = earlier[n - a]!
    if (n + m - 1 - edge - (a - 1) >= k) hits++
  }
  return hits / all
}

describe('the tail of rows outside', () => {
  test('is what counting all orders gives', () => {
    for (const [n, m, a] of [
      [5, 4, 1],
      [6, 5, 2],
      [3, 7, 3],
      [7, 3, 7],
    ] as const) {
      for (let k = 0; k <= m + 1; k++) {
        expect(exceedanceTail(k, { reference: n, batch: m, rank: a })).toBeCloseTo(enumerated(k, n, m, a), 12)
      }
    }
  })

  test('is the beta-binomial one', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3000 }),
        fc.integer({ min: 1, max: 300 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (n, m, ofRank, ofCount) => {
          const a = 1 + Math.floor(ofRank * (n - 1))
          const k = Math.floor(ofCount * (m + 1))
          const ours = exceedanceTail(k, { reference: n, batch: m, rank: a })
          const theirs = betaBinomialTail(k, n, m, a)
          expect(Math.abs(ours - theirs)).toBeLessThanOrEqual(1e-8 * theirs + 1e-15)
        },
      ),
    )
  })

  test('keeps its digits for a billion rows', () => {
    // rank 1: the product of (m - i) / (n + m - i)
    const [n, m] = [1_000_000_000, 10_000_000]
    let product = 1
    for (let i = 0; i < 4; i++) product *= (m - i) / (n + m - i)
    expect(exceedanceTail(4, { reference: n, batch: m, rank: 1 }) / product).toBeCloseTo(1, 9)
  })

  test('falls with the count, grows with the batch and the rank', () => {
    const sizes = fc.record({
      reference: fc.integer({ min: 1, max: 10_000 }),
      batch: fc.integer({ min: 1, max: 10_000 }),
      rank: fc.integer({ min: 1, max: 50 }),
    })
    fc.assert(
      fc.property(sizes, fc.integer({ min: 0, max: 200 }), (at, k) => {
        const slack = 1 + 1e-9
        expect(exceedanceTail(k + 1, at)).toBeLessThanOrEqual(exceedanceTail(k, at) * slack)
        expect(exceedanceTail(k, { ...at, batch: at.batch + 1 }) * slack).toBeGreaterThanOrEqual(exceedanceTail(k, at))
        expect(exceedanceTail(k, { ...at, rank: at.rank + 1 }) * slack).toBeGreaterThanOrEqual(exceedanceTail(k, at))
      }),
    )
  })

  test('refuses what is no count', () => {
    expect(() => exceedanceTail(1, { reference: 1.5, batch: 1, rank: 1 })).toThrow(RangeError)
    expect(() => exceedanceTail(1, { reference: 1, batch: 1, rank: 0 })).toThrow(RangeError)
    expect(() => exceedanceTolerance({ reference: 1, batch: 1, rank: 1 }, 0)).toThrow(RangeError)
  })
})

describe('the tolerance', () => {
  const sizes = fc.record({
    reference: fc.integer({ min: 0, max: 5000 }),
    batch: fc.integer({ min: 1, max: 5000 }),
    rank: fc.integer({ min: 1, max: 20 }),
  })

  test('is the smallest number that keeps the level', () => {
    fc.assert(
      fc.property(sizes, fc.constantFrom(0.05, 0.001, 1e-6), (at, level) => {
        const t = exceedanceTolerance(at, level)
        expect(exceedanceTail(t + 1, at)).toBeLessThanOrEqual(level)
        if (t > 0) expect(exceedanceTail(t, at)).toBeGreaterThan(level)
      }),
    )
  })

  test('is nothing for one later row, once there are 1 / level - 1 earlier ones', () => {
    expect(exceedanceTolerance({ reference: 19, batch: 1, rank: 1 }, 0.05)).toBe(0)
    expect(exceedanceTolerance({ reference: 18, batch: 1, rank: 1 }, 0.05)).toBe(1)
    expect(referenceNeeded({ batch: 1, rank: 1, tolerance: 0 }, 0.05)).toBe(19)
  })

  test('the rows needed are the fewest', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 1, max: 5 }), fc.nat(10), (batch, rank, t) => {
        const needed = referenceNeeded({ batch, rank, tolerance: t }, 0.001)!
        expect(exceedanceTolerance({ reference: needed, batch, rank }, 0.001)).toBeLessThanOrEqual(t)
        if (needed > rank) {
          expect(exceedanceTail(t + 1, { reference: needed - 1, batch, rank })).toBeGreaterThan(0.001)
        }
      }),
    )
  })
})

describe('simulated, a batch exceeds the tolerance no more often than the level says:', () => {
  const N = 4000
  const LEVEL = 0.05
  /** Three standard errors above the level. */
  const MOST = LEVEL + 3 * Math.sqrt((LEVEL * (1 - LEVEL)) / N)
  const draws: Record<string, (random: Random) => number> = {
    uniform: random => random.uniform(),
    'heavy tails': random => Math.tan(Math.PI * (random.uniform() - 0.5)),
    'dice (ties)': random => Math.floor(6 * random.uniform()),
    'nearly constant': random => (random.uniform() < 0.02 ? random.uniform() : 0),
  }
  test.each(Object.entries(draws))('%s, outside of the range', (_, draw) => {
    const random = seededRandom(11)
    const [n, m] = [60, 30]
    const t = exceedanceTolerance({ reference: n, batch: m, rank: 2 }, LEVEL)
    let alarms = 0
    for (let i = 0; i < N; i++) {
      const earlier = Array.from({ length: n }, () => draw(random))
      const [low, high] = [Math.min(...earlier), Math.max(...earlier)]
      let outside = 0
      for (let j = 0; j < m; j++) {
        const value = draw(random)
        if (value < low || value > high) outside++
      }
      if (outside > t) alarms++
    }
    expect(alarms / N).toBeLessThanOrEqual(MOST)
  })

  test.each([0.01, 0.1, 0.5])('a share of %d, counted in both', share => {
    const random = seededRandom(12)
    const [n, m] = [80, 40]
    let alarms = 0
    for (let i = 0; i < N; i++) {
      const count = (rows: number) =>
        Array.from({ length: rows }, () => random.uniform() < share).filter(Boolean).length
      if (count(m) > exceedanceTolerance({ reference: n, batch: m, rank: count(n) + 1 }, LEVEL)) alarms++
    }
    expect(alarms / N).toBeLessThanOrEqual(MOST)
  })
})
