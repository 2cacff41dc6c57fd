import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  binomial,
  type Counts,
  dispersion,
  ErrorPassTest,
  forecastCanary,
  LatencyFailTest,
  LatencyPassTest,
  type LatencyPoll,
  ObjectiveAboveTest,
  ObjectiveBelowTest,
  PairedReplayTest,
  poisson,
  RatioAboveTest,
  SplitCheck,
  seededRandom,
  sequentialDkwRadius,
  WeightedEvidence,
} from '../../../../shared/stats/index.js'

fc.configureGlobal({ seed: 20261121 })

const none: Counts = { n: 0, x: 0 }
const canary = (n: number, x: number) => ({ canary: { n, x }, baseline: none })

describe('absolute objective', () => {
  test.each([
    [0.01, 368],
    [0.005, 736],
    [0.001, 3688],
  ])('without errors an objective of %d is met after about %d requests', (objective, expected) => {
    const evidence = new ObjectiveBelowTest({ objective })
    let requests = 0
    while (!evidence.crossed(0.05)) {
      evidence.update(canary(1, 0))
      requests++
    }
    // The spread half of the weight adds a little evidence, so it comes a few requests earlier.
    expect(requests).toBeLessThanOrEqual(expected)
    expect(requests).toBeGreaterThan(expected * 0.85)
  })

  test('still passes after an early error, when the rate is clearly below', () => {
    const evidence = new ObjectiveBelowTest({ objective: 0.01 })
    evidence.update(canary(100, 1))
    expect(evidence.logE).toBeGreaterThan(-20)
    evidence.update(canary(3000, 3))
    expect(evidence.crossed(0.05)).toBe(true)
  })

  test('expectation of the evidence is at most 1 at the objective and on its null side', () => {
    const pmf = (k: number, n: number, p: number) => {
      let c = 1
      for (let i = 0; i < k; i++) c = (c * (n - i)) / (i + 1)
      return c * p ** k * (1 - p) ** (n - k)
    }
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 0.95, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 25 }),
        (objective, inside, n) => {
          const above = objective + (1 - objective) * inside
          let below = 0
          let atOrUnder = 0
          for (let x = 0; x <= n; x++) {
            const pass = new ObjectiveBelowTest({ objective })
            const fail = new ObjectiveAboveTest({ objective })
            below += pmf(x, n, above) * Math.exp(pass.update(canary(n, x)))
            atOrUnder += pmf(x, n, objective * inside) * Math.exp(fail.update(canary(n, x)))
          }
          expect(below).toBeLessThanOrEqual(1 + 1e-9)
          expect(atOrUnder).toBeLessThanOrEqual(1 + 1e-9)
        },
      ),
      { numRuns: 100, seed: 3 },
    )
  })

  test('a release without any error can pass the error criterion, which the ratio alone would not allow', () => {
    const evidence = new ErrorPassTest({ ratio: 2, objective: 0.01 })
    for (let i = 0; i < 10; i++) evidence.update({ canary: { n: 60, x: 0 }, baseline: { n: 540, x: 0 } })
    expect(evidence.byRatio.logE).toBe(0)
    expect(evidence.crossed(0.05)).toBe(true)
  })

  test('a bad objective is refused', () => {
    expect(() => new ObjectiveBelowTest({ objective: 0 })).toThrow(RangeError)
    expect(() => new ObjectiveAboveTest({ objective: 1 })).toThrow(RangeError)
  })
})

describe('latency', () => {
  const boundaries = [0.1, 0.25, 1]
  const at = (nc: number, slowC: number[], nb: number, slowB: number[]): LatencyPoll => ({
    canary: { n: nc, slower: slowC },
    baseline: { n: nb, slower: slowB },
  })

  test('FAIL averages over the boundaries and names the driving one', () => {
    const evidence = new LatencyFailTest({ boundaries, ratio: 1 })
    evidence.update(at(500, [100, 60, 2], 500, [100, 20, 2]))
    expect(evidence.drivingBoundary).toBe(0.25)
    const mean = evidence.tests.reduce((total, one) => total + Math.exp(one.logE), 0) / 3
    expect(evidence.logE).toBeCloseTo(Math.log(mean), 10)
  })

  test('PASS needs every boundary on its own, also at different polls', () => {
    const evidence = new LatencyPassTest({ boundaries: [0.1, 1], ratio: 2 })
    for (let i = 0; i < 5; i++) evidence.update(at(500, [100, 0], 500, [100, 0]))
    expect(evidence.missing(0.05)).toEqual([1])
    expect(evidence.crossed(0.05)).toBe(false)
    for (let i = 0; i < 20; i++) evidence.update(at(500, [100, 5], 500, [100, 5]))
    expect(evidence.missing(0.05)).toEqual([])
    expect(evidence.crossed(0.05)).toBe(true)
    expect(evidence.pValue).toBe(Math.max(...evidence.tests.map(one => one.pValue)))
  })

  test('a count for every boundary is required', () => {
    expect(() => new LatencyFailTest({ boundaries, ratio: 1 }).update(at(5, [1, 1], 5, [1, 1, 1]))).toThrow(RangeError)
    expect(() => new LatencyPassTest({ boundaries: [], ratio: 1 })).toThrow(RangeError)
  })
})

describe('several metrics', () => {
  test('weights are scaled, weight 0 only reports, the driving metric is named', () => {
    const evidence = new WeightedEvidence([2, 1, 0])
    expect(evidence.update([0, Math.log(10), Math.log(1e9)])).toBeCloseTo(Math.log(2 / 3 + 10 / 3), 12)
    expect(evidence.driving).toBe(1)
  })

  test('a metric without any evidence left does not spoil the sum', () => {
    const evidence = new WeightedEvidence([1, 1])
    expect(evidence.update([Number.NEGATIVE_INFINITY, Math.log(40)])).toBeCloseTo(Math.log(20), 12)
  })

  test('bad weights and a wrong number of metrics are refused', () => {
    expect(() => new WeightedEvidence([0, 0])).toThrow(RangeError)
    expect(() => new WeightedEvidence([1, -1])).toThrow(RangeError)
    expect(() => new WeightedEvidence([1, 1]).update([0])).toThrow(RangeError)
  })

  test('false FAIL of errors and three latency boundaries together stays under alpha', () => {
    const random = seededRandom(31)
    const runs = 200
    let crossed = 0
    for (let run = 0; run < runs; run++) {
      const errors = new RatioAboveTest({ ratio: 1 })
      const latency = new LatencyFailTest({ boundaries: [1, 2, 3], ratio: 1 })
      const together = new WeightedEvidence([1, 1])
      for (let i = 0; i < 30 && !together.crossed(0.05); i++) {
        const side = (mean: number) => {
          const n = poisson(mean, random)
          const s1 = binomial(n, 0.3, random)
          const s2 = binomial(s1, 0.3, random)
          return { n, x: binomial(n, 0.01, random), slower: [s1, s2, binomial(s2, 0.1, random)] }
        }
        const poll = { canary: side(75), baseline: side(675) }
        together.update([errors.update(poll), latency.update(poll)])
      }
      if (together.crossed(0.05)) crossed++
    }
    expect(crossed / runs).toBeLessThanOrEqual(0.05)
  })
})

describe('traffic split', () => {
  const steps = [0.05, 0.25, 0.5]
  const simulate = (seed: number, trueShare: (asked: number) => number, check = new SplitCheck()) => {
    const random = seededRandom(seed)
    for (const share of steps)
      for (let i = 0; i < 10; i++)
        check.update({ share, canary: binomial(1000, trueShare(share), random), total: 1000 })
    return check
  }

  test('stays silent at the edge of the tolerance at any volume', () => {
    let alarms = 0
    for (let seed = 1; seed <= 40; seed++)
      if (simulate(seed, share => share + 0.2 * Math.min(share, 1 - share)).crossed(0.05)) alarms++
    expect(alarms / 40).toBeLessThanOrEqual(0.05)
    const volume = new SplitCheck()
    for (let i = 0; i < 50; i++) volume.update({ share: 0.1, canary: 11_500, total: 100_000 })
    expect(volume.logE).toBeLessThan(1)
  })

  test('alarms on a route that is not in force, either way', () => {
    expect(simulate(1, () => 0).crossed(1e-3)).toBe(true)
    expect(simulate(2, () => 0.7).crossed(1e-3)).toBe(true)
  })

  test('a healthy first step does not hide a broken second one', () => {
    const check = new SplitCheck()
    for (let i = 0; i < 200; i++) check.update({ share: 0.05, canary: 50, total: 1000 })
    expect(check.crossed(1e-3)).toBe(false)
    expect(check.observed).toBeCloseTo(0.05, 12)
    for (let i = 0; i < 3; i++) check.update({ share: 0.5, canary: 50, total: 1000 })
    expect(check.crossed(1e-3)).toBe(true)
    expect(check.allowed).toEqual({ lower: 0.4, upper: 0.6 })
  })

  test('expectation of the evidence is at most 1 for every allowed share', () => {
    const n = 30
    const log = (k: number, p: number) => {
      let c = 1
      for (let i = 0; i < k; i++) c = (c * (n - i)) / (i + 1)
      return c * p ** k * (1 - p) ** (n - k)
    }
    fc.assert(
      fc.property(
        fc.double({ min: 0.02, max: 0.98, noNaN: true }),
        fc.double({ min: -1, max: 1, noNaN: true }),
        (share, where) => {
          const p = share + 0.2 * Math.min(share, 1 - share) * where
          let expectation = 0
          for (let x = 0; x <= n; x++)
            expectation += log(x, p) * Math.exp(new SplitCheck().update({ share, canary: x, total: n }))
          expect(expectation).toBeLessThanOrEqual(1 + 1e-9)
        },
      ),
      { numRuns: 60, seed: 4 },
    )
  })

  test('a share of 0 or 1 is not judged, impossible counts are refused', () => {
    const check = new SplitCheck()
    expect(check.update({ share: 0, canary: 0, total: 100 })).toBe(0)
    expect(check.update({ share: 1, canary: 100, total: 100 })).toBe(0)
    expect(() => check.update({ share: 0.5, canary: 11, total: 10 })).toThrow(RangeError)
  })
})

describe('paired replay', () => {
  test('is silent when both releases fail equally often and grows with one-sided failures', () => {
    const equal = new PairedReplayTest()
    for (let i = 0; i < 50; i++) equal.update({ canaryOnlyWrong: 1, baselineOnlyWrong: 1 })
    expect(equal.logE).toBeLessThan(0)
    const worse = new PairedReplayTest()
    for (let i = 0; i < 8; i++) worse.update({ canaryOnlyWrong: 1, baselineOnlyWrong: 0 })
    expect(worse.crossed(0.05)).toBe(true)
  })
})

describe('dispersion', () => {
  test('is near 1 for binomial errors and shows bursts', () => {
    const random = seededRandom(9)
    const calm = Array.from({ length: 1000 }, () => ({ n: 1000, x: binomial(1000, 0.02, random) }))
    const bursts = Array.from({ length: 200 }, (_, i) => ({
      n: 1000,
      x: binomial(1000, i % 10 === 0 ? 0.2 : 0, random),
    }))
    expect(dispersion(calm)).toBeGreaterThan(0.8)
    expect(dispersion(calm)).toBeLessThan(1.2)
    expect(dispersion(bursts)).toBeGreaterThan(10)
    expect(dispersion([{ n: 10, x: 0 }])).toBeNaN()
  })

  test('the sequential band narrows with the number of observations', () => {
    expect(sequentialDkwRadius(100, 0.05)).toBeGreaterThan(sequentialDkwRadius(10_000, 0.05))
    expect(sequentialDkwRadius(1, 0.05)).toBe(1)
    expect(sequentialDkwRadius(1e6, 0.05)).toBeLessThan(0.005)
  })
})

describe('forecast', () => {
  const plan = {
    requestsPerSecond: 50,
    pollSeconds: 15,
    steps: [0.05, 0.1, 0.25, 0.5].map(share => ({ share, polls: 15 })),
    baseErrorRate: 0.005,
    regression: 3,
    passRatio: 2,
    objective: 0.002,
    alpha: 0.05,
    beta: 0.05,
    runs: 60,
  }

  test('a well-fed plan promotes an equal canary and rolls back a regressed one', () => {
    const { equal, regressed, polls, seconds } = forecastCanary(plan)
    expect([polls, seconds]).toEqual([60, 900])
    expect(equal.passed).toBeGreaterThan(0.7)
    expect(regressed.failed).toBeGreaterThan(0.95)
    expect(regressed.medianPolls).toBeGreaterThan(5)
    expect(regressed.medianPolls).toBeLessThan(30)
    expect(equal.passed + equal.failed + equal.inconclusive).toBeCloseTo(1, 12)
  })

  test('a starved plan is forecast to stay inconclusive', () => {
    const { equal } = forecastCanary({ ...plan, requestsPerSecond: 1 })
    expect(equal.inconclusive).toBeGreaterThan(0.9)
    expect(equal.medianPolls === null || equal.passed > 0).toBe(true)
  })

  test('the same seed gives the same forecast, a share above 1 is refused', () => {
    expect(forecastCanary({ ...plan, runs: 5 })).toEqual(forecastCanary({ ...plan, runs: 5 }))
    expect(() => forecastCanary({ ...plan, steps: [{ share: 2, polls: 1 }] })).toThrow(RangeError)
  })
})
