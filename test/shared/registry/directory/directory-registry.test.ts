import { appendFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals'
import { digestTree } from '../../../../shared/evidence/index.js'
import { DirectoryRegistry, type ModelVersion } from '../../../../shared/registry/index.js'
import { registryContract } from '../contract.js'
import { draftOf, quietContext, removeTemporary, temporary } from '../support.js'

afterAll(removeTemporary)

let root: string
let registry: DirectoryRegistry

beforeEach(async () => {
  root = join(await temporary(), 'registry')
  registry = new DirectoryRegistry(root, quietContext())
})

registryContract(async () => ({ registry, name: 'fraud' }))

const MODEL = { 'weights.bin': 'one', 'code/model.js': 'export {}' }

async function registered(version: string, files: Record<string, string> = { 'weights.bin': version }) {
  return (await registry.register(await draftOf(version, files))).version
}

const move = (to: ModelVersion, from: string | undefined, kind: 'promotion' | 'rollback' = 'promotion') =>
  registry.moveAlias({
    name: 'fraud',
    alias: 'champion',
    from,
    to,
    kind,
    by: 'ada',
    run: '17',
    reason: undefined,
  })

describe('versions', () => {
  test('a registry that does not exist is empty and is not made by looking', async () => {
    expect(await registry.versions('fraud')).toEqual([])
    expect((await registry.alias('fraud', 'champion')).version).toBeUndefined()
    await expect(readdir(root)).rejects.toThrow('ENOENT')
  })

  test('stores the model by digest and everything that was said about it', async () => {
    const draft = await draftOf('1.0.0', MODEL)
    const { version, created } = await registry.register(draft)
    expect(created).toBe(true)
    expect(version).toMatchObject({
      name: 'fraud',
      version: '1.0.0',
      nativeVersion: '1.0.0',
      metrics: { auc: 0.91 },
      parameters: { epochs: '20' },
      labels: { verdict: 'pass' },
      uri: join(root, 'objects', draft.digest),
    })
    expect((await digestTree(version.uri)).dirHash).toBe(draft.digest)
    expect(version.attachments.map(file => file.name)).toEqual(['model-card.md'])
    expect(await registry.versions('fraud')).toEqual([version])
    expect(await readdir(join(root, 'staging'))).toEqual([])
    expect((await readdir(root)).sort()).toEqual(['models', 'objects', 'registry.json', 'staging'])
  })

  test('the same model again is the same version, whatever version is asked for', async () => {
    const first = await registry.register(await draftOf('1.0.0', MODEL))
    const second = await registry.register(await draftOf('2.0.0', MODEL))
    expect(second).toEqual({ version: first.version, created: false })
    expect(await registry.versions('fraud')).toHaveLength(1)
  })

  test('the same model under two names is stored once', async () => {
    await registry.register(await draftOf('1.0.0', MODEL))
    await registry.register(await draftOf('1.0.0', MODEL, { name: 'abuse' }))
    expect(await readdir(join(root, 'objects'))).toHaveLength(1)
    expect(await registry.versions('abuse')).toHaveLength(1)
  })

  test('orders by semantic version, not by text', async () => {
    for (const version of ['1.10.0', '1.9.0', '2.0.0-rc.1', '2.0.0']) await registered(version)
    expect((await registry.versions('fraud')).map(v => v.version)).toEqual(['1.9.0', '1.10.0', '2.0.0-rc.1', '2.0.0'])
  })

  test('refuses another model under a version that exists, and leaves nothing of it', async () => {
    await registered('1.0.0', { a: '1' })
    await expect(registered('1.0.0', { a: '2' })).rejects.toMatchObject({ code: 'REGISTRY_VERSION_TAKEN' })
    expect(await readdir(join(root, 'staging'))).toEqual([])
    expect(await readdir(join(root, 'objects'))).toHaveLength(1)
  })

  test('refuses a model that changed after it was digested', async () => {
    const draft = await draftOf('1.0.0', MODEL)
    await appendFile(join(draft.model.directory, 'weights.bin'), 'x')
    await expect(registry.register(draft)).rejects.toMatchObject({ code: 'REGISTRY_CONTENT_CHANGED' })
    expect(await registry.versions('fraud')).toEqual([])
    expect(await readdir(join(root, 'staging'))).toEqual([])
  })

  test('replaces stored files that are damaged when the model comes again', async () => {
    const draft = await draftOf('1.0.0', MODEL)
    await registry.register(draft)
    await writeFile(join(root, 'objects', draft.digest, 'weights.bin'), 'rotten')
    const { version } = await registry.register({ ...draft, name: 'abuse' })
    expect((await digestTree(version.uri)).dirHash).toBe(draft.digest)
  })

  test('a cancelled registration leaves nothing', async () => {
    const controller = new AbortController()
    const ctx = quietContext(controller)
    const cancelled = new DirectoryRegistry(root, {
      ...ctx,
      log: { ...ctx.log, debug: () => controller.abort(new Error('stop')) },
    })
    await expect(cancelled.register(await draftOf('1.0.0', MODEL))).rejects.toThrow('stop')
    expect(await registry.versions('fraud')).toEqual([])
    expect(await readdir(join(root, 'staging'))).toEqual([])
  })

  test('names the damaged record', async () => {
    await registered('1.0.0')
    await writeFile(join(root, 'models/fraud/versions/1.0.0/version.json'), '{"name":')
    await expect(registry.versions('fraud')).rejects.toMatchObject({ code: 'REGISTRY_DAMAGED' })
  })

  test.each([
    ['../up', 'name'],
    ['con', 'name'],
    ['', 'name'],
    ['a/b', 'name'],
  ])('refuses the model name %j', async name => {
    await expect(registry.versions(name)).rejects.toMatchObject({ code: 'REGISTRY_NAME', kind: 'input' })
  })

  test.each(['v1.0.0', '1.0', '1.0.0+build', 'latest'])('refuses the version %j', async version => {
    await expect(registered(version)).rejects.toMatchObject({ code: 'REGISTRY_NAME' })
  })

  test('refuses a directory that holds other things, and one of a newer layout', async () => {
    await mkdir(root)
    await writeFile(join(root, 'README.md'), 'mine')
    await expect(registered('1.0.0')).rejects.toMatchObject({ code: 'REGISTRY_LAYOUT' })
    await rm(join(root, 'README.md'))
    await writeFile(join(root, 'registry.json'), '{"layout":"mlops-actions model registry","version":2}')
    await expect(registered('1.0.0')).rejects.toMatchObject({ code: 'REGISTRY_LAYOUT' })
    await expect(registry.versions('fraud')).rejects.toThrow(/layout 2/)
  })
})

describe('attachments', () => {
  test('come back as they went in', async () => {
    const { version } = await registry.register(
      await draftOf('1.0.0', MODEL, { attachments: [{ name: 'predictions/test.csv', content: 'id,y\n1,0\n' }] }),
    )
    const target = join(await temporary(), 'test.csv')
    await registry.fetchAttachment(version, 'predictions/test.csv', target)
    expect(await readFile(target, 'utf8')).toBe('id,y\n1,0\n')
  })

  test('an altered one is refused', async () => {
    const version = await registered('1.0.0')
    await writeFile(join(root, 'models/fraud/versions/1.0.0/model-card.md'), 'other')
    await expect(registry.fetchAttachment(version, 'model-card.md', join(root, 'x'))).rejects.toMatchObject({
      code: 'REGISTRY_DAMAGED',
    })
  })
})

describe('aliases', () => {
  test('every move is kept, and the last one is what the alias names', async () => {
    const one = await registered('1.0.0')
    const two = await registered('1.1.0')
    await move(one, undefined)
    await move(two, '1.0.0')
    await move(one, '1.1.0', 'rollback')
    const state = await registry.alias('fraud', 'champion')
    expect(state.version).toEqual(one)
    expect(state.moves.map(({ sequence, from, to, kind }) => [sequence, from, to, kind])).toEqual([
      [1, null, '1.0.0', 'promotion'],
      [2, '1.0.0', '1.1.0', 'promotion'],
      [3, '1.1.0', '1.0.0', 'rollback'],
    ])
    expect(state.moves[0]).toMatchObject({ by: 'ada', run: '17', reason: null })
  })

  test('a move that rests on an old look is refused', async () => {
    const one = await registered('1.0.0')
    const two = await registered('1.1.0')
    await move(one, undefined)
    await expect(move(two, undefined)).rejects.toMatchObject({ code: 'REGISTRY_ALIAS_MOVED' })
    expect((await registry.alias('fraud', 'champion')).moves).toHaveLength(1)
  })

  test('an alias never names a version that is not there', async () => {
    const one = await registered('1.0.0')
    await expect(move({ ...one, version: '9.0.0' }, undefined)).rejects.toMatchObject({ code: 'REGISTRY_DAMAGED' })
  })

  test('an edited history is noticed', async () => {
    const one = await registered('1.0.0')
    const two = await registered('1.1.0')
    await move(one, undefined)
    await move(two, '1.0.0')
    const path = join(root, 'models/fraud/moves/00000001.json')
    await writeFile(path, (await readFile(path, 'utf8')).replace('ada', 'eve'))
    await expect(registry.alias('fraud', 'champion')).rejects.toMatchObject({ code: 'REGISTRY_DAMAGED' })
    await rm(path)
    await expect(registry.alias('fraud', 'champion')).rejects.toMatchObject({ code: 'REGISTRY_DAMAGED' })
  })

  test.each(['latest', 'v3', 'V12', 'Latest', 'a b', ''])('refuses the alias %j', async alias => {
    await expect(registry.alias('fraud', alias)).rejects.toMatchObject({ code: 'REGISTRY_NAME' })
  })
})

test('counts how many different candidates the same rows have judged', async () => {
  const judge = (candidate: string, testSet = 'rows') =>
    registry.countJudgement({ name: 'fraud', testSet, candidate, verdict: 'fail', metrics: {}, parameters: {} })
  expect(await judge('a')).toBe(1)
  expect(await judge('b')).toBe(2)
  expect(await judge('a')).toBe(2)
  expect(await judge('a', 'others')).toBe(1)
})
