import type { MetricsSource } from '../../../shared/metrics/index.js'
import type { Tracks } from './counts.js'

/**
 * Two releases behind one weighted route. Everything above this interface (plan, loop, judge, report) is the same for
 * a cluster and for a laptop.
 */
export interface Target {
  /** For people, e.g. `fraud in namespace ml`. */
  readonly name: string
  readonly metrics: MetricsSource
  /** Values of the placeholders in the plan's queries. Valid after `start`. */
  readonly tracks: Tracks
  /** Versions of the programs that do the work. */
  readonly versions: Readonly<Record<string, string>>

  /** Makes the canary run, ready and without traffic. */
  start(): Promise<void>
  /** Sends `percent` (0 … 100) of the requests to the canary, and returns when the route is in force. */
  setWeight(percent: number): Promise<void>
  /** Gives a sign of life, and raises when somebody else has changed the route. */
  check(): Promise<void>
  /** The stable release gets the canary's image and is ready; then the route as it was, and the canary gone. */
  promote(): Promise<void>
  /** The route as it was. Idempotent. */
  restore(): Promise<void>
  /** The canary gone. Idempotent. */
  removeCanary(): Promise<void>
  /** Leaves canary and weights as they are, marked so that the next run can take over. */
  hold(): Promise<void>
  /** Ends what only lives as long as this run. */
  close(): Promise<void>
}
