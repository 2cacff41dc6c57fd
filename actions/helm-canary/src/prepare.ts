import { ActionError } from '../../../shared/errors/index.js'
import { digestText } from '../../../shared/evidence/index.js'
import { parseReference } from '../../../shared/oci/index.js'
import type { Artifact, ResourceDescriptor } from '../../../shared/outcome/index.js'
import { type Policy, readPolicy } from '../../../shared/policy/index.js'
import type { Context, Plan } from '../../../shared/run/index.js'
import type { Inputs } from './inputs.js'
import { type KubernetesRelease, renderRelease } from './kubernetes-release.js'
import { type CanaryPlan, emptyFile, planOf } from './plan.js'
import { type CanaryFile, policySchema } from './policy.js'

export interface CanaryRun extends Plan {
  readonly canary: CanaryPlan
  readonly file: Policy<CanaryFile> | undefined
  /** Only with target kubernetes. */
  readonly kubernetes: KubernetesRelease | undefined
  /** What is judged: sha256 of the rendered manifest, or of everything that makes up a sandbox. */
  readonly digest: string
  readonly image: Artifact | undefined
}

/** Reads the plan and renders the release that would be promoted. Changes nothing. */
export async function prepareCanary(inputs: Inputs, ctx: Context): Promise<CanaryRun> {
  const file = inputs.plan === undefined ? undefined : await readPolicy(inputs.plan, policySchema, ctx)
  const canary = planFrom(file, inputs)
  const image = imageArtifact(inputs)
  const kubernetes = inputs.target === 'kubernetes' ? await renderRelease(inputs, ctx) : undefined
  const digest = kubernetes?.digest ?? digestText(JSON.stringify(sandboxOf(inputs, canary)))
  return {
    key: {
      release: digest,
      plan: digestText(JSON.stringify(canary)),
      target: kubernetes
        ? [kubernetes.api.config.server, kubernetes.namespace, inputs.release, inputs.route].join(' ')
        : `sandbox ${inputs.release}`,
      canary: digestText(JSON.stringify([...inputs['canary-values']])),
      inconclusive: inputs['on-inconclusive'],
    },
    uses: image ? [image] : [],
    ...{ canary, file, kubernetes, digest, image },
  }
}

/** Errors about the plan as a whole say which file it is. */
function planFrom(file: Policy<CanaryFile> | undefined, { target }: Inputs): CanaryPlan {
  try {
    return planOf(file?.value ?? emptyFile(), target)
  } catch (error) {
    if (file === undefined || !(error instanceof ActionError)) throw error
    const { code, kind, message, hint } = error
    throw new ActionError(code, kind, `${file.file}: ${message}`, { hint, file: file.file, line: 1 })
  }
}

/** Names of what the evidence says went in. */
export function configurationOf(run: CanaryRun): ResourceDescriptor[] {
  return [run.file?.artifact ?? { name: 'canary plan (defaults)', digest: { sha256: run.key.plan! } }]
}

function imageArtifact(inputs: Inputs): Artifact | undefined {
  const at = inputs.image.indexOf('@sha256:')
  // The sandbox can compare two commands that no image was made of; then there is no image to ask evidence about.
  if (inputs.target === 'sandbox' && at < 0) return undefined
  const reference = parseReference(inputs.image)
  if (reference.kind === 'scratch' || reference.digest === undefined) return undefined
  return { role: 'image', name: inputs.image, digest: { sha256: reference.digest.slice('sha256:'.length) } }
}

function sandboxOf(inputs: Inputs, plan: CanaryPlan): unknown {
  return [
    'sandbox',
    inputs.image,
    inputs['sandbox-stable'] ?? null,
    inputs['sandbox-stable-image'] ?? null,
    inputs['sandbox-canary'] ?? null,
    inputs['sandbox-traffic'],
    plan,
  ]
}
