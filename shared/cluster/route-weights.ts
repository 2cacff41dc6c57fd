import { isDeepStrictEqual } from 'node:util'
import { ActionError } from '../errors/index.js'
import { errors } from './errors.js'
import { FIELD_MANAGER, type KubernetesApi } from './kubernetes-api.js'
import { type Backends, notInForce, type Route, type RouteRule, sendsTo, shiftRules, withoutCanary } from './route.js'

/** Where the saved rules lie: on the route itself, written by the same patch that shifts it. */
export const STATE_ANNOTATION = 'mlops-actions/canary'

const ATTEMPTS = 8
const STATE_VERSION = 1

/** What a run leaves on the route, so that anybody can put the route back after the run is gone. */
export interface RouteState {
  readonly version: typeof STATE_VERSION
  /** Whose canary this is, e.g. `github acme/fraud 4711`. */
  readonly run: string
  readonly runUrl?: string | undefined
  readonly phase: 'running' | 'promoting' | 'held'
  /** Without a further sign of life the run counts as dead from then on, ISO 8601. */
  readonly aliveUntil: string
  readonly backends: Backends
  readonly percent: number
  /** The rules as they were before the first shift. */
  readonly rules: readonly RouteRule[]
}

export interface RouteAddress {
  readonly namespace: string
  /** `httproutes` or `grpcroutes`. */
  readonly resource: string
  readonly name: string
}

export interface RouteOwner {
  readonly run: string
  readonly runUrl?: string | undefined
  readonly now: () => number
}

/** How long a sign of life counts. Runs renew it every half minute. */
const ALIVE_MS = 150_000

/** Whether the run that left this state on a route may still be working. A held canary waits for anybody. */
export function looksAlive(state: RouteState, now: number): boolean {
  return state.phase !== 'held' && now < Date.parse(state.aliveUntil)
}

/** What `restore` found and did. */
export type Restored = 'restored' | 'untouched' | 'partly'

/**
 * The weights of one route for the time of a canary. Each change is one merge patch that carries the resource version
 * it was computed from, so a change by somebody else is seen and never overwritten; the rules as they were travel in
 * an annotation of the same patch, so there is no moment at which traffic is shifted and the way back is not written.
 */
export class RouteWeights {
  readonly #path: string

  constructor(
    private readonly api: KubernetesApi,
    readonly address: RouteAddress,
    private readonly owner: RouteOwner,
  ) {
    const { namespace, resource, name } = address
    this.#path = `/apis/gateway.networking.k8s.io/v1/namespaces/${namespace}/${resource}/${name}`
  }

  /** Whose changes these are. */
  get run(): string {
    return this.owner.run
  }

  read(): Promise<Route> {
    return this.api.get<Route>(this.#path)
  }

  /** The state that a run left on the route; undefined when there is none or when it is not readable. */
  static stateOf(route: Route): RouteState | undefined {
    const text = route.metadata.annotations?.[STATE_ANNOTATION]
    if (text === undefined) return undefined
    try {
      const state = JSON.parse(text) as RouteState
      return state.version === STATE_VERSION && Array.isArray(state.rules) ? state : undefined
    } catch {
      return undefined
    }
  }

  /**
   * Sends `percent` of the stable service's requests to the canary.
   * Raises ROUTE_BUSY when another run holds the route, ROUTE_CHANGED when the rules are not the ones last written,
   * ROUTE_NO_BACKEND, CLUSTER_CONFLICT.
   */
  async shift(backends: Backends, percent: number, phase: RouteState['phase'] = 'running'): Promise<void> {
    await this.#change(route => {
      const state = RouteWeights.stateOf(route)
      if (state && state.run !== this.owner.run) throw busy(this.address, state)
      if (state && !asWritten(route, state)) throw changed(this.address)
      const rules = state?.rules ?? rulesOf(route)
      const next: RouteState = {
        ...{ version: STATE_VERSION, run: this.owner.run, phase, backends, percent, rules },
        ...(this.owner.runUrl === undefined ? {} : { runUrl: this.owner.runUrl }),
        aliveUntil: this.#aliveUntil(ALIVE_MS),
      }
      return { rules: shiftRules(rules, backends, percent), state: next }
    })
  }

  /**
   * Renews the sign of life, and sees on the way whether somebody else has changed the rules (ROUTE_CHANGED).
   * @param aliveMs longer than usual where no further sign will come for a while
   */
  async renew(phase?: RouteState['phase'], aliveMs = ALIVE_MS): Promise<void> {
    await this.#change(route => {
      const state = RouteWeights.stateOf(route)
      if (state?.run !== this.owner.run || !asWritten(route, state)) throw changed(this.address)
      return { state: { ...state, phase: phase ?? state.phase, aliveUntil: this.#aliveUntil(aliveMs) } }
    })
  }

  /**
   * Puts the rules back as they were and gives up ownership of them. Idempotent: without a state on the route there is
   * nothing to do. `partly`: somebody else had changed the rules, so only the canary was taken out of them.
   *
   * @param whose `own` leaves the route alone when another run holds it; `anybody` is for taking over from a dead run
   */
  async restore(whose: 'own' | 'anybody' = 'own'): Promise<Restored> {
    let result: Restored = 'untouched'
    await this.#change(route => {
      const state = RouteWeights.stateOf(route)
      if (!state || (whose === 'own' && state.run !== this.owner.run)) return undefined
      // Helm may have set the chart's own rules already (a promotion): they are as good as the saved ones.
      if (asWritten(route, state)) {
        result = 'restored'
        return { rules: state.rules, state: undefined }
      }
      result = sendsTo(rulesOf(route), state.backends.canary) ? 'partly' : 'restored'
      return { rules: withoutCanary(rulesOf(route), state.rules, state.backends), state: undefined }
    })
    await this.release()
    return result
  }

  /**
   * Removes this project's entries from `managedFields`, and with them its ownership of `rules`: the next
   * `helm upgrade` then applies without conflict. The rules stay as they are. (Applying an empty object as this manager
   * would delete them.)
   */
  async release(): Promise<void> {
    for (let attempt = 0; ; attempt++) {
      const fields = (await this.read()).metadata.managedFields ?? []
      const ours = fields.flatMap(({ manager }, index) => (manager === FIELD_MANAGER ? [index] : []))
      if (ours.length === 0) return
      const operations = ours.reverse().flatMap(index => [
        { op: 'test' as const, path: `/metadata/managedFields/${index}/manager`, value: FIELD_MANAGER },
        { op: 'remove' as const, path: `/metadata/managedFields/${index}` },
      ])
      try {
        await this.api.jsonPatch(this.#path, operations)
        return
      } catch (error) {
        // A `test` that fails: the list has changed since it was read.
        if (!hasCode(error, 'CLUSTER_REFUSED') || attempt + 1 >= ATTEMPTS) throw error
      }
    }
  }

  /** Why the route is not in force yet; undefined when it is. */
  async notInForce(): Promise<string | undefined> {
    return notInForce(await this.read())
  }

  #aliveUntil(milliseconds: number): string {
    return new Date(this.owner.now() + milliseconds).toISOString()
  }

  async #change(
    decide: (route: Route) => { rules?: readonly RouteRule[]; state: RouteState | undefined } | undefined,
  ): Promise<void> {
    for (let attempt = 0; ; attempt++) {
      const route = await this.read()
      const change = decide(route)
      if (change === undefined) return
      const annotation = change.state === undefined ? null : JSON.stringify(change.state)
      const rulesChange = change.rules !== undefined && !isDeepStrictEqual(change.rules, rulesOf(route))
      try {
        await this.api.mergePatch(this.#path, {
          metadata: {
            resourceVersion: route.metadata.resourceVersion,
            annotations: { [STATE_ANNOTATION]: annotation },
          },
          ...(rulesChange ? { spec: { rules: change.rules } } : {}),
        })
        return
      } catch (error) {
        // The gateway's controller writes the status all the time, which is a new version too: read and decide again.
        if (!hasCode(error, 'CLUSTER_CONFLICT') || attempt + 1 >= ATTEMPTS) throw error
      }
    }
  }
}

const rulesOf = (route: Route) => route.spec.rules ?? []

/** Whether the rules are what the state's owner wrote last. */
function asWritten(route: Route, state: RouteState): boolean {
  return isDeepStrictEqual(rulesOf(route), shiftRules(state.rules, state.backends, state.percent))
}

const hasCode = (error: unknown, code: string) => error instanceof ActionError && error.code === code

/** What to say when another run holds the route. */
export function busy({ name }: RouteAddress, state: RouteState) {
  const who = state.runUrl ?? state.run
  return errors.ROUTE_BUSY(
    `the route ${name} belongs to the canary of ${who} (${state.phase}, alive until ${state.aliveUntil} at least)`,
  )
}

function changed({ name }: RouteAddress) {
  return errors.ROUTE_CHANGED(`the rules of the route ${name} are not the ones that this canary wrote`)
}
