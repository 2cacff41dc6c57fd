import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { InputsOf } from '../../../shared/contract/index.js'
import { type Dataset, resolveDataset } from '../../../shared/data/index.js'
import {
  descriptorFrom,
  digestRef,
  digestText,
  digestTree,
  sameArtifact,
  type TreeFile,
} from '../../../shared/evidence/index.js'
import type { Artifact, ResourceDescriptor } from '../../../shared/outcome/index.js'
import { type Policy, readPolicy } from '../../../shared/policy/index.js'
import {
  type AliasState,
  checkAliasName,
  checkModelName,
  type ModelVersion,
  type Registry,
  registryErrors,
  type VersionSummary,
} from '../../../shared/registry/index.js'
import type { Context, Plan } from '../../../shared/run/index.js'
import type { contract } from './contract.js'
import { errors } from './errors.js'
import { openRegistry } from './open-registry.js'
import { type PromotionPolicy, policySchema } from './policy.js'
import { planRollback, type RollbackPlan } from './rollback.js'
import { readSignature, type Signature } from './signature.js'
import { readTraining, type Training } from './training-record.js'

export type Inputs = InputsOf<typeof contract>

/** Everything that the decision rests on. */
export interface RegisterPlan extends Plan {
  readonly kind: 'register'
  readonly registry: Registry
  readonly model: {
    readonly artifact: Artifact
    readonly digest: string
    readonly directory: string
    readonly files: readonly TreeFile[]
  }
  readonly policy: Policy<PromotionPolicy>
  readonly training: Training
  readonly signature: Signature | undefined
  /** Text for the model card, when one was given. */
  readonly card: string | undefined
  readonly versions: readonly VersionSummary[]
  /** The version that holds this very model already. */
  readonly known: ModelVersion | undefined
  readonly alias: AliasState
  /** What the model is compared with; undefined for the first version. */
  readonly champion: ModelVersion | undefined
  readonly predictions: Dataset | undefined
  readonly championPredictions: Dataset | undefined
  readonly testData: ResourceDescriptor | undefined
}

export type StepPlan = RegisterPlan | RollbackPlan

/** Reads, digests and looks the registry up. Changes nothing. */
export async function plan(inputs: Inputs, ctx: Context): Promise<StepPlan> {
  checkModelName(inputs.name)
  checkAliasName(inputs.alias)
  if (inputs['compare-with'] !== undefined) checkAliasName(inputs['compare-with'])
  const registry = openRegistry(inputs, ctx)
  return inputs.action === 'rollback' ? planRollback(inputs, ctx, registry) : planRegistration(inputs, ctx, registry)
}

async function planRegistration(inputs: Inputs, ctx: Context, registry: Registry): Promise<RegisterPlan> {
  const policy = await readPolicy(inputs.policy!, policySchema, ctx)
  const model = await readModel(inputs, ctx)
  const training = await readTraining(
    { model: inputs.model!, record: inputs['training-record'], metrics: inputs.metrics },
    ctx,
  )
  if (training.modelDigest !== undefined && !sameArtifact(model.artifact, { digest: training.modelDigest })) {
    throw errors.REGISTER_OTHER_MODEL(
      `training-record: ${training.sources[0]} is about another model (${digestRef({ digest: training.modelDigest })}) than ${inputs.model} (${digestRef(model.artifact)})`,
    )
  }
  const signature = inputs.bump === 'auto' ? await readSignature(model.directory) : undefined
  const card = inputs.card === undefined ? undefined : await readCard(inputs.card, ctx)
  const dataset = (globs: readonly string[] | undefined) =>
    globs && resolveDataset(globs, { workspace: ctx.workspace, signal: ctx.signal })
  const predictions = await dataset(inputs.predictions)
  const championPredictions = await dataset(inputs['champion-predictions'])
  const testData = await readTestData(inputs['test-data'], ctx)

  const versions = await registry.versions(inputs.name)
  const known = await registry.findByDigest(inputs.name, model.digest)
  refuseTakenVersion(inputs, versions, model.digest)
  const alias = await registry.alias(inputs.name, inputs.alias)
  const compareWith = inputs['compare-with'] ?? inputs.alias
  const other = compareWith === inputs.alias ? alias : await registry.alias(inputs.name, compareWith)
  const champion = await championFor(registry, other, known)
  return {
    kind: 'register',
    key: {
      registry: `${registry.kind} ${registry.location}`,
      name: inputs.name,
      model: digestRef(model.artifact),
      policy: digestRef(policy.artifact),
      training: digestText(JSON.stringify([training.metrics, training.parameters, training.dataset ?? null])),
      predictions: predictions === undefined ? 'none' : digestRef(predictions.artifact),
      'champion-predictions': championPredictions === undefined ? 'none' : digestRef(championPredictions.artifact),
      'test-data': testData === undefined ? 'none' : digestRef(testData),
      version: inputs.version ?? inputs.bump,
      register: inputs.register,
      card: card === undefined ? 'none' : digestText(card),
      champion: `${compareWith} ${champion === undefined ? 'none' : champion.digest || champion.version}`,
      // A move of the alias by anybody else makes this a new decision; the move that this decision led to does not.
      alias: `${inputs.alias} after ${movesBefore(alias, known)} moves`,
    },
    uses: [model.artifact],
    registry,
    model,
    policy,
    training,
    signature,
    card,
    versions,
    known,
    alias,
    champion,
    predictions,
    championPredictions,
    testData,
  }
}

/**
 * What the model is to be compared with: what the alias names, or, when that is this very model, what it was promoted
 * over. So a repeated run asks the same question again instead of comparing a model with itself.
 */
async function championFor(
  registry: Registry,
  state: AliasState,
  known: ModelVersion | undefined,
): Promise<ModelVersion | undefined> {
  if (known === undefined || state.version?.digest !== known.digest) return state.version
  const from = state.moves.findLast(move => move.kind !== 'rollback' && move.to === known.version)?.from
  return from === undefined || from === null ? undefined : registry.version(known.name, from)
}

function movesBefore({ version, moves }: AliasState, known: ModelVersion | undefined): number {
  if (known === undefined || version?.digest !== known.digest) return moves.length
  const promotion = moves.findLastIndex(move => move.kind !== 'rollback' && move.to === known.version)
  return promotion === -1 ? moves.length : promotion
}

async function readModel(inputs: Inputs, ctx: Context): Promise<RegisterPlan['model']> {
  const directory = resolve(ctx.workspace, inputs.model!)
  const found = await stat(directory).catch(() => undefined)
  if (!found?.isDirectory()) {
    throw errors.REGISTER_MODEL(`model: ${inputs.model} ${found === undefined ? 'does not exist' : 'is no directory'}`)
  }
  const tree = await digestTree(directory, { signal: ctx.signal })
  if (tree.files.length === 0) throw errors.REGISTER_MODEL(`model: ${inputs.model} holds no files`)
  const artifact: Artifact = { name: inputs.name, role: 'model', digest: { dirHash: tree.dirHash } }
  return { artifact, digest: tree.dirHash, directory, files: tree.files }
}

async function readTestData(
  globs: readonly string[] | undefined,
  ctx: Context,
): Promise<ResourceDescriptor | undefined> {
  if (globs === undefined) return undefined
  const only = globs.length === 1 ? await stat(resolve(ctx.workspace, globs[0]!)).catch(() => undefined) : undefined
  // A directory of images or texts is test data too; only its digest is wanted.
  if (only !== undefined) return descriptorFrom(resolve(ctx.workspace, globs[0]!), globs[0]!, { signal: ctx.signal })
  const { name, digest } = (await resolveDataset(globs, { workspace: ctx.workspace, signal: ctx.signal })).artifact
  return { name, digest }
}

async function readCard(path: string, ctx: Context): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(resolve(ctx.workspace, path)))
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code
    const why = code === 'ENOENT' ? 'does not exist' : code === 'EISDIR' ? 'is a directory' : 'is not UTF-8 text'
    throw errors.REGISTER_CARD(`card: ${path} ${why}`, { cause })
  }
}

function refuseTakenVersion(inputs: Inputs, versions: readonly VersionSummary[], digest: string): void {
  const taken = versions.find(version => version.version === inputs.version)
  if (taken !== undefined && taken.digest !== digest) {
    throw registryErrors.REGISTRY_VERSION_TAKEN(
      `version: ${inputs.name} ${inputs.version} exists and holds another model (dirHash ${taken.digest.slice(0, 12)}…)`,
    )
  }
}
