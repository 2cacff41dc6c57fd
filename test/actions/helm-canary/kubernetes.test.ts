import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { step } from '../../../actions/helm-canary/src/main.js'
import { STATE_ANNOTATION } from '../../../shared/cluster/index.js'
import { parseInputs } from '../../../shared/contract/index.js'
import { type ClusterWorld, clusterWorld, IMAGES, imageOf } from './cluster-world.js'

// Processes and simulations take longer on a busy machine.
jest.setTimeout(120_000)

// The fake helm is a script with a shebang, which Windows does not start.
const onUnix = process.platform === 'win32' ? describe.skip : describe

let world: ClusterWorld
afterEach(() => world.close())

const lastStatus = async (release: string) => (await world.helm()).releases[release]?.at(-1)?.status
const commands = async () => (await world.helm()).calls.map(([command, release]) => `${command} ${release}`)
const managers = () =>
  world.kubernetes.objects.get('httproutes/fraud')!.metadata.managedFields!.map(({ manager }) => manager)
const annotations = () => world.kubernetes.objects.get('httproutes/fraud')!.metadata.annotations ?? {}

/** The cluster looks as if no canary had ever been. */
async function expectUntouched(image: keyof typeof IMAGES = 'old'): Promise<void> {
  expect(world.split()).toEqual([['fraud', 1]])
  expect(annotations()).toEqual({})
  expect(managers()).not.toContain('mlops-actions')
  expect((await world.helm()).releases['fraud-canary']).toBeUndefined()
  expect(await lastStatus('fraud')).toBe('deployed')
  expect(world.imageRunning('fraud')).toContain(IMAGES[image].digest)
}

onUnix.each(['v3.19.4', 'v4.3.1'])('a canary with helm %s', version => {
  test('that is as good as the stable release is promoted', async () => {
    world = await clusterWorld({ version })
    const outcome = await world.canary()
    expect(outcome).toMatchObject({
      verdict: 'pass',
      headline: expect.stringMatching(/^helm-canary promoted fraud good: /),
      outputs: { decision: 'promoted', 'false-rollback': 0.05 },
      versions: { helm: version },
    })
    expect(outcome.outputs.weights).toMatchObject([{ percent: 5 }, { percent: 10 }, { percent: 25 }, { percent: 50 }])
    await expectUntouched('good')
    expect(outcome.evidence).toMatchObject({
      subject: [{ role: 'release', name: 'fraud', digest: { sha256: expect.stringMatching(/^[0-9a-f]{64}$/) } }],
      dependencies: [{ role: 'image', digest: { sha256: IMAGES.good.digest } }],
    })
  })

  test('that is worse is rolled back', async () => {
    world = await clusterWorld({ version })
    const outcome = await world.canary({ image: imageOf('bad') })
    expect(outcome).toMatchObject({ verdict: 'fail', outputs: { decision: 'rolled-back' } })
    expect(outcome.findings[0]).toMatchObject({
      ...{ code: 'canary-errors', verdict: 'fail' },
      truth: { kind: 'error-controlled', level: 0.05, guarantee: 'finite-sample' },
    })
    await expectUntouched()
  })

  test('whose promotion fails goes back to the release before', async () => {
    world = await clusterWorld({ version })
    await world.setHelm(state => {
      state.never.push('fraud')
    })
    const outcome = await world.canary()
    expect(outcome).toMatchObject({
      verdict: 'fail',
      headline: 'helm-canary could not promote fraud good; it was rolled back',
      outputs: { decision: 'rolled-back' },
    })
    expect(outcome.findings[0]).toMatchObject({ code: 'canary-promotion', verdict: 'fail' })
    await expectUntouched()
  })
})

onUnix('a canary without a decision', () => {
  test('is undone', async () => {
    world = await clusterWorld({ rate: 1 })
    const outcome = await world.canary()
    expect(outcome).toMatchObject({ verdict: 'inconclusive', outputs: { decision: 'rolled-back' } })
    await expectUntouched()
  })

  test('is held where that was asked for, and the next run undoes it first', async () => {
    world = await clusterWorld({ rate: 1 })
    const outcome = await world.canary({ 'on-inconclusive': 'hold' })
    expect(outcome).toMatchObject({ verdict: 'inconclusive', outputs: { decision: 'held' } })
    expect(world.split()).toEqual([
      ['fraud', 50],
      ['fraud-canary', 50],
    ])
    expect(JSON.parse(annotations()[STATE_ANNOTATION]!)).toMatchObject({ phase: 'held', percent: 50 })
    await world.canary()
    await expectUntouched()
    expect(world.ctx.log.text('notice')).toContain('an earlier canary')
  })
})

onUnix('running it again', () => {
  test('after a promotion finds nothing to do, unless it is forced', async () => {
    world = await clusterWorld()
    await world.canary()
    const before = (await commands()).filter(command => command.startsWith('upgrade')).length
    expect(await world.canary()).toMatchObject({ verdict: 'pass', outputs: { decision: 'unchanged' } })
    const after = (await commands()).filter(command => command.startsWith('upgrade')).length
    expect(after).toBe(before)
    expect(await world.canary({ force: 'true' })).toMatchObject({ outputs: { decision: 'promoted' } })
  })

  test('gives a finished outcome again only while the release is that one', async () => {
    world = await clusterWorld()
    await world.canary()
    const stands = async (changes: Record<string, string> = {}) => {
      const { inputs } = parseInputs(step.contract, world.inputs(changes))
      return step.stands!({}, inputs, world.ctx, await step.prepare(inputs, world.ctx))
    }
    expect(await stands()).toBeUndefined()
    await world.setHelm(state => {
      state.releases.fraud!.at(-1)!.description = 'Upgrade complete'
    })
    expect(await stands()).toContain('another one now')
  })

  test('its key depends on image, plan, chart values and target', async () => {
    world = await clusterWorld()
    const key = async (changes: Record<string, string> = {}) => {
      const { inputs } = parseInputs(step.contract, world.inputs(changes))
      return JSON.stringify((await step.prepare(inputs, world.ctx)).key)
    }
    await writeFile(join(world.ctx.workspace, 'plan.yml'), 'false-rollback: 1%')
    const keys: string[] = []
    for (const changes of [
      {},
      {},
      { image: imageOf('bad') },
      { plan: 'plan.yml' },
      { set: 'httpRoute.enabled=false' },
      { route: 'other' },
      { 'canary-values': 'httpRoute.enabled=false\nreplicas=3' },
    ])
      keys.push(await key(changes as unknown as Record<string, string>))
    expect(keys[0]).toBe(keys[1])
    expect(new Set(keys).size).toBe(6)
  })
})

onUnix('before anything is changed', () => {
  const changed = () => world.kubernetes.writes.filter(({ manager }) => manager === 'mlops-actions').length

  test.each([
    ['an image by tag', { image: 'ghcr.io/acme/fraud:1' }, 'CANARY_IMAGE', 'pinned by digest'],
    ['a chart that ignores the image', { 'image-values': 'server.image' }, 'CANARY_IMAGE', 'none is sha256:'],
    ['a missing values file', { values: 'absent.yaml' }, 'CANARY_VALUES', 'absent.yaml does not exist'],
    ['a canary with a route of its own', { 'canary-values': 'x=y' }, 'CANARY_CHART', 'HTTPRoute fraud-canary'],
    ['a route that is not there', { route: 'other' }, 'CLUSTER_NOT_FOUND', 'httproutes/other'],
    ['a service that the route does not name', { service: 'other' }, 'ROUTE_NO_BACKEND', 'service other'],
    ['a release that is not there', { release: 'absent' }, 'HELM_RELEASE_MISSING', 'absent'],
    ['a helm that is not there', { 'helm-path': 'no-helm' }, 'EXEC_NOT_FOUND', 'no-helm'],
  ])('%s is refused', async (_, changes, code, words) => {
    world = await clusterWorld()
    await expect(world.canary(changes as unknown as Record<string, string>)).rejects.toMatchObject({
      code,
      message: expect.stringContaining(words),
    })
    await world.ctx.abort()
    expect(changed()).toBe(0)
    await expectUntouched()
  })

  test('objects that both releases would own are refused', async () => {
    world = await clusterWorld()
    // As if the chart did not name its objects after the release.
    await world.setHelm(state => {
      for (const object of state.releases.fraud![0]!.objects as { kind: string; metadata: { name: string } }[])
        if (object.kind === 'Deployment') object.metadata.name = 'fraud-canary'
    })
    await expect(world.canary()).rejects.toMatchObject({
      code: 'CANARY_CHART',
      message: expect.stringContaining('the same Deployment fraud-canary'),
    })
    expect(changed()).toBe(0)
  })

  test('a pending release is refused with the command that repairs it, or repaired', async () => {
    world = await clusterWorld()
    await world.setHelm(state => {
      const [first] = state.releases.fraud!
      state.releases.fraud!.push({ ...first!, revision: 2, status: 'pending-upgrade' })
    })
    await expect(world.canary()).rejects.toMatchObject({
      ...{ code: 'HELM_RELEASE_PENDING', kind: 'input' },
      message: expect.stringMatching(
        /pending-upgrade \(revision 2\); to unlock it: helm rollback fraud 1 --namespace ml/,
      ),
    })
    expect(await world.canary({ 'repair-pending': 'true' })).toMatchObject({ outputs: { decision: 'promoted' } })
  })

  test('a route that another run holds is left alone, until that run has died', async () => {
    world = await clusterWorld()
    const aliveUntil = (ms: number) => new Date(world.ctx.clock.now() + ms).toISOString()
    const mark = (ms: number) =>
      world.kubernetes.touch('httproutes/fraud', object => {
        const saved = [{ backendRefs: [{ group: '', kind: 'Service', name: 'fraud', port: 80, weight: 1 }] }]
        const state = {
          ...{ version: 1, run: 'github acme/fraud 9', phase: 'running', percent: 50, rules: saved },
          ...{ aliveUntil: aliveUntil(ms), backends: { stable: 'fraud', canary: 'fraud-canary' } },
        }
        object.metadata.annotations = { [STATE_ANNOTATION]: JSON.stringify(state) }
        object.spec!.rules = [
          {
            backendRefs: [
              { group: '', kind: 'Service', name: 'fraud', port: 80, weight: 50 },
              { group: '', kind: 'Service', name: 'fraud-canary', port: 80, weight: 50 },
            ],
          },
        ]
      })
    mark(60_000)
    await expect(world.canary()).rejects.toMatchObject({
      code: 'ROUTE_BUSY',
      message: expect.stringContaining('github acme/fraud 9'),
    })
    expect(world.split()).toEqual([
      ['fraud', 50],
      ['fraud-canary', 50],
    ])
    mark(-1)
    expect(await world.canary()).toMatchObject({ outputs: { decision: 'promoted' } })
    await expectUntouched('good')
  })
})

onUnix('while it runs', () => {
  test('a route that the gateway refuses ends it, and everything goes back', async () => {
    world = await clusterWorld()
    world.kubernetes.gatewayAnswers = false
    await expect(world.canary()).rejects.toMatchObject({
      code: 'ROUTE_NOT_ACCEPTED',
      message: expect.stringContaining('generation 1 of 2'),
    })
    await world.ctx.abort()
    expect(world.ctx.undoErrors).toEqual([])
    await expectUntouched()
  })

  test('a canary that does not become ready ends it', async () => {
    world = await clusterWorld()
    await world.setHelm(state => {
      state.never.push('fraud-canary')
    })
    await expect(world.canary()).rejects.toMatchObject({ code: 'HELM_FAILED' })
    await world.ctx.abort()
    await expectUntouched()
  })

  test('a cancel puts the route back first, then removes the canary', async () => {
    world = await clusterWorld()
    const { ctx } = world
    const sleep = ctx.clock.sleep.bind(ctx.clock)
    let slept = 0
    ctx.clock.sleep = async (milliseconds, signal) => {
      if (++slept === 12) void ctx.abort()
      return sleep(milliseconds, signal)
    }
    await expect(world.canary()).rejects.toMatchObject({ code: 'CANCELLED' })
    while ((await world.helm()).releases['fraud-canary']) await new Promise(resolve => setTimeout(resolve, 20))
    expect(ctx.undoErrors).toEqual([])
    await expectUntouched()
  })
})

onUnix('the post phase', () => {
  test('finds nothing to do after a run that ended by itself', async () => {
    world = await clusterWorld()
    await world.canary()
    const calls = (await world.helm()).calls.length
    await step.post!(world.ctx, undefined)
    expect((await world.helm()).calls).toHaveLength(calls)
  })

  test('undoes what a killed run left', async () => {
    world = await clusterWorld()
    const { ctx } = world
    ctx.clock.sleep = async () => {
      if (world.split().length > 1) throw new Error('killed here')
    }
    await expect(world.canary()).rejects.toThrow('killed here')
    expect(world.split()).toEqual([
      ['fraud', 95],
      ['fraud-canary', 5],
    ])
    await step.post!(ctx, undefined)
    await expectUntouched()
    await step.post!(ctx, undefined)
    await expectUntouched()
  })
})
