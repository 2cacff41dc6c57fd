import { isDeepStrictEqual } from 'node:util'
import type { FakeAnswer, FakeRequest, Handler } from './server.js'

type Json = Record<string, unknown>

export interface FakeObject {
  apiVersion: string
  kind: string
  metadata: {
    name: string
    namespace: string
    resourceVersion?: string
    generation?: number
    annotations?: Record<string, string>
    managedFields?: { manager: string; operation: string; owns: string[] }[]
    [field: string]: unknown
  }
  spec?: Json
  status?: Json
  [field: string]: unknown
}

export interface FakeKubernetes {
  readonly handlers: Handler[]
  /** By `resource/name`, e.g. `httproutes/fraud`. */
  readonly objects: Map<string, FakeObject>
  /** Every accepted write, oldest first. */
  readonly writes: { readonly path: string; readonly manager: string; readonly body: unknown }[]
  /** Puts an object there as if somebody had created it. */
  create(resource: string, object: Omit<FakeObject, 'metadata'> & { metadata: Json & { name: string } }): FakeObject
  /** Changes an object behind everybody's back; a new resource version. */
  touch(key: string, change: (object: FakeObject) => void): void
  /** Whether gateways accept routes at once (default). */
  gatewayAnswers: boolean
  /** Requests with another bearer token get 401; undefined takes all. */
  token: string | undefined
  /** `PATCH httproutes` and the like are answered 403. */
  readonly forbidden: Set<string>
}

const PATH = /^\/(?:api|apis\/[^/]+)\/v1\/namespaces\/([^/]+)\/([^/]+)(?:\/([^/]+))?$/

/**
 * The part of the Kubernetes API that this project uses, with what makes it hard: resource versions that change on
 * every write (also on the gateway's status), `test` operations, and field ownership: `rules` belongs as a whole to
 * the manager that wrote it last, and a server-side apply by another one conflicts.
 */
export function fakeKubernetes(namespace = 'ml'): FakeKubernetes {
  const objects = new Map<string, FakeObject>()
  const writes: FakeKubernetes['writes'] = []
  let version = 100

  const fake: FakeKubernetes = {
    ...{ objects, writes, gatewayAnswers: true, token: undefined, forbidden: new Set() },
    create(resource, object) {
      const whole = clone(object) as FakeObject
      whole.metadata = { ...whole.metadata, namespace, resourceVersion: String(++version) }
      whole.metadata.generation ??= 1
      objects.set(`${resource}/${whole.metadata.name}`, whole)
      settle(whole)
      return whole
    },
    touch(key, change) {
      change(objects.get(key)!)
      objects.get(key)!.metadata.resourceVersion = String(++version)
    },
    handlers: [
      ...['GET', 'PATCH', 'DELETE'].map(method => ({ method, path: PATH, fn: answer })),
      { method: 'GET', path: /^\/version$/, fn: () => ({ json: { gitVersion: 'v1.36.3' } }) },
      { method: 'GET', path: /^\/apis$/, fn: discover },
    ],
  }

  /** What the gateway's controller does: it answers each generation, which is a write of its own. */
  function settle(object: FakeObject): void {
    if (object.kind !== 'HTTPRoute' || !fake.gatewayAnswers) return
    const { generation } = object.metadata
    const conditions = ['Accepted', 'ResolvedRefs'].map(type => ({
      ...{ type, status: 'True', reason: type, message: '', observedGeneration: generation },
    }))
    const parentRefs = (object.spec?.parentRefs ?? []) as Json[]
    object.status = { parents: parentRefs.map(parentRef => ({ parentRef, conditions })) }
    object.metadata.resourceVersion = String(++version)
  }

  function answer(request: FakeRequest): FakeAnswer {
    const [, resource = '', name] = request.groups
    if (fake.token !== undefined && request.headers.authorization !== `Bearer ${fake.token}`)
      return status(401, 'Unauthorized', 'Unauthorized')
    if (fake.forbidden.has(`${request.method} ${resource}`))
      return status(403, 'Forbidden', `${resource} is forbidden: User "deployer" cannot ${request.method} it`)
    if (name === undefined) return list(resource, request)
    const key = `${resource}/${name}`
    const object = objects.get(key)
    if (request.method === 'PATCH') return patch(key, object, request)
    if (object === undefined) return notFound(key)
    if (request.method === 'DELETE') objects.delete(key)
    return { json: object }
  }

  function list(resource: string, request: FakeRequest): FakeAnswer {
    const [label, value] = (request.query.get('labelSelector') ?? '').split('=')
    const items = [...objects].filter(([key, { metadata }]) => {
      const labels = (metadata.labels ?? {}) as Record<string, string>
      return key.startsWith(`${resource}/`) && (!label || labels[label] === value)
    })
    return { json: { items: items.map(([, object]) => object) } }
  }

  function patch(key: string, object: FakeObject | undefined, request: FakeRequest): FakeAnswer {
    const manager = request.query.get('fieldManager') ?? 'unknown'
    const body = request.json<Json & Json[]>()
    const type = request.headers['content-type']
    if (type === 'application/apply-patch+yaml') return apply(key, object, body, manager, request)
    if (object === undefined) return notFound(key)
    const next = clone(object)
    if (type === 'application/merge-patch+json') {
      const wanted = (body.metadata as Json | undefined)?.resourceVersion
      if (wanted !== undefined && wanted !== object.metadata.resourceVersion)
        return status(409, 'Conflict', `Operation cannot be fulfilled on ${key}: the object has been modified`)
      merge(next as Json, body)
    } else if (type === 'application/json-patch+json') {
      for (const operation of body as unknown as { op: string; path: string; value?: unknown }[]) {
        if (!operate(next as Json, operation)) return status(422, 'Invalid', 'the request is invalid')
      }
    } else return status(415, 'UnsupportedMediaType', `the body of the request was in an unknown format: ${type}`)
    return store(key, object, next, manager, 'Update', body)
  }

  function apply(
    key: string,
    object: FakeObject | undefined,
    body: Json,
    manager: string,
    request: FakeRequest,
  ): FakeAnswer {
    if (object === undefined) {
      const created = fake.create(key.split('/')[0]!, body as FakeObject)
      created.metadata.managedFields = [{ manager, operation: 'Apply', owns: ['spec'] }]
      return { status: 201, json: created }
    }
    const spec = body.spec as Json
    const owner = object.metadata.managedFields?.find(
      entry => entry.manager !== manager && entry.owns.includes('rules'),
    )
    if (owner && !isDeepStrictEqual(spec.rules, object.spec?.rules) && request.query.get('force') !== 'true')
      return status(409, 'Conflict', `Apply failed with 1 conflict: conflict with "${owner.manager}": .spec.rules`)
    const next = clone(object)
    next.spec = clone(spec)
    return store(key, object, next, manager, 'Apply', body)
  }

  function store(
    key: string,
    before: FakeObject,
    next: FakeObject,
    manager: string,
    operation: string,
    body: unknown,
  ): FakeAnswer {
    const fields = next.metadata.managedFields ?? []
    if (!isDeepStrictEqual(before.spec, next.spec)) {
      next.metadata.generation = (before.metadata.generation ?? 1) + 1
      for (const entry of fields) entry.owns = entry.owns.filter(field => field !== 'rules')
      own(fields, manager, operation, 'rules')
    }
    if (!isDeepStrictEqual(before.metadata.annotations, next.metadata.annotations))
      own(fields, manager, operation, 'annotations')
    next.metadata.managedFields = fields
    next.metadata.resourceVersion = String(++version)
    objects.set(key, next)
    writes.push({ path: key, manager, body })
    const shown = clone(next)
    settle(next)
    return { json: shown }
  }

  return fake
}

function own(
  fields: NonNullable<FakeObject['metadata']['managedFields']>,
  manager: string,
  operation: string,
  field: string,
): void {
  const entry = fields.find(item => item.manager === manager && item.operation === operation)
  if (entry) entry.owns = [...new Set([...entry.owns, field])]
  else fields.push({ manager, operation, owns: [field] })
}

/** Aggregated discovery where it is asked for, as servers since 1.30 answer. */
function discover(request: FakeRequest): FakeAnswer {
  const groups = { apps: ['Deployment'], 'gateway.networking.k8s.io': ['HTTPRoute', 'GRPCRoute'] }
  if (request.headers.accept?.includes('APIGroupDiscoveryList'))
    return {
      json: {
        kind: 'APIGroupDiscoveryList',
        items: Object.entries(groups).map(([name, kinds]) => ({
          metadata: { name },
          versions: [{ version: 'v1', resources: kinds.map(kind => ({ responseKind: { kind } })) }],
        })),
      },
    }
  const names = Object.keys(groups).map(name => ({ name, versions: [{ groupVersion: `${name}/v1` }] }))
  return { json: { kind: 'APIGroupList', groups: names } }
}

/** RFC 7386. */
function merge(target: Json, patch: Json): void {
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete target[key]
    else if (typeof value === 'object' && !Array.isArray(value)) {
      if (typeof target[key] !== 'object' || target[key] === null || Array.isArray(target[key])) target[key] = {}
      merge(target[key] as Json, value as Json)
    } else if (key !== 'resourceVersion') target[key] = value
  }
}

/** `test` and `remove` of RFC 6902; false when a test does not hold or a place does not exist. */
function operate(root: Json, { op, path, value }: { op: string; path: string; value?: unknown }): boolean {
  const parts = path.split('/').slice(1)
  const last = parts.pop()!
  let place: unknown = root
  for (const part of parts) place = (place as Json | undefined)?.[part]
  if (typeof place !== 'object' || place === null) return false
  const holder = place as Json
  if (op === 'test') return isDeepStrictEqual(holder[last], value)
  if (!(last in holder)) return false
  if (Array.isArray(place)) place.splice(Number(last), 1)
  else delete holder[last]
  return true
}

/** Not `structuredClone`: under jest its objects have prototypes of another realm, and compare as different. */
const clone = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

const notFound = (key: string) => status(404, 'NotFound', `${key} not found`)

function status(code: number, reason: string, message: string): FakeAnswer {
  return { status: code, json: { kind: 'Status', apiVersion: 'v1', status: 'Failure', code, reason, message } }
}
