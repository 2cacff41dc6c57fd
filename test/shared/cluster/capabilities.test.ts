import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { CredentialSource, capabilitiesOf, KubernetesApi } from '../../../shared/cluster/index.js'
import { type FakeContext, fakeContext } from '../../fakes/context.js'
import { type FakeServer, type Handler, startFake } from '../../fakes/server.js'

let ctx: FakeContext
let server: FakeServer | undefined
beforeEach(async () => {
  ctx = await fakeContext()
})
afterEach(async () => {
  await server?.close()
  await ctx.close()
})

async function against(...handlers: Handler[]) {
  server = await startFake(handlers)
  const config = {
    ...{ server: server.url, namespace: 'ml', context: 'test', user: {} },
    ...{ ca: undefined, insecure: false, serverName: undefined },
  }
  return capabilitiesOf(new KubernetesApi(config, ctx.http, new CredentialSource(config, ctx.exec, {}, Date.now)))
}
const answer = (path: RegExp, status: number, json: unknown): Handler => ({
  ...{ method: 'GET', path },
  fn: () => ({ status, json }),
})
const VERSION = answer(/^\/version$/, 200, { gitVersion: 'v1.36.3' })

test('version, and the kinds that Helm does not know by itself, from one request', async () => {
  const kinds = (...names: string[]) => names.map(kind => ({ responseKind: { kind } }))
  const items = [
    { metadata: { name: 'apps' }, versions: [{ version: 'v1', resources: kinds('Deployment') }] },
    { metadata: { name: 'networking.k8s.io' }, versions: [{ version: 'v1', resources: kinds('Ingress') }] },
    {
      metadata: { name: 'gateway.networking.k8s.io' },
      versions: [{ version: 'v1', resources: kinds('HTTPRoute', 'GRPCRoute') }, { version: 'v1beta1' }],
    },
  ]
  expect(await against(VERSION, answer(/^\/apis$/, 200, { items }))).toEqual({
    kubeVersion: 'v1.36.3',
    apiVersions: [
      'gateway.networking.k8s.io/v1',
      'gateway.networking.k8s.io/v1/GRPCRoute',
      'gateway.networking.k8s.io/v1/HTTPRoute',
      'gateway.networking.k8s.io/v1beta1',
    ],
  })
  expect(server!.requests.at(-1)!.headers.accept).toContain('APIGroupDiscoveryList')
})

test('older servers tell groups and versions', async () => {
  const groups = [
    { name: 'batch', versions: [{ groupVersion: 'batch/v1' }] },
    { name: 'serving.kserve.io', versions: [{ groupVersion: 'serving.kserve.io/v1beta1' }] },
  ]
  expect((await against(VERSION, answer(/^\/apis$/, 200, { groups }))).apiVersions).toEqual([
    'serving.kserve.io/v1beta1',
  ])
})

test('a server that tells nobody is no obstacle', async () => {
  expect(await against(answer(/./, 403, { message: 'forbidden' }))).toEqual({ kubeVersion: undefined, apiVersions: [] })
})
