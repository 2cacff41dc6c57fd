import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { compilePlan } from '../../../../actions/validate-data/src/plan.js'
import { policySchema } from '../../../../actions/validate-data/src/policy.js'
import { NOTHING_SENSITIVE } from '../../../../actions/validate-data/src/sensitive.js'
import { validate } from '../../../../actions/validate-data/src/validate.js'
import { workbench } from '../../../shared/data/workbench.js'

/** How often the whole table is read for a checks file. */
async function scansOf(sql: string, policy: object): Promise<number> {
  const bench = await workbench()
  const maker = await bench.open()
  await maker.query(
    `COPY (${sql}) TO '${join(bench.workspace, 'data.parquet').replaceAll("'", "''")}' (FORMAT parquet)`,
  )
  await maker.close()
  const plan = compilePlan(policySchema.parse({ version: 1, ...policy }), { allowEmpty: true })
  const engine = await bench.open()
  const table = await engine.load(await bench.resolve('data.parquet'), 'data', { types: plan.types })
  let scans = 0
  const counting = {
    ...engine,
    name: engine.name,
    version: engine.version,
    // A scan is not split among several.
    threads: 1,
    load: engine.load.bind(engine),
    batches: engine.batches.bind(engine),
    floats: engine.floats.bind(engine),
    vet: engine.vet.bind(engine),
    close: engine.close.bind(engine),
    query: (...asked: Parameters<typeof engine.query>) => {
      if (asked[0].includes(table.sql)) scans++
      return engine.query(...asked)
    },
  }
  const place = { file: 'checks.yml', lineOf: () => undefined }
  const known = { asOf: new Date(0), sensitive: NOTHING_SENSITIVE, datasets: new Map(), previous: undefined }
  await validate(counting as typeof engine, table, plan, place, known)
  return scans
}

const many = Array.from({ length: 20 }, (_, i) => i)

test('numbers of twenty columns, with and without conditions, take three scans', async () => {
  const columns = many.map(i => `sin(i * ${i + 1}) AS c${i}`).join(', ')
  const open = { min: -9 }
  const numbers = { smallest: open, largest: open, mean: open, sum: { min: -1e9 }, stdev: { min: 0 } }
  const checks = many.flatMap(i => [
    { column: `c${i}`, ...numbers },
    { column: `c${i}`, ...numbers, where: 'c0 > 0' },
  ])
  expect(await scansOf(`SELECT ${columns} FROM range(5000) t(i)`, { checks })).toBe(3)
}, 60_000)

test('leakage reads the whole table once for each column that the first rows do not clear', async () => {
  const columns = many.map(i => `(hash(i * 61 + ${i}) % ${i + 5})::INT AS c${i}`).join(', ')
  const clear = `SELECT (hash(i) % 2)::INT AS y, ${columns} FROM range(30000) t(i)`
  // Labels, constants, absences, the first rows.
  const before = await scansOf(clear, { checks: [{ leakage: { label: 'y' } }] })
  expect(before).toBeLessThanOrEqual(5)
  const guilty = `SELECT (hash(i) % 2)::INT AS leak, *, i AS id FROM (${clear.replace('SELECT', 'SELECT i,')}) AS t`
  expect(await scansOf(guilty, { checks: [{ leakage: { label: 'y' } }] })).toBe(before + 3)
}, 60_000)
