import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { step } from '../../../actions/register-model/src/main.js'
import { DirectoryRegistry } from '../../../shared/registry/index.js'
import type { Action } from '../../../shared/run/index.js'
import { quietContext } from '../../shared/registry/support.js'
import { type Bench, bench } from '../../shared/run/harness.js'
import { POLICY, predictions } from './project.js'

jest.setTimeout(60_000)

let it: Bench
beforeEach(async () => {
  it = await bench()
  await write('promotion.yml', POLICY)
  await write('metrics.json', '{"auc": 0.91}')
  await write('model/weights.json', '{"word": "first"}')
  await write('predictions.csv', predictions({ rows: 4000, accuracy: 0.9, seed: 1 }))
})
afterEach(() => it.close())

const REPORT = 'mlops-out/report/register-model'
const at = (path: string) => join(it.workspace, path)
async function write(path: string, text: string) {
  await mkdir(dirname(at(path)), { recursive: true })
  await writeFile(at(path), text)
}

const INPUTS = {
  name: 'fraud',
  model: 'model',
  policy: 'promotion.yml',
  metrics: 'metrics.json',
  predictions: 'predictions.csv',
}
async function run(inputs: Record<string, string> = {}) {
  const { exitCode, stdout } = await it.run(step as unknown as Action, { ...INPUTS, ...inputs }, { output: 'json' })
  return { exitCode, ...JSON.parse(stdout) } as { exitCode: number; verdict: string; outputs: Record<string, unknown> }
}
const rollback = async () => {
  const inputs = { action: 'rollback', name: 'fraud', report: 'mlops-out/report/rollback' }
  return it.run(step as unknown as Action, inputs)
}
const registry = () => new DirectoryRegistry(at('mlops-out/registry'), quietContext())
const versions = async () => (await registry().versions('fraud')).map(({ version }) => version)
const moves = async () => (await registry().alias('fraud', 'champion')).moves.length

async function challenger(simulated: { accuracy: number; seed: number; own?: number }) {
  await run()
  await write('model/weights.json', '{"word": "second"}')
  await write('predictions.csv', predictions({ rows: 4000, ...simulated }))
}

describe('exit codes', () => {
  test.each([
    ['a better model', { accuracy: 0.93, seed: 2 }, 0, 'pass'],
    ['a worse model', { accuracy: 0.86, seed: 3 }, 1, 'fail'],
    ['one too close to call', { accuracy: 0.897, own: 0.3, seed: 4 }, 4, 'inconclusive'],
  ])('%s ends with the code of its verdict', async (_, simulated, exitCode, verdict) => {
    await challenger(simulated)
    expect(await run()).toMatchObject({ exitCode, verdict })
  })

  test('bad input is 2, and says what to do without a stack', async () => {
    const { exitCode, stdout, stderr } = await it.run(step as unknown as Action, { ...INPUTS, model: 'none' })
    expect(exitCode).toBe(2)
    expect(stdout + stderr).toContain('model: none does not exist')
    expect(stdout + stderr).not.toMatch(/at .*\.ts:\d+/)
  })
})

describe('a second run', () => {
  test('gives the first one’s outcome and makes nothing', async () => {
    const first = await run()
    const second = await run()
    expect(second.outputs).toEqual({ ...first.outputs, reused: true })
    expect(await versions()).toEqual(['1.0.0'])
    expect(await moves()).toBe(1)
    expect(await readdir(at('mlops-out/evidence'))).toHaveLength(1)
  })

  test('of one that failed says so again without judging again', async () => {
    await challenger({ accuracy: 0.86, seed: 3 })
    await run()
    expect(await run()).toMatchObject({ exitCode: 1, outputs: { reused: true, registered: false } })
  })

  test.each<[string, () => Promise<unknown>]>([
    ['the policy', () => write('promotion.yml', `${POLICY}# tightened\n`)],
    ['the metrics', () => write('metrics.json', '{"auc": 0.92}')],
    ['the predictions', () => write('predictions.csv', predictions({ rows: 3000, accuracy: 0.9, seed: 1 }))],
  ])('judges again when %s changed, and still makes no second version', async (_, change) => {
    await run()
    await change()
    expect((await run()).outputs).toMatchObject({ reused: false, version: '1.0.0', promoted: true })
    expect(await versions()).toEqual(['1.0.0'])
    expect(await moves()).toBe(1)
  })

  test('registers again when the registry is gone', async () => {
    await run()
    await rm(at('mlops-out/registry'), { recursive: true })
    expect((await run()).outputs).toMatchObject({ reused: false, version: '1.0.0' })
    expect(await versions()).toEqual(['1.0.0'])
  })

  test('does not give out a promotion that was rolled back since', async () => {
    await challenger({ accuracy: 0.93, seed: 2 })
    expect((await run()).outputs).toMatchObject({ promoted: true, version: '1.0.1' })
    expect((await rollback()).exitCode).toBe(0)
    expect(await run()).toMatchObject({ exitCode: 1, outputs: { reused: false, promoted: false, champion: '1.0.0' } })
  })

  test('by force judges again', async () => {
    await run()
    expect((await run({ force: 'true' })).outputs).toMatchObject({ reused: false, version: '1.0.0' })
  })
})

test('the report holds the plot, the table of gates and the model card; names from data are escaped', async () => {
  await write('promotion.yml', POLICY.replace('    min-rows', '    slices: { by: channel }\n    min-rows'))
  await write('metrics.json', '{"auc": 0.91, "<img src=x onerror=alert(1)>": 1}')
  await write('predictions.csv', predictions({ rows: 4000, accuracy: 0.9, seed: 1 }).replaceAll(',pos\n', ',<b>pos\n'))
  await run()
  await write('model/weights.json', '{"word": "second"}')
  const second = predictions({ rows: 4000, accuracy: 0.93, seed: 2 })
  await write('predictions.csv', second.replaceAll(',pos\n', ',<b>pos\n'))
  await run()
  const html = await readFile(at(`${REPORT}/report.html`), 'utf8')
  expect(html).toMatch(/<svg/)
  expect(html).toContain('Candidate minus champion')
  expect(html).toContain('channel = &#60;b&#62;pos')
  expect(html).not.toContain('<img src=x')
  expect(html).not.toContain('= <b>pos')
  expect(await readFile(at(`${REPORT}/summary.md`), 'utf8')).toMatch(/^### ✔ register-model registered fraud 1\.0\.1/)
  expect(await readFile(at(`${REPORT}/model-card.md`), 'utf8')).toContain('compared with champion 1.0.0')
  expect(await readFile(at(`${REPORT}/junit.xml`), 'utf8')).toContain('channel')
})
