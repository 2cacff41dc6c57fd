import { expect, test } from '@jest/globals'
import { checked, finding } from '../relations/run.js'

const data = `id,amount,channel,leak,fraud
${Array.from({ length: 120 }, (_, i) => {
  const fraud = (Math.imul(i + 1, 0x9e3779b1) >>> 9) % 5 === 0 ? 1 : 0
  return `${i},${(i * 37) % 97}.5,${['pos', 'online', 'atm'][i % 3]},${fraud === 1 ? 'chargeback' : 'settled'},${fraud}`
}).join('\n')}
`

test('a run with checks of every kind: findings with their truth, line and remedy', async () => {
  const outcome = await checked(
    { data },
    `columns:
  amount: { mean: [0, 10], largest: { max: 90 }, quantiles: { "0.5": [40, 60] } }
  channel:
    distinct-in: [pos, online]
    chi-square: { p-above: 0.01, reference: { values: [pos, online, atm], weights: [0.4, 0.3, 0.3] } }
checks:
  - leakage: { label: fraud, except: [id] }
    severity: warn
  - balance: { column: fraud, min-share: 40% }
  - association: { columns: [channel, fraud], max: 0.5 }
`,
  )
  expect(outcome.verdict).toBe('fail')
  expect(finding(outcome, 'column-mean')).toMatchObject({
    verdict: 'fail',
    subject: 'amount',
    truth: { kind: 'exact' },
    location: { file: 'checks.yml', line: 3 },
    remedy: expect.stringContaining('correct the check'),
  })
  expect(finding(outcome, 'column-largest')).toMatchObject({
    verdict: 'fail',
    message: expect.stringContaining('96.5'),
  })
  expect(finding(outcome, 'column-quantiles').verdict).toBe('pass')
  expect(finding(outcome, 'column-distinct-values')).toMatchObject({
    verdict: 'fail',
    message: expect.stringContaining('1 other value in 40 rows: atm'),
    location: { file: 'checks.yml', line: 5 },
  })
  expect(finding(outcome, 'column-chi-square').truth).toMatchObject({ kind: 'error-controlled', level: 0.01 })
  expect(finding(outcome, 'leakage')).toMatchObject({
    verdict: 'warn',
    truth: { kind: 'rule-of-thumb' },
    message: expect.stringContaining('`leak` determines `fraud` on its 2 repeated values (120 of 120 rows)'),
    location: { file: 'checks.yml', line: 8 },
  })
  expect(finding(outcome, 'balance').verdict).toBe('fail')
  expect(finding(outcome, 'association').verdict).toBe('pass')
  expect(outcome.files).not.toEqual([])
})

test('values of sensitive columns are in no word of it', async () => {
  const secrets = `id,ssn,y\n${Array.from({ length: 60 }, (_, i) => `${i},SECRET-${i % 2},${i % 2}`).join('\n')}\n`
  const outcome = await checked(
    { data: secrets },
    `columns:
  ssn:
    sensitive: true
    smallest: [a, b]
    distinct-in: [x]
    distinct-contains: [known, z]
    most-common-in: [x]
    distinct-count: [5, 9]
    quantiles: { "0.5": [a, b] }
    interpolation: lower
    chi-square: { p-above: 0.5, reference: { values: [x], weights: [1] } }
checks:
  - balance: { column: ssn, min-share: 60% }
  - leakage: { label: y }
  - association: { columns: [ssn, y], max: 0.1 }
`,
  )
  expect(outcome.verdict).toBe('fail')
  expect(JSON.stringify(outcome)).not.toMatch(/SECRET/)
  // Counts and names of columns may be told.
  expect(finding(outcome, 'column-distinct-count').message).toContain('2 distinct values among 60')
  expect(finding(outcome, 'leakage').message).toContain('`ssn` determines `y`')
})
