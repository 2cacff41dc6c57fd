import { errors } from './errors.js'
import type { KubernetesObject } from './kubernetes-api.js'

/** A Gateway API route with weighted backends, as far as this project looks into it. */
export interface Route extends KubernetesObject {
  readonly spec: { readonly parentRefs?: readonly ParentRef[]; readonly rules?: readonly RouteRule[] }
  readonly status?: { readonly parents?: readonly ParentStatus[] }
}

export interface RouteRule {
  readonly backendRefs?: readonly BackendRef[]
  readonly [field: string]: unknown
}

export interface BackendRef {
  readonly group?: string
  readonly kind?: string
  readonly name: string
  readonly namespace?: string
  readonly port?: number
  /** Absent: 1. */
  readonly weight?: number
  readonly [field: string]: unknown
}

export interface ParentRef {
  readonly group?: string
  readonly kind?: string
  readonly name: string
  readonly namespace?: string
  readonly sectionName?: string
  readonly port?: number
}

export interface ParentStatus {
  readonly parentRef: ParentRef
  readonly conditions?: readonly Condition[]
}

export interface Condition {
  readonly type: string
  readonly status: string
  readonly reason?: string
  readonly message?: string
  readonly observedGeneration?: number
}

/** The two services between which a canary's traffic is split. */
export interface Backends {
  readonly stable: string
  readonly canary: string
}

/** Weights are whole numbers up to a million in the Gateway API; four digits after the point of a percentage fit. */
const MAX_WEIGHT = 1_000_000

const isService = (ref: BackendRef, name: string) =>
  ref.name === name && (ref.kind ?? 'Service') === 'Service' && (ref.group ?? '') === ''
const weightOf = (ref: BackendRef) => ref.weight ?? 1

/** Names of the services that a route sends traffic to, in order, each once. */
export function servicesOf(rules: readonly RouteRule[]): string[] {
  const refs = rules.flatMap(rule => rule.backendRefs ?? [])
  return [...new Set(refs.filter(ref => isService(ref, ref.name)).map(ref => ref.name))]
}

/** The port of the first reference to a service. */
export function portOf(rules: readonly RouteRule[], service: string): number | undefined {
  return rules.flatMap(rule => rule.backendRefs ?? []).find(ref => isService(ref, service))?.port
}

/**
 * The rules in which the canary gets `percent` of what the stable service got. Other backends keep their share, and
 * everything else of a rule (matches, filters) stays. The canary's reference copies the stable one's.
 *
 * @param percent 0 … 100
 * Raises ROUTE_NO_BACKEND when no rule names the stable service.
 */
export function shiftRules(rules: readonly RouteRule[], { stable, canary }: Backends, percent: number): RouteRule[] {
  let found = false
  const shifted = rules.map(rule => {
    const refs = rule.backendRefs ?? []
    const stableRef = refs.find(ref => isService(ref, stable))
    if (!stableRef) return rule
    found = true
    const canaryRef = refs.find(ref => isService(ref, canary))
    // A chart may render the canary itself, with weight 0: both together are what is split.
    const both = weightOf(stableRef) + (canaryRef ? weightOf(canaryRef) : 0) || 1
    const scale = scaleFor(percent, Math.max(both, ...refs.map(weightOf)))
    const share = Math.round((both * scale * percent) / 100)
    const weighted = refs.flatMap((ref): BackendRef[] => {
      if (ref === stableRef) {
        const own = { ...ref, weight: both * scale - share }
        return canaryRef ? [own] : [own, { ...ref, name: canary, weight: share }]
      }
      return [{ ...ref, weight: ref === canaryRef ? share : weightOf(ref) * scale }]
    })
    return { ...rule, backendRefs: weighted }
  })
  if (!found) {
    const names = servicesOf(rules).join(', ') || 'no service'
    throw errors.ROUTE_NO_BACKEND(`no rule of the route sends traffic to the service ${stable}; it names ${names}`)
  }
  return shifted
}

/** Makes two digits of a percentage whole numbers, and keeps every weight within the API's limit. */
function scaleFor(percent: number, largest: number): number {
  const wanted = Number.isInteger(percent) ? 100 : 10_000
  return Math.max(1, Math.min(wanted, Math.floor(MAX_WEIGHT / largest)))
}

/**
 * The rules without the canary, for a route that somebody else changed meanwhile: their changes stay, the stable
 * service gets back the weight it has in `saved`.
 */
export function withoutCanary(
  rules: readonly RouteRule[],
  saved: readonly RouteRule[],
  { stable, canary }: Backends,
): RouteRule[] {
  const before = saved.flatMap(rule => rule.backendRefs ?? [])
  const stableBefore = before.find(ref => isService(ref, stable))
  const canaryBefore = before.find(ref => isService(ref, canary))
  return rules.map(rule => {
    if (!rule.backendRefs?.some(ref => isService(ref, canary))) return rule
    const refs = rule.backendRefs.flatMap(ref => {
      if (isService(ref, stable)) return [{ ...ref, weight: stableBefore ? weightOf(stableBefore) : 1 }]
      if (isService(ref, canary)) return canaryBefore ? [{ ...ref, weight: weightOf(canaryBefore) }] : []
      return [ref]
    })
    return { ...rule, backendRefs: refs }
  })
}

/** Whether any rule sends requests (a weight above 0) to a service. */
export function sendsTo(rules: readonly RouteRule[], service: string): boolean {
  return rules.some(rule => rule.backendRefs?.some(ref => isService(ref, service) && weightOf(ref) > 0))
}

/**
 * Why the route is not in force as it stands, or undefined when it is: every parent has accepted this very generation
 * and resolved its backends. Old conditions stay True when a gateway goes away, so a condition counts only when its
 * `observedGeneration` is that of the object.
 */
export function notInForce(route: Route): string | undefined {
  const parents = route.spec.parentRefs ?? []
  if (parents.length === 0) return 'it has no parentRefs, so no gateway serves it'
  for (const parent of parents) {
    const name = `${parent.namespace ? `${parent.namespace}/` : ''}${parent.name}${parent.sectionName ? `/${parent.sectionName}` : ''}`
    const status = route.status?.parents?.find(({ parentRef }) => sameParent(parentRef, parent, route))
    if (!status) return `the gateway ${name} has not answered`
    for (const type of ['Accepted', 'ResolvedRefs']) {
      const condition = status.conditions?.find(candidate => candidate.type === type)
      if (!condition) return `the gateway ${name} has not set ${type}`
      if (condition.status !== 'True')
        return `${type} is ${condition.status} at the gateway ${name}: ${condition.reason ?? 'no reason'}, ${condition.message ?? 'no message'}`
      if ((condition.observedGeneration ?? 0) < (route.metadata.generation ?? 0))
        return `the gateway ${name} has seen generation ${condition.observedGeneration ?? 0} of ${route.metadata.generation}`
    }
  }
  return undefined
}

function sameParent(a: ParentRef, b: ParentRef, route: Route): boolean {
  const namespace = (ref: ParentRef) => ref.namespace ?? route.metadata.namespace
  return (
    a.name === b.name &&
    namespace(a) === namespace(b) &&
    a.sectionName === b.sectionName &&
    a.port === b.port &&
    (a.kind ?? 'Gateway') === (b.kind ?? 'Gateway')
  )
}
