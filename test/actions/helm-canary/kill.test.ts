import { execFile, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type ClusterWorld, clusterWorld, imageOf } from './cluster-world.js'

// Windows has no signals to send, and does not start the fake helm, a script with a shebang.
const onUnix = process.platform === 'win32' ? describe.skip : describe

// The whole step in a process of its own, with real signals and real time, against the stateful fakes. It is bundled
// from the sources here, so that it is never an old one.
let bundle: string
beforeAll(async () => {
  bundle = join(mkdtempSync(join(tmpdir(), 'mlops-canary-')), 'step.mjs')
  const options = {
    ...{
      entryPoints: [resolve('actions/helm-canary/src/index.ts')],
      outfile: bundle,
      bundle: true,
      ignoreAnnotations: true,
    },
    ...{ platform: 'node', format: 'esm', target: 'node20', logLevel: 'error' },
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url)",
    },
  }
  // In a process of its own: esbuild does not accept jest's realm.
  const script = `import { build } from 'esbuild'; await build(${JSON.stringify(options)})`
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script])
}, 60_000)
afterAll(() => rmSync(resolve(bundle, '..'), { recursive: true, force: true }))

const PLAN = `
steps: [{weight: 10%, hold: 300ms}, {weight: 50%}]
interval: 200ms
warm-up: 100ms
settle: 0s
max-duration: 10m
# Out of reach, so that it runs until it is stopped.
min-requests: 100000000
`

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mlops-kill-'))
  for (const name of ['output', 'summary', 'state']) writeFileSync(join(root, name), '')
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

function start(workspace: string, inputs: Iterable<readonly [string, string]>, env: Record<string, string>) {
  const given = [...inputs].map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
  const child = spawn(process.execPath, [bundle], {
    cwd: workspace,
    env: {
      ...{ GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'acme/fraud', GITHUB_RUN_ID: '7', GITHUB_JOB: 'canary' },
      ...{ GITHUB_SHA: '0'.repeat(40), GITHUB_WORKSPACE: workspace, GITHUB_STATE: join(root, 'state') },
      ...{ GITHUB_OUTPUT: join(root, 'output'), GITHUB_STEP_SUMMARY: join(root, 'summary'), RUNNER_TEMP: root },
      ...Object.fromEntries(given),
      ...env,
    },
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', chunk => {
      text += chunk
    })
  const ended = new Promise<{ code: number | null; text: string }>(done =>
    child.on('close', code => done({ code, text })),
  )
  return { child, ended, text: () => text }
}

async function until(condition: () => boolean | Promise<boolean>, ended: Promise<{ text: string }>): Promise<void> {
  let over: string | undefined
  void ended.then(({ text }) => {
    over = text
  })
  while (!(await condition())) {
    if (over !== undefined) throw new Error(`the step ended early: ${over}`)
    await new Promise(again => setTimeout(again, 20))
  }
}

/** What the runner would hand to the post phase from the state file. */
function savedState(): Record<string, string> {
  const entries = readFileSync(join(root, 'state'), 'utf8').matchAll(/^(.+?)<<(\S+)\n([\s\S]*?)\n\2$/gm)
  return Object.fromEntries([...entries].map(([, name, , value]) => [`STATE_${name}`, value!]))
}

onUnix('a canary on a cluster that is killed', () => {
  let world: ClusterWorld
  beforeEach(async () => {
    world = await clusterWorld({ rate: 50, now: Date.now })
    writeFileSync(join(world.ctx.workspace, 'plan.yml'), PLAN)
  })
  afterEach(() => world.close())

  const canary = (changes: Record<string, string> = {}, env: Record<string, string> = {}) =>
    start(world.ctx.workspace, world.inputs({ plan: 'plan.yml', ...changes }), { ...world.env, ...env })
  const shiftedTo = (percent: number) => () =>
    world.split().some(([name, weight]) => name === 'fraud-canary' && weight === percent)
  const STABLE = [{ backendRefs: [{ group: '', kind: 'Service', name: 'fraud', port: 80, weight: 1 }] }]

  async function expectRestored(): Promise<void> {
    expect(world.rules()).toEqual(STABLE)
    const { managedFields, annotations } = world.kubernetes.objects.get('httproutes/fraud')!.metadata
    expect(annotations ?? {}).toEqual({})
    expect(managedFields!.map(({ manager }) => manager)).not.toContain('mlops-actions')
    const { releases } = await world.helm()
    expect(releases['fraud-canary']).toBeUndefined()
    expect(releases.fraud!.at(-1)!.status).toBe('deployed')
    expect(world.imageRunning('fraud')).toContain('a'.repeat(64))
  }

  test.each(['SIGINT', 'SIGTERM'] as const)(
    '%s in the middle leaves the route as it was',
    async signal => {
      const { child, ended } = canary()
      await until(shiftedTo(50), ended)
      child.kill(signal)
      const { code, text } = await ended
      expect({ code, text }).toEqual({ code: 130, text: expect.stringContaining('restore the route') })
      await expectRestored()
    },
    30_000,
  )

  test('SIGTERM while helm installs the canary stops helm and removes what it made', async () => {
    await world.setHelm(state => {
      state.slow['fraud-canary'] = 60_000
    })
    const { child, ended } = canary()
    await until(async () => (await world.helm()).releases['fraud-canary'] !== undefined, ended)
    child.kill('SIGTERM')
    expect((await ended).code).toBe(130)
    await expectRestored()
  }, 30_000)

  test('SIGTERM while helm promotes: the route first, then the stable release goes back', async () => {
    await world.setHelm(state => {
      state.slow.fraud = 60_000
    })
    writeFileSync(
      join(world.ctx.workspace, 'plan.yml'),
      PLAN.replace(/min-requests.*/, 'min-requests: 0\nerrors: {ratio-max: 50, objective: 50%}\nlatency: false'),
    )
    const { child, ended } = canary()
    await until(async () => (await world.helm()).releases.fraud!.at(-1)!.status === 'pending-upgrade', ended)
    child.kill('SIGTERM')
    expect((await ended).code).toBe(130)
    await expectRestored()
    const puttingBack = world.kubernetes.writes.findLastIndex(
      ({ manager, path }) => manager === 'mlops-actions' && path === 'httproutes/fraud',
    )
    const goingBack = world.kubernetes.writes.findLastIndex(
      ({ manager, path }) => manager === 'helm' && path === 'deployments/fraud',
    )
    expect(puttingBack).toBeLessThan(goingBack)
  }, 30_000)

  test('SIGKILL leaves it to the post phase', async () => {
    const { child, ended } = canary()
    await until(shiftedTo(50), ended)
    child.kill('SIGKILL')
    await ended
    expect(shiftedTo(50)()).toBe(true)
    const post = canary({}, savedState())
    expect((await post.ended).code).toBe(0)
    await expectRestored()
  }, 30_000)

  test('and a lost runner to the next attempt of the same job', async () => {
    const { child, ended } = canary()
    await until(shiftedTo(50), ended)
    child.kill('SIGKILL')
    await ended
    writeFileSync(join(world.ctx.workspace, 'plan.yml'), PLAN.replace('10m', '1s').replace('300ms', '100ms'))
    const again = canary({ image: imageOf('good') })
    const { code, text } = await again.ended
    expect({ code, text }).toEqual({ code: 4, text: expect.stringContaining('an earlier canary') })
    await expectRestored()
  }, 30_000)
})

onUnix('a canary in the sandbox that is stopped', () => {
  const SERVER = `
import { appendFileSync } from 'node:fs'
import { createServer } from 'node:http'
appendFileSync('pids', process.pid + '\\n')
createServer((request, response) => response.end('ok')).listen(process.env.PORT, '127.0.0.1')
`
  const alive = (pid: number) => {
    try {
      process.kill(pid, 0)
      return true
    } catch {
      return false
    }
  }

  test('leaves no process', async () => {
    writeFileSync(join(root, 'server.mjs'), SERVER)
    writeFileSync(join(root, 'plan.yml'), PLAN)
    const command = `${process.execPath}\nserver.mjs`
    const inputs = {
      ...{ target: 'sandbox', release: 'fraud', image: 'fraud:2', plan: 'plan.yml', 'sandbox-traffic': '50' },
      ...{ 'sandbox-stable': command, 'sandbox-canary': command },
    }
    const { child, ended, text } = start(root, Object.entries(inputs), { PATH: process.env.PATH ?? '' })
    await until(() => text().includes('50 % of the requests'), ended)
    const pids = readFileSync(join(root, 'pids'), 'utf8').trim().split('\n').map(Number)
    expect(pids).toHaveLength(2)
    expect(pids.every(alive)).toBe(true)
    child.kill('SIGTERM')
    expect((await ended).code).toBe(130)
    expect(pids.filter(alive)).toEqual([])
  }, 30_000)
})
