import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  binomial,
  ERROR_GRID,
  logMeanExp,
  type Poll,
  poisson,
  type Random,
  RatioAboveTest,
  RatioBelowTest,
  RatioConfidenceSequence,
  ratioConfidenceSequence,
  seededRandom,
} from '../../../../shared/stats/index.js'

fc.configureGlobal({ seed: 20261121 })

const poll = (nc: number, xc: number, nb: number, xb: number): Poll => ({
  canary: { n: nc, x: xc },
  baseline: { n: nb, x: xb },
})

const STEPS = [0.05, 0.1, 0.25, 0.5]

/** 60 polls of 15 s, weights 5/10/25/50 %. */
function* traffic(rps: number, canaryRate: number, baseRate: number, random: Random): Generator<Poll> {
  for (let i = 0; i < 60; i++) {
    const share = STEPS[Math.floor(i / 15)]!
    const nc = poisson(rps * 15 * share, random)
    const nb = poisson(rps * 15 * (1 - share), random)
    yield poll(nc, binomial(nc, canaryRate, random), nb, binomial(nb, baseRate, random))
  }
}

function crossingShare(
  runs: number,
  seed: number,
  make: () => RatioAboveTest | RatioBelowTest,
  polls: (random: Random) => Iterable<Poll>,
) {
  const random = seededRandom(seed)
  let crossed = 0
  for (let run = 0; run < runs; run++) {
    const evidence = make()
    for (const observed of polls(random)) {
      evidence.update(observed)
      if (evidence.crossed(0.05)) {
        crossed++
        break
      }
    }
  }
  return crossed / runs
}

describe('the formula', () => {
  test('is the mean over the grid of the product of the factors', () => {
    const evidence = new RatioAboveTest({ ratio: 1 })
    evidence.update(poll(50, 2, 950, 4))
    evidence.update(poll(100, 3, 900, 5))
    const direct = logMeanExp(
      Array.from(
        ERROR_GRID,
        rho => 5 * Math.log(rho) + 6 * Math.log(1000 / (rho * 50 + 950)) + 8 * Math.log(1000 / (rho * 100 + 900)),
      ),
    )
    expect(evidence.logE).toBeCloseTo(direct, 12)
    expect(ERROR_GRID).toHaveLength(40)
    expect(ERROR_GRID[0]).toBeCloseTo(1.1, 12)
    expect(ERROR_GRID[39]).toBeCloseTo(20, 12)
  })

  test('with an error-free baseline two canary errors suffice at 5 % weight, three at 10 %, six at 50 %', () => {
    for (const [share, errors] of [
      [0.05, 2],
      [0.1, 3],
      [0.5, 6],
    ] as const) {
      const evidence = new RatioAboveTest({ ratio: 1 })
      let needed = 0
      while (!evidence.crossed(0.05)) {
        evidence.update(poll(1000 * share, 1, 1000 * (1 - share), 0))
        needed++
      }
      expect([share, needed]).toEqual([share, errors])
    }
  })

  test('an error-free pair of releases gives no evidence either way', () => {
    const fail = new RatioAboveTest({ ratio: 1 })
    const pass = new RatioBelowTest({ ratio: 2 })
    for (let i = 0; i < 100; i++) {
      fail.update(poll(500, 0, 500, 0))
      pass.update(poll(500, 0, 500, 0))
    }
    expect([fail.logE, pass.logE, fail.pValue, pass.pValue]).toEqual([0, 0, 1, 1])
  })

  test('an empty poll changes nothing and missing traffic on one side is no evidence', () => {
    const evidence = new RatioAboveTest({ ratio: 1 })
    evidence.update(poll(0, 0, 0, 0))
    evidence.update(poll(10, 3, 0, 0))
    evidence.update(poll(0, 0, 10, 3))
    expect(evidence.logE).toBeCloseTo(0, 12)
  })

  test('one-poll factors have expectation at most 1 under the null', () => {
    // Exact expectation over two small binomials, at the boundary and inside.
    const pmf = (k: number, n: number, p: number) => {
      let c = 1
      for (let i = 0; i < k; i++) c = (c * (n - i)) / (i + 1)
      return c * p ** k * (1 - p) ** (n - k)
    }
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 12 }),
        fc.integer({ min: 0, max: 12 }),
        fc.double({ min: 0.001, max: 0.9, noNaN: true }),
        fc.double({ min: 0.3, max: 3, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.boolean(),
        (nc, nb, pb, ratio, inside, above) => {
          const edge = ratio * pb
          const pc = above ? edge * inside : edge + (1 - edge) * inside
          if (!(pc >= 0 && pc <= 1)) return
          let expectation = 0
          for (let xc = 0; xc <= nc; xc++)
            for (let xb = 0; xb <= nb; xb++) {
              const evidence = above ? new RatioAboveTest({ ratio }) : new RatioBelowTest({ ratio })
              evidence.update(poll(nc, xc, nb, xb))
              expectation += pmf(xc, nc, pc) * pmf(xb, nb, pb) * Math.exp(evidence.logE)
            }
          expect(expectation).toBeLessThanOrEqual(1 + 1e-9)
        },
      ),
      { numRuns: 100, seed: 7 },
    )
  })

  test('the running maximum never falls and gives the p-value', () => {
    const evidence = new RatioAboveTest({ ratio: 1 })
    evidence.update(poll(100, 5, 900, 5))
    const top = evidence.logE
    evidence.update(poll(500, 0, 500, 20))
    expect(evidence.logE).toBeLessThan(top)
    expect(evidence.maxLogE).toBe(top)
    expect(evidence.pValue).toBeCloseTo(Math.exp(-top), 12)
    expect(evidence.updates).toBe(2)
  })

  test('tempering divides the log likelihood before mixing', () => {
    const tempered = new RatioAboveTest({ ratio: 1, tempering: 2, grid: [3] })
    const plain = new RatioAboveTest({ ratio: 1, grid: [3] })
    expect(tempered.update(poll(50, 3, 950, 2))).toBeCloseTo(plain.update(poll(50, 3, 950, 2)) / 2, 12)
  })

  test.each([
    ['more bad events than requests', poll(1, 2, 10, 0)],
    ['a counter that went backwards', poll(-5, 0, 10, 0)],
    ['not a number', poll(Number.NaN, 0, 10, 0)],
  ])('refuses %s', (_, bad) => {
    expect(() => new RatioAboveTest({ ratio: 1 }).update(bad)).toThrow(RangeError)
  })
})

describe('error rates while looking after every poll', () => {
  // Levels are 5 %; the bound below leaves three standard errors of the simulation.
  const bound = (runs: number) => 0.05 + 3 * Math.sqrt((0.05 * 0.95) / runs)

  test.each([
    [50, 0.005],
    [2, 0.005],
    [10, 0.05],
  ])('false FAIL at %d requests/s and error rate %d stays under alpha', (rps, rate) => {
    const share = crossingShare(
      400,
      11,
      () => new RatioAboveTest({ ratio: 1 }),
      random => traffic(rps, rate, rate, random),
    )
    expect(share).toBeLessThanOrEqual(bound(400))
  })

  test('false PASS at the boundary stays under beta', () => {
    const share = crossingShare(
      400,
      12,
      () => new RatioBelowTest({ ratio: 2 }),
      random => traffic(50, 0.01, 0.005, random),
    )
    expect(share).toBeLessThanOrEqual(bound(400))
    expect(share).toBeGreaterThan(0)
  })

  test('power: three times the errors is found nearly always at 50 requests/s', () => {
    const share = crossingShare(
      200,
      13,
      () => new RatioAboveTest({ ratio: 1 }),
      random => traffic(50, 0.015, 0.005, random),
    )
    expect(share).toBeGreaterThan(0.97)
  })

  test('one-arm bursts break the level and tempering by their dispersion restores it', () => {
    const bursty = function* (random: Random): Generator<Poll> {
      for (const { canary, baseline } of traffic(50, 0.005, 0.005, random)) {
        const burst = random.uniform() < 0.2 ? 5 : 0
        yield poll(canary.n, binomial(canary.n, 0.005 * burst, random), baseline.n, baseline.x)
      }
    }
    const plain = crossingShare(300, 14, () => new RatioAboveTest({ ratio: 1 }), bursty)
    const tempered = crossingShare(300, 14, () => new RatioAboveTest({ ratio: 1, tempering: 6 }), bursty)
    expect(plain).toBeGreaterThan(0.05)
    expect(tempered).toBeLessThanOrEqual(0.05)
  })
})

describe('confidence sequence for the ratio', () => {
  test('ends are the ratios that the one-sided tests just reject', () => {
    const polls = Array.from({ length: 40 }, () => poll(500, 15, 500, 5))
    const { lower, upper } = ratioConfidenceSequence(polls, 0.05)
    const evidence = (test: RatioAboveTest | RatioBelowTest) => {
      for (const p of polls) test.update(p)
      return test.logE
    }
    expect(evidence(new RatioAboveTest({ ratio: lower * 0.999 }))).toBeGreaterThan(Math.log(40))
    expect(evidence(new RatioAboveTest({ ratio: lower * 1.001 }))).toBeLessThan(Math.log(40))
    expect(evidence(new RatioBelowTest({ ratio: upper * 1.001 }))).toBeGreaterThan(Math.log(40))
    expect(evidence(new RatioBelowTest({ ratio: upper * 0.999 }))).toBeLessThan(Math.log(40))
    expect(lower).toBeGreaterThan(2)
    expect(upper).toBeLessThan(4.5)
  })

  test('covers the true ratio at all looks in at least 95 % of the runs', () => {
    const random = seededRandom(21)
    let missed = 0
    const runs = 25
    for (let run = 0; run < runs; run++) {
      const sequence = new RatioConfidenceSequence({ alpha: 0.05 })
      let covered = true
      for (const observed of traffic(20, 0.02, 0.01, random)) {
        const { lower, upper } = sequence.update(observed)
        if (lower > 2 || upper < 2) covered = false
      }
      if (!covered) missed++
    }
    expect(missed / runs).toBeLessThanOrEqual(0.05 + 3 * Math.sqrt((0.05 * 0.95) / runs))
  })

  test('only narrows', () => {
    const random = seededRandom(5)
    const sequence = new RatioConfidenceSequence({ alpha: 0.05 })
    let before = sequence.interval
    expect(before).toEqual({ lower: 0, upper: Number.POSITIVE_INFINITY })
    for (const observed of traffic(50, 0.01, 0.01, random)) {
      const now = sequence.update(observed)
      expect(now.lower).toBeGreaterThanOrEqual(before.lower)
      expect(now.upper).toBeLessThanOrEqual(before.upper)
      before = now
    }
    expect(before.upper).toBeLessThan(2)
  })
})
