import type { InputsOf } from '../../../shared/contract/index.js'
import { type Dataset, datasetFromInputs } from '../../../shared/data/index.js'
import { digestRef } from '../../../shared/evidence/index.js'
import { type Policy as PolicyFile, readPolicy } from '../../../shared/policy/index.js'
import type { Context, Plan } from '../../../shared/run/index.js'
import type { contract } from './contract.js'
import { errors } from './errors.js'
import { type CheckPlan, compilePlan } from './plan.js'
import { type Policy, policySchema } from './policy.js'

export type Inputs = InputsOf<typeof contract>

export interface ValidatePlan extends Plan {
  readonly policy: PolicyFile<Policy>
  readonly plan: CheckPlan
  readonly dataset: Dataset
  readonly asOf: Date
  readonly key: Readonly<Record<string, string>>
  /** Columns that name a row. */
  readonly rowKey: readonly string[]
}

/** Reads the checks file, finds and digests the data; nothing is parsed yet. */
export async function prepareValidation(inputs: Inputs, ctx: Context): Promise<ValidatePlan> {
  const policy = await readPolicy(inputs.checks, policySchema, ctx)
  const plan = compilePlan(policy.value, { allowEmpty: inputs['allow-empty'] })
  if (plan.checks.every(check => check.path === undefined)) {
    throw errors.VALIDATE_NO_CHECKS(`${policy.file} holds no check`, { file: policy.file, line: 1 })
  }
  const dataset = await datasetFromInputs(inputs.data, inputs, ctx, 'the data')
  const asOf = inputs['as-of'] === undefined ? new Date(ctx.clock.now()) : utc(inputs['as-of'])
  const rowKey = inputs.key === undefined ? plan.key : separated(inputs.key)
  return {
    policy,
    plan,
    dataset,
    asOf,
    rowKey,
    uses: [],
    key: {
      data: digestRef(dataset.artifact),
      checks: digestRef(policy.artifact),
      format: dataset.format,
      csv: JSON.stringify(dataset.csv),
      'allow-empty': String(inputs['allow-empty']),
      rows: JSON.stringify([rowKey, inputs.examples, inputs['max-failing-rows']]),
      // Without such a check the answer is the same at any time, and may be reused.
      ...(plan.timely ? { 'as-of': asOf.toISOString() } : {}),
    },
  }
}

const separated = (text: string) =>
  text
    .split(',')
    .map(part => part.trim())
    .filter(part => part !== '')

function utc(text: string): Date {
  const zoned = /(Z|[+-]\d{2}:?\d{2})$/.test(text.slice(10)) ? text : text.length > 10 ? `${text}Z` : text
  const time = new Date(zoned.replace(' ', 'T'))
  if (Number.isNaN(time.getTime())) throw errors.VALIDATE_AS_OF(`as-of is ${text}, which is no time`)
  return time
}
