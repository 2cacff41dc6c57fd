import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { need } from '../../need.js'
import { answers, freePorts, type ServerProcess, startProcess } from '../process.js'
import { kubeRequest } from './kube-api.js'
import { kubeconfig } from './objects.js'

export interface ControlPlane {
  readonly url: string
  readonly caFile: string
  readonly adminToken: string
  readonly deployerToken: string
  readonly adminKubeconfig: string
  readonly deployerKubeconfig: string
}

/**
 * etcd and the API server, then the controllers, the scheduler and the simulated kubelet.
 *
 * @param folder for their files
 * @param podRange first three numbers of the pods' /24
 * @param keep called with each process as soon as it runs, so that a later failure can stop it
 */
export async function startControlPlane(
  folder: string,
  podRange: string,
  keep: (process: ServerProcess) => void,
): Promise<ControlPlane> {
  const [etcdPort = 0, peerPort = 0, apiPort = 0] = await freePorts(3)
  const file = (name: string) => join(folder, name)
  const plane: ControlPlane = {
    url: `https://127.0.0.1:${apiPort}`,
    caFile: file('certs/apiserver.crt'),
    adminToken: randomBytes(16).toString('hex'),
    deployerToken: randomBytes(16).toString('hex'),
    adminKubeconfig: file('admin.kubeconfig'),
    deployerKubeconfig: file('deployer.kubeconfig'),
  }
  await writeCredentials(plane, file)
  const start = async (name: string, args: string[], ready: () => Promise<boolean>) =>
    keep(await startProcess({ name, argv: [need(name), ...args], folder, ready, timeoutMs: 120_000 }))
  const started = async () => true

  const etcd = `http://127.0.0.1:${etcdPort}`
  const peer = `http://127.0.0.1:${peerPort}`
  await start(
    'etcd',
    [
      ...[`--data-dir=${file('etcd')}`, '--unsafe-no-fsync', `--initial-cluster=default=${peer}`],
      ...[`--listen-client-urls=${etcd}`, `--advertise-client-urls=${etcd}`],
      ...[`--listen-peer-urls=${peer}`, `--initial-advertise-peer-urls=${peer}`],
    ],
    () => answers(`${etcd}/health`),
  )
  const admin = { url: plane.url, caFile: plane.caFile, token: plane.adminToken }
  await start(
    'kube-apiserver',
    [
      ...[`--etcd-servers=${etcd}`, `--secure-port=${apiPort}`, '--bind-address=127.0.0.1'],
      ...[
        `--advertise-address=${podRange}.254`,
        `--cert-dir=${file('certs')}`,
        '--service-cluster-ip-range=10.0.0.0/24',
      ],
      ...['--service-account-issuer=https://kubernetes.default.svc', `--service-account-key-file=${file('sa.key')}`],
      ...[`--service-account-signing-key-file=${file('sa.key')}`, `--token-auth-file=${file('tokens.csv')}`],
      // Nothing here lifts the taint that this plugin puts on a new node.
      ...['--authorization-mode=RBAC', '--disable-admission-plugins=TaintNodesByCondition'],
    ],
    async () => (await kubeRequest(admin, '/readyz')).status === 200,
  )
  const config = `--kubeconfig=${plane.adminKubeconfig}`
  const controllers = ['deployment', 'replicaset', 'endpointslice', 'serviceaccount', 'namespace', 'job']
    .map(name => `${name}-controller`)
    .concat('garbage-collector-controller')
  const key = `--service-account-private-key-file=${file('sa.key')}`
  await Promise.all([
    start(
      'kube-controller-manager',
      [
        ...[config, '--leader-elect=false', '--secure-port=0', key, `--root-ca-file=${plane.caFile}`],
        `--controllers=${controllers.join(',')}`,
      ],
      started,
    ),
    start('kube-scheduler', [config, '--leader-elect=false', '--secure-port=0'], started),
    start(
      'kwok',
      [
        ...[config, '--manage-all-nodes', `--cidr=${podRange}.0/24`, '--node-ip=10.98.255.1'],
        `--config=${new URL('./stages.yaml', import.meta.url).pathname}`,
      ],
      started,
    ),
  ])
  return plane
}

async function writeCredentials(plane: ControlPlane, file: (name: string) => string): Promise<void> {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const secret = { mode: 0o600 }
  await Promise.all([
    writeFile(file('sa.key'), privateKey.export({ type: 'pkcs1', format: 'pem' }), secret),
    writeFile(
      file('tokens.csv'),
      `${plane.adminToken},admin,1,"system:masters"\n${plane.deployerToken},deployer,2,""\n`,
      secret,
    ),
    writeFile(plane.adminKubeconfig, kubeconfig(plane.url, plane.caFile, 'admin', plane.adminToken), secret),
    writeFile(plane.deployerKubeconfig, kubeconfig(plane.url, plane.caFile, 'deployer', plane.deployerToken), secret),
  ])
}
