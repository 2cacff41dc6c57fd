import { errors } from './errors.js'

/** Where an image lies: in a registry, in an OCI layout on disk, or nowhere (`scratch`, the empty base). */
export type ImageReference = RegistryReference | LayoutReference | { readonly kind: 'scratch' }

export interface RegistryReference {
  readonly kind: 'registry'
  /** Host with port, e.g. `ghcr.io`, `127.0.0.1:5000`. */
  readonly registry: string
  readonly repository: string
  readonly tag: string | undefined
  /** `sha256:` and 64 hex digits. */
  readonly digest: string | undefined
}

export interface LayoutReference {
  readonly kind: 'layout'
  /** As the user wrote it. */
  readonly path: string
  readonly tag: string | undefined
  readonly digest: string | undefined
}

const REPOSITORY = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*$/
const HOST = /^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\[[0-9a-fA-F:]+\])(?::\d+)?$/
export const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/
export const DIGEST = /^sha256:[0-9a-f]{64}$/

/**
 * Reads `registry/repository[:tag][@sha256:…]`, `oci:path[:tag][@sha256:…]` or `scratch`. A name without a host means
 * Docker Hub, as it does for Docker. Raises IMAGE_REFERENCE.
 */
export function parseReference(text: string): ImageReference {
  if (text === 'scratch') return { kind: 'scratch' }
  const [name, digest] = splitDigest(text)
  if (name.startsWith('oci:')) {
    const rest = name.slice(4)
    // The last colon separates a tag only when no separator follows it, so that `C:\images` stays a path.
    const at = rest.lastIndexOf(':')
    const tagged = at > 1 && TAG.test(rest.slice(at + 1))
    const path = tagged ? rest.slice(0, at) : rest
    if (path === '') throw errors.IMAGE_REFERENCE(`"${text}" names no directory`)
    return { kind: 'layout', path, tag: tagged ? rest.slice(at + 1) : undefined, digest }
  }
  const slash = name.indexOf('/')
  const first = slash < 0 ? '' : name.slice(0, slash)
  const hasHost = first !== '' && (/[.:[]/.test(first) || first === 'localhost' || first !== first.toLowerCase())
  const registry = hasHost ? first : 'docker.io'
  const path = hasHost ? name.slice(slash + 1) : name
  const colon = path.lastIndexOf(':')
  const repository = colon < 0 ? path : path.slice(0, colon)
  const tag = colon < 0 ? undefined : path.slice(colon + 1)
  if (!HOST.test(registry)) throw errors.IMAGE_REFERENCE(`"${text}": "${registry}" is no registry host`)
  if (!REPOSITORY.test(repository)) {
    throw errors.IMAGE_REFERENCE(
      `"${text}": "${repository}" is no repository name (lower case, words joined by . _ - /)`,
    )
  }
  if (tag !== undefined && !TAG.test(tag)) throw errors.IMAGE_REFERENCE(`"${text}": "${tag}" is no tag`)
  const official = registry === 'docker.io' && !repository.includes('/')
  return { kind: 'registry', registry, repository: official ? `library/${repository}` : repository, tag, digest }
}

/** The reference as people write it, without tag and digest. */
export function repositoryName(reference: RegistryReference | LayoutReference): string {
  return reference.kind === 'layout' ? `oci:${reference.path}` : `${reference.registry}/${reference.repository}`
}

/** Whether plain HTTP is what one expects: the registry runs on this machine. */
export function isLoopback(registry: string): boolean {
  const host = registry.replace(/:\d+$/, '')
  return host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host)
}

function splitDigest(text: string): [string, string | undefined] {
  const at = text.indexOf('@')
  if (at < 0) return [text, undefined]
  const digest = text.slice(at + 1)
  if (!DIGEST.test(digest)) {
    throw errors.IMAGE_REFERENCE(`"${text}": "${digest}" is no digest (sha256: and 64 hexadecimal digits)`)
  }
  return [text.slice(0, at), digest]
}
