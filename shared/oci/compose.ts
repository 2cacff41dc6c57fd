import type { Layer } from './layer.js'
import { type ImageConfig, type ImageManifest, MEDIA, type Platform } from './media-types.js'
import { type Image, jsonBlob, type StoredManifest } from './store.js'

/** What the new image adds to its base besides layers. Undefined keeps what the base has. */
export interface ImageSettings {
  readonly platform: Platform
  /** RFC 3339; the same inputs must give the same text. */
  readonly created: string
  readonly labels: Readonly<Record<string, string>>
  readonly entrypoint?: readonly string[] | undefined
  readonly command?: readonly string[] | undefined
  readonly env?: ReadonlyMap<string, string> | undefined
  readonly workdir?: string | undefined
  readonly user?: string | undefined
  readonly ports?: readonly number[] | undefined
}

export interface ComposedImage {
  readonly manifest: StoredManifest
  readonly document: ImageManifest
  readonly config: { readonly bytes: Uint8Array; readonly digest: string; readonly document: ImageConfig }
}

/** The manifest and configuration of `base` (or of nothing) with layers on top. The same inputs give the same bytes. */
export function composeImage(
  base: Image | undefined,
  layers: readonly Layer[],
  settings: ImageSettings,
): ComposedImage {
  const document = composeConfig(base?.config, layers, settings)
  const config = jsonBlob(document)
  // Docker's and OCI's media types are not mixed in one manifest: some registries refuse it.
  const ociLayer = (mediaType: string) =>
    mediaType
      .replace('application/vnd.docker.image.rootfs.diff.tar.gzip', `${MEDIA.layer}+gzip`)
      .replace('application/vnd.docker.image.rootfs.diff.tar', MEDIA.layer)
  const manifest: ImageManifest = {
    schemaVersion: 2,
    mediaType: MEDIA.manifest,
    config: { mediaType: MEDIA.config, digest: config.digest, size: config.bytes.length },
    layers: [
      ...(base?.manifest.layers ?? []).map(({ mediaType, digest, size }) => ({
        mediaType: ociLayer(mediaType),
        digest,
        size,
      })),
      ...layers.map(layer => layer.descriptor),
    ],
    annotations: sorted(settings.labels),
  }
  const { bytes, digest } = jsonBlob(manifest)
  return { manifest: { bytes, digest, mediaType: MEDIA.manifest }, document: manifest, config: { ...config, document } }
}

function composeConfig(base: ImageConfig | undefined, layers: readonly Layer[], settings: ImageSettings): ImageConfig {
  const { platform, created } = settings
  const inherited = base?.config ?? {}
  const env = new Map(
    (inherited.Env ?? []).map(line => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  )
  for (const [name, value] of settings.env ?? []) env.set(name, value)
  const ports = Object.fromEntries((settings.ports ?? []).map(port => [`${port}/tcp`, {}]))
  // A new entrypoint makes the base's arguments meaningless, as in a Dockerfile.
  const command = settings.command ?? (settings.entrypoint ? undefined : inherited.Cmd)
  const entrypoint = settings.entrypoint ?? (settings.command && base === undefined ? undefined : inherited.Entrypoint)
  return {
    ...base,
    architecture: platform.architecture,
    os: platform.os,
    ...(platform.variant === undefined ? {} : { variant: platform.variant }),
    created,
    config: {
      ...inherited,
      ...(settings.user === undefined ? {} : { User: settings.user }),
      ...(Object.keys(ports).length === 0 ? {} : { ExposedPorts: { ...inherited.ExposedPorts, ...ports } }),
      ...(env.size === 0 ? {} : { Env: [...env].map(([name, value]) => `${name}=${value}`) }),
      ...(entrypoint ? { Entrypoint: entrypoint } : {}),
      ...(command ? { Cmd: command } : { Cmd: null }),
      ...(settings.workdir === undefined ? {} : { WorkingDir: settings.workdir }),
      Labels: sorted({ ...inherited.Labels, ...settings.labels }),
    },
    rootfs: {
      type: 'layers',
      diff_ids: [...(base?.rootfs.diff_ids ?? []), ...layers.map(layer => layer.descriptor.digest)],
    },
    history: [
      ...(base?.history ?? []),
      ...layers.map(layer => ({
        created,
        created_by: `mlops build-image: ${layer.contents.length} files below ${commonDirectory(layer)}`,
      })),
    ],
  }
}

function commonDirectory(layer: Layer): string {
  const parts = layer.contents.map(file => file.target.split('/').slice(0, -1))
  const first = parts[0] ?? []
  const same = first.findIndex((part, i) => parts.some(other => other[i] !== part))
  return (same < 0 ? first : first.slice(0, same)).join('/') || '/'
}

function sorted(record: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)))
}
