import { expect, test } from '@jest/globals'
import { convertedYaml } from '../../../../actions/validate-data/src/import/convert.js'
import { readChecks } from '../../../../actions/validate-data/src/import/index.js'
import { policySchema } from '../../../../actions/validate-data/src/policy.js'
import { parsePolicy } from '../../../../shared/policy/index.js'
import { place } from '../whole-run.js'

const CONTRACT = `apiVersion: v3.1.0
kind: DataContract
id: orders-contract
version: 1.0.0
status: active
schema:
  - name: orders
    properties:
      - name: order_id
        logicalType: integer
        primaryKey: true
      - name: ordered_at
        logicalType: timestamp
        required: true
      - name: currency
        logicalType: string
        logicalTypeOptions:
          pattern: ^[A-Z]{3}$
        quality:
          - metric: invalidValues
            arguments: {validValues: [EUR, USD]}
            mustBeLessThan: 2
      - name: email
        classification: confidential
        logicalTypeOptions: {maxLength: 6}
    quality:
      - metric: rowCount
        mustBeBetween: [1, 3]
      - type: sql
        name: few in dollars
        query: SELECT count(*) FROM orders WHERE currency = 'USD'
        mustBeLessOrEqualTo: 1
        severity: warning
slaProperties:
  - {property: latency, value: 2, unit: d, element: orders.ordered_at}
  - {property: availability, value: 99.9, unit: percent}
`

const DATA = `order_id,ordered_at,currency,email
1,2026-06-29T10:00:00,EUR,a@b.co
2,2026-06-30T10:00:00,USD,secret@b.com
2,,usd,c@d.eu
4,2026-06-28T10:00:00,USD,
`

test('a contract is checked as it is, at its own lines', async () => {
  const own = await place({ 'data.csv': DATA, 'orders.odcs.yaml': CONTRACT })
  const { exitCode, stdout, stderr } = await own.run({ checks: 'orders.odcs.yaml', 'as-of': '2026-07-01T00:00:00Z' })
  expect(exitCode).toBe(1)
  const { findings } = await own.outcome()
  const failed = findings.filter(({ severity }) => severity !== 'pass')
  expect(failed.map(({ code, severity, file, line }) => `${severity} ${code} ${file}:${line}`).sort()).toEqual([
    'fail column-length orders.odcs.yaml:23',
    'fail column-not-null orders.odcs.yaml:12',
    'fail column-pattern orders.odcs.yaml:15',
    'fail row-count orders.odcs.yaml:27',
    'fail unique orders.odcs.yaml:7',
    'warn query orders.odcs.yaml:29',
  ])
  // Two are invalid at most, and one is; the newest order is 14 hours old.
  expect(findings.find(({ code, subject }) => code === 'column-values' && subject === 'currency')!.severity).toBe(
    'pass',
  )
  expect(findings.find(({ code }) => code === 'column-fresh')!.severity).toBe('pass')
  // Classified values are shown nowhere.
  const files = await own.files('mlops-out')
  for (const text of [stdout, stderr, ...[...files.values()].map(String)]) expect(text).not.toContain('secret@b.com')
})

test('converted it reads back as the same checks', async () => {
  const own = await place({ 'orders.odcs.yaml': CONTRACT })
  const read = await readChecks('orders.odcs.yaml', new Map(), own)
  const yaml = convertedYaml(read)
  expect(parsePolicy(yaml, policySchema, 'checks.yml').value).toEqual(read.value)
  expect(yaml).toContain(
    'columns:\n  # property order_id, line 9\n  order_id:\n    type: integer\n    not-null: true\n',
  )
  expect(yaml).toContain(
    'checks:\n  # quality rule invalidValues of property currency, line 20\n  - column: currency\n',
  )
})

test('the same contract as JSON is recognised', async () => {
  const own = await place({
    'c.json': JSON.stringify({
      apiVersion: 'v3.1.0',
      kind: 'DataContract',
      schema: [{ name: 'o', properties: [{ name: 'a' }] }],
    }),
  })
  expect((await readChecks('c.json', new Map(), own)).value.columns).toEqual({ a: {} })
})
