import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { digestText } from '../evidence/index.js'
import type { Annotation } from '../host/index.js'
import type { OutcomeDocument } from '../report/index.js'
import { VERDICTS, type Verdict } from '../verdict/index.js'
import { RELEASE } from './release.js'
import { OUTCOME_FILE } from './staging.js'

/** Beside outcome.json: what lets a later run recognise this one and give its outcome again. */
export const RUN_FILE = 'run.json'
const SCHEMA = 'urn:mlops-actions:schema:run:v1'

export interface RunRecord {
  readonly schema: typeof SCHEMA
  readonly step: string
  /** Digest of step, release and key. */
  readonly keyDigest: string
  readonly outputs: Readonly<Record<string, string>>
  readonly annotations: readonly Annotation[]
  /** Lines for `$GITHUB_ARTIFACTS`. */
  readonly artifacts: readonly string[]
  /** Every other file of the report directory → SHA-256. */
  readonly files: Readonly<Record<string, string>>
  /** The evidence: its file below the evidence directory, and the SHA-256 of each line that this run wrote there. */
  readonly evidence?: { readonly file: string; readonly lines: readonly string[] } | undefined
}

export interface Finished {
  readonly verdict: Verdict
  readonly record: RunRecord
  readonly document: OutcomeDocument
}

export function runRecord(parts: Omit<RunRecord, 'schema'>): RunRecord {
  return { schema: SCHEMA, ...parts }
}

/** Two runs are the same when program, step and key are. The order of the key's names does not matter. */
export function digestOfKey(step: string, key: Readonly<Record<string, string>>): string {
  const sorted = Object.entries(key).sort(([a], [b]) => (a < b ? -1 : 1))
  return digestText(JSON.stringify([step, RELEASE, sorted]))
}

export interface Wanted {
  readonly step: string
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
  const record = await readJson<RunRecord>(join(wanted.reportDir, RUN_FILE))
  if (record?.schema !== SCHEMA || record.step !== wanted.step) return 'there is no finished outcome'
  if (record.keyDigest !== wanted.keyDigest) return 'the finished outcome was made from other inputs'
  if (record.files[OUTCOME_FILE] === undefined) return 'the finished outcome is incomplete'
  for (const [name, sha256] of Object.entries(record.files)) {
    const digest = await readFile(join(wanted.reportDir, name)).then(digestText, () => undefined)
    if (digest !== sha256) return `${name} of the finished report is not as it was`
  }
  const document = await readJson<OutcomeDocument>(join(wanted.reportDir, OUTCOME_FILE))
  const verdict = VERDICTS.find(known => known === document?.verdict)
  if (document === undefined || verdict === undefined) return 'the finished outcome cannot be read'
  if (!wanted.verdicts.includes(verdict)) return `this step does not reuse an outcome that says ${verdict}`
  if (!(await evidenceStands(record, wanted.evidenceDir))) {
    return 'the evidence of the finished outcome is not there any more'
  }
  return { verdict, record, document }
}

/** Later outcomes about the same subject add lines to the file; those of this one must still be among them. */
async function evidenceStands({ evidence }: RunRecord, directory: string): Promise<boolean> {
  if (evidence === undefined) return true
  const text = await readFile(join(directory, evidence.file), 'utf8').catch(() => '')
  const lines = new Set(text.split('\n').map(digestText))
  return evidence.lines.every(line => lines.has(line))
}

async function readJson<T>(path: string): Promise<T | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as T
  } catch {
    // Absent, or written by something else: then the work is done.
    return undefined
  }
}
