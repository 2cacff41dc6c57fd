import { type ChildProcess, spawn } from 'node:child_process'
import { statSync } from 'node:fs'
import { basename } from 'node:path'
import { cancelled } from '../errors/index.js'
import { createRedactor, type Redactor } from '../redact/index.js'
import { createCapture } from './capture.js'
import { childEnvironment } from './child-environment.js'
import { errors } from './errors.js'
import { findProgram } from './find-program.js'
import { endProcessTree } from './process-tree.js'
import type { Argv, Exec, ExecOptions, ExecResult, RunningProcess } from './types.js'

export interface ExecSettings {
  /** The step's own signal at the moment of a call; an undo after a cancel has another one. */
  readonly signal?: (() => AbortSignal | undefined) | undefined
  readonly redactor?: Redactor | undefined
  readonly env?: Readonly<Record<string, string | undefined>> | undefined
  /** Directory of programs that name none. */
  readonly cwd?: string | undefined
  /** For `MLOPS_DEBUG`: the redacted command line before it runs. */
  readonly onCommand?: ((line: string) => void) | undefined
}

const GRACE_MS = 5000
const CAPTURE_LIMIT = 16 * 1024 * 1024
/** How long grandchildren may hold the pipes open after the program itself has ended. */
const DRAIN_MS = 5000
const SHOWN_LINES = 8

/**
 * Processes by argv alone, each in a process group of its own.
 * Why not @actions/exec: docs/decisions/processes.md.
 */
export function createExec(settings: ExecSettings = {}): Exec {
  const redactor = settings.redactor ?? createRedactor()
  const environment = settings.env ?? process.env
  const defaultCwd = settings.cwd ?? process.cwd()

  function launch(argv: Argv, options: ExecOptions) {
    const [program, ...args] = argv
    const env = options.env ?? childEnvironment(environment)
    const cwd = options.cwd ?? defaultCwd
    const path = findProgram(program, env, cwd) ?? notFound(program, cwd)
    if (!isDirectory(cwd)) throw errors.EXEC_NOT_FOUND(`cannot run ${program}: the directory ${cwd} does not exist`)
    settings.onCommand?.(redactor.redact(argv.join(' ')))
    const child = spawn(path, args, {
      cwd,
      env,
      detached: process.platform !== 'win32',
      windowsHide: true,
      stdio: [options.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    })
    return watch(child, options, redactor)
  }

  return {
    async run(argv, options = {}) {
      const stepSignal = options.detachedFromCancel ? undefined : settings.signal?.()
      const signals = [stepSignal, options.signal].filter(signal => signal !== undefined)
      const name = redactor.redact(basename(argv[0]))
      if (signals.some(signal => signal.aborted)) throw cancelled(name)
      const watched = launch(argv, options)
      const stop = () => void watched.stop()
      for (const signal of signals) signal.addEventListener('abort', stop, { once: true })
      const timer =
        options.timeoutMs === undefined
          ? undefined
          : setTimeout(() => watched.expire(), Math.min(options.timeoutMs, 2 ** 31 - 1))
      const result = await watched.exited
      clearTimeout(timer)
      for (const signal of signals) signal.removeEventListener('abort', stop)
      if (signals.some(signal => signal.aborted)) {
        await watched.stop()
        throw cancelled(name)
      }
      if (result.timedOut)
        throw errors.EXEC_TIMEOUT(`${name} ran longer than ${options.timeoutMs! / 1000} s and was ended`)
      if (result.exitCode !== 0 && !options.ignoreExitCode) throw failed(name, result, redactor)
      return result
    },

    start(argv, options = {}) {
      const stepSignal = options.detachedFromCancel ? undefined : settings.signal?.()
      const signals = [stepSignal, options.signal].filter(signal => signal !== undefined)
      if (signals.some(signal => signal.aborted)) throw cancelled(redactor.redact(basename(argv[0])))
      const watched = launch(argv, options)
      const stop = () => void watched.stop()
      for (const signal of signals) signal.addEventListener('abort', stop, { once: true })
      const timer = options.timeoutMs === undefined ? undefined : setTimeout(() => watched.expire(), options.timeoutMs)
      const exited = watched.exited.finally(() => {
        clearTimeout(timer)
        for (const signal of signals) signal.removeEventListener('abort', stop)
      })
      return { pid: watched.pid, exited, stop: watched.stop }
    },

    async which(program) {
      return findProgram(program, environment, defaultCwd)
    },
  }
}

interface Watched extends RunningProcess {
  /** Ends it because its time is over. */
  expire(): void
}

function watch(child: ChildProcess, options: ExecOptions, redactor: Redactor): Watched {
  const limit = options.maxCapture ?? CAPTURE_LIMIT
  const stdout = createCapture(limit, redactor, options.onStdout)
  const stderr = createCapture(limit, redactor, options.onStderr)
  let timedOut = false
  let stopping: Promise<void> | undefined
  let failure = ''

  child.stdout!.on('data', (chunk: Buffer) => stdout.push(chunk))
  child.stderr!.on('data', (chunk: Buffer) => stderr.push(chunk))
  if (options.input !== undefined) {
    // A program that does not read its input to the end (EPIPE) is judged by its exit code.
    child.stdin!.on('error', () => {})
    child.stdin!.end(options.input)
  }

  const exited = new Promise<ExecResult>(resolve => {
    let drain: NodeJS.Timeout | undefined
    const finish = (code: number | null, signal: string | null) => {
      clearTimeout(drain)
      stdout.end()
      stderr.end()
      const exitCode = code ?? (signal === null ? 127 : 128 + signalNumber(signal))
      resolve({ exitCode, signal, stdout: stdout.text(), stderr: stderr.text() + failure, timedOut })
    }
    child.once('error', error => {
      failure = error.message
      if (child.pid === undefined) finish(null, null)
    })
    child.once('exit', () => {
      drain = setTimeout(() => {
        child.stdout!.destroy()
        child.stderr!.destroy()
      }, DRAIN_MS)
    })
    child.once('close', finish)
  })

  const stop = () => {
    stopping ??= endProcessTree(child, options.graceMs ?? GRACE_MS).then(async () => {
      await exited
    })
    return stopping
  }
  return {
    pid: child.pid ?? -1,
    exited,
    stop,
    expire() {
      timedOut = true
      void stop()
    },
  }
}

const SIGNALS: Readonly<Record<string, number>> = {
  SIGHUP: 1,
  SIGINT: 2,
  SIGQUIT: 3,
  SIGABRT: 6,
  SIGKILL: 9,
  SIGSEGV: 11,
  SIGTERM: 15,
}
const signalNumber = (signal: string) => SIGNALS[signal] ?? 0

function failed(name: string, result: ExecResult, redactor: Redactor) {
  const how = result.signal === null ? `exit code ${result.exitCode}` : `signal ${result.signal}`
  const words = lastLines(result.stderr) || lastLines(result.stdout)
  const shown = words === '' ? ', without a word' : `:\n${redactor.redact(words)}`
  return errors.EXEC_FAILED(`${name} ended with ${how}${shown}`)
}

function lastLines(text: string): string {
  const lines = text.split(/\r?\n/).filter(line => line.trim() !== '')
  return lines.slice(-SHOWN_LINES).join('\n').slice(-2000)
}

function notFound(program: string, cwd: string): never {
  const where = /[\\/]/.test(program)
    ? `there is no executable file ${program} (from ${cwd})`
    : `${program} is not on PATH`
  throw errors.EXEC_NOT_FOUND(where)
}

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}
