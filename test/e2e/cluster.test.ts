import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { describeWith } from './need.js'
import { type Cluster, sendRequests, startCluster, waitFor } from './servers/index.js'

const run = promisify(execFile)
const CHART = new URL('./charts/model-server', import.meta.url).pathname
const ROUTES = '/apis/gateway.networking.k8s.io/v1/namespaces/shop/httproutes'

describeWith(['cluster', 'helm4', 'helm3'], 'the Kubernetes test cluster', tools => {
  let cluster: Cluster
  const helm = async (program: string, ...args: string[]) =>
    (await run(program, [...args, '--kubeconfig', cluster.deployerKubeconfig, '--namespace', 'shop'])).stdout

  beforeAll(async () => {
    cluster = await startCluster()
    await cluster.createNamespace('shop')
  }, 180_000)
  afterAll(() => cluster?.stop())

  test('is the version that it says it is, and its deployer may not do everything', async () => {
    const { json } = await cluster.api('/version')
    expect(json.gitVersion).toBe('v1.36.3')
    const token = cluster.deployerToken
    expect((await cluster.api('/api/v1/namespaces/shop/pods', { token })).status).toBe(200)
    expect((await cluster.api('/api/v1/namespaces/default/pods', { token })).status).toBe(403)
  })

  test('a chart deployed twice by Helm 4 shares traffic 90/10, and Prometheus counts it', async () => {
    const wait = ['--wait', '--timeout', '60s']
    const canary = ['--set', 'track=canary,route.enabled=false,image.tag=bad-1']
    await helm(tools.helm4, 'upgrade', '--install', 'fraud-canary', CHART, ...wait, ...canary)
    const shares = ['--set', 'route.canaryService=fraud-canary,route.weights.stable=90,route.weights.canary=10']
    await helm(tools.helm4, 'upgrade', '--install', 'fraud', CHART, ...wait, ...shares)
    // Until Traefik has seen every object, it answers 404, 503, or 500 for a share whose Service it does not know yet:
    // only what has arrived at the pods tells.
    await waitFor('the route', async () => {
      const start = total(await countsByRelease(cluster))
      await sendRequests({ url: cluster.gateway.url, host: 'fraud.example', count: 20 })
      return total(await countsByRelease(cluster)) === start + 20
    })
    const before = await countsByRelease(cluster)

    const codes = await sendRequests({ url: cluster.gateway.url, host: 'fraud.example', count: 1000 })
    expect((codes[200] ?? 0) + (codes[500] ?? 0)).toBe(1000)

    const after = await countsByRelease(cluster)
    const stable = (after.fraud ?? 0) - (before.fraud ?? 0)
    const shifted = (after['fraud-canary'] ?? 0) - (before['fraud-canary'] ?? 0)
    expect(stable + shifted).toBe(1000)
    // Traefik's split is a rotation, not a draw.
    expect(Math.abs(shifted - 100)).toBeLessThanOrEqual(2)

    await waitFor('the counters in Prometheus', async () => {
      const samples = await cluster.prometheus.query('sum by (release) (http_requests_total{job="pods"})')
      const counted = Object.fromEntries(samples.map(({ labels, value }) => [labels.release ?? '', value]))
      return counted.fraud === after.fraud && counted['fraud-canary'] === after['fraud-canary']
    })
    // Prometheus asks the gateway at another moment than the pods.
    const services = ['shop-fraud-canary-http-80@kubernetesgateway', 'shop-fraud-http-80@kubernetesgateway']
    await waitFor('the counters of the gateway', async () => {
      const gateway = await cluster.prometheus.query('sum by (service) (traefik_service_requests_total)')
      const named = gateway.map(({ labels }) => labels.service ?? '').sort()
      return JSON.stringify(named) === JSON.stringify(services)
    })
  })

  test('a weight patch by the deployer takes effect', async () => {
    const token = cluster.deployerToken
    const patch = [{ op: 'replace', path: '/spec/rules/0/backendRefs/0/weight', value: 0 }]
    const contentType = 'application/json-patch+json'
    const { status } = await cluster.api(`${ROUTES}/fraud`, { method: 'PATCH', body: patch, contentType, token })
    expect(status).toBe(200)
    await waitFor('all traffic at the canary', async () => {
      const before = await countsByRelease(cluster)
      await sendRequests({ url: cluster.gateway.url, host: 'fraud.example', count: 20 })
      const after = await countsByRelease(cluster)
      return (after['fraud-canary'] ?? 0) - (before['fraud-canary'] ?? 0) === 20
    })
  })

  test('pods behave as their image says, and as the test says', async () => {
    const shares = async (release: string) => {
      const pods = (await cluster.pods()).filter(pod => pod.release === release)
      const failed = pods.reduce((sum, pod) => sum + (pod.requests[500] ?? 0), 0)
      return failed / pods.reduce((sum, pod) => sum + (pod.requests[200] ?? 0) + (pod.requests[500] ?? 0), 0)
    }
    // All traffic is at the canary now, whose tag `bad-1` means 6 % errors.
    await sendRequests({ url: cluster.gateway.url, host: 'fraud.example', count: 1500 })
    expect(await shares('fraud-canary')).toBeGreaterThan(0.04)
    expect(await shares('fraud-canary')).toBeLessThan(0.08)
    await cluster.setImages({ 'fraud:bad-1': { errorRate: 1 } })
    const codes = await sendRequests({ url: cluster.gateway.url, host: 'fraud.example', count: 20 })
    expect(codes).toEqual({ 500: 20 })
  })

  test('an image that never gets ready fails the upgrade, with Helm 3 too', async () => {
    const args = ['upgrade', '--install', 'stuck', CHART, '--wait', '--timeout', '3s', '--set', 'image.tag=never-ready']
    await expect(helm(tools.helm4, ...args)).rejects.toThrow(/deadline|not ready|timed out/i)
    await expect(helm(tools.helm3, ...args)).rejects.toThrow(/deadline|timed out/i)
    const list = JSON.parse(await helm(tools.helm3, 'list', '--all', '-o', 'json'))
    expect(list.find((release: { name: string }) => release.name === 'stuck').status).toBe('failed')
  })

  test('a Job ends as its annotation says', async () => {
    const job = (name: string, code: string) => ({
      apiVersion: 'batch/v1',
      kind: 'Job',
      metadata: { name, namespace: 'shop' },
      spec: {
        backoffLimit: 0,
        template: {
          metadata: { annotations: { 'mlops-e2e/exit-code': code } },
          spec: { restartPolicy: 'Never', containers: [{ name: 'train', image: 'registry.example/train:1' }] },
        },
      },
    })
    await cluster.apply(job('good', '0'), job('bad', '3'))
    const status = async (name: string) =>
      (await cluster.api(`/apis/batch/v1/namespaces/shop/jobs/${name}`)).json.status
    await waitFor('both jobs', async () => (await status('good')).succeeded === 1 && (await status('bad')).failed === 1)
  })
})

async function countsByRelease(cluster: Cluster): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { release, requests } of await cluster.pods()) {
    counts[release] = Object.values(requests).reduce((sum, count) => sum + count, counts[release] ?? 0)
  }
  return counts
}

function total(counts: Record<string, number>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}
