import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { digestRef } from '../../../shared/evidence/index.js'
import type { ResourceDescriptor } from '../../../shared/outcome/index.js'
import type { Attachment, ModelVersion, Registration, VersionDraft } from '../../../shared/registry/index.js'
import type { Context } from '../../../shared/run/index.js'
import { letsThrough } from '../../../shared/verdict/index.js'
import { type Judged, PREDICTIONS, TEST_DATA_LABEL } from './judge.js'
import { modelCard } from './model-card.js'
import { asCandidate, newestOf, nextVersion } from './next-version.js'
import type { Inputs, RegisterPlan } from './plan.js'
import { type Bump, bumpFor, parseSignature } from './signature.js'

export const SIGNATURE = 'signature.json'
/** Others may take the next version first; each time there is a newer next one. */
const MOST_TRIES = 20

/** What the model would be called now, if it is let through. */
export async function proposeVersion(
  inputs: Inputs,
  ctx: Context,
  plan: RegisterPlan,
  existing: readonly string[] = plan.versions.map(version => version.version),
): Promise<string> {
  return inputs.version ?? nextVersion(existing, await bumpOf(inputs, ctx, plan))
}

async function bumpOf(inputs: Inputs, ctx: Context, plan: RegisterPlan): Promise<Bump> {
  if (inputs.bump !== 'auto') return inputs.bump
  const newest = newestOf(plan.versions.map(version => version.version))
  const before = plan.versions.find(version => version.version === newest)
  if (plan.signature === undefined || !before?.attachments.some(file => file.name === SIGNATURE)) return 'patch'
  const file = join(ctx.temp, 'newest-signature.json')
  await plan.registry.fetchAttachment(before, SIGNATURE, file)
  const signature = parseSignature(await readFile(file, 'utf8'))
  return signature === undefined ? 'patch' : bumpFor(signature, plan.signature)
}

/** Registers the model under the next free version. */
export async function registerModel(
  inputs: Inputs,
  ctx: Context,
  plan: RegisterPlan,
  judged: Judged,
  cardFor: (version: string) => Promise<string>,
): Promise<Registration> {
  let existing = plan.versions.map(version => version.version)
  for (let tries = 1; ; tries++) {
    const wanted = await proposeVersion(inputs, ctx, plan, existing)
    const version = letsThrough(judged.verdict) ? wanted : asCandidate(wanted, existing)
    try {
      return await plan.registry.register(draftOf(inputs, ctx, plan, judged, version, await cardFor(version)))
    } catch (error) {
      const taken = (error as { code?: string }).code === 'REGISTRY_VERSION_TAKEN'
      if (!taken || inputs.version !== undefined || tries === MOST_TRIES) throw error
      existing = (await plan.registry.versions(inputs.name)).map(found => found.version)
    }
  }
}

function draftOf(
  inputs: Inputs,
  ctx: Context,
  plan: RegisterPlan,
  judged: Judged,
  version: string,
  card: string,
): VersionDraft {
  const { model, training, policy, testData, champion, predictions, signature } = plan
  const label = (name: string, value: string | undefined) => (value === undefined ? {} : { [name]: value })
  const attachments: Attachment[] = [
    { name: 'model-card.md', content: card },
    ...(signature === undefined ? [] : [{ name: SIGNATURE, content: `${JSON.stringify(signature, null, 2)}\n` }]),
    ...(predictions?.files ?? []).map(({ path }, i, all) => ({
      // Two files may have one name in different folders.
      name: `${PREDICTIONS}${all.length === 1 ? '' : `${i + 1}-`}${basename(path)}`,
      content: { file: path },
    })),
  ]
  return {
    name: inputs.name,
    version,
    digest: model.digest,
    metrics: training.metrics,
    parameters: training.parameters,
    labels: {
      verdict: judged.verdict,
      policy: digestRef(policy.artifact),
      ...label(TEST_DATA_LABEL, testData && digestRef(testData)),
      ...label('test-set', judged.testSet && `sha256:${judged.testSet}`),
      ...label('training-data', training.dataset && digestRef(training.dataset)),
      ...label('judged-against', champion?.version),
      ...label('commit', ctx.host.commit),
      ...label('run', ctx.host.runUrl),
    },
    model: { directory: model.directory, files: model.files },
    attachments,
  }
}

/** The card of this model under a version. */
export async function cardFor(
  inputs: Inputs,
  ctx: Context,
  plan: RegisterPlan,
  judged: Judged,
  version: string,
): Promise<string> {
  const records = await ctx.evidence.about(plan.model.artifact)
  return modelCard({
    name: inputs.name,
    version,
    digest: plan.model.digest,
    verdict: judged.verdict,
    findings: judged.findings,
    metrics: plan.training.metrics,
    parameters: plan.training.parameters,
    champion: plan.champion?.version,
    policy: plan.policy.artifact,
    trainingData: trainingDataOf(plan, records),
    testData: plan.testData,
    testSet: judged.testSet,
    evidence: records.map(({ step, verdict, time, signer }) => [step, verdict, time, signer ?? 'unauthenticated']),
    source: { commit: ctx.host.commit, runUrl: ctx.host.runUrl },
    text: plan.card,
  })
}

/** What the chain of evidence says the model was trained on; else what the training record says. */
export function trainingDataOf(
  plan: RegisterPlan,
  records: Awaited<ReturnType<Context['evidence']['about']>>,
): readonly ResourceDescriptor[] {
  const proven = records
    .filter(record => record.step === 'train-on-runner')
    .at(-1)
    ?.dependencies.filter(item => item.annotations?.role === 'data')
  if (proven !== undefined && proven.length > 0) return proven
  return plan.training.dataset === undefined ? [] : [plan.training.dataset]
}

/** Moves the alias to the version when it passed. @returns whether it moved */
export async function promote(
  inputs: Inputs,
  ctx: Context,
  plan: RegisterPlan,
  judged: Judged,
  version: ModelVersion,
): Promise<boolean> {
  if (!letsThrough(judged.verdict) || plan.alias.version?.version === version.version) return false
  await plan.registry.moveAlias({
    name: inputs.name,
    alias: inputs.alias,
    from: plan.alias.version?.version,
    to: version,
    kind: 'promotion',
    by: whoIs(ctx),
    run: ctx.host.runId,
    reason: inputs.reason,
  })
  return true
}

/** Who moves the alias, for the history: a person and the run, as far as the host tells. */
export function whoIs({ host, env }: Pick<Context, 'host' | 'env'>): string {
  const person = host.actor ?? env.USER ?? env.USERNAME ?? 'unknown'
  return host.runUrl === undefined ? person : `${person}, ${host.runUrl}`
}
