import { errors } from './errors.js'

/** What differs between the supported Helm programs. */
export interface HelmVersion {
  readonly major: 3 | 4
  readonly minor: number
  /** As the program says it, e.g. `v4.3.1`. */
  readonly text: string
}

/** Where a helm command works. All optional: without them helm finds the cluster itself, as kubectl does. */
export interface HelmTarget {
  readonly namespace: string
  readonly kubeconfig?: string | undefined
  readonly context?: string | undefined
}

/** What is installed: a chart with its values. Files later in the list win. */
export interface HelmChart {
  readonly chart: string
  /** Version of a chart from a repository or OCI registry. */
  readonly version?: string | undefined
  readonly values: readonly string[]
}

/** What charts ask about the cluster (`kubeVersion`, `.Capabilities`) when they are rendered away from it. */
export interface HelmCapabilities {
  /** E.g. `v1.36.3`. */
  readonly kubeVersion: string | undefined
  /** Beyond the built-in ones, e.g. `gateway.networking.k8s.io/v1/HTTPRoute`. */
  readonly apiVersions: readonly string[]
}

export type HelmOperation =
  | { readonly command: 'version' }
  | { readonly command: 'status' | 'history' | 'manifest'; readonly release: string }
  | {
      readonly command: 'template'
      readonly release: string
      readonly chart: HelmChart
      readonly capabilities: HelmCapabilities
    }
  | {
      readonly command: 'upgrade'
      readonly release: string
      readonly chart: HelmChart
      readonly timeoutMs: number
      /** Install the release when it does not exist. */
      readonly install: boolean
      /** Go back to the revision before when the upgrade fails or is stopped. */
      readonly undo: boolean
      /** Kept in the release's history. */
      readonly description?: string | undefined
    }
  | {
      readonly command: 'rollback'
      readonly release: string
      readonly revision: number
      readonly waiting: Waiting
    }
  | { readonly command: 'uninstall'; readonly release: string; readonly waiting: Waiting }

/** How long to wait until the cluster has done it; `no`: helm only asks for it (a cancelled job has seconds left). */
export type Waiting = { readonly timeoutMs: number } | 'no'

/** Reads `helm version --template {{.Version}}`. Raises HELM_VERSION. */
export function parseHelmVersion(output: string): HelmVersion {
  const text = output.trim()
  const match = /^v?(\d+)\.(\d+)/.exec(text)
  const [major, minor] = [Number(match?.[1]), Number(match?.[2])]
  if (major === 4 || (major === 3 && minor >= 13)) return { major, minor, text }
  throw errors.HELM_VERSION(
    `this helm program is version "${text.slice(0, 60)}"; Helm 3.13 or newer, or Helm 4, is needed`,
  )
}

/** The arguments of one helm command, program excluded. The golden table in the tests documents every one. */
export function helmArgv(operation: HelmOperation, { major }: HelmVersion, target: HelmTarget): string[] {
  const where = [
    ...['--namespace', target.namespace],
    ...(target.kubeconfig ? ['--kubeconfig', target.kubeconfig] : []),
    ...(target.context ? ['--kube-context', target.context] : []),
  ]
  switch (operation.command) {
    case 'version':
      return ['version', '--template', '{{.Version}}']
    case 'status':
      return ['status', operation.release, ...where, '--output', 'json']
    case 'history':
      return ['history', operation.release, ...where, '--max', '20', '--output', 'json']
    case 'manifest':
      return ['get', 'manifest', operation.release, ...where]
    case 'template':
      return [
        ...['template', operation.release, ...chartArgs(operation.chart), '--namespace', target.namespace],
        ...(operation.capabilities.kubeVersion ? ['--kube-version', operation.capabilities.kubeVersion] : []),
        ...operation.capabilities.apiVersions.flatMap(version => ['--api-versions', version]),
      ]
    case 'upgrade':
      return [
        ...['upgrade', operation.release, ...chartArgs(operation.chart), ...where],
        ...(operation.install ? ['--install'] : []),
        ...waitArgs({ timeoutMs: operation.timeoutMs }, major),
        ...(operation.undo ? [major === 4 ? '--rollback-on-failure' : '--atomic'] : []),
        ...(operation.description ? ['--description', operation.description] : []),
        ...['--output', 'json'],
      ]
    case 'rollback':
      return [
        ...['rollback', operation.release, String(operation.revision), ...where],
        ...waitArgs(operation.waiting, major),
      ]
    case 'uninstall':
      return [
        ...['uninstall', operation.release, ...where, '--ignore-not-found'],
        ...waitArgs(operation.waiting, major),
      ]
  }
}

function chartArgs({ chart, version, values }: HelmChart): string[] {
  return [chart, ...(version ? ['--version', version] : []), ...values.flatMap(file => ['--values', file])]
}

/** Helm 4's bare `--wait` means watching; it is written out, because a later version may mean something else. */
function waitArgs(waiting: Waiting, major: 3 | 4): string[] {
  if (waiting === 'no') return []
  return [major === 4 ? '--wait=watcher' : '--wait', '--timeout', seconds(waiting.timeoutMs)]
}

const seconds = (milliseconds: number) => `${Math.max(1, Math.ceil(milliseconds / 1000))}s`
