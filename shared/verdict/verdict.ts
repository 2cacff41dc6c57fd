/** The four answers that a step can give. A step that cannot decide says `inconclusive`; it never passes by default. */
export const VERDICTS = ['pass', 'warn', 'fail', 'inconclusive'] as const
export type Verdict = (typeof VERDICTS)[number]

/** The sign that stands beside the word wherever a verdict is shown: never colour alone. */
export const SIGNS: Readonly<Record<Verdict | 'error', string>> = {
  pass: '✔',
  warn: '▲',
  fail: '✖',
  inconclusive: '?',
  error: '!',
}

const SEVERITY: Readonly<Record<Verdict, number>> = { pass: 0, warn: 1, inconclusive: 2, fail: 3 }

/** Orders verdicts by how much attention they need: pass < warn < inconclusive < fail. */
export function bySeverity(a: Verdict, b: Verdict): number {
  return SEVERITY[a] - SEVERITY[b]
}

/**
 * The verdict of a whole from the verdicts of its parts: the most severe one.
 * An empty list is `inconclusive`: nothing was seen, so nothing passes.
 */
export function worst(verdicts: Iterable<Verdict>): Verdict {
  let found: Verdict | undefined
  for (const verdict of verdicts) if (found === undefined || bySeverity(verdict, found) > 0) found = verdict
  return found ?? 'inconclusive'
}

/** Whether a later step may build on this verdict: `pass` and `warn` let the train go on. */
export function letsThrough(verdict: Verdict): boolean {
  return verdict === 'pass' || verdict === 'warn'
}
