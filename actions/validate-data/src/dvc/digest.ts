import { createHash, type Hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** How DVC digests: `md5` of the bytes since 3.0; before that, line ends of texts were brought to LF first. */
export type DvcHash = 'md5' | 'md5-dos2unix'

/** What DVC would call a file or directory. */
export interface DvcDigest {
  /** Hex; of a directory with `.dir` behind it. */
  readonly md5: string
  /** Bytes on disk. */
  readonly size: number
  /** Of a directory. */
  readonly nfiles: number | undefined
}

/** Directories that DVC never looks into. */
const NEVER = new Set(['.git', '.hg', '.dvc'])
const CHUNK = 1 << 20
/** The bytes that DVC calls text: printable ASCII and common white space. */
const TEXT = new Set([...Array.from({ length: 95 }, (_, index) => index + 32), 10, 13, 9, 12, 8])

/**
 * The digest of what lies at a path. A directory's is that of a JSON list of its files, as DVC writes it into its
 * cache. Raises what reading raises.
 */
export async function dvcDigest(path: string, hash: DvcHash, signal?: AbortSignal): Promise<DvcDigest> {
  const found = await stat(path)
  if (!found.isDirectory()) return { md5: await md5Of(path, hash, signal), size: found.size, nfiles: undefined }
  const files = await filesBelow(path)
  // As Python sorts texts: by code point, which is the order of the bytes in UTF-8.
  files.sort((a, b) => Buffer.compare(Buffer.from(a.name), Buffer.from(b.name)))
  const entries: string[] = []
  let size = 0
  for (const file of files) {
    entries.push(`{"md5": "${await md5Of(file.path, hash, signal)}", "relpath": ${pythonJson(file.name)}}`)
    size += file.size
  }
  const manifest = `[${entries.join(', ')}]`
  return { md5: `${createHash('md5').update(manifest).digest('hex')}.dir`, size, nfiles: files.length }
}

async function filesBelow(directory: string, prefix = ''): Promise<{ path: string; name: string; size: number }[]> {
  const found: { path: string; name: string; size: number }[] = []
  for (const entry of await readdir(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name)
    const name = `${prefix}${entry.name}`
    if (entry.isDirectory()) {
      if (!NEVER.has(entry.name)) found.push(...(await filesBelow(path, `${name}/`)))
      continue
    }
    // DVC may link files to its cache.
    const target = await stat(path)
    if (target.isFile()) found.push({ path, name, size: target.size })
  }
  return found
}

async function md5Of(path: string, hash: DvcHash, signal?: AbortSignal): Promise<string> {
  const digest = createHash('md5')
  for await (const chunk of wholeChunks(path, signal)) add(digest, chunk, hash)
  return digest.digest('hex')
}

function add(digest: Hash, chunk: Buffer, hash: DvcHash): void {
  digest.update(hash === 'md5-dos2unix' && isText(chunk.subarray(0, 512)) ? withoutReturns(chunk) : chunk)
}

/** Pieces of exactly 1 MiB, but the last: DVC decides for each of them whether it is text. */
async function* wholeChunks(path: string, signal?: AbortSignal): AsyncGenerator<Buffer> {
  let kept: Buffer[] = []
  let bytes = 0
  for await (const piece of createReadStream(path, { highWaterMark: CHUNK, ...(signal && { signal }) })) {
    kept.push(piece as Buffer)
    bytes += (piece as Buffer).length
    if (bytes < CHUNK) continue
    const all = Buffer.concat(kept)
    yield all.subarray(0, CHUNK)
    kept = [all.subarray(CHUNK)]
    bytes -= CHUNK
  }
  if (bytes > 0) yield Buffer.concat(kept)
}

function isText(block: Buffer): boolean {
  if (block.includes(0)) return false
  const others = block.filter(byte => !TEXT.has(byte)).length
  return others / block.length <= 0.3
}

function withoutReturns(chunk: Buffer): Buffer {
  return Buffer.from(chunk.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')
}

/** A text as Python's `json.dumps` writes it: ASCII only. */
function pythonJson(text: string): string {
  return JSON.stringify(text).replace(/[^ -~]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
