const LONGEST_VALUE = 1000
/** GitLab's own limit for a dotenv report. */
const LONGEST_FILE = 5 * 1024

export interface Dotenv {
  readonly text: string
  /** Names that were left out because of GitLab's limits. */
  readonly left: readonly string[]
}

/** `should-retrain` of `drift-gate` → `DRIFT_GATE_SHOULD_RETRAIN`: one namespace downstream, so each step has its own. */
export function dotenvName(step: string, output: string): string {
  return `${step}_${output}`.toUpperCase().replace(/[^A-Z0-9]/g, '_')
}

/**
 * Outputs as GitLab's dotenv report: `NAME=value`, one line each, a few KiB in all. Line ends become spaces; values
 * that do not fit are left out, the longest first, because a report that is too large fails the job.
 */
export function dotenvOf(step: string, outputs: Readonly<Record<string, string>>): Dotenv {
  const entries = Object.entries(outputs).map(([name, value]) => ({
    name: dotenvName(step, name),
    value: value.replace(/\s*[\r\n]+\s*/g, ' ').trim(),
  }))
  const left: string[] = []
  let kept = entries.filter(entry => {
    if (entry.value.length <= LONGEST_VALUE) return true
    left.push(entry.name)
    return false
  })
  while (sizeOf(kept) > LONGEST_FILE) {
    const longest = kept.reduce((a, b) => (b.value.length > a.value.length ? b : a))
    left.push(longest.name)
    kept = kept.filter(entry => entry !== longest)
  }
  return { text: textOf(kept), left }
}

const textOf = (entries: readonly { name: string; value: string }[]) =>
  entries.map(({ name, value }) => `${name}=${value}\n`).join('')
const sizeOf = (entries: readonly { name: string; value: string }[]) => Buffer.byteLength(textOf(entries))
