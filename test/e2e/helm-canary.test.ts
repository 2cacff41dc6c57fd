import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { step } from '../../actions/helm-canary/src/main.js'
import { parseInputs } from '../../shared/contract/index.js'
import type { Outcome } from '../../shared/outcome/index.js'
import { clock as realClock } from '../../shared/run/clock.js'
import { fakeContext } from '../fakes/context.js'
import { describeWith } from './need.js'
import { type Cluster, sendRequests, startCluster, waitFor } from './servers/index.js'

const run = promisify(execFile)
const CHART = new URL('./charts/model-server', import.meta.url).pathname
const DIGESTS = { old: 'a'.repeat(64), good: 'b'.repeat(64), bad: 'c'.repeat(64), stuck: 'd'.repeat(64) }
const REPOSITORY = { old: 'fraud', good: 'fraud', bad: 'fraud', stuck: 'never-ready' }
type Image = keyof typeof DIGESTS

const PLAN = `
steps: [{weight: 20%, hold: 4s}, {weight: 50%}]
interval: 1s
warm-up: 2s
settle: 3s
max-duration: 90s
latency: {boundaries: [1.2]}
`

describeWith(['cluster', 'helm4', 'helm3'], 'helm-canary on a real cluster', tools => {
  let cluster: Cluster
  beforeAll(async () => {
    cluster = await startCluster()
    await cluster.setImages({ [DIGESTS.bad]: { errorRate: 0.12 } })
  }, 180_000)
  afterAll(() => cluster?.stop())

  /** A namespace with the stable release in it, users, and a way to run the step there. */
  async function world(name: string, helm: string) {
    await cluster.createNamespace(name)
    const host = `fraud.${name}.example`
    const deployer = ['--kubeconfig', cluster.deployerKubeconfig, '--namespace', name]
    const cli = async (...args: string[]) => (await run(helm, [...args, ...deployer])).stdout
    const values = { 'route.hostname': host, 'image.repository': 'registry.example/fraud' }
    const set = Object.entries({ ...values, 'image.digest': `sha256:${DIGESTS.old}` }).map(([k, v]) => `${k}=${v}`)
    await cli('upgrade', '--install', 'fraud', CHART, '--wait', '--timeout', '60s', '--set', set.join(','))
    await waitFor('the stable release behind the gateway', async () => {
      const codes = await sendRequests({ url: cluster.gateway.url, host, count: 20 })
      return (codes[200] ?? 0) >= 15
    })
    const ctx = await fakeContext({ clock: { ...realClock, slept: [], advance() {} } })
    await writeFile(join(ctx.workspace, 'canary.yml'), PLAN)
    const users = new AbortController()
    const traffic = sendRequests({
      ...{ url: cluster.gateway.url, host, count: 1e9, perSecond: 300, concurrency: 40 },
      signal: users.signal,
    })
    const canary = async (image: Image, changes: Record<string, string> = {}): Promise<Outcome> => {
      const given = {
        ...{ release: 'fraud', chart: CHART, route: 'fraud', namespace: name, plan: 'canary.yml', timeout: '20s' },
        image: `registry.example/${REPOSITORY[image]}@sha256:${DIGESTS[image]}`,
        'image-values': 'image.repository,image.tag,image.digest',
        'canary-values': 'route.enabled=false\ntrack=canary',
        ...{ set: `route.hostname=${host}`, kubeconfig: cluster.deployerKubeconfig },
        ...{ 'prometheus-url': cluster.prometheus.url, 'helm-path': helm, ...changes },
      }
      const { inputs } = parseInputs(step.contract, new Map(Object.entries(given)))
      return step.main(inputs, ctx, await step.prepare(inputs, ctx))
    }
    return {
      ...{ ctx, cli, canary },
      route: async () =>
        (await cluster.api(`/apis/gateway.networking.k8s.io/v1/namespaces/${name}/httproutes/fraud`)).json,
      history: async () => JSON.parse(await cli('history', 'fraud', '-o', 'json')) as { status: string }[],
      releases: async () => JSON.parse(await cli('list', '-o', 'json')).map((one: { name: string }) => one.name),
      running: async () =>
        (await cluster.api(`/apis/apps/v1/namespaces/${name}/deployments/fraud`)).json.spec.template.spec.containers[0]
          .image as string,
      close: async () => {
        users.abort()
        await traffic
        await ctx.close()
      },
    }
  }
  type World = Awaited<ReturnType<typeof world>>

  /** As the chart made it, and Helm's own again. */
  async function expectRouteBack({ route, releases }: World): Promise<void> {
    const { spec, metadata } = await route()
    expect(spec.rules).toHaveLength(1)
    expect(spec.rules[0].backendRefs).toMatchObject([{ name: 'fraud', weight: 100 }])
    expect(metadata.annotations ?? {}).not.toHaveProperty('mlops-actions/canary')
    const managers = metadata.managedFields.map(({ manager }: { manager: string }) => manager)
    expect(managers).not.toContain('mlops-actions')
    expect(await releases()).toEqual(['fraud'])
  }

  test.each(['helm4', 'helm3'] as const)(
    'with %s: a good image is promoted, a bad one rolled back, and the next upgrade has no conflict',
    async helm => {
      const it = await world(`shop-${helm}`, tools[helm])
      try {
        const promoted = await it.canary('good')
        expect(promoted).toMatchObject({ verdict: 'pass', outputs: { decision: 'promoted' } })
        await expectRouteBack(it)
        expect(await it.running()).toContain(DIGESTS.good)
        expect((await it.history()).at(-1)!.status).toBe('deployed')

        expect(await it.canary('good')).toMatchObject({ outputs: { decision: 'unchanged' } })

        const refused = await it.canary('bad')
        expect(refused).toMatchObject({ verdict: 'fail', outputs: { decision: 'rolled-back' } })
        await expectRouteBack(it)
        expect(await it.running()).toContain(DIGESTS.good)

        await it.cli('upgrade', 'fraud', CHART, '--reuse-values', '--set', 'replicas=1', '--wait', '--timeout', '60s')
        expect((await it.history()).at(-1)!.status).toBe('deployed')
      } finally {
        await it.close()
      }
    },
    300_000,
  )

  test('cancelled in the middle, it puts the route back within a second', async () => {
    const it = await world('shop-cancel', tools.helm4)
    try {
      const result = it.canary('good').catch(error => error)
      await waitFor('the shift', async () => (await it.route()).spec.rules[0].backendRefs.length === 2)
      const started = performance.now()
      const undone = it.ctx.abort()
      await waitFor('the route', async () => (await it.route()).spec.rules[0].backendRefs.length === 1)
      expect(performance.now() - started).toBeLessThan(2000)
      await undone
      expect(await result).toMatchObject({ code: 'CANCELLED' })
      expect(it.ctx.undoErrors).toEqual([])
      await expectRouteBack(it)
      expect(await it.running()).toContain(DIGESTS.old)
    } finally {
      await it.close()
    }
  }, 120_000)

  test('a canary that never gets ready touches no traffic', async () => {
    const it = await world('shop-stuck', tools.helm4)
    try {
      await expect(it.canary('stuck', { timeout: '3s' })).rejects.toMatchObject({ code: 'HELM_FAILED' })
      await it.ctx.abort()
      await expectRouteBack(it)
    } finally {
      await it.close()
    }
  }, 120_000)
})
