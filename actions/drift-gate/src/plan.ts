import { resolve } from 'node:path'
import type { InputsOf } from '../../../shared/contract/index.js'
import { type Dataset, datasetFromInputs } from '../../../shared/data/index.js'
import { artifactFrom, digestRef, digestText, sameArtifact } from '../../../shared/evidence/index.js'
import type { Artifact } from '../../../shared/outcome/index.js'
import { type Policy, readPolicy } from '../../../shared/policy/index.js'
import type { Context, Plan } from '../../../shared/run/index.js'
import { lifetimeLevel } from '../../../shared/stats/index.js'
import type { contract } from './contract.js'
import { errors } from './errors.js'
import { readImportances } from './inputs/importances.js'
import { type Life, placeIn } from './life/life.js'
import { recall } from './life/memory.js'
import type { BatchRecord } from './life/record.js'
import { DEFAULT_POLICY, type DriftPolicy, policySchema, usesChunks } from './policy.js'
import { readProfile, type StoredProfile } from './profile/read.js'
import type { WindowRequest } from './windows.js'

export type Inputs = InputsOf<typeof contract>

export interface DriftPlan extends Plan {
  readonly current: Dataset
  /** Absent: the reference is a window of `current`. */
  readonly reference: Dataset | undefined
  /** By column. */
  readonly importances: ReadonlyMap<string, number> | undefined
  /** Labels that came later. */
  readonly labels: Dataset | undefined
  /** Stands for the rows of the reference. */
  readonly profile: StoredProfile | undefined
  readonly windows: WindowRequest | undefined
  readonly policy: DriftPolicy
  /** The file that the policy was read from; absent: the defaults hold. */
  readonly policyFile: Policy<DriftPolicy> | undefined
  readonly model: Artifact | undefined
  /** What earlier runs found, and which batch this is; absent without `state`. */
  readonly memory: Memory | undefined
  /** What the alarms of this batch may err by. */
  readonly alarmLevel: number
}

export interface Memory {
  /** As the user wrote it. */
  readonly path: string
  readonly records: readonly BatchRecord[]
  readonly batch: Life['batch']
}

/** Reads the policy, finds and digests the data; nothing of it is parsed yet. */
export async function planDrift(inputs: Inputs, ctx: Context): Promise<DriftPlan> {
  const policyFile = inputs.policy === undefined ? undefined : await readPolicy(inputs.policy, policySchema, ctx)
  const windows = windowsOf(inputs)
  const current = await datasetFromInputs(inputs.current, inputs, ctx, 'the current data')
  const reference =
    inputs.reference === undefined
      ? undefined
      : await datasetFromInputs(inputs.reference, inputs, ctx, 'the reference data')
  const labels =
    inputs.labels === undefined ? undefined : await datasetFromInputs(inputs.labels, inputs, ctx, 'the labels')
  const importances = inputs.importances === undefined ? undefined : await readImportances(inputs.importances, ctx)
  const profile = inputs.profile === undefined ? undefined : await readProfile(inputs.profile, ctx)
  if (profile?.profile.data.digest === digestRef(current.artifact)) {
    throw errors.DRIFT_SAME_DATA(`the profile was made of ${digestRef(current.artifact)}, and current is the same`)
  }
  if (reference !== undefined && windows === undefined && sameArtifact(reference.artifact, current.artifact)) {
    throw errors.DRIFT_SAME_DATA(`reference and current are both ${digestRef(current.artifact)}`)
  }
  const model =
    inputs.model === undefined
      ? undefined
      : await artifactFrom(
          resolve(ctx.workspace, inputs.model),
          { name: inputs.model, role: 'model' },
          { signal: ctx.signal },
        )
  const policy = policyFile?.value ?? DEFAULT_POLICY
  const digests = {
    current: digestRef(current.artifact),
    reference: profile
      ? digestRef(profile.descriptor)
      : reference === undefined
        ? 'window of current'
        : digestRef(reference.artifact),
    policy: policyFile === undefined ? 'defaults' : digestRef(policyFile.artifact),
  }
  needsState(policy, policyFile, inputs)
  needsTime(policy, policyFile, inputs)
  const { slices } = policy
  if (inputs.label === undefined && (slices.search || slices.columns.length > 0)) {
    throw errors.DRIFT_LABEL('`slices` compares performance, and no label is given', {
      file: policyFile?.file,
      line: policyFile?.lineOf(['slices']),
      hint: 'Give the inputs `label` and `score` or `prediction`, or leave `slices` out.',
    })
  }
  if (profile !== undefined) needsRows(policy, policyFile, inputs)
  const memory = inputs.state === undefined ? undefined : await recall(inputs.state, digests, windows, ctx)
  const life = memory && placeIn(memory.records, memory.batch, '')
  return {
    key: {
      ...digests,
      ...(life === undefined ? {} : { state: digestText(JSON.stringify([life.position, life.earlier])) }),
      columns: JSON.stringify({
        time: orNull(inputs['time-column']),
        label: orNull(inputs.label),
        prediction: orNull(inputs.prediction),
        score: orNull(inputs.score),
      }),
      windows: JSON.stringify(windows ?? null),
      reading: digestText(JSON.stringify([current.format, current.csv, reference?.format ?? null])),
      ...(model === undefined ? {} : { model: digestRef(model) }),
      ...(importances === undefined ? {} : { importances: importances.digest }),
      ...(labels === undefined ? {} : { labels: `${digestRef(labels.artifact)} ${inputs['label-key']}` }),
    },
    // The verdict is about the current data. The reference is named in the evidence, but what must be proven about it
    // was asked where it was used before: at the training of the model, which `model` leads to.
    uses: model === undefined ? [current.artifact] : [current.artifact, model],
    current,
    reference,
    importances: importances?.weights,
    labels,
    profile,
    windows,
    policy,
    policyFile,
    model,
    memory,
    alarmLevel: policy['error-rate'] === 'lifetime' ? lifetimeLevel(policy.level, life!.position) : policy.level,
  }
}

/** Raises DRIFT_NO_STATE where the policy cannot be kept without a memory of earlier runs. */
function needsState(policy: DriftPolicy, file: DriftPlan['policyFile'], { state }: Inputs): void {
  if (state !== undefined) return
  const needs: readonly [boolean, readonly string[], string][] = [
    [policy['error-rate'] === 'lifetime', ['error-rate'], '`error-rate: lifetime`'],
    [policy['fail-after'] > 1, ['fail-after'], `\`fail-after: ${policy['fail-after']}\``],
    [policy.retrain.cooldown !== undefined, ['retrain', 'cooldown'], '`retrain.cooldown`'],
  ]
  for (const [needed, path, what] of needs) {
    if (needed)
      throw errors.DRIFT_NO_STATE(`${what} needs the input state`, { file: file?.file, line: file?.lineOf(path) })
  }
}

/** Raises DRIFT_PROFILE_ROWS for what cannot be told without the rows of the reference. */
function needsRows(policy: DriftPolicy, file: DriftPlan['policyFile'], inputs: Inputs): void {
  const needs: readonly [boolean, readonly string[], string][] = [
    [policy.decide === 'ranks', ['decide'], '`decide: ranks`'],
    [policy.compat !== undefined, ['compat'], '`compat`'],
    [policy.multivariate !== undefined, ['multivariate'], '`multivariate`'],
  ]
  for (const [needed, path, what] of needs) {
    if (!needed) continue
    throw errors.DRIFT_PROFILE_ROWS(`${what} needs the rows of the reference`, {
      file: file?.file,
      line: file?.lineOf(path),
    })
  }
  if (inputs.label !== undefined) {
    throw errors.DRIFT_PROFILE_ROWS('label: performance is compared with that on the rows of the reference')
  }
}

/** Raises DRIFT_TIME_COLUMN where the reference is to be cut into chunks by a time that is not named. */
function needsTime(policy: DriftPolicy, file: DriftPlan['policyFile'], inputs: Inputs): void {
  if (!usesChunks(policy) || inputs['time-column'] !== undefined || inputs.profile !== undefined) return
  const [key, value] = policy.decide === 'bounds' ? ['levels', policy.levels] : ['decide', policy.decide]
  throw errors.DRIFT_TIME_COLUMN(
    `\`${key}: ${value}\` cuts the reference into chunks by time, and time-column is not given`,
    {
      file: file?.file,
      line: file?.lineOf([key]),
      hint: 'Give the input `time-column`: the column with the time of a row, in both datasets.',
    },
  )
}

const orNull = (text: string | undefined) => text ?? null

function windowsOf(inputs: Inputs): WindowRequest | undefined {
  const column = inputs['time-column']
  const current = inputs['current-window']
  if (column === undefined || current === undefined) return undefined
  return {
    column,
    current,
    reference: inputs['reference-window'],
    weekdays: inputs.align === 'weekday',
    end: inputs['window-end']?.getTime(),
  }
}
