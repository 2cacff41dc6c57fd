import { assertUnchanged, type Engine, engineFromInputs } from '../../../shared/data/index.js'
import { action, type Context } from '../../../shared/run/index.js'
import { cutChunks } from './chunks/cut.js'
import { type ColumnPlan, type PlannedColumn, planColumns } from './columns.js'
import { compareColumns } from './compare.js'
import type { Comparison } from './comparison.js'
import { contract } from './contract.js'
import { decideColumns } from './decide.js'
import { errors } from './errors.js'
import { placeIn } from './life/life.js'
import { writeState } from './life/state-file.js'
import { decideMultivariate } from './multivariate/decide.js'
import { readAnswers } from './performance/answers.js'
import { type Decay, decideDecay } from './performance/decay.js'
import { type DriftPlan, type Inputs, planDrift } from './plan.js'
import { usesChunks } from './policy.js'
import { describeDrift } from './report.js'
import { readSides, type Sides } from './sides.js'
import { decideSlices } from './slices/decide.js'

/** Read both datasets, compare column by column, then the model's answers with what really was. */
export const step = action({
  contract,
  prepare: planDrift,

  async main(inputs, ctx, plan) {
    const engine = await engineFromInputs(inputs, ctx)
    try {
      const sides = await read(engine, inputs, ctx, plan)
      const columns = await planColumns(engine, sides, inputs, plan)
      const { comparisons, excluded } = await compare(engine, sides, columns, inputs, ctx, plan)
      const decay = await performance(engine, sides, inputs, plan, columns.columns)
      const features = comparisons.filter(({ column }) => column.role === 'feature')
      const answers = comparisons.filter(({ column }) => column.role !== 'feature')
      if (features.length === 0 && decay === undefined && hasRows(sides)) {
        throw errors.DRIFT_NOTHING_TO_COMPARE(
          `all common columns are excluded: ${excluded.map(({ name, why }) => `${name} (${why})`).join(', ')}`,
        )
      }
      const { outcome, record } = describeDrift({
        multivariate: await multivariate(engine, sides, features, ctx, plan),
        plan,
        sides,
        columns: decideColumns(features, plan.policy, plan.alarmLevel),
        answers,
        excluded,
        schema: columns.findings,
        decay,
        engine,
        life: plan.memory && placeIn(plan.memory.records, plan.memory.batch, timeOf(sides, ctx)),
      })
      // Parquet is read while it is compared, so only now is it sure that all of it was what the digests name.
      for (const dataset of [plan.current, plan.reference, plan.labels]) if (dataset) await assertUnchanged(dataset)
      if (plan.memory && record) await writeState(plan.memory.path, [...plan.memory.records, record], ctx)
      return outcome
    } finally {
      await engine.close()
    }
  },
})

/** The end of the batch's window, so that batches of the past keep their order; else now. */
const timeOf = ({ current }: Sides, ctx: Context) => (current.window?.to ?? new Date(ctx.clock.now())).toISOString()

const hasRows = ({ reference, current }: Sides) => reference.rows > 0 && current.rows > 0

async function read(engine: Engine, inputs: Inputs, ctx: Context, plan: DriftPlan): Promise<Sides> {
  const progress = ctx.log.progress('Reading the data')
  try {
    return await readSides(engine, inputs, plan)
  } finally {
    progress.end()
  }
}

async function compare(
  engine: Engine,
  sides: Sides,
  columns: ColumnPlan,
  inputs: Inputs,
  ctx: Context,
  plan: DriftPlan,
): ReturnType<typeof compareColumns> {
  // Without rows there is nothing to measure; the report says so.
  if (!hasRows(sides)) return { comparisons: [], excluded: columns.excluded }
  const chunks = await chunksOf(engine, sides, inputs, plan)
  const options = { policy: plan.policy, chunks, memoryLimit: inputs['memory-limit'] }
  return compareColumns(engine, sides, columns, options, ctx)
}

/** Chunks of the reference, where the policy learns from them. */
function chunksOf(engine: Engine, { reference }: Sides, inputs: Inputs, { policy, windows }: DriftPlan) {
  // A profile was cut when it was made.
  if (!usesChunks(policy) || reference.profile !== undefined) return undefined
  return cutChunks(engine, reference, inputs['time-column']!, { count: policy.chunks, lengthMs: windows?.current })
}

async function multivariate(
  engine: Engine,
  sides: Sides,
  features: readonly Comparison[],
  ctx: Context,
  plan: DriftPlan,
) {
  if (plan.policy.multivariate === undefined || !hasRows(sides)) return undefined
  const progress = ctx.log.progress('Looking at all columns together')
  try {
    return await decideMultivariate(
      engine,
      sides,
      plan,
      features.map(({ column }) => column),
    )
  } finally {
    progress.end()
  }
}

async function performance(
  engine: Engine,
  sides: Sides,
  inputs: Inputs,
  plan: DriftPlan,
  columns: readonly PlannedColumn[],
): Promise<Decay | undefined> {
  if (inputs.label === undefined || !hasRows(sides)) return undefined
  const data = await readAnswers(engine, sides, inputs, plan.policy.performance)
  const features = columns.filter(({ role }) => role === 'feature')
  return { ...decideDecay(data, plan), slices: await decideSlices(engine, sides, inputs, plan, data, features) }
}
