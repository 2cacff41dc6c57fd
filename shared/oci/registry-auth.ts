import type { Http, HttpResponse } from '../http/index.js'
import { errors } from './errors.js'

export interface Credentials {
  readonly username: string
  readonly password: string
}

/** A `WWW-Authenticate` header taken apart: scheme in lower case and its parameters. */
export interface Challenge {
  readonly scheme: string
  readonly parameters: Readonly<Record<string, string>>
}

/** Reads one challenge, RFC 9110 section 11.6.1. */
export function parseChallenge(header: string): Challenge {
  const [, scheme = '', rest = ''] = /^\s*([A-Za-z]+)\s*(.*)$/s.exec(header) ?? []
  const parameters: Record<string, string> = {}
  for (const match of rest.matchAll(/([A-Za-z_]+)=(?:"((?:[^"\\]|\\.)*)"|([^\s,]+))/g)) {
    parameters[match[1]!.toLowerCase()] = match[3] ?? match[2]!.replace(/\\(.)/g, '$1')
  }
  return { scheme: scheme.toLowerCase(), parameters }
}

export type Access = 'pull' | 'push'

/**
 * Answers a registry's challenges and remembers the answer per repository and access, as the distribution
 * specification's token protocol asks.
 */
export function createAuthorizer(http: Http, registry: string, credentials: () => Promise<Credentials | undefined>) {
  const headers = new Map<string, string>()
  const keyOf = (repository: string, access: Access) => `${repository}:${access}`

  async function answer(challenge: Challenge, scopes: readonly string[]): Promise<string> {
    const known = await credentials()
    if (challenge.scheme === 'basic') {
      if (known === undefined) throw errors.IMAGE_CREDENTIALS(`${registry} asks for credentials and none were found`)
      return basic(known)
    }
    const realm = challenge.parameters.realm
    if (challenge.scheme !== 'bearer' || realm === undefined) {
      throw errors.IMAGE_CREDENTIALS(
        `${registry} asks for "${challenge.scheme}" authentication, which is not supported`,
      )
    }
    const url = new URL(realm)
    if (challenge.parameters.service !== undefined) url.searchParams.set('service', challenge.parameters.service)
    for (const scope of scopes) url.searchParams.append('scope', scope)
    const reply = await http.request({
      url: url.href,
      headers: known === undefined ? {} : { authorization: basic(known) },
      accept: [400, 401, 403],
    })
    const token = reply.status < 300 ? reply.json<{ token?: string; access_token?: string }>() : {}
    const value = token.token ?? token.access_token
    if (value === undefined) {
      throw errors.IMAGE_CREDENTIALS(
        `${url.host} gives no token for ${scopes.join(' ')} (${reply.status}${known === undefined ? ', asked without credentials' : ` for user ${known.username}`})`,
      )
    }
    return `Bearer ${value}`
  }

  return {
    header: (repository: string, access: Access): string | undefined =>
      headers.get(keyOf(repository, access)) ?? headers.get(keyOf(repository, 'push')),

    /** After a 401: true when there is a new answer to try. `alsoPull` names a repository to mount blobs from. */
    async renew(reply: HttpResponse, repository: string, access: Access, alsoPull?: string): Promise<boolean> {
      const header = reply.headers['www-authenticate']
      if (header === undefined) return false
      const scopes = [`repository:${repository}:${access === 'push' ? 'pull,push' : 'pull'}`]
      if (alsoPull !== undefined && alsoPull !== repository) scopes.push(`repository:${alsoPull}:pull`)
      const value = await answer(parseChallenge(header), scopes)
      const key = keyOf(repository, access)
      if (headers.get(key) === value) return false
      headers.set(key, value)
      return true
    },
  }
}

function basic({ username, password }: Credentials): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`
}
