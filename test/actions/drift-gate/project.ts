import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterEach } from '@jest/globals'
import { contract } from '../../../actions/drift-gate/src/contract.js'
import { step } from '../../../actions/drift-gate/src/main.js'
import { parseInputs } from '../../../shared/contract/index.js'
import type { Outcome } from '../../../shared/outcome/index.js'
import { seededRandom } from '../../../shared/stats/index.js'
import type { Finding } from '../../../shared/verdict/index.js'
import { type FakeContext, fakeContext } from '../../fakes/context.js'
import { ENGINE } from '../../shared/data/workbench.js'

export interface Project {
  readonly ctx: FakeContext
  write(name: string, text: string | Uint8Array): Promise<string>
  /** Inputs as a user writes them. */
  gate(inputs: Readonly<Record<string, string>>): Promise<Outcome>
}

const closers: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

/** A workspace with the real engine and the whole step, without the runner around it. */
export async function project(): Promise<Project> {
  const ctx = await fakeContext({ step: 'drift-gate', tools: { locate: async () => ENGINE } })
  closers.push(() => ctx.close())
  return {
    ctx,
    async write(name, text) {
      await mkdir(dirname(join(ctx.workspace, name)), { recursive: true })
      await writeFile(join(ctx.workspace, name), text)
      return name
    },
    async gate(given) {
      const { inputs } = parseInputs(contract, new Map(Object.entries({ threads: '2', ...given })))
      return step.main(inputs, ctx, await step.prepare(inputs, ctx))
    },
  }
}

/** CSV text of records; missing values are empty. */
export function csv(rows: readonly Readonly<Record<string, unknown>>[]): string {
  const names = Object.keys(rows[0]!)
  return `${[names, ...rows.map(row => names.map(name => row[name] ?? ''))].map(line => line.join(',')).join('\n')}\n`
}

/** Rows of a function of a seeded source of chance. */
export function table(
  rows: number,
  seed: number,
  row: (random: { uniform(): number; normal(): number; pick<T>(...of: T[]): T }, i: number) => Record<string, unknown>,
): Record<string, unknown>[] {
  const random = seededRandom(seed)
  const source = {
    uniform: () => random.uniform(),
    // Twelve uniforms: near enough to normal for data that only has to look like some.
    normal: () => Array.from({ length: 12 }, () => random.uniform()).reduce((sum, u) => sum + u, -6),
    pick: <T>(...of: T[]): T => of[random.integer(of.length)]!,
  }
  return Array.from({ length: rows }, (_, i) => row(source, i))
}

export const finding = (outcome: Outcome, code: string, subject?: string): Finding | undefined =>
  outcome.findings.find(each => each.code === code && (subject === undefined || each.subject === subject))
