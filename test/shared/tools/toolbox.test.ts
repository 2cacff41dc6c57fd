import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { delimiter, dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { pathToFileURL } from 'node:url'
import { createGzip } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { packTar } from 'modern-tar/fs'
import { createToolbox, type PinnedTool, sourceFor } from '../../../shared/tools/index.js'
import { type FakeContext, fakeContext } from '../../fakes/context.js'
import { type FakeServer, startFake } from '../../fakes/server.js'

jest.setTimeout(60_000)

let ctx: FakeContext
let archive: string
let server: FakeServer | undefined
const others: FakeContext[] = []

beforeEach(async () => {
  ctx = await fakeContext()
  archive = join(ctx.temp, 'engine.tgz')
  await mkdir(join(ctx.workspace, 'npm'))
  await pipeline(
    packTar([
      { type: 'content', target: 'package/engine.node', content: 'the engine', mode: 0o644 },
      { type: 'content', target: 'package/lib/needed.so', content: 'beside it' },
    ]),
    createGzip(),
    createWriteStream(archive),
  )
})
afterEach(async () => {
  await Promise.all([ctx, ...others.splice(0)].map(context => context.close()))
  await server?.close()
  server = undefined
})

const digest = async (algorithm: string, encoding: 'hex' | 'base64') =>
  createHash(algorithm)
    .update(await readFile(archive))
    .digest(encoding)

async function npmTool(sha512?: string): Promise<PinnedTool> {
  const pin = sha512 ?? `sha512-${await digest('sha512', 'base64')}`
  return {
    name: 'engine',
    version: '1.2.3',
    platforms: { 'linux-x64': { npm: '@acme/engine-linux', sha512: pin, file: 'engine.node' } },
  }
}

/** A program called npm that packs the archive and notes how it was called. */
async function withNpm(): Promise<{ path: string; calls: () => Promise<string[]> }> {
  const calls = join(ctx.temp, 'calls')
  const script = `#!${process.execPath}
const fs = require('fs'), path = require('path'), args = process.argv.slice(2)
fs.appendFileSync(${JSON.stringify(calls)}, args.join(' ') + '\\n')
const target = args[args.indexOf('--pack-destination') + 1]
fs.copyFileSync(${JSON.stringify(archive)}, path.join(target, 'acme-engine-linux-1.2.3.tgz'))
console.log('npm notice from an old npm')
console.log(JSON.stringify([{ filename: '@acme/engine-linux-1.2.3.tgz' }]))
`
  const path = join(ctx.workspace, 'npm')
  // A package.json further up may say that scripts without an ending are modules.
  await writeFile(join(path, 'package.json'), '{}')
  await writeFile(join(path, 'npm'), script, { mode: 0o755 })
  return { path, calls: async () => (await readFile(calls, 'utf8').catch(() => '')).trim().split('\n').filter(Boolean) }
}

async function toolbox(
  options: { path?: string; env?: Record<string, string>; places?: string[]; musl?: boolean } = {},
) {
  const env = { PATH: options.path ?? '', MLOPS_TOOL_CACHE: join(ctx.temp, 'cache'), ...options.env }
  const other = await fakeContext({ env, workspace: ctx.workspace, temp: ctx.temp })
  others.push(other)
  return createToolbox({
    ...other,
    log: ctx.log,
    platform: { key: 'linux-x64', musl: options.musl ?? false },
    places: options.places ?? [ctx.temp],
  })
}

describe('a tool of the npm registry', () => {
  test('is fetched with the user’s npm, checked, unpacked and kept', async () => {
    const npm = await withNpm()
    const path = [npm.path, dirname(process.execPath)].join(delimiter)
    const tool = await npmTool()
    const file = await (await toolbox({ path })).locate(tool)
    expect(file).toBe(join(ctx.temp, 'cache', 'engine', '1.2.3', 'linux-x64', 'engine.node'))
    expect(await readFile(file, 'utf8')).toBe('the engine')
    expect(await readFile(join(dirname(file), 'lib', 'needed.so'), 'utf8')).toBe('beside it')
    expect(await readdir(join(ctx.temp, 'cache', 'engine', '1.2.3'))).toEqual(['linux-x64', 'linux-x64.complete'])
    // Once more, without any npm.
    expect(await (await toolbox()).locate(tool)).toBe(file)
    const [call, ...more] = await npm.calls()
    expect(more).toEqual([])
    expect(call).toMatch(/^pack @acme\/engine-linux@1\.2\.3 --json --ignore-scripts /)
  })

  test('is fetched once for those who ask at the same time', async () => {
    const npm = await withNpm()
    const box = await toolbox({ path: npm.path })
    const tool = await npmTool()
    await Promise.all([box.locate(tool), box.locate(tool)])
    expect(await npm.calls()).toHaveLength(1)
  })

  test('two runs at the same time leave one whole copy', async () => {
    const npm = await withNpm()
    const tool = await npmTool()
    const boxes = await Promise.all([1, 2, 3].map(() => toolbox({ path: npm.path })))
    const files = await Promise.all(boxes.map(box => box.locate(tool)))
    expect(new Set(files).size).toBe(1)
    expect(await readFile(files[0]!, 'utf8')).toBe('the engine')
    expect((await readdir(join(ctx.temp, 'cache', 'engine', '1.2.3'))).sort()).toEqual([
      'linux-x64',
      'linux-x64.complete',
    ])
  })

  test('with other bytes than pinned is refused and not kept', async () => {
    const npm = await withNpm()
    const box = await toolbox({ path: npm.path })
    await expect(box.locate(await npmTool('sha512-AAAA'))).rejects.toMatchObject({ code: 'TOOL_DIGEST' })
    await expect(readdir(join(ctx.temp, 'cache'))).rejects.toThrow('ENOENT')
    // The failure is not remembered.
    await expect(box.locate(await npmTool())).resolves.toContain('engine.node')
  })

  test('needs npm', async () => {
    await expect((await toolbox()).locate(await npmTool())).rejects.toMatchObject({
      code: 'TOOL_NO_NPM',
      message: '@acme/engine-linux 1.2.3 is needed, and npm is not on PATH',
    })
  })

  test('is told in npm’s own words when it cannot be fetched', async () => {
    const path = join(ctx.workspace, 'npm')
    await writeFile(
      join(path, 'npm'),
      `#!${process.execPath}\nconsole.error('npm error E401 bad token'); process.exit(1)`,
      {
        mode: 0o755,
      },
    )
    await expect((await toolbox({ path })).locate(await npmTool())).rejects.toMatchObject({
      code: 'TOOL_DOWNLOAD',
      message: expect.stringContaining('npm error E401 bad token'),
    })
  })

  test('that is installed in exactly this version is used as it is', async () => {
    const tool = await npmTool()
    const installed = join(ctx.temp, 'node_modules', '@acme', 'engine-linux')
    await mkdir(installed, { recursive: true })
    await writeFile(join(installed, 'engine.node'), '')
    await writeFile(join(installed, 'package.json'), '{"version":"1.2.4"}')
    const places = [join(ctx.temp, 'deep', 'below')]
    await expect((await toolbox({ places })).locate(tool)).rejects.toMatchObject({ code: 'TOOL_NO_NPM' })
    await writeFile(join(installed, 'package.json'), '{"version":"1.2.3"}')
    expect(await (await toolbox({ places })).locate(tool)).toBe(join(installed, 'engine.node'))
  })

  test('can come from a URL, against the same pin', async () => {
    const body = await readFile(archive)
    server = await startFake([{ method: 'GET', path: /^\/mirror\.tgz$/, fn: () => ({ body }) }])
    const file = await (await toolbox()).locate(await npmTool(), { url: `${server.url}/mirror.tgz` })
    expect(await readFile(file, 'utf8')).toBe('the engine')
    const elsewhere = (await toolbox({ env: { MLOPS_TOOL_CACHE: join(ctx.temp, 'other') } })).locate(
      await npmTool('x'),
      {
        url: `${server.url}/mirror.tgz`,
      },
    )
    await expect(elsewhere).rejects.toMatchObject({ code: 'TOOL_DIGEST' })
  })
})

test('a tool of the npm registry can come from a file, against the same pin', async () => {
  const url = pathToFileURL(archive).href
  expect(await readFile(await (await toolbox()).locate(await npmTool(), { url }), 'utf8')).toBe('the engine')
  const other = await toolbox({ env: { MLOPS_TOOL_CACHE: join(ctx.temp, 'other') } })
  await expect(other.locate(await npmTool('x'), { url })).rejects.toMatchObject({ code: 'TOOL_DIGEST' })
  await expect(other.locate(await npmTool(), { url: `${url}.none` })).rejects.toMatchObject({ code: 'TOOL_DOWNLOAD' })
})

describe('a tool from a URL', () => {
  const urlTool = async (path: string, file: string, packed: 'tar.gz' | undefined): Promise<PinnedTool> => ({
    name: 'helm',
    version: '4.0.0',
    platforms: {
      'linux-x64': { url: `${server!.url}${path}`, sha256: await digest('sha256', 'hex'), file, archive: packed },
    },
  })

  test('is unpacked, or taken as it is', async () => {
    const body = await readFile(archive)
    server = await startFake([{ method: 'GET', path: /./, fn: () => ({ body }) }])
    const packed = await (await toolbox()).locate(await urlTool('/helm.tgz', 'package/engine.node', 'tar.gz'))
    expect(await readFile(packed, 'utf8')).toBe('the engine')
    const plain = { ...(await urlTool('/helm', 'bin/helm', undefined)), name: 'plain' }
    expect(await readFile(await (await toolbox()).locate(plain))).toEqual(body)
  })

  test('that does not hold the file is refused', async () => {
    const body = await readFile(archive)
    server = await startFake([{ method: 'GET', path: /./, fn: () => ({ body }) }])
    await expect((await toolbox()).locate(await urlTool('/helm.tgz', 'helm', 'tar.gz'))).rejects.toMatchObject({
      code: 'TOOL_ARCHIVE',
      message: 'the archive of helm 4.0.0 holds no helm',
    })
  })

  test('that is not there is told', async () => {
    server = await startFake([])
    await expect((await toolbox()).locate(await urlTool('/helm.tgz', 'helm', 'tar.gz'))).rejects.toMatchObject({
      code: 'TOOL_DOWNLOAD',
    })
  })
})

describe('a path', () => {
  test('is used as it is', async () => {
    await writeFile(join(ctx.workspace, 'mine.node'), '')
    const box = await toolbox()
    expect(await box.locate(await npmTool(), { path: 'mine.node' })).toBe(join(ctx.workspace, 'mine.node'))
    await expect(box.locate(await npmTool(), { path: 'nowhere.node' })).rejects.toMatchObject({ code: 'TOOL_PATH' })
  })
})

describe('platforms', () => {
  const source = { npm: 'x', sha512: '', file: 'f' }
  const native: PinnedTool = {
    name: 'engine',
    version: '1',
    platforms: { 'linux-x64': source, 'linux-x64-musl': source, 'linux-arm64': source },
  }
  const fixed: PinnedTool = { name: 'helm', version: '4', platforms: { 'linux-x64': source } }

  test.each([
    [native, 'linux-x64', false, 'linux-x64'],
    [native, 'linux-x64', true, 'linux-x64-musl'],
    [fixed, 'linux-x64', true, 'linux-x64'],
  ])('%# fits', (tool, key, musl, expected) => {
    expect(sourceFor(tool, { key, musl }).key).toBe(expected)
  })

  test.each([
    [native, 'linux-arm64', true, 'linux-arm64-musl (Linux with musl)'],
    [native, 'freebsd-x64', false, 'freebsd-x64'],
  ])('%# is refused by name', (tool, key, musl, named) => {
    expect(() => sourceFor(tool, { key, musl })).toThrow(
      `engine 1 does not exist for ${named}; it exists for linux-x64, linux-x64-musl, linux-arm64`,
    )
  })
})
