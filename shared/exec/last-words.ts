import type { ExecResult } from './types.js'

/** How a process ended and the last three lines that it said, e.g. `ended with exit code 3: … | no such file`. */
export function lastWords({
  exitCode,
  signal,
  stdout,
  stderr,
}: Pick<ExecResult, 'exitCode' | 'signal' | 'stdout' | 'stderr'>): string {
  const lines = `${stdout}\n${stderr}`.trim().split('\n').slice(-3).join(' | ').slice(0, 400)
  return `ended with ${signal === null ? `exit code ${exitCode}` : `signal ${signal}`}${lines === '' ? '' : `: ${lines}`}`
}
