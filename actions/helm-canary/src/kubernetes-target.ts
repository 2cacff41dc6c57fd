import {
  type Backends,
  busy,
  errors as clusterErrors,
  isPending,
  lastGood,
  looksAlive,
  parseManifest,
  portOf,
  type RouteAddress,
  type RouteOwner,
  RouteWeights,
  type Waiting,
} from '../../../shared/cluster/index.js'
import { ActionError } from '../../../shared/errors/index.js'
import { Prometheus } from '../../../shared/metrics/index.js'
import type { Context } from '../../../shared/run/index.js'
import { findBackends } from './backends.js'
import type { Tracks } from './counts.js'
import { errors } from './errors.js'
import type { Inputs } from './inputs.js'
import { canaryNameOf, type KubernetesRelease } from './kubernetes-release.js'
import type { Target } from './target.js'

const IN_FORCE_MS = 60_000
const POLL_MS = 500

/** Two Helm releases of one chart behind a Gateway API route. */
export class KubernetesTarget implements Target {
  readonly metrics: Prometheus
  readonly versions: Readonly<Record<string, string>>
  readonly #weights: RouteWeights
  readonly #canary: string
  #backends: Backends | undefined
  #tracks: Tracks | undefined
  #promoting = false

  constructor(
    private readonly inputs: Inputs,
    private readonly release: KubernetesRelease,
    private readonly ctx: Context,
    owner: RouteOwner,
  ) {
    this.#canary = canaryNameOf(inputs.release)
    this.#weights = new RouteWeights(release.api, routeAddress(inputs.route!, release.namespace), owner)
    this.metrics = prometheusOf(inputs, ctx)
    this.versions = { helm: release.helm.version.text }
  }

  get name(): string {
    return `${this.inputs.release} in namespace ${this.release.namespace}`
  }

  get tracks(): Tracks {
    if (this.#tracks === undefined) throw new Error('the target has not been started')
    return this.#tracks
  }

  /** Whether the stable release was promoted to exactly this manifest by an earlier run, and still is it. */
  async alreadyServes(): Promise<boolean> {
    const history = await this.release.helm.history(this.inputs.release)
    return history.at(-1)?.status === 'deployed' && history.at(-1)!.description.includes(this.#mark)
  }

  async start(): Promise<void> {
    await this.#settleStable()
    await this.#takeOverRoute()
    const { helm, canary } = this.release
    await this.#findServices()
    // What an earlier run left is not what this one is about.
    await helm.uninstall(this.#canary, this.#waiting)
    await helm.upgrade({
      ...{ release: this.#canary, chart: canary, timeoutMs: this.inputs.timeout, install: true, undo: false },
      description: `mlops-actions canary of ${this.inputs.release}`,
    })
    await this.#refuseEmptyService()
  }

  async setWeight(percent: number): Promise<void> {
    await this.#weights.shift(this.#backends!, percent)
    await this.#waitInForce()
  }

  async check(): Promise<void> {
    await this.#weights.renew()
    const problem = await this.#weights.notInForce()
    if (problem) throw this.#notAccepted(problem)
  }

  /**
   * Ownership of the rules is given back before the upgrade: applying a chart that renders the route would conflict
   * with it after the Deployments have changed. From then on Helm may set the chart's own rules at any moment; until
   * it does, the canary keeps its share.
   */
  async promote(): Promise<void> {
    const { helm, stable } = this.release
    const { timeout } = this.inputs
    this.#promoting = true
    await this.#weights.renew('promoting', 2 * timeout + IN_FORCE_MS)
    await this.#weights.release()
    await helm.upgrade({
      ...{ release: this.inputs.release, chart: stable, timeoutMs: timeout, install: false, undo: true },
      description: this.#mark,
    })
    this.#promoting = false
    await this.restore()
    await this.#waitInForce()
    await this.removeCanary()
  }

  async restore(): Promise<void> {
    if ((await this.#weights.restore()) === 'partly')
      this.ctx.log.warn(
        'somebody else had changed the route: the canary was taken out of it, and their changes were kept',
      )
  }

  async removeCanary(): Promise<void> {
    const { helm } = this.release
    await helm.stop()
    helm.resume()
    if (this.#promoting) await this.#undoPromotion()
    await helm.uninstall(this.#canary, this.#waiting)
  }

  async hold(): Promise<void> {
    await this.#weights.renew('held')
  }

  async close(): Promise<void> {}

  /** After a cancel nobody waits: the host ends everything within seconds. */
  get #waiting(): Waiting {
    return this.ctx.signal.aborted ? 'no' : { timeoutMs: this.inputs.timeout }
  }

  get #mark(): string {
    return `mlops-actions sha256:${this.release.digest}`
  }

  /** The stable release exists and is not locked. Raises HELM_RELEASE_MISSING, HELM_RELEASE_PENDING. */
  async #settleStable(): Promise<void> {
    const { helm } = this.release
    const { release, timeout } = this.inputs
    const history = await helm.history(release)
    const newest = history.at(-1)
    const good = lastGood(history)
    if (newest === undefined || good === undefined)
      throw clusterErrors.HELM_RELEASE_MISSING(
        `there is no deployed release ${release} in namespace ${this.release.namespace}`,
      )
    if (!isPending(newest.status)) return
    const waiting = { timeoutMs: timeout }
    const command = helm.show({ command: 'rollback', release, revision: good.revision, waiting })
    if (!this.inputs['repair-pending'])
      throw clusterErrors.HELM_RELEASE_PENDING(
        `release ${release} is ${newest.status} (revision ${newest.revision}); to unlock it: ${command}`,
      )
    this.ctx.log.notice(`release ${release} is ${newest.status}; going back to revision ${good.revision}`)
    await helm.rollback(release, good.revision, waiting)
  }

  /** Puts back what a dead or held run left on the route. Raises ROUTE_BUSY when its run may still be working. */
  async #takeOverRoute(): Promise<void> {
    const state = RouteWeights.stateOf(await this.#weights.read())
    if (!state) return
    if (state.run !== this.#weights.run && looksAlive(state, this.ctx.clock.now()))
      throw busy(this.#weights.address, state)
    this.ctx.log.notice(
      `an earlier canary (${state.runUrl ?? state.run}) was left at ${state.percent} %; undoing it first`,
    )
    await this.#weights.restore('anybody')
  }

  async #findServices(): Promise<void> {
    const { helm, canary, namespace, capabilities } = this.release
    const { release, service, 'canary-service': canaryService } = this.inputs
    const rules = (await this.#weights.read()).spec.rules ?? []
    this.#backends = findBackends({
      ...{ release, canary: this.#canary, namespace, service, canaryService },
      route: { name: this.#weights.address.name, rules },
      stableObjects: parseManifest(await helm.manifest(release)),
      canaryObjects: parseManifest(await helm.template(this.#canary, canary, capabilities)),
    })
    const { stable } = this.#backends
    const base = { namespace, port: String(portOf(rules, stable) ?? ''), route: this.#weights.address.name }
    this.#tracks = {
      baseline: { ...base, track: 'baseline', release, service: stable },
      canary: { ...base, track: 'canary', release: this.#canary, service: this.#backends.canary },
    }
  }

  /** A service without ready pods answers 503 while all conditions of the route stay true. */
  async #refuseEmptyService(): Promise<void> {
    const service = this.#backends!.canary
    const path = `/apis/discovery.k8s.io/v1/namespaces/${this.release.namespace}/endpointslices`
    try {
      const list = await this.release.api.get<EndpointSliceList>(path, {
        query: { labelSelector: `kubernetes.io/service-name=${service}` },
      })
      const ready = (list.items ?? []).flatMap(({ endpoints }) => endpoints ?? []).filter(isReady)
      if (ready.length === 0) throw errors.CANARY_NO_ENDPOINTS(`the service ${service} has no ready pod`)
    } catch (error) {
      if (!(error instanceof ActionError) || error.code !== 'CLUSTER_FORBIDDEN') throw error
      this.ctx.log.debug(`endpoints of ${service} not checked: ${error.message}`)
    }
  }

  async #waitInForce(): Promise<void> {
    const { clock, signal } = this.ctx
    const deadline = clock.now() + IN_FORCE_MS
    for (;;) {
      const problem = await this.#weights.notInForce()
      if (problem === undefined) return
      if (clock.now() >= deadline) throw this.#notAccepted(problem)
      await clock.sleep(POLL_MS, signal)
    }
  }

  /** After a promotion that was stopped: Helm goes back by itself when it can; this is for when it was killed. */
  async #undoPromotion(): Promise<void> {
    const { helm } = this.release
    const { release } = this.inputs
    const history = await helm.history(release)
    const newest = history.at(-1)
    if (newest === undefined || newest.status === 'deployed') return
    const good = lastGood(history)
    if (good !== undefined) await helm.rollback(release, good.revision, this.#waiting)
  }

  #notAccepted(problem: string) {
    return clusterErrors.ROUTE_NOT_ACCEPTED(`the route ${this.#weights.address.name} is not in force: ${problem}`)
  }
}

interface EndpointSliceList {
  readonly items?: readonly { readonly endpoints?: readonly { readonly conditions?: { readonly ready?: boolean } }[] }[]
}

/** Absent means ready, by the API's definition. */
const isReady = ({ conditions }: { readonly conditions?: { readonly ready?: boolean } }) => conditions?.ready !== false

/** `fraud` or `grpcroute/fraud`. */
export function routeAddress(route: string, namespace: string): RouteAddress {
  const slash = route.indexOf('/')
  return {
    namespace,
    resource: route.startsWith('grpcroute/') ? 'grpcroutes' : 'httproutes',
    name: route.slice(slash + 1),
  }
}

function prometheusOf(inputs: Inputs, ctx: Context): Prometheus {
  const token = inputs['prometheus-token']
  return new Prometheus({
    url: inputs['prometheus-url']!,
    http: ctx.http,
    headers: {
      ...Object.fromEntries(inputs['prometheus-headers'] ?? []),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
  })
}
