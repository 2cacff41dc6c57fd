import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import {
  dockerCredentials,
  type ImageStore,
  MEDIA,
  openRegistry,
  parseReference,
  type RegistryReference,
} from '../../../shared/oci/index.js'
import { type FakeContext, fakeContext } from '../../fakes/context.js'
import { FakeRegistry, type FakeRegistryOptions } from '../../fakes/oci-registry.js'
import { type FakeServer, startFake } from '../../fakes/server.js'

const open: { close(): Promise<void> }[] = []
afterEach(async () => {
  for (const thing of open.splice(0)) await thing.close()
})

async function setUp(options: FakeRegistryOptions = {}, credentials?: { username: string; password: string }) {
  const registry = new FakeRegistry(options)
  const server: FakeServer = await startFake(registry.handlers())
  const ctx: FakeContext = await fakeContext()
  open.push(server, ctx)
  const repository = (name: string): ImageStore =>
    openRegistry(parseReference(`${server.url.slice('http://'.length)}/${name}`) as RegistryReference, {
      http: ctx.http,
      credentials: async () => credentials,
    })
  return { registry, server, ctx, repository }
}

const blob = Buffer.from('weights')
const descriptor = {
  mediaType: MEDIA.layer,
  digest: 'sha256:9c3b0d5c5d2bb0a6b4f76ae1b9fbb2a2a3d5c6a3b1a9b9a7e3a0cfd9b1a3a3a3',
  size: blob.length,
}

async function realDescriptor() {
  const { createHash } = await import('node:crypto')
  return { ...descriptor, digest: `sha256:${createHash('sha256').update(blob).digest('hex')}` }
}

describe('a registry', () => {
  test.each<[string, FakeRegistryOptions]>([
    ['without authentication', {}],
    ['with basic authentication', { basic: { username: 'u', password: 'p' } }],
    ['with bearer tokens', { bearer: { username: 'u', password: 'p' } }],
  ])('%s takes a blob once and gives it back', async (_, options) => {
    const { registry, repository } = await setUp(options, { username: 'u', password: 'p' })
    const store = repository('acme/fraud')
    const real = await realDescriptor()
    expect(await store.hasBlob(real.digest)).toBe(false)
    await store.putBlob(real, { bytes: blob })
    await store.putBlob(real, { bytes: blob })
    expect(registry.writes).toEqual([{ kind: 'blob', name: real.digest }])
    expect(Buffer.from(await store.getBlob(real)).toString()).toBe('weights')
  })

  test('takes a blob over from another repository without moving it', async () => {
    const { registry, repository } = await setUp(
      { bearer: { username: 'u', password: 'p' } },
      { username: 'u', password: 'p' },
    )
    const digest = registry.seed('acme/base', blob)
    expect(await repository('acme/fraud').takeBlob({ ...descriptor, digest }, repository('acme/base'))).toBe(true)
    expect(registry.writes).toEqual([{ kind: 'mount', name: digest }])
  })

  test('says so when it cannot mount', async () => {
    const { registry, repository } = await setUp({ refuseMounts: true })
    const digest = registry.seed('acme/base', blob)
    expect(await repository('acme/fraud').takeBlob({ ...descriptor, digest }, repository('acme/base'))).toBe(false)
    expect(registry.writes).toEqual([])
  })

  test('sends large files in pieces that arrive in order', async () => {
    const { registry, repository, ctx } = await setUp()
    const file = join(ctx.temp, 'large')
    await writeFile(file, blob)
    const real = await realDescriptor()
    await repository('acme/fraud').putBlob(real, { file })
    expect(registry.blobs.get('acme/fraud')?.get(real.digest)?.toString()).toBe('weights')
  })

  test('refuses content that has another digest than it was asked for', async () => {
    const { registry, repository } = await setUp()
    registry.blobs.set('acme/fraud', new Map([[descriptor.digest, blob]]))
    await expect(repository('acme/fraud').getBlob(descriptor)).rejects.toMatchObject({ code: 'IMAGE_DIGEST' })
  })

  test.each([
    ['none', undefined],
    ['wrong ones', { username: 'u', password: 'wrong' }],
  ])('refuses to push with %s, and the answer never holds the password', async (_, credentials) => {
    for (const options of [{ basic: { username: 'u', password: 'p' } }, { bearer: { username: 'u', password: 'p' } }]) {
      const { repository } = await setUp(options, credentials)
      const failure = await repository('acme/fraud')
        .putBlob(await realDescriptor(), { bytes: blob })
        .catch(error => error)
      expect(failure).toMatchObject({ code: 'IMAGE_CREDENTIALS', kind: 'input' })
      expect(String(failure.message)).not.toContain('wrong')
    }
  })
})

describe('dockerCredentials', () => {
  test('reads what docker login left', async () => {
    const ctx = await fakeContext()
    open.push(ctx)
    await mkdir(join(ctx.temp, 'docker'))
    const auth = Buffer.from('me:se:cret').toString('base64')
    await writeFile(join(ctx.temp, 'docker', 'config.json'), JSON.stringify({ auths: { 'ghcr.io': { auth } } }))
    const env = { DOCKER_CONFIG: join(ctx.temp, 'docker') }
    expect(await dockerCredentials('ghcr.io', { env, exec: ctx.exec })).toEqual({ username: 'me', password: 'se:cret' })
    expect(await dockerCredentials('quay.io', { env, exec: ctx.exec })).toBeUndefined()
  })

  test('a broken file is an error that does not quote it', async () => {
    const ctx = await fakeContext()
    open.push(ctx)
    await writeFile(join(ctx.temp, 'config.json'), '{"auths": {"ghcr.io": {"auth": "c2VjcmV0"')
    const failure = await dockerCredentials('ghcr.io', { env: { DOCKER_CONFIG: ctx.temp }, exec: ctx.exec }).catch(
      error => error,
    )
    expect(failure).toMatchObject({ code: 'IMAGE_CREDENTIALS' })
    expect(`${failure.message} ${failure.cause}`).not.toContain('c2VjcmV0')
  })
})
