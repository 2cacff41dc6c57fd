import { randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, rename, rm, stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { errors } from './errors.js'
import type { HttpRequest } from './types.js'

export interface OutgoingBody {
  readonly headers: Readonly<Record<string, string>>
  /** Called once for each try. */
  readonly open: () => string | Uint8Array | Readable | undefined
}

/** The body of a request and the headers that follow from it. A file is opened anew for each try. */
export async function outgoingBody(request: HttpRequest): Promise<OutgoingBody> {
  if (request.bodyFile !== undefined) {
    const { path, start = 0, end } = request.bodyFile
    const stop = end ?? (await stat(path)).size
    const headers = { 'content-type': 'application/octet-stream', 'content-length': String(stop - start) }
    // createReadStream's `end` is inclusive, and it cannot express an empty range.
    return { headers, open: () => (stop > start ? createReadStream(path, { start, end: stop - 1 }) : new Uint8Array()) }
  }
  if (request.json !== undefined) {
    const text = JSON.stringify(request.json)
    return { headers: { 'content-type': 'application/json' }, open: () => text }
  }
  return { headers: {}, open: () => request.body }
}

/** Reads an answer into memory. Raises HTTP_BODY_TOO_LARGE. */
export async function readBody(body: Readable, limit: number, shown: string): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of body as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > limit) throw tooLarge(shown, limit)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Streams an answer into a file, which appears under its name only when it is whole. Raises HTTP_BODY_TOO_LARGE. */
export async function saveBody(
  body: Readable,
  path: string,
  limit: number,
  shown: string,
  onChunk: () => void,
): Promise<void> {
  const part = `${path}.${randomBytes(6).toString('hex')}.part`
  const file = await open(part, 'wx')
  try {
    let size = 0
    for await (const chunk of body as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > limit) throw tooLarge(shown, limit)
      onChunk()
      await file.writeFile(chunk)
    }
    await file.close()
    await rename(part, path)
  } catch (error) {
    await file.close().catch(() => {})
    await rm(part, { force: true })
    throw error
  }
}

/** The beginning of an answer that is only quoted in an error; whatever goes wrong here is less important. */
export async function readSome(body: Readable, limit = 64 * 1024): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of body as AsyncIterable<Buffer>) {
      chunks.push(chunk)
      size += chunk.length
      if (size >= limit) break
    }
  } catch {
    // The status says enough.
  }
  return Buffer.concat(chunks).subarray(0, limit).toString('utf8')
}

function tooLarge(shown: string, limit: number) {
  return errors.HTTP_BODY_TOO_LARGE(`the answer to ${shown} is larger than ${limit} bytes`)
}
