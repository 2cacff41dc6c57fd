import { type Engine, engineFromInputs } from '../../../shared/data/index.js'
import { action, type Context } from '../../../shared/run/index.js'
import { compareCategories } from './categories.js'
import { type ColumnPlan, type Excluded, planColumns } from './columns.js'
import type { Comparison } from './comparison.js'
import { contract } from './contract.js'
import { decideColumns } from './decide.js'
import { errors } from './errors.js'
import { compareNumeric } from './numeric.js'
import { readAnswers } from './performance/answers.js'
import { type Decay, decideDecay } from './performance/decay.js'
import { type DriftPlan, type Inputs, planDrift } from './plan.js'
import { describeDrift } from './report.js'
import { readSides, type Sides } from './sides.js'

/** Read both datasets, compare column by column, then the model's answers with what really was. */
export const step = action({
  contract,
  prepare: planDrift,

  async main(inputs, ctx, plan) {
    const engine = await engineFromInputs(inputs, ctx)
    try {
      const sides = await read(engine, inputs, ctx, plan)
      const columns = await planColumns(engine, sides, inputs, plan)
      const { comparisons, excluded } = await compare(engine, sides, columns, ctx, plan)
      const decay = await performance(engine, sides, inputs, plan)
      const features = comparisons.filter(({ column }) => column.role === 'feature')
      const answers = comparisons.filter(({ column }) => column.role !== 'feature')
      if (features.length === 0 && decay === undefined && hasRows(sides)) {
        throw errors.DRIFT_NOTHING_TO_COMPARE(
          `all common columns are excluded: ${excluded.map(({ name, why }) => `${name} (${why})`).join(', ')}`,
        )
      }
      return describeDrift({
        plan,
        sides,
        columns: decideColumns(features, plan.policy),
        answers,
        excluded,
        schema: columns.findings,
        decay,
        engine,
      })
    } finally {
      await engine.close()
    }
  },
})

const hasRows = ({ reference, current }: Sides) => reference.rows > 0 && current.rows > 0

async function read(engine: Engine, inputs: Inputs, ctx: Context, plan: DriftPlan): Promise<Sides> {
  const progress = ctx.log.progress('Reading the data')
  try {
    return await readSides(engine, inputs, plan)
  } finally {
    progress.end()
  }
}

async function compare(engine: Engine, sides: Sides, { columns, excluded }: ColumnPlan, ctx: Context, plan: DriftPlan) {
  const comparisons: Comparison[] = []
  const left: Excluded[] = [...excluded]
  // Without rows there is nothing to measure; the report says so.
  if (!hasRows(sides)) return { comparisons, excluded: left }
  const progress = ctx.log.progress('Comparing columns', { total: columns.length, unit: 'columns' })
  try {
    for (const [done, column] of columns.entries()) {
      progress.update(done, column.name)
      ctx.signal.throwIfAborted()
      const result =
        column.kind === 'numeric'
          ? await compareNumeric(engine, sides, column)
          : await compareCategories(engine, sides, column, plan.policy['max-categories'])
      if ('why' in result) left.push(result)
      else comparisons.push(result)
    }
  } finally {
    progress.end()
  }
  return { comparisons, excluded: left }
}

async function performance(engine: Engine, sides: Sides, inputs: Inputs, plan: DriftPlan): Promise<Decay | undefined> {
  if (inputs.label === undefined || !hasRows(sides)) return undefined
  return decideDecay(await readAnswers(engine, sides, inputs, plan.policy.performance), plan)
}
