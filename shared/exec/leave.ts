/** What of the process is needed to leave it; tests give their own. */
export interface Leaving {
  readonly pid: number
  readonly execPath: string
  kill(pid: number, signal: 'SIGKILL'): unknown
  /** POSIX, Node 22.15 and newer. */
  readonly execve?:
    | ((file: string, args: readonly string[], env: Readonly<Record<string, string>>) => never)
    | undefined
}

/**
 * Ends this process at once with an exit code, where its own end would wait for a native thread that never ends: Node
 * joins its threads before it leaves. The process becomes another one that does nothing but end with the code, if Node
 * can do that; else it is killed, which shells show as 137. Nothing is flushed or cleaned up: call it last.
 */
export function leaveAtOnce(code: number, self: Leaving = process as Leaving): void {
  try {
    self.execve?.(self.execPath, [self.execPath, '-e', `process.exit(${code})`], {})
  } catch {
    // Windows has no such call, and a sandbox may forbid it.
  }
  self.kill(self.pid, 'SIGKILL')
}
