import type { Dispatcher } from 'undici'
import { proxyFor } from './proxy.js'
import type { HttpRequest } from './types.js'

export interface Dispatchers {
  /** The connection pool for an address: one per proxy and TLS setting, kept for the life of the process. */
  of(url: URL, tls: HttpRequest['tls']): Promise<Dispatcher>
  close(): Promise<void>
}

/**
 * undici's EnvHttpProxyAgent is not used: it prints a warning on every run ("experimental"), sends requests for
 * localhost through the proxy, and reads no networks in NO_PROXY.
 */
export function createDispatchers(env: Readonly<Record<string, string | undefined>>): Dispatchers {
  const known = new Map<string, Dispatcher>()

  return {
    async of(url, tls) {
      const proxy = proxyFor(url, env)
      const plain = url.protocol === 'http:'
      const key = JSON.stringify([proxy, plain, tls])
      const found = known.get(key)
      if (found) return found
      // Loaded with the first request: it is most of the start-up time, and many runs make no request at all.
      const { Agent, ProxyAgent } = await import('undici')
      const connect = tls === undefined ? {} : await connectOptions(tls)
      // Another request may have made it meanwhile; a second one would never be closed.
      const meanwhile = known.get(key)
      if (meanwhile) return meanwhile
      const made =
        proxy === undefined
          ? new Agent({ connect })
          : new ProxyAgent({ uri: proxy, requestTls: connect, proxyTunnel: !plain || proxy.startsWith('https:') })
      known.set(key, made)
      return made
    },

    async close() {
      const all = [...known.values()]
      known.clear()
      await Promise.all(all.map(dispatcher => dispatcher.destroy()))
    },
  }
}

async function connectOptions(tls: NonNullable<HttpRequest['tls']>) {
  // Whoever imports it makes a list of a hundred and fifty authorities.
  const { rootCertificates } = await import('node:tls')
  return {
    // An extra authority, not another set: the usual ones stay valid.
    ...(tls.ca === undefined ? {} : { ca: [...rootCertificates, tls.ca] }),
    ...(tls.cert === undefined ? {} : { cert: tls.cert }),
    ...(tls.key === undefined ? {} : { key: tls.key }),
    ...(tls.serverName === undefined ? {} : { servername: tls.serverName }),
    rejectUnauthorized: tls.insecure !== true,
  }
}
