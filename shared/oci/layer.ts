import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join, posix, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { packTarSources, type TarSource } from 'modern-tar/fs'
import { listTree } from '../evidence/index.js'
import { errors } from './errors.js'
import { type Descriptor, MEDIA } from './media-types.js'

/** One file that goes into an image. */
export interface PackedFile {
  /** Absolute path on this machine. */
  readonly source: string
  /** Absolute POSIX path in the image. */
  readonly target: string
  readonly bytes: number
  readonly executable: boolean
}

/** A tar file on disk together with the descriptor that a manifest needs; its digest is its diff id too. */
export interface Layer {
  readonly descriptor: Descriptor
  readonly file: string
  readonly contents: readonly PackedFile[]
}

/**
 * Lists a file, or all files below a directory, under their places in the image.
 * Raises IMAGE_FILE, and what the digest library raises for links that lead out, special files and odd names.
 */
export async function collectFiles(source: string, target: string, label: string): Promise<PackedFile[]> {
  if (!target.startsWith('/') || posix.normalize(target) !== target.replace(/(.)\/$/, '$1')) {
    throw errors.IMAGE_FILE(`${label}: the place in the image must be an absolute path without "..", found "${target}"`)
  }
  const found = await stat(source).catch(cause => {
    throw errors.IMAGE_FILE(`${label} does not exist or cannot be read`, { cause })
  })
  if (!found.isDirectory())
    return [await packed(source, target.endsWith('/') ? posix.join(target, posix.basename(source)) : target)]
  const names = await listTree(source)
  if (names.length === 0) throw errors.IMAGE_FILE(`${label} is an empty directory`)
  return Promise.all(names.map(name => packed(join(source, ...name.split('/')), posix.join(target, name))))
}

/**
 * Packs files into uncompressed tar layers that are the same bytes on every machine: sorted by place, owned by root,
 * dated 1970, mode 644 or 755 for what is executable. Uncompressed, because compressors differ between versions and
 * model weights hardly shrink. A new layer begins where the next file would exceed `maxBytes`.
 */
export async function packLayers(
  files: readonly PackedFile[],
  directory: string,
  name: string,
  maxBytes: number,
): Promise<Layer[]> {
  const byTarget = [...files].sort((a, b) => Buffer.compare(Buffer.from(a.target), Buffer.from(b.target)))
  const twice = byTarget.find((file, i) => file.target === byTarget[i + 1]?.target)
  if (twice) throw errors.IMAGE_FILE(`two files would be at ${twice.target} in the image`)
  const layers: Layer[] = []
  for (const group of split(byTarget, maxBytes)) {
    const file = resolve(directory, `${name}-${layers.length}.tar`)
    layers.push({ descriptor: await writeTar(group, file), file, contents: group })
  }
  return layers
}

/** Digests what is written while it is written: a layer is as large as the model, and reading it again takes as long. */
async function writeTar(files: readonly PackedFile[], path: string): Promise<Descriptor> {
  const hash = createHash('sha256')
  let size = 0
  await pipeline(
    packTarSources(entriesOf(files), { concurrency: 2 }),
    async function* (chunks: AsyncIterable<Uint8Array>) {
      for await (const chunk of chunks) {
        hash.update(chunk)
        size += chunk.length
        yield chunk
      }
    },
    createWriteStream(path, { flags: 'wx' }),
  )
  return { mediaType: MEDIA.layer, digest: `sha256:${hash.digest('hex')}`, size }
}

async function packed(source: string, target: string): Promise<PackedFile> {
  const { size, mode } = await stat(source)
  return { source, target, bytes: size, executable: (mode & 0o100) !== 0 }
}

function split(files: readonly PackedFile[], maxBytes: number): PackedFile[][] {
  const groups: PackedFile[][] = []
  let room = 0
  for (const file of files) {
    if (groups.length === 0 || file.bytes > room) {
      groups.push([])
      room = maxBytes
    }
    groups.at(-1)!.push(file)
    room -= file.bytes
  }
  return groups
}

const FIXED = { mtime: new Date(0), uid: 0, gid: 0, uname: '', gname: '' }

/** Parents first, each directory once. */
function entriesOf(files: readonly PackedFile[]): TarSource[] {
  const directories = new Set<string>()
  for (const { target } of files) {
    for (let at = posix.dirname(target); at !== '/'; at = posix.dirname(at)) directories.add(at)
  }
  const entries = [
    ...[...directories].map(target => ({ target, file: undefined })),
    ...files.map(file => ({ target: file.target, file })),
  ].sort((a, b) => Buffer.compare(Buffer.from(a.target), Buffer.from(b.target)))
  return entries.map(({ target, file }): TarSource => {
    const name = target.slice(1)
    return file === undefined
      ? { type: 'content', content: null, target: `${name}/`, mode: 0o755, ...FIXED }
      : { type: 'file', source: file.source, target: name, mode: file.executable ? 0o755 : 0o644, ...FIXED }
  })
}
