import { stat } from 'node:fs/promises'
import type { Artifact, Outcome } from '../outcome/index.js'
import { sameArtifact } from './artifact.js'
import { type Chain, type ChainRecord, openChain } from './chain.js'
import { type DigestOptions, digestFile, digestTree } from './digest.js'
import type { TrustedKey } from './keys.js'
import type { ChainProblem } from './read.js'
import { type CheckedFile, reportChain } from './verify-report.js'
import { evidenceFileName } from './write.js'

export interface VerifyOptions extends DigestOptions {
  readonly trustedKeys?: readonly TrustedKey[] | undefined
  /** Files and directories whose bytes are compared with what the statements name. */
  readonly artifacts?: readonly { readonly path: string; readonly name: string }[] | undefined
}

export interface ChainCheck {
  /** What the reporter renders, as for a step. */
  readonly outcome: Outcome
  readonly chain: Chain
  readonly problems: readonly ChainProblem[]
  readonly files: readonly CheckedFile[]
}

/**
 * Retraces a whole chain, offline: every line is read, every signature tried, every digest that one statement names of
 * another looked up.
 *
 * fail: a link is missing, altered, replayed, unreadable, or unsigned although keys were given.
 * warn: whole, but unauthenticated, because no key was given or nothing is signed.
 * inconclusive: there is no evidence. pass: whole and signed.
 */
export async function verifyChain(directory: string, options: VerifyOptions = {}): Promise<ChainCheck> {
  const chain = await openChain(directory, { trustedKeys: options.trustedKeys })
  const authenticated = (options.trustedKeys ?? []).length > 0
  const problems = [
    ...chain.problems,
    ...brokenLinks(chain),
    ...brokenCompanions(chain),
    ...replays(chain),
    ...(authenticated ? unsigned(chain) : []),
  ]
  const files: CheckedFile[] = []
  for (const artifact of options.artifacts ?? []) files.push(await checkFile(artifact, chain, options))
  return { outcome: reportChain({ chain, problems, files, authenticated, directory }), chain, problems, files }
}

/** Statements that were built upon and are not there any more, or not as they were. */
function brokenLinks(chain: Chain): ChainProblem[] {
  return chain.records.flatMap(record =>
    record.builtOn
      .filter(link => !chain.statements.some(found => found.digest === link.digest.sha256))
      .map(link => lost(record, link.name, link.digest.sha256, chain, 'was built on')),
  )
}

/** The statement in the field's own terms that each outcome stands beside. */
function brokenCompanions(chain: Chain): ChainProblem[] {
  return chain.records.flatMap(record =>
    record.companions
      .filter(
        link => !chain.statements.some(found => found.file === record.file && found.digest === link.digest.sha256),
      )
      .map(link => ({
        kind: 'altered' as const,
        file: record.file,
        line: record.line,
        message: `stands beside a ${link.name} statement sha256:${link.digest.sha256} that is not in this file any more`,
      })),
  )
}

function lost(record: ChainRecord, name: string, digest: string | undefined, chain: Chain, how: string): ChainProblem {
  const file = chain.statements.find(found => baseName(found.file) === name)?.file
  const what = `statement sha256:${digest} that ${record.step} (${record.file} line ${record.line}) ${how}`
  return file === undefined
    ? { kind: 'missing', file: name, message: `is missing; it held the ${what}` }
    : { kind: 'altered', file, message: `no longer holds the ${what}` }
}

/** The same statement twice, or under a file name that belongs to another step or subject. */
function replays(chain: Chain): ChainProblem[] {
  const problems: ChainProblem[] = []
  const first = new Map<string, { file: string; line: number }>()
  for (const found of chain.statements) {
    const seen = first.get(found.digest)
    if (seen === undefined) first.set(found.digest, found)
    // Repeated work says the same in the field's own terms, which know no time; only an outcome is told once.
    else if (found.outcome !== undefined || seen.file !== found.file) {
      const { file, line } = found
      problems.push({
        kind: 'replayed',
        file,
        line,
        message: `repeats the statement of ${seen.file} line ${seen.line}`,
      })
    }
  }
  for (const record of chain.records) {
    const expected = record.subject.map(subject => evidenceFileName(record.step, subject))
    if (expected.includes(baseName(record.file))) continue
    problems.push({
      kind: 'replayed',
      file: record.file,
      line: record.line,
      message: `holds a statement that belongs in ${expected[0]}: ${record.step} about ${record.subject[0]?.name}`,
    })
  }
  return problems
}

function unsigned(chain: Chain): ChainProblem[] {
  return chain.statements
    .filter(found => found.signer === undefined)
    .map(({ file, line, signed }) => ({
      kind: 'unsigned',
      file,
      line,
      message: signed ? 'is signed, but by none of the trusted keys' : 'is not signed',
    }))
}

async function checkFile(
  { path, name }: { path: string; name: string },
  chain: Chain,
  options: DigestOptions,
): Promise<CheckedFile> {
  const directory = (await stat(path).catch(() => undefined))?.isDirectory() ?? false
  const digest = directory
    ? { dirHash: (await digestTree(path, options)).dirHash }
    : { sha256: (await digestFile(path, options)).sha256 }
  const subjects = chain.records.flatMap(record => record.subject.map(subject => ({ record, subject })))
  const records = subjects.filter(({ subject }) => sameArtifact(subject, { digest })).map(({ record }) => record)
  const artifact: Artifact | undefined = subjects.find(({ subject }) => sameArtifact(subject, { digest }))?.subject
  const sameName = subjects.findLast(
    ({ subject }) => subject.name === name || baseName(subject.name) === baseName(name),
  )
  return { name, digest, records, artifact, expected: sameName?.subject }
}

function baseName(path: string): string {
  return path.replace(/\/+$/, '').split('/').at(-1) ?? path
}
