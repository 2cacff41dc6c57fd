import { Agent, request } from 'node:http'
import { seededRandom, shuffle } from '../../../../shared/stats/index.js'
import type { CanaryPlan } from '../plan.js'

/** Requests under way at once; beyond that a server is stuck, and more requests would only pile up. */
const MAX_IN_FLIGHT = 256
const TICK_MS = 10
/** After a pause of the machine, at most this much is made up for: a burst would not be the load that was asked for. */
const MAX_CATCH_UP_MS = 250

export interface Load {
  /** Requests that were due but not sent, because too many were under way. */
  readonly skipped: number
  stop(): void
}

/**
 * Sends requests to a loopback address at a steady rate, whatever the answers take (an open loop: a slow server gets
 * no less traffic). Bodies come in a new random order in each round: in a fixed one they would keep step with the
 * proxy's own turns, and one server would get the same ones every time. Answers are read and thrown away; the proxy
 * counts them.
 * @param rate requests per second
 */
export function startLoad(url: string, rate: number, traffic: CanaryPlan['traffic']): Load {
  const { hostname } = new URL(url)
  if (hostname !== '127.0.0.1') throw new Error(`the load generator sends to loopback only, not to ${hostname}`)
  const agent = new Agent({ keepAlive: true, maxSockets: MAX_IN_FLIGHT })
  const bodies = traffic.bodies.map(body => (typeof body === 'string' ? body : JSON.stringify(body)))
  const nextBody = inRandomRounds(bodies)
  let inFlight = 0
  let skipped = 0
  let due = 0
  let last = performance.now()

  const send = () => {
    const body = nextBody()
    inFlight++
    const done = () => {
      inFlight--
    }
    const outgoing = request(new URL(traffic.path, url), {
      agent,
      method: traffic.method,
      headers: {
        ...(body === undefined
          ? {}
          : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body).toString() }),
        ...traffic.headers,
      },
    })
    outgoing.once('close', done)
    outgoing.on('error', () => {})
    outgoing.on('response', response => response.resume())
    outgoing.end(body)
  }

  const timer = setInterval(() => {
    const now = performance.now()
    due += (Math.min(now - last, MAX_CATCH_UP_MS) * rate) / 1000
    last = now
    for (; due >= 1; due--) {
      if (inFlight < MAX_IN_FLIGHT) send()
      else skipped++
    }
  }, TICK_MS)

  return {
    get skipped() {
      return skipped
    },
    stop() {
      clearInterval(timer)
      agent.destroy()
    },
  }
}

/** Gives all bodies, in a new order each round; always the same orders, so that a run can be repeated. */
function inRandomRounds(bodies: readonly string[]): () => string | undefined {
  const random = seededRandom(1)
  let round: string[] = []
  return () => {
    if (round.length === 0) round = shuffle([...bodies], random)
    return round.pop()
  }
}
