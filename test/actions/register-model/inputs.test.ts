import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { POLICY, type Project, predictions, project } from './project.js'

let here: Project
beforeEach(async () => {
  here = await project()
  await here.write('predictions.csv', predictions({ rows: 50, accuracy: 0.9, seed: 1 }))
})
afterEach(() => here.close())

/** What is wrong, what the answer must say. Every one of them is the user's to correct: kind `input`, exit code 2. */
const WRONG: readonly (readonly [what: string, inputs: Record<string, string>, code: string, says: RegExp])[] = [
  ['no model', { model: '' }, 'INPUT_INVALID', /model must be given/],
  ['no policy', { policy: '' }, 'INPUT_INVALID', /policy must be given/],
  ['an unknown registry', { registry: 'oci' }, 'INPUT_INVALID', /registry.*oci.*directory, mlflow/s],
  ['a model name with a slash', { name: 'a/b' }, 'INPUT_INVALID', /name.*a\/b/s],
  ['a reserved model name', { name: 'con' }, 'REGISTRY_NAME', /con/],
  ['a reserved alias', { alias: 'v3' }, 'REGISTRY_NAME', /v3.*reserved/],
  ['a reserved alias to compare with', { 'compare-with': 'latest' }, 'REGISTRY_NAME', /latest.*reserved/],
  ['a version with v', { version: 'v1.0.0' }, 'INPUT_INVALID', /version.*v1\.0\.0/s],
  ['version and bump', { version: '1.0.0', bump: 'minor' }, 'INPUT_INVALID', /bump has no meaning/],
  ['rollback-to without rollback', { 'rollback-to': '1.0.0' }, 'INPUT_INVALID', /rollback-to is given/],
  ['a user without password', { 'registry-username': 'ada' }, 'INPUT_INVALID', /registry-password/],
  [
    'two kinds of credentials',
    { 'registry-username': 'a', 'registry-password': 'b', 'registry-token': 'c' },
    'INPUT_INVALID',
    /either registry-token/,
  ],
  ['an address without MLflow', { 'registry-url': 'https://m' }, 'INPUT_INVALID', /registry is directory/],
  ['no address of MLflow', { registry: 'mlflow' }, 'REGISTER_NO_SERVER', /registry-url/],
  ['a model that is not there', { model: 'none' }, 'REGISTER_MODEL', /model: none does not exist/],
  ['a model that is a file', { model: 'metrics.json' }, 'REGISTER_MODEL', /metrics\.json is no directory/],
  ['a policy that is not there', { policy: 'none.yml' }, 'POLICY_NOT_FOUND', /none\.yml does not exist/],
  ['metrics that are not there', { metrics: 'none.json' }, 'REGISTER_RECORD', /metrics: none\.json does not exist/],
  ['metrics that are a directory', { metrics: 'model' }, 'REGISTER_RECORD', /metrics: model is a directory/],
  ['a record that is not there', { 'training-record': 'none.json' }, 'REGISTER_RECORD', /training-record: none\.json/],
  ['predictions that are not there', { predictions: 'none.csv' }, 'DATA_NOT_FOUND', /none\.csv does not exist/],
  ['test data that is not there', { 'test-data': 'none/*.csv' }, 'DATA_NOT_FOUND', /no file matches none/],
  ['a card that is not there', { card: 'CARD.md' }, 'REGISTER_CARD', /card: CARD\.md does not exist/],
  ['a registry that is a project', { 'registry-path': '.' }, 'REGISTRY_LAYOUT', /is not empty/],
]

test.each(WRONG)('%s is refused with what to do', async (_, inputs, code, says) => {
  const error = await here.run(inputs).catch(caught => caught)
  expect(error).toMatchObject({ code, kind: 'input', message: expect.stringMatching(says) })
  expect(error.hint ?? error.message).not.toBe('')
})

describe('a policy that', () => {
  const BAD: readonly (readonly [what: string, text: string, says: RegExp])[] = [
    ['judges nothing', 'version: 1\n', /judges nothing/],
    ['has an unknown measure', POLICY.replace('accuracy', 'acuracy'), /promotion\.yml:5.*acuracy/s],
    ['has an unknown key', POLICY.replace('min-rows', 'minrows'), /promotion\.yml:7: .*minrows. is not a known key/],
    ['asks for both less and more', POLICY.replace('{ min: 0.8 }', '{ min: 0.8, max: 0.7 }'), /nothing can pass/],
    ['bounds nothing', POLICY.replace('{ min: 0.8 }', '{ severity: warn }'), /needs `min`, `max` or both/],
    ['has a negative margin', POLICY.replace('0.5%', '-0.5%'), /margin.*-0\.5%/s],
    [
      'bets without a bound',
      POLICY.replace('measure: accuracy', 'measure: squared-error\n    procedure: betting'),
      /needs `bound`/,
    ],
    ['has no version', POLICY.replace('version: 1\n', ''), /version/],
  ]
  test.each(BAD)('%s is refused with its line', async (_, text, says) => {
    await here.write('promotion.yml', text)
    await expect(here.run()).rejects.toMatchObject({
      code: 'POLICY_INVALID',
      kind: 'input',
      message: expect.stringMatching(says),
    })
  })
})

describe('a training record', () => {
  test('is found beside the model and gives metrics, parameters and data', async () => {
    const record = {
      metrics: { auc: 0.95 },
      parameters: { epochs: 12, l2: '0.1', missing: null },
      dataset: { name: 'data/train.csv', digest: { sha256: 'a'.repeat(64) } },
    }
    await here.write('training-record.json', JSON.stringify(record))
    const outcome = await here.run({ metrics: '' })
    expect(outcome.verdict).toBe('pass')
    expect(outcome.evidence!.dependencies).toContainEqual({
      name: 'data/train.csv',
      digest: { sha256: 'a'.repeat(64) },
      annotations: { relation: 'training data', role: 'data' },
    })
    const card = outcome.outputs.card
    expect(card).toBe('mlops-out/report/register-model/model-card.md')
  })

  test('is overruled by the metrics file', async () => {
    await here.write('training-record.json', '{"metrics": {"auc": 0.1, "f1": 0.7}}')
    const outcome = await here.run()
    expect(outcome.findings[0]).toMatchObject({ subject: 'auc', observed: 0.91 })
  })

  test('about another model is refused', async () => {
    await here.write('training-record.json', JSON.stringify({ metrics: {}, modelDigest: { dirHash: 'b'.repeat(64) } }))
    await expect(here.run()).rejects.toMatchObject({
      code: 'REGISTER_OTHER_MODEL',
      message: expect.stringContaining('training-record.json is about another model'),
    })
  })

  test.each([
    ['{"metrics": {"auc": NaN}}', /is no JSON/],
    ['[1]', /holds no JSON object/],
    ['{"metrics": [0.9]}', /`metrics` in r\.json is no object/],
  ])('%s is refused', async (text, says) => {
    await here.write('r.json', text)
    await expect(here.run({ 'training-record': 'r.json' })).rejects.toMatchObject({
      code: 'REGISTER_RECORD',
      message: expect.stringMatching(says),
    })
  })
})

describe('a prediction file', () => {
  const GOOD = predictions({ rows: 50, accuracy: 0.9, seed: 1 })
  const changed = (from: string | RegExp, to: string) => GOOD.replace(from, to)
  const BAD: readonly (readonly [what: string, text: string, code: string, says: RegExp])[] = [
    ['without its label', changed('label', 'lable'), 'REGISTER_COLUMNS', /has no column `label`; it has .*`lable`/],
    ['without rows', 'tx_id,label,prediction\n', 'REGISTER_ROWS', /no rows/],
    [
      'that repeats an id',
      changed('T7,', 'T8,'),
      'REGISTER_ROWS',
      /1 row .* with the `tx_id` of another row; first T8/,
    ],
    ['with a row without id', changed('T7,', ','), 'REGISTER_ROWS', /1 row of predictions\.csv without `tx_id`/],
    ['with a row without label', changed(/T7,./, 'T7,'), 'REGISTER_ROWS', /1 row .* without `label`/],
    ['with a row without prediction', changed(/(T7,.,)./, '$1'), 'REGISTER_ROWS', /1 row .* without `prediction`/],
    [
      'with a line that is too short',
      `${GOOD}T99\n`,
      'REGISTER_ROWS',
      /1 line .* cannot be read; first predictions\.csv:52/,
    ],
  ]
  test.each(BAD)('%s is refused', async (_, text, code, says) => {
    await here.write('predictions.csv', text)
    await expect(here.run()).rejects.toMatchObject({ code, kind: 'input', message: expect.stringMatching(says) })
  })

  const SCORED = `${POLICY.replace('accuracy', 'brier')}`
  test.each([
    ['a probability above 1', changed(/(T7,.,.,)[\d.]+/, '$11.5'), /1 row .* outside 0 … 1/],
    [
      'a score that is a word',
      changed(/(T7,.,.,)[\d.]+/, '$1high'),
      /1 row .* without a finite number as `probability`/,
    ],
    ['one class alone', GOOD.replace(/^(T\d+),0/gm, '$1,1'), /every `label` .* is the positive class 1/],
  ])('with %s is refused where probabilities are needed', async (_, text, says) => {
    await here.write('promotion.yml', SCORED)
    await here.write('predictions.csv', text)
    await expect(here.run()).rejects.toMatchObject({ kind: 'input', message: expect.stringMatching(says) })
  })

  test('may call the classes otherwise than the champion’s file', async () => {
    await here.write('promotion.yml', POLICY.replace('min-rows: 500', 'min-rows: 1'))
    await here.run()
    await here.model('second')
    // 1.0 for 1, true for 1: the same classes in another program's words.
    await here.write('predictions.csv', GOOD.replace(/^(T\d+),(\d),(\d),/gm, '$1,$2.0,$3.0,'))
    const outcome = await here.run()
    expect(outcome.findings[1]).toMatchObject({ observed: 0 })
  })

  test('with other labels than the champion’s is refused', async () => {
    await here.run()
    await here.model('second')
    await here.write(
      'predictions.csv',
      GOOD.replace(/^T7,(\d)/m, (_, label) => `T7,${1 - label}`),
    )
    await expect(here.run()).rejects.toMatchObject({
      code: 'REGISTER_TEST_SET',
      message: expect.stringMatching(/1 row with another label .*; first id T7/),
    })
  })

  test('may be JSONL', async () => {
    const [head = '', ...lines] = GOOD.trim().split('\n')
    const names = head.split(',')
    const rows = lines.map(line =>
      JSON.stringify(Object.fromEntries(line.split(',').map((cell, i) => [names[i], cell]))),
    )
    await here.write('predictions.jsonl', `${rows.join('\n')}\n`)
    expect((await here.run({ predictions: 'predictions.jsonl' })).verdict).toBe('pass')
  })
})
