import type { Http, HttpResponse, Method } from '../http/index.js'
import type { CredentialSource } from './credentials.js'
import { errors } from './errors.js'
import type { ClusterConfig } from './kubeconfig.js'

/** Everything this project changes through the API carries this name in `managedFields`. */
export const FIELD_MANAGER = 'mlops-actions'

export interface KubernetesObject {
  readonly apiVersion: string
  readonly kind: string
  readonly metadata: ObjectMeta
}

export interface ObjectMeta {
  readonly name: string
  readonly namespace?: string
  readonly resourceVersion?: string
  readonly generation?: number
  readonly annotations?: Readonly<Record<string, string>>
  readonly managedFields?: readonly ManagedFields[]
}

export interface ManagedFields {
  readonly manager?: string
  readonly operation?: string
  readonly subresource?: string
}

export interface PatchOperation {
  readonly op: 'test' | 'add' | 'replace' | 'remove'
  readonly path: string
  readonly value?: unknown
}

interface ApiRequest {
  readonly method?: Method
  readonly query?: Readonly<Record<string, string>>
  readonly accept?: string
  readonly contentType?: string
  readonly body?: unknown
}

/** Statuses that this client turns into errors of its own, with the server's words. */
const ANSWERS = [400, 401, 403, 404, 405, 409, 410, 415, 422]

/**
 * The few verbs of the Kubernetes API that this project needs, without a client library.
 * Raises CLUSTER_UNAUTHORIZED, CLUSTER_FORBIDDEN, CLUSTER_NOT_FOUND, CLUSTER_CONFLICT (409), CLUSTER_REFUSED, and
 * what `Http` raises.
 */
export class KubernetesApi {
  constructor(
    readonly config: ClusterConfig,
    private readonly http: Http,
    private readonly credentials: CredentialSource,
  ) {}

  async get<T>(
    path: string,
    options: { readonly query?: Readonly<Record<string, string>>; readonly accept?: string } = {},
  ): Promise<T> {
    return (await this.#request(path, options)).json<T>()
  }

  /**
   * JSON merge patch. With `metadata.resourceVersion` in the body the server refuses it (CLUSTER_CONFLICT) when the
   * object has changed since it was read.
   */
  async mergePatch<T>(path: string, body: unknown): Promise<T> {
    return this.#patch(path, 'application/merge-patch+json', body)
  }

  /** JSON patch. A `test` that does not hold raises CLUSTER_REFUSED, and nothing is written. */
  async jsonPatch<T>(path: string, operations: readonly PatchOperation[]): Promise<T> {
    return this.#patch(path, 'application/json-patch+json', operations)
  }

  async #patch<T>(path: string, contentType: string, body: unknown): Promise<T> {
    const query = { fieldManager: FIELD_MANAGER }
    return (await this.#request(path, { method: 'PATCH', contentType, body, query })).json<T>()
  }

  async #request(path: string, request: ApiRequest): Promise<HttpResponse> {
    const method = request.method ?? 'GET'
    let response = await this.#send(path, method, request)
    if (response.status === 401) {
      // A token can be withdrawn before the time that it names.
      this.credentials.forget()
      response = await this.#send(path, method, request)
    }
    if (response.status < 300) return response
    throw refusal(`${method} ${path}`, response, this.config)
  }

  async #send(path: string, method: Method, request: ApiRequest): Promise<HttpResponse> {
    const { query, accept = 'application/json', contentType, body } = request
    const { headers, tls } = await this.credentials.get()
    return this.http.request({
      method,
      url: `${this.config.server}${path}`,
      query,
      headers: { accept, ...headers, ...(contentType ? { 'content-type': contentType } : {}) },
      body: body === undefined ? undefined : JSON.stringify(body),
      accept: ANSWERS,
      tls,
      // All patches of this client carry a precondition or say the whole value: repeating one is harmless.
      safeToRepeat: true,
    })
  }
}

function refusal(what: string, response: HttpResponse, { context, server }: ClusterConfig) {
  let words = response.text().slice(0, 500)
  try {
    words = response.json<{ message?: string }>().message ?? words
  } catch {
    // Not every refusal comes from the API server itself: a proxy answers in its own words.
  }
  const message = `${what} on ${server} (context ${context}): ${words || `status ${response.status}`}`
  switch (response.status) {
    case 401:
      return errors.CLUSTER_UNAUTHORIZED(message)
    case 403:
      return errors.CLUSTER_FORBIDDEN(message)
    case 404:
      return errors.CLUSTER_NOT_FOUND(message)
    case 409:
      return errors.CLUSTER_CONFLICT(message)
    default:
      return errors.CLUSTER_REFUSED(message)
  }
}
