export type Method = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

export interface HttpRequest {
  readonly method?: Method | undefined
  readonly url: string
  readonly headers?: Readonly<Record<string, string>> | undefined
  readonly query?: Readonly<Record<string, string | number | boolean | undefined>> | undefined
  /** Sent as JSON with its content type. */
  readonly json?: unknown
  readonly body?: string | Uint8Array | undefined
  /** A body read from a file (the bytes from `start` up to, not including, `end` when given), re-read on a retry. */
  readonly bodyFile?: { readonly path: string; readonly start?: number; readonly end?: number } | undefined
  /** One try's limit; 30 s by default. With `toFile` the default limits each pause in the stream instead. */
  readonly timeoutMs?: number | undefined
  /**
   * Whether 408, 429, 5xx and broken connections are tried again. Default: yes for GET, HEAD, PUT and DELETE; for
   * POST and PATCH only when `safeToRepeat` is set (the request carries an idempotency key, or repeating is harmless).
   */
  readonly safeToRepeat?: boolean | undefined
  readonly retries?: number | undefined
  /** Limit of the answer's body; 64 MiB by default, none with `toFile`. HTTP_BODY_TOO_LARGE beyond it. */
  readonly maxBytes?: number | undefined
  /** Statuses that are an answer, not an error, besides 2xx. */
  readonly accept?: readonly number[] | undefined
  /** Stream the body into this file (written beside it, renamed when whole) instead of memory. */
  readonly toFile?: string | undefined
  /** Follow redirects (default). Credentials are dropped when the host changes. */
  readonly followRedirects?: boolean | undefined
  readonly signal?: AbortSignal | undefined
  /** Extra certificate authority (PEM), client certificate, or no verification, for clusters with their own. */
  readonly tls?:
    | {
        readonly ca?: string
        readonly cert?: string
        readonly key?: string
        readonly insecure?: boolean
        readonly serverName?: string
      }
    | undefined
}

export interface HttpResponse {
  readonly status: number
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
  readonly url: string
  text(): string
  /** Raises HTTP_NOT_JSON with the beginning of the body. */
  json<T = unknown>(): T
}

/** The one seam for requests. Raises HTTP_STATUS (with method, URL without query secrets, status, server's message), HTTP_UNREACHABLE, HTTP_TIMEOUT, CANCELLED. */
export interface Http {
  request(request: HttpRequest): Promise<HttpResponse>
}
