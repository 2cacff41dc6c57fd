import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { type FileHandle, open, readdir, realpath, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { ActionError } from '../errors/index.js'
import { errors } from './errors.js'

export interface FileDigest {
  /** Lower-case hex. */
  readonly sha256: string
  readonly bytes: number
}

/** A file of a tree. `name` is relative to the root, with forward slashes. */
export interface TreeFile extends FileDigest {
  readonly name: string
}

export interface TreeDigest {
  /** in-toto's `dirHash`, lower-case hex. */
  readonly dirHash: string
  /** In the order of the digest: by the bytes of the names. */
  readonly files: readonly TreeFile[]
  readonly bytes: number
}

export interface DigestOptions {
  readonly signal?: AbortSignal | undefined
  /** Told how many more bytes were read, for progress. */
  readonly onBytes?: ((bytes: number) => void) | undefined
  /** Shown every piece that is digested; its bytes are overwritten afterwards. */
  readonly onChunk?: ((chunk: Uint8Array) => void) | undefined
}

export interface TreeOptions extends DigestOptions {
  /** Leaves out files and whole directories by their relative name. */
  readonly ignore?: ((name: string) => boolean) | undefined
}

const CHUNK = 1 << 20
/** Files read at the same time, so that the disk works while a digest is computed. */
const AT_ONCE = 8

/** SHA-256 of a text as UTF-8, or of bytes; lower-case hex. */
export function digestText(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex')
}

/**
 * SHA-256 and size of a regular file, read in pieces.
 * Raises DIGEST_UNREADABLE, DIGEST_SPECIAL_FILE, DIGEST_CHANGED, and the signal's reason.
 */
export async function digestFile(path: string, options: DigestOptions = {}): Promise<FileDigest> {
  options.signal?.throwIfAborted()
  let file: FileHandle
  try {
    // Without O_NONBLOCK, opening a pipe that nobody writes to would wait for ever.
    file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  } catch (cause) {
    throw unreadable(path, cause)
  }
  try {
    const before = await file.stat()
    if (before.isDirectory()) throw errors.DIGEST_UNREADABLE(`${path} is a directory, but a file is expected here`)
    if (!before.isFile()) throw errors.DIGEST_SPECIAL_FILE(`${path} is neither a file nor a directory`)
    const hash = createHash('sha256')
    let bytes = 0
    for await (const chunk of chunksOf(file, before.size)) {
      options.signal?.throwIfAborted()
      hash.update(chunk)
      options.onChunk?.(chunk)
      bytes += chunk.length
      options.onBytes?.(chunk.length)
    }
    const after = await file.stat()
    if (bytes !== before.size || after.size !== before.size || after.mtimeMs !== before.mtimeMs) {
      throw errors.DIGEST_CHANGED(`${path} changed while its digest was computed`)
    }
    return { sha256: hash.digest('hex'), bytes }
  } catch (cause) {
    throw isSystemError(cause) ? unreadable(path, cause) : cause
  } finally {
    await file.close()
  }
}

/** A file in pieces, each of them valid until the next; while one is looked at, the next is read. */
async function* chunksOf(file: FileHandle, size: number): AsyncGenerator<Buffer> {
  const length = Math.max(1, Math.min(CHUNK, size))
  const read = (buffer: Buffer) => {
    const reading = file.read(buffer, 0, length, null)
    // Whoever gives up before it is read does not hear of it.
    reading.catch(() => undefined)
    return reading
  }
  let [current, other] = [Buffer.allocUnsafe(length), Buffer.allocUnsafe(length)]
  let reading = read(current)
  for (;;) {
    const { bytesRead } = await reading
    if (bytesRead === 0) return
    const chunk = current.subarray(0, bytesRead)
    ;[current, other] = [other, current]
    reading = read(current)
    yield chunk
  }
}

/**
 * in-toto's `dirHash` of a list of files: SHA-256 over `<sha256>  <name>\n` for each file, sorted by the bytes of the
 * names (Go's `dirhash.Hash1` without its `h1:` prefix, in hex). Names are bound, so a renamed file changes it; empty
 * directories, modes and times are not part of it. Raises DIGEST_NAME.
 */
export function dirHashOf(files: readonly { readonly name: string; readonly sha256: string }[]): string {
  const hash = createHash('sha256')
  for (const file of [...files].sort(byBytesOfName)) {
    if (file.name.includes('\n')) {
      throw errors.DIGEST_NAME(`the file name ${JSON.stringify(file.name)} holds a line break`)
    }
    hash.update(`${file.sha256}  ${file.name}\n`)
  }
  return hash.digest('hex')
}

/**
 * Digests all files below a directory. Links inside the tree are followed; links out of it, loops, sockets, devices
 * and pipes are refused.
 * Raises DIGEST_UNREADABLE, DIGEST_LINK_OUTSIDE, DIGEST_SPECIAL_FILE, DIGEST_NAME, DIGEST_CHANGED.
 */
export async function digestTree(root: string, options: TreeOptions = {}): Promise<TreeDigest> {
  const { top, names } = await find(root, options)
  const files: TreeFile[] = []
  for (let at = 0; at < names.length; at += AT_ONCE) {
    const some = names.slice(at, at + AT_ONCE).map(async name => {
      return { name, ...(await digestFile(join(top, ...name.split('/')), options)) }
    })
    files.push(...(await Promise.all(some)))
  }
  return { dirHash: dirHashOf(files), files, bytes: files.reduce((sum, file) => sum + file.bytes, 0) }
}

/**
 * The names of all files that `digestTree` would digest, in its order and with its refusals, without reading any.
 * Raises DIGEST_UNREADABLE, DIGEST_LINK_OUTSIDE, DIGEST_SPECIAL_FILE, DIGEST_NAME.
 */
export async function listTree(root: string, options: TreeOptions = {}): Promise<readonly string[]> {
  return (await find(root, options)).names
}

async function find(root: string, options: TreeOptions): Promise<{ top: string; names: string[] }> {
  const names: string[] = []
  let top: string
  try {
    top = await realpath(root)
    if (!(await stat(top)).isDirectory()) {
      throw errors.DIGEST_UNREADABLE(`${root} is a file, but a directory is expected here`)
    }
  } catch (cause) {
    throw isSystemError(cause) ? unreadable(root, cause) : cause
  }
  await walk({ top, root, options, names }, top, '', [top])
  return { top, names: names.sort(compareBytes) }
}

interface Walk {
  readonly top: string
  /** As the user wrote it, for messages. */
  readonly root: string
  readonly options: TreeOptions
  readonly names: string[]
}

/** `trail` holds the real paths of the directories that we are in, so that a link to one of them is seen as a loop. */
async function walk(tree: Walk, directory: string, prefix: string, trail: readonly string[]): Promise<void> {
  tree.options.signal?.throwIfAborted()
  for (const raw of await list(directory)) {
    const name = prefix + decodeName(raw.name, directory)
    if (tree.options.ignore?.(name)) continue
    const path = join(directory, name.slice(prefix.length))
    if (raw.isFile()) tree.names.push(name)
    else if (raw.isDirectory()) await walk(tree, path, `${name}/`, [...trail, path])
    else if (raw.isSymbolicLink()) await followLink(tree, path, name, trail)
    else throw errors.DIGEST_SPECIAL_FILE(`${name} in ${tree.root} is neither a file nor a directory`)
  }
}

async function followLink(tree: Walk, path: string, name: string, trail: readonly string[]): Promise<void> {
  let target: string
  try {
    target = await realpath(path)
  } catch (cause) {
    throw errors.DIGEST_UNREADABLE(`the link ${name} in ${tree.root} leads nowhere`, { cause })
  }
  const inside = relative(tree.top, target)
  if (inside === '..' || inside.startsWith(`..${sep}`) || /^[A-Za-z]:|^[\\/]/.test(inside)) {
    throw errors.DIGEST_LINK_OUTSIDE(`the link ${name} in ${tree.root} leads out of it, to ${target}`)
  }
  const found = await stat(target)
  if (found.isFile()) tree.names.push(name)
  else if (!found.isDirectory()) {
    throw errors.DIGEST_SPECIAL_FILE(
      `${name} in ${tree.root} links to something that is neither a file nor a directory`,
    )
  } else if (trail.includes(target)) {
    throw errors.DIGEST_LINK_OUTSIDE(`the link ${name} in ${tree.root} leads to a directory that it lies in: a loop`)
  } else await walk(tree, target, `${name}/`, [...trail, target])
}

async function list(directory: string) {
  try {
    return await readdir(directory, { withFileTypes: true, encoding: 'buffer' })
  } catch (cause) {
    throw unreadable(directory, cause)
  }
}

/** Read as bytes, because a decoded name that is no UTF-8 would stand for another file than the one on disk. */
function decodeName(raw: Uint8Array, directory: string): string {
  let name: string
  try {
    name = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(raw)
  } catch (cause) {
    throw errors.DIGEST_NAME(`a file name in ${directory} is not UTF-8: ${Buffer.from(raw).toString('latin1')}`, {
      cause,
    })
  }
  if (name.includes('\n')) {
    throw errors.DIGEST_NAME(`the file name ${JSON.stringify(name)} in ${directory} holds a line break`)
  }
  return name
}

const byBytesOfName = (a: { name: string }, b: { name: string }) => compareBytes(a.name, b.name)

/** The order of Go's sort.Strings. JavaScript's own compares UTF-16 units and differs beyond U+FFFF. */
function compareBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b))
}

function isSystemError(cause: unknown): cause is NodeJS.ErrnoException {
  // By shape: an error of another realm (a test runner's, a worker's) is no instance of this realm's Error.
  return typeof (cause as NodeJS.ErrnoException | undefined)?.syscall === 'string'
}

function unreadable(path: string, cause: unknown): ActionError {
  const code = isSystemError(cause) ? cause.code : undefined
  const what =
    code === 'ENOENT'
      ? 'does not exist'
      : code === 'EACCES' || code === 'EPERM'
        ? 'may not be read by this process'
        : `cannot be read (${code ?? String(cause)})`
  return errors.DIGEST_UNREADABLE(`${path} ${what}`, { cause })
}
