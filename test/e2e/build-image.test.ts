import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { contract } from '../../actions/build-image/src/contract.js'
import { step } from '../../actions/build-image/src/main.js'
import { parseInputs } from '../../shared/contract/index.js'
import type { Outcome } from '../../shared/outcome/index.js'
import { type FakeContext, fakeClock, fakeContext } from '../fakes/context.js'
import { nodeRoot } from '../support/node-base.js'
import { describeWith } from './need.js'
import { type RegistryServer, startRegistry, stopAll } from './servers/index.js'

const SERVER = `
import { createServer } from 'node:http'
import { readFileSync } from 'node:fs'
const model = JSON.parse(readFileSync(process.env.MODEL_DIR + '/model.json', 'utf8'))
createServer((_, response) => response.end(JSON.stringify(model))).listen(Number(process.env.PORT))
`
const SMOKE = 'version: 1\nready: /\nrequests: [{ name: golden, path: /, expect: { json: { bias: 0.5 } } }]\n'

describeWith(['docker-registry', 'crane'], 'build-image with a real registry', tools => {
  let plain: RegistryServer
  let closed: RegistryServer
  let ctx: FakeContext
  let host: string

  beforeAll(async () => {
    ;[plain, closed] = await Promise.all([startRegistry(), startRegistry({ auth: true })])
    host = new URL(plain.url).host
    const clock = {
      ...fakeClock(),
      sleep: (ms: number) => new Promise<void>(resolve => setTimeout(resolve, Math.min(ms, 100))),
    }
    ctx = await fakeContext({ clock })
    mkdirSync(join(ctx.workspace, 'model'))
    mkdirSync(join(ctx.workspace, 'serve'))
    writeFileSync(join(ctx.workspace, 'model/model.json'), '{"bias": 0.5}')
    writeFileSync(join(ctx.workspace, 'serve/serve.mjs'), SERVER)
    writeFileSync(join(ctx.workspace, 'smoke.yml'), SMOKE)
    // The base: this machine's Node with its libraries, as an image of its own.
    nodeRoot(join(ctx.workspace, 'node-root'))
    await build({
      base: 'scratch',
      model: 'node-root',
      'model-path': '/',
      command: 'node',
      image: `${host}/acme/node`,
      tags: '20',
      smoke: '',
      files: '',
    })
  }, 120_000)
  afterAll(async () => {
    await ctx?.close()
    await stopAll([plain, closed].filter(Boolean))
  })

  async function build(changes: Record<string, string>): Promise<Outcome> {
    const given = {
      base: `${host}/acme/node:20`,
      model: 'model',
      files: 'serve=/app',
      entrypoint: '/usr/local/bin/node',
      command: '/app/serve.mjs',
      image: `${host}/acme/fraud`,
      tags: '1.0.0',
      smoke: 'smoke.yml',
      'smoke-runner': 'process',
      ...changes,
    }
    const { inputs } = parseInputs(contract, new Map(Object.entries(given).filter(([, value]) => value !== '')))
    const run = { ...ctx, temp: mkdtempSync(join(ctx.temp, 'run-')) }
    return step.main(inputs, run, await step.prepare(inputs, run))
  }
  const crane = (...args: string[]) => execFileSync(tools.crane, args, { encoding: 'utf8' }).trim()

  test('mounts the base, pushes by digest, and names the image that crane then finds valid', async () => {
    const outcome = await build({})
    expect(outcome.outputs.tags).toEqual(['1.0.0'])
    expect(crane('digest', '--insecure', `${host}/acme/fraud:1.0.0`)).toBe(outcome.outputs.digest)
    // Fast: crane reads every remote layer as gzip, and these are not compressed.
    expect(crane('validate', '--insecure', '--fast', '--remote', `${host}/acme/fraud:1.0.0`)).toContain('PASS')
    expect(outcome.why).toContain('1 of 1 base layer not moved')

    const again = await build({})
    expect(again.outputs).toMatchObject({ digest: outcome.outputs.digest, uploaded: 0 })
  }, 60_000)

  test('starts the whole image in a user namespace, where the base is what runs', async () => {
    const outcome = await build({ 'smoke-runner': 'rootless', image: `${host}/acme/rootless` })
    expect(outcome.findings.find(finding => finding.code === 'image-smoke')).toMatchObject({ verdict: 'pass' })
    expect(outcome.outputs).toMatchObject({ smoke: 'rootless', tags: ['1.0.0'] })
  }, 60_000)

  test('a failed smoke test leaves no tag', async () => {
    writeFileSync(join(ctx.workspace, 'smoke.yml'), SMOKE.replace('0.5', '0.7'))
    const outcome = await build({ image: `${host}/acme/bad` })
    writeFileSync(join(ctx.workspace, 'smoke.yml'), SMOKE)
    expect(outcome.verdict).toBe('fail')
    const tags = (await (await fetch(`${plain.url}/v2/acme/bad/tags/list`)).json()) as { tags: string[] | null }
    expect(tags.tags ?? []).toEqual([])
  }, 60_000)

  test('logs in with the given credentials, and says so when they are wrong', async () => {
    const image = `${new URL(closed.url).host}/acme/fraud`
    const account = { 'registry-username': closed.username ?? '', 'registry-password': closed.password ?? '' }
    expect((await build({ image, ...account })).outputs.tags).toEqual(['1.0.0'])
    await expect(build({ image, ...account, 'registry-password': 'wrong' })).rejects.toMatchObject({
      code: 'IMAGE_CREDENTIALS',
    })
  }, 60_000)

  test('crane takes the layout, and the digest is the same everywhere', async () => {
    const inRegistry = await build({ image: `${host}/acme/fraud` })
    const onDisk = await build({ image: 'oci:dist/image' })
    expect(onDisk.outputs.digest).toBe(inRegistry.outputs.digest)
    crane('push', '--insecure', join(ctx.workspace, 'dist/image'), `${host}/acme/copied:1`)
    expect(crane('digest', '--insecure', `${host}/acme/copied:1`)).toBe(onDisk.outputs.digest)
  }, 60_000)
})
