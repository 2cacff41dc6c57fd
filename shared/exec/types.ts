/** A program and its arguments; never a shell line. */
export type Argv = readonly [program: string, ...args: string[]]

export interface ExecOptions {
  readonly cwd?: string | undefined
  /** The whole environment of the process; absent: this process's, without this project's own inputs and secrets. */
  readonly env?: Readonly<Record<string, string>> | undefined
  readonly input?: string | Uint8Array | undefined
  readonly timeoutMs?: number | undefined
  /** Ends the process group when it fires; the step's own signal is always obeyed as well. */
  readonly signal?: AbortSignal | undefined
  /** Called for each whole line, redacted. */
  readonly onStdout?: ((line: string) => void) | undefined
  readonly onStderr?: ((line: string) => void) | undefined
  /** Return a non-zero exit code instead of raising EXEC_FAILED. */
  readonly ignoreExitCode?: boolean | undefined
  /** Do not end this process when the step is cancelled: its owner stops it in its own order (Helm during a route revert). */
  readonly detachedFromCancel?: boolean | undefined
  /** Characters of stdout and of stderr that are kept, the last ones; 16 Mi by default. */
  readonly maxCapture?: number | undefined
  /** Milliseconds between SIGTERM and SIGKILL when it is stopped; 5000 by default. */
  readonly graceMs?: number | undefined
}

export interface ExecResult {
  readonly exitCode: number
  /** The signal that ended it, when one did. */
  readonly signal: string | null
  readonly stdout: string
  readonly stderr: string
  readonly timedOut: boolean
}

export interface RunningProcess {
  readonly pid: number
  readonly exited: Promise<ExecResult>
  /** Ends the whole process group: SIGTERM, then SIGKILL after the grace. Resolves when it is gone. */
  stop(): Promise<void>
}

/** The one seam for processes. */
export interface Exec {
  /** Runs to the end. Raises EXEC_NOT_FOUND, EXEC_TIMEOUT, EXEC_FAILED (with the last lines of stderr), CANCELLED. */
  run(argv: Argv, options?: ExecOptions): Promise<ExecResult>
  /** Starts without waiting, for servers and for work that is watched. Raises EXEC_NOT_FOUND; `exited` never rejects. */
  start(argv: Argv, options?: ExecOptions): RunningProcess
  /** The absolute path of a program on PATH, or undefined. */
  which(program: string): Promise<string | undefined>
}
