import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { contract } from '../../../actions/build-image/src/contract.js'
import { step } from '../../../actions/build-image/src/main.js'
import { parseInputs } from '../../../shared/contract/index.js'
import { MEDIA } from '../../../shared/oci/index.js'
import type { Outcome } from '../../../shared/outcome/index.js'
import { type FakeContext, fakeClock, fakeContext } from '../../fakes/context.js'
import { FakeRegistry } from '../../fakes/oci-registry.js'
import { startFake } from '../../fakes/server.js'

const open: { close(): Promise<void> }[] = []
afterEach(async () => {
  for (const thing of open.splice(0)) await thing.close()
})

const SERVER = `
import { createServer } from 'node:http'
import { readFileSync } from 'node:fs'
const model = JSON.parse(readFileSync(process.env.MODEL_DIR + '/model.json', 'utf8'))
createServer((request, response) => {
  if (request.url === '/healthz') return response.end('ok')
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify({ bias: model.bias, port: process.env.PORT, nested: { extra: process.env.EXTRA ?? null } }))
}).listen(Number(process.env.PORT), '127.0.0.1')
`

const SMOKE = `
version: 1
env: { EXTRA: smoke }
requests:
  - name: golden prediction
    method: POST
    path: /predict
    body: { amount: 3 }
    expect: { json: { bias: 0.5, nested.extra: smoke } }
`

async function project(): Promise<FakeContext> {
  const time = fakeClock()
  // A server really starts here, so waiting for it must really take time.
  const clock = { ...time, sleep: (ms: number) => new Promise<void>(resolve => setTimeout(resolve, Math.min(ms, 50))) }
  const ctx = await fakeContext({ clock })
  open.push(ctx)
  await mkdir(join(ctx.workspace, 'model'))
  await mkdir(join(ctx.workspace, 'serve'))
  await writeFile(join(ctx.workspace, 'model', 'model.json'), '{"bias": 0.5}')
  await writeFile(join(ctx.workspace, 'serve', 'serve.mjs'), SERVER)
  await writeFile(join(ctx.workspace, 'smoke.yml'), SMOKE)
  return ctx
}

const INPUTS = {
  base: 'scratch',
  model: 'model',
  files: 'serve=/app',
  command: 'node\n/app/serve.mjs',
  image: 'oci:dist/image',
  tags: '1.0.0',
  smoke: 'smoke.yml',
  'smoke-runner': 'process',
}

/** One run of the step, with a temporary directory of its own as every run has. */
async function build(project: FakeContext, changes: Record<string, string> = {}): Promise<Outcome> {
  const ctx = { ...project, temp: await mkdtemp(join(project.temp, 'run-')) }
  const { inputs } = parseInputs(
    contract,
    new Map(Object.entries({ ...INPUTS, ...changes }).filter(([, value]) => value !== '')),
  )
  return step.main(inputs, ctx, await step.prepare(inputs, ctx))
}

async function tagsOf(ctx: FakeContext): Promise<string[]> {
  const index = JSON.parse(
    await readFile(join(ctx.workspace, 'dist/image/index.json'), 'utf8').catch(() => '{"manifests":[]}'),
  )
  return index.manifests.map(
    (entry: { annotations: Record<string, string> }) => entry.annotations['org.opencontainers.image.ref.name'],
  )
}

describe('build-image into a layout', () => {
  test('starts the packed files, asks them, and only then names the image', async () => {
    const ctx = await project()
    const outcome = await build(ctx)
    expect(outcome.findings.find(finding => finding.code === 'image-smoke')).toMatchObject({ verdict: 'warn' })
    expect(outcome.verdict).toBe('warn')
    expect(outcome.outputs).toMatchObject({
      smoke: 'process',
      tags: ['1.0.0'],
      image: expect.stringMatching(/^oci:dist\/image@sha256:[0-9a-f]{64}$/),
    })
    expect(await tagsOf(ctx)).toEqual(['1.0.0'])
    expect(outcome.evidence?.details).toMatchObject({ smoke: { runner: 'process', passed: true } })
  })

  test('the same inputs give the same digest on another machine, another input another one', async () => {
    const first = (await build(await project())).outputs.digest
    expect((await build(await project())).outputs.digest).toBe(first)
    expect((await build(await project(), { env: 'A=1' })).outputs.digest).not.toBe(first)
  })

  test('a failed smoke test leaves neither tag nor blobs behind', async () => {
    const ctx = await project()
    await writeFile(join(ctx.workspace, 'smoke.yml'), SMOKE.replace('0.5', '0.6'))
    const outcome = await build(ctx)
    expect(outcome).toMatchObject({ verdict: 'fail', outputs: { tags: [] } })
    expect(outcome.why).toContain('0 of 1 requests')
    expect(outcome.next).toContain('bias is 0.5 instead of 0.6')
    expect(await tagsOf(ctx)).toEqual([])
    expect(await readdir(join(ctx.workspace, 'dist/image/blobs/sha256'))).toEqual([])
  })

  test('a server that ends at once is reported with its last words', async () => {
    const ctx = await project()
    await writeFile(join(ctx.workspace, 'serve', 'serve.mjs'), 'console.error("no weights"); process.exit(3)')
    const outcome = await build(ctx)
    expect(outcome.verdict).toBe('fail')
    expect(outcome.why).toMatch(/exit code 3: .*no weights/)
  })

  test('a tag that names another image is not moved unless that was meant', async () => {
    const ctx = await project()
    const first = (await build(ctx)).outputs.digest
    await expect(build(ctx, { env: 'A=1' })).rejects.toMatchObject({ code: 'IMAGE_TAG_TAKEN', kind: 'input' })
    expect((await build(ctx, { env: 'A=1', 'move-tags': 'true' })).outputs.digest).not.toBe(first)
    expect(await tagsOf(ctx)).toEqual(['1.0.0'])
  })

  test('the layout can be the base of the next image', async () => {
    const ctx = await project()
    const base = await build(ctx)
    const next = await build(ctx, {
      base: String(base.outputs.image),
      image: 'oci:dist/next',
      files: 'smoke.yml=/app/smoke.yml',
      // The server lies in the base, which does not run when packed files are started by this machine's runtime.
      smoke: '',
    })
    expect(next.outputs.tags).toEqual(['1.0.0'])
    expect(next.findings.find(finding => finding.code === 'image-base-pinned')).toMatchObject({ verdict: 'pass' })
  })
})

test('into a registry: the base is mounted, the manifest goes in by digest, the tag comes last', async () => {
  const ctx = await project()
  const registry = new FakeRegistry({ bearer: { username: 'u', password: 'p' } })
  const server = await startFake(registry.handlers())
  open.push(server)
  const host = server.url.slice('http://'.length)
  const layer = registry.seed('acme/serve', Buffer.from('a base layer'))
  const config = Buffer.from(
    JSON.stringify({
      architecture: 'amd64',
      os: 'linux',
      config: { Env: ['A=1'] },
      rootfs: { type: 'layers', diff_ids: [layer] },
    }),
  )
  const configDigest = registry.seed('acme/serve', config)
  const manifest = Buffer.from(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: MEDIA.manifest,
      config: { mediaType: MEDIA.config, digest: configDigest, size: config.length },
      layers: [{ mediaType: MEDIA.layer, digest: layer, size: 12 }],
    }),
  )
  registry.seedManifest('acme/serve', manifest, MEDIA.manifest, 'v1')

  const inputs = {
    base: `${host}/acme/serve:v1`,
    image: `${host}/acme/fraud`,
    'registry-username': 'u',
    'registry-password': 'p',
    smoke: '',
  }
  const outcome = await build(ctx, inputs)
  expect(registry.writes.map(write => write.kind)).toEqual([
    'mount',
    'blob',
    'blob',
    'blob',
    'manifest',
    'manifest',
    'tag',
  ])
  expect(outcome.artifacts).toEqual([`oci://${outcome.outputs.image}`])
  expect(outcome.findings.map(finding => [finding.code, finding.verdict])).toEqual([
    ['image-smoke', 'warn'],
    ['image-base-pinned', 'warn'],
  ])

  registry.writes.splice(0)
  const again = await build(ctx, inputs)
  expect(again.outputs).toMatchObject({ digest: outcome.outputs.digest, uploaded: 0 })
  expect(registry.writes.filter(write => write.kind === 'blob')).toEqual([])
})

describe('bad input', () => {
  test.each<[string, Record<string, string>, string]>([
    ['base', { base: 'GHCR.io/Upper' }, 'IMAGE_REFERENCE'],
    ['a base that does not exist', { base: 'oci:nowhere' }, 'IMAGE_NOT_FOUND'],
    ['model', { model: 'none' }, 'DIGEST_UNREADABLE'],
    ['files', { files: 'serve=app' }, 'IMAGE_FILE'],
    ['tags', { tags: 'not a tag' }, 'IMAGE_TAG_NAME'],
    ['image with a tag', { image: 'ghcr.io/acme/x:1' }, 'INPUT_INVALID'],
    ['port', { port: '99999' }, 'INPUT_INVALID'],
    ['platform', { platform: 'linux' }, 'INPUT_INVALID'],
    ['created', { created: 'yesterday' }, 'INPUT_INVALID'],
    ['max-layer-size', { 'max-layer-size': '1' }, 'INPUT_INVALID'],
    ['smoke', { smoke: 'none.yml' }, 'POLICY_NOT_FOUND'],
    ['smoke-runner', { 'smoke-runner': 'vm' }, 'INPUT_INVALID'],
    ['a password without user', { 'registry-password': 'x' }, 'INPUT_INVALID'],
    ['scratch without command', { command: '' }, 'INPUT_INVALID'],
    ['model-path', { 'model-path': 'models' }, 'INPUT_INVALID'],
    ['env', { env: 'no value' }, 'INPUT_INVALID'],
  ])('%s', async (_, changes, code) => {
    const ctx = await project()
    await expect(build(ctx, changes)).rejects.toMatchObject({ code, kind: 'input' })
    await rm(join(ctx.workspace, 'dist'), { recursive: true, force: true })
  })
})
