import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { compilePlan } from '../../../../actions/validate-data/src/plan.js'
import { policySchema } from '../../../../actions/validate-data/src/policy.js'
import { NOTHING_SENSITIVE } from '../../../../actions/validate-data/src/sensitive.js'
import { validate } from '../../../../actions/validate-data/src/validate.js'
import { workbench } from '../../../shared/data/workbench.js'

test('the same numbers to the last digit on any number of threads', async () => {
  const bench = await workbench()
  const maker = await bench.open()
  const path = join(bench.workspace, 'data.parquet').replaceAll("'", "''")
  // Sums of such values differ with their order in every digit: they cancel out but for the smallest ones.
  await maker.query(
    `COPY (SELECT sin(i) * pow(10, i % 30) AS a, (i * 7919) % 5003 AS b, cos(i)::FLOAT AS c FROM range(300000) t(i)) TO '${path}' (FORMAT parquet, ROW_GROUP_SIZE 5000)`,
  )
  await maker.close()
  const open = { min: -1e300 }
  const everything = { mean: open, sum: open, stdev: open, median: open, quantiles: { '0.999': open } }
  const policy = policySchema.parse({ version: 1, columns: { a: everything, b: everything, c: everything } })
  const plan = compilePlan(policy, { allowEmpty: true })
  const seen = await Promise.all(
    [1, 2, 4, 7].map(async threads => {
      const engine = await bench.open({ threads })
      const table = await engine.load(await bench.resolve('data.parquet'), 'data', { types: plan.types })
      const { results } = await validate(
        engine,
        table,
        plan,
        { file: 'checks.yml', lineOf: () => undefined },
        { asOf: new Date(0), sensitive: NOTHING_SENSITIVE, datasets: new Map(), previous: undefined },
      )
      return results.flatMap(({ check, value }) => (value === undefined ? [] : [[check.label, value]])).sort()
    }),
  )
  expect(seen[0]).toHaveLength(15)
  for (const other of seen.slice(1)) expect(other).toEqual(seen[0])
}, 60_000)
