import type { Exec } from '../exec/index.js'
import type { Http } from '../http/index.js'
import { CredentialSource } from './credentials.js'
import { type ConfigSources, readClusterConfig } from './kubeconfig.js'
import { KubernetesApi } from './kubernetes-api.js'

/** Finds the cluster (see `readClusterConfig`) and opens its API. Nothing is sent yet. */
export async function openCluster(
  sources: ConfigSources,
  ports: { readonly exec: Exec; readonly http: Http; readonly now: () => number },
): Promise<KubernetesApi> {
  const config = await readClusterConfig(sources)
  return new KubernetesApi(config, ports.http, new CredentialSource(config, ports.exec, sources.env, ports.now))
}
