import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { EvidenceReader } from '../evidence/index.js'
import { createExec } from '../exec/index.js'
import { createHost, type Host, type HostKind, type Sink, type Verbosity } from '../host/index.js'
import { createHttp } from '../http/index.js'
import { createRedactor } from '../redact/index.js'
import { createToolbox } from '../tools/index.js'
import type { Cancellation, SignalSource } from './cancel.js'
import { onSignals } from './cancel.js'
import { clock as realClock } from './clock.js'
import type { Clock, Context } from './context.js'
import { RELEASE } from './release.js'
import { createUndoStack, signalHere, type UndoStack } from './undo.js'

/** What a run is told; everything has its real default, tests replace parts. */
export interface RunOptions {
  /** Inputs by name that count above those of the environment: flags of the command. */
  readonly given?: ReadonlyMap<string, string> | undefined
  readonly host?: HostKind | undefined
  readonly inputsFrom?: 'action' | 'environment' | undefined
  readonly output?: 'text' | 'json' | undefined
  readonly verbosity?: Verbosity | undefined
  readonly postPhase?: boolean | undefined
  readonly env?: Readonly<Record<string, string | undefined>> | undefined
  readonly workspace?: string | undefined
  readonly stdout?: Sink | undefined
  readonly stderr?: Sink | undefined
  readonly clock?: Clock | undefined
  readonly signals?: SignalSource | undefined
  /** Ends the process at once, when a second signal comes. */
  readonly exitNow?: ((code: number) => void) | undefined
}

/** The world of one run, before its inputs are known. */
export interface World {
  readonly host: Host
  readonly clock: Clock
  readonly workspace: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly undos: UndoStack
  readonly cancellation: Cancellation
  readonly debug: boolean
  /** Hides the secrets that are known so far. */
  redact(text: string): string
  /** The context of a step; what comes from inputs is given. */
  context(parts: { reportDir: string; evidence: EvidenceReader }): Context
  /** Removed at the end, also when the step is still at work because it does not let itself be stopped. */
  onClose(clean: () => Promise<void>): void
  close(): Promise<void>
}

export async function createWorld(step: string, options: RunOptions): Promise<World> {
  const env = options.env ?? process.env
  const clock = options.clock ?? realClock
  const workspace = resolve(
    options.workspace ?? ((options.inputsFrom === 'action' && env.GITHUB_WORKSPACE) || process.cwd()),
  )
  const redactor = createRedactor()
  const undos = createUndoStack()
  const debug = env.MLOPS_DEBUG === '1' || env.RUNNER_DEBUG === '1'
  let cancellation: Cancellation | undefined
  const signal = () => (cancellation === undefined ? undefined : signalHere(cancellation.signal))
  const http = createHttp({
    clock,
    env,
    redactor,
    signal,
    userAgent: `mlops-actions/${RELEASE} (${step}; node ${process.version})`,
    onRetry: message => host.log.notice(message),
  })
  const host = createHost({
    step,
    workspace,
    redactor,
    http,
    env,
    now: clock.now,
    kind: options.host,
    stdout: options.stdout,
    stderr: options.stderr,
    inputsFrom: options.inputsFrom,
    output: options.output,
    verbosity: options.verbosity ?? (debug ? 'verbose' : 'normal'),
    postPhase: options.postPhase,
  })
  const exec = createExec({ signal, redactor, env, cwd: workspace, onCommand: line => host.log.debug(`$ ${line}`) })
  const exitNow = options.exitNow ?? (code => process.exit(code))
  cancellation = onSignals(options.signals ?? process, host.info.kind, exitNow)
  const temp = await mkdtemp(join(env.RUNNER_TEMP || tmpdir(), `mlops-${step}-`))
  const { signal: cancelSignal, release } = cancellation
  const cleaners: (() => Promise<void>)[] = []

  return {
    host,
    clock,
    workspace,
    env,
    undos,
    cancellation,
    debug,
    redact: redactor.redact,
    context: ({ reportDir, evidence }) => ({
      step,
      host: host.info,
      log: host.log,
      exec,
      http,
      clock,
      signal: cancelSignal,
      workspace,
      temp,
      reportDir,
      env,
      tools: createToolbox({ exec, http, log: host.log, env, temp, workspace }),
      evidence,
      state: {
        // State cannot be deleted on GitHub; the empty text stands for nothing.
        set: (name, value) => host.saveState(name, value === undefined ? '' : JSON.stringify(value)),
        get<T>(name: string) {
          const text = host.getState(name)
          return text === undefined || text === '' ? undefined : (JSON.parse(text) as T)
        },
      },
      onAbort: undos.add,
    }),
    onClose: clean => void cleaners.push(clean),
    async close() {
      release()
      for (const clean of cleaners) await clean()
      await http.close()
      await rm(temp, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}
