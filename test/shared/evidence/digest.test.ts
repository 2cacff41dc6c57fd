import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  artifactFrom,
  digestFile,
  digestText,
  digestTree,
  dirHashOf,
  sameArtifact,
} from '../../../shared/evidence/index.js'

let dir: string
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'mlops-digest-'))
})
afterEach(() => rm(dir, { recursive: true, force: true }))

const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest('hex')
const code = (promise: Promise<unknown>) =>
  promise.then(
    () => 'none',
    error => error.code,
  )

describe('digestFile', () => {
  test('reads a file that is larger than one piece', async () => {
    const data = Buffer.alloc(2_500_001, 'ab7')
    await writeFile(join(dir, 'big'), data)
    let seen = 0
    expect(await digestFile(join(dir, 'big'), { onBytes: n => (seen += n) })).toEqual({
      sha256: sha256(data),
      bytes: 2_500_001,
    })
    expect(seen).toBe(2_500_001)
  })

  test('knows the digest of nothing', async () => {
    await writeFile(join(dir, 'empty'), '')
    expect(await digestFile(join(dir, 'empty'))).toEqual({
      sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      bytes: 0,
    })
  })

  test('names what is missing, and what is a directory', async () => {
    await expect(digestFile(join(dir, 'no'))).rejects.toThrow(/no does not exist/)
    expect(await code(digestFile(join(dir, 'no')))).toBe('DIGEST_UNREADABLE')
    await expect(digestFile(dir)).rejects.toThrow(/is a directory/)
  })

  test('stops when it is told to', async () => {
    await writeFile(join(dir, 'f'), 'x')
    const reason = new Error('cancelled by a person')
    await expect(digestFile(join(dir, 'f'), { signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
  })

  test('sees that a file grew under its eyes', async () => {
    const path = join(dir, 'log')
    await writeFile(path, Buffer.alloc(2 << 20))
    let grown: Promise<void> | undefined
    const reading = digestFile(path, {
      onBytes: () => {
        grown ??= writeFile(path, 'more', { flag: 'a' })
      },
    })
    expect(await code(reading)).toBe('DIGEST_CHANGED')
    await grown
  })
})

describe('dirHashOf', () => {
  // Go's dirhash.Hash1 is by its own words the SHA-256 of what `sha256sum $(find . -type f | sort)` prints.
  const independent = (files: Record<string, string>) =>
    sha256(
      Object.entries(files)
        .map(([name, text]) => [Buffer.from(name), `${sha256(text)}  ${name}\n`] as const)
        .sort((a, b) => Buffer.compare(a[0], b[0]))
        .map(([, line]) => line)
        .join(''),
    )

  test('is what sha256sum would print', () => {
    const files = { 'a.txt': 'one', 'b/c.txt': 'two', B: 'three' }
    expect(dirHashOf(Object.entries(files).map(([name, text]) => ({ name, sha256: digestText(text) })))).toBe(
      independent(files),
    )
  })

  test('hashes the two files of the test in golang.org/x/mod as that test does', () => {
    const files = ['xyz', 'abc'].map(name => ({ name, sha256: digestText(`data for ${name}`) }))
    const expected = `${sha256('data for abc')}  abc\n${sha256('data for xyz')}  xyz\n`
    expect(dirHashOf(files)).toBe(sha256(expected))
  })

  test('does not depend on the order, but on every name and every content', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1 }).filter(text => !/[\n\ud800-\udfff]/.test(text))
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(name, fc.string()), { minLength: 1, selector: ([n]) => n }), entries => {
        const files = entries.map(([n, text]) => ({ name: n, sha256: digestText(text) }))
        expect(dirHashOf([...files].reverse())).toBe(dirHashOf(files))
        expect(dirHashOf(files)).toBe(independent(Object.fromEntries(entries)))
        const [first, ...rest] = files
        expect(dirHashOf([{ ...first!, name: `${first!.name}_` }, ...rest])).not.toBe(dirHashOf(files))
        expect(dirHashOf([{ ...first!, sha256: digestText(`${entries[0]![1]}+`) }, ...rest])).not.toBe(dirHashOf(files))
      }),
    )
  })

  test('sorts by bytes, where UTF-16 would sort otherwise', () => {
    const files = ['\u{1f600}', '\uff5e'].map(name => ({ name, sha256: digestText(name) }))
    expect(dirHashOf(files)).toBe(independent({ '\u{1f600}': '\u{1f600}', '\uff5e': '\uff5e' }))
  })

  test('refuses a name that could pretend to be two', () => {
    expect(() => dirHashOf([{ name: 'a\nb', sha256: '0' }])).toThrow(/line break/)
  })
})

describe('digestTree', () => {
  test('lists files below directories by POSIX names and follows links inside', async () => {
    await mkdir(join(dir, 'weights'))
    await writeFile(join(dir, 'weights', 'w.bin'), 'w')
    await writeFile(join(dir, 'model.json'), '{}')
    await symlink('weights/w.bin', join(dir, 'latest'))
    const tree = await digestTree(dir)
    expect(tree.files).toEqual([
      { name: 'latest', sha256: sha256('w'), bytes: 1 },
      { name: 'model.json', sha256: sha256('{}'), bytes: 2 },
      { name: 'weights/w.bin', sha256: sha256('w'), bytes: 1 },
    ])
    expect(tree.bytes).toBe(4)
    expect(tree.dirHash).toBe(dirHashOf(tree.files))
  })

  test('is what GNU find, sort and sha256sum give', async () => {
    // find . -type f -printf '%P\\0' | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum
    await mkdir(join(dir, 'a b'))
    await writeFile(join(dir, 'a b', 'c'), 'x\n')
    await writeFile(join(dir, 'B'), 'y\n')
    await writeFile(join(dir, 'ä'), 'z\n')
    expect((await digestTree(dir)).dirHash).toBe('be817bebb515afccc0acc1702773cb4fbe72cc95c5bd2867a510b0470e3691d9')
  })

  test('leaves out what it is told to', async () => {
    await mkdir(join(dir, '.git'))
    await writeFile(join(dir, '.git', 'HEAD'), 'x')
    await writeFile(join(dir, 'a'), 'a')
    expect((await digestTree(dir, { ignore: name => name === '.git' })).files.map(file => file.name)).toEqual(['a'])
  })

  test('refuses links out of the tree, dangling links and loops', async () => {
    const tree = join(dir, 'tree')
    await mkdir(join(tree, 'sub'), { recursive: true })
    await writeFile(join(dir, 'secret'), 'x')
    await symlink('../secret', join(tree, 'out'))
    expect(await code(digestTree(tree))).toBe('DIGEST_LINK_OUTSIDE')
    await rm(join(tree, 'out'))
    await symlink('nowhere', join(tree, 'dangling'))
    expect(await code(digestTree(tree))).toBe('DIGEST_UNREADABLE')
    await rm(join(tree, 'dangling'))
    await symlink('..', join(tree, 'sub', 'loop'))
    await expect(digestTree(tree)).rejects.toThrow(/loop/)
  })

  test('a link to a neighbour whose name begins alike still leads out', async () => {
    await mkdir(join(dir, 'tree'))
    await mkdir(join(dir, 'tree2'))
    await writeFile(join(dir, 'tree2', 'f'), 'x')
    await symlink('../tree2/f', join(dir, 'tree', 'f'))
    expect(await code(digestTree(join(dir, 'tree')))).toBe('DIGEST_LINK_OUTSIDE')
  })

  test('refuses a socket', async () => {
    const server = createServer()
    await new Promise<void>(resolve => server.listen(join(dir, 's'), resolve))
    try {
      expect(await code(digestTree(dir))).toBe('DIGEST_SPECIAL_FILE')
    } finally {
      await new Promise(resolve => server.close(resolve))
    }
  })

  const unix = process.platform === 'win32' ? test.skip : test
  unix('refuses names that cannot be bound', async () => {
    await writeFile(join(dir, 'a\nb'), 'x')
    expect(await code(digestTree(dir))).toBe('DIGEST_NAME')
    await rm(join(dir, 'a\nb'))
    const raw = Buffer.concat([Buffer.from(`${dir}/`), Buffer.from([0x66, 0xff])])
    // Some file systems refuse such names themselves.
    const written = await writeFile(raw as never, 'x').then(
      () => true,
      () => false,
    )
    if (written) expect(await code(digestTree(dir))).toBe('DIGEST_NAME')
  })
})

test('an artifact is a file by sha256 or a directory by dirHash', async () => {
  await writeFile(join(dir, 'f'), 'x')
  const file = await artifactFrom(join(dir, 'f'), { name: 'f', role: 'data' })
  const tree = await artifactFrom(dir, { name: 'd', role: 'model' })
  expect(file).toEqual({ name: 'f', role: 'data', digest: { sha256: sha256('x') } })
  expect(tree).toEqual({ name: 'd', role: 'model', digest: { dirHash: sha256(`${sha256('x')}  f\n`) } })
  expect(sameArtifact(file, { digest: { sha256: sha256('x'), dirHash: 'other' } })).toBe(true)
  expect(sameArtifact(file, tree)).toBe(false)
  expect(sameArtifact({ digest: { sha256: 'a', dirHash: 'b' } }, { digest: { sha256: 'a', dirHash: 'c' } })).toBe(false)
})
