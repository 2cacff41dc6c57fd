/** A Kubernetes object, as far as these tests look into it. */
export interface KubeObject {
  apiVersion: string
  kind: string
  metadata: { name: string; namespace?: string; generation?: number; [key: string]: unknown }
  [key: string]: unknown
}

export const GATEWAY = { name: 'mlops', namespace: 'gateway' }
const DEPLOYER = 'mlops-deployer'

const rule = (apiGroups: string[], resources: string[], verbs: string[]) => ({ apiGroups, resources, verbs })
const READ = ['get', 'list', 'watch']
const WRITE = [...READ, 'create', 'update', 'patch', 'delete']

/** What lies in the cluster from the start. The listener's port is Traefik's own: that is how Traefik matches them. */
export function baseObjects(gatewayPort: number): KubeObject[] {
  return [
    { apiVersion: 'v1', kind: 'Namespace', metadata: { name: GATEWAY.namespace } },
    { apiVersion: 'v1', kind: 'Node', metadata: { name: 'node-1' } },
    {
      apiVersion: 'gateway.networking.k8s.io/v1',
      kind: 'GatewayClass',
      metadata: { name: 'traefik' },
      spec: { controllerName: 'traefik.io/gateway-controller' },
    },
    {
      apiVersion: 'gateway.networking.k8s.io/v1',
      kind: 'Gateway',
      metadata: GATEWAY,
      spec: {
        gatewayClassName: 'traefik',
        listeners: [
          { name: 'web', protocol: 'HTTP', port: gatewayPort, allowedRoutes: { namespaces: { from: 'All' } } },
        ],
      },
    },
    {
      // The least that `helm upgrade --wait` and a weight patch need, within a namespace.
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'ClusterRole',
      metadata: { name: DEPLOYER },
      rules: [
        rule([''], ['secrets', 'services', 'configmaps'], WRITE),
        rule([''], ['pods', 'events'], READ),
        rule(['apps'], ['deployments'], WRITE),
        rule(['apps'], ['replicasets'], READ),
        rule(['batch'], ['jobs'], WRITE),
        rule(['gateway.networking.k8s.io'], ['httproutes'], WRITE),
        rule(['coordination.k8s.io'], ['leases'], WRITE),
      ],
    },
  ]
}

/** Gives the deployer its role in one namespace. */
export function deployerBinding(namespace: string): KubeObject {
  return {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'RoleBinding',
    metadata: { name: DEPLOYER, namespace },
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: DEPLOYER },
    subjects: [{ kind: 'User', apiGroup: 'rbac.authorization.k8s.io', name: 'deployer' }],
  }
}

/** A kubeconfig with one user, as JSON (which is YAML). */
export function kubeconfig(server: string, caFile: string, user: string, token: string): string {
  return JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    'current-context': 'e2e',
    clusters: [{ name: 'e2e', cluster: { server, 'certificate-authority': caFile } }],
    users: [{ name: user, user: { token } }],
    contexts: [{ name: 'e2e', context: { cluster: 'e2e', user } }],
  })
}
