import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { missing, need } from '../need.js'
import { startControlPlane } from './cluster/control-plane.js'
import { type KubeAnswer, kubeRequest } from './cluster/kube-api.js'
import { baseObjects, deployerBinding, GATEWAY, type KubeObject } from './cluster/objects.js'
import { answers, freePorts, type Running, serverFolder, startProcess, stopAll, waitFor } from './process.js'
import { type PrometheusServer, startPrometheus } from './prometheus.js'

const run = promisify(execFile)
const POD_PORT = 8080

/** How a pretended pod behaves; see cluster/pod-behaviour.mjs for where each value may come from. */
export interface PodBehaviour {
  readonly errorRate?: number
  readonly latencyMs?: number
}

export interface PodState {
  readonly name: string
  readonly namespace: string
  readonly release: string
  readonly image: string
  readonly ip: string
  readonly labels: Readonly<Record<string, string>>
  /** Requests by status code. */
  readonly requests: Readonly<Record<string, number>>
}

export interface Cluster extends Running {
  readonly apiUrl: string
  readonly caFile: string
  readonly adminToken: string
  readonly deployerToken: string
  /** Administrator. */
  readonly kubeconfig: string
  /** User `deployer`: only what its role allows, in namespaces made by `createNamespace`. */
  readonly deployerKubeconfig: string
  /** Parent for HTTPRoutes; requests go to `url` with the route's host name. */
  readonly gateway: { readonly name: string; readonly namespace: string; readonly url: string }
  /** Scrapes Traefik (job `traefik`) and the pods (job `pods`, labels namespace, pod, release, app, track, image). */
  readonly prometheus: PrometheusServer
  /** The port on which every pod answers. */
  readonly podPort: number
  /** Programs; helm is undefined where the group has not asked for it. */
  readonly tools: { readonly kubectl: string; readonly helm3: string | undefined; readonly helm4: string | undefined }
  /** Runs kubectl as administrator; its stdout. */
  kubectl(...args: string[]): Promise<string>
  /** A raw request as administrator, or with another token. */
  api(
    path: string,
    init?: { method?: string; body?: unknown; contentType?: string; token?: string },
  ): Promise<KubeAnswer>
  apply(...objects: KubeObject[]): Promise<void>
  createNamespace(name: string): Promise<void>
  /** Sets how pods behave whose image reference contains the key (a digest, a repository, a tag). */
  setImages(table: Readonly<Record<string, PodBehaviour>>): Promise<void>
  pods(): Promise<PodState[]>
}

/**
 * A real API server with controllers, scheduler, Gateway API (Traefik) and Prometheus; only what runs inside pods is
 * pretended. About 6 s and 0.8 GiB. Needs the bundle `cluster`, which includes a network namespace of its own.
 *
 * @param options.podRange first three numbers of the pods' /24
 */
export async function startCluster({ podRange = '10.99.0' }: { podRange?: string } = {}): Promise<Cluster> {
  need('netns')
  const { folder, remove } = await serverFolder('cluster')
  const running: Running[] = [{ stop: remove }]
  const keep = <T extends Running>(server: T): T => {
    running.unshift(server)
    return server
  }
  const stop = () => stopAll(running.splice(0))
  try {
    keep(await localRoute(podRange))
    const plane = await startControlPlane(folder, podRange, keep)
    const [gatewayPort = 0, metricsPort = 0, adminPort = 0] = await freePorts(3)
    const tools = { kubectl: need('kubectl'), helm3: optional('helm3'), helm4: optional('helm4') }
    const kubectl = async (...args: string[]) =>
      (await run(tools.kubectl, ['--kubeconfig', plane.adminKubeconfig, ...args], { maxBuffer: 1 << 26 })).stdout
    const api: Cluster['api'] = (path, { token, ...init } = {}) =>
      kubeRequest({ url: plane.url, caFile: plane.caFile, token: token ?? plane.adminToken }, path, init)
    const apply = (...objects: KubeObject[]) => applyObjects(kubectl, folder, objects)

    const targetsFile = join(folder, 'pod-targets.json')
    const podOptions = { apiServer: plane.url, token: plane.adminToken, caFile: plane.caFile, podRange, targetsFile }
    const adminUrl = `http://127.0.0.1:${adminPort}`
    const podServer = startProcess({
      name: 'pods',
      argv: [
        process.execPath,
        new URL('./cluster/pod-server.mjs', import.meta.url).pathname,
        JSON.stringify({ ...podOptions, podPorts: [POD_PORT], adminPort }),
      ],
      folder,
      ready: () => answers(`${adminUrl}/pods`),
    }).then(keep)
    await Promise.all([podServer, kubectl('apply', '--server-side', '-f', need('gateway-crds'))])
    await waitFor('Gateway API', async () => (await api('/apis/gateway.networking.k8s.io/v1')).status === 200)
    await apply(...baseObjects(gatewayPort))
    const metrics = `127.0.0.1:${metricsPort}`
    const [prometheus] = await Promise.all([
      startPrometheus([
        { name: 'traefik', targets: [metrics] },
        { name: 'pods', files: [targetsFile] },
      ]).then(keep),
      startTraefik(folder, plane.adminKubeconfig, gatewayPort, metrics).then(keep),
    ])
    await waitFor('Gateway programmed', async () => {
      const { json } = await api(
        `/apis/gateway.networking.k8s.io/v1/namespaces/${GATEWAY.namespace}/gateways/${GATEWAY.name}`,
      )
      const conditions: { type: string; status: string }[] = json.status?.conditions ?? []
      return conditions.some(({ type, status }) => type === 'Programmed' && status === 'True')
    })
    return {
      ...{ apiUrl: plane.url, caFile: plane.caFile, adminToken: plane.adminToken, deployerToken: plane.deployerToken },
      ...{ kubeconfig: plane.adminKubeconfig, deployerKubeconfig: plane.deployerKubeconfig },
      gateway: { ...GATEWAY, url: `http://127.0.0.1:${gatewayPort}` },
      ...{ prometheus, podPort: POD_PORT, tools, kubectl, api, apply, stop },
      createNamespace: async name => {
        await apply({ apiVersion: 'v1', kind: 'Namespace', metadata: { name } }, deployerBinding(name))
        // Pods are refused until the controller has made the namespace's default account.
        await waitFor(`default ServiceAccount of ${name}`, async () => {
          return (await api(`/api/v1/namespaces/${name}/serviceaccounts/default`)).status === 200
        })
      },
      setImages: async table => {
        const response = await fetch(`${adminUrl}/images`, { method: 'PUT', body: JSON.stringify(table) })
        if (!response.ok) throw new Error(`the pod server refused the table: ${response.status}`)
      },
      pods: async () => (await (await fetch(`${adminUrl}/pods`)).json()) as PodState[],
    }
  } catch (error) {
    await stop().catch(() => {})
    throw error
  }
}

const optional = (name: string) => (missing(name) === undefined ? need(name) : undefined)

/** Makes the pods' addresses local to this machine (here: to the test's network namespace). */
async function localRoute(podRange: string): Promise<Running> {
  const route = ['local', `${podRange}.0/24`, 'dev', 'lo']
  await run('ip', ['route', 'add', ...route])
  return {
    stop: async () => {
      await run('ip', ['route', 'del', ...route])
    },
  }
}

async function startTraefik(folder: string, kubeconfig: string, gatewayPort: number, metrics: string) {
  return startProcess({
    name: 'traefik',
    argv: [
      need('traefik'),
      ...['--global.checknewversion=false', '--global.sendanonymoususage=false'],
      ...[`--entrypoints.web.address=127.0.0.1:${gatewayPort}`, `--entrypoints.metrics.address=${metrics}`],
      ...['--providers.kubernetesgateway=true', '--providers.kubernetesgateway.statusaddress.ip=127.0.0.1'],
      // The default of 2 s would make a second weight change wait.
      '--providers.providersthrottleduration=100ms',
      ...['--metrics.prometheus=true', '--metrics.prometheus.entrypoint=metrics'],
      '--metrics.prometheus.addrouterslabels=true',
      ...['--ping=true', '--ping.entrypoint=metrics'],
    ],
    folder,
    env: { KUBECONFIG: kubeconfig },
    ready: () => answers(`http://${metrics}/ping`),
  })
}

let applied = 0
async function applyObjects(
  kubectl: Cluster['kubectl'],
  folder: string,
  objects: readonly KubeObject[],
): Promise<void> {
  const file = join(folder, `apply-${applied++}.json`)
  await writeFile(file, JSON.stringify({ apiVersion: 'v1', kind: 'List', items: objects }))
  await kubectl('apply', '--server-side', '-f', file)
}
