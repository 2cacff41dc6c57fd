import { type Artifact, block, type EvidenceDraft, type Outcome } from '../../../shared/outcome/index.js'
import type { ModelVersion } from '../../../shared/registry/index.js'
import { EXACT } from '../../../shared/verdict/index.js'
import type { Inputs } from './plan.js'
import { history } from './report-blocks.js'
import type { RollbackPlan } from './rollback.js'

/** The Outcome of moving an alias back. */
export function describeRollback(inputs: Inputs, plan: RollbackPlan): Outcome {
  const { from, to, done } = plan
  const { name, alias, reason } = inputs
  const moved = done
    ? `${alias} of ${name} names ${to.version} already`
    : `${alias} of ${name} names ${to.version} again, not ${from.version}`
  return {
    verdict: 'pass',
    headline: done
      ? `register-model had nothing to roll back: ${alias} of ${name} is ${to.version}`
      : `register-model rolled ${alias} of ${name} back from ${from.version} to ${to.version}`,
    why: `${moved}.${reason === undefined ? '' : ` Reason: ${reason}.`} ${from.version === to.version ? '' : `${from.version} stays in the registry and is not promoted again without \`force\`.`}`.trim(),
    next: `Deploy ${to.version}: the alias moves no traffic by itself. It lies at ${to.uri}.`,
    findings: [
      {
        code: 'alias-rollback',
        verdict: 'pass',
        subject: alias,
        message: `${moved}.`,
        truth: EXACT,
        observed: to.version,
      },
    ],
    outputs: {
      version: to.version,
      'registry-version': to.nativeVersion,
      digest: to.digest,
      uri: to.uri,
      registered: true,
      promoted: true,
      champion: to.version,
      'previous-champion': from.version,
      card: undefined,
    },
    blocks: [
      block.section('What was moved', [
        block.facts([
          ['alias', alias],
          ['now', named(to)],
          ['before', named(from)],
          ['registry', `${plan.registry.kind}, ${plan.registry.location}`],
        ]),
      ]),
      history(plan.alias.moves, alias),
    ],
    ...(plan.artifact === undefined ? {} : { evidence: evidenceOf(inputs, plan, plan.artifact) }),
  }
}

const named = ({ version, digest }: ModelVersion) => (digest === '' ? version : `${version} (dirHash:${digest})`)

function evidenceOf(
  { name, alias, reason }: Inputs,
  { registry, from, to }: RollbackPlan,
  artifact: Artifact,
): EvidenceDraft {
  const before = { name: `${from.name} ${from.version}`, digest: { dirHash: from.digest } }
  return {
    kind: 'gate',
    subject: [artifact],
    configuration: [],
    dependencies:
      from.version === to.version || from.digest === ''
        ? []
        : [{ ...before, annotations: { relation: 'rolled back from', role: 'model' } }],
    details: {
      action: 'rollback',
      registry: registry.kind,
      location: registry.location,
      name,
      alias,
      version: to.version,
      registryVersion: to.nativeVersion,
      from: from.version,
      promoted: true,
      reason,
    },
  }
}
