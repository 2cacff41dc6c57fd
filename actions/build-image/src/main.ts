import { resolve } from 'node:path'
import { artifactFrom, descriptorFrom, digestRef } from '../../../shared/evidence/index.js'
import { collectFiles, composeImage, type Layer, packLayers, pushByDigest } from '../../../shared/oci/index.js'
import { action, type Context } from '../../../shared/run/index.js'
import { contract } from './contract.js'
import { errors } from './errors.js'
import { type ImagePlan, type Inputs, planImage } from './plan.js'
import { describeImage } from './report.js'
import { type SmokeResult, smokeTest } from './smoke.js'
import { chooseRunner, type SmokeSubject } from './smoke-runners.js'

/** Pack, compose, push by digest, smoke-test, and only then give the image its names. */
export const step = action({
  contract,
  prepare: planImage,

  async main(inputs, ctx, plan) {
    const layers = await pack(inputs, ctx)
    await refuseChangedInputs(inputs, ctx, plan)
    const image = composeImage(plan.base?.image, layers, {
      platform: plan.platform,
      created: inputs.created,
      labels: plan.labels,
      entrypoint: inputs.entrypoint,
      command: inputs.command,
      env: new Map([['MODEL_DIR', inputs['model-path']], ['PORT', String(inputs.port)], ...(inputs.env ?? [])]),
      workdir: inputs.workdir,
      user: inputs.user,
      ports: [inputs.port],
    })
    await refuseTakenTags(inputs, plan, image.manifest.digest)

    const total = image.document.layers.reduce((sum, layer) => sum + layer.size, 0)
    const progress = ctx.log.progress(`Pushing ${plan.targetName}`, { total, unit: 'bytes' })
    let done = 0
    const pushed = await pushByDigest(image, plan.target, {
      base: plan.base,
      layers,
      temp: ctx.temp,
      onProgress: (bytes, note) => {
        done += bytes
        progress.update(done, note)
      },
    })
    progress.end()

    const smoke = await test(inputs, ctx, plan, {
      image,
      layers: sourcesOf(layers, plan, ctx),
      port: inputs.port,
      env: {},
    })
    const passed = smoke === undefined || smoke.passed
    if (passed) for (const tag of plan.tags) await plan.target.putManifest(image.manifest, tag)
    else await plan.target.discard(image.manifest)
    return describeImage({ plan, image, layers, pushed, smoke, total })
  },

  async stands(outputs, _inputs, _ctx, plan) {
    const digest = outputs.digest ?? ''
    if ((await plan.target.getManifest(digest)) === undefined)
      return `${plan.targetName} does not hold ${digest} any more`
    for (const tag of plan.tags) {
      const found = await plan.target.getManifest(tag)
      if (found?.digest !== digest) return `${plan.targetName}:${tag} does not name ${digest} any more`
    }
    return undefined
  },
})

async function pack(inputs: Inputs, ctx: Context): Promise<Layer[]> {
  const at = (path: string) => resolve(ctx.workspace, path)
  const limit = inputs['max-layer-size']
  const model = await collectFiles(at(inputs.model), inputs['model-path'], `model: ${inputs.model}`)
  const files = []
  for (const [path, target] of inputs.files ?? [])
    files.push(...(await collectFiles(at(path), target, `files: ${path}`)))
  // Files above the model: code changes more often, and the weights' layers stay where they are.
  return [
    ...(await packLayers(model, ctx.temp, 'model', limit)),
    ...(await packLayers(files, ctx.temp, 'files', limit)),
  ]
}

/** What was digested before is what was packed, or nothing is pushed. */
async function refuseChangedInputs(inputs: Inputs, ctx: Context, plan: ImagePlan): Promise<void> {
  const model = await artifactFrom(resolve(ctx.workspace, inputs.model), { name: inputs.model, role: 'model' })
  if (digestRef(model) !== digestRef(plan.model))
    throw errors.IMAGE_INPUT_CHANGED(`model: ${inputs.model} changed while it was packed`)
  for (const file of plan.files) {
    const now = await descriptorFrom(resolve(ctx.workspace, file.name), file.name)
    if (digestRef(now) !== digestRef(file))
      throw errors.IMAGE_INPUT_CHANGED(`files: ${file.name} changed while it was packed`)
  }
}

async function refuseTakenTags(inputs: Inputs, plan: ImagePlan, digest: string): Promise<void> {
  if (inputs['move-tags']) return
  for (const tag of plan.tags) {
    const found = await plan.target.getManifest(tag)
    if (found !== undefined && found.digest !== digest) {
      throw errors.IMAGE_TAG_TAKEN(`tags: ${plan.targetName}:${tag} names ${found.digest}, and this image is ${digest}`)
    }
  }
}

/** Every layer as a file, base first. Base layers come through this machine only if the smoke test needs them. */
function sourcesOf(layers: readonly Layer[], plan: ImagePlan, ctx: Context): SmokeSubject['layers'] {
  const fromBase = (plan.base?.image.manifest.layers ?? []).map(descriptor => ({
    mediaType: descriptor.mediaType,
    own: false,
    file: async () => {
      const file = resolve(ctx.temp, `smoke-${descriptor.digest.replace(':', '-')}`)
      await plan.base!.store.fetchBlob(descriptor, file)
      return file
    },
  }))
  return [
    ...fromBase,
    ...layers.map(layer => ({ mediaType: layer.descriptor.mediaType, own: true, file: async () => layer.file })),
  ]
}

async function test(
  inputs: Inputs,
  ctx: Context,
  plan: ImagePlan,
  subject: SmokeSubject,
): Promise<SmokeResult | undefined> {
  if (plan.smoke === undefined || inputs['smoke-runner'] === 'none') return undefined
  const runner = await chooseRunner(inputs['smoke-runner'], ctx, plan.base !== undefined)
  return ctx.log.group(`Smoke test (${runner})`, () => smokeTest(runner, plan.smoke!.value, subject, ctx))
}
