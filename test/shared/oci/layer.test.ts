import { chmod, mkdir, readFile, symlink, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { unpackTar } from 'modern-tar'
import { collectFiles, composeImage, packLayers, unpackLayer } from '../../../shared/oci/index.js'
import { type FakeContext, fakeContext } from '../../fakes/context.js'

let ctx: FakeContext
afterEach(() => ctx.close())

async function modelIn(directory: string, order: string[]): Promise<string> {
  const model = join(directory, 'model')
  await mkdir(join(model, 'deep'), { recursive: true })
  for (const name of order) await writeFile(join(model, name), `content of ${name}`)
  return model
}

const NAMES = ['b.bin', 'a.json', 'deep/c.txt', 'ä.txt']

describe('layers', () => {
  test('are the same bytes whatever the order of writing, the times and the umask', async () => {
    ctx = await fakeContext()
    const digests: string[] = []
    for (const [i, order] of [NAMES, [...NAMES].reverse()].entries()) {
      const root = join(ctx.temp, String(i))
      const model = await modelIn(root, order)
      await utimes(join(model, 'a.json'), 1000 + i, 2000 + i)
      await chmod(join(model, 'b.bin'), i === 0 ? 0o644 : 0o600)
      const [layer] = await packLayers(await collectFiles(model, '/models', 'model'), root, 'model', 1 << 30)
      digests.push(layer!.descriptor.digest)
    }
    expect(digests[0]).toBe(digests[1])
  })

  test('hold parents before children, owned by root, dated 1970', async () => {
    ctx = await fakeContext()
    const model = await modelIn(ctx.temp, NAMES)
    await chmod(join(model, 'b.bin'), 0o755)
    const [layer] = await packLayers(await collectFiles(model, '/opt/models', 'model'), ctx.temp, 'model', 1 << 30)
    const entries = await unpackTar(await readFile(layer!.file))
    expect(
      entries.map(({ header }) => [header.name, header.mode?.toString(8), header.uid, header.mtime?.getTime()]),
    ).toEqual([
      ['opt/', '755', 0, 0],
      ['opt/models/', '755', 0, 0],
      ['opt/models/a.json', '644', 0, 0],
      ['opt/models/b.bin', '755', 0, 0],
      ['opt/models/deep/', '755', 0, 0],
      ['opt/models/deep/c.txt', '644', 0, 0],
      ['opt/models/ä.txt', '644', 0, 0],
    ])
  })

  test('are split where they would become too large', async () => {
    ctx = await fakeContext()
    const model = await modelIn(ctx.temp, NAMES)
    const layers = await packLayers(await collectFiles(model, '/m', 'model'), ctx.temp, 'model', 40)
    expect(layers.length).toBe(2)
    expect(layers.flatMap(layer => layer.contents.map(file => file.target))).toEqual([
      '/m/a.json',
      '/m/b.bin',
      '/m/deep/c.txt',
      '/m/ä.txt',
    ])
  })

  test('refuse links that lead out, empty directories, relative places and two files in one place', async () => {
    ctx = await fakeContext()
    const model = await modelIn(ctx.temp, NAMES)
    await expect(collectFiles(model, 'models', 'model')).rejects.toMatchObject({ code: 'IMAGE_FILE' })
    await expect(collectFiles(model, '/a/../b', 'model')).rejects.toMatchObject({ code: 'IMAGE_FILE' })
    await expect(collectFiles(join(ctx.temp, 'none'), '/m', 'model')).rejects.toMatchObject({ code: 'IMAGE_FILE' })
    const files = await collectFiles(model, '/m', 'model')
    await expect(packLayers([...files, ...files], ctx.temp, 'twice', 1 << 30)).rejects.toMatchObject({
      code: 'IMAGE_FILE',
    })
    await symlink('/etc/hostname', join(model, 'out'))
    await expect(collectFiles(model, '/m', 'model')).rejects.toMatchObject({ code: 'DIGEST_LINK_OUTSIDE' })
  })
})

test('unpacking applies whiteouts of upper layers to lower ones only', async () => {
  ctx = await fakeContext()
  const lower = join(ctx.temp, 'lower')
  const upper = join(ctx.temp, 'upper')
  await mkdir(join(lower, 'dir'), { recursive: true })
  await mkdir(join(upper, 'dir'), { recursive: true })
  for (const name of ['kept', 'gone', 'dir/hidden']) await writeFile(join(lower, name), name)
  for (const name of ['.wh.gone', 'dir/.wh..wh..opq', 'dir/new']) await writeFile(join(upper, name), name)
  const root = join(ctx.temp, 'root')
  for (const [i, from] of [lower, upper].entries()) {
    const [layer] = await packLayers(await collectFiles(from, '/', 'x'), ctx.temp, `l${i}`, 1 << 30)
    await unpackLayer(layer!.file, layer!.descriptor.mediaType, root)
  }
  const exists = (name: string) =>
    readFile(join(root, name)).then(
      () => true,
      () => false,
    )
  expect(await Promise.all(['kept', 'gone', 'dir/hidden', 'dir/new', '.wh.gone'].map(exists))).toEqual([
    true,
    false,
    false,
    true,
    false,
  ])
})

test('a composed image keeps what its base says and adds what was asked for', async () => {
  ctx = await fakeContext()
  const model = await modelIn(ctx.temp, NAMES)
  const layers = await packLayers(await collectFiles(model, '/m', 'model'), ctx.temp, 'model', 1 << 30)
  const base = {
    digest: 'sha256:b',
    manifest: {
      schemaVersion: 2 as const,
      mediaType: 'x',
      config: { mediaType: '', digest: '', size: 0 },
      layers: [{ mediaType: 'application/vnd.docker.image.rootfs.diff.tar.gzip', digest: 'sha256:base', size: 9 }],
    },
    config: {
      architecture: 'amd64',
      os: 'linux',
      config: { Env: ['PATH=/bin', 'A=1=2'], Entrypoint: ['/init'], Cmd: ['sh'], User: 'app' },
      rootfs: { type: 'layers' as const, diff_ids: ['sha256:d'] },
    },
  }
  const settings = {
    platform: { os: 'linux', architecture: 'amd64' },
    created: '1970-01-01T00:00:00Z',
    labels: { z: '1', a: '2' },
  }
  const image = composeImage(base, layers, { ...settings, command: ['serve'], env: new Map([['A', '3']]) })
  expect(image.config.document).toMatchObject({
    config: {
      Env: ['PATH=/bin', 'A=3'],
      Entrypoint: ['/init'],
      Cmd: ['serve'],
      User: 'app',
      Labels: { a: '2', z: '1' },
    },
    rootfs: { diff_ids: ['sha256:d', layers[0]!.descriptor.digest] },
  })
  expect(image.document.layers.map(layer => layer.mediaType)).toEqual([
    'application/vnd.oci.image.layer.v1.tar+gzip',
    'application/vnd.oci.image.layer.v1.tar',
  ])
  expect(
    composeImage(base, layers, { ...settings, command: ['serve'], env: new Map([['A', '3']]) }).manifest.digest,
  ).toBe(image.manifest.digest)
  expect(composeImage(base, layers, { ...settings, entrypoint: ['/run'] }).config.document.config?.Cmd).toBeNull()
})
