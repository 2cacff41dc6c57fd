import { describe, expect, test } from '@jest/globals'
import type { Compared } from '../../../actions/register-model/src/compare.js'
import { judgeComparisons, judgeThresholds } from '../../../actions/register-model/src/gates.js'
import { policySchema } from '../../../actions/register-model/src/policy.js'
import { parsePolicy } from '../../../shared/policy/index.js'

const policyOf = (text: string) => ({
  ...parsePolicy(text, policySchema, 'promotion.yml'),
  artifact: { name: 'promotion.yml', digest: {} },
})

describe('thresholds', () => {
  const policy = policyOf(`version: 1
thresholds:
  auc: { min: 0.8 }
  log_loss: { max: 0.3, severity: warn }
  calibration: { min: 0.9, max: 1.1 }
`)
  const judge = (metrics: Record<string, number>) => judgeThresholds(policy, metrics, ['metrics.json'])

  test.each([
    [{ auc: 0.8, log_loss: 0.3, calibration: 1.1 }, ['pass', 'pass', 'pass']],
    [{ auc: 0.7999, log_loss: 0.31, calibration: 1.2 }, ['fail', 'warn', 'fail']],
    [{ auc: 0.9, log_loss: 0.1 }, ['pass', 'pass', 'inconclusive']],
    [{ auc: Number.NaN, log_loss: 0.1, calibration: 1 }, ['fail', 'pass', 'pass']],
  ])('of %j are judged %j: bounds are included', (metrics, verdicts) => {
    expect(judge(metrics).map(finding => finding.verdict)).toEqual(verdicts)
  })

  test('say that they are rules of thumb, where they stand, and what was asked', () => {
    expect(judge({ auc: 0.7 })[0]).toMatchObject({
      code: 'metric-threshold',
      message: 'auc is 0.7, and must be: at least 0.8.',
      observed: 0.7,
      expected: 'at least 0.8',
      truth: { kind: 'rule-of-thumb' },
      location: { file: 'promotion.yml', line: 3 },
    })
    expect(judge({})[2]).toMatchObject({
      message: 'calibration cannot be judged: it is not in metrics.json.',
      expected: 'at least 0.9, at most 1.1',
    })
    expect(judgeThresholds(policy, {}, [])[0]!.message).toBe('auc cannot be judged: no metrics were given.')
  })

  test('do not find a metric that every object has', () => {
    const odd = policyOf('version: 1\nthresholds: { constructor: { min: 0 } }\n')
    expect(judgeThresholds(odd, {}, [])[0]!.verdict).toBe('inconclusive')
  })
})

describe('comparisons', () => {
  const policy = policyOf(`version: 1
comparisons:
  - { measure: accuracy, margin: 0.5%, min-rows: 100 }
  - { measure: brier, margin: 0, severity: warn, slices: { by: channel } }
  - { measure: auc, margin: 0.01, slices: { by: channel, small: inconclusive } }
`)
  const compared = (index: number, fields: Partial<Compared>, result: Partial<Compared['result']> = {}): Compared => ({
    comparison: policy.value.comparisons[index]!,
    index,
    slice: undefined,
    rows: 1000,
    minRows: 100,
    tooFew: false,
    mcnemarP: undefined,
    result: {
      method: 'tango-score',
      guarantee: 'asymptotic',
      rows: 1000,
      estimate: 0.001,
      lower: -0.012,
      upper: 0.009,
      margin: 0.005,
      alpha: 0.05,
      decision: 'inconclusive',
      superior: false,
      rowsToDecide: 2874,
      ...result,
    },
    ...fields,
  })
  const judge = (one: Compared) => judgeComparisons(policy, [one])[0]!
  const slice = { by: 'channel', group: 'pos' }

  test('say what was seen, what is allowed, and how many rows would decide', () => {
    expect(judge(compared(0, {}))).toMatchObject({
      verdict: 'inconclusive',
      subject: 'accuracy',
      message:
        'Accuracy differs by −1.2 % … +0.9 % (90 % interval, 1,000 paired rows); the policy allows −0.5 %: not excluded, not shown.',
      remedy: 'About 2,900 paired rows would decide if the estimate stays.',
      location: { line: 3 },
      truth: { kind: 'error-controlled', procedure: 'Tango score bound', level: 0.05, guarantee: 'asymptotic' },
    })
  })

  test('that no number of rows would decide say so', () => {
    expect(judge(compared(0, {}, { rowsToDecide: null })).remedy).toMatch(/No number of rows would decide/)
  })

  test('of a loss say that larger is better', () => {
    const found = judge(compared(1, {}, { decision: 'fail', margin: 0 }))
    expect(found).toMatchObject({ verdict: 'warn', subject: 'Brier score' })
    expect(found.message).toMatch(
      /^Brier score improves by −0\.012 … \+0\.009 .*asks for a better one: shown to be worse\.$/,
    )
  })

  test('with too few rows decide nothing, whatever they show', () => {
    const few = { tooFew: true, rows: 40 }
    expect(judge(compared(0, few, { decision: 'fail' }))).toMatchObject({
      verdict: 'inconclusive',
      message: 'Accuracy is undecided: 40 paired rows, the policy asks for 100.',
      truth: { kind: 'exact' },
    })
    expect(judge(compared(1, few)).verdict).toBe('warn')
  })

  test('of a small group are only reported, unless the policy wants them decided', () => {
    const few = { tooFew: true, rows: 7, slice }
    expect(judge(compared(1, few))).toMatchObject({
      code: 'champion-comparison-slice',
      verdict: 'pass',
      subject: 'Brier score where channel = pos',
      message: 'Brier score where channel = pos is not judged: 7 paired rows, the policy asks for 100.',
    })
    expect(judge(compared(2, few)).verdict).toBe('inconclusive')
  })

  test('that cannot be computed are inconclusive', () => {
    expect(judge(compared(2, { result: undefined, rows: 120 }))).toMatchObject({
      verdict: 'inconclusive',
      message: 'AUC is undecided: its 120 rows do not hold both classes often enough.',
    })
  })
})
