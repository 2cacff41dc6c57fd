import { join } from 'node:path'
import { assertUnchanged, type Engine, engineFromInputs, type Table } from '../../../shared/data/index.js'
import { action, type Context } from '../../../shared/run/index.js'
import { type CommonCause, commonCause } from './common-cause.js'
import { checkRecords, compare, excuseKnown, identities } from './comparison/index.js'
import { contract } from './contract.js'
import { errorsWithoutValues } from './errors-without-values.js'
import { evidenceOf } from './evidence.js'
import { type Failed, failingRows } from './failing-rows.js'
import { type RowsFile, writeFailingRows } from './failing-rows-file.js'
import { withHistory } from './history/index.js'
import { byAttention, type Result } from './judge.js'
import { overviewOf } from './overview.js'
import type { Check } from './plan.js'
import { DEFAULT_REPORT, type Inputs, prepareValidation, type ValidatePlan } from './prepare.js'
import { missingParts, openQuarantine } from './quarantine/index.js'
import { readTables } from './read-tables.js'
import { detailsOf } from './relations/details.js'
import { describe } from './report.js'
import type { Sensitive } from './sensitive.js'
import { type CheckPlace, type Validation, validate } from './validate.js'

/** Read every row once, count every check exactly, and name the rows that fail. */
export const step = action({
  contract,
  prepare: prepareValidation,

  async main(inputs, ctx, plan) {
    return errorsWithoutValues(plan.declared, async () => {
      const engine = await engineFromInputs(inputs, ctx)
      const closers = [() => engine.close()]
      try {
        const { table, sensitive, datasets } = await readTables(engine, ctx, plan)
        const file = rowsFileOf(inputs, ctx)
        if (file.format === 'parquet') engine.reserve(file.path)
        const quarantine = plan.quarantine && (await openQuarantine(engine, plan.quarantine))
        if (quarantine) closers.push(() => quarantine.discard())
        const place = placeOf(plan)
        const validation = await validate(engine, table, plan.plan, place, {
          asOf: plan.asOf,
          previous: plan.previous,
          datasets,
          sensitive,
        })
        const ids = identities(plan.plan.checks)
        const { results, comparison } = againstBaseline(validation.results, ids, table, plan, inputs, sensitive)
        const failed = failedOf(results, validation.bound)
        const { 'max-failing-rows': most, examples: keep } = inputs
        const rows = await writeFailingRows(
          file.path,
          file.format,
          failingRows(engine, table, failed, plan.rowKey, most, sensitive, validation.blame),
          { engine, key: plan.rowKey, keep },
        )
        const quarantined = await quarantine?.write(engine, table, validation)
        const { statistics, ...overview } = await overviewOf(engine, table, sensitive, plan, inputs, ctx)
        const details = await detailsOf(engine, table, plan.plan.checks, sensitive)
        // Parquet is read while it is counted, so only now is it sure that all of it was what the digest names.
        for (const dataset of [plan.dataset, ...plan.datasets.values()]) await assertUnchanged(dataset)
        await quarantine?.publish()
        const outcome = describe({
          table,
          datasets,
          previous: plan.previous,
          results: withHistory(results, overview.history),
          ids,
          place,
          rows,
          rowsFile: file,
          causes: await causesOf(engine, table, failed, sensitive),
          key: plan.rowKey,
          engine,
          comparison,
          onlyNew: inputs['only-new'],
          quarantined,
          ...overview,
        })
        return {
          ...outcome,
          details: {
            ...details,
            checks: checkRecords(validation.results, ids),
            ...(statistics && { statistics }),
          },
          evidence: evidenceOf(plan, table, quarantined),
        }
      } finally {
        for (const close of closers.reverse()) await close()
      }
    })
  },

  async stands(outputs, _, ctx, { quarantine }) {
    return quarantine && missingParts(outputs, quarantine, ctx)
  },
})

function placeOf({ policy }: ValidatePlan): CheckPlace {
  return {
    file: policy.file,
    lineOf: check => (check.path === undefined ? undefined : policy.lineOf(check.path)),
  }
}

/** What became of each check since the baseline, and the results with what is known from it excused. */
function againstBaseline(
  results: readonly Result[],
  ids: ReadonlyMap<Check, string>,
  table: Table,
  { previous }: ValidatePlan,
  inputs: Inputs,
  sensitive: Sensitive,
) {
  const comparison = previous && compare(results, ids, previous, table.rows, sensitive)
  if (previous === undefined || !inputs['only-new']) return { results, comparison }
  return { comparison, results: [...excuseKnown(results, comparison, previous.name)].sort(byAttention) }
}

/** Checks with failing rows beyond what they allow: their rows are worth a look. */
function failedOf(results: readonly Result[], bound: Validation['bound']): Failed[] {
  return results.flatMap(result => {
    const one = bound.get(result.check)
    return one && result.verdict !== 'pass' && (result.failing ?? 0) > 0 ? [{ result, bound: one }] : []
  })
}

async function causesOf(engine: Engine, table: Table, failed: readonly Failed[], sensitive: Sensitive) {
  const causes = new Map<Result, CommonCause>()
  for (const { result, bound } of failed.slice(0, 3)) {
    const cause = await commonCause(engine, table, { result, bound }, sensitive)
    if (cause) causes.set(result, cause)
  }
  return causes
}

/** The file of failing rows: where it is written, and where users find it once the report is in its place. */
function rowsFileOf(inputs: Inputs, { reportDir }: Context): RowsFile {
  const format = inputs['failing-rows-format']
  const name = `failing-rows.${format}`
  const report = (inputs.report ?? DEFAULT_REPORT).replace(/[\\/]+$/, '')
  return { name, format, path: join(reportDir, name), shown: `${report}/${name}` }
}
