import { resolve } from 'node:path'
import {
  type BuiltEvidence,
  buildEvidence,
  type Chain,
  checkRequires,
  foundationsOf,
  openChain,
  parseSigningKey,
  readTrustedKeys,
  type SigningKey,
  type TrustedKey,
} from '../evidence/index.js'
import type { HostInfo } from '../host/index.js'
import type { Artifact, Outcome } from '../outcome/index.js'
import type { Plan } from './action.js'
import { RELEASE } from './release.js'

/** The inputs of every step that speak about evidence. */
export interface ProofInputs {
  readonly evidence: string
  readonly requires: readonly string[] | undefined
  readonly 'trusted-keys': readonly string[] | undefined
  readonly 'signing-key': string | undefined
}

/** The chain of evidence as one run sees it: what it may rely on, and what it adds. */
export interface Proofs {
  readonly directory: string
  /** Read once, when it is first needed. */
  chain(): Promise<Chain>
  /** Raises what `checkRequires` raises. */
  require(uses: readonly Artifact[]): Promise<void>
  build(parts: {
    readonly step: string
    readonly outcome: Outcome
    readonly plan: Plan
    readonly host: HostInfo
    readonly startedOn: string
    readonly finishedOn: string
  }): Promise<BuiltEvidence | undefined>
}

/** Keys are read before any work is done: a wrong one must not cost a training. Raises EVIDENCE_KEY. */
export async function openProofs(inputs: ProofInputs, workspace: string): Promise<Proofs> {
  const directory = resolve(workspace, inputs.evidence)
  const signingKey: SigningKey | undefined =
    inputs['signing-key'] === undefined ? undefined : parseSigningKey(inputs['signing-key'])
  const trustedKeys = await trustedKeysOf(inputs['trusted-keys'] ?? [], workspace)
  let opened: Promise<Chain> | undefined
  const chain = () => {
    opened ??= openChain(directory, { trustedKeys })
    return opened
  }

  return {
    directory,
    chain,
    async require(uses) {
      const rules = inputs.requires ?? []
      if (rules.length > 0) checkRequires(rules, uses, await chain(), { trustedKeys })
    },
    async build({ step, outcome, plan, host, startedOn, finishedOn }) {
      if (outcome.evidence === undefined) return undefined
      const { verdict, headline, findings, versions } = outcome
      return buildEvidence(
        outcome.evidence,
        {
          step,
          verdict,
          headline,
          findings,
          versions,
          key: plan.key,
          uses: plan.uses,
          builtOn: foundationsOf([...plan.uses, ...outcome.evidence.dependencies], await chain()),
          host,
          release: RELEASE,
          startedOn,
          finishedOn,
        },
        signingKey,
      )
    },
  }
}

/** Patterns → keys, each file once. A pattern that finds nothing is an error: it would silently trust nobody. */
export async function trustedKeysOf(patterns: readonly string[], workspace: string): Promise<readonly TrustedKey[]> {
  if (patterns.length === 0) return []
  const { glob } = await import('tinyglobby')
  const names = new Set<string>()
  const excluded = patterns.filter(pattern => pattern.startsWith('!'))
  for (const pattern of patterns.filter(pattern => !pattern.startsWith('!'))) {
    const found = await glob([pattern, ...excluded], { cwd: workspace, dot: true, onlyFiles: true })
    // A plain path goes on as it is, so that its absence is told by name.
    for (const name of found.length === 0 ? [pattern] : found) names.add(name)
  }
  return readTrustedKeys([...names].sort().map(name => ({ path: resolve(workspace, name), name })))
}
