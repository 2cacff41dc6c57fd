import { expect, test } from '@jest/globals'
import { compilePlan } from '../../../../actions/validate-data/src/plan.js'
import { policySchema } from '../../../../actions/validate-data/src/policy.js'
import { NOTHING_SENSITIVE } from '../../../../actions/validate-data/src/sensitive.js'
import { validate } from '../../../../actions/validate-data/src/validate.js'
import { workbench } from '../../../shared/data/workbench.js'

test('a condition that cannot be evaluated is named by its line, whichever check shares its scan', async () => {
  const bench = await workbench()
  await bench.write('data.csv', 'k,a\n1,1\nx,2\n3,3\n')
  for (const guilty of [
    { column: 'a', mean: [0, 9] },
    { column: 'a', 'distinct-count': [0, 9] },
    { leakage: { label: 'a' } },
    { association: { columns: ['a', 'k'], max: 1 } },
  ]) {
    const checks = [
      { column: 'a', sum: [0, 9] },
      { column: 'a', stdev: { min: 0 }, where: 'a > 0' },
      { ...guilty, where: 'CAST(k AS INTEGER) > 0' },
      { column: 'a', median: [0, 9], where: 'a > 1' },
    ]
    const plan = compilePlan(policySchema.parse({ version: 1, checks }), { allowEmpty: true })
    const engine = await bench.open()
    const table = await engine.load(await bench.resolve('data.csv'), 'data', { types: plan.types })
    const place = { file: 'checks.yml', lineOf: ({ path }: { path: unknown }) => Number((path as unknown[])[1]) }
    const known = { asOf: new Date(0), sensitive: NOTHING_SENSITIVE, datasets: new Map(), previous: undefined }
    await expect(validate(engine, table, plan, place, known)).rejects.toMatchObject({
      code: 'VALIDATE_CONDITION',
      line: 2,
      message: expect.stringContaining("Could not convert string 'x'"),
    })
  }
}, 60_000)
