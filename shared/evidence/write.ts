import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { EvidenceDraft, ResourceDescriptor } from '../outcome/index.js'
import { signEnvelope } from './dsse.js'
import type { SigningKey } from './keys.js'
import { type EvidenceFacts, statementsOf } from './statement.js'

export interface BuiltEvidence {
  /** `<step>-<first 12 of the subject's digest>.jsonl` */
  readonly fileName: string
  /** One statement a line, or one DSSE envelope a line when signed; each with its line break. */
  readonly text: string
  readonly signer: string | undefined
}

/**
 * Puts a step's evidence into its final form without touching the disk.
 * @param signingKey absent: statements stand unsigned in the file, and readers call them unauthenticated
 */
export function buildEvidence(draft: EvidenceDraft, facts: EvidenceFacts, signingKey?: SigningKey): BuiltEvidence {
  const lines = statementsOf(draft, facts)
    .map(statement => JSON.stringify(statement))
    .map(payload => (signingKey === undefined ? payload : JSON.stringify(signEnvelope(payload, signingKey))))
  return {
    fileName: evidenceFileName(facts.step, draft.subject[0]!),
    text: `${lines.join('\n')}\n`,
    signer: signingKey?.keyid,
  }
}

/** The name under which a step's evidence about a subject lies. */
export function evidenceFileName(step: string, subject: Pick<ResourceDescriptor, 'digest'>): string {
  const hex = subject.digest.sha256 ?? subject.digest.dirHash ?? Object.values(subject.digest)[0] ?? ''
  return `${step}-${hex.slice(0, 12)}.jsonl`
}

/**
 * Adds evidence to the directory and returns the file's path. A file that exists keeps its lines: later statements
 * may have been built on them. The file is replaced whole, so a reader never sees half of it.
 */
export async function writeEvidence(directory: string, evidence: BuiltEvidence): Promise<string> {
  await mkdir(directory, { recursive: true })
  const path = join(directory, evidence.fileName)
  const before = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  const whole = before === '' || before.endsWith('\n') ? before : `${before}\n`
  const staged = join(directory, `.${evidence.fileName}.${randomUUID()}`)
  try {
    await writeFile(staged, whole + evidence.text)
    await rename(staged, path)
  } catch (error) {
    await rm(staged, { force: true })
    throw error
  }
  return path
}
