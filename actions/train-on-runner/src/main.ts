import { resolve } from 'node:path'
import {
  RESULT_FILE,
  readResult,
  releaseGitHub,
  type TrainingRequest,
  type TrainingRun,
  trainHere,
  trainOnGitHub,
} from '../../../shared/compute/index.js'
import { artifactFrom, digestRef, sameArtifact } from '../../../shared/evidence/index.js'
import { action, type Context } from '../../../shared/run/index.js'
import { contract } from './contract.js'
import { raiseInfrastructure } from './ending.js'
import { claimOutputDirectory } from './output-directory.js'
import { type Inputs, planTraining, type TrainingPlan } from './plan.js'
import { readRecord, type TrainingRecord, writeRecord } from './record.js'
import { describeTraining } from './report.js'

/** Start training where it belongs, wait for it, and take over its result only if it trained on the right data. */
export const step = action({
  contract,
  prepare: planTraining,

  async main(inputs, ctx, plan) {
    const output = resolve(ctx.workspace, inputs['output-dir'])
    const request = requestOf(inputs, plan, output)
    await claimOutputDirectory(output, inputs['output-dir'], ctx.workspace, request)

    const run =
      inputs.engine === 'github'
        ? await dispatch(inputs, ctx, plan, output)
        : await trainHere({ command: inputs.command!, timeoutMs: inputs.timeout, request }, ctx)
    raiseInfrastructure(run)
    const record = run.ending.kind === 'succeeded' ? await recordOf(inputs, ctx, plan, run, output) : undefined
    const rightData = record === undefined || trainedOn(record, plan)
    return describeTraining({ inputs, plan, run, record, output, rightData, workspace: ctx.workspace })
  },

  async stands(outputs, _inputs, ctx) {
    const model = outputs.model ?? ''
    const found = await artifactFrom(resolve(ctx.workspace, model), { name: model, role: 'model' }).catch(
      () => undefined,
    )
    if (found === undefined) return `the model ${model} is not there any more`
    return digestRef(found) === outputs['model-digest']
      ? undefined
      : `the model ${model} is not the one that was trained`
  },

  async post(ctx, inputs) {
    if (inputs?.token !== undefined) await releaseGitHub(ctx, inputs.token)
  },
})

/** What training code reads from `$MLOPS_REQUEST`. */
function requestOf(inputs: Inputs, plan: TrainingPlan, output: string): TrainingRequest {
  return {
    schema: 'mlops-training-request/v1',
    parameters: Object.fromEntries(inputs.parameters ?? []),
    seed: inputs.seed ?? null,
    data: plan.files,
    dataset: plan.dataset ?? null,
    output,
    attempt: inputs.attempt,
  }
}

function dispatch(inputs: Inputs, ctx: Context, plan: TrainingPlan, output: string): Promise<TrainingRun> {
  return trainOnGitHub(
    {
      repository: plan.repository,
      workflow: inputs.workflow!,
      ref: plan.ref,
      // Lines as in the input itself, so that the receiver passes them on as they are.
      inputs: {
        parameters: [...(inputs.parameters ?? [])].map(([name, value]) => `${name}=${value}`).join('\n'),
        seed: inputs.seed === undefined ? '' : String(inputs.seed),
        attempt: String(inputs.attempt),
      },
      artifact: inputs.artifact,
      timeoutMs: inputs.timeout,
      token: inputs.token!,
      output,
    },
    ctx,
  )
}

async function recordOf(
  inputs: Inputs,
  ctx: Context,
  plan: TrainingPlan,
  run: TrainingRun,
  output: string,
): Promise<TrainingRecord> {
  if (inputs.engine === 'github') return readRecord(output, ctx)
  const result = await readResult(resolve(output, RESULT_FILE), output)
  return writeRecord(
    { result, run, output, dataset: plan.dataset, parameters: inputs.parameters ?? new Map(), seed: inputs.seed },
    ctx,
  )
}

/** The receiving side computed the digest of what it trained on; it must be what was asked for here. */
function trainedOn(record: TrainingRecord, plan: TrainingPlan): boolean {
  return plan.dataset === undefined || (record.dataset !== null && sameArtifact(record.dataset, plan.dataset))
}
