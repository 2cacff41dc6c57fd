import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterEach, jest } from '@jest/globals'
import { contract } from '../../../../actions/validate-data/src/contract.js'
import { step } from '../../../../actions/validate-data/src/main.js'
import { parseInputs } from '../../../../shared/contract/index.js'
import type { Outcome } from '../../../../shared/outcome/index.js'
import { renderOutcome } from '../../../../shared/report/index.js'
import { type FakeContext, fakeContext } from '../../../fakes/context.js'
import { ENGINE } from '../../../shared/data/workbench.js'
import { plain } from '../../../shared/report/demo.js'

/** Many whole runs, on a machine that may be busy. */
jest.setTimeout(60_000)

const open: FakeContext[] = []
afterEach(async () => {
  for (const ctx of open.splice(0)) await ctx.close()
})

export type Files = Readonly<Record<string, string | Uint8Array>>

export async function workspace(files: Files = {}): Promise<FakeContext> {
  const ctx = await fakeContext({ tools: { locate: async () => ENGINE }, now: Date.UTC(2026, 6, 1, 12) })
  open.push(ctx)
  await write(ctx, files)
  return ctx
}

export async function write(ctx: FakeContext, files: Files): Promise<void> {
  for (const [name, contents] of Object.entries(files)) {
    await mkdir(dirname(join(ctx.workspace, name)), { recursive: true })
    await writeFile(join(ctx.workspace, name), contents)
  }
}

export type Given = Readonly<Record<string, string>>

export async function run(ctx: FakeContext, given: Given = {}): Promise<Outcome> {
  const texts = { data: 'data.csv', checks: 'checks.yml', threads: '2', ...given }
  const { inputs } = parseInputs(contract, new Map(Object.entries(texts)))
  const own = { ...ctx, temp: await mkdtemp(join(ctx.temp, 'run-')) }
  return step.main(inputs, own, await step.prepare(inputs, own))
}

/** A run over one table against others: `data` is `data.csv`, each further name a dataset `<name>.csv`. */
export async function checked(
  tables: Readonly<Record<string, string>>,
  checks: string,
  given: Given = {},
): Promise<Outcome> {
  const ctx = await workspace({ 'checks.yml': `version: 1\n${checks}` })
  const names = Object.keys(tables).filter(name => name !== 'data')
  for (const [name, text] of Object.entries(tables)) await write(ctx, { [`${name}.csv`]: text })
  const datasets = names.map(name => `${name}: ${name}.csv`).join('\n')
  return run(ctx, { ...(datasets === '' ? {} : { datasets }), ...given })
}

/** The finding of one check, by its code. */
export function finding(outcome: Outcome, code: string) {
  const found = outcome.findings.filter(each => each.code === code)
  if (found.length !== 1) throw new Error(`${found.length} findings of ${code}`)
  return found[0]!
}

/** What a run leaves behind, as the file of an earlier run. */
export const outcomeJson = (outcome: Outcome) => renderOutcome({ ...plain, ...outcome, step: 'validate-data' })
