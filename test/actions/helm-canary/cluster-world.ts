import { execFile } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { step } from '../../../actions/helm-canary/src/main.js'
import { parseInputs } from '../../../shared/contract/index.js'
import type { Outcome } from '../../../shared/outcome/index.js'
import { binomial, poisson, seededRandom } from '../../../shared/stats/index.js'
import { type FakeContext, fakeContext } from '../../fakes/context.js'
import { type FakeKubernetes, fakeKubernetes } from '../../fakes/kubernetes.js'
import { type FakePrometheus, fakePrometheus } from '../../fakes/prometheus.js'
import { type FakeServer, startFake } from '../../fakes/server.js'

const run = promisify(execFile)
export const HELM = join(dirname(fileURLToPath(import.meta.url)), '../../fakes/helm.mjs')

/** An image by the share of its requests that fail. */
export const IMAGES = {
  old: { digest: 'a'.repeat(64), errorRate: 0.02 },
  good: { digest: 'b'.repeat(64), errorRate: 0.02 },
  bad: { digest: 'c'.repeat(64), errorRate: 0.1 },
} as const
export const imageOf = (name: keyof typeof IMAGES) => `ghcr.io/acme/fraud:${name}@sha256:${IMAGES[name].digest}`

export interface HelmState {
  releases: Record<string, { revision: number; status: string; description: string; objects: unknown[] }[]>
  slow: Record<string, number>
  never: string[]
  calls: string[][]
}

export interface ClusterWorld {
  readonly ctx: FakeContext
  readonly kubernetes: FakeKubernetes
  readonly prometheus: FakePrometheus
  readonly server: FakeServer
  readonly env: Record<string, string>
  /** Inputs as a user writes them; changes are laid over a working set. */
  inputs(changes?: Record<string, string>): Map<string, string>
  /** prepare and main, as `run` would call them. */
  canary(changes?: Record<string, string>): Promise<Outcome>
  helm(): Promise<HelmState>
  setHelm(change: (state: HelmState) => void): Promise<void>
  /** Services and their weights, as the route has them. */
  split(): [name: string, weight: number][]
  rules(): unknown
  /** The image that a release's Deployment runs. */
  imageRunning(release: string): string | undefined
  close(): Promise<void>
}

interface Options {
  readonly version?: string
  /** Requests per second; by the fake clock unless `clock` is real. */
  readonly rate?: number
  readonly now?: () => number
}

/**
 * A cluster with a stable release, a gateway that counts as Traefik does, and users: traffic happens whenever the
 * counters are read, split as the route says at that moment.
 */
export async function clusterWorld({ version = 'v4.3.1', rate = 200, now }: Options = {}): Promise<ClusterWorld> {
  const kubernetes = fakeKubernetes()
  const random = seededRandom(20)
  let clock = now ?? Date.now
  let last: number | undefined
  const prometheus = fakePrometheus(
    () => clock(),
    () => flow(),
  )
  const server = await startFake([...prometheus.handlers, ...kubernetes.handlers])
  const state = (folder: string) => join(folder, 'helm.json')
  const outer = await fakeContext()
  const folder = outer.temp
  const env = {
    PATH: process.env.PATH ?? '',
    HOME: folder,
    FAKE_HELM_STATE: state(folder),
    FAKE_HELM_API: server.url,
    FAKE_HELM_VERSION: version,
  }
  const ctx = await fakeContext({ env })
  if (!now) clock = () => ctx.clock.now()

  function split(): [string, number][] {
    const rules = (kubernetes.objects.get('httproutes/fraud')?.spec?.rules ?? []) as {
      backendRefs: { name: string; weight?: number }[]
    }[]
    return rules.flatMap(({ backendRefs }) =>
      backendRefs.map(({ name, weight = 1 }): [string, number] => [name, weight]),
    )
  }

  function imageRunning(release: string): string | undefined {
    const object = kubernetes.objects.get(`deployments/${release}`) as
      | { spec: { template: { spec: { containers: { image: string }[] } } } }
      | undefined
    return object?.spec.template.spec.containers[0]?.image
  }

  function flow(): void {
    const at = clock()
    const seconds = last === undefined ? 0 : (at - last) / 1000
    last = at
    const weights = split()
    const sum = weights.reduce((total, [, weight]) => total + weight, 0)
    for (const [name, weight] of weights) {
      const image = imageRunning(name)
      const known = Object.values(IMAGES).find(({ digest }) => image?.includes(digest))
      const n = poisson((rate * seconds * weight) / sum, random)
      const bad = binomial(n, known?.errorRate ?? 1, random)
      const service = `ml-${name}-http-80@kubernetesgateway`
      prometheus.add('traefik_service_requests_total', { service, code: '200', method: 'GET' }, n - bad)
      if (bad > 0) prometheus.add('traefik_service_requests_total', { service, code: '500', method: 'GET' }, bad)
      for (const le of ['0.1', '0.3', '1.2', '5', '+Inf'])
        prometheus.add('traefik_service_request_duration_seconds_bucket', { service, le }, n)
    }
  }

  await writeFile(env.FAKE_HELM_STATE, '{}')
  await mkdir(join(ctx.workspace, 'chart'))
  await writeFile(join(ctx.workspace, 'chart', 'Chart.yaml'), 'apiVersion: v2\nname: model-server\nversion: 1.0.0\n')
  await writeFile(
    join(ctx.workspace, 'kubeconfig'),
    JSON.stringify({
      'current-context': 'test',
      clusters: [{ name: 'test', cluster: { server: server.url } }],
      users: [{ name: 'deployer', user: { token: 'secret' } }],
      contexts: [{ name: 'test', context: { cluster: 'test', user: 'deployer', namespace: 'ml' } }],
    }),
  )
  const { old } = IMAGES
  await writeFile(
    join(folder, 'stable.json'),
    JSON.stringify({ image: { repository: 'ghcr.io/acme/fraud', tag: `old@sha256:${old.digest}` } }),
  )
  const chart = join(ctx.workspace, 'chart')
  const install = ['upgrade', 'fraud', chart, '--install', '--namespace', 'ml', '--values', join(folder, 'stable.json')]
  await run(process.execPath, [HELM, ...install], { env })

  const inputs = (changes: Record<string, string> = {}) =>
    new Map(
      Object.entries({
        ...{ release: 'fraud', image: imageOf('good'), chart: 'chart', route: 'fraud', kubeconfig: 'kubeconfig' },
        ...{ 'prometheus-url': server.url, 'helm-path': HELM, ...changes },
      }),
    )

  return {
    ...{ ctx, kubernetes, prometheus, server, env, inputs, split, imageRunning },
    rules: () => kubernetes.objects.get('httproutes/fraud')?.spec?.rules,
    async canary(changes) {
      const parsed = parseInputs(step.contract, inputs(changes)).inputs
      const plan = await step.prepare(parsed, ctx)
      return step.main(parsed, ctx, plan)
    },
    helm: async () => JSON.parse(await readFile(env.FAKE_HELM_STATE, 'utf8')) as HelmState,
    async setHelm(change) {
      const all = { slow: {}, never: [], ...JSON.parse(await readFile(env.FAKE_HELM_STATE, 'utf8')) } as HelmState
      change(all)
      await writeFile(env.FAKE_HELM_STATE, JSON.stringify(all))
    },
    async close() {
      await server.close()
      await ctx.close()
      await outer.close()
    },
  }
}
