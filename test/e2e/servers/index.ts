export type { KubeAnswer } from './cluster/kube-api.js'
export type { KubeObject } from './cluster/objects.js'
export { type Cluster, type PodBehaviour, type PodState, startCluster } from './cluster.js'
export { type MlflowServer, startMlflow } from './mlflow.js'
export {
  answers,
  freePort,
  freePorts,
  type Running,
  type ServerProcess,
  serverFolder,
  startProcess,
  stopAll,
  waitFor,
} from './process.js'
export { type PrometheusServer, type Sample, type ScrapeJob, startPrometheus } from './prometheus.js'
export { type RegistryServer, startReferrersRegistry, startRegistry } from './registry.js'
export { sendRequests, type TrafficOptions } from './traffic.js'
