import { mkdir, mkdtemp, readdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { contract } from '../../../actions/validate-data/src/contract.js'
import { step } from '../../../actions/validate-data/src/main.js'
import { parseInputs } from '../../../shared/contract/index.js'
import type { Outcome } from '../../../shared/outcome/index.js'
import { type FakeContext, fakeContext } from '../../fakes/context.js'
import { ENGINE } from '../../shared/data/engine-path.js'

export type Contents = string | Uint8Array

/** A workspace with these files, and the real engine. To be closed. */
export async function workspaceWith(files: Readonly<Record<string, Contents>>): Promise<FakeContext> {
  const ctx = await fakeContext({ tools: { locate: async () => ENGINE }, now: Date.UTC(2026, 6, 1, 12) })
  for (const [name, contents] of Object.entries(files)) {
    await mkdir(dirname(join(ctx.workspace, name)), { recursive: true })
    await writeFile(join(ctx.workspace, name), contents)
  }
  return ctx
}

/** Runs the whole step over `data.csv` and `checks.yml`, unless `given` says otherwise. */
export async function runStep(ctx: FakeContext, given: Readonly<Record<string, string>> = {}): Promise<Outcome> {
  const texts = { data: 'data.csv', checks: 'checks.yml', threads: '2', ...given }
  const { inputs } = parseInputs(contract, new Map(Object.entries(texts)))
  const own = { ...ctx, temp: await mkdtemp(join(ctx.temp, 'run-')) }
  return step.main(inputs, own, await step.prepare(inputs, own))
}

/** Files that a run left in its temporary directory. */
export async function leftBy(ctx: FakeContext): Promise<string[]> {
  const found = await readdir(ctx.temp, { recursive: true, withFileTypes: true })
  return found.filter(entry => !entry.isDirectory()).map(entry => entry.name)
}
