import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from '@jest/globals'
import type { Registry, VersionSummary } from '../../../shared/registry/index.js'
import { draftOf } from './support.js'

/**
 * What every registry promises, whatever is behind it. `open` gives a registry in which the model `name` is unknown.
 */
export function registryContract(open: () => Promise<{ registry: Registry; name: string }>): void {
  let registry: Registry
  let name: string
  beforeEach(async () => {
    ;({ registry, name } = await open())
  })

  const register = async (version: string, word: string) =>
    registry.register(await draftOf(version, { 'weights.bin': word, 'a b/ü%.txt': word }, { name }))
  const move = (to: VersionSummary, from: string | undefined, kind: 'promotion' | 'rollback' = 'promotion') =>
    registry.moveAlias({ name, alias: 'champion', from, to, kind, by: 'ada', run: '17', reason: "it's time" })

  describe('keeps what every registry promises:', () => {
    test('an unknown model has no versions and no alias', async () => {
      expect(await registry.versions(name)).toEqual([])
      expect(await registry.version(name, '1.0.0')).toBeUndefined()
      expect(await registry.findByDigest(name, 'ab'.repeat(32))).toBeUndefined()
      expect(await registry.alias(name, 'champion')).toEqual({ version: undefined, moves: [] })
    })

    test('a version comes back with everything that was said about it', async () => {
      const { version, created } = await register('1.0.0', 'one')
      expect(created).toBe(true)
      expect(version).toMatchObject({
        name,
        version: '1.0.0',
        metrics: { auc: 0.91 },
        parameters: { epochs: '20' },
        labels: { verdict: 'pass' },
        attachments: [{ name: 'model-card.md', bytes: 14 }],
      })
      expect(await registry.version(name, '1.0.0')).toEqual(version)
      expect(await registry.findByDigest(name, version.digest)).toEqual(version)
      const [summary] = await registry.versions(name)
      expect(version).toMatchObject(summary!)
    })

    test('the same model again is the same version', async () => {
      const first = await register('1.0.0', 'one')
      expect(await register('2.0.0', 'one')).toEqual({ version: first.version, created: false })
      expect(await registry.versions(name)).toHaveLength(1)
    })

    test('versions are ordered by semantic version', async () => {
      for (const version of ['1.10.0', '1.9.0', '2.0.0-candidate.1', '2.0.0']) await register(version, version)
      const versions = await registry.versions(name)
      expect(versions.map(found => found.version)).toEqual(['1.9.0', '1.10.0', '2.0.0-candidate.1', '2.0.0'])
    })

    test('a version is never given to another model', async () => {
      await register('1.0.0', 'one')
      await expect(register('1.0.0', 'two')).rejects.toMatchObject({ code: 'REGISTRY_VERSION_TAKEN' })
      expect(await registry.versions(name)).toHaveLength(1)
    })

    test('attachments come back byte for byte', async () => {
      const { version } = await register('1.0.0', 'one')
      const target = join(await mkdtemp(join(tmpdir(), 'mlops-attachment-')), 'card.md')
      await registry.fetchAttachment(version, 'model-card.md', target)
      expect(await readFile(target, 'utf8')).toBe('# fraud 1.0.0\n')
      await expect(registry.fetchAttachment(version, 'none.md', target)).rejects.toMatchObject({
        code: 'REGISTRY_DAMAGED',
      })
    })

    test('every move of an alias is kept', async () => {
      const { version: one } = await register('1.0.0', 'one')
      const { version: two } = await register('1.1.0', 'two')
      await move(one, undefined)
      await move(two, '1.0.0')
      const last = await move(one, '1.1.0', 'rollback')
      const state = await registry.alias(name, 'champion')
      expect(state.version).toEqual(one)
      expect(state.moves.map(({ from, to, kind }) => [from, to, kind])).toEqual([
        [null, '1.0.0', 'promotion'],
        ['1.0.0', '1.1.0', 'promotion'],
        ['1.1.0', '1.0.0', 'rollback'],
      ])
      expect(state.moves.at(-1)).toEqual(last)
      expect(last).toMatchObject({ by: 'ada', run: '17', reason: "it's time", sequence: 3 })
      expect(await registry.alias(name, 'challenger')).toEqual({ version: undefined, moves: [] })
    })

    test('a move that rests on an old look is refused', async () => {
      const { version: one } = await register('1.0.0', 'one')
      const { version: two } = await register('1.1.0', 'two')
      await move(one, undefined)
      await expect(move(two, undefined)).rejects.toMatchObject({ code: 'REGISTRY_ALIAS_MOVED' })
      expect((await registry.alias(name, 'champion')).version).toEqual(one)
    })

    test('different candidates of the same test rows are counted once each', async () => {
      const judge = (candidate: string, testSet: string) =>
        registry.countJudgement({ name, testSet, candidate, verdict: 'fail', metrics: { auc: 0.7 }, parameters: {} })
      const [rows, others] = ['a'.repeat(64), 'b'.repeat(64)]
      expect(await judge('1'.repeat(64), rows)).toBe(1)
      expect(await judge('2'.repeat(64), rows)).toBe(2)
      expect(await judge('2'.repeat(64), rows)).toBe(2)
      expect(await judge('1'.repeat(64), others)).toBe(1)
      expect(await judge('3'.repeat(64), rows)).toBe(3)
    })

    test.each(['latest', 'v3'])('the alias %s is refused', async alias => {
      await expect(registry.alias(name, alias)).rejects.toMatchObject({ code: 'REGISTRY_NAME' })
    })
  })
}
