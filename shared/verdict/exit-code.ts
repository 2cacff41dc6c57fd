import type { Verdict } from './verdict.js'

/** Exit codes, the same for all six steps and for the command. */
export const EXIT = { ok: 0, fail: 1, input: 2, infrastructure: 3, inconclusive: 4, cancelled: 130 } as const

/** What `fail-on` may name. `never` reports every verdict but always exits 0. */
export const FAIL_ON = ['fail', 'inconclusive', 'warn', 'never'] as const
export type FailOn = (typeof FAIL_ON)[number]

/**
 * The exit code of a verdict.
 * @param failOn verdicts that stop the job
 * @param warnExitCode code for `warn` when it does not stop the job (GitLab shows an orange job for it); 0 by default
 */
export function exitCodeOf(verdict: Verdict, failOn: readonly FailOn[], warnExitCode = 0): number {
  if (failOn.includes('never') || verdict === 'pass') return EXIT.ok
  if (verdict === 'warn') return failOn.includes('warn') ? EXIT.fail : warnExitCode
  if (!failOn.includes(verdict)) return EXIT.ok
  return verdict === 'fail' ? EXIT.fail : EXIT.inconclusive
}
