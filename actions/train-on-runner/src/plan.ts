import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { InputsOf } from '../../../shared/contract/index.js'
import { resolveDataset } from '../../../shared/data/index.js'
import { artifactFrom, digestRef, digestText } from '../../../shared/evidence/index.js'
import type { Artifact } from '../../../shared/outcome/index.js'
import type { Context, Plan } from '../../../shared/run/index.js'
import type { contract } from './contract.js'
import { errors } from './errors.js'

export type Inputs = InputsOf<typeof contract>

export interface TrainingPlan extends Plan {
  /** The data that training must use; undefined when nothing was said about it. */
  readonly dataset: Artifact | undefined
  /** Absolute paths, where the data is on this machine. */
  readonly files: readonly string[]
  /** With `engine: github`. */
  readonly repository: string
  readonly ref: string
}

/** Digests the data and settles where training goes. */
export async function planTraining(inputs: Inputs, ctx: Context): Promise<TrainingPlan> {
  const { dataset, files } = await datasetOf(inputs, ctx)
  const { repository, ref } = inputs.engine === 'github' ? destination(inputs, ctx) : { repository: '', ref: '' }
  const parameters = [...(inputs.parameters ?? [])].sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    key: {
      data: dataset === undefined ? 'none' : digestRef(dataset),
      parameters: digestText(JSON.stringify([parameters, inputs.seed ?? null])),
      target:
        inputs.engine === 'github'
          ? `github ${repository} ${inputs.workflow} ${ref}`
          : `local ${inputs.command!.join('\u0000')}`,
      commit: ctx.host.commit ?? 'unknown',
      output: inputs['output-dir'],
    },
    uses: dataset === undefined ? [] : [dataset],
    dataset,
    files,
    repository,
    ref,
  }
}

async function datasetOf(
  inputs: Inputs,
  ctx: Context,
): Promise<{ dataset: Artifact | undefined; files: readonly string[] }> {
  const named = inputs['data-digest']
  if (named !== undefined) {
    const [algorithm, hex] = named.split(':') as [string, string]
    return { dataset: { role: 'data', name: named.slice(0, 20), digest: { [algorithm]: hex } }, files: [] }
  }
  if (inputs.data === undefined) return { dataset: undefined, files: [] }
  const [only] = inputs.data
  const path = resolve(ctx.workspace, only!)
  const isDirectory =
    inputs.data.length === 1 &&
    (await stat(path).then(
      found => found.isDirectory(),
      () => false,
    ))
  if (isDirectory)
    return { dataset: await artifactFrom(path, { name: only!, role: 'data' }, { signal: ctx.signal }), files: [path] }
  // The format plays no part here: training code may read what the engine cannot. The digest is that of validate-data.
  const found = await resolveDataset(inputs.data, { workspace: ctx.workspace, format: 'csv', signal: ctx.signal })
  return { dataset: found.artifact, files: found.files.map(file => file.path) }
}

function destination(inputs: Inputs, ctx: Context): { repository: string; ref: string } {
  const repository = inputs.repository ?? ctx.host.repository
  const ref = inputs.ref ?? ctx.host.ref
  if (repository === undefined)
    throw errors.TRAINING_REPOSITORY('repository: this run does not say which repository it belongs to')
  if (ref === undefined) throw errors.TRAINING_REPOSITORY('ref: this run does not say which branch it is on')
  return { repository, ref }
}
