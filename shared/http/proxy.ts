import { BlockList, isIP } from 'node:net'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The proxy for an address by the usual variables (HTTP_PROXY, HTTPS_PROXY, ALL_PROXY, NO_PROXY; the lower-case name
 * wins), or undefined. The machine itself is never asked through a proxy: nobody means that.
 */
export function proxyFor(url: URL, env: Environment): string | undefined {
  const scheme = url.protocol === 'https:' ? 'https_proxy' : 'http_proxy'
  const proxy = variable(env, scheme) ?? variable(env, 'all_proxy')
  if (proxy === undefined || bypasses(url, variable(env, 'no_proxy') ?? '')) return undefined
  return proxy.includes('://') ? proxy : `http://${proxy}`
}

/** NO_PROXY as curl and Go read it: `*`, host names (with everything below them), `.suffix`, `host:port`, CIDR. */
function bypasses(url: URL, list: string): boolean {
  const host = url.hostname.replace(/^\[|\]$/g, '').toLowerCase()
  if (host === 'localhost' || host.endsWith('.localhost') || host === '::1' || host.startsWith('127.')) return true
  const port = url.port || (url.protocol === 'https:' ? '443' : '80')
  return list
    .split(/[\s,]+/)
    .filter(entry => entry !== '')
    .some(entry => matches(entry.toLowerCase(), host, port))
}

function matches(entry: string, host: string, port: string): boolean {
  if (entry === '*') return true
  const network = /^(.+)\/(\d+)$/.exec(entry)
  if (network) return inNetwork(host, network[1]!, Number(network[2]))
  const [, name, wantedPort] = /^(.*?)(?::(\d+))?$/.exec(isIP(entry) ? `${entry}` : entry)!
  if (isIP(entry)) return entry === host
  if (wantedPort !== undefined && wantedPort !== port) return false
  const suffix = name!.replace(/^\*?\./, '')
  return host === suffix || host.endsWith(`.${suffix}`)
}

function inNetwork(host: string, address: string, prefix: number): boolean {
  const family = isIP(host)
  if (family === 0 || isIP(address) !== family || prefix > (family === 4 ? 32 : 128)) return false
  const type = family === 4 ? 'ipv4' : 'ipv6'
  const list = new BlockList()
  list.addSubnet(address, prefix, type)
  return list.check(host, type)
}

function variable(env: Environment, name: string): string | undefined {
  return env[name] || env[name.toUpperCase()] || undefined
}
