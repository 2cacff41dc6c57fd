import { mkdtempSync, realpathSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cancelled } from '../../shared/errors/index.js'
import type { EvidenceReader } from '../../shared/evidence/index.js'
import { createExec } from '../../shared/exec/index.js'
import type { HostInfo, Log } from '../../shared/host/index.js'
import { createHttp } from '../../shared/http/index.js'
import { createRedactor } from '../../shared/redact/index.js'
import type { Clock, Context } from '../../shared/run/index.js'
import { createUndoStack, signalHere } from '../../shared/run/undo.js'

export interface LogEntry {
  readonly level: 'debug' | 'info' | 'notice' | 'warn' | 'stream' | 'group' | 'progress'
  readonly text: string
}

export interface RecordingLog extends Log {
  readonly entries: readonly LogEntry[]
  /** All texts, or those of one level, a line each. */
  text(level?: LogEntry['level']): string
}

export function recordingLog(): RecordingLog {
  const entries: LogEntry[] = []
  const at = (level: LogEntry['level']) => (text: string) => void entries.push({ level, text })
  return {
    entries,
    text: level =>
      entries
        .filter(entry => level === undefined || entry.level === level)
        .map(entry => entry.text)
        .join('\n'),
    debug: at('debug'),
    info: at('info'),
    notice: at('notice'),
    warn: at('warn'),
    stream: at('stream'),
    async group(title, body) {
      at('group')(title)
      return body()
    },
    progress(title) {
      at('progress')(title)
      return {
        update: (done, note) => at('progress')(`${title}: ${done}${note === undefined ? '' : ` ${note}`}`),
        end: summary => at('progress')(summary ?? `${title}: done`),
      }
    },
  }
}

export interface FakeClock extends Clock {
  /** Milliseconds of every sleep so far. */
  readonly slept: readonly number[]
  advance(milliseconds: number): void
}

/** A sleep takes no time, moves the clock, and lets other work go on before it resolves. */
export function fakeClock(start = Date.UTC(2026, 0, 15, 12)): FakeClock {
  let now = start
  const slept: number[] = []
  return {
    slept,
    now: () => now,
    advance(milliseconds) {
      now += milliseconds
    },
    async sleep(milliseconds, signal) {
      if (signal?.aborted) throw cancelled('waiting')
      slept.push(milliseconds)
      now += Math.max(0, milliseconds)
      await new Promise(resolve => setImmediate(resolve))
      if (signal?.aborted) throw cancelled('waiting')
    },
  }
}

export const TERMINAL: HostInfo = {
  kind: 'terminal',
  serverUrl: undefined,
  apiUrl: undefined,
  repository: 'acme/fraud',
  commit: '0123456789abcdef0123456789abcdef01234567',
  ref: 'refs/heads/main',
  runId: undefined,
  runAttempt: undefined,
  runUrl: undefined,
  job: undefined,
  actor: undefined,
  changeRequest: undefined,
  fromFork: false,
}

const NO_EVIDENCE: EvidenceReader = { about: async () => [], latest: async () => undefined, by: async () => [] }

export interface FakeContext extends Context {
  readonly log: RecordingLog
  readonly clock: FakeClock
  /** As a signal would: fires `signal` and runs the undos, newest first. Errors of undos are in `undoErrors`. */
  abort(): Promise<void>
  readonly undoErrors: readonly unknown[]
  /** What is saved for the post phase, as it would be read back: through JSON. */
  readonly saved: ReadonlyMap<string, string>
  /** Closes connections and removes the directories that this context made. */
  close(): Promise<void>
}

export interface FakeContextOptions extends Partial<Omit<Context, 'log' | 'clock' | 'state' | 'signal' | 'onAbort'>> {
  /** Start of the fake clock, milliseconds since the epoch. */
  readonly now?: number
  readonly clock?: FakeClock
  readonly log?: RecordingLog
}

/**
 * A whole Context for tests: real processes and requests, files in a temporary workspace, a clock that takes no time,
 * a log and a state that can be looked at. Whatever is given replaces its part.
 */
export async function fakeContext(options: FakeContextOptions = {}): Promise<FakeContext> {
  const { now, ...overrides } = options
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'mlops-test-')))
  const workspace = options.workspace ?? join(root, 'workspace')
  const step = options.step ?? 'test-step'
  const controller = new AbortController()
  const undos = createUndoStack()
  const undoErrors: unknown[] = []
  const saved = new Map<string, string>()
  const clock = options.clock ?? fakeClock(now)
  const redactor = createRedactor()
  const env = options.env ?? {
    ...(process.env.PATH === undefined ? {} : { PATH: process.env.PATH }),
    HOME: join(root, 'home'),
  }
  const signal = () => signalHere(controller.signal)
  const http = createHttp({ clock, env, redactor, signal, random: () => 0 })
  const temp = join(root, 'temp')
  const reportDir = options.reportDir ?? join(root, 'report')
  for (const folder of [workspace, temp, reportDir, join(root, 'home')]) await mkdir(folder, { recursive: true })

  return {
    step,
    host: TERMINAL,
    exec: createExec({ signal, redactor, env, cwd: workspace }),
    http,
    signal: controller.signal,
    workspace,
    temp,
    reportDir,
    env,
    tools: {
      locate: async tool => {
        throw new Error(`this test gave no toolbox, and ${tool.name} was asked for`)
      },
    },
    evidence: NO_EVIDENCE,
    state: {
      set: (name, value) => void saved.set(name, value === undefined ? '' : JSON.stringify(value)),
      get: <T>(name: string) => (saved.get(name) ? (JSON.parse(saved.get(name)!) as T) : undefined),
    },
    onAbort: (name, undo) => undos.add(name, undo),
    ...overrides,
    log: options.log ?? recordingLog(),
    clock,
    saved,
    undoErrors,
    async abort() {
      controller.abort()
      await undos.runAll(5000, { done() {}, failed: (_, error) => void undoErrors.push(error) })
    },
    async close() {
      await http.close()
      await rm(root, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}
