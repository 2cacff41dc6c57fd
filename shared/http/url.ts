import { errors } from './errors.js'
import type { HttpRequest } from './types.js'

export interface Target {
  readonly url: URL
  /** Basic authentication from a `user:password@` in the address, which is never sent or shown there. */
  readonly authorization: string | undefined
}

/** The address with its query, and without credentials. Raises HTTP_BAD_URL. */
export function targetOf(request: Pick<HttpRequest, 'url' | 'query'>): Target {
  const url = parse(request.url)
  for (const [name, value] of Object.entries(request.query ?? {})) {
    if (value !== undefined) url.searchParams.append(name, String(value))
  }
  const { username, password } = url
  url.username = ''
  url.password = ''
  if (username === '' && password === '') return { url, authorization: undefined }
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`
  return { url, authorization: `Basic ${Buffer.from(pair).toString('base64')}` }
}

function parse(text: string): URL {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    throw errors.HTTP_BAD_URL(`"${text.replace(/\/\/[^/@]*@/, '//***@')}" is not an http or https address`)
  }
  return new URL(text)
}

const SECRET_PARAMETER = /token|secret|key|sig|password|passwd|code|credential|auth|session|jwt/i

/** An address as it may be shown: values of query parameters that sound like a secret are hidden. */
export function showUrl(url: URL): string {
  const shown = new URL(url)
  shown.hash = ''
  for (const name of new Set(shown.searchParams.keys())) {
    if (SECRET_PARAMETER.test(name)) shown.searchParams.set(name, '***')
  }
  return shown.href.replaceAll('%2A%2A%2A', '***')
}
