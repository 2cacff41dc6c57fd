import { errors } from './errors.js'
import type { Method } from './types.js'
import { showUrl } from './url.js'

export interface Hop {
  readonly method: Method
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly withBody: boolean
}

export const MOST_REDIRECTS = 10

/** What another host may see: enough to answer, nothing that proves who asks. An allow list misses no odd header. */
const HARMLESS = new Set([
  'accept',
  'accept-encoding',
  'accept-language',
  'content-length',
  'content-type',
  'if-match',
  'if-modified-since',
  'if-none-match',
  'range',
  'user-agent',
])

export const isRedirect = (status: number) => [301, 302, 303, 307, 308].includes(status)

/**
 * The request that follows a redirect. Another origin (host, port or scheme, so also a downgrade to http) gets no
 * credentials, and no body that was made for the first one; a file is data and may be sent on (registries redirect
 * uploads to their storage).
 */
export function follow(hop: Hop, status: number, location: string | undefined, bodyIsFile: boolean): Hop {
  const from = showUrl(hop.url)
  if (location === undefined || !URL.canParse(location, hop.url.href)) {
    throw errors.HTTP_REDIRECT(`${from} redirects (${status}) without a valid address`)
  }
  const url = new URL(location, hop.url)
  if (!/^https?:$/.test(url.protocol)) throw errors.HTTP_REDIRECT(`${from} redirects to a ${url.protocol} address`)
  url.username = ''
  url.password = ''
  const becomesGet =
    (status === 303 && hop.method !== 'HEAD') || ((status === 301 || status === 302) && hop.method === 'POST')
  const method = becomesGet ? 'GET' : hop.method
  const withBody = hop.withBody && !becomesGet
  const sameOrigin = url.origin === hop.url.origin
  if (!sameOrigin && withBody && !bodyIsFile) {
    throw errors.HTTP_REDIRECT(`${from} redirects a ${method} with a body to another host, ${url.host}: not followed`)
  }
  const headers = Object.fromEntries(
    Object.entries(hop.headers).filter(
      ([name]) => (sameOrigin || HARMLESS.has(name)) && (withBody || !name.startsWith('content-')),
    ),
  )
  return { method, url, headers, withBody }
}
