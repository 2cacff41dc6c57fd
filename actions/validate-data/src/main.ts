import { assertUnchanged, engineFromInputs } from '../../../shared/data/index.js'
import { action } from '../../../shared/run/index.js'
import { causesOf, searchesFor } from './common-cause.js'
import { againstBaseline, checkRecords, identities } from './comparison/index.js'
import { contract } from './contract.js'
import { errorsWithoutValues } from './errors-without-values.js'
import { evidenceOf } from './evidence.js'
import { failedOf, failingRows } from './failing-rows.js'
import { rowsFileOf, writeFailingRows } from './failing-rows-file.js'
import { gatherFailing } from './gather.js'
import { withHistory } from './history/index.js'
import { overviewOf } from './overview.js'
import { DEFAULT_REPORT, prepareValidation, type ValidatePlan } from './prepare.js'
import { missingParts, openQuarantine } from './quarantine/index.js'
import { readTables } from './read-tables.js'
import { detailsOf } from './relations/details.js'
import { describe } from './report.js'
import { type CheckPlace, validate } from './validate.js'

/** Read every row once, count every check exactly, and name the rows that fail. */
export const step = action({
  contract,
  prepare: prepareValidation,

  async main(inputs, ctx, plan) {
    return errorsWithoutValues(plan.declared, async () => {
      const engine = await engineFromInputs(inputs, ctx)
      const closers = [() => engine.close()]
      try {
        const again = inputs.profile || plan.history !== undefined || plan.quarantine !== undefined
        const { table, sensitive, datasets } = await readTables(engine, ctx, plan, again)
        const file = rowsFileOf(inputs['failing-rows-format'], ctx.reportDir, inputs.report ?? DEFAULT_REPORT)
        if (file.format === 'parquet') engine.reserve(file.path)
        const hides = (column: string) => inputs['quarantine-masked'] && sensitive.isSensitive(column)
        const quarantine = plan.quarantine && (await openQuarantine(engine, plan.quarantine, hides))
        if (quarantine) closers.push(() => quarantine.discard())
        const place = placeOf(plan)
        const validation = await validate(engine, table, plan.plan, place, {
          asOf: plan.asOf,
          previous: plan.previous,
          datasets,
          sensitive,
        })
        const ids = identities(plan.plan.checks)
        const { results, comparison } = againstBaseline(validation.results, {
          ids,
          previous: plan.previous,
          rows: table.rows,
          sensitive,
          onlyNew: inputs['only-new'],
        })
        const found = failedOf(results, validation.bound)
        const searches = await searchesFor(engine, table, found, sensitive)
        const failed = await gatherFailing(engine, table, found, plan.rowKey, searches)
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
        // Data is read while it is counted, so only now is it sure that all of it was what the digest names.
        for (const dataset of [plan.dataset, ...plan.datasets.values()]) await assertUnchanged(dataset)
        await quarantine?.publish()
        const outcome = describe({
          table,
          datasets,
          previous: plan.previous,
          versions: plan.versions,
          results: withHistory(results, overview.history),
          ids,
          place,
          rows,
          rowsFile: file,
          causes: await causesOf(engine, table, failed, searches),
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
