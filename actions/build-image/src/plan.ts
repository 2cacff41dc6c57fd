import { resolve } from 'node:path'
import type { InputsOf } from '../../../shared/contract/index.js'
import { artifactFrom, descriptorFrom, digestRef, digestText, sameArtifact } from '../../../shared/evidence/index.js'
import {
  DIGEST,
  dockerCredentials,
  type Image,
  type ImageStore,
  type LayoutReference,
  openLayout,
  openRegistry,
  type Platform,
  parsePlatform,
  parseReference,
  type RegistryReference,
  readImage,
  repositoryName,
  TAG,
} from '../../../shared/oci/index.js'
import type { Artifact, ResourceDescriptor } from '../../../shared/outcome/index.js'
import { type Policy, readPolicy } from '../../../shared/policy/index.js'
import type { Context, Plan } from '../../../shared/run/index.js'
import type { contract } from './contract.js'
import { errors } from './errors.js'
import { policySchema, type SmokePolicy } from './policy.js'

export type Inputs = InputsOf<typeof contract>

export interface ImagePlan extends Plan {
  readonly model: Artifact
  readonly files: readonly ResourceDescriptor[]
  readonly base: { readonly image: Image; readonly store: ImageStore; readonly pinned: boolean } | undefined
  readonly target: ImageStore
  /** `ghcr.io/acme/fraud`, `oci:dist/image`. */
  readonly targetName: string
  readonly inRegistry: boolean
  readonly tags: readonly string[]
  readonly platform: Platform
  readonly labels: Readonly<Record<string, string>>
  readonly version: string | undefined
  readonly smoke: Policy<SmokePolicy> | undefined
}

/** Reads and digests everything that goes into the image, and finds the base. Changes nothing. */
export async function planImage(inputs: Inputs, ctx: Context): Promise<ImagePlan> {
  const platform = parsePlatform(inputs.platform)
  const tags = inputs.tags ?? []
  const badTag = tags.find(tag => !TAG.test(tag))
  if (badTag !== undefined) throw errors.IMAGE_TAG_NAME(`tags: "${badTag}" is no tag`)

  const model = await artifactFrom(
    resolve(ctx.workspace, inputs.model),
    { name: inputs.model, role: 'model' },
    { signal: ctx.signal },
  )
  const files: ResourceDescriptor[] = []
  for (const [path] of inputs.files ?? [])
    files.push(await descriptorFrom(resolve(ctx.workspace, path), path, { signal: ctx.signal }))
  const smoke = inputs.smoke === undefined ? undefined : await readPolicy(inputs.smoke, policySchema, ctx)

  const open = (reference: RegistryReference | LayoutReference) => openStore(reference, inputs, ctx)
  const baseReference = parseReference(inputs.base)
  const base =
    baseReference.kind === 'scratch' ? undefined : await findBase(baseReference, open(baseReference), platform)
  const targetReference = parseReference(inputs.image)
  if (targetReference.kind === 'scratch')
    throw errors.IMAGE_TAG_NAME('image: scratch is a base, not a place to put an image')

  const version = inputs.version ?? (await registeredVersion(model, ctx))
  const labels = labelsOf(inputs, ctx, version, base)
  return {
    key: {
      base: base?.image.digest ?? 'scratch',
      model: digestRef(model),
      files: digestText(JSON.stringify(files.map((file, i) => [[...inputs.files!][i], file.digest]))),
      settings: digestText(JSON.stringify(settingsOf(inputs, labels))),
      smoke: `${inputs['smoke-runner']} ${smoke === undefined ? 'none' : digestRef(smoke.artifact)}`,
      target: `${inputs.image} ${[...tags].sort().join(' ')}`,
    },
    uses: [model],
    model,
    files,
    base,
    target: open(targetReference),
    targetName: repositoryName(targetReference),
    inRegistry: targetReference.kind === 'registry',
    tags,
    platform,
    labels,
    version,
    smoke,
  }
}

/** Everything else that the image's bytes depend on. */
function settingsOf(inputs: Inputs, labels: Readonly<Record<string, string>>): unknown[] {
  return [
    inputs['model-path'],
    inputs.entrypoint ?? null,
    inputs.command ?? null,
    [...(inputs.env ?? [])],
    inputs.workdir ?? null,
    inputs.user ?? null,
    inputs.port,
    inputs.platform,
    inputs.created,
    inputs['max-layer-size'],
    labels,
  ]
}

function openStore(reference: RegistryReference | LayoutReference, inputs: Inputs, ctx: Context): ImageStore {
  if (reference.kind === 'layout') return openLayout(resolve(ctx.workspace, reference.path), repositoryName(reference))
  const username = inputs['registry-username']
  const password = inputs['registry-password']
  // Credentials from inputs are for the registry that is pushed to, and are shown to no other.
  const target = parseReference(inputs.image)
  const own = target.kind === 'registry' && target.registry === reference.registry
  const given = own && username !== undefined && password !== undefined ? { username, password } : undefined
  return openRegistry(reference, {
    http: ctx.http,
    insecure: inputs['insecure-registry'],
    credentials: async () => given ?? dockerCredentials(reference.registry, ctx),
  })
}

async function findBase(reference: RegistryReference | LayoutReference, store: ImageStore, platform: Platform) {
  const at = reference.digest ?? reference.tag ?? 'latest'
  return { image: await readImage(store, at, platform), store, pinned: DIGEST.test(at) }
}

async function registeredVersion(model: Artifact, ctx: Context): Promise<string | undefined> {
  const record = await ctx.evidence.latest('register-model', 'model')
  if (record === undefined || !record.subject.some(subject => sameArtifact(subject, model))) return undefined
  return typeof record.details.version === 'string' ? record.details.version : undefined
}

function labelsOf(
  inputs: Inputs,
  ctx: Context,
  version: string | undefined,
  base: { image: Image; store: ImageStore } | undefined,
): Record<string, string> {
  const { serverUrl, repository, commit } = ctx.host
  const standard: Record<string, string | undefined> = {
    source: serverUrl && repository ? `${serverUrl}/${repository}` : undefined,
    revision: commit,
    version,
    'base.name': base?.store.name,
    'base.digest': base?.image.digest,
  }
  const labels: Record<string, string> = {}
  for (const [name, value] of Object.entries(standard))
    if (value !== undefined) labels[`org.opencontainers.image.${name}`] = value
  for (const [name, value] of inputs.labels ?? []) labels[name] = value
  return labels
}
