import { expect, test } from '@jest/globals'
import { type Project, project } from './project.js'

const demo = new URL('../../../demo/project/', import.meta.url)
const { monthCsv, monthName } = await import(new URL('make-data.mjs', demo).href)
const { FEATURES, fitWeights, parseCsv, score } = await import(new URL('model.mjs', demo).href)

async function months(project: Project): Promise<void> {
  for (let month = 1; month <= 12; month++) await project.write(`data/${monthName(month)}`, monthCsv(month))
}

const month = (number: number) => `data/${monthName(number)}`
const reference = [1, 2, 3, 4, 5, 6].map(month).join('\n')

test('the demo’s months get the verdicts that its README promises, under the defaults', async () => {
  const p = await project()
  await months(p)
  const verdicts: Record<number, unknown> = {}
  for (const number of [7, 8, 9, 11, 12]) {
    const outcome = await p.gate({ reference, current: month(number) })
    verdicts[number] = [outcome.verdict, outcome.outputs['drifted-columns'], outcome.outputs['should-retrain']]
    console.log(number, outcome.headline, '\n', outcome.why, '\n', outcome.next, outcome.blocks.length)
  }
  expect(verdicts).toEqual({
    7: ['pass', [], false],
    8: ['pass', [], false],
    9: ['warn', ['merchant_category'], false],
    11: ['fail', ['account_age_days', 'channel'], true],
    12: ['pass', [], false],
  })
}, 120_000)
void FEATURES
void fitWeights
void parseCsv
void score
