import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { goBuildCopy, goBuildKubernetes, goBuildWrapper, goDownload, goInstall } from './go.mjs'
import { npmPackage, pythonVenv, systemProgram, unpackDebian } from './packages.mjs'

/**
 * @typedef {object} Recipe one thing to install; it may provide several tools
 * @property {string} version
 * @property {number} seconds about how long it takes from nothing on two cores; the longest is started first
 * @property {Record<string, string>} provides tool name to path below the installed folder
 * @property {(folder: string) => Promise<string | void>} build fills the folder; may return the exact version
 */

/**
 * @typedef {object} SystemRecipe a program of the system, installed with the system's own package manager
 * @property {number} seconds
 * @property {string} tool
 * @property {() => Promise<string>} find gives its path, after installing it where it is absent
 */

/** Everything that is built or unpacked into the cache folder. @type {Record<string, Recipe>} */
export const recipes = {
  traefik: {
    version: '3.6.0',
    seconds: 350,
    provides: { traefik: 'bin/traefik' },
    build: folder =>
      goBuildCopy(folder, {
        module: 'github.com/traefik/traefik/v3@v3.6.0',
        packages: { traefik: './cmd/traefik' },
        // The published module lacks the built dashboard that the program embeds.
        prepare: async source => {
          await mkdir(join(source, 'webui/static'), { recursive: true })
          await writeFile(join(source, 'webui/static/index.html'), '<!doctype html>\n')
        },
      }),
  },
  kubernetes: {
    version: '1.36.3',
    seconds: 260,
    provides: {
      'kube-apiserver': 'bin/kube-apiserver',
      'kube-controller-manager': 'bin/kube-controller-manager',
      'kube-scheduler': 'bin/kube-scheduler',
      kubectl: 'bin/kubectl',
    },
    build: folder => goBuildKubernetes(folder, '1.36.3'),
  },
  helm4: {
    version: '4.3.1',
    seconds: 155,
    provides: { helm4: 'bin/helm' },
    build: folder =>
      goInstall(folder, 'helm.sh/helm/v4/cmd/helm@v4.3.1', '-X helm.sh/helm/v4/internal/version.version=v4.3.1'),
  },
  helm3: {
    version: '3.22.0',
    seconds: 86,
    provides: { helm3: 'bin/helm' },
    build: folder =>
      goInstall(folder, 'helm.sh/helm/v3/cmd/helm@v3.22.0', '-X helm.sh/helm/v3/internal/version.version=v3.22.0'),
  },
  kwok: {
    version: '0.8.0',
    seconds: 61,
    provides: { kwok: 'bin/kwok' },
    build: folder => goInstall(folder, 'sigs.k8s.io/kwok/cmd/kwok@v0.8.0'),
  },
  etcd: {
    version: '3.6.16',
    seconds: 28,
    provides: { etcd: 'bin/etcd' },
    build: folder =>
      goBuildWrapper(folder, {
        goMod: 'module wrapper\n\ngo 1.24\n\nrequire go.etcd.io/etcd/server/v3 v3.6.16\n',
        packages: { etcd: 'go.etcd.io/etcd/server/v3' },
      }),
  },
  'gateway-crds': {
    version: '1.4.0',
    seconds: 5,
    provides: { 'gateway-crds': 'standard' },
    build: async folder => {
      const { Dir } = await goDownload('sigs.k8s.io/gateway-api@v1.4.0')
      await cp(join(Dir, 'config/crd/standard'), join(folder, 'standard'), { recursive: true, mode: 0 })
    },
  },
  act: {
    // Patched for its artifact server; the suffix keeps a plain build apart.
    version: '0.2.89-artifacts1',
    seconds: 25,
    provides: { act: 'bin/act' },
    build: folder =>
      goBuildCopy(folder, {
        module: 'github.com/nektos/act@v0.2.89',
        packages: { act: '.' },
        ldflags: '-X main.version=0.2.89',
        prepare: patchActArtifacts,
      }),
  },
  crane: {
    version: '0.20.6',
    seconds: 10,
    provides: { crane: 'bin/crane' },
    build: folder => goInstall(folder, 'github.com/google/go-containerregistry/cmd/crane@v0.20.6'),
  },
  refreg: {
    version: '0.20.6-2',
    seconds: 3,
    provides: { refreg: 'bin/refreg' },
    build: async folder =>
      goBuildWrapper(folder, {
        goMod: 'module refreg\n\ngo 1.24\n\nrequire github.com/google/go-containerregistry v0.20.6\n',
        files: { 'main.go': await readFile(new URL('./refreg.go.txt', import.meta.url), 'utf8') },
        packages: { refreg: '.' },
      }),
  },
  'docker-registry': {
    version: 'debian',
    seconds: 3,
    provides: { 'docker-registry': 'usr/bin/docker-registry' },
    build: folder => unpackDebian(folder, 'docker-registry'),
  },
  prometheus: {
    version: 'debian',
    seconds: 5,
    provides: { prometheus: 'usr/bin/prometheus' },
    build: folder => unpackDebian(folder, 'prometheus'),
  },
  mlflow: {
    version: '3.17.2',
    seconds: 90,
    provides: { mlflow: 'bin/mlflow' },
    build: folder => pythonVenv(folder, ['mlflow[auth]==3.17.2'], ['mlflow']),
  },
  'python-stats': {
    version: 'scipy1.17.1-mpmath1.4.1',
    seconds: 30,
    provides: { 'python-stats': 'bin/python' },
    build: folder => pythonVenv(folder, ['numpy==2.4.6', 'scipy==1.17.1', 'statsmodels==0.15.0', 'mpmath==1.4.1']),
  },
  'python-evidently': {
    version: 'evidently0.7.23-pandas2.3.3',
    seconds: 60,
    provides: { 'python-evidently': 'bin/python' },
    // It does not work with pandas 3.
    build: folder => pythonVenv(folder, ['evidently==0.7.23', 'pandas==2.3.3', 'numpy==2.4.6', 'scipy==1.17.1']),
  },
  gx: {
    version: 'gx1.24.1-pandas3.1.1',
    seconds: 60,
    provides: { gx: 'bin/python' },
    build: folder => pythonVenv(folder, ['great_expectations==1.24.1', 'pandas==3.1.1']),
  },
  dvc: {
    version: '3.67.1',
    seconds: 90,
    provides: { dvc: 'bin/dvc' },
    build: folder => pythonVenv(folder, ['dvc==3.67.1'], ['dvc']),
  },
  node24: {
    version: '24.21.0',
    seconds: 5,
    provides: { node24: 'node_modules/node/bin/node' },
    build: folder => npmPackage(folder, 'node@24.21.0'),
  },
}

/** Programs of the system. @type {SystemRecipe[]} */
export const systemRecipes = [
  { tool: 'rsync', seconds: 3, find: () => systemProgram('rsync') },
  { tool: 'chromium', seconds: 40, find: () => systemProgram('chromium') },
]

/**
 * Names that stand for several tools. `netns` and `network` are no tools: the first says that the tests run in a
 * network namespace of their own (where pod addresses harm nobody), the second that they need the outside.
 *
 * @type {Record<string, string[]>}
 */
export const bundles = {
  cluster: [
    'netns',
    'etcd',
    'kube-apiserver',
    'kube-controller-manager',
    'kube-scheduler',
    'kubectl',
    'kwok',
    'gateway-crds',
    'traefik',
    'prometheus',
  ],
}

/**
 * act's artifact server refuses what @actions/artifact 4 and later send: a signature without base64 padding, and a
 * field that it does not know.
 *
 * @param {string} source folder with act's sources
 */
async function patchActArtifacts(source) {
  const file = join(source, 'pkg/artifacts/artifacts_v4.go')
  const text = await readFile(file, 'utf8')
  const patched = text
    .replaceAll('base64.URLEncoding', 'base64.RawURLEncoding')
    .replace('protojson.Unmarshal(body, req)', 'protojson.UnmarshalOptions{DiscardUnknown: true}.Unmarshal(body, req)')
  const changes = [/RawURLEncoding/g, /DiscardUnknown: true/g].map(pattern => patched.match(pattern)?.length ?? 0)
  if (changes[0] !== 2 || changes[1] !== 1) throw new Error(`act's artifact server has changed: cannot patch ${file}`)
  await writeFile(file, patched)
}
