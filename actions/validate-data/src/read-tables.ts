import { nearest } from '../../../shared/contract/index.js'
import type { Engine } from '../../../shared/data/index.js'
import type { Context } from '../../../shared/run/index.js'
import { errors } from './errors.js'
import { countedWhileRead } from './one-pass.js'
import type { ValidatePlan } from './prepare.js'
import { loadDatasets } from './relations/datasets.js'
import { sensitiveColumns } from './sensitive.js'

/**
 * Reads the data and what it is compared with, and finds the columns that the plan cannot do without.
 * @param again whether the data is gone through again, whatever the checks are
 */
export async function readTables(engine: Engine, ctx: Context, plan: ValidatePlan, again: boolean) {
  const progress = ctx.log.progress('Reading the data')
  try {
    const table = await engine.load(plan.dataset, 'data', {
      types: plan.plan.types,
      texts: plan.plan.texts,
      nanIsMissing: plan.plan.nanIsMissing,
      counts: again ? undefined : table => countedWhileRead(plan.plan, table, plan.asOf),
    })
    const names = table.columns.map(column => column.name)
    const datasets = await loadDatasets(engine, plan.datasets)
    const elsewhere = [...datasets.values()].flatMap(({ columns }) => columns.map(({ name }) => name))
    // Until it is known what is sensitive, nothing of the data can be told.
    const sensitive = sensitiveColumns(plan.declared, names, elsewhere)
    for (const column of plan.rowKey) {
      if (names.includes(column)) continue
      const near = nearest(column, names)
      const hint = near === undefined ? `The data has ${names.slice(0, 20).join(', ')}.` : `Did you mean \`${near}\`?`
      throw errors.VALIDATE_KEY_COLUMN(`the key column \`${column}\` is not in the data`, { hint })
    }
    return { table, sensitive, datasets }
  } finally {
    progress.end()
  }
}
