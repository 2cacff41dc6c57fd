import { readFile, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { z } from 'zod'
import { computeErrors, type TrainingResult, type TrainingRun } from '../../../shared/compute/index.js'
import { artifactFrom, sameArtifact } from '../../../shared/evidence/index.js'
import type { Artifact } from '../../../shared/outcome/index.js'
import type { Context } from '../../../shared/run/index.js'

/** Name of the record below `output`. `register-model` reads it; so does the waiting side of a dispatched training. */
export const RECORD_FILE = 'training-record.json'

const digests = z.record(z.string(), z.string())

const recordSchema = z.object({
  schema: z.literal('mlops-training-record/v1'),
  parameters: z.record(z.string(), z.unknown()),
  metrics: z.record(z.string(), z.number()),
  /** Below the directory of the record. */
  model: z.string(),
  modelDigest: digests,
  /** Computed by the step that started the training code, not claimed by that code. */
  dataset: z.object({ name: z.string(), digest: digests }).nullable(),
  seed: z.number().nullable(),
  hardware: z.record(z.string(), z.unknown()),
  checkpoint: z.string().nullable(),
  files: z.array(z.string()),
  commit: z.string().nullable(),
  startedAt: z.string(),
  finishedAt: z.string(),
  run: z.string().nullable(),
})

export type TrainingRecord = z.output<typeof recordSchema>

interface Recorded {
  readonly result: TrainingResult
  readonly run: TrainingRun
  readonly output: string
  readonly dataset: Artifact | undefined
  readonly parameters: ReadonlyMap<string, string>
  readonly seed: number | undefined
}

/** Writes what training code said, together with what this step measured itself. */
export async function writeRecord(
  { result, run, output, dataset, parameters, seed }: Recorded,
  ctx: Context,
): Promise<TrainingRecord> {
  const model = relative(output, join(output, result.model)).split('\\').join('/')
  const artifact = await artifactFrom(
    join(output, result.model),
    { name: model, role: 'model' },
    { signal: ctx.signal },
  )
  const record: TrainingRecord = {
    schema: 'mlops-training-record/v1',
    parameters: { ...Object.fromEntries(parameters), ...result.parameters },
    metrics: result.metrics,
    model,
    modelDigest: artifact.digest,
    dataset: dataset === undefined ? null : { name: dataset.name, digest: dataset.digest },
    seed: result.seed ?? seed ?? null,
    hardware: result.hardware ?? {},
    checkpoint: result.checkpoint ?? null,
    files: result.files,
    commit: ctx.host.commit ?? null,
    startedAt: run.startedAt,
    finishedAt: run.finishedAt,
    run: run.runUrl ?? null,
  }
  await writeFile(join(output, RECORD_FILE), `${JSON.stringify(record, null, 2)}\n`)
  return record
}

/**
 * Reads a record that another machine wrote, and checks that the model beside it is the one it names.
 * Raises TRAINING_ARTIFACT.
 */
export async function readRecord(directory: string, ctx: Context): Promise<TrainingRecord> {
  let document: unknown
  try {
    document = JSON.parse(await readFile(join(directory, RECORD_FILE), 'utf8'))
  } catch (cause) {
    throw computeErrors.TRAINING_ARTIFACT(
      `the artifact holds no readable ${RECORD_FILE}: the receiver must run train-on-runner with engine local and upload its \`output-dir\``,
      { cause },
    )
  }
  const parsed = recordSchema.safeParse(document)
  if (!parsed.success) {
    const problems = parsed.error.issues.map(issue => `${issue.path.join('.')}: ${issue.message}`).join('; ')
    throw computeErrors.TRAINING_ARTIFACT(`the artifact's ${RECORD_FILE} is not in the agreed form: ${problems}`)
  }
  const model = await artifactFrom(
    join(directory, parsed.data.model),
    { name: parsed.data.model, role: 'model' },
    { signal: ctx.signal },
  )
  if (!sameArtifact(model, { digest: parsed.data.modelDigest })) {
    throw computeErrors.TRAINING_ARTIFACT('the model that arrived is not the one that the training record names')
  }
  return parsed.data
}
