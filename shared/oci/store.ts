import { createHash } from 'node:crypto'
import { errors } from './errors.js'
import {
  type Descriptor,
  type ImageConfig,
  type ImageIndex,
  type ImageManifest,
  MEDIA,
  type Platform,
  platformName,
} from './media-types.js'

export interface StoredManifest {
  readonly digest: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** A place that holds images by digest and names some of them by tag: a repository of a registry, or a layout. */
export interface ImageStore {
  /** What a person calls it, e.g. `ghcr.io/acme/fraud` or `oci:dist/image`. */
  readonly name: string
  /** By tag or digest; undefined when there is none. The bytes have the digest. */
  getManifest(reference: string): Promise<StoredManifest | undefined>
  /** A small blob into memory, checked. */
  getBlob(descriptor: Descriptor): Promise<Uint8Array>
  /** A blob into a file, checked. */
  fetchBlob(descriptor: Descriptor, file: string): Promise<void>
  hasBlob(digest: string): Promise<boolean>
  /** A file that is given must not be written to afterwards: a layout on the same disk shares it instead of copying. */
  putBlob(descriptor: Descriptor, source: { readonly bytes: Uint8Array } | { readonly file: string }): Promise<void>
  /** Takes a blob over from another repository without moving its bytes; false when that is not possible. */
  takeBlob(descriptor: Descriptor, from: ImageStore): Promise<boolean>
  /** Under its digest alone, or also under a tag. */
  putManifest(manifest: StoredManifest, tag?: string): Promise<void>
  /** Takes back what this process put for an image that got no tag, where nobody else can be using it. */
  discard(manifest: StoredManifest): Promise<void>
}

/** An image whose manifest and configuration have been read. */
export interface Image {
  readonly digest: string
  readonly manifest: ImageManifest
  readonly config: ImageConfig
}

export function sha256(bytes: Uint8Array | string): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}

/** Compact JSON with the digest of its bytes. */
export function jsonBlob(document: unknown): { bytes: Uint8Array; digest: string } {
  const bytes = Buffer.from(JSON.stringify(document))
  return { bytes, digest: sha256(bytes) }
}

/**
 * Reads the image of one platform behind a tag or digest, through an index where there is one.
 * Raises IMAGE_NOT_FOUND with the platforms that exist.
 */
export async function readImage(store: ImageStore, reference: string, platform: Platform): Promise<Image> {
  const found = await store.getManifest(reference)
  if (found === undefined) throw errors.IMAGE_NOT_FOUND(`${store.name} has no image ${reference}`)
  const document = parse<ImageManifest | ImageIndex>(found.bytes, `${store.name} ${reference}`)
  if ('manifests' in document) {
    const match = document.manifests.find(entry => entry.platform !== undefined && fits(entry.platform, platform))
    if (match === undefined) {
      const offered = document.manifests.flatMap(entry => (entry.platform ? [platformName(entry.platform)] : []))
      throw errors.IMAGE_NOT_FOUND(
        `${store.name} ${reference} has no ${platformName(platform)} image (it has ${offered.join(', ') || 'none with a platform'})`,
      )
    }
    return readImage(store, match.digest, platform)
  }
  if (!Array.isArray(document.layers) || document.config === undefined) {
    throw errors.IMAGE_NOT_FOUND(`${store.name} ${reference} is no image (media type ${found.mediaType})`)
  }
  const config = parse<ImageConfig>(await store.getBlob(document.config), `${store.name} ${document.config.digest}`)
  if (!fits(config, platform)) {
    throw errors.IMAGE_NOT_FOUND(
      `${store.name} ${reference} is for ${platformName(config)}, not for ${platformName(platform)}`,
    )
  }
  return { digest: found.digest, manifest: { ...document, mediaType: document.mediaType ?? MEDIA.manifest }, config }
}

/** Checks bytes against the digest under which they were asked for. Raises IMAGE_DIGEST. */
export function checkDigest(bytes: Uint8Array, digest: string, place: string): Uint8Array {
  const actual = sha256(bytes)
  if (actual !== digest) throw errors.IMAGE_DIGEST(`${place}: asked for ${digest}, got content with ${actual}`)
  return bytes
}

function fits(offered: Platform, wanted: Platform): boolean {
  return (
    offered.os === wanted.os &&
    offered.architecture === wanted.architecture &&
    (wanted.variant === undefined || offered.variant === undefined || offered.variant === wanted.variant)
  )
}

function parse<T>(bytes: Uint8Array, place: string): T {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8')) as T
  } catch (cause) {
    throw errors.IMAGE_DIGEST(`${place} is not JSON`, { cause })
  }
}
