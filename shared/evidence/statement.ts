import type { HostInfo } from '../host/index.js'
import type { Artifact, EvidenceDraft, ResourceDescriptor, Role } from '../outcome/index.js'
import type { Finding, Verdict } from '../verdict/index.js'
import { digestText } from './digest.js'
import { PAYLOAD_TYPE } from './dsse.js'
import { errors } from './errors.js'

export const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1'

/** Identifiers, compared character by character and never fetched; `docs/predicates/` says what they mean. */
export const PREDICATE = {
  testResult: 'https://in-toto.io/attestation/test-result/v0.1',
  provenance: 'https://slsa.dev/provenance/v1',
  outcome: 'urn:mlops-actions:predicate:outcome:v1',
  training: 'urn:mlops-actions:predicate:training:v1',
} as const

/** What the library adds to a step's draft. */
export interface EvidenceFacts {
  readonly step: string
  readonly verdict: Verdict
  readonly headline: string
  readonly findings: readonly Finding[]
  /** The step's key: two statements with equal keys say the same. */
  readonly key: Readonly<Record<string, string>>
  /** What the step was about to use. */
  readonly uses: readonly Artifact[]
  /** Statements that this one builds on: `foundationsOf(uses, chain)`. */
  readonly builtOn: readonly ResourceDescriptor[]
  readonly host: HostInfo
  /** Version of mlops-actions. */
  readonly release: string
  /** Versions of the programs that did the work. */
  readonly versions?: Readonly<Record<string, string>> | undefined
  /** ISO 8601, UTC. */
  readonly startedOn: string
  readonly finishedOn: string
}

export interface Statement {
  readonly _type: typeof STATEMENT_TYPE
  readonly subject: readonly ResourceDescriptor[]
  readonly predicateType: string
  readonly predicate: Readonly<Record<string, unknown>>
}

/** Each list of test names ends here; the numbers of all are in the outcome statement. */
const TEST_NAMES = 1000

/**
 * The statements of one outcome: first the one in the terms of the field (test result, SLSA provenance, or training),
 * for other people's tools, then this project's own, which names the first by digest and is what `requires` reads.
 * Raises EVIDENCE_SUBJECT.
 */
export function statementsOf(draft: EvidenceDraft, facts: EvidenceFacts): readonly Statement[] {
  if (draft.subject.length === 0 || draft.subject.some(subject => Object.keys(subject.digest).length === 0)) {
    throw errors.EVIDENCE_SUBJECT(`${facts.step} names no subject with a digest for its evidence`)
  }
  const common = standard(draft, facts)
  return [common, outcome(draft, facts, [common])]
}

/** How a role travels inside a resource descriptor. */
export function withRole(descriptor: ResourceDescriptor | Artifact): ResourceDescriptor {
  const { role, ...plain } = descriptor as ResourceDescriptor & { role?: Role }
  return role === undefined ? plain : { ...plain, annotations: { ...plain.annotations, role } }
}

function standard(draft: EvidenceDraft, facts: EvidenceFacts): Statement {
  switch (draft.kind) {
    case 'gate':
      return statement(draft, PREDICATE.testResult, testResult(draft, facts))
    case 'build':
      return statement(draft, PREDICATE.provenance, provenance(draft, facts))
    case 'training':
      return statement(draft, PREDICATE.training, training(draft, facts))
  }
}

function testResult(draft: EvidenceDraft, facts: EvidenceFacts) {
  const named = (...verdicts: readonly Verdict[]) =>
    facts.findings
      .filter(finding => verdicts.includes(finding.verdict))
      .slice(0, TEST_NAMES)
      .map(finding => `${finding.code}: ${finding.subject}`)
  return {
    // The predicate knows no "inconclusive"; a gate that could not decide has not let anything through.
    result: facts.verdict === 'pass' ? 'PASSED' : facts.verdict === 'warn' ? 'WARNED' : 'FAILED',
    configuration: draft.configuration.map(withRole),
    url: facts.host.runUrl,
    passedTests: named('pass'),
    warnedTests: named('warn'),
    failedTests: named('fail', 'inconclusive'),
  }
}

function provenance(draft: EvidenceDraft, facts: EvidenceFacts) {
  return {
    buildDefinition: {
      buildType: `urn:mlops-actions:build:${facts.step}:v1`,
      externalParameters: facts.key,
      internalParameters: draft.details ?? {},
      resolvedDependencies: [...draft.configuration, ...dependenciesOf(draft, facts)].map(withRole),
    },
    runDetails: {
      // The job itself writes this, nobody above it: SLSA build level 1.
      builder: { id: `urn:mlops-actions:builder:${facts.host.kind}`, version: { 'mlops-actions': facts.release } },
      metadata: { invocationId: invocationOf(facts.host), startedOn: facts.startedOn, finishedOn: facts.finishedOn },
    },
  }
}

function training(draft: EvidenceDraft, facts: EvidenceFacts) {
  return {
    trainingData: dependenciesOf(draft, facts)
      .map(withRole)
      .filter(item => item.annotations?.role === 'data'),
    configuration: draft.configuration.map(withRole),
    resolvedDependencies: dependenciesOf(draft, facts)
      .map(withRole)
      .filter(item => item.annotations?.role !== 'data'),
    details: draft.details ?? {},
    metadata: { invocationId: invocationOf(facts.host), startedOn: facts.startedOn, finishedOn: facts.finishedOn },
  }
}

function outcome(draft: EvidenceDraft, facts: EvidenceFacts, beside: readonly Statement[]): Statement {
  return statement(draft, PREDICATE.outcome, {
    step: facts.step,
    verdict: facts.verdict,
    headline: facts.headline,
    findings: countVerdicts(facts.findings),
    truths: summarizeTruths(facts.findings),
    configuration: draft.configuration.map(withRole),
    resolvedDependencies: [...dependenciesOf(draft, facts).map(withRole), ...facts.builtOn],
    statements: beside.map(item => ({
      name: item.predicateType,
      digest: { sha256: digestText(JSON.stringify(item)) },
      mediaType: PAYLOAD_TYPE,
    })),
    key: facts.key,
    details: draft.details ?? {},
    metadata: {
      startedOn: facts.startedOn,
      finishedOn: facts.finishedOn,
      invocationId: invocationOf(facts.host),
      host: hostOf(facts.host),
      release: facts.release,
      versions: facts.versions ?? {},
    },
  })
}

function statement(draft: EvidenceDraft, predicateType: string, predicate: Record<string, unknown>): Statement {
  return { _type: STATEMENT_TYPE, subject: draft.subject.map(withRole), predicateType, predicate }
}

/** What went in: the step's own list, and what it was about to use unless that is the subject or listed already. */
function dependenciesOf(draft: EvidenceDraft, facts: EvidenceFacts): readonly (ResourceDescriptor | Artifact)[] {
  const key = (item: ResourceDescriptor) => JSON.stringify(item.digest)
  const byDigest = new Map(facts.uses.map(item => [key(item), item]))
  const listed = draft.dependencies.map(item => {
    const used = byDigest.get(key(item))
    return used !== undefined && !('role' in item) ? { ...item, role: used.role } : item
  })
  const known = new Set([...draft.subject, ...listed, ...draft.configuration].map(key))
  return [...listed, ...facts.uses.filter(item => !known.has(key(item)))]
}

function countVerdicts(findings: readonly Finding[]): Record<Verdict, number> {
  const counts = { pass: 0, warn: 0, fail: 0, inconclusive: 0 }
  for (const finding of findings) counts[finding.verdict]++
  return counts
}

/** What kinds of truth the verdict rests on, each with the number of findings. */
function summarizeTruths(findings: readonly Finding[]) {
  const counts = new Map<string, number>()
  for (const finding of findings) {
    const text = JSON.stringify(finding.truth)
    counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  return [...counts].map(([text, count]) => ({ ...(JSON.parse(text) as Finding['truth']), findings: count }))
}

function hostOf(host: HostInfo) {
  const { kind, serverUrl, repository, commit, ref, runUrl, job, actor } = host
  return { kind, serverUrl, repository, commit, ref, runUrl, job, actor }
}

function invocationOf(host: HostInfo): string | undefined {
  if (host.runUrl === undefined) return undefined
  return host.runAttempt === undefined ? host.runUrl : `${host.runUrl}/attempts/${host.runAttempt}`
}
