import type { InputsOf } from '../../../shared/contract/index.js'
import { type Dataset, datasetFromInputs } from '../../../shared/data/index.js'
import { digestRef } from '../../../shared/evidence/index.js'
import type { Context, Plan } from '../../../shared/run/index.js'
import { findBaseline, type PreviousRun } from './baseline.js'
import type { contract } from './contract.js'
import { type VerifiedVersion, verifyVersions } from './dvc/index.js'
import { errors } from './errors.js'
import { type History, readHistory } from './history/index.js'
import { type ChecksFile, readChecks } from './import/index.js'
import { type CheckPlan, compilePlan } from './plan.js'
import { type QuarantinePlace, quarantinePlace } from './quarantine/index.js'
import { type Datasets, parseDatasets, refuseUnknownDatasets, resolveDatasets } from './relations/datasets.js'
import { type Declared, tokenOf } from './sensitive.js'

/** Where the report goes when no input says otherwise. */
export const DEFAULT_REPORT = 'mlops-out/report/validate-data'

export type Inputs = InputsOf<typeof contract>

export interface ValidatePlan extends Plan {
  readonly policy: ChecksFile
  readonly plan: CheckPlan
  readonly dataset: Dataset
  /** What DVC names, where it is what lies on disk. */
  readonly versions: readonly VerifiedVersion[]
  /** Further datasets that checks may name. */
  readonly datasets: Datasets
  /** The run that the `baseline` input names. */
  readonly previous: PreviousRun | undefined
  /** The runs that the `history` input names. */
  readonly history: History | undefined
  readonly asOf: Date
  readonly key: Readonly<Record<string, string>>
  /** Columns that name a row. */
  readonly rowKey: readonly string[]
  /** Columns whose values no output may show, as far as they can be told before the data is read. */
  readonly declared: Declared
  /** Where passing and failing rows go, when they are asked for. */
  readonly quarantine: QuarantinePlace | undefined
}

/** Reads the checks file, finds and digests the data; nothing is parsed yet. */
export async function prepareValidation(inputs: Inputs, ctx: Context): Promise<ValidatePlan> {
  const policy = await readChecks(inputs.checks, inputs.parameters ?? new Map(), ctx)
  const plan = compilePlan(policy.value, { allowEmpty: inputs['allow-empty'] })
  if (plan.checks.every(check => check.path === undefined)) {
    throw errors.VALIDATE_NO_CHECKS(`${policy.file} holds no check`, { file: policy.file, line: 1 })
  }
  const globs = parseDatasets(inputs.datasets ?? [])
  refuseUnknownDatasets(plan.checks, [...globs.keys()], policy.file, check => check.path && policy.lineOf(check.path))
  const previous = inputs.baseline === undefined ? undefined : await findBaseline(inputs.baseline, ctx)
  const quarantine =
    inputs.quarantine === undefined
      ? undefined
      : await quarantinePlace(inputs.quarantine, [inputs.data, ...globs.values()], inputs.report ?? DEFAULT_REPORT, ctx)
  const dataset = await datasetFromInputs(inputs.data, inputs, ctx, 'the data')
  const versions = await verifyVersions(dataset, inputs.dvc, ctx)
  const datasets = await resolveDatasets(globs, inputs, ctx)
  const history =
    inputs.history === undefined ? undefined : await readHistory(inputs.history, dataset.artifact.digest, ctx)
  const asOf = inputs['as-of'] ?? new Date(ctx.clock.now())
  const rowKey = inputs.key === undefined ? plan.key : separated(inputs.key)
  const declared: Declared = {
    inFile: plan.sensitive,
    inInput: separated(inputs.sensitive ?? ''),
    optional: plan.optional,
    listed: plan.listed,
    secret: inputs['sensitive-key'],
  }
  return {
    policy,
    plan,
    dataset,
    versions,
    datasets,
    previous,
    history,
    asOf,
    rowKey,
    declared,
    quarantine,
    uses: [],
    key: {
      data: digestRef(dataset.artifact),
      checks: digestRef(policy.artifact),
      ...(inputs.parameters === undefined ? {} : { parameters: JSON.stringify([...inputs.parameters].sort()) }),
      format: dataset.format,
      csv: JSON.stringify(dataset.csv),
      'allow-empty': String(inputs['allow-empty']),
      rows: JSON.stringify([rowKey, inputs.examples, inputs['max-failing-rows'], inputs['failing-rows-format']]),
      ...(versions.length === 0 ? {} : { dvc: JSON.stringify(versions.map(({ name, md5 }) => [name, md5])) }),
      ...sensitiveKey(declared),
      ...(datasets.size === 0 ? {} : { datasets: datasetsKey(datasets) }),
      ...(inputs['quarantine-masked'] ? { 'quarantine-masked': 'true' } : {}),
      ...(inputs['only-new'] ? { 'only-new': 'true' } : {}),
      ...(previous === undefined ? {} : { baseline: digestRef(previous.descriptor) }),
      ...(inputs.profile ? { profile: 'true' } : {}),
      ...(history === undefined ? {} : { history: historyKey(history, inputs['history-level']) }),
      // Without such a check the answer is the same at any time, and may be reused.
      ...(plan.timely ? { 'as-of': asOf.toISOString() } : {}),
    },
  }
}

function historyKey({ runs }: History, level: number): string {
  return JSON.stringify([level, runs.map(({ descriptor }) => digestRef(descriptor)).sort()])
}

function datasetsKey(datasets: Datasets): string {
  return JSON.stringify([...datasets].map(([name, { artifact }]) => [name, digestRef(artifact)]).sort())
}

/** Enough of a digest to tell one secret from another, too little to find it by trying. */
function sensitiveKey({ inInput, secret }: Declared): Record<string, string> {
  const token = secret === undefined ? '' : tokenOf(secret, 'validate-data').slice(0, 5)
  return inInput.length === 0 && secret === undefined ? {} : { sensitive: JSON.stringify([inInput, token]) }
}

const separated = (text: string) =>
  text
    .split(',')
    .map(part => part.trim())
    .filter(part => part !== '')
