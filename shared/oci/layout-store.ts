import { randomUUID } from 'node:crypto'
import { copyFile, link, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { digestFile } from '../evidence/index.js'
import { errors } from './errors.js'
import { type Descriptor, type ImageIndex, MEDIA } from './media-types.js'
import { checkDigest, type ImageStore, type StoredManifest } from './store.js'

const REF_NAME = 'org.opencontainers.image.ref.name'

/**
 * An OCI image layout: a directory with `oci-layout`, `index.json` and `blobs/sha256/`. Every file is written beside
 * its place and renamed, so that a killed process leaves no half of one; `index.json` comes last.
 */
export function openLayout(directory: string, name: string): ImageStore {
  const written = new Set<string>()
  const blobPath = (digest: string) => join(directory, 'blobs', ...digest.split(':'))

  async function readIndex(): Promise<ImageIndex> {
    let text: string
    try {
      text = await readFile(join(directory, 'index.json'), 'utf8')
    } catch {
      return { schemaVersion: 2, mediaType: MEDIA.index, manifests: [] }
    }
    try {
      const index = JSON.parse(text) as ImageIndex
      if (!Array.isArray(index.manifests)) throw new Error('it has no list of manifests')
      return index
    } catch (cause) {
      throw errors.IMAGE_LAYOUT(`${name}: index.json cannot be read (${(cause as Error).message})`, { cause })
    }
  }

  async function writeAtomically(path: string, content: Uint8Array | string): Promise<void> {
    const draft = `${path}.${randomUUID()}.tmp`
    await writeFile(draft, content)
    await rename(draft, path)
  }

  async function prepare(): Promise<void> {
    await mkdir(join(directory, 'blobs', 'sha256'), { recursive: true })
    const marker = join(directory, 'oci-layout')
    if (!(await exists(marker))) await writeAtomically(marker, '{"imageLayoutVersion":"1.0.0"}')
  }

  const store: ImageStore = {
    name,

    async getManifest(reference) {
      const index = await readIndex()
      const entry = index.manifests.find(
        candidate => candidate.digest === reference || candidate.annotations?.[REF_NAME] === reference,
      )
      const digest = entry?.digest ?? (reference.startsWith('sha256:') ? reference : undefined)
      if (digest === undefined || !(await exists(blobPath(digest)))) return undefined
      const bytes = checkDigest(await readFile(blobPath(digest)), digest, `${name} ${reference}`)
      const own = (JSON.parse(bytes.toString()) as { mediaType?: string }).mediaType
      return { digest, bytes, mediaType: own ?? entry?.mediaType ?? MEDIA.manifest }
    },

    async getBlob({ digest }) {
      try {
        return checkDigest(await readFile(blobPath(digest)), digest, name)
      } catch (cause) {
        if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause
        throw errors.IMAGE_LAYOUT(`${name} lacks the blob ${digest}`, { cause })
      }
    },

    async fetchBlob(descriptor, file) {
      const path = blobPath(descriptor.digest)
      if (!(await exists(path))) throw errors.IMAGE_LAYOUT(`${name} lacks the blob ${descriptor.digest}`)
      await checkFile(path, descriptor.digest, name)
      await copyFile(path, file)
    },

    hasBlob: digest => exists(blobPath(digest)),

    async putBlob({ digest }, source) {
      await prepare()
      if (await exists(blobPath(digest))) return
      written.add(digest)
      if ('bytes' in source) {
        await writeAtomically(blobPath(digest), checkDigest(source.bytes, digest, name))
        return
      }
      await checkFile(source.file, digest, name)
      const draft = `${blobPath(digest)}.${randomUUID()}.tmp`
      // On one disk a second name will do; elsewhere, and where the system knows no such thing, the bytes are copied.
      await link(source.file, draft).catch(() => copyFile(source.file, draft))
      await rename(draft, blobPath(digest))
    },

    takeBlob: async () => false,

    async putManifest(manifest, tag) {
      const config = { mediaType: manifest.mediaType, digest: manifest.digest, size: manifest.bytes.length }
      await store.putBlob(config, { bytes: manifest.bytes })
      if (tag === undefined) return
      const index = await readIndex()
      const others = index.manifests.filter(entry => entry.annotations?.[REF_NAME] !== tag)
      const entry: Descriptor = { ...config, annotations: { [REF_NAME]: tag } }
      const byName = (a: Descriptor, b: Descriptor) =>
        (a.annotations?.[REF_NAME] ?? '') < (b.annotations?.[REF_NAME] ?? '') ? -1 : 1
      const manifests = [...others, entry].sort(byName)
      await writeAtomically(
        join(directory, 'index.json'),
        JSON.stringify({ ...index, mediaType: MEDIA.index, manifests }),
      )
    },

    async discard(manifest: StoredManifest) {
      const index = await readIndex()
      if (index.manifests.some(entry => entry.digest === manifest.digest)) return
      for (const digest of written) await rm(blobPath(digest), { force: true })
      written.clear()
    },
  }
  return store
}

/** Whether a directory looks like a layout. */
export async function isLayout(directory: string): Promise<boolean> {
  return exists(join(directory, 'oci-layout'))
}

async function checkFile(path: string, digest: string, place: string): Promise<void> {
  const actual = `sha256:${(await digestFile(path)).sha256}`
  if (actual !== digest) throw errors.IMAGE_DIGEST(`${place}: asked for ${digest}, got content with ${actual}`)
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
