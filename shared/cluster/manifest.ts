import { loadAll } from 'js-yaml'
import { errors } from './errors.js'

/** One object of a rendered chart. */
export interface ManifestObject {
  readonly apiVersion: string
  readonly kind: string
  readonly name: string
  readonly namespace: string | undefined
  /** References of all containers' images, init containers included. */
  readonly images: readonly string[]
}

/** Reads what `helm template` and `helm get manifest` print: YAML documents, some of them empty. */
export function parseManifest(text: string): ManifestObject[] {
  let documents: unknown[]
  try {
    documents = loadAll(text)
  } catch (cause) {
    throw errors.HELM_FAILED('helm printed a manifest that is not YAML', { cause })
  }
  return documents.flatMap(expandLists).map(object => ({
    apiVersion: String(object.apiVersion),
    kind: String(object.kind),
    name: String(object.metadata?.name),
    namespace: object.metadata?.namespace,
    images: imagesIn(object),
  }))
}

interface RawObject {
  apiVersion?: string
  kind?: string
  metadata?: { name?: string; namespace?: string }
  items?: unknown[]
}

function expandLists(document: unknown): RawObject[] {
  if (document === null || typeof document !== 'object') return []
  const object = document as RawObject
  return object.kind === 'List' ? (object.items ?? []).flatMap(expandLists) : [object]
}

/** Every `image` of an entry of a `containers` or `initContainers` list, wherever pods are described. */
function imagesIn(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return []
  if (Array.isArray(value)) return value.flatMap(imagesIn)
  return Object.entries(value).flatMap(([key, inner]) => {
    if ((key === 'containers' || key === 'initContainers') && Array.isArray(inner))
      return inner.flatMap(container => (typeof container?.image === 'string' ? [container.image] : []))
    return imagesIn(inner)
  })
}

/** Objects that two manifests both contain: the same kind and name in the same namespace. */
export function sameObjects(a: readonly ManifestObject[], b: readonly ManifestObject[], namespace: string): string[] {
  const key = ({ apiVersion, kind, name, namespace: own }: ManifestObject) =>
    [apiVersion.split('/').slice(0, -1).join('/'), kind, own ?? namespace, name].join(' ')
  const known = new Set(a.map(key))
  return b.filter(object => known.has(key(object))).map(({ kind, name }) => `${kind} ${name}`)
}
