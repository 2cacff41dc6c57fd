import {
  type Backends,
  type ManifestObject,
  type RouteRule,
  sameObjects,
  servicesOf,
} from '../../../shared/cluster/index.js'
import { errors } from './errors.js'

/** What sends traffic to a release by itself. */
const ROUTE_KINDS = ['HTTPRoute', 'GRPCRoute', 'TLSRoute', 'TCPRoute', 'Ingress', 'VirtualService', 'IngressRoute']

interface Rendered {
  readonly release: string
  readonly canary: string
  readonly namespace: string
  readonly route: { readonly name: string; readonly rules: readonly RouteRule[] }
  readonly stableObjects: readonly ManifestObject[]
  readonly canaryObjects: readonly ManifestObject[]
  /** What the user said, where the rendered charts leave it open. */
  readonly service: string | undefined
  readonly canaryService: string | undefined
}

/**
 * The two services between which traffic is split, found in what the chart renders for both releases.
 * Raises CANARY_CHART when the releases would share an object, when the canary would get traffic beside the weights,
 * or when more than one service could be meant.
 */
export function findBackends(rendered: Rendered): Backends {
  const { release, canary, namespace, route, stableObjects, canaryObjects } = rendered
  const shared = sameObjects(stableObjects, canaryObjects, namespace)
  if (shared.length > 0)
    throw errors.CANARY_CHART(
      `the chart gives the canary the same ${shared.join(', ')} as the stable release, which it would take over`,
    )
  const routes = canaryObjects.filter(({ kind }) => ROUTE_KINDS.includes(kind))
  if (routes.length > 0)
    throw errors.CANARY_CHART(
      `the chart gives the canary ${routes.map(({ kind, name }) => `${kind} ${name}`).join(', ')}, which would send it traffic beside the weights`,
    )
  const routed = servicesOf(route.rules)
  const owned = servicesIn(stableObjects)
  const stable = only(
    rendered.service,
    owned.filter(name => routed.includes(name)),
    `the route ${route.name} names ${routed.join(', ') || 'no service'}, and release ${release} has ${owned.join(', ') || 'none'}: \`service\` must say which is meant`,
  )
  const offered = servicesIn(canaryObjects)
  const renamed = offered.find(name => name === stable.replace(release, canary))
  return {
    stable,
    canary: only(
      rendered.canaryService ?? renamed,
      offered,
      `the canary has the services ${offered.join(', ') || '(none)'}: \`canary-service\` must say which is meant`,
    ),
  }
}

const servicesIn = (objects: readonly ManifestObject[]) =>
  objects.filter(({ kind, apiVersion }) => kind === 'Service' && apiVersion === 'v1').map(({ name }) => name)

function only(given: string | undefined, candidates: readonly string[], problem: string): string {
  if (given !== undefined) return given
  if (candidates.length !== 1) throw errors.CANARY_CHART(problem)
  return candidates[0]!
}
