import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import type { Transform } from 'node:stream'
import * as zlib from 'node:zlib'
import { errors } from './errors.js'
import type { DataFile } from './types.js'

export type Packing = 'gzip' | 'zstd'

const MAGIC: readonly (readonly [readonly number[], string, ending: string | undefined])[] = [
  [[0x1f, 0x8b], 'packed with gzip', '.gz'],
  [[0x28, 0xb5, 0x2f, 0xfd], 'packed with zstd', '.zst'],
  [[0x50, 0x4b, 0x03, 0x04], 'a ZIP archive', undefined],
  [[0x42, 0x5a, 0x68, 0x39, 0x31, 0x41], 'packed with bzip2', undefined],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a], 'packed with xz', undefined],
  [[0x50, 0x41, 0x52, 0x31, 0x15], 'a Parquet file', '.parquet'],
]

/** How a file is packed, by its name. */
export function packingOf(name: string): Packing | undefined {
  const ending = /\.(gz|zst)$/i.exec(name)?.[1]?.toLowerCase()
  return ending === 'gz' ? 'gzip' : ending === 'zst' ? 'zstd' : undefined
}

/** What a file is by its first bytes, in words, where that is none of our text formats. */
export function kindOf(head: Uint8Array): { readonly kind: string; readonly ending: string | undefined } | undefined {
  const found = MAGIC.find(([bytes]) => bytes.every((byte, index) => head[index] === byte))
  return found && { kind: found[1], ending: found[2] }
}

/**
 * The unpacked bytes of a file. What ends too early, is damaged, or is followed by something else, raises
 * DATA_UNREADABLE: the engine's own readers take a file that was cut for a whole one.
 */
export async function* unpacked(file: DataFile, packing: Packing): AsyncGenerator<Buffer> {
  const source = createReadStream(file.path)
  const stream = packing === 'gzip' ? zlib.createGunzip() : await zstd()
  source.once('error', error => stream.destroy(error))
  try {
    for await (const chunk of source.pipe(stream)) yield chunk as Buffer
  } catch (cause) {
    throw damaged(file, (cause as Error).message, cause)
  } finally {
    source.destroy()
    stream.destroy()
  }
  if (packing === 'gzip') await nothingAfter(file, (stream as zlib.Gunzip).bytesWritten)
}

/** Node takes a zero after the end of a gzip stream for padding and drops the rest, data too. */
async function nothingAfter(file: DataFile, end: number): Promise<void> {
  const handle = await open(file.path)
  try {
    const buffer = Buffer.alloc(1 << 16)
    for (let at = end; ; ) {
      const { bytesRead } = await handle.read(buffer, 0, buffer.length, at)
      if (bytesRead === 0) return
      if (buffer.subarray(0, bytesRead).some(byte => byte !== 0)) throw damaged(file, `data follows byte ${end}`)
      at += bytesRead
    }
  } finally {
    await handle.close()
  }
}

/** Node reads zstd itself from 22.15 on, and checks its checksums. */
async function zstd(): Promise<Transform> {
  const { createZstdDecompress } = zlib as { createZstdDecompress?: () => Transform }
  return createZstdDecompress === undefined ? (await import('./zstd.js')).zstdInJavaScript() : createZstdDecompress()
}

function damaged(file: DataFile, why: string, cause?: unknown) {
  return errors.DATA_UNREADABLE(`${file.name} cannot be unpacked to its end: ${why}`, { file: file.name, cause })
}
