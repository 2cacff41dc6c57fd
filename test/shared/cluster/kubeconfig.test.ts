import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { CredentialSource, readClusterConfig } from '../../../shared/cluster/index.js'
import { type FakeContext, fakeContext } from '../../fakes/context.js'

let folder: string
let ctx: FakeContext
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mlops-kubeconfig-'))
  ctx = await fakeContext()
})
afterEach(async () => {
  await ctx.close()
  await rm(folder, { recursive: true, force: true })
})

const FILE = `
apiVersion: v1
kind: Config
current-context: prod
clusters:
  - name: one
    cluster: {server: "https://one.example:6443/", certificate-authority: ca.pem}
  - name: two
    cluster: {server: "http://127.0.0.1:8080", insecure-skip-tls-verify: true, tls-server-name: api}
users:
  - name: cert
    user: {client-certificate-data: ${Buffer.from('CERT').toString('base64')}, client-key: key.pem}
  - name: token
    user: {token: abc}
contexts:
  - name: prod
    context: {cluster: one, user: cert, namespace: ml}
  - name: dev
    context: {cluster: two, user: token}
`

async function write(name: string, text: string): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, text)
  return path
}

describe('finding the cluster', () => {
  test('reads the current context with certificates from files and from data', async () => {
    await write('ca.pem', 'CA')
    await write('key.pem', 'KEY')
    const path = await write('config', FILE)
    expect(await readClusterConfig({ path, env: {} })).toMatchObject({
      server: 'https://one.example:6443',
      namespace: 'ml',
      context: 'prod',
      ca: 'CA',
      user: { cert: 'CERT', key: 'KEY' },
    })
  })

  test('a named context wins over the current one', async () => {
    const path = await write('config', FILE)
    const config = await readClusterConfig({ path, context: 'dev', env: {} })
    expect(config).toMatchObject({ server: 'http://127.0.0.1:8080', namespace: 'default', insecure: true })
    const source = new CredentialSource(config, ctx.exec, ctx.env, Date.now)
    expect(await source.get()).toEqual({
      headers: { authorization: 'Bearer abc' },
      tls: { insecure: true, serverName: 'api' },
    })
  })

  test('KUBECONFIG may list files; the first one that names a thing wins, absent ones are passed over', async () => {
    const first = await write('first', 'current-context: dev\nusers: [{name: token, user: {token: first}}]')
    const second = await write('second', FILE)
    const KUBECONFIG = [join(folder, 'absent'), first, second].join(delimiter)
    const config = await readClusterConfig({ env: { KUBECONFIG } })
    expect(config).toMatchObject({ context: 'dev', user: { token: 'first' } })
  })

  test('falls back to the service account of a pod', async () => {
    await write('token', 'pod-token\n')
    await write('ca.crt', 'CA')
    await write('namespace', 'ml\n')
    const env = { KUBERNETES_SERVICE_HOST: 'fd00::1', KUBERNETES_SERVICE_PORT: '6443' }
    const config = await readClusterConfig({ env, home: folder, serviceAccount: folder })
    expect(config).toMatchObject({ server: 'https://[fd00::1]:6443', namespace: 'ml', ca: 'CA', context: 'in-cluster' })
    const source = new CredentialSource(config, ctx.exec, ctx.env, Date.now)
    expect((await source.get()).headers).toEqual({ authorization: 'Bearer pod-token' })
    await write('token', 'renewed\n')
    expect((await source.get()).headers).toEqual({ authorization: 'Bearer renewed' })
  })

  test.each([
    ['nothing at all', undefined, 'KUBECONFIG_NOT_FOUND', 'no kubeconfig at'],
    ['no current context', 'clusters: []', 'KUBECONFIG_INVALID', 'no current-context'],
    ['an unknown context', 'current-context: x\ncontexts: []', 'KUBECONFIG_INVALID', 'no context "x"'],
    ['not YAML', 'a: [', 'KUBECONFIG_INVALID', 'not YAML'],
    ['a wrong field', 'clusters: [{name: a, cluster: {server: 3}}]', 'KUBECONFIG_INVALID', 'clusters.0.cluster.server'],
    [
      'a dropped plugin',
      FILE.replace('token: abc', 'auth-provider: {name: gcp}').replace('current-context: prod', 'current-context: dev'),
      'KUBECONFIG_INVALID',
      'auth-provider "gcp"',
    ],
  ])('says what is wrong with %s', async (_, text, code, words) => {
    const path = text === undefined ? join(folder, 'absent') : await write('config', text)
    await expect(readClusterConfig({ path, env: {} })).rejects.toMatchObject({
      code,
      message: expect.stringContaining(words),
    })
  })
})

describe('an exec plugin', () => {
  const config = async (script: string) => {
    const plugin = await write('plugin.mjs', script)
    const exec = { command: process.execPath, args: [plugin], env: [{ name: 'FROM_FILE', value: 'yes' }] }
    const file = {
      'current-context': 'c',
      clusters: [{ name: 'c', cluster: { server: 'https://c.example' } }],
      users: [{ name: 'u', user: { exec: { apiVersion: 'client.authentication.k8s.io/v1', ...exec } } }],
      contexts: [{ name: 'c', context: { cluster: 'c', user: 'u' } }],
    }
    return readClusterConfig({ path: await write('config', JSON.stringify(file)), env: {} })
  }

  test('is asked once until shortly before its token expires', async () => {
    let now = Date.UTC(2026, 0, 1)
    const expires = new Date(now + 3_600_000).toISOString()
    const source = new CredentialSource(
      await config(`import { appendFileSync, readFileSync } from 'node:fs'
const { apiVersion, kind, spec } = JSON.parse(process.env.KUBERNETES_EXEC_INFO)
appendFileSync(${JSON.stringify(join(folder, 'asked'))}, 'x')
const asked = readFileSync(${JSON.stringify(join(folder, 'asked'))}, 'utf8').length
const token = [process.env.FROM_FILE, kind, spec.interactive, asked].join('-')
console.log(JSON.stringify({ apiVersion, kind, status: { token, expirationTimestamp: '${expires}' } }))`),
      ctx.exec,
      ctx.env,
      () => now,
    )
    const first = 'Bearer yes-ExecCredential-false-1'
    expect((await source.get()).headers.authorization).toBe(first)
    now += 3_500_000
    expect((await source.get()).headers.authorization).toBe(first)
    now += 90_000
    expect((await source.get()).headers.authorization).toBe('Bearer yes-ExecCredential-false-2')
    source.forget()
    expect((await source.get()).headers.authorization).toBe('Bearer yes-ExecCredential-false-3')
  })

  test.each([
    ['process.exit(3)', 'failed'],
    ['console.log("token: abc")', 'did not print an ExecCredential'],
    ['console.log("{}")', 'neither a token nor a certificate'],
  ])('that runs %s is named in the error', async (script, words) => {
    const source = new CredentialSource(await config(script), ctx.exec, ctx.env, Date.now)
    await expect(source.get()).rejects.toMatchObject({
      code: 'CLUSTER_CREDENTIALS',
      message: expect.stringContaining(words),
    })
  })
})
