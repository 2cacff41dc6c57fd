import { describe, expect, jest, test } from '@jest/globals'
import type { MetricCounts } from '../../../actions/helm-canary/src/counts.js'
import { Judge, type Judgement } from '../../../actions/helm-canary/src/judge.js'
import { type CanaryPlan, emptyFile, planOf } from '../../../actions/helm-canary/src/plan.js'
import { policySchema } from '../../../actions/helm-canary/src/policy.js'
import { binomial, poisson, seededRandom } from '../../../shared/stats/index.js'

// Processes and simulations take longer on a busy machine.
jest.setTimeout(120_000)

type Random = ReturnType<typeof seededRandom>

interface World {
  /** Requests per look. */
  readonly requests: number
  readonly base: number
  readonly canary: number
  /** Shares slower than each boundary, stable and canary. */
  readonly slow?: readonly (readonly [stable: number, canary: number])[]
  /** What the canary really gets, of what it should get. */
  readonly leak?: number
}

/** 60 looks over four weights, as the default plan on a cluster makes them. */
const SHARES = [5, 10, 25, 50].flatMap(percent => Array.from({ length: 8 }, () => percent))
const COURSE = [...SHARES, ...Array.from({ length: 28 }, () => 50)]

function simulate(
  plan: CanaryPlan,
  world: World,
  random: Random,
): { judgement: Judgement; looks: number; judge: Judge } {
  const judge = new Judge(plan)
  let judgement: Judgement = 'continue'
  let looks = 0
  for (const percent of COURSE) {
    const share = (percent / 100) * (world.leak ?? 1)
    const canary = poisson(world.requests * share, random)
    const baseline = poisson(world.requests * (1 - share), random)
    const counts = plan.metrics.map((metric): MetricCounts => {
      if (metric.kind === 'errors')
        return {
          kind: 'errors',
          poll: {
            canary: { n: canary, x: binomial(canary, world.canary, random) },
            baseline: { n: baseline, x: binomial(baseline, world.base, random) },
          },
        }
      const slow = world.slow ?? []
      return {
        kind: 'latency',
        boundaries: slow.map((_, k) => k + 1),
        poll: {
          canary: { n: canary, slower: slow.map(([, p]) => binomial(canary, p, random)) },
          baseline: { n: baseline, slower: slow.map(([p]) => binomial(baseline, p, random)) },
        },
      }
    })
    looks++
    judgement = judge.observe(counts, { percent, lastStep: percent === 50 })
    if (judgement !== 'continue') break
  }
  return { judgement, looks, judge }
}

function share(runs: number, seed: number, plan: CanaryPlan, world: World, wanted: Judgement): number {
  const random = seededRandom(seed)
  let found = 0
  for (let run = 0; run < runs; run++) if (simulate(plan, world, random).judgement === wanted) found++
  return found / runs
}

const plan = (file: object = {}) => planOf(policySchema.parse({ latency: false, ...file }), 'kubernetes')
/** With 95 % certainty a share of 5 % is seen below this in 400 runs. */
const AT_MOST_5_PERCENT = 0.07

describe('error rates that were promised', () => {
  test('a release that is no worse is rolled back in at most 5 % of the runs, looking 60 times', () => {
    const equal = { requests: 750, base: 0.01, canary: 0.01 }
    expect(share(400, 1, plan(), equal, 'rollback')).toBeLessThanOrEqual(0.05)
    expect(share(400, 2, plan(), { ...equal, canary: 0.008 }, 'rollback')).toBeLessThanOrEqual(0.05)
  })

  test('also with several metrics at once, in any weights', () => {
    const many = plan({ latency: { weight: 2 } })
    const slow = [0.3, 0.1, 0.02, 0.005].map(p => [p, p] as const)
    expect(share(200, 3, many, { requests: 750, base: 0.01, canary: 0.01, slow }, 'rollback')).toBeLessThanOrEqual(0.05)
  })

  test('a release at the limit is promoted in at most 5 % of the runs', () => {
    // Without the objective, which such rates would reach: ratio 2 against 1 %.
    const limit = { requests: 750, base: 0.02, canary: 0.04 }
    // Rollbacks would end most runs first, so only the promotion is asked for here.
    const promoting = plan({ errors: { weight: 0, required: true }, metrics: [harmless] })
    expect(share(400, 4, promoting, limit, 'promote')).toBeLessThanOrEqual(AT_MOST_5_PERCENT)
  })
})

/** A metric that never says anything, so that another one may be reported only. */
const harmless = {
  kind: 'errors',
  name: 'nothing',
  requests: 'a',
  bad: 'b',
  required: false,
  objective: 0.5,
  ratio: 1000,
}

describe('power', () => {
  test('three times the errors are found in nearly every run, within minutes', () => {
    const random = seededRandom(5)
    const results = Array.from({ length: 100 }, () =>
      simulate(plan(), { requests: 750, base: 0.005, canary: 0.015 }, random),
    )
    expect(results.filter(({ judgement }) => judgement === 'rollback').length).toBeGreaterThanOrEqual(98)
    const looks = results.map(result => result.looks).sort((a, b) => a - b)
    expect(looks[50]).toBeLessThanOrEqual(24)
  })

  test('an equal release is promoted in most runs', () => {
    expect(share(100, 6, plan(), { requests: 750, base: 0.02, canary: 0.02 }, 'promote')).toBeGreaterThan(0.9)
  })

  test('a release without any error passes by the objective', () => {
    expect(share(20, 7, plan(), { requests: 750, base: 0, canary: 0 }, 'promote')).toBe(1)
  })

  test('too little traffic stays open', () => {
    expect(share(50, 8, plan(), { requests: 10, base: 0.02, canary: 0.02 }, 'continue')).toBeGreaterThan(0.8)
  })

  test('a slower release is found at the boundary where it is slower, and named', () => {
    const slow = [
      [0.5, 0.5],
      [0.02, 0.06],
      [0.001, 0.001],
    ] as const
    const { judgement, judge } = simulate(
      plan({ latency: {} }),
      { requests: 750, base: 0.01, canary: 0.01, slow },
      seededRandom(9),
    )
    expect(judgement).toBe('rollback')
    expect(judge.driving.metric.name).toBe('latency')
    const [first, second, third] = judge.driving.boundaries
    expect(second!.fail).toBeGreaterThan(Math.max(first!.fail, third!.fail))
  })
})

describe('what a promotion waits for', () => {
  const good = { requests: 750, base: 0.02, canary: 0.02 }

  test('the last step', () => {
    const { looks } = simulate(plan(), { requests: 20_000, base: 0.02, canary: 0.02 }, seededRandom(10))
    expect(looks).toBe(25)
  })

  test('the least number of requests', () => {
    const { looks, judge } = simulate(plan({ 'min-requests': 13_000 }), good, seededRandom(11))
    expect(judge.requests.canary).toBeGreaterThanOrEqual(13_000)
    expect(looks).toBeGreaterThan(45)
  })

  test('every required metric on its own: an average would hide the one that is missing', () => {
    const world = { ...good, slow: [[0.3, 0.3] as const, [0.04, 0.072] as const] }
    const strict = plan({ latency: { weight: 0, required: true } })
    const { judgement, judge } = simulate(strict, world, seededRandom(12))
    expect(judgement).toBe('continue')
    const [errors, latency] = judge.metrics
    expect([errors!.passed, latency!.passed]).toEqual([true, false])
    expect(latency!.boundaries.map(({ passed }) => passed)).toEqual([true, false])
    const lenient = plan({ latency: { weight: 0, required: false } })
    expect(simulate(lenient, world, seededRandom(12)).judgement).toBe('promote')
  })

  test('a histogram that was never seen does not pass', () => {
    expect(simulate(plan({ latency: {} }), good, seededRandom(13)).judgement).toBe('continue')
  })
})

describe('the split', () => {
  test('as asked, with random rounding, never alarms', () => {
    expect(share(100, 14, plan(), { requests: 750, base: 0.02, canary: 0.02 }, 'split')).toBe(0)
  })

  test('half of what was asked for is no basis for a judgement', () => {
    expect(share(20, 15, plan(), { requests: 750, base: 0.02, canary: 0.02, leak: 0.5 }, 'split')).toBe(1)
  })

  test('is not judged while a weight is changing', () => {
    const judge = new Judge(plan())
    const counts: MetricCounts = {
      kind: 'errors',
      poll: { canary: { n: 5000, x: 100 }, baseline: { n: 5000, x: 100 } },
    }
    expect(judge.observe([counts], { percent: undefined, lastStep: false })).toBe('continue')
    expect(judge.observe([counts], { percent: 5, lastStep: false })).toBe('split')
  })
})

test('a metric that is only reported decides nothing', () => {
  const reported = plan({ errors: { weight: 0 }, metrics: [harmless, { ...harmless, name: 'x', required: true }] })
  const { judgement } = simulate(reported, { requests: 750, base: 0.01, canary: 0.5 }, seededRandom(16))
  expect(judgement).not.toBe('rollback')
})

test('the history has the evidence of every look', () => {
  const { judge, looks } = simulate(
    planOf(emptyFile(), 'sandbox'),
    { requests: 400, base: 0.02, canary: 0.06 },
    seededRandom(17),
  )
  expect(judge.history).toHaveLength(looks)
  expect(judge.history.at(-1)!.rollback).toBeGreaterThanOrEqual(Math.log(20))
  const { lower, upper } = judge.metrics[0]!.ratio!
  expect(lower).toBeLessThan(3)
  expect(upper).toBeGreaterThan(3)
  expect(lower).toBeGreaterThan(1)
})
