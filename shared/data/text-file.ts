import { createReadStream, createWriteStream } from 'node:fs'
import { open, rm } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { errors } from './errors.js'
import type { DataFile } from './types.js'

const NODE_ENCODINGS: Readonly<Record<string, BufferEncoding>> = { 'latin-1': 'latin1', 'utf-16': 'utf16le' }

/**
 * Makes a text file plain: unpacked, and for JSONL without a byte order mark. The engine reads a gzip file that ends too
 * early as if it were whole, so files are unpacked here, where a missing end is an error.
 * @param path of the copy, where one is needed
 * @returns the file itself, or its plain copy under the same name
 */
export async function plainFile(
  file: DataFile,
  path: string,
  options: { readonly dropMark: boolean },
): Promise<DataFile> {
  const packed = file.name.endsWith('.gz')
  const marked = options.dropMark && !packed && (await startsWithMark(file))
  if (!packed && !marked) return file
  let bytes = 0
  let first = true
  const plain = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      const rest =
        first && options.dropMark && chunk.subarray(0, 3).toString('utf8') === MARK ? chunk.subarray(3) : chunk
      first = false
      bytes += rest.length
      done(null, rest)
    },
  })
  try {
    const target = createWriteStream(path)
    if (packed) await pipeline(createReadStream(file.path), createGunzip(), plain, target)
    else await pipeline(createReadStream(file.path), plain, target)
  } catch (cause) {
    await rm(path, { force: true })
    throw errors.DATA_UNREADABLE(`${file.name} cannot be unpacked to its end: ${(cause as Error).message}`, { cause })
  }
  return { ...file, path, bytes }
}

const MARK = '\uFEFF'

/** The bytes of a text file as the engine counts them: in UTF-8, whatever the file is in. */
async function* utf8Chunks(file: DataFile, encoding = 'utf-8'): AsyncGenerator<Buffer> {
  const stream = createReadStream(file.path)
  const from = NODE_ENCODINGS[encoding]
  if (from !== undefined) stream.setEncoding(from)
  try {
    for await (const chunk of stream) {
      yield typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : (chunk as Buffer)
    }
  } finally {
    stream.destroy()
  }
}

/** The lines of a UTF-8 file as an editor shows them. */
export function linesOf(file: DataFile): AsyncIterable<string> {
  return createInterface({ input: createReadStream(file.path), crlfDelay: Number.POSITIVE_INFINITY })
}

/** The beginning of a file as text, without a byte order mark. */
export async function readHead(file: DataFile, encoding?: string): Promise<string> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of utf8Chunks(file, encoding)) {
    chunks.push(chunk)
    bytes += chunk.length
    if (bytes >= HEAD) break
  }
  const text = Buffer.concat(chunks).toString('utf8')
  return text.startsWith(MARK) ? text.slice(1) : text
}

const HEAD = 1 << 20

async function startsWithMark(file: DataFile): Promise<boolean> {
  const handle = await open(file.path)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(3), 0, 3, 0)
    return bytesRead === 3 && buffer.toString('utf8') === MARK
  } finally {
    await handle.close()
  }
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

/** The first line that ends in another way than the first line does, or undefined. */
export async function lineOfOtherEnd(file: DataFile, encoding?: string) {
  const names = { crlf: 'CR LF', lf: 'LF', cr: 'CR' } as const
  let first: keyof typeof names | undefined
  let line = 1
  let afterReturn = false
  const other = (end: keyof typeof names) => {
    first ??= end
    if (end !== first) return { line, first: names[first], other: names[end] }
    line++
    return undefined
  }
  for await (const chunk of utf8Chunks(file, encoding)) {
    for (const byte of chunk) {
      const found = byte === 10 ? other(afterReturn ? 'crlf' : 'lf') : afterReturn ? other('cr') : undefined
      if (found) return found
      afterReturn = byte === 13
    }
  }
  return undefined
}
