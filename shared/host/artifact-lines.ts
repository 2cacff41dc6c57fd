export interface CheckedLines {
  readonly valid: readonly string[]
  readonly refused: readonly { readonly line: string; readonly why: string }[]
}

const LONGEST_FILE = 1024 * 1024
const MOST_SUBJECTS = 500

/**
 * Lines for `$GITHUB_ARTIFACTS`: `path`, `file://path`, `oci://ref@sha256:hex`, `ref@sha256:hex`. The runner fails the
 * whole step on one bad line, so bad ones are taken out before.
 */
export function checkArtifactLines(lines: readonly string[]): CheckedLines {
  const valid: string[] = []
  const refused: { line: string; why: string }[] = []
  let bytes = 0
  for (const line of lines) {
    const why = problemOf(line) ?? (valid.length >= MOST_SUBJECTS ? `more than ${MOST_SUBJECTS} artifacts` : undefined)
    const size = Buffer.byteLength(line) + 1
    if (why !== undefined || bytes + size > LONGEST_FILE)
      refused.push({ line, why: why ?? 'the file would exceed 1 MiB' })
    else {
      valid.push(line)
      bytes += size
    }
  }
  return { valid, refused }
}

function problemOf(line: string): string | undefined {
  if (line.trim() === '' || line !== line.trim()) return 'empty, or spaces around it'
  if (/[\r\n\0]/.test(line)) return 'more than one line'
  if (line.startsWith('#')) return 'it would be read as a comment'
  if (line.includes('=')) return '"=" is reserved'
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(line)?.[1]?.toLowerCase()
  if (scheme !== undefined && scheme !== 'file' && scheme !== 'oci') return `${scheme}:// is not accepted`
  if (scheme === 'oci' && !/@sha256:[0-9a-f]{64}$/.test(line)) return 'an image needs @sha256: and 64 hex digits'
  if (scheme === undefined && /@sha256:/.test(line) && !/^[^@\s]+@sha256:[0-9a-f]{64}$/.test(line)) {
    return 'the digest is not sha256: and 64 hex digits'
  }
  return undefined
}
