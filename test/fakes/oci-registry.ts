import { createHash, randomUUID } from 'node:crypto'
import type { FakeAnswer, FakeRequest, Handler } from './server.js'

export interface FakeRegistryOptions {
  /** Ask for these credentials by HTTP Basic. */
  readonly basic?: { readonly username: string; readonly password: string }
  /** Ask for a bearer token, given by `/token` to these credentials. */
  readonly bearer?: { readonly username: string; readonly password: string }
  /** Answer a mount by opening an upload, as registries without cross-repository mounts do. */
  readonly refuseMounts?: boolean
}

/**
 * A stateful OCI registry that refuses what a real one refuses: content under a wrong digest, manifests whose blobs it
 * does not have, uploads out of order, requests without the rights they need.
 */
export class FakeRegistry {
  /** `repository` → digest → content. */
  readonly blobs = new Map<string, Map<string, Buffer>>()
  readonly manifests = new Map<string, Map<string, { bytes: Buffer; type: string }>>()
  readonly tags = new Map<string, Map<string, string>>()
  /** What changed the registry, in order: `blob`, `mount`, `manifest`, `tag`. */
  readonly writes: { kind: 'blob' | 'mount' | 'manifest' | 'tag'; name: string }[] = []
  readonly #uploads = new Map<string, Buffer>()
  readonly #tokens = new Map<string, string>()

  constructor(private readonly options: FakeRegistryOptions = {}) {}

  handlers(): Handler[] {
    const guarded = (fn: (request: FakeRequest) => FakeAnswer) => (request: FakeRequest) =>
      this.#refusal(request) ?? fn(request)
    return [
      { method: 'GET', path: /^\/token$/, fn: request => this.#token(request) },
      {
        method: 'HEAD',
        path: /^\/v2\/(.+)\/blobs\/(sha256:[0-9a-f]{64})$/,
        fn: guarded(request => this.#blob(request)),
      },
      {
        method: 'GET',
        path: /^\/v2\/(.+)\/blobs\/(sha256:[0-9a-f]{64})$/,
        fn: guarded(request => this.#blob(request)),
      },
      { method: 'POST', path: /^\/v2\/(.+)\/blobs\/uploads\/$/, fn: guarded(request => this.#start(request)) },
      { method: 'PATCH', path: /^\/v2\/(.+)\/blobs\/uploads\/([^/]+)$/, fn: guarded(request => this.#append(request)) },
      { method: 'PUT', path: /^\/v2\/(.+)\/blobs\/uploads\/([^/]+)$/, fn: guarded(request => this.#finish(request)) },
      { method: 'DELETE', path: /^\/v2\/(.+)\/blobs\/uploads\/([^/]+)$/, fn: guarded(() => ({ status: 204 })) },
      { method: 'GET', path: /^\/v2\/(.+)\/manifests\/(.+)$/, fn: guarded(request => this.#manifest(request)) },
      { method: 'PUT', path: /^\/v2\/(.+)\/manifests\/(.+)$/, fn: guarded(request => this.#putManifest(request)) },
    ]
  }

  seed(repository: string, content: Uint8Array): string {
    const digest = digestOf(content)
    of(this.blobs, repository).set(digest, Buffer.from(content))
    return digest
  }

  seedManifest(repository: string, bytes: Uint8Array, type: string, tag: string): string {
    const digest = digestOf(bytes)
    of(this.manifests, repository).set(digest, { bytes: Buffer.from(bytes), type })
    of(this.tags, repository).set(tag, digest)
    return digest
  }

  #refusal(request: FakeRequest): FakeAnswer | undefined {
    const [repository = ''] = request.groups
    const push = !['GET'].includes(request.method)
    const header = request.headers.authorization ?? ''
    if (this.options.basic) {
      const { username, password } = this.options.basic
      if (header === `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`) return undefined
      return { status: 401, headers: { 'www-authenticate': 'Basic realm="fake"' }, json: error('UNAUTHORIZED') }
    }
    if (this.options.bearer) {
      const scopes = this.#tokens.get(header.replace('Bearer ', '')) ?? ''
      const from = request.query.get('from')
      const enough = scopes.includes(`repository:${repository}:${push ? 'pull,push' : 'pull'}`)
      if (enough && (from === null || scopes.includes(`repository:${from}:pull`))) return undefined
      const host = request.headers.host ?? ''
      const challenge = `Bearer realm="http://${host}/token",service="fake",scope="repository:${repository}:pull"`
      return { status: 401, headers: { 'www-authenticate': challenge }, json: error('UNAUTHORIZED') }
    }
    return undefined
  }

  #token(request: FakeRequest): FakeAnswer {
    const { username, password } = this.options.bearer!
    if (request.headers.authorization !== `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`)
      return { status: 401 }
    const token = randomUUID()
    this.#tokens.set(token, request.query.getAll('scope').join(' '))
    return { json: { token } }
  }

  #blob({ groups: [repository, digest], method }: FakeRequest): FakeAnswer {
    const found = this.blobs.get(repository!)?.get(digest!)
    if (!found) return { status: 404, json: error('BLOB_UNKNOWN') }
    return {
      headers: { 'docker-content-digest': digest!, 'content-length': String(found.length) },
      body: method === 'HEAD' ? '' : found,
    }
  }

  #start({ groups: [repository], query }: FakeRequest): FakeAnswer {
    const mount = query.get('mount')
    const content = mount === null ? undefined : this.blobs.get(query.get('from') ?? '')?.get(mount)
    if (content && !this.options.refuseMounts) {
      of(this.blobs, repository!).set(mount!, content)
      this.writes.push({ kind: 'mount', name: mount! })
      return { status: 201, headers: { location: `/v2/${repository}/blobs/${mount}` } }
    }
    const id = randomUUID()
    this.#uploads.set(id, Buffer.alloc(0))
    return { status: 202, headers: { location: `/v2/${repository}/blobs/uploads/${id}?state=1` } }
  }

  #append({ groups: [repository, id], headers, body }: FakeRequest): FakeAnswer {
    const before = this.#uploads.get(id!)
    if (!before) return { status: 404, json: error('BLOB_UPLOAD_UNKNOWN') }
    if (Number((headers['content-range'] ?? '').split('-')[0]) !== before.length) return { status: 416 }
    this.#uploads.set(id!, Buffer.concat([before, body]))
    return { status: 202, headers: { location: `/v2/${repository}/blobs/uploads/${id}?state=2` } }
  }

  #finish({ groups: [repository, id], query, body }: FakeRequest): FakeAnswer {
    const before = this.#uploads.get(id!)
    if (!before) return { status: 404, json: error('BLOB_UPLOAD_UNKNOWN') }
    const content = Buffer.concat([before, body])
    const digest = query.get('digest') ?? ''
    if (digestOf(content) !== digest) return { status: 400, json: error('DIGEST_INVALID') }
    this.#uploads.delete(id!)
    of(this.blobs, repository!).set(digest, content)
    this.writes.push({ kind: 'blob', name: digest })
    return { status: 201, headers: { location: `/v2/${repository}/blobs/${digest}`, 'docker-content-digest': digest } }
  }

  #manifest({ groups: [repository, reference] }: FakeRequest): FakeAnswer {
    const digest = this.tags.get(repository!)?.get(reference!) ?? reference!
    const found = this.manifests.get(repository!)?.get(digest)
    if (!found) return { status: 404, json: error('MANIFEST_UNKNOWN') }
    return { headers: { 'content-type': found.type, 'docker-content-digest': digest }, body: found.bytes }
  }

  #putManifest({ groups: [repository, reference], headers, body }: FakeRequest): FakeAnswer {
    const digest = digestOf(body)
    if (reference!.startsWith('sha256:') && reference !== digest) return { status: 400, json: error('DIGEST_INVALID') }
    const document = JSON.parse(body.toString()) as {
      config?: { digest: string }
      layers?: { digest: string }[]
      mediaType?: string
    }
    if (document.mediaType !== undefined && document.mediaType !== headers['content-type'])
      return { status: 400, json: error('MANIFEST_INVALID') }
    const needed = [document.config?.digest, ...(document.layers ?? []).map(layer => layer.digest)]
    if (needed.some(blob => blob && !this.blobs.get(repository!)?.has(blob)))
      return { status: 400, json: error('MANIFEST_BLOB_UNKNOWN') }
    of(this.manifests, repository!).set(digest, { bytes: body, type: headers['content-type'] ?? '' })
    this.writes.push({ kind: 'manifest', name: digest })
    if (!reference!.startsWith('sha256:')) {
      of(this.tags, repository!).set(reference!, digest)
      this.writes.push({ kind: 'tag', name: reference! })
    }
    return { status: 201, headers: { 'docker-content-digest': digest } }
  }
}

function of<K, V>(map: Map<string, Map<K, V>>, key: string): Map<K, V> {
  const found = map.get(key) ?? new Map<K, V>()
  map.set(key, found)
  return found
}

function digestOf(content: Uint8Array): string {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`
}

function error(code: string) {
  return { errors: [{ code, message: code.toLowerCase().replaceAll('_', ' ') }] }
}
