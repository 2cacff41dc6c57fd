import { spawn } from 'node:child_process'
import { cp, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { digestTree } from '../../../../shared/evidence/index.js'
import { DirectoryRegistry, type ModelVersion, type MoveRequest } from '../../../../shared/registry/index.js'
import { bundleFixture } from '../fixtures/bundle.js'
import { draftOf, quietContext, removeTemporary, temporary } from '../support.js'

afterAll(removeTemporary)

interface Ended {
  readonly code: number | null
  readonly signal: string | null
  readonly stdout: string
  readonly stderr: string
}

function node(script: string, args: readonly string[], env: Record<string, string> = {}): Promise<Ended> {
  const child = spawn(process.execPath, [script, ...args], { env: { ...process.env, ...env } })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', data => (stdout += data))
  child.stderr.on('data', data => (stderr += data))
  return new Promise(resolve => child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr })))
}

const open = (root: string) => new DirectoryRegistry(root, quietContext())

const promotion = (to: ModelVersion, from: string | undefined): MoveRequest => ({
  name: 'fraud',
  alias: 'champion',
  from,
  to,
  kind: 'promotion',
  by: 'ada',
  run: undefined,
  reason: undefined,
})

/** Every version that is visible is whole, every alias names one, and nothing else lies in the registry. */
async function expectWhole(root: string): Promise<string[]> {
  const registry = open(root)
  const versions = await registry.versions('fraud')
  for (const version of versions) {
    expect((await digestTree(version.uri)).dirHash).toBe(version.digest)
    const target = join(await temporary(), 'card')
    await registry.fetchAttachment(version, 'model-card.md', target)
  }
  const { version, moves } = await registry.alias('fraud', 'champion')
  expect(version?.version).toBe(moves.at(-1)?.to)
  return versions.map(version => version.version)
}

describe('two writers in processes of their own', () => {
  test('lose nothing, share no version, and leave one unbroken history', async () => {
    const folder = await temporary()
    const script = join(folder, 'writer.mjs')
    await bundleFixture('writer', script)
    const root = join(folder, 'registry')
    const ended = await Promise.all(['left', 'right', 'third'].map(word => node(script, [root, word, '6'])))
    for (const { code, stderr } of ended) expect({ code, stderr }).toEqual({ code: 0, stderr: '' })

    const versions = await expectWhole(root)
    expect(versions).toEqual(Array.from({ length: 18 }, (_, i) => `1.0.${i}`))
    const { moves } = await open(root).alias('fraud', 'champion')
    expect(moves.map(move => move.sequence)).toEqual(Array.from({ length: 18 }, (_, i) => i + 1))
    for (const [i, move] of moves.entries()) expect(move.from).toBe(i === 0 ? null : moves[i - 1]!.to)
    expect((await readdir(root)).sort()).toEqual(['models', 'objects', 'registry.json', 'staging'])
    expect(await readdir(join(root, 'staging'))).toEqual([])
  }, 60_000)
})

describe('a writer that is killed', () => {
  let script: string
  let before: string

  beforeAll(async () => {
    const folder = await temporary()
    script = join(folder, 'dying-writer.mjs')
    await bundleFixture('dying-writer', script, { dying: true })
    before = join(folder, 'registry')
    const registry = open(before)
    const { version } = await registry.register(await draftOf('1.0.0', { 'weights.bin': 'first' }))
    await registry.moveAlias(promotion(version, undefined))
  })

  test('before any change to the file system leaves nothing or a complete version, and the next run completes it', async () => {
    const folder = await temporary()
    const untouched = join(folder, 'untouched')
    await cp(before, untouched, { recursive: true })
    const { stdout, stderr } = await node(script, [untouched], { DIE_AT: '0' })
    expect(stderr).toBe('')
    const changes = Number(stdout)
    expect(changes).toBeGreaterThan(40)

    const seen = new Set<string>()
    const second = await draftOf('1.1.0', { 'weights.bin': 'second', 'code/model.js': 'export {}' })
    for (let dieAt = 1; dieAt <= changes; dieAt++) {
      const root = join(folder, String(dieAt))
      await cp(before, root, { recursive: true })
      expect((await node(script, [root], { DIE_AT: String(dieAt) })).signal).toBe('SIGKILL')
      const registry = open(root)
      const versions = await expectWhole(root)
      const champion = (await registry.alias('fraud', 'champion')).version?.version
      seen.add(`${versions.join(' ')}, champion ${champion}`)

      const { version, created } = await registry.register(second)
      expect(created).toBe(versions.length === 1)
      if (champion !== version.version) await registry.moveAlias(promotion(version, champion))
      expect(await expectWhole(root)).toEqual(['1.0.0', '1.1.0'])
      expect((await registry.alias('fraud', 'champion')).moves.map(move => move.to)).toEqual(['1.0.0', '1.1.0'])
      expect(await readdir(join(root, 'objects'))).toHaveLength(2)
      await rm(root, { recursive: true })
    }
    expect([...seen].sort()).toEqual([
      '1.0.0 1.1.0, champion 1.0.0',
      '1.0.0 1.1.0, champion 1.1.0',
      '1.0.0, champion 1.0.0',
    ])
  }, 120_000)
})
