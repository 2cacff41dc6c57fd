import { ActionError, cancelled } from '../errors/index.js'
import type { Redactor } from '../redact/index.js'
import { type OutgoingBody, readBody, readSome, saveBody } from './body.js'
import type { Dispatchers } from './dispatchers.js'
import { errors } from './errors.js'
import { follow, type Hop, isRedirect, MOST_REDIRECTS } from './redirect.js'
import { isBroken, isPassing } from './retry.js'
import { serverMessage } from './server-message.js'
import type { HttpRequest, HttpResponse } from './types.js'
import { showUrl } from './url.js'

const DEFAULT_TIMEOUT_MS = 30_000
const DEFAULT_MAX_BYTES = 64 * 1024 * 1024

export interface Attempt {
  readonly request: HttpRequest
  readonly start: Hop
  readonly body: OutgoingBody
  /** Method and address as they may be shown. */
  readonly shown: string
  readonly cancel: AbortSignal
  readonly dispatchers: Dispatchers
  readonly redactor: Redactor
}

/** A try that did not work, and whether another one could. */
export interface Failure {
  readonly code: 'HTTP_STATUS' | 'HTTP_UNREACHABLE' | 'HTTP_TIMEOUT'
  readonly message: string
  readonly hint?: string | undefined
  readonly cause?: unknown
  readonly passing: boolean
  readonly headers: Readonly<Record<string, string>>
}

/** One try with its redirects. Raises what repeating cannot heal. */
export async function attempt(given: Attempt): Promise<HttpResponse | Failure> {
  const { shown, cancel, request } = given
  const limit = request.timeoutMs ?? DEFAULT_TIMEOUT_MS
  const late = new AbortController()
  let timer = setTimeout(() => late.abort(), limit)
  // A large file may take longer than any one limit: there the limit is for each pause in the stream.
  const moved = () => {
    if (request.timeoutMs === undefined) {
      clearTimeout(timer)
      timer = setTimeout(() => late.abort(), limit)
    }
  }
  try {
    return await exchange(given, AbortSignal.any([cancel, late.signal]), moved)
  } catch (error) {
    if (cancel.aborted) throw cancelled(shown, error)
    if (error instanceof ActionError) throw error
    if (late.signal.aborted) {
      const message = `${shown}: no answer within ${limit / 1000} s`
      return { code: 'HTTP_TIMEOUT', message, cause: undefined, passing: true, headers: {} }
    }
    const message = `${shown}: ${reason(error)}`
    return { code: 'HTTP_UNREACHABLE', message, cause: error, passing: isBroken(error), headers: {} }
  } finally {
    clearTimeout(timer)
  }
}

async function exchange(given: Attempt, signal: AbortSignal, moved: () => void): Promise<HttpResponse | Failure> {
  const { request, shown, redactor } = given
  let hop = given.start
  for (let redirects = 0; ; redirects++) {
    const answer = await send(given, hop, signal)
    const status = answer.statusCode
    const headers = flatten(answer.headers)
    if (isRedirect(status) && request.followRedirects !== false && !request.accept?.includes(status)) {
      await answer.body.dump()
      if (redirects >= MOST_REDIRECTS)
        throw errors.HTTP_REDIRECT(`${shown} redirects more than ${MOST_REDIRECTS} times`)
      hop = follow(hop, status, headers.location, request.bodyFile !== undefined)
      continue
    }
    const expected = (status >= 200 && status < 300) || request.accept?.includes(status) === true
    if (!expected && !(isRedirect(status) && request.followRedirects === false)) {
      const said = redactor.redact(serverMessage(await readSome(answer.body)))
      const elsewhere = hop.url.origin === given.start.url.origin ? '' : `, redirected to ${showUrl(hop.url)}`
      const message = `${shown} answered ${status}${elsewhere}${said === '' ? '' : `: ${said}`}`
      return { code: 'HTTP_STATUS', message, hint: hintFor(status), passing: isPassing(status, headers), headers }
    }
    const limit = request.maxBytes ?? DEFAULT_MAX_BYTES
    if (request.toFile !== undefined && status >= 200 && status < 300) {
      await saveBody(answer.body, request.toFile, request.maxBytes ?? Number.POSITIVE_INFINITY, shown, moved)
      return response(status, headers, new Uint8Array(), hop.url, shown)
    }
    return response(status, headers, await readBody(answer.body, limit, shown), hop.url, shown)
  }
}

async function send(given: Attempt, hop: Hop, signal: AbortSignal) {
  const dispatcher = await given.dispatchers.of(hop.url, given.request.tls)
  const body = hop.withBody ? given.body.open() : undefined
  return dispatcher.request({
    origin: hop.url.origin,
    path: hop.url.pathname + hop.url.search,
    method: hop.method,
    headers: hop.headers,
    signal,
    body: body ?? null,
    // Our own timer covers the whole try, and knows about pauses in a stream.
    headersTimeout: 0,
    bodyTimeout: 0,
  })
}

function response(
  status: number,
  headers: Readonly<Record<string, string>>,
  body: Uint8Array,
  url: URL,
  shown: string,
): HttpResponse {
  const text = () => new TextDecoder().decode(body)
  return {
    status,
    headers,
    body,
    url: url.href,
    text,
    json<T>() {
      try {
        return JSON.parse(text()) as T
      } catch (cause) {
        const beginning = text().slice(0, 200).replace(/\s+/g, ' ')
        throw errors.HTTP_NOT_JSON(`${shown} answered ${status} without JSON: "${beginning}"`, { cause })
      }
    },
  }
}

function flatten(headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> {
  const flat: Record<string, string> = {}
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) flat[name.toLowerCase()] = Array.isArray(value) ? value.join(', ') : value
  }
  return flat
}

function hintFor(status: number): string | undefined {
  if (status === 401)
    return 'The server does not accept the token or password: is it given, current, and for this server?'
  if (status === 403) return 'The token is known but may not do this: check its scopes and the permissions of the job.'
  if (status === 404) return 'Check the names in the address; servers also answer 404 for what a token may not see.'
  return undefined
}

/** The most telling words of an error; a failed connection to several addresses is an error with a list. */
function reason(error: unknown): string {
  const { code, message, cause, errors: list } = error as Error & { code?: string; errors?: unknown[] }
  if (list?.[0] !== undefined) return reason(list[0])
  if (code === 'ENOTFOUND') return `the host is not known (${message})`
  if (cause !== undefined && !message) return reason(cause)
  return message || (code ?? String(error))
}
