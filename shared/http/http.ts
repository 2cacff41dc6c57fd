import { cancelled } from '../errors/index.js'
import { createRedactor, type Redactor } from '../redact/index.js'
import type { Context } from '../run/index.js'
import { attempt } from './attempt.js'
import { outgoingBody } from './body.js'
import { createDispatchers } from './dispatchers.js'
import { errors } from './errors.js'
import type { Hop } from './redirect.js'
import { backoff, isIdempotent, LONGEST_RETRY_AFTER_MS, retryAfter } from './retry.js'
import type { Http, HttpRequest } from './types.js'
import { showUrl, targetOf } from './url.js'

export interface HttpSettings {
  readonly clock: Context['clock']
  /** The step's own signal at the moment of a call; an undo after a cancel has another one. */
  readonly signal?: (() => AbortSignal | undefined) | undefined
  readonly redactor?: Redactor | undefined
  readonly env?: Readonly<Record<string, string | undefined>> | undefined
  readonly userAgent?: string | undefined
  /** Between 0 and 1, for the spread of repeats. */
  readonly random?: (() => number) | undefined
  readonly onRetry?: ((message: string) => void) | undefined
}

const DEFAULT_REPEATS = 4

/** Requests over undici, which is in the bundle anyway (through @actions/http-client). */
export function createHttp(settings: HttpSettings): Http & { close(): Promise<void> } {
  const redactor = settings.redactor ?? createRedactor()
  const dispatchers = createDispatchers(settings.env ?? process.env)
  const { clock, random = Math.random } = settings

  return {
    async request(request) {
      const { hop: start, body, shown, repeats } = await prepare(request, settings.userAgent, redactor)
      const cancel = AbortSignal.any([settings.signal?.(), request.signal].filter(signal => signal !== undefined))

      for (let tries = 1; ; tries++) {
        if (cancel.aborted) throw cancelled(shown)
        const answer = await attempt({ request, start, body, shown, cancel, dispatchers, redactor })
        if (!('code' in answer)) return answer
        const wait = Math.max(backoff(tries - 1, random), retryAfter(answer.headers, clock.now()) ?? 0)
        if (!answer.passing || tries > repeats || wait > LONGEST_RETRY_AFTER_MS) {
          const { code, message, hint, cause } = answer
          throw errors[code](tries === 1 ? message : `${message} (tried ${tries} times)`, { hint, cause })
        }
        settings.onRetry?.(`${answer.message}; trying again in ${(wait / 1000).toFixed(1)} s`)
        await clock.sleep(wait, cancel)
      }
    },
    close: () => dispatchers.close(),
  }
}

async function prepare(request: HttpRequest, userAgent = 'mlops-actions', redactor: Redactor) {
  const { url, authorization } = targetOf(request)
  const method = request.method ?? 'GET'
  const body = await outgoingBody(request)
  const headers = lowerCase({
    'user-agent': userAgent,
    accept: '*/*',
    ...body.headers,
    ...(authorization === undefined ? {} : { authorization }),
    ...lowerCase(request.headers ?? {}),
  })
  const withBody = [request.json, request.body, request.bodyFile].some(given => given !== undefined)
  const hop: Hop = { method, url, headers, withBody }
  const repeats = (request.safeToRepeat ?? isIdempotent(method)) ? (request.retries ?? DEFAULT_REPEATS) : 0
  return { hop, body, repeats, shown: redactor.redact(`${method} ${showUrl(url)}`) }
}

function lowerCase(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
}
