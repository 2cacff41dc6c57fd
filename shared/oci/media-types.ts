/** The documents of the OCI image specification 1.1, and Docker's older names for the same things. */
export const MEDIA = {
  index: 'application/vnd.oci.image.index.v1+json',
  manifest: 'application/vnd.oci.image.manifest.v1+json',
  config: 'application/vnd.oci.image.config.v1+json',
  layer: 'application/vnd.oci.image.layer.v1.tar',
  dockerIndex: 'application/vnd.docker.distribution.manifest.list.v2+json',
  dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json',
} as const

export const MANIFEST_TYPES: readonly string[] = [MEDIA.index, MEDIA.manifest, MEDIA.dockerIndex, MEDIA.dockerManifest]

export interface Platform {
  readonly os: string
  readonly architecture: string
  readonly variant?: string | undefined
}

export interface Descriptor {
  readonly mediaType: string
  readonly digest: string
  readonly size: number
  readonly platform?: Platform | undefined
  readonly annotations?: Readonly<Record<string, string>> | undefined
}

export interface ImageIndex {
  readonly schemaVersion: 2
  readonly mediaType?: string
  readonly manifests: readonly Descriptor[]
}

export interface ImageManifest {
  readonly schemaVersion: 2
  readonly mediaType: string
  readonly config: Descriptor
  readonly layers: readonly Descriptor[]
  readonly annotations?: Readonly<Record<string, string>> | undefined
}

export interface ImageConfig {
  readonly architecture: string
  readonly os: string
  readonly variant?: string
  readonly created?: string
  readonly config?: {
    readonly User?: string
    readonly ExposedPorts?: Readonly<Record<string, object>>
    readonly Env?: readonly string[]
    readonly Entrypoint?: readonly string[] | null
    readonly Cmd?: readonly string[] | null
    readonly WorkingDir?: string
    readonly Labels?: Readonly<Record<string, string>>
    readonly [other: string]: unknown
  }
  readonly rootfs: { readonly type: 'layers'; readonly diff_ids: readonly string[] }
  readonly history?: readonly {
    readonly created?: string
    readonly created_by?: string
    readonly [other: string]: unknown
  }[]
  readonly [other: string]: unknown
}

/** `linux/amd64`, `linux/arm64/v8` → its parts. */
export function parsePlatform(text: string): Platform {
  const [os = 'linux', architecture = 'amd64', variant] = text.split('/')
  return { os, architecture, ...(variant === undefined ? {} : { variant }) }
}

export function platformName({ os, architecture, variant }: Platform): string {
  return [os, architecture, variant].filter(part => part !== undefined && part !== '').join('/')
}
