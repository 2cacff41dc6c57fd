import type { ResourceDescriptor, Role } from '../outcome/index.js'
import type { Verdict } from '../verdict/index.js'
import { sameArtifact } from './artifact.js'
import { PAYLOAD_TYPE } from './dsse.js'
import type { TrustedKey } from './keys.js'
import { type ChainProblem, type FoundStatement, readStatements } from './read.js'
import { roleOf, STEP_ROLES } from './roles.js'
import { PREDICATE } from './statement.js'
import type { EvidenceReader, EvidenceRecord } from './types.js'

/** An outcome statement with everything that checking needs. */
export interface ChainRecord extends EvidenceRecord {
  readonly headline: string
  readonly line: number
  /** SHA-256 of the statement's bytes, by which later statements name it. */
  readonly digest: string
  readonly key: Readonly<Record<string, string>>
  /** Statements that this one was built on. */
  readonly builtOn: readonly ResourceDescriptor[]
  /** Statements that belong to this one, in the same file. */
  readonly companions: readonly ResourceDescriptor[]
}

export interface Chain extends EvidenceReader {
  readonly directory: string
  /** Oldest first. */
  readonly records: readonly ChainRecord[]
  /** Every statement, of whatever predicate type. */
  readonly statements: readonly FoundStatement[]
  /** What could not be read, and signatures that do not fit. */
  readonly problems: readonly ChainProblem[]
  about(artifact: Pick<ResourceDescriptor, 'digest'>): Promise<readonly ChainRecord[]>
  latest(step: string, role: Role): Promise<ChainRecord | undefined>
  by(step: string): Promise<readonly ChainRecord[]>
}

export interface ChainOptions {
  readonly trustedKeys?: readonly TrustedKey[] | undefined
}

/**
 * Reads the evidence directory, subdirectories included (artifacts of several jobs are often unpacked side by side).
 * A directory that does not exist is an empty chain. What cannot be read is listed in `problems` and raises nothing.
 */
export async function openChain(directory: string, options: ChainOptions = {}): Promise<Chain> {
  const { statements, problems } = await readStatements(directory, options.trustedKeys ?? [])
  const records = statements
    .flatMap(found => recordOf(found) ?? [])
    .sort((a, b) => compare(a.time, b.time) || compare(a.file, b.file) || a.line - b.line)
  return {
    directory,
    records,
    statements,
    problems,
    about: async artifact => records.filter(record => record.subject.some(subject => sameArtifact(subject, artifact))),
    latest: async (step, role) =>
      records.findLast(record => record.step === step && record.subject.some(subject => subject.role === role)),
    by: async step => records.filter(record => record.step === step),
  }
}

/**
 * The statements that a step builds on when it uses these artifacts, for `EvidenceFacts.builtOn`: the newest one of
 * each step about each artifact. Naming them by digest makes a later change of an unsigned statement visible.
 */
export function foundationsOf(uses: readonly Pick<ResourceDescriptor, 'digest'>[], chain: Chain): ResourceDescriptor[] {
  const newest = new Map<string, ChainRecord>()
  for (const artifact of uses) {
    for (const record of chain.records) {
      if (record.subject.some(subject => sameArtifact(subject, artifact))) {
        newest.set(`${record.step} ${JSON.stringify(artifact.digest)}`, record)
      }
    }
  }
  return [...new Map([...newest.values()].map(record => [record.digest, record])).values()].map(record => ({
    name: record.file.split('/').at(-1) ?? record.file,
    digest: { sha256: record.digest },
    mediaType: PAYLOAD_TYPE,
    annotations: { step: record.step, verdict: record.verdict },
  }))
}

function recordOf(found: FoundStatement): ChainRecord | undefined {
  if (found.statement.predicateType !== PREDICATE.outcome || found.outcome === undefined) return undefined
  const { statement, outcome } = found
  const isLink = (item: ResourceDescriptor) => item.mediaType === PAYLOAD_TYPE
  return {
    file: found.file,
    line: found.line,
    digest: found.digest,
    signer: found.signer,
    step: outcome.step,
    verdict: outcome.verdict as Verdict,
    headline: outcome.headline,
    subject: statement.subject.map(item => ({ ...item, role: roleOf(item) ?? STEP_ROLES[outcome.step] ?? 'data' })),
    configuration: outcome.configuration,
    dependencies: outcome.resolvedDependencies.filter(item => !isLink(item)),
    builtOn: outcome.resolvedDependencies.filter(isLink),
    companions: outcome.statements,
    key: outcome.key,
    details: outcome.details,
    time: outcome.metadata.finishedOn,
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
