import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { DirectoryRegistry } from '../../../shared/registry/index.js'
import { type Project, predictions, project } from './project.js'

let here: Project
let root: string
let registry: DirectoryRegistry

beforeEach(async () => {
  here = await project()
  root = join(here.ctx.workspace, 'mlops-out/registry')
  registry = new DirectoryRegistry(root, here.ctx)
  await here.write('predictions.csv', predictions({ rows: 4000, accuracy: 0.9, seed: 1 }))
})
afterEach(() => here.close())

/** A champion is registered, and a challenger's predictions are in place. */
async function challenger(simulated: Parameters<typeof predictions>[0]) {
  await here.run()
  await here.model('second')
  await here.write('predictions.csv', predictions(simulated))
}

const champion = async () => (await registry.alias('fraud', 'champion')).version?.version

describe('the first version', () => {
  test('is decided by thresholds alone, registered and made champion', async () => {
    const outcome = await here.run()
    expect(outcome).toMatchObject({
      verdict: 'pass',
      headline: 'register-model registered fraud 1.0.0 and made it champion, the first',
      outputs: { version: '1.0.0', registered: true, promoted: true, champion: '1.0.0', 'registry-version': '1.0.0' },
    })
    expect(outcome.findings.map(finding => [finding.code, finding.verdict])).toEqual([
      ['metric-threshold', 'pass'],
      ['first-version', 'pass'],
    ])
    expect(outcome.next).not.toContain('rollback')
    const [version] = await registry.versions('fraud')
    expect(version!.attachments.map(file => file.name)).toEqual(['model-card.md', 'predictions/predictions.csv'])
    expect(version!.labels).toMatchObject({ verdict: 'pass', commit: expect.stringMatching(/^0123/) })
    expect((await registry.alias('fraud', 'champion')).moves).toHaveLength(1)
    expect(outcome.evidence).toMatchObject({
      kind: 'gate',
      subject: [{ role: 'model', name: 'fraud 1.0.0', digest: { dirHash: version!.digest } }],
      configuration: [{ name: 'promotion.yml' }],
      details: { version: '1.0.0', promoted: true, candidatesOnTestSet: 1 },
    })
  })

  test('that misses a threshold is not registered', async () => {
    await here.write('metrics.json', '{"auc": 0.7}')
    const outcome = await here.run()
    expect(outcome).toMatchObject({ verdict: 'fail', outputs: { registered: false, promoted: false } })
    expect(outcome.why).toBe('auc is 0.7, and must be: at least 0.8.')
    expect(outcome.next).toMatch(/promotion\.yml` line 3/)
    expect(await registry.versions('fraud')).toEqual([])
    expect(await readFile(join(here.ctx.reportDir, 'model-card.md'), 'utf8')).toContain('# fraud 1.0.0')
  })

  test('without thresholds is inconclusive, unless the policy accepts it', async () => {
    const policy = 'version: 1\ncomparisons: [{ measure: accuracy, margin: 1% }]\npredictions: { id: tx_id }\n'
    await here.write('promotion.yml', policy)
    expect((await here.run()).verdict).toBe('inconclusive')
    await here.write('promotion.yml', `${policy}first-version: accept\n`)
    expect((await here.run()).verdict).toBe('pass')
  })

  test('whose metric was not recorded is inconclusive, with the nearest name', async () => {
    await here.write('metrics.json', '{"auc_": 0.9}')
    const outcome = await here.run()
    expect(outcome.verdict).toBe('inconclusive')
    expect(outcome.findings[0]).toMatchObject({ verdict: 'inconclusive', remedy: expect.stringContaining('`auc_`') })
  })
})

describe('a challenger', () => {
  test('that is better takes the alias over', async () => {
    await challenger({ rows: 4000, accuracy: 0.93, seed: 2 })
    const outcome = await here.run()
    expect(outcome.headline).toBe('register-model registered fraud 1.0.1 and made it champion instead of 1.0.0')
    expect(outcome.why).toMatch(
      /^Accuracy differs by \+\d\.\d % … \+\d\.\d % \(90 % interval, 4,000 paired rows\); the policy allows −0\.5 %: shown to be better\./,
    )
    expect(outcome.outputs).toMatchObject({ champion: '1.0.1', 'previous-champion': '1.0.0' })
    expect(outcome.findings[1]!.truth).toMatchObject({
      kind: 'error-controlled',
      procedure: 'Tango score bound',
      level: 0.05,
      guarantee: 'asymptotic',
    })
    expect(outcome.evidence!.dependencies).toContainEqual(
      expect.objectContaining({ name: 'fraud 1.0.0', annotations: { relation: 'champion', role: 'model' } }),
    )
    expect(await champion()).toBe('1.0.1')
  })

  test('that is worse fails, is not registered, and leaves the alias', async () => {
    await challenger({ rows: 4000, accuracy: 0.86, seed: 3 })
    const outcome = await here.run()
    expect(outcome).toMatchObject({
      verdict: 'fail',
      headline: 'register-model failed: 1 of 2 gates for candidate 1.0.1 against champion 1.0.0',
      outputs: { registered: false, promoted: false, champion: '1.0.0' },
    })
    expect(await registry.versions('fraud')).toHaveLength(1)
    expect(await champion()).toBe('1.0.0')
  })

  test('that is too close to call is inconclusive, and says how many rows would decide', async () => {
    await challenger({ rows: 4000, accuracy: 0.897, own: 0.3, seed: 4 })
    const outcome = await here.run()
    expect(outcome.headline).toBe('register-model is inconclusive: candidate 1.0.1 against champion 1.0.0')
    expect(outcome.why).toMatch(/not excluded, not shown/)
    const readme = await readFile('actions/register-model/README.md', 'utf8')
    for (const line of [outcome.headline, outcome.why, outcome.next]) expect(readme).toContain(line)
    expect(outcome.next).toMatch(
      /^About [\d,]+ rows would decide; `margin` and `min-rows` are in `promotion\.yml` lines 6-7\.$/,
    )
    expect(await champion()).toBe('1.0.0')
  })

  test('with too few rows is inconclusive whatever they say', async () => {
    await here.write('predictions.csv', predictions({ rows: 300, accuracy: 0.7, seed: 1 }))
    await challenger({ rows: 300, accuracy: 0.99, seed: 2 })
    const outcome = await here.run()
    expect(outcome.verdict).toBe('inconclusive')
    expect(outcome.why).toMatch(/300 paired rows, the policy asks for 500/)
  })

  test('is kept as a prerelease without the alias where `register` is `always`', async () => {
    await challenger({ rows: 4000, accuracy: 0.86, seed: 3 })
    const outcome = await here.run({ register: 'always' })
    expect(outcome).toMatchObject({
      verdict: 'fail',
      outputs: { version: '1.0.1-candidate.1', registered: true, promoted: false, champion: '1.0.0' },
    })
    // The next one that passes is the release that the candidate was not.
    await here.model('third')
    await here.write('predictions.csv', predictions({ rows: 4000, accuracy: 0.93, seed: 2 }))
    expect((await here.run()).outputs.version).toBe('1.0.1')
  })

  test('may be compared with predictions that were made anew', async () => {
    await challenger({ rows: 2000, accuracy: 0.93, seed: 2 })
    await here.write('champion.csv', predictions({ rows: 2000, accuracy: 0.9, seed: 1 }))
    expect((await here.run({ 'champion-predictions': 'champion.csv' })).verdict).toBe('pass')
  })

  test('on other rows than the champion is refused', async () => {
    await challenger({ rows: 2000, accuracy: 0.93, seed: 2 })
    await expect(here.run()).rejects.toMatchObject({
      code: 'REGISTER_TEST_SET',
      kind: 'input',
      message: expect.stringMatching(/only in the predictions kept with fraud 1\.0\.0: 2,000 rows, first T2000/),
    })
  })

  test('on other test data than the champion is refused', async () => {
    await here.write('test.csv', 'a\n1\n')
    await here.run({ 'test-data': 'test.csv' })
    await here.model('second')
    await here.write('test.csv', 'a\n2\n')
    await expect(here.run({ 'test-data': 'test.csv' })).rejects.toMatchObject({ code: 'REGISTER_TEST_SET' })
  })

  test('without predictions of its own or of the champion is inconclusive', async () => {
    await here.run({ predictions: '' })
    await here.model('second')
    expect((await here.run({ predictions: '' })).why).toMatch(/no predictions of this model were given/)
    const outcome = await here.run()
    expect(outcome.verdict).toBe('inconclusive')
    expect(outcome.findings.at(-1)!.remedy).toMatch(/champion-predictions/)
  })

  test('of a policy that judges groups passes only if every group does', async () => {
    const policy = await readFile(join(here.ctx.workspace, 'promotion.yml'), 'utf8')
    await here.write('promotion.yml', policy.replace('    min-rows', '    slices: { by: channel }\n    min-rows'))
    await here.run()
    await here.model('second')
    const better = predictions({ rows: 4000, accuracy: 0.99, seed: 2 })
    // On one channel the challenger is wrong twice as often as the champion.
    const worse = predictions({ rows: 4000, accuracy: 0.8, seed: 3 }).split('\n')
    const mixed = better.split('\n').map((line, i) => (line.endsWith(',pos') ? worse[i]! : line))
    await here.write('predictions.csv', mixed.join('\n'))
    const outcome = await here.run()
    expect(outcome.verdict).toBe('fail')
    expect(outcome.findings.slice(1).map(finding => [finding.subject, finding.verdict])).toEqual([
      ['accuracy', 'pass'],
      ['accuracy where channel = online', 'pass'],
      ['accuracy where channel = pos', 'fail'],
    ])
  })

  test('is warned about when the test set has judged many', async () => {
    const policy = await readFile(join(here.ctx.workspace, 'promotion.yml'), 'utf8')
    await here.write('promotion.yml', `${policy}test-set: { warn-after: 1 }\n`)
    await challenger({ rows: 4000, accuracy: 0.93, seed: 2 })
    const outcome = await here.run()
    expect(outcome).toMatchObject({ verdict: 'warn', outputs: { promoted: true } })
    expect(outcome.findings.at(-1)).toMatchObject({ code: 'test-set-reuse', observed: 2 })
  })
})

describe('a second run', () => {
  test('with the same model makes no second version and moves nothing', async () => {
    await here.run()
    const outcome = await here.run()
    expect(outcome.headline).toBe('register-model found fraud 1.0.0, which is champion already')
    expect(outcome).toMatchObject({ verdict: 'pass', outputs: { version: '1.0.0', promoted: true } })
    expect(await registry.versions('fraud')).toHaveLength(1)
    expect((await registry.alias('fraud', 'champion')).moves).toHaveLength(1)
  })

  test('has the same key, though its own model is the champion by now; another champion makes another key', async () => {
    const { step } = await import('../../../actions/register-model/src/main.js')
    const { contract } = await import('../../../actions/register-model/src/contract.js')
    const { parseInputs } = await import('../../../shared/contract/index.js')
    const keyOf = async () => {
      const { inputs } = parseInputs(
        contract,
        new Map(
          Object.entries({
            name: 'fraud',
            model: 'model',
            policy: 'promotion.yml',
            metrics: 'metrics.json',
            predictions: 'predictions.csv',
          }),
        ),
      )
      return (await step.prepare(inputs, here.ctx)).key
    }
    const before = await keyOf()
    await here.run()
    expect(await keyOf()).toEqual(before)
    await here.model('second')
    const second = await keyOf()
    expect(second.champion).not.toBe(before.champion)
    await here.write('predictions.csv', predictions({ rows: 4000, accuracy: 0.93, seed: 2 }))
    const judged = await keyOf()
    await here.run()
    expect(await keyOf()).toEqual(judged)
    await here.run({ action: 'rollback', model: '', policy: '', metrics: '', predictions: '' })
    expect((await keyOf()).alias).not.toBe(judged.alias)
  })

  test('asks the same question again: the model is compared with what it was promoted over', async () => {
    await challenger({ rows: 4000, accuracy: 0.93, seed: 2 })
    await here.run()
    const outcome = await here.run()
    expect(outcome.outputs).toMatchObject({ 'previous-champion': '1.0.0', champion: '1.0.1' })
    expect(outcome.verdict).toBe('pass')
  })
})

describe('versions', () => {
  test('are given by the user, once', async () => {
    expect((await here.run({ version: '2.0.0' })).outputs.version).toBe('2.0.0')
    await here.model('second')
    await expect(here.run({ version: '2.0.0' })).rejects.toMatchObject({
      code: 'REGISTRY_VERSION_TAKEN',
      kind: 'input',
    })
  })

  test.each([
    ['minor', '1.1.0'],
    ['major', '2.0.0'],
  ])('grow by %s to %s', async (bump, version) => {
    await challenger({ rows: 4000, accuracy: 0.93, seed: 2 })
    expect((await here.run({ bump })).outputs.version).toBe(version)
  })

  test('grow by what changed in the signature', async () => {
    const signature = (inputs: object[]) =>
      here.write('model/signature.json', JSON.stringify({ inputs, outputs: [{ name: 'p', type: 'double' }] }))
    await signature([{ name: 'amount', type: 'double' }])
    await challenger({ rows: 4000, accuracy: 0.93, seed: 2 })
    await signature([
      { name: 'amount', type: 'double' },
      { name: 'hour', type: 'long', required: false },
    ])
    expect((await here.run()).outputs.version).toBe('1.1.0')
    await signature([{ name: 'hour', type: 'long' }])
    await here.write('predictions.csv', predictions({ rows: 4000, accuracy: 0.96, seed: 5 }))
    expect((await here.run()).outputs.version).toBe('2.0.0')
  })
})

describe('rollback', () => {
  const rollback = (more = {}) =>
    here.run({ action: 'rollback', model: '', policy: '', metrics: '', predictions: '', ...more })

  beforeEach(async () => {
    await challenger({ rows: 4000, accuracy: 0.93, seed: 2 })
  })

  test('moves the alias back, keeps the version, and says so', async () => {
    await here.run()
    const outcome = await rollback({ reason: 'complaints' })
    expect(outcome).toMatchObject({
      verdict: 'pass',
      headline: 'register-model rolled champion of fraud back from 1.0.1 to 1.0.0',
      outputs: { version: '1.0.0', champion: '1.0.0', 'previous-champion': '1.0.1' },
    })
    expect(outcome.evidence).toMatchObject({
      subject: [{ name: 'fraud 1.0.0' }],
      details: { action: 'rollback', reason: 'complaints' },
    })
    const { moves } = await registry.alias('fraud', 'champion')
    expect(moves.at(-1)).toMatchObject({ kind: 'rollback', from: '1.0.1', to: '1.0.0', reason: 'complaints' })
    expect(await registry.versions('fraud')).toHaveLength(2)
  })

  test('a withdrawn model is not promoted again by a repeated pipeline, unless forced', async () => {
    await here.run()
    await rollback({ reason: 'complaints' })
    const again = await here.run()
    expect(again).toMatchObject({ verdict: 'fail', outputs: { champion: '1.0.0', registered: true } })
    expect(again.why).toMatch(/rolled back from champion on 2026-01-15 by .*: complaints\./)
    expect(await here.run({ force: 'true' })).toMatchObject({ verdict: 'warn', outputs: { champion: '1.0.1' } })
  })

  test('a repeated job goes back once', async () => {
    await here.run()
    await here.model('third')
    await here.write('predictions.csv', predictions({ rows: 4000, accuracy: 0.96, seed: 5 }))
    await here.run()
    Object.assign(here.ctx, { host: { ...here.ctx.host, runId: '42' } })
    expect((await rollback()).outputs.champion).toBe('1.0.1')
    expect((await rollback()).headline).toBe('register-model had nothing to roll back: champion of fraud is 1.0.1')
    Object.assign(here.ctx, { host: { ...here.ctx.host, runId: '43' } })
    expect((await rollback()).outputs.champion).toBe('1.0.0')
  })

  test('goes to a named version, and refuses one that is not there', async () => {
    await here.run()
    expect((await rollback({ 'rollback-to': '1.0.0' })).outputs.champion).toBe('1.0.0')
    await expect(rollback({ 'rollback-to': '9.9.9' })).rejects.toMatchObject({
      code: 'REGISTER_NO_ROLLBACK',
      message: expect.stringContaining('it has 1.0.0, 1.0.1'),
    })
  })

  test('without a version before is refused', async () => {
    await expect(rollback()).rejects.toMatchObject({ code: 'REGISTER_NO_ROLLBACK', kind: 'input' })
    await rm(root, { recursive: true })
    await expect(rollback()).rejects.toThrow(/has no alias champion/)
  })
})

test('the registry holds nothing but whole versions at the end', async () => {
  await here.run()
  expect(await readdir(join(root, 'staging'))).toEqual([])
})
