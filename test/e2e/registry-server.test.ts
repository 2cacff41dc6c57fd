import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { describeWith } from './need.js'
import { type RegistryServer, startReferrersRegistry, startRegistry, stopAll } from './servers/index.js'

const MANIFEST = 'application/vnd.oci.image.manifest.v1+json'
const EMPTY = Buffer.from('{}')
const digestOf = (bytes: Buffer) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`

describeWith(['docker-registry', 'refreg'], 'the OCI registries', () => {
  let plain: RegistryServer
  let withAuth: RegistryServer
  let withReferrers: RegistryServer
  beforeAll(async () => {
    ;[plain, withAuth, withReferrers] = await Promise.all([
      startRegistry(),
      startRegistry({ auth: true }),
      startReferrersRegistry(),
    ])
  }, 60_000)
  afterAll(() => stopAll([plain, withAuth, withReferrers].filter(Boolean)))

  test('take a manifest, give it back under tag and digest, and delete it', async () => {
    const manifest = await push(plain.url, 'models/fraud', 'v1')
    const byTag = await fetch(`${plain.url}/v2/models/fraud/manifests/v1`, { headers: { accept: MANIFEST } })
    expect(byTag.headers.get('docker-content-digest')).toBe(digestOf(manifest))
    expect(Buffer.from(await byTag.arrayBuffer())).toEqual(manifest)
    const url = `${plain.url}/v2/models/fraud/manifests/${digestOf(manifest)}`
    expect((await fetch(url, { method: 'DELETE' })).status).toBe(202)
    expect((await fetch(url, { headers: { accept: MANIFEST } })).status).toBe(404)
  })

  test('with htpasswd, answer 401 and a challenge to strangers', async () => {
    const stranger = await fetch(`${withAuth.url}/v2/`)
    expect(stranger.status).toBe(401)
    expect(stranger.headers.get('www-authenticate')).toBe('Basic realm="e2e"')
    const account = Buffer.from(`${withAuth.username}:${withAuth.password}`).toString('base64')
    expect((await fetch(`${withAuth.url}/v2/`, { headers: { authorization: `Basic ${account}` } })).status).toBe(200)
  })

  test('one of them lists referrers, the other has no such API', async () => {
    for (const { url, expected } of [
      { url: plain.url, expected: { status: 404, referrers: undefined } },
      { url: withReferrers.url, expected: { status: 200, referrers: 1 } },
    ]) {
      const image = await push(url, 'models/fraud', 'v2')
      await push(url, 'models/fraud', 'signature', image)
      const answer = await fetch(`${url}/v2/models/fraud/referrers/${digestOf(image)}`)
      const body = (await answer.json().catch(() => ({}))) as { manifests?: unknown[] }
      expect({ status: answer.status, referrers: body.manifests?.length }).toEqual(expected)
    }
  })
})

/** Pushes an image without layers, by hand: POST for the upload's address, PUT of the config, PUT of the manifest. */
async function push(url: string, repository: string, tag: string, subject?: Buffer): Promise<Buffer> {
  const start = await fetch(`${url}/v2/${repository}/blobs/uploads/`, { method: 'POST' })
  const location = new URL(start.headers.get('location') ?? '', url)
  location.searchParams.set('digest', digestOf(EMPTY))
  const blob = await fetch(location, {
    method: 'PUT',
    body: EMPTY,
    headers: { 'content-type': 'application/octet-stream' },
  })
  expect(blob.status).toBe(201)
  const descriptor = (bytes: Buffer, mediaType: string) => ({ mediaType, digest: digestOf(bytes), size: bytes.length })
  const manifest = Buffer.from(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: MANIFEST,
      config: descriptor(EMPTY, 'application/vnd.oci.empty.v1+json'),
      layers: [],
      ...(subject ? { subject: descriptor(subject, MANIFEST) } : {}),
    }),
  )
  const answer = await fetch(`${url}/v2/${repository}/manifests/${tag}`, {
    method: 'PUT',
    body: manifest,
    headers: { 'content-type': MANIFEST },
  })
  expect(answer.status).toBe(201)
  return manifest
}
