import { Agent, request } from 'node:http'

export interface TrafficOptions {
  /** Where the requests go, e.g. the gateway's address. */
  readonly url: string
  /** Host header: the route's host name. */
  readonly host: string
  readonly count: number
  /** How many are on their way at once. */
  readonly concurrency?: number
  /** Spread the requests evenly at this rate; as fast as answered when absent. */
  readonly perSecond?: number
  /** Ends the sending early. */
  readonly signal?: AbortSignal
}

/**
 * Sends a bounded number of GET requests to a server of this machine.
 *
 * @returns how many answers had each status; `0` counts broken connections
 */
export async function sendRequests(options: TrafficOptions): Promise<Record<number, number>> {
  const { url, host, count, concurrency = 10, perSecond, signal } = options
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency })
  const codes: Record<number, number> = {}
  const start = Date.now()
  let sent = 0
  const sender = async () => {
    while (sent < count && !signal?.aborted) {
      const turn = sent++
      const due = perSecond === undefined ? 0 : start + (turn / perSecond) * 1000 - Date.now()
      if (due > 0) await new Promise(resolve => setTimeout(resolve, due))
      const code = await statusOf(agent, url, host)
      codes[code] = (codes[code] ?? 0) + 1
    }
  }
  await Promise.all(Array.from({ length: Math.min(concurrency, count) }, sender))
  agent.destroy()
  return codes
}

function statusOf(agent: Agent, url: string, host: string): Promise<number> {
  return new Promise(resolve => {
    const call = request(url, { agent, headers: { host }, timeout: 10_000 }, response => {
      response.resume()
      response.on('end', () => resolve(response.statusCode ?? 0))
      response.on('error', () => resolve(0))
    })
    call.on('timeout', () => call.destroy())
    call.on('error', () => resolve(0))
    call.end()
  })
}
