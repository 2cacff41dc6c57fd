import { stat } from 'node:fs/promises'
import { digestFile } from '../evidence/index.js'
import type { Http, HttpRequest, HttpResponse } from '../http/index.js'
import { errors } from './errors.js'
import { MANIFEST_TYPES } from './media-types.js'
import { isLoopback, type RegistryReference } from './reference.js'
import { type Access, type Credentials, createAuthorizer } from './registry-auth.js'
import { checkDigest, type ImageStore, sha256 } from './store.js'

/** Blobs above this are sent in pieces, because some proxies in front of registries cut long requests. */
const CHUNK = 256 * 1024 * 1024

export interface RegistryOptions {
  readonly http: Http
  readonly credentials: () => Promise<Credentials | undefined>
  /** Speak plain HTTP to a registry that is not on this machine. */
  readonly insecure?: boolean | undefined
}

interface RegistryStore extends ImageStore {
  readonly registry: string
  readonly repository: string
}

/** One repository of a registry, by the OCI distribution specification 1.1. */
export function openRegistry(reference: RegistryReference, options: RegistryOptions): ImageStore {
  const { registry, repository } = reference
  const host = registry === 'docker.io' ? 'registry-1.docker.io' : registry
  const base = `${isLoopback(registry) || options.insecure ? 'http' : 'https'}://${host}/v2/`
  const authorizer = createAuthorizer(options.http, registry, options.credentials)
  const name = `${registry}/${repository}`

  async function send(request: HttpRequest, access: Access, mountFrom?: string): Promise<HttpResponse> {
    for (let attempt = 0; ; attempt++) {
      const authorization = authorizer.header(repository, access)
      const reply = await options.http.request({
        ...request,
        url: new URL(request.url, base).href,
        headers: { ...request.headers, ...(authorization === undefined ? {} : { authorization }) },
        accept: [...(request.accept ?? []), 401, 403],
      })
      if (reply.status !== 401 && reply.status !== 403) return reply
      if (attempt > 0 || reply.status === 403 || !(await authorizer.renew(reply, repository, access, mountFrom))) {
        throw errors.IMAGE_CREDENTIALS(
          `${registry} refuses to ${access} ${repository} (${reply.status}${serverMessage(reply)})`,
        )
      }
    }
  }

  async function startUpload(): Promise<string> {
    const reply = await send({ method: 'POST', url: `${repository}/blobs/uploads/`, safeToRepeat: true }, 'push')
    return location(reply)
  }

  function location(reply: HttpResponse): string {
    const value = reply.headers.location
    if (value === undefined) throw errors.IMAGE_DIGEST(`${name}: the registry did not say where to upload`)
    const url = new URL(value, reply.url)
    // The next request carries credentials: only to the registry itself.
    if (url.host !== new URL(base).host) {
      throw errors.IMAGE_DIGEST(`${name}: the registry sends uploads to another host, ${url.host}`)
    }
    return url.href
  }

  const withDigest = (url: string, digest: string) => {
    const target = new URL(url)
    target.searchParams.set('digest', digest)
    return target.href
  }

  async function uploadFile(file: string, digest: string): Promise<void> {
    const size = (await stat(file)).size
    const binary = { 'content-type': 'application/octet-stream' }
    let url = await startUpload()
    if (size <= CHUNK) {
      await send(
        {
          method: 'PUT',
          url: withDigest(url, digest),
          bodyFile: { path: file },
          headers: binary,
          retries: 0,
          timeoutMs: 900_000,
        },
        'push',
      )
      return
    }
    for (let start = 0; start < size; start += CHUNK) {
      const end = Math.min(size, start + CHUNK)
      const reply = await send(
        {
          method: 'PATCH',
          url,
          bodyFile: { path: file, start, end },
          headers: { ...binary, 'content-range': `${start}-${end - 1}` },
          timeoutMs: 900_000,
        },
        'push',
      )
      url = location(reply)
    }
    await send(
      { method: 'PUT', url: withDigest(url, digest), body: new Uint8Array(), headers: binary, retries: 0 },
      'push',
    )
  }

  const store: RegistryStore = {
    name,
    registry,
    repository,

    async getManifest(at) {
      const reply = await send(
        {
          url: `${repository}/manifests/${at}`,
          headers: { accept: MANIFEST_TYPES.join(', ') },
          accept: [404],
          maxBytes: 4 << 20,
        },
        'pull',
      )
      if (reply.status === 404) return undefined
      const digest = at.startsWith('sha256:') ? at : sha256(reply.body)
      checkDigest(reply.body, digest, `${name} ${at}`)
      return { digest, bytes: reply.body, mediaType: (reply.headers['content-type'] ?? '').split(';')[0]!.trim() }
    },

    async getBlob({ digest, size }) {
      const reply = await send({ url: `${repository}/blobs/${digest}`, maxBytes: Math.max(size, 1024) }, 'pull')
      return checkDigest(reply.body, digest, name)
    },

    async fetchBlob({ digest, size }, file) {
      await send({ url: `${repository}/blobs/${digest}`, toFile: file, maxBytes: size, timeoutMs: 900_000 }, 'pull')
      const actual = `sha256:${(await digestFile(file)).sha256}`
      if (actual !== digest) throw errors.IMAGE_DIGEST(`${name}: asked for ${digest}, got content with ${actual}`)
    },

    async hasBlob(digest) {
      const reply = await send({ method: 'HEAD', url: `${repository}/blobs/${digest}`, accept: [404] }, 'push')
      return reply.status !== 404
    },

    async putBlob({ digest }, source) {
      if (await store.hasBlob(digest)) return
      if ('file' in source) return uploadFile(source.file, digest)
      const url = withDigest(await startUpload(), digest)
      const headers = { 'content-type': 'application/octet-stream' }
      await send({ method: 'PUT', url, body: source.bytes, headers, retries: 0 }, 'push')
    },

    async takeBlob({ digest }, from) {
      const other = from as Partial<RegistryStore>
      if (other.registry !== registry || other.repository === undefined) return false
      if (other.repository === repository) return true
      const reply = await send(
        {
          method: 'POST',
          url: `${repository}/blobs/uploads/`,
          query: { mount: digest, from: other.repository },
          safeToRepeat: true,
        },
        'push',
        other.repository,
      )
      if (reply.status === 201) return true
      // 202: the registry opened an upload instead; we do not use it.
      await send({ method: 'DELETE', url: location(reply), accept: [404, 405, 202, 204] }, 'push').catch(
        () => undefined,
      )
      return false
    },

    async putManifest(manifest, tag) {
      const reply = await send(
        {
          method: 'PUT',
          url: `${repository}/manifests/${tag ?? manifest.digest}`,
          body: manifest.bytes,
          headers: { 'content-type': manifest.mediaType },
        },
        'push',
      )
      const said = reply.headers['docker-content-digest']
      if (said !== undefined && said !== manifest.digest) {
        throw errors.IMAGE_DIGEST(`${name}: sent ${manifest.digest}, the registry stored ${said}`)
      }
    },

    // The digest may be one that another tag already names, so deleting it could take an image from somebody. What no
    // tag names is collected by the registry's own garbage collection.
    discard: async () => undefined,
  }
  return store
}

function serverMessage(reply: HttpResponse): string {
  try {
    const { errors: list } = reply.json<{ errors?: { code?: string; message?: string }[] }>()
    const first = list?.[0]
    return first ? `: ${first.message ?? first.code ?? ''}` : ''
  } catch {
    return ''
  }
}
