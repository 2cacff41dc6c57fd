import { ActionError } from '../errors/index.js'
import type { HelmCapabilities } from './helm-argv.js'
import type { KubernetesApi } from './kubernetes-api.js'

/** One request for all groups, versions and kinds where the server can (1.30 and newer), else for groups and versions. */
const DISCOVERY = 'application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList,application/json'

/** Groups that every Helm knows by itself. */
const BUILT_IN =
  /^(apps|batch|autoscaling|policy|extensions|(admissionregistration|apiextensions|apiregistration|authentication|authorization|certificates|coordination|discovery|events|flowcontrol\.apiserver|networking|node|rbac\.authorization|scheduling|storage|internal\.apiserver|resource|storagemigration)\.k8s\.io)$/

interface Discovery {
  readonly items?: readonly {
    readonly metadata: { readonly name: string }
    readonly versions: readonly {
      readonly version: string
      readonly resources?: readonly { readonly responseKind?: { readonly kind?: string } }[]
    }[]
  }[]
  readonly groups?: readonly {
    readonly name: string
    readonly versions: readonly { readonly groupVersion: string }[]
  }[]
}

/**
 * What a chart may ask about the cluster. Helm finds it out by itself when it installs, but not when it only renders;
 * a chart with `kubeVersion` would then be held against Helm's own idea of a cluster.
 */
export async function capabilitiesOf(api: KubernetesApi): Promise<HelmCapabilities> {
  const version = await unlessForbidden(api.get<{ gitVersion?: string }>('/version'))
  const found = await unlessForbidden(api.get<Discovery>('/apis', { accept: DISCOVERY }))
  const apiVersions = [
    ...(found?.items ?? []).flatMap(({ metadata: { name }, versions }) =>
      versions.flatMap(({ version, resources = [] }) => {
        const kinds = resources.flatMap(({ responseKind }) => (responseKind?.kind ? [responseKind.kind] : []))
        return [`${name}/${version}`, ...kinds.map(kind => `${name}/${version}/${kind}`)]
      }),
    ),
    ...(found?.groups ?? []).flatMap(({ versions }) => versions.map(({ groupVersion }) => groupVersion)),
  ]
  const foreign = apiVersions.filter(text => !BUILT_IN.test(text.slice(0, text.indexOf('/'))))
  return { kubeVersion: version?.gitVersion, apiVersions: [...new Set(foreign)].sort() }
}

/** Discovery is open to everybody unless somebody closed it; charts that ask nothing render all the same. */
async function unlessForbidden<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer
  } catch (error) {
    const closed = ['CLUSTER_FORBIDDEN', 'CLUSTER_NOT_FOUND', 'CLUSTER_REFUSED']
    if (error instanceof ActionError && closed.includes(error.code)) return undefined
    throw error
  }
}
