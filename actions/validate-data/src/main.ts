import { join } from 'node:path'
import { nearest } from '../../../shared/contract/index.js'
import { type Engine, engineFromInputs, type Table } from '../../../shared/data/index.js'
import { action, type Context } from '../../../shared/run/index.js'
import { type CommonCause, commonCause } from './common-cause.js'
import { contract } from './contract.js'
import { errors } from './errors.js'
import { failingRows } from './failing-rows.js'
import { writeFailingRows } from './failing-rows-file.js'
import type { Result } from './judge.js'
import { type Inputs, prepareValidation, type ValidatePlan } from './prepare.js'
import { describe, FAILING_ROWS } from './report.js'
import { sensitiveColumns } from './sensitive.js'
import { type CheckPlace, type Validation, validate } from './validate.js'

/** Read every row once, count every check exactly, and name the rows that fail. */
export const step = action({
  contract,
  prepare: prepareValidation,

  async main(inputs, ctx, plan) {
    const engine = await engineFromInputs(inputs, ctx)
    try {
      const table = await read(engine, ctx, plan)
      const sensitive = sensitiveColumns(
        plan.declared,
        table.columns.map(column => column.name),
      )
      const place = placeOf(plan)
      const validation = await validate(engine, table, plan.plan, plan.asOf, place, sensitive)
      const failed = failedOf(validation)
      const rows = await writeFailingRows(
        join(ctx.reportDir, FAILING_ROWS),
        failingRows(engine, table, failed.bound, plan.rowKey, inputs['max-failing-rows']),
        plan.rowKey,
        inputs.examples,
      )
      const outcome = describe({
        table,
        results: validation.results,
        place,
        examples: rows.kept,
        written: rows.written,
        failingRowsPath: rows.written === 0 ? undefined : pathOf(inputs),
        causes: await causesOf(engine, table, validation, failed.results),
        key: plan.rowKey,
        engine,
      })
      return {
        ...outcome,
        evidence: {
          kind: 'gate',
          subject: [plan.dataset.artifact],
          configuration: [plan.policy.artifact],
          dependencies: plan.previous === undefined ? [] : [plan.previous.descriptor],
          details: { rows: table.rows, malformedLines: table.malformedCount, files: plan.dataset.files.length },
        },
      }
    } finally {
      await engine.close()
    }
  },
})

async function read(engine: Engine, ctx: Context, plan: ValidatePlan): Promise<Table> {
  const progress = ctx.log.progress('Reading the data')
  try {
    const table = await engine.load(plan.dataset, 'data', { types: plan.plan.types })
    const names = table.columns.map(column => column.name)
    for (const column of plan.rowKey) {
      if (names.includes(column)) continue
      const near = nearest(column, names)
      const hint = near === undefined ? `The data has ${names.slice(0, 20).join(', ')}.` : `Did you mean \`${near}\`?`
      throw errors.VALIDATE_KEY_COLUMN(`the key column \`${column}\` is not in the data`, { hint })
    }
    return table
  } finally {
    progress.end()
  }
}

function placeOf({ policy }: ValidatePlan): CheckPlace {
  return {
    file: policy.file,
    lineOf: check => (check.path === undefined ? undefined : policy.lineOf(check.path)),
  }
}

/** Checks with failing rows beyond what they allow: their rows are worth a look. */
function failedOf({ results, bound }: Validation) {
  const failed = results.filter(({ verdict, failing }) => verdict !== 'pass' && (failing ?? 0) > 0)
  return { results: failed, bound: failed.flatMap(({ check }) => bound.get(check) ?? []) }
}

async function causesOf(engine: Engine, table: Table, { bound }: Validation, failed: readonly Result[]) {
  const causes = new Map<Result, CommonCause>()
  for (const result of failed.slice(0, 3)) {
    const one = bound.get(result.check)
    const cause = one && (await commonCause(engine, table, one, result.failing ?? 0))
    if (cause) causes.set(result, cause)
  }
  return causes
}

/** Where users find the file once the report is in its place. */
function pathOf(inputs: Inputs): string {
  return `${(inputs.report ?? 'mlops-out/report/validate-data').replace(/[\\/]+$/, '')}/${FAILING_ROWS}`
}
