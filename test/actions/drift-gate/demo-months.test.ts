import { expect, test } from '@jest/globals'
import { finding, type Project, project } from './project.js'

const demo = new URL('../../../demo/project/', import.meta.url)
const { monthCsv, monthName } = await import(new URL('make-data.mjs', demo).href)
const { FEATURES, fitWeights, parseCsv, score } = await import(new URL('model.mjs', demo).href)

const data = (month: number) => `data/${monthName(month)}`
const scored = (month: number) => `scored/${monthName(month)}`

async function write(p: Project, name: (month: number) => string, text: (month: number) => string): Promise<void> {
  for (let month = 1; month <= 12; month++) await p.write(name(month), text(month))
}

test('each month gets the verdict that it was made for, under the defaults', async () => {
  const p = await project()
  await write(p, data, monthCsv)
  const verdicts: Record<number, unknown> = {}
  for (const month of [7, 8, 9, 10, 11, 12]) {
    const reference = [1, 2, 3, 4, 5, 6].map(data).join('\n')
    const outcome = await p.gate({ reference, current: data(month) })
    verdicts[month] = [outcome.verdict, outcome.outputs['drifted-columns'], outcome.outputs['should-retrain']]
  }
  expect(verdicts).toEqual({
    7: ['pass', [], false],
    8: ['pass', [], false],
    9: ['warn', ['merchant_category'], false],
    10: ['fail', ['amount'], true],
    11: ['fail', ['account_age_days', 'channel'], true],
    // What is fraud has changed, and no payment shows it.
    12: ['pass', [], false],
  })
}, 120_000)

test('with the answers of a model of months 1–5 the change of concept in month 12 is found, and only there', async () => {
  const p = await project()
  const training = [1, 2, 3, 4, 5].flatMap(month => parseCsv(monthCsv(month)))
  const model = fitWeights(training, {
    features: Object.keys(FEATURES),
    epochs: 12,
    learningRate: 0.05,
    l2: 0.00001,
    seed: 1,
  })
  await write(p, scored, month => {
    const [header, ...lines] = monthCsv(month).trim().split('\n')
    const chances: number[] = parseCsv(monthCsv(month)).map((payment: object) => score(model, payment))
    const answers = lines.map((line: string, i: number) => `${line},${chances[i]!.toFixed(6)}`)
    return `${[`${header},probability`, ...answers].join('\n')}\n`
  })
  const seen: Record<number, unknown> = {}
  for (const month of [7, 9, 12]) {
    const outcome = await p.gate({
      reference: [1, 2, 3, 4, 5, 6].map(scored).join('\n'),
      current: scored(month),
      label: 'label',
      score: 'probability',
    })
    const { outputs, verdict } = outcome
    seen[month] = [verdict, outputs['drifted-columns'], outputs['decayed-metrics'], outputs['should-retrain']]
    expect(finding(outcome, 'performance-decay', 'auc')?.expected).toBeGreaterThan(0.85)
  }
  expect(seen).toEqual({
    7: ['pass', [], [], false],
    9: ['warn', ['merchant_category'], [], false],
    12: ['fail', [], ['auc'], true],
  })
}, 120_000)
