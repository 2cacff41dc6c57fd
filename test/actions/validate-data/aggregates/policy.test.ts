import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { compilePlan } from '../../../../actions/validate-data/src/plan.js'
import { policySchema } from '../../../../actions/validate-data/src/policy.js'
import { parsePolicy } from '../../../../shared/policy/index.js'
import { snippetsOf } from '../../../support/snippets.js'

const read = (text: string) => parsePolicy(`version: 1\n${text}`, policySchema, 'checks.yml')
const plan = (text: string) => compilePlan(read(text).value, { allowEmpty: true })

test('a checks file as people write it', () => {
  const text = `columns:
  amount:
    smallest: [0, null]
    mean: { min: 20, below: 80 }
    quantiles: { "0.5": [10, 50], "0.99": { max: 900 } }
    stdev: { max: 200 }
    ks: { p-above: 0.01, distribution: lognorm, parameters: { s: 1.2, scale: 30 } }
  channel:
    distinct-equals: [pos, online, atm]
    most-common-in: [pos]
    chi-square: { p-above: 0.001, reference: { values: [pos, online, atm], weights: [0.6, 0.3, 0.1] } }
checks:
  - { column: amount, sum: [0, 1000000], where: channel = 'atm', severity: warn }
  - association: { columns: [channel, country], max: 0.3 }
  - balance: { column: fraud, min-share: 0.1%, classes: [0, 1] }
  - leakage: { label: fraud, except: [tx_id] }
    severity: warn
    owner: risk team
`
  const { lineOf } = read(text)
  const { checks, types, texts } = plan(text)
  const listed = checks.filter(({ code }) => !['column-present', 'readable-lines'].includes(code))
  expect(listed.map(({ code, label, path }) => [path && lineOf(path), code, label])).toEqual([
    [4, 'column-smallest', 'amount has a smallest value of at least 0'],
    [5, 'column-mean', 'amount has a mean of at least 20 and less than 80'],
    [7, 'column-stdev', 'amount has a standard deviation of at most 200'],
    [6, 'column-quantiles', 'amount has a 0.5 quantile of 10 … 50, a 0.99 quantile of at most 900'],
    [8, 'column-ks', 'amount is distributed as lognorm(1.2, 0, 30) (KS p above 0.01)'],
    [11, 'column-most-common-in', 'channel is most commonly one of pos'],
    [10, 'column-distinct-values', 'channel has exactly the values pos, online, atm'],
    [12, 'column-chi-square', 'channel has the shares of its reference (chi-square p above 0.001)'],
    [14, 'column-sum', "amount has a sum of 0 … 1,000,000 (where channel = 'atm')"],
    [15, 'association', "channel and country are associated by at most 0.3 (Cramér's phi)"],
    [16, 'balance', 'each class of fraud has at least 0.1 % of the rows'],
    [17, 'leakage', 'no other column determines fraud or is constant'],
  ])
  // Values that are written as texts are compared as texts, so that 01 is not 1.
  expect({ types, texts }).toEqual({ types: {}, texts: ['channel'] })
})

test('the checks of the README can be read', () => {
  const readme = readFileSync(new URL('../../../../actions/validate-data/README.md', import.meta.url), 'utf8')
  const snippet = snippetsOf(readme).find(({ text }) => text.includes('kl-divergence'))!.text
  const { checks } = compilePlan(parsePolicy(snippet, policySchema, 'checks.yml').value, { allowEmpty: true })
  expect(checks.flatMap(({ test }) => (test.kind === 'aggregate' ? [test.test.measure] : []))).toHaveLength(9)
})

describe('what is refused', () => {
  const refusals: [what: string, text: string, message: RegExp][] = [
    ['an interval without ends', 'columns: {a: {mean: [null, null]}}', /mean` has no end/],
    ['an interval that is reversed', 'columns: {a: {mean: [2, 1]}}', /mean` begins after it ends/],
    ['a mean of words', 'columns: {a: {mean: [few, many]}}', /mean` has an end that is no number/],
    ['a quantile above 1', 'columns: {a: {quantiles: {"1.5": [0, 1]}}}', /a share such as 0\.95/],
    ['no quantile', 'columns: {a: {quantiles: {}}}', /names no quantile/],
    ['half a distinct value', 'columns: {a: {distinct-count: [0.5, 2]}}', /distinct-count/],
    ['interpolation of nothing', 'columns: {a: {interpolation: lower}}', /goes with `quantiles`/],
    ['ties of nothing', 'columns: {a: {mean: [0, 1], ties: any}}', /goes with `most-common-in`/],
    ['no-values of nothing', 'columns: {a: {no-values: fail}}', /goes with a check of a number/],
    ['an empty set', 'columns: {a: {distinct-in: []}}', /distinct-in/],
    [
      'weights that are not 1',
      'columns: {a: {chi-square: {p-above: 0.05, reference: {values: [x, y], weights: [0.5, 0.4]}}}}',
      /do not add up to 1/,
    ],
    [
      'a weight too many',
      'columns: {a: {chi-square: {p-above: 0.05, reference: {values: [x], weights: [0.5, 0.5]}}}}',
      /not as long as `values`/,
    ],
    [
      'a divergence without a level',
      'columns: {a: {kl-divergence: {reference: {values: [x], weights: [1]}}}}',
      /write one of the two/,
    ],
    [
      'bins that fall',
      'columns: {a: {kl-divergence: {max: 1, reference: {bins: [1, 0], weights: [1]}}}}',
      /not ascending/,
    ],
    [
      'tails beside an open end',
      'columns: {a: {kl-divergence: {max: 1, reference: {bins: [null, 0], weights: [0.8], tail-weights: [0.1, 0.1]}}}}',
      /no place beside an open end/,
    ],
    [
      'an open end of a bootstrapped test',
      'columns: {a: {ks: {p-above: 0.05, reference: {bins: [null, 0], weights: [1]}}}}',
      /finite ends/,
    ],
    [
      'a distribution without its shape',
      'columns: {a: {ks: {p-above: 0.05, distribution: gamma}}}',
      /must have `a` above 0; gamma takes a, loc, scale/,
    ],
    [
      'a parameter that it does not have',
      'columns: {a: {ks: {p-above: 0.05, distribution: norm, parameters: {df: 3}}}}',
      /has `df`; norm takes loc, scale/,
    ],
    [
      'no width',
      'columns: {a: {ks: {p-above: 0.05, distribution: norm, parameters: [0, 0]}}}',
      /`scale` must be above 0/,
    ],
    ['a discrete distribution', 'columns: {a: {ks: {p-above: 0.05, distribution: poisson}}}', /distribution/],
    ['a balance of nothing', 'checks: [{balance: {column: y}}]', /needs `min-share` or `max-share`/],
    ['an association of one column', 'checks: [{association: {columns: [a], max: 0.1}}]', /columns/],
    ['a tolerance of a number', 'checks: [{leakage: {label: y}, tolerance: 3}]', /tolerance` is not a known key/],
  ]
  test.each(refusals)('%s', (_, text, message) => {
    expect(() => read(text)).toThrow(message)
  })
})
