import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { observe } from '../../../actions/helm-canary/src/observe.js'
import { planOf } from '../../../actions/helm-canary/src/plan.js'
import { policySchema } from '../../../actions/helm-canary/src/policy.js'
import type { Target } from '../../../actions/helm-canary/src/target.js'
import { ActionError } from '../../../shared/errors/index.js'
import type { MetricsSource, Sample } from '../../../shared/metrics/index.js'
import { binomial, poisson, seededRandom } from '../../../shared/stats/index.js'
import { type FakeContext, fakeContext } from '../../fakes/context.js'

// Processes and simulations take longer on a busy machine.
jest.setTimeout(120_000)

const SECOND = 1000

interface Traffic {
  /** Requests per second. */
  readonly rate: number
  readonly base: number
  readonly canary: number
  /** The canary's error rate for the first seconds of its life, while caches are cold. */
  readonly cold?: { readonly seconds: number; readonly rate: number }
}

/** Two releases without a cluster: traffic happens whenever the counters are read, by the fake clock. */
class FakeTarget implements Target {
  readonly name = 'fraud'
  readonly versions = {}
  readonly tracks = { canary: { track: 'canary' }, baseline: { track: 'baseline' } }
  readonly weights: [seconds: number, percent: number][] = []
  readonly calls: string[] = []
  down: ActionError | undefined
  onCheck: () => void = () => {}
  readonly #random = seededRandom(1)
  readonly #counters = new Map<string, number>()
  readonly #born: number
  #percent = 0
  #at: number

  constructor(
    private readonly ctx: FakeContext,
    private readonly traffic: Traffic,
  ) {
    this.#born = ctx.clock.now()
    this.#at = this.#born
  }

  readonly metrics: MetricsSource = {
    name: 'fake',
    read: async queries => {
      this.#flow()
      if (this.down) throw this.down
      const samples = [...this.#counters].map(([key, value]): Sample => {
        const [track = '', code = ''] = key.split(' ')
        return { name: 'sandbox_requests_total', labels: { track, code }, value }
      })
      const results = queries.map(query =>
        samples.filter(({ labels }) => {
          const wanted = /track="(\w+)"/.exec(query)![1]
          return labels.track === wanted && (!query.includes('5..') || labels.code === '500')
        }),
      )
      return { at: this.ctx.clock.now(), results }
    },
  }

  #flow(): void {
    const now = this.ctx.clock.now()
    const seconds = (now - this.#at) / SECOND
    const age = (this.#at - this.#born) / SECOND
    this.#at = now
    const { rate, base, cold } = this.traffic
    const canaryRate = cold && age < cold.seconds ? cold.rate : this.traffic.canary
    for (const [track, share, p] of [
      ['canary', this.#percent / 100, canaryRate],
      ['baseline', 1 - this.#percent / 100, base],
    ] as const) {
      const n = poisson(rate * seconds * share, this.#random)
      const bad = binomial(n, p, this.#random)
      for (const [code, amount] of [
        ['200', n - bad],
        ['500', bad],
      ] as const)
        if (amount > 0) this.#counters.set(`${track} ${code}`, (this.#counters.get(`${track} ${code}`) ?? 0) + amount)
    }
  }

  async setWeight(percent: number): Promise<void> {
    this.#flow()
    this.#percent = percent
    this.weights.push([(this.ctx.clock.now() - this.#born) / SECOND, percent])
  }

  async check(): Promise<void> {
    this.calls.push('check')
    this.onCheck()
  }

  async start() {}
  async promote() {}
  async restore() {}
  async removeCanary() {}
  async hold() {}
  async close() {}
}

const file = {
  ...{ preset: 'sandbox', latency: false, interval: '15s', 'warm-up': '60s', settle: '10s' },
  steps: [
    { weight: '5%', hold: '2m' },
    { weight: '25%', hold: '2m' },
    { weight: '50%', hold: '2m' },
  ],
}
const plan = (changes: object = {}) => planOf(policySchema.parse({ ...file, ...changes }), 'kubernetes')

let ctx: FakeContext
beforeEach(async () => {
  ctx = await fakeContext()
})
afterEach(() => ctx.close())

describe('the course of a canary', () => {
  test('a good release climbs step by step and is promoted at the last one', async () => {
    const target = new FakeTarget(ctx, { rate: 100, base: 0.02, canary: 0.02 })
    const observed = await observe(target, plan(), ctx)
    expect(observed).toMatchObject({ decision: 'promote', reason: 'decided' })
    expect(target.weights).toEqual([
      [0, 5],
      [120, 25],
      [240, 50],
    ])
    expect(observed.weights.map(({ percent }) => percent)).toEqual([5, 25, 50])
    expect(observed.looks).toHaveLength(observed.judge.history.length)
    expect(observed.looks[0]!.seconds).toBe(75)
  })

  test('a bad one is stopped where it is', async () => {
    const target = new FakeTarget(ctx, { rate: 100, base: 0.01, canary: 0.1 })
    const observed = await observe(target, plan(), ctx)
    expect(observed.decision).toBe('rollback')
    expect(observed.milliseconds).toBeLessThan(180 * SECOND)
    expect(target.weights.length).toBeLessThan(3)
  })

  test('what happens while caches are cold is not judged', async () => {
    const cold = { seconds: 50, rate: 0.5 }
    const target = new FakeTarget(ctx, { rate: 100, base: 0.01, canary: 0.01, cold })
    expect((await observe(target, plan(), ctx)).decision).toBe('promote')
    const judged = new FakeTarget(ctx, { rate: 100, base: 0.01, canary: 0.01, cold })
    expect((await observe(judged, plan({ 'warm-up': '0s' }), ctx)).decision).toBe('rollback')
  })

  test('without traffic the time runs out', async () => {
    const target = new FakeTarget(ctx, { rate: 0, base: 0, canary: 0 })
    const observed = await observe(target, plan({ 'max-duration': '10m' }), ctx)
    expect(observed).toMatchObject({ decision: 'inconclusive', reason: 'time', milliseconds: 600 * SECOND })
  })

  test('a canary that gets no request although it should is not judged', async () => {
    const target = new FakeTarget(ctx, { rate: 100, base: 0.01, canary: 0.01 })
    target.setWeight = async () => {}
    expect(await observe(target, plan(), ctx)).toMatchObject({ decision: 'inconclusive', reason: 'split' })
  })

  test('gives a sign of life twice a minute', async () => {
    const target = new FakeTarget(ctx, { rate: 0, base: 0, canary: 0 })
    await observe(target, plan({ steps: [{ weight: '5%' }], 'max-duration': '10m' }), ctx)
    expect(target.calls.length).toBeGreaterThanOrEqual(17)
  })

  test('ends with what the target says when the route is no longer its own', async () => {
    const target = new FakeTarget(ctx, { rate: 100, base: 0.02, canary: 0.02 })
    target.onCheck = () => {
      throw new ActionError('ROUTE_CHANGED', 'infrastructure', 'somebody else')
    }
    await expect(observe(target, plan(), ctx)).rejects.toMatchObject({ code: 'ROUTE_CHANGED' })
  })

  test('ends at once when it is cancelled', async () => {
    const target = new FakeTarget(ctx, { rate: 100, base: 0.02, canary: 0.02 })
    target.onCheck = () => void ctx.abort()
    await expect(observe(target, plan(), ctx)).rejects.toMatchObject({ code: 'CANCELLED' })
  })
})

describe('the forecast after the warm-up', () => {
  test('says what this traffic lets expect', async () => {
    const target = new FakeTarget(ctx, { rate: 100, base: 0.02, canary: 0.02 })
    const { forecast } = await observe(target, plan(), ctx)
    expect(forecast!.requestsPerSecond).toBeCloseTo(100, -1)
    expect(forecast!.baseErrorRate).toBeCloseTo(0.02, 2)
    expect(forecast!.result.equal.passed).toBeGreaterThan(0.9)
    expect(ctx.log.text('info')).toMatch(/At \d+ requests\/s with [\d.]+ % errors, an equal release is promoted in/)
  })

  test('warns when hardly any release could be promoted', async () => {
    const target = new FakeTarget(ctx, { rate: 2, base: 0.02, canary: 0.02 })
    await observe(target, plan({ 'max-duration': '10m' }), ctx)
    expect(ctx.log.text('warn')).toContain('More traffic, a longer max-duration or a wider ratio-max decides.')
  })

  test('says nothing where nothing was seen', async () => {
    const target = new FakeTarget(ctx, { rate: 0, base: 0, canary: 0 })
    expect((await observe(target, plan({ 'max-duration': '10m' }), ctx)).forecast).toBeUndefined()
  })
})

describe('metrics that do not answer', () => {
  const outage = (kind: 'infrastructure' | 'input') => new ActionError('HTTP_UNREACHABLE', kind, 'no Prometheus')

  /** Down between two times of the fake clock. */
  function downBetween(target: FakeTarget, from: number, to: number): void {
    const start = ctx.clock.now()
    const { read } = target.metrics
    target.metrics.read = async queries => {
      const seconds = (ctx.clock.now() - start) / SECOND
      target.down = seconds >= from && seconds < to ? outage('infrastructure') : undefined
      return read(queries)
    }
  }

  test('for a while lose nothing, and no more traffic is shifted meanwhile', async () => {
    const target = new FakeTarget(ctx, { rate: 100, base: 0.02, canary: 0.02 })
    downBetween(target, 90, 200)
    const observed = await observe(target, plan(), ctx)
    expect(observed.decision).toBe('promote')
    expect(target.weights[1]![0]).toBeGreaterThanOrEqual(200)
    const counted = observed.looks.reduce((sum, { canary, baseline }) => sum + canary.n + baseline.n, 0)
    const judgedSeconds = observed.milliseconds / SECOND - 60
    expect(Math.abs(counted - 100 * judgedSeconds)).toBeLessThan(5 * Math.sqrt(counted))
    expect(ctx.log.text('warn')).toContain('the metrics did not answer')
  })

  test('already at the start only delay the judgement', async () => {
    const target = new FakeTarget(ctx, { rate: 100, base: 0.02, canary: 0.02 })
    downBetween(target, 0, 130)
    expect((await observe(target, plan(), ctx)).decision).toBe('promote')
  })

  test('for long make it inconclusive, never a rollback', async () => {
    const target = new FakeTarget(ctx, { rate: 100, base: 0.02, canary: 0.02 })
    downBetween(target, 90, Infinity)
    const observed = await observe(target, plan({ silence: '3m' }), ctx)
    expect(observed).toMatchObject({ decision: 'inconclusive', reason: 'silence', silence: 'no Prometheus' })
    expect(observed.milliseconds).toBeLessThan(300 * SECOND)
  })

  test('because the query is wrong are the user’s mistake, at once', async () => {
    const target = new FakeTarget(ctx, { rate: 100, base: 0.02, canary: 0.02 })
    target.down = outage('input')
    await expect(observe(target, plan(), ctx)).rejects.toMatchObject({ kind: 'input' })
  })
})
