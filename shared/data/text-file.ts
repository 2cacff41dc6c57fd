import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { errors } from './errors.js'
import type { DataFile } from './types.js'

const NODE_ENCODINGS: Readonly<Record<string, BufferEncoding>> = { 'latin-1': 'latin1', 'utf-16': 'utf16le' }

/** The bytes of a text file as the engine counts them: unpacked, and in UTF-8 whatever the file is in. */
export async function* utf8Chunks(file: DataFile, encoding = 'utf-8'): AsyncGenerator<Buffer> {
  const source = createReadStream(file.path)
  let stream: Readable = source
  if (file.name.endsWith('.gz')) {
    stream = source.pipe(createGunzip())
    source.on('error', cause => stream.destroy(cause))
  }
  const from = NODE_ENCODINGS[encoding]
  if (from !== undefined) stream.setEncoding(from)
  try {
    for await (const chunk of stream) {
      yield typeof chunk === 'string' ? Buffer.from(chunk.replace(/^\uFEFF/, ''), 'utf8') : (chunk as Buffer)
    }
  } catch (cause) {
    throw errors.DATA_UNREADABLE(`${file.name} cannot be read to its end: ${(cause as Error).message}`, { cause })
  } finally {
    source.destroy()
  }
}

/** The first `limit` bytes of a file as text, without a byte order mark. */
export async function readHead(file: DataFile, encoding?: string, limit = 1 << 20): Promise<string> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of utf8Chunks(file, encoding)) {
    chunks.push(chunk)
    bytes += chunk.length
    if (bytes >= limit) break
  }
  return Buffer.concat(chunks)
    .subarray(0, limit)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
}

/**
 * The lines on which bytes stand, counting from 1 as editors do. CR LF, LF and CR end a line.
 * @param offsets from 0, ascending
 */
export async function linesAt(file: DataFile, offsets: readonly number[], encoding?: string): Promise<number[]> {
  const lines: number[] = []
  let line = 1
  let passed = 0
  let afterReturn = false
  for await (const chunk of utf8Chunks(file, encoding)) {
    for (let index = 0; index < chunk.length && lines.length < offsets.length; index++) {
      const byte = chunk[index]
      const brokeBefore = afterReturn
      if (afterReturn && byte !== 10) line++ // a lone CR
      afterReturn = byte === 13
      while (lines.length < offsets.length && passed + index >= offsets[lines.length]!) {
        // The engine counts the LF of a CR LF to the line that follows it.
        lines.push(byte === 10 && brokeBefore ? line + 1 : line)
      }
      if (byte === 10) line++
    }
    passed += chunk.length
    if (lines.length === offsets.length) break
  }
  while (lines.length < offsets.length) lines.push(line)
  return lines
}
