import { describe, expect, test } from '@jest/globals'
import { compareAll, EXACT_MOST_ROWS } from '../../../actions/register-model/src/compare.js'
import type { Comparison } from '../../../actions/register-model/src/policy.js'
import { policySchema } from '../../../actions/register-model/src/policy.js'
import type { PredictionRows } from '../../../actions/register-model/src/prediction-rows.js'
import { seededRandom } from '../../../shared/stats/index.js'

function comparison(fields: Record<string, unknown>): Comparison {
  const policy = policySchema.parse({ version: 1, comparisons: [{ margin: 0.02, 'min-rows': 1, ...fields }] })
  return policy.comparisons[0]!
}

const floats = (rows: number, value: (i: number) => number) => Float64Array.from({ length: rows }, (_, i) => value(i))

function table(rows: number, fields: Partial<PredictionRows>): PredictionRows {
  return {
    rows,
    testSet: 'x',
    correct: undefined,
    positive: undefined,
    score: undefined,
    target: undefined,
    value: undefined,
    groups: new Map(),
    ...fields,
  }
}

const judge = (fields: Record<string, unknown>, rows: PredictionRows) => compareAll([comparison(fields)], rows)[0]!

/** `b` rows on which only the candidate is right, `c` on which only the champion is. */
function discordant(rows: number, b: number, c: number): PredictionRows {
  const candidate = floats(rows, i => (i < b ? 1 : i < b + c ? 0 : 1))
  const champion = floats(rows, i => (i < b ? 0 : 1))
  return table(rows, { correct: { candidate, champion } })
}

describe('accuracy', () => {
  test('larger is better for the candidate', () => {
    const better = judge({ measure: 'accuracy' }, discordant(1000, 60, 10))
    expect(better.result).toMatchObject({ estimate: 0.05, decision: 'pass', superior: true, method: 'tango-score' })
    const worse = judge({ measure: 'accuracy' }, discordant(1000, 10, 80))
    expect(worse.result).toMatchObject({ estimate: -0.07, decision: 'fail', superior: false })
  })

  test('reports McNemar’s p-value, which does not decide: equal counts are no proof of being not worse', () => {
    const equal = judge({ measure: 'accuracy', margin: 0.001 }, discordant(200, 8, 8))
    expect(equal.mcnemarP).toBe(1)
    expect(equal.result?.decision).toBe('inconclusive')
  })

  test.each([
    ['auto', 80, 'exact-unconditional', 'finite-sample'],
    ['auto', 200, 'tango-score', 'asymptotic'],
    ['exact', 150, 'exact-unconditional', 'finite-sample'],
    ['tango', 80, 'tango-score', 'asymptotic'],
    ['betting', 200, 'betting', 'finite-sample'],
    ['bootstrap', 200, 'bootstrap-bca', 'asymptotic'],
  ])('by %s on %i rows is judged by %s', (procedure, rows, method, guarantee) => {
    expect(judge({ measure: 'accuracy', procedure }, discordant(rows, 9, 4)).result).toMatchObject({
      method,
      guarantee,
    })
  })

  test('asked for exactly on too many rows is refused, not judged by something else', () => {
    const rows = discordant(EXACT_MOST_ROWS + 1, 9, 4)
    expect(() => judge({ measure: 'accuracy', procedure: 'exact' }, rows)).toThrow(
      expect.objectContaining({ code: 'REGISTER_PROCEDURE', kind: 'input' }),
    )
  })
})

describe('losses', () => {
  const random = seededRandom(3)
  const rows = 400
  const positive = floats(rows, () => (random.uniform() < 0.5 ? 1 : 0))
  const sharp = positive.map(label => (label === 1 ? 0.9 : 0.1))
  const dull = positive.map(label => (label === 1 ? 0.6 : 0.4))

  test.each([
    ['brier', 0.16 - 0.01, 'betting'],
    ['log-loss', Math.log(0.9) - Math.log(0.6), 'betting'],
  ])('%s: the sharper model is better by the difference of its losses', (measure, difference, method) => {
    const { result } = judge({ measure }, table(rows, { positive, score: { candidate: sharp, champion: dull } }))
    expect(result).toMatchObject({ method, guarantee: 'finite-sample', decision: 'pass', superior: true })
    expect(result!.estimate).toBeCloseTo(difference, 12)
  })

  test('log-loss is capped, so that one certain mistake does not decide', () => {
    const certain = positive.map((label, i) => (i === 0 ? 1 - label : label === 1 ? 0.9 : 0.1))
    const both = { candidate: certain, champion: sharp }
    const { result } = judge({ measure: 'log-loss', cap: 5 }, table(rows, { positive, score: both }))
    expect(result!.estimate).toBeCloseTo((-Math.log(0.9) - 5) / rows, 12)
  })

  test('squared and absolute error take the bootstrap, or betting where a bound is given', () => {
    const target = floats(rows, i => i / 100)
    const candidate = target.map(value => value + 0.1)
    const champion = target.map((value, i) => value + 0.3 + (i % 7) / 50)
    const given = table(rows, { target, value: { candidate, champion } })
    const squared = judge({ measure: 'squared-error' }, given).result!
    expect(squared).toMatchObject({ method: 'bootstrap-bca', guarantee: 'asymptotic', decision: 'pass' })
    const absolute = judge({ measure: 'absolute-error', bound: 1 }, given).result!
    expect(absolute).toMatchObject({ method: 'betting', guarantee: 'finite-sample' })
    expect(absolute.estimate).toBeCloseTo(0.2 + 3 / 50, 2)
    // Errors beyond the bound count as the bound: the champion's advantage or lack of it cannot exceed it.
    expect(judge({ measure: 'absolute-error', bound: 0.05 }, given).result!.estimate).toBe(0)
  })
})

describe('auc', () => {
  const random = seededRandom(5)
  const rows = 300
  const positive = floats(rows, i => (i % 2 === 0 ? 1 : 0))
  const noise = floats(rows, () => random.uniform())
  const good = positive.map((label, i) => 0.8 * label + noise[i]!)
  const poor = positive.map((label, i) => 0.2 * label + noise[i]!)

  test.each([
    ['auto', 'delong'],
    ['bootstrap', 'bootstrap-bca'],
  ])('by %s', (procedure, method) => {
    const given = table(rows, { positive, score: { candidate: good, champion: poor } })
    expect(judge({ measure: 'auc', procedure }, given).result).toMatchObject({
      method,
      decision: 'pass',
      superior: true,
    })
  })

  test('of a group with one class cannot be told', () => {
    const given = table(3, {
      positive: floats(3, () => 1),
      score: { candidate: floats(3, i => i / 3), champion: floats(3, i => i / 3) },
    })
    expect(judge({ measure: 'auc' }, given).result).toBeUndefined()
  })
})

describe('groups', () => {
  test('are judged each on its own rows, by name, with their own margin and minimum', () => {
    const base = discordant(300, 30, 0)
    const groups = new Map([['channel', Array.from({ length: 300 }, (_, i) => (i < 30 ? 'b' : i < 290 ? 'a' : 'c'))]])
    const slices = { by: 'channel', margin: 0.05, 'min-rows': 20 }
    const compared = compareAll([comparison({ measure: 'accuracy', slices })], { ...base, groups })
    expect(
      compared.map(one => [one.slice?.group, one.rows, one.tooFew, one.result?.margin, one.result?.estimate]),
    ).toEqual([
      [undefined, 300, false, 0.02, 0.1],
      ['a', 260, false, 0.05, 0],
      ['b', 30, false, 0.05, 1],
      ['c', 10, true, 0.05, 0],
    ])
  })
})

/**
 * What the gate promises, counted: of candidates that are worse by exactly the margin, at most `level` pass. Seeded, so
 * the count is the same everywhere; the slack is three standard errors of 1,500 repetitions.
 */
test('lets through at most the stated share of models that are worse by exactly the margin', () => {
  const random = seededRandom(11)
  const [repetitions, rows, margin, level] = [1500, 400, 0.02, 0.05]
  let passed = 0
  for (let i = 0; i < repetitions; i++) {
    let b = 0
    let c = 0
    for (let row = 0; row < rows; row++) {
      const u = random.uniform()
      // 10 % of the rows are discordant, and the champion has 2 points more of them.
      if (u < 0.04) b++
      else if (u < 0.1) c++
    }
    const { result } = judge({ measure: 'accuracy', margin, level }, discordant(rows, b, c))
    if (result!.decision === 'pass') passed++
  }
  expect(passed / repetitions).toBeLessThan(level + 3 * Math.sqrt((level * (1 - level)) / repetitions))
  expect(passed).toBeGreaterThan(0)
})
