import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { load } from 'js-yaml'
import { examples } from '../../workflows-examples/source/index.js'
import { train } from '../../workflows-examples/source/train.js'
import { merge, type Value } from '../../workflows-examples/source/values.js'
import { type Runner, runner } from '../bundle/runner.js'
import { FakeGitHub } from '../fakes/github-actions.js'
import { type FakeServer, startFake } from '../fakes/server.js'
import { demoProject, engineAbove, root } from '../support/demo-project.js'
import { nodeRoot } from '../support/node-base.js'
import { zipOf } from '../support/zip.js'
import { describeWith } from './need.js'
import {
  type Cluster,
  type MlflowServer,
  type RegistryServer,
  sendRequests,
  startCluster,
  startMlflow,
  startRegistry,
  stopAll,
  waitFor,
} from './servers/index.js'

/** What a cluster can decide within a minute. */
const PLAN = `
steps: [{weight: 20%, hold: 4s}, {weight: 50%}]
interval: 1s
warm-up: 2s
settle: 3s
max-duration: 90s
latency: {boundaries: [1.2]}
`
const CHART = join(root, 'test/e2e/charts/model-server')
const HOST = 'fraud.example'

/**
 * The production train with the inputs that the example workflows write, against a real MLflow, a real registry and a
 * real cluster with Helm. GitHub itself is a fake, and the GPU side runs here, from the inputs of its own workflow.
 */
describeWith(['cluster', 'helm4', 'mlflow', 'docker-registry'], 'the production train', tools => {
  let cluster: Cluster
  let mlflow: MlflowServer
  let registry: RegistryServer
  let github: FakeServer
  let fake: FakeGitHub
  let job: Runner
  let gpu: Runner
  const users = new AbortController()
  let traffic: Promise<unknown> | undefined

  beforeAll(async () => {
    ;[cluster, mlflow, registry] = await Promise.all([startCluster(), startMlflow(), startRegistry({ auth: true })])
    job = project()
    gpu = project()
    await base()
    fake = new FakeGitHub({
      workflow: 'train-gpu-receiver.yml',
      polls: 2,
      token: 'dispatch-token',
      artifact: { name: 'mlops-training', zip: await trained() },
    })
    github = await startFake(fake.handlers())
    await stableRelease()
  }, 300_000)
  afterAll(async () => {
    users.abort()
    await traffic
    await github?.close()
    job?.close()
    gpu?.close()
    await stopAll([cluster, mlflow, registry].filter(Boolean))
  })

  function project(): Runner {
    const made = runner()
    demoProject(made.workspace, 'https://github.com/acme/fraud.git', new Map([['mlops/canary.yml', PLAN]]))
    writeFileSync(join(made.workspace, 'mlops/canary.yml'), PLAN)
    cpSync(CHART, join(made.workspace, 'deploy/chart'), { recursive: true })
    engineAbove(dirname(made.workspace))
    return made
  }

  const credentials = () => ({ 'registry-username': registry.username!, 'registry-password': registry.password! })

  /** The base image of the organisation: this machine's Node. */
  async function base(): Promise<void> {
    nodeRoot(join(job.workspace, 'node-root'))
    const inputs = { base: 'scratch', model: 'node-root', 'model-path': '/', command: 'node', tags: '20' }
    const ended = await job.action('build-image', {
      ...inputs,
      ...credentials(),
      image: `${registry.host}/acme/node`,
      evidence: 'base/evidence',
      report: 'base/report',
    })
    expect([ended.exitCode, ended.stderr]).toEqual([0, ''])
  }

  /** What the receiving workflow makes of a dispatch, as the artifact that it uploads. */
  async function trained(): Promise<Buffer> {
    const text = examples([]).get('workflows-examples/github/train-gpu-receiver.yml')!
    const { steps } = (load(text) as { jobs: { train: { steps: { uses?: string; with?: Record<string, string> }[] } } })
      .jobs.train
    const { with: inputs } = steps.find(({ uses }) => uses?.includes('train-on-runner'))!
    const dispatched: Record<string, string> = { ...dispatchInputs(), attempt: '1' }
    const given = Object.entries(inputs!).map(([name, value]) => [
      name,
      value.replace(/^\$\{\{ inputs\.([\w-]+) \}\}$/, (_, input: string) => dispatched[input]!),
    ])
    const ended = await gpu.action('train-on-runner', Object.fromEntries(given))
    expect([ended.exitCode, ended.stderr]).toEqual([0, ''])
    const folder = join(gpu.workspace, inputs!['output-dir']!)
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name =>
      statSync(join(folder, name)).isFile(),
    )
    return zipOf(Object.fromEntries(names.map(name => [name, readFileSync(join(folder, name))])))
  }

  function dispatchInputs() {
    const { parameters, seed } = train.find(({ step }) => step === 'train-on-runner')!.inputs
    return { parameters: parameters as string, seed: seed as string }
  }

  async function stableRelease(): Promise<void> {
    await cluster.createNamespace('models')
    const values = `image.repository=registry.example/fraud,image.tag=1.0.0,route.hostname=${HOST}`
    const flags = ['--kubeconfig', cluster.deployerKubeconfig, '--namespace', 'models', '--wait', '--timeout', '60s']
    await helm('upgrade', '--install', 'fraud', CHART, ...flags, '--set', values)
    await waitFor('the stable release behind the gateway', async () => {
      const codes = await sendRequests({ url: cluster.gateway.url, host: HOST, count: 20 })
      return (codes[200] ?? 0) >= 15
    })
    traffic = sendRequests({
      ...{ url: cluster.gateway.url, host: HOST, count: 1e9, perSecond: 300, concurrency: 40 },
      signal: users.signal,
    })
  }

  async function helm(...args: string[]): Promise<void> {
    const { execFile } = await import('node:child_process')
    await new Promise<void>((resolve, reject) =>
      execFile(tools.helm4, args, (error, _, stderr) => (error ? reject(new Error(stderr)) : resolve())),
    )
  }

  /** What stands in for `vars`, `secrets` and `github` of the workflow. */
  const outside = (): Record<string, string> => ({
    MLFLOW_URL: mlflow.url,
    MLFLOW_TOKEN: 'any',
    PROMETHEUS_URL: cluster.prometheus.url,
    BASE_IMAGE: `${registry.host}/acme/node:20`,
    'github.actor': registry.username!,
    'github.token': registry.password!,
  })

  /** What depends on the place and on the chart of these tests; everything else is what the example says. */
  const places = (): Readonly<Record<string, Readonly<Record<string, string>>>> => ({
    'train-on-runner': { token: 'dispatch-token' },
    'build-image': { image: `${registry.host}/acme/fraud` },
    'helm-canary': {
      'image-values': 'image.repository,image.tag,image.digest',
      'canary-values': 'route.enabled=false\ntrack=canary',
      set: `route.hostname=${HOST}`,
      namespace: 'models',
      kubeconfig: cluster.deployerKubeconfig,
      'helm-path': tools.helm4,
    },
  })

  test('goes from data to a promoted release, each step with the evidence of those before it', async () => {
    const outputs = new Map<string, Record<string, string>>()
    const known = outside()
    const written = (value: Value): string => {
      if (typeof value === 'string') return value
      if (value.kind === 'output') return outputs.get(value.step)![value.output]!
      const found = known[value.kind === 'expression' ? value.text : value.name]
      if (found === undefined) throw new Error(`nothing stands in for ${JSON.stringify(value)}`)
      return found
    }
    const verdicts: [string, string | undefined][] = []
    for (const { step, inputs, production, github: own, onSchedule } of train) {
      if (onSchedule) continue
      const values = Object.entries(merge(inputs, production, own, places()[step]))
      const given = Object.fromEntries(values.map(([name, value]) => [name, written(value)]))
      const env = { GITHUB_API_URL: github.url, GITHUB_REF: 'refs/heads/main', GITHUB_REF_NAME: 'main' }
      const ended = await job.action(step, given, env)
      outputs.set(step, job.values('output'))
      verdicts.push([step, outputs.get(step)!.verdict])
      expect([step, ended.exitCode, ended.exitCode === 0 ? '' : `${ended.stdout}${ended.stderr}`]).toEqual([
        step,
        0,
        '',
      ])
    }
    expect(verdicts.map(([step]) => step)).toHaveLength(5)
    for (const [, verdict] of verdicts) expect(verdict).toMatch(/^(pass|warn)$/)

    // The workflow was dispatched with what the receiver was given above.
    expect(fake.runs.map(run => run.inputs)).toEqual([expect.objectContaining(dispatchInputs())])
    expect(outputs.get('register-model')).toMatchObject({ promoted: 'true', uri: expect.stringContaining('models:/') })
    expect(outputs.get('helm-canary')).toMatchObject({ decision: 'promoted' })
    const running = await cluster.api('/apis/apps/v1/namespaces/models/deployments/fraud')
    expect(running.json.spec.template.spec.containers[0].image).toContain(outputs.get('build-image')!.digest)

    const verified = await job.command(['--output=json', 'verify', 'mlops-out/evidence'], { MLOPS_HOST: 'terminal' })
    expect((JSON.parse(verified.stdout) as { verdict: string }).verdict).toMatch(/^(pass|warn)$/)
  }, 400_000)
})
