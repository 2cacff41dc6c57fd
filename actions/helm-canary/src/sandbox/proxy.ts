import { Agent, createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createProxyServer } from 'httpxy'
import { Counter, Histogram, Registry } from 'prom-client'

export const TRACKS = ['baseline', 'canary'] as const
export type TrackName = (typeof TRACKS)[number]

const LOOPBACK = '127.0.0.1'
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/** One upstream's answer may take this long; then it counts as 504. */
const UPSTREAM_TIMEOUT_MS = 30_000

export interface WeightedProxy {
  /** Where users send requests. */
  readonly url: string
  /** The counters by track, in Prometheus' text format. */
  readonly metricsUrl: string
  /** Sends `percent` (0 … 100) of the requests to the canary. */
  setWeight(percent: number): void
  setUpstream(track: TrackName, url: string): void
  close(): Promise<void>
}

/**
 * A weighted reverse proxy on loopback that counts requests by track. The split is deterministic (as in gateways that
 * use weighted round robin): among any n requests the canary gets n * percent / 100, give or take one.
 */
export async function startProxy(port = 0): Promise<WeightedProxy> {
  const registry = new Registry()
  const requests = new Counter({
    name: 'sandbox_requests_total',
    help: 'Requests by track and status code.',
    labelNames: ['track', 'code', 'method'],
    registers: [registry],
  })
  const durations = new Histogram({
    name: 'sandbox_request_duration_seconds',
    help: 'Time from the request to the end of the answer, by track.',
    labelNames: ['track'],
    buckets: BUCKETS,
    registers: [registry],
  })
  const agent = new Agent({ keepAlive: true, maxSockets: 128 })
  const forwarder = createProxyServer({ agent, xfwd: true, proxyTimeout: UPSTREAM_TIMEOUT_MS })
  const upstreams = new Map<TrackName, string>()
  let percent = 0
  let credit = 0

  const choose = (): TrackName => {
    credit += percent
    if (credit < 100) return 'baseline'
    credit -= 100
    return 'canary'
  }

  forwarder.on('error', (_error, _request, response) => {
    if (response === undefined || !('writeHead' in response)) return
    if (response.headersSent) response.destroy()
    else response.writeHead(502).end()
  })

  const handle = (request: IncomingMessage, response: ServerResponse) => {
    const track = choose()
    const stop = durations.startTimer({ track })
    // `close` comes once, whether the answer was finished or broken off.
    response.once('close', () => {
      const code = response.writableFinished ? response.statusCode : 502
      requests.inc({ track, code, method: request.method ?? 'GET' })
      stop()
    })
    const target = upstreams.get(track)
    if (target === undefined) response.writeHead(503).end()
    else void forwarder.web(request, response, { target })
  }

  const front = createServer({ keepAliveTimeout: 30_000 }, handle)
  const back = createServer((_request, response) => {
    void registry.metrics().then(text => response.writeHead(200, { 'content-type': registry.contentType }).end(text))
  })
  await Promise.all([listen(front, port), listen(back, 0)])

  return {
    url: `http://${LOOPBACK}:${portOf(front)}`,
    metricsUrl: `http://${LOOPBACK}:${portOf(back)}/metrics`,
    setWeight(next) {
      percent = next
      credit = 0
    },
    setUpstream(track, url) {
      upstreams.set(track, url)
    },
    async close() {
      await Promise.all([closed(front), closed(back)])
      agent.destroy()
    },
  }
}

const portOf = (server: Server) => (server.address() as AddressInfo).port

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, LOOPBACK, () => {
      server.removeListener('error', reject)
      resolve()
    })
  })
}

function closed(server: Server): Promise<void> {
  return new Promise(resolve => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
