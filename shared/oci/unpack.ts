import { createReadStream } from 'node:fs'
import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { unpackTar } from 'modern-tar/fs'
import { errors } from './errors.js'

const WHITEOUT = '.wh.'
const OPAQUE = '.wh..wh..opq'
/** Devices need privileges to make, and no model server needs its own. */
const LEFT_OUT = ['character-device', 'block-device', 'fifo']

/**
 * Unpacks one layer over a root file system, whiteouts applied (OCI image specification, layer.md). The tar library
 * refuses paths and links that leave the root. Raises IMAGE_LAYER_FORMAT.
 */
export async function unpackLayer(file: string, mediaType: string, root: string): Promise<void> {
  if (mediaType.endsWith('+zstd')) throw errors.IMAGE_LAYER_FORMAT(`a layer has the media type ${mediaType}`)
  await mkdir(root, { recursive: true })
  // Whiteouts hide what lower layers had, not what this one brings: found in a first pass, applied before the second.
  const hidden: string[] = []
  const emptied: string[] = []
  await readThrough(file, mediaType, root, name => {
    const { parent, last } = split(name)
    if (last === OPAQUE) emptied.push(parent)
    else if (last.startsWith(WHITEOUT)) hidden.push(join(parent, last.slice(WHITEOUT.length)))
    return false
  })
  for (const path of hidden) await rm(inside(root, path), { recursive: true, force: true })
  for (const path of emptied) {
    const directory = inside(root, path)
    for (const entry of await readdir(directory).catch(() => [])) {
      await rm(join(directory, entry), { recursive: true, force: true })
    }
  }
  await readThrough(
    file,
    mediaType,
    root,
    (name, type) => !split(name).last.startsWith(WHITEOUT) && !LEFT_OUT.includes(type),
  )
}

async function readThrough(
  file: string,
  mediaType: string,
  root: string,
  wanted: (name: string, type: string) => boolean,
): Promise<void> {
  const unpack = unpackTar(root, { filter: header => wanted(header.name, header.type ?? 'file') })
  if (mediaType.endsWith('gzip')) await pipeline(createReadStream(file), createGunzip(), unpack)
  else await pipeline(createReadStream(file), unpack)
}

function split(name: string): { parent: string; last: string } {
  const parts = name.split('/').filter(part => part !== '' && part !== '.')
  return { parent: parts.slice(0, -1).join('/'), last: parts.at(-1) ?? '' }
}

function inside(root: string, path: string): string {
  if (path.split(/[\\/]/).includes('..'))
    throw errors.IMAGE_LAYER_FORMAT(`a layer removes a path outside the image: ${path}`)
  return join(root, path)
}
