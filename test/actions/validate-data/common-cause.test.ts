import { expect, test } from '@jest/globals'
import { causesOf, searchesFor } from '../../../actions/validate-data/src/common-cause.js'
import { failedOf } from '../../../actions/validate-data/src/failing-rows.js'
import { gatherFailing } from '../../../actions/validate-data/src/gather.js'
import { compilePlan } from '../../../actions/validate-data/src/plan.js'
import { policySchema } from '../../../actions/validate-data/src/policy.js'
import { NOTHING_SENSITIVE } from '../../../actions/validate-data/src/sensitive.js'
import { validate } from '../../../actions/validate-data/src/validate.js'
import { workbench } from '../../shared/data/workbench.js'

/** Every 200th row has no amount, all of them from `till 3`; in countries and currencies like all others. */
async function payments(rows: number) {
  const bench = await workbench()
  const engine = await bench.open()
  await engine.query(
    `COPY (SELECT i AS id, CASE WHEN i % 200 <> 7 THEN i END AS amount,
       CASE WHEN i % 200 = 7 THEN 'till 3' ELSE 'till ' || i % 5 END AS till,
       ['DE', 'FR', 'IT'][1 + (i // 200) % 3] AS country, 'EUR' AS currency, 'P' || i AS name
     FROM range(${rows}) t(i)) TO '${bench.workspace}/data.parquet' (FORMAT parquet)`,
  )
  const table = await engine.load(await bench.resolve('data.parquet'), 'data')
  const checks = [
    { column: 'amount', 'not-null': true },
    { column: 'amount', range: [0, 100] },
  ]
  const plan = compilePlan(policySchema.parse({ version: 1, checks }), { allowEmpty: false })
  const { results, bound } = await validate(
    engine,
    table,
    plan,
    { file: 'checks.yml', lineOf: () => undefined },
    { asOf: new Date(0), sensitive: NOTHING_SENSITIVE, datasets: new Map(), previous: undefined },
  )
  const failed = failedOf(results, bound)
  const searches = await searchesFor(engine, table, failed, NOTHING_SENSITIVE)
  const gathered = await gatherFailing(engine, table, failed, ['id'], searches)
  const causes = await causesOf(engine, table, gathered, searches)
  return { failed, searches, causes, engine }
}

test('of many rows only the columns are searched in which the first failing rows agree', async () => {
  const { failed, searches, causes } = await payments(260_000)
  expect(failed.map(({ result }) => result.failing)).toEqual([258_600, 1300])
  const missing = failed.find(({ result }) => result.failing === 1300)!.result
  expect(searches.get(missing)).toEqual({ columns: expect.arrayContaining(['till', 'currency']), among: 4 })
  expect(searches.get(missing)!.columns).not.toContain('name')
  // All rows have the same currency, so that it explains nothing.
  expect(causes.get(missing)).toEqual({ column: 'till', value: 'till 3' })
  expect(causes.size).toBe(1)
})

test('of few rows all columns are searched, with the same result', async () => {
  const { failed, searches, causes } = await payments(10_000)
  const missing = failed.find(({ result }) => result.failing === 50)!.result
  expect(searches.get(missing)).toEqual({ columns: ['till', 'country', 'currency', 'name'], among: 4 })
  expect(causes.get(missing)).toEqual({ column: 'till', value: 'till 3' })
})
