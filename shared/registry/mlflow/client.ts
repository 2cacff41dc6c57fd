import { readFile } from 'node:fs/promises'
import type { HttpRequest, HttpResponse } from '../../http/index.js'
import type { Context } from '../../run/index.js'
import { errors } from '../errors.js'

export type Credentials = { readonly token: string } | { readonly username: string; readonly password: string }

type Needs = Pick<Context, 'http' | 'env' | 'log'>

/** What the server says when it does not do what was asked. */
export interface Refusal {
  readonly status: number
  /** MLflow's `error_code`, e.g. RESOURCE_DOES_NOT_EXIST. */
  readonly code: string
  readonly message: string
}

export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal }

interface CallOptions {
  readonly query?: Readonly<Record<string, string>>
  readonly json?: unknown
  /** For POST: doing it twice is as good as once. */
  readonly repeatable?: boolean
}

const REFUSALS = [400, 401, 403, 404, 409, 412, 413, 501]

/** MLflow's REST API: addresses, credentials, and refusals that can be told apart. */
export class MlflowClient {
  readonly url: string
  readonly #authorization: string | undefined
  #tls: Promise<HttpRequest['tls']> | undefined
  #warned = false

  constructor(
    url: string,
    credentials: Credentials | undefined,
    private readonly ctx: Needs,
  ) {
    // The address as people copy it from the browser: with a fragment, a slash, or the path of the API.
    this.url = url
      .replace(/[#?].*$/, '')
      .replace(/\/+$/, '')
      .replace(/\/api\/2\.0(\/mlflow)?$/, '')
    this.#authorization = authorizationOf(credentials)
  }

  /** A call that must succeed. Raises REGISTRY_REFUSED, REGISTRY_UNAUTHORISED and what HTTP raises. */
  async call<T>(method: HttpRequest['method'], path: string, options: CallOptions = {}): Promise<T> {
    const answer = await this.ask<T>(method, path, options)
    if (answer.ok) return answer.value
    throw refused(`${method} ${path}`, answer.refusal)
  }

  /** A call whose refusal is an answer. Raises REGISTRY_UNAUTHORISED and what HTTP raises. */
  async ask<T>(method: HttpRequest['method'], path: string, options: CallOptions = {}): Promise<Answer<T>> {
    const response = await this.request({
      method,
      url: `${this.url}/api/2.0/mlflow/${path}`,
      query: options.query,
      json: options.json,
      safeToRepeat: options.repeatable ?? method !== 'POST',
    })
    if (response.status < 300) return { ok: true, value: response.json<T>() }
    return { ok: false, refusal: refusalOf(response) }
  }

  /** The server's version, e.g. `3.17.2`; undefined where the server does not say. */
  async version(): Promise<string | undefined> {
    const response = await this.request({ url: `${this.url}/version` })
    const text = response.status === 200 ? response.text().trim() : ''
    return /^\d+\.\d+/.test(text) ? text : undefined
  }

  /** Any request below the server's address, with credentials. Raises REGISTRY_UNAUTHORISED. */
  async request(request: HttpRequest): Promise<HttpResponse> {
    this.#warnOfPlainHttp()
    this.#tls ??= this.#readTls()
    const response = await this.ctx.http.request({
      ...request,
      headers: {
        ...request.headers,
        ...(this.#authorization === undefined ? {} : { authorization: this.#authorization }),
      },
      accept: [...REFUSALS, ...(request.accept ?? [])],
      tls: await this.#tls,
    })
    if (response.status === 401 || response.status === 403) {
      const { message } = refusalOf(response)
      const given = this.#authorization === undefined ? 'no credentials were given' : 'credentials were given'
      throw errors.REGISTRY_UNAUTHORISED(
        `${request.method ?? 'GET'} ${response.url.replace(/\?.*$/, '')}: ${response.status} (${given}): ${message}`,
        // An MLflow behind a proxy refuses names that it was not started for, which is no matter of credentials.
        /host header|origin/i.test(message)
          ? { hint: 'Start the server with `--allowed-hosts` and `--cors-allowed-origins` for this address.' }
          : {},
      )
    }
    return response
  }

  #warnOfPlainHttp(): void {
    if (this.#warned || this.#authorization === undefined || !this.url.startsWith('http:')) return
    this.#warned = true
    if (!/^http:\/\/(localhost|127\.|\[::1\])/.test(this.url)) {
      this.ctx.log.warn(`Credentials for ${this.url} travel unencrypted: use https.`)
    }
  }

  /** The variables by which MLflow's own clients are told about certificates. */
  async #readTls(): Promise<HttpRequest['tls']> {
    const { env } = this.ctx
    const ca = env.MLFLOW_TRACKING_SERVER_CERT_PATH
    const own = env.MLFLOW_TRACKING_CLIENT_CERT_PATH
    if (env.MLFLOW_TRACKING_INSECURE_TLS === 'true') return { insecure: true }
    if (!ca && !own) return undefined
    const pair = own ? await readFile(own, 'utf8') : undefined
    return {
      ...(ca ? { ca: await readFile(ca, 'utf8') } : {}),
      ...(pair === undefined ? {} : { cert: pair, key: pair }),
    }
  }
}

export function refused(what: string, { status, code, message }: Refusal): Error {
  return errors.REGISTRY_REFUSED(`${what}: ${status} ${code}: ${message}`)
}

export function refusalOf(response: HttpResponse): Refusal {
  const text = response.text()
  try {
    const { error_code: code = 'UNKNOWN', message = text } = JSON.parse(text) as {
      error_code?: string
      message?: string
    }
    // Some servers append a database's own words and a stack.
    return { status: response.status, code, message: String(message).split('\n')[0]!.slice(0, 500) }
  } catch {
    const plain = text
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
    return { status: response.status, code: 'UNKNOWN', message: plain.slice(0, 300) || 'no message' }
  }
}

function authorizationOf(credentials: Credentials | undefined): string | undefined {
  if (credentials === undefined) return undefined
  if ('token' in credentials) return `Bearer ${credentials.token}`
  return `Basic ${Buffer.from(`${credentials.username}:${credentials.password}`).toString('base64')}`
}
