import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import {
  FIELD_MANAGER,
  type KubernetesApi,
  looksAlive,
  openCluster,
  type Route,
  RouteWeights,
  STATE_ANNOTATION,
} from '../../../shared/cluster/index.js'
import { type FakeContext, fakeContext } from '../../fakes/context.js'
import { type FakeKubernetes, fakeKubernetes } from '../../fakes/kubernetes.js'
import { type FakeServer, startFake } from '../../fakes/server.js'

const BACKENDS = { stable: 'fraud', canary: 'fraud-canary' }
const ADDRESS = { namespace: 'ml', resource: 'httproutes', name: 'fraud' }
const RULES = [{ backendRefs: [{ group: '', kind: 'Service', name: 'fraud', port: 80, weight: 1 }] }]

let ctx: FakeContext
let fake: FakeKubernetes
let server: FakeServer
let api: KubernetesApi
beforeEach(async () => {
  ctx = await fakeContext()
  fake = fakeKubernetes()
  server = await startFake(fake.handlers)
  fake.create('httproutes', {
    ...{ apiVersion: 'gateway.networking.k8s.io/v1', kind: 'HTTPRoute' },
    metadata: { name: 'fraud', managedFields: [{ manager: 'helm', operation: 'Apply', owns: ['rules'] }] },
    spec: { parentRefs: [{ name: 'web' }], rules: structuredClone(RULES) },
  })
  const kubeconfig = join(ctx.temp, 'kubeconfig')
  await writeFile(
    kubeconfig,
    JSON.stringify({
      'current-context': 'c',
      clusters: [{ name: 'c', cluster: { server: server.url } }],
      users: [{ name: 'u', user: { token: 'secret' } }],
      contexts: [{ name: 'c', context: { cluster: 'c', user: 'u' } }],
    }),
  )
  api = await openCluster({ path: kubeconfig, env: {} }, { exec: ctx.exec, http: ctx.http, now: () => ctx.clock.now() })
})
afterEach(async () => {
  await server.close()
  await ctx.close()
})

const open = (run = 'github acme/fraud 1') => new RouteWeights(api, ADDRESS, { run, now: () => ctx.clock.now() })
const route = () => fake.objects.get('httproutes/fraud') as unknown as Route
const split = () => route().spec.rules![0]!.backendRefs!.map(({ name, weight }) => [name, weight])
const owners = () =>
  fake.objects.get('httproutes/fraud')!.metadata.managedFields!.filter(({ owns }) => owns.includes('rules'))
const changed = expect.objectContaining({ code: 'ROUTE_CHANGED' })

describe('the weights of a route', () => {
  test('each shift is one patch that carries the way back', async () => {
    const weights = open()
    await weights.shift(BACKENDS, 5)
    await weights.shift(BACKENDS, 50)
    expect(split()).toEqual([
      ['fraud', 50],
      ['fraud-canary', 50],
    ])
    expect(fake.writes).toHaveLength(2)
    expect(RouteWeights.stateOf(route())).toMatchObject({ percent: 50, rules: RULES, phase: 'running' })
    expect(owners().map(({ manager }) => manager)).toEqual([FIELD_MANAGER])
  })

  test('restoring puts back the very rules, and gives up their ownership', async () => {
    const weights = open()
    await weights.shift(BACKENDS, 25)
    expect(await weights.restore()).toBe('restored')
    expect(route().spec.rules).toEqual(RULES)
    expect(route().metadata.annotations).toEqual({})
    const { managedFields } = fake.objects.get('httproutes/fraud')!.metadata
    expect(managedFields!.map(({ manager }) => manager)).toEqual(['helm'])
    const before = fake.writes.length
    expect(await weights.restore()).toBe('untouched')
    expect(fake.writes).toHaveLength(before)
  })

  test('a status written meanwhile is no obstacle', async () => {
    let met = 0
    const conflicting = open()
    const { handlers } = fake
    const patch = handlers.find(({ method }) => method === 'PATCH')!
    const original = patch.fn
    ;(patch as { fn: typeof original }).fn = request => {
      // The gateway's controller comes between reading and writing, three times.
      if (met++ < 3) fake.touch('httproutes/fraud', () => {})
      return original(request)
    }
    await conflicting.shift(BACKENDS, 10)
    expect(met).toBe(4)
    expect(split()).toEqual([
      ['fraud', 90],
      ['fraud-canary', 10],
    ])
  })

  test('an object that never rests ends in an error', async () => {
    const patch = fake.handlers.find(({ method }) => method === 'PATCH')!
    const original = patch.fn
    ;(patch as { fn: typeof original }).fn = request => {
      fake.touch('httproutes/fraud', () => {})
      return original(request)
    }
    await expect(open().shift(BACKENDS, 10)).rejects.toMatchObject({ code: 'CLUSTER_CONFLICT' })
  })

  test('rules that somebody else changed are never overwritten', async () => {
    const weights = open()
    await weights.shift(BACKENDS, 10)
    fake.touch('httproutes/fraud', object => {
      ;(object.spec!.rules as { timeouts?: object }[])[0]!.timeouts = { request: '5s' }
    })
    await expect(weights.renew()).rejects.toEqual(changed)
    await expect(weights.shift(BACKENDS, 50)).rejects.toEqual(changed)
    expect(split()).toEqual([
      ['fraud', 90],
      ['fraud-canary', 10],
    ])
    expect(await weights.restore()).toBe('partly')
    expect(route().spec.rules).toEqual([{ ...RULES[0], timeouts: { request: '5s' } }])
  })

  test('rules that Helm has set back already stay as the chart says', async () => {
    const weights = open()
    await weights.shift(BACKENDS, 10)
    await weights.release()
    const chart = [{ backendRefs: [{ ...RULES[0]!.backendRefs[0]!, weight: 7 }] }]
    fake.touch('httproutes/fraud', object => {
      object.spec!.rules = structuredClone(chart)
    })
    expect(await weights.restore()).toBe('restored')
    expect(route().spec.rules).toEqual(chart)
    expect(RouteWeights.stateOf(route())).toBeUndefined()
  })

  test('a second run finds the route busy, and takes over only from a dead or a held one', async () => {
    const first = open('github acme/fraud 1')
    const second = open('github acme/fraud 2')
    await first.shift(BACKENDS, 10)
    await expect(second.shift(BACKENDS, 5)).rejects.toMatchObject({
      code: 'ROUTE_BUSY',
      message: expect.stringContaining('github acme/fraud 1'),
    })
    expect(await second.restore()).toBe('untouched')
    const state = () => RouteWeights.stateOf(route())!
    expect(looksAlive(state(), ctx.clock.now())).toBe(true)
    ctx.clock.advance(120_000)
    await first.renew()
    ctx.clock.advance(120_000)
    expect(looksAlive(state(), ctx.clock.now())).toBe(true)
    ctx.clock.advance(60_000)
    expect(looksAlive(state(), ctx.clock.now())).toBe(false)
    await first.renew('held')
    expect(looksAlive(state(), ctx.clock.now())).toBe(false)
    expect(await second.restore('anybody')).toBe('restored')
    expect(route().spec.rules).toEqual(RULES)
  })

  test('an unreadable state is no state', async () => {
    for (const text of ['{', '{"version":99,"rules":[]}', '{"version":1}']) {
      fake.touch('httproutes/fraud', object => {
        object.metadata.annotations = { [STATE_ANNOTATION]: text }
      })
      expect(RouteWeights.stateOf(route())).toBeUndefined()
    }
  })

  test('the server’s refusals become errors with its own words', async () => {
    fake.token = 'other'
    await expect(open().read()).rejects.toMatchObject({ code: 'CLUSTER_UNAUTHORIZED' })
    fake.token = 'secret'
    fake.forbidden.add('PATCH httproutes')
    await expect(open().shift(BACKENDS, 5)).rejects.toMatchObject({
      code: 'CLUSTER_FORBIDDEN',
      message: expect.stringContaining('User "deployer" cannot PATCH'),
    })
    fake.objects.clear()
    await expect(open().read()).rejects.toMatchObject({
      code: 'CLUSTER_NOT_FOUND',
      message: expect.stringContaining('httproutes/fraud not found'),
    })
  })
})
