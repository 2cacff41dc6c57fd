import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { digestText } from '../evidence/index.js'
import type { Annotation } from '../host/index.js'
import { VERDICTS, type Verdict } from '../verdict/index.js'
import { RELEASE } from './release.js'
import { OUTCOME_FILE } from './staging.js'

/** What outcome.json keeps so that a later run can give the same outcome again; everything is compared, nothing believed. */
export interface ReuseRecord {
  /** Digest of step, release and key. */
  readonly keyDigest: string
  readonly outputs: Readonly<Record<string, string>>
  readonly annotations: readonly Annotation[]
  /** Files of the report directory → SHA-256. */
  readonly files: Readonly<Record<string, string>>
  /** Lines for `$GITHUB_ARTIFACTS`. */
  readonly artifacts: readonly string[]
  /** Where the evidence was written (relative to the evidence directory) and the SHA-256 of each of its lines. */
  readonly evidence: { readonly file: string; readonly lines: readonly string[] } | undefined
}

export interface Finished {
  readonly verdict: Verdict
  readonly headline: string
  readonly why: string
  readonly next: string
  readonly reuse: ReuseRecord
  /** The whole document, for `--output json`. */
  readonly document: Readonly<Record<string, unknown>>
}

/** Two runs are the same when program, step and key are. The order of the key's names does not matter. */
export function digestOfKey(step: string, key: Readonly<Record<string, string>>): string {
  const sorted = Object.entries(key).sort(([a], [b]) => (a < b ? -1 : 1))
  return digestText(JSON.stringify([step, RELEASE, sorted]))
}

export interface Wanted {
  readonly reportDir: string
  readonly evidenceDir: string
  readonly keyDigest: string
  readonly verdicts: readonly Verdict[]
}

/**
 * The finished outcome under this key, or why there is none. Its files and its evidence must still be what was written:
 * a report that somebody edited is not given again.
 */
export async function findFinished(wanted: Wanted): Promise<Finished | string> {
  const found = await readOutcome(join(wanted.reportDir, OUTCOME_FILE))
  if (found === undefined) return 'no finished outcome'
  if (found.reuse.keyDigest !== wanted.keyDigest) return 'the finished outcome was made from other inputs'
  if (!wanted.verdicts.includes(found.verdict))
    return `a finished outcome that says ${found.verdict} is not reused by this step`
  for (const [name, sha256] of Object.entries(found.reuse.files)) {
    if ((await digestOf(join(wanted.reportDir, name))) !== sha256)
      return `${name} of the finished report is not as it was`
  }
  const { evidence } = found.reuse
  if (evidence !== undefined) {
    const text = await readFile(join(wanted.evidenceDir, evidence.file), 'utf8').catch(() => '')
    // Later outcomes about the same subject add lines to the file; those of this one must still be among them.
    const lines = new Set(text.split('\n').map(digestText))
    if (!evidence.lines.every(line => lines.has(line)))
      return 'the evidence of the finished outcome is not there any more'
  }
  return found
}

async function digestOf(path: string): Promise<string | undefined> {
  return readFile(path).then(digestText, () => undefined)
}

async function readOutcome(path: string): Promise<Finished | undefined> {
  try {
    const document = JSON.parse(await readFile(path, 'utf8')) as Finished & Record<string, unknown>
    const { verdict, headline, why, next, reuse } = document
    const texts = [headline, why, next, reuse.keyDigest].every(text => typeof text === 'string')
    if (!texts || !VERDICTS.includes(verdict) || typeof reuse.files !== 'object') return undefined
    return { verdict, headline, why, next, reuse, document }
  } catch {
    // Absent, or written by another version: then the work is done again.
    return undefined
  }
}
