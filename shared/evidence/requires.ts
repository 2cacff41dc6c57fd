import type { Artifact, Role } from '../outcome/index.js'
import { sameArtifact } from './artifact.js'
import type { Chain, ChainRecord } from './chain.js'
import { errors } from './errors.js'
import type { TrustedKey } from './keys.js'
import { describeWay, type Reached, reach } from './lineage.js'
import { STEP_ROLES } from './roles.js'
import { parseRule, type Rule } from './rule.js'

/** A rule that holds, and by which statement. */
export interface Proof {
  readonly rule: Rule
  readonly artifact: Artifact
  readonly record: ChainRecord
}

/**
 * Checks what must be proven about the artifacts that a step is about to use.
 *
 * A rule speaks about every artifact of its step's role that is used directly or that the chain links to what is used.
 * Of the statements about one, those that fit the pinned policy and signer count, and of them only the newest: a pass
 * does not outlive a later failure.
 *
 * @param trustedKeys when not empty, only statements signed by one of them count
 * Raises EVIDENCE_RULE (exit 2), and EVIDENCE_GAP, EVIDENCE_VERDICT, EVIDENCE_POLICY, EVIDENCE_SIGNER,
 * EVIDENCE_UNSIGNED, EVIDENCE_ALTERED, EVIDENCE_UNREADABLE (exit 1).
 */
export function checkRequires(
  rules: readonly string[],
  uses: readonly Artifact[],
  chain: Chain,
  options: { readonly trustedKeys?: readonly TrustedKey[] | undefined } = {},
): readonly Proof[] {
  const parsed = rules.map(parseRule)
  if (parsed.length === 0) return []
  refuseProblems(chain)
  return parsed.flatMap(rule => checkRule(rule, uses, chain, (options.trustedKeys ?? []).length > 0))
}

/** What cannot be read might be the newest failure, so nothing is concluded past it. */
function refuseProblems(chain: Chain): void {
  const [problem] = chain.problems
  if (problem === undefined) return
  const message = `${problem.file}${problem.line === undefined ? '' : ` line ${problem.line}`} ${problem.message}`
  throw problem.kind === 'altered' ? errors.EVIDENCE_ALTERED(message) : errors.EVIDENCE_UNREADABLE(message)
}

function checkRule(rule: Rule, uses: readonly Artifact[], chain: Chain, signedOnly: boolean): readonly Proof[] {
  const role = STEP_ROLES[rule.step]!
  const { reached, broken } = walk(uses, role, chain, signedOnly)
  const [gap] = broken
  if (gap !== undefined) {
    throw errors.EVIDENCE_GAP(`requires "${rule.text}", but ${gap.reason}, so its ${role} is not known`)
  }
  if (reached.length === 0) {
    throw errors.EVIDENCE_GAP(
      `requires "${rule.text}", but nothing that this step uses is, or is made from, a ${role}`,
      {
        hint: 'Remove the rule, or write it at a later step.',
      },
    )
  }
  return reached.map(target => proofOf(rule, target, chain, signedOnly))
}

/** Unsigned statements lead the way only where signed ones do not, and are then refused by name. */
function walk(uses: readonly Artifact[], role: Role, chain: Chain, signedOnly: boolean) {
  if (signedOnly) {
    const signed = reach(uses, role, { ...chain, records: chain.records.filter(record => record.signer !== undefined) })
    if (signed.broken.length === 0) return signed
  }
  return reach(uses, role, chain)
}

function proofOf(rule: Rule, target: Reached, chain: Chain, signedOnly: boolean): Proof {
  const asked = `requires "${rule.text}"`
  const about = describeWay(target)
  if (signedOnly) {
    for (const { record } of target.via) {
      if (record.signer === undefined)
        throw errors.EVIDENCE_UNSIGNED(
          `${asked}, but ${describeRecord(record)}, which links to ${about}, is not signed by a trusted key`,
        )
    }
  }
  const all = chain.records.filter(
    record => record.step === rule.step && record.subject.some(subject => sameArtifact(subject, target.artifact)),
  )
  refuseAltered(target, all, chain)
  if (all.length === 0) throw errors.EVIDENCE_GAP(`${asked}, but there is no ${rule.step} statement about ${about}`)
  const authentic = signedOnly ? all.filter(record => record.signer !== undefined) : all
  if (authentic.length === 0) {
    throw errors.EVIDENCE_UNSIGNED(
      `${asked}, but ${describeRecord(all.at(-1)!)} about ${about} is not signed by a trusted key`,
    )
  }
  const signed = authentic.filter(record => rule.signer === undefined || record.signer === rule.signer)
  if (signed.length === 0) {
    const found = authentic.at(-1)!
    const by = found.signer === undefined ? 'is unauthenticated' : `is signed by sha256:${found.signer}`
    throw errors.EVIDENCE_SIGNER(`${asked}, but ${describeRecord(found)} about ${about} ${by}`)
  }
  const pinned = signed.filter(record => rule.policy === undefined || usesPolicy(record, rule.policy))
  if (pinned.length === 0) {
    const found = signed.at(-1)!
    const policies = found.configuration.map(item => `${item.name} (sha256:${item.digest.sha256 ?? '?'})`)
    throw errors.EVIDENCE_POLICY(
      `${asked}, but ${describeRecord(found)} about ${about} was made under ${policies.join(', ') || 'no policy'}`,
    )
  }
  const record = pinned.at(-1)!
  if (rule.accepts.includes(record.verdict)) return { rule, artifact: target.artifact, record }
  const older = pinned.findLast(candidate => rule.accepts.includes(candidate.verdict))
  const superseded =
    older === undefined
      ? ''
      : `; the ${older.verdict} of ${older.time} does not count any more, the newest statement does`
  throw errors.EVIDENCE_VERDICT(
    `${asked}, but ${describeRecord(record)} about ${about} says ${record.verdict}: ${record.headline}${superseded}`,
  )
}

/**
 * Unsigned statements are held together by the digests that later ones name. One that was named, whose file is there
 * and which is not in it any more, was changed.
 */
function refuseAltered(target: Reached, proofs: readonly ChainRecord[], chain: Chain): void {
  for (const record of [...target.via.map(step => step.record), ...proofs]) {
    for (const link of record.builtOn) {
      if (chain.statements.some(found => found.digest === link.digest.sha256)) continue
      const file = chain.statements.find(found => found.file.split('/').at(-1) === link.name)?.file
      if (file === undefined) continue
      throw errors.EVIDENCE_ALTERED(
        `${file} no longer holds the statement that ${describeRecord(record)} was built on (sha256:${link.digest.sha256})`,
      )
    }
  }
}

function usesPolicy(record: ChainRecord, sha256: string): boolean {
  return record.configuration.some(item => item.digest.sha256 === sha256)
}

function describeRecord(record: ChainRecord): string {
  return `the ${record.step} statement of ${record.time} (${record.file} line ${record.line})`
}
