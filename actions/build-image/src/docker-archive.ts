import { createWriteStream } from 'node:fs'
import { basename } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { packTarSources } from 'modern-tar/fs'
import type { ComposedImage } from '../../../shared/oci/index.js'

export interface ArchiveSource {
  /** A layer on disk, compressed or not. */
  readonly file: string
}

/**
 * Writes what `docker save` would have written. Docker before 25 cannot load an OCI layout, and an image that has not
 * been named yet must not be pulled by name.
 */
export async function writeArchive(
  file: string,
  image: ComposedImage,
  layers: readonly ArchiveSource[],
  tag: string,
): Promise<void> {
  const configName = `${image.config.digest.slice(7)}.json`
  const names = layers.map((layer, i) => `${i}-${basename(layer.file)}`)
  const manifest = [{ Config: configName, RepoTags: [tag], Layers: names }]
  await pipeline(
    packTarSources(
      [
        { type: 'content', content: JSON.stringify(manifest), target: 'manifest.json' },
        { type: 'content', content: image.config.bytes, target: configName },
        ...layers.map((layer, i) => ({ type: 'file' as const, source: layer.file, target: names[i]! })),
      ],
      { concurrency: 2 },
    ),
    createWriteStream(file, { flags: 'wx' }),
  )
}
