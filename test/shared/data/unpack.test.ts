import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import type { DataFile } from '../../../shared/data/index.js'
import { kindOf, packingOf, unpacked } from '../../../shared/data/unpack.js'
import { zstdInJavaScript } from '../../../shared/data/zstd.js'
import { workbench } from './workbench.js'

/** Written by the zstd program: `a,b`, `1,2`, `3,4`, `5,6`. */
const ZSTD = Buffer.from('KLUv/QRYgQAAYSxiCjEsMgozLDQKNSw2CnC1/Ok=', 'base64')
const TEXT = 'a,b\n1,2\n3,4\n5,6\n'

test.each([
  ['a.csv.gz', 'gzip'],
  ['a.CSV.GZ', 'gzip'],
  ['a.jsonl.zst', 'zstd'],
  ['a.csv', undefined],
  ['gz', undefined],
])('%s is packed with %s', (name, packing) => {
  expect(packingOf(name)).toBe(packing)
})

test('what a file is by its first bytes', () => {
  expect(kindOf(gzipSync(''))?.kind).toBe('packed with gzip')
  expect(kindOf(ZSTD)).toEqual({ kind: 'packed with zstd', ending: '.zst' })
  expect(kindOf(Buffer.from('PAR1,a\n'))).toBeUndefined()
})

describe('zstd without Node’s help', () => {
  const unpack = async (bytes: Buffer, size = bytes.length) => {
    const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
      bytes.subarray(index * size, (index + 1) * size),
    )
    return String(await buffer(Readable.from(pieces).pipe(zstdInJavaScript())))
  }

  test('in pieces of any size, and in several frames', async () => {
    for (let size = 1; size <= ZSTD.length; size++) expect(await unpack(ZSTD, size)).toBe(TEXT)
    expect(await unpack(Buffer.concat([ZSTD, ZSTD]))).toBe(TEXT + TEXT)
  })

  test('cut anywhere it is an error', async () => {
    const stream = (bytes: Buffer) =>
      new Promise((done, failed) => {
        const unpacker = zstdInJavaScript()
        unpacker.once('error', failed).once('end', done).resume()
        unpacker.end(bytes)
      })
    for (let length = 1; length < ZSTD.length; length++) {
      await expect(stream(ZSTD.subarray(0, length))).rejects.toThrow()
    }
    await expect(stream(Buffer.concat([ZSTD, Buffer.from('more of it')]))).rejects.toThrow()
  })
})

test('gzip whose members end where a piece ends is read on', async () => {
  const bench = await workbench()
  // Stored, not deflated, so that the first member is as long as a piece that is read at once.
  const piece = 1 << 16
  const first = gzipSync(Buffer.alloc(piece - 18 - 10, 'x'), { level: 0 })
  const padding = piece - first.length
  const member = gzipSync(Buffer.alloc(piece - 18 - 10 + padding, 'x'), { level: 0 })
  await bench.write('a.gz', Buffer.concat([member, gzipSync('rest')]))
  const { path, name } = { path: `${bench.workspace}/a.gz`, name: 'a.gz' }
  const chunks: Buffer[] = []
  for await (const chunk of unpacked({ path, name } as DataFile, 'gzip')) chunks.push(chunk)
  expect(member.length % piece).toBe(0)
  expect(String(Buffer.concat(chunks)).endsWith('xrest')).toBe(true)
})
