import { mkdir, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { contract } from '../../../actions/register-model/src/contract.js'
import { step } from '../../../actions/register-model/src/main.js'
import { parseInputs } from '../../../shared/contract/index.js'
import type { Outcome } from '../../../shared/outcome/index.js'
import { seededRandom } from '../../../shared/stats/index.js'
import { type FakeContext, type FakeContextOptions, fakeContext } from '../../fakes/context.js'

/** Where development has the engine. */
const ENGINE = createRequire(import.meta.url).resolve(
  `@duckdb/node-bindings-${process.platform}-${process.arch}/duckdb.node`,
)

export interface Project {
  readonly ctx: FakeContext
  write(name: string, text: string): Promise<void>
  /** A model directory that differs by its word. */
  model(word: string): Promise<void>
  /** Prepares and runs the step. Inputs are texts, as a user writes them. */
  run(inputs?: Readonly<Record<string, string>>): Promise<Outcome>
  close(): Promise<void>
}

export const POLICY = `version: 1
thresholds:
  auc: { min: 0.8 }
comparisons:
  - measure: accuracy
    margin: 0.5%
    min-rows: 500
predictions: { id: tx_id }
`

const INPUTS = {
  name: 'fraud',
  model: 'model',
  policy: 'promotion.yml',
  metrics: 'metrics.json',
  predictions: 'predictions.csv',
}

export async function project(options: FakeContextOptions = {}): Promise<Project> {
  const ctx = await fakeContext({ tools: { locate: async () => ENGINE }, ...options })
  const write = async (name: string, text: string) => {
    const path = join(ctx.workspace, name)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text)
  }
  await write('promotion.yml', POLICY)
  await write('metrics.json', '{"auc": 0.91, "log_loss": 0.2}')
  await write('model/weights.json', '{"word": "first"}')
  return {
    ctx,
    write,
    model: word => write('model/weights.json', JSON.stringify({ word })),
    async run(given = {}) {
      const texts = new Map(Object.entries({ ...INPUTS, ...given }).filter(([, text]) => text !== ''))
      const { inputs } = parseInputs(contract, texts)
      return step.main(inputs, ctx, await step.prepare(inputs, ctx))
    },
    close: () => ctx.close(),
  }
}

export interface Simulated {
  readonly rows: number
  /** Chance to be right. */
  readonly accuracy: number
  /** Chance that the answer is drawn anew instead of being the shared one; 0 makes two models alike. */
  readonly own?: number
  readonly seed: number
}

/**
 * A prediction file of a model on the same made-up test rows. Two models share luck on most rows, as real ones do:
 * `own` is the share of rows on which this model's luck is its own.
 */
export function predictions({ rows, accuracy, own = 0.2, seed }: Simulated): string {
  const world = seededRandom(7).uniform
  const luck = seededRandom(seed).uniform
  const lines = ['tx_id,label,prediction,probability,channel']
  for (let i = 0; i < rows; i++) {
    const label = world() < 0.4 ? 1 : 0
    const shared = world()
    const mine = luck()
    const right = (luck() < own ? mine : shared) < accuracy
    const prediction = right ? label : 1 - label
    const spread = 0.4 * luck()
    const probability = prediction === 1 ? 0.55 + spread : 0.45 - spread
    lines.push(`T${i},${label},${prediction},${probability.toFixed(4)},${i % 3 === 0 ? 'pos' : 'online'}`)
  }
  return `${lines.join('\n')}\n`
}
