import { readFileSync } from 'node:fs'
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, test } from '@jest/globals'
import { contract } from '../../../actions/validate-data/src/contract.js'
import { step } from '../../../actions/validate-data/src/main.js'
import { parseInputs } from '../../../shared/contract/index.js'
import type { Outcome } from '../../../shared/outcome/index.js'
import { fakeContext } from '../../fakes/context.js'
import { ENGINE } from '../../shared/data/workbench.js'
import { snippetsOf } from '../../support/snippets.js'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const example = join(root, 'test/examples/validate-data')
const readme = readFileSync(join(root, 'actions/validate-data/README.md'), 'utf8')

const closers: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0)) await close()
})

/** Runs the step over the example's data, with its own checks file or another. */
async function run(data: string, checks?: string): Promise<Outcome> {
  const workspace = await mkdtemp(join(tmpdir(), 'mlops-example-'))
  closers.push(() => rm(workspace, { recursive: true, force: true }))
  await cp(example, workspace, { recursive: true })
  if (checks !== undefined) await writeFile(join(workspace, 'checks.yml'), checks)
  const ctx = await fakeContext({ workspace, tools: { locate: async () => ENGINE } })
  closers.push(() => ctx.close())
  const given = { data, checks: 'checks.yml', 'as-of': '2026-07-02', threads: '2' }
  const { inputs } = parseInputs(contract, new Map(Object.entries(given)))
  return step.main(inputs, ctx, await step.prepare(inputs, ctx))
}

test('the checks file in the README passes good data and finds what is wrong with bad data', async () => {
  const checks = snippetsOf(readme).find(({ text }) => text.startsWith('version: 1'))!.text
  expect(await run('data/2026-06-30.csv', checks)).toMatchObject({ verdict: 'pass' })
  expect(await run('data/2026-07-01.csv', checks)).toMatchObject({ verdict: 'fail' })
})

test('the example: a good day passes', async () => {
  expect(await run('data/2026-06-30.csv')).toMatchObject({
    verdict: 'pass',
    headline: 'validate-data passed: 33 checks, 60 rows',
  })
})

test('the example: a day with cents for euros at the tills, and more', async () => {
  const outcome = await run('data/*.csv')
  expect(outcome.verdict).toBe('fail')
  expect(outcome.why).toMatch(
    /^`amount is 0 … 1,000`: 17 of 116 rows fail \(14\.7 %, allowed 0\.1 %\); all have `channel = pos`; first `tx_id` T105004 = 1908\.$/m,
  )
  for (const text of [outcome.headline, ...outcome.why.split('\n'), outcome.next]) expect(readme).toContain(text)
  const failed = outcome.findings.filter(({ verdict, code }) => verdict === 'fail' && code !== 'malformed-line')
  expect(failed.map(({ code, subject, observed }) => `${code} ${subject} ${observed}`).sort()).toEqual(
    [
      'column-not-null amount 1',
      'column-pattern email 1',
      'column-range amount 17',
      'column-type amount 1',
      'column-values channel 1',
      'column-comparison settled_at, paid_at 1',
      'readable-lines lines 2',
      'unique tx_id 2',
    ].sort(),
  )
})

test('the README names every check and modifier of the schema', () => {
  const schema = JSON.parse(readFileSync(join(root, 'docs/schemas/validate-data.policy.schema.json'), 'utf8'))
  const column = schema.properties.columns.additionalProperties.anyOf.flatMap(
    (one: { anyOf?: unknown[] }) => one.anyOf ?? [one],
  )
  const keys = [
    ...Object.keys(schema.properties),
    ...column.flatMap((one: { properties?: object }) => Object.keys(one.properties ?? {})),
    ...schema.properties.checks.items.anyOf.flatMap((one: { properties: object }) => Object.keys(one.properties)),
  ]
  expect(keys.length).toBeGreaterThan(20)
  expect([...new Set(keys)].filter(key => key !== 'description' && !readme.includes(key))).toEqual([])
})
