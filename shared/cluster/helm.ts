import { cancelled } from '../errors/index.js'
import type { Exec, RunningProcess } from '../exec/index.js'
import { errors } from './errors.js'
import {
  type HelmCapabilities,
  type HelmChart,
  type HelmOperation,
  type HelmTarget,
  type HelmVersion,
  helmArgv,
  parseHelmVersion,
  type Waiting,
} from './helm-argv.js'

export interface HelmRevision {
  readonly revision: number
  readonly status: HelmStatus
  readonly description: string
  /** Name and version, e.g. `fraud-1.2.0`. */
  readonly chart: string
}

export type HelmStatus =
  | 'unknown'
  | 'deployed'
  | 'uninstalled'
  | 'superseded'
  | 'failed'
  | 'uninstalling'
  | 'pending-install'
  | 'pending-upgrade'
  | 'pending-rollback'

/** The newest revision that worked. */
export function lastGood(history: readonly HelmRevision[]): HelmRevision | undefined {
  return (
    history.findLast(({ status }) => status === 'deployed') ?? history.findLast(({ status }) => status === 'superseded')
  )
}

export const isPending = (status: HelmStatus) => status.startsWith('pending-')

/** Statuses in which helm says `release: not found`, word for word the same in Helm 3 and 4. */
const NOT_FOUND = /release: not found/

/** How long a stopped helm may take to mark its release as failed before it is killed (and leaves it pending). */
const GRACE_MS = 3000

/** Helm kills what it waits for at its own timeout; past that and a bit it hangs. */
const SLACK_MS = 30_000

/**
 * The helm program, one command at a time.
 *
 * Its processes do not die with the step: when the step is cancelled, the route is put back first, and only then
 * `stop()` ends a running helm. (Ended earlier, Helm would wait for its own rollback while traffic is still shifted.)
 * Raises HELM_NOT_FOUND, HELM_VERSION, HELM_FAILED.
 */
export class Helm {
  #running: { readonly process: RunningProcess; stopped: boolean } | undefined
  #halted = false

  private constructor(
    private readonly exec: Exec,
    private readonly program: string,
    readonly version: HelmVersion,
    readonly target: HelmTarget,
    private readonly onLine: (line: string) => void,
  ) {}

  static async open(
    exec: Exec,
    target: HelmTarget,
    options: {
      readonly path?: string | undefined
      /** When it fires, no further command starts (a running one goes on until `stop`). */
      readonly signal?: AbortSignal | undefined
      readonly onLine?: ((line: string) => void) | undefined
    } = {},
  ): Promise<Helm> {
    const program = options.path ?? (await exec.which('helm'))
    if (program === undefined) throw errors.HELM_NOT_FOUND('helm is not on PATH')
    const { stdout } = await exec.run([program, 'version', '--template', '{{.Version}}'], { timeoutMs: 30_000 })
    const helm = new Helm(exec, program, parseHelmVersion(stdout), target, options.onLine ?? (() => {}))
    options.signal?.addEventListener('abort', () => {
      helm.#halted = true
    })
    return helm
  }

  /** The revisions, newest last; empty when the release does not exist. */
  async history(release: string): Promise<HelmRevision[]> {
    const result = await this.#run({ command: 'history', release }, { tolerate: NOT_FOUND })
    if (result === undefined) return []
    const entries = parseJson<HelmRevision[]>('history', result)
    return [...entries].sort((a, b) => a.revision - b.revision)
  }

  /** The objects of the release as they were last applied, YAML. */
  async manifest(release: string): Promise<string> {
    return (await this.#run({ command: 'manifest', release })) ?? ''
  }

  /** Renders the chart on this side, for a cluster with these capabilities. */
  async template(release: string, chart: HelmChart, capabilities: HelmCapabilities): Promise<string> {
    return (await this.#run({ command: 'template', release, chart, capabilities })) ?? ''
  }

  async upgrade(options: Omit<Extract<HelmOperation, { command: 'upgrade' }>, 'command'>): Promise<void> {
    await this.#run({ command: 'upgrade', ...options }, { timeoutMs: 2 * options.timeoutMs + SLACK_MS })
  }

  async rollback(release: string, revision: number, waiting: Waiting): Promise<void> {
    await this.#run({ command: 'rollback', release, revision, waiting }, { timeoutMs: limitOf(waiting) })
  }

  /** Removes a release; nothing to do when it does not exist. */
  async uninstall(release: string, waiting: Waiting): Promise<void> {
    await this.#run({ command: 'uninstall', release, waiting }, { timeoutMs: limitOf(waiting) })
  }

  /** Ends a running command, whose caller sees CANCELLED. Resolves when it is gone. */
  async stop(): Promise<void> {
    if (this.#running === undefined) return
    this.#running.stopped = true
    await this.#running.process.stop()
  }

  /** Lets commands start again after a cancel, for what has to be removed then. */
  resume(): void {
    this.#halted = false
  }

  /** A command line for people, e.g. for a hint. */
  show(operation: HelmOperation): string {
    return ['helm', ...helmArgv(operation, this.version, this.target)].join(' ')
  }

  async #run(
    operation: HelmOperation,
    { tolerate, timeoutMs = 120_000 }: { tolerate?: RegExp; timeoutMs?: number } = {},
  ): Promise<string | undefined> {
    if (this.#halted) throw cancelled(`helm ${operation.command}`)
    const argv = helmArgv(operation, this.version, this.target)
    const process = this.exec.start([this.program, ...argv], {
      detachedFromCancel: true,
      graceMs: GRACE_MS,
      timeoutMs,
      onStderr: this.onLine,
    })
    const running = { process, stopped: false }
    this.#running = running
    const result = await process.exited
    if (this.#running === running) this.#running = undefined
    if (running.stopped) throw cancelled(`helm ${operation.command}`)
    if (result.exitCode === 0) return result.stdout
    const words = `${result.stderr}\n${result.stdout}`.trim()
    if (tolerate?.test(words)) return undefined
    const how = result.timedOut ? `ran longer than ${timeoutMs / 1000} s` : `failed with exit code ${result.exitCode}`
    const shown = words.split('\n').slice(-8).join('\n').slice(-2000)
    throw errors.HELM_FAILED(`helm ${argv.slice(0, 2).join(' ')} ${how}: ${shown || 'without a word'}`)
  }
}

const limitOf = (waiting: Waiting) => (waiting === 'no' ? 0 : waiting.timeoutMs) + SLACK_MS

function parseJson<T>(what: string, text: string): T {
  try {
    return JSON.parse(text) as T
  } catch (cause) {
    throw errors.HELM_FAILED(`helm ${what} did not print JSON: ${text.slice(0, 200)}`, { cause })
  }
}
