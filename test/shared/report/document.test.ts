import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { block } from '../../../shared/outcome/index.js'
import {
  outcomeDocument,
  outcomeJsonSchema,
  outcomeSchema,
  renderOutcome,
  reportOfError,
} from '../../../shared/report/index.js'
import { demo, plain } from './demo.js'

const ajv = new Ajv2020({ strict: false })
;(addFormats as unknown as (ajv: Ajv2020) => void)(ajv)
const validate = ajv.compile(outcomeJsonSchema())

describe('outcome.json', () => {
  const withNumbers = {
    ...plain,
    measures: [{ name: 'ratio', value: Number.POSITIVE_INFINITY }],
    blocks: [block.section('a', [block.section('b', [block.table(['x'], [[Number.NaN]])], true)])],
  }
  test.each([
    ['a report with every kind of block', demo],
    ['facts for a later run', { ...plain, details: { rows: 5, columns: [{ name: 'a', none: undefined }], nan: null } }],
    ['a short one', plain],
    ['an error', reportOfError(new Error('no'), plain)],
    ['numbers that JSON does not have', withNumbers],
  ])('%s fits its published schema', (_, report) => {
    const document = JSON.parse(renderOutcome(report))
    validate(document)
    expect(validate.errors ?? []).toEqual([])
    expect(outcomeSchema.parse(document)).toEqual(outcomeDocument(report))
  })

  test('the schema refuses what is not in it', () => {
    const document = outcomeDocument(demo)
    expect(validate({ ...document, verdict: 'good' })).toBe(false)
    expect(validate({ ...document, more: 1 })).toBe(false)
    expect(validate({ ...document, blocks: [{ type: 'section', title: 'a', blocks: [{ type: 'video' }] }] })).toBe(
      false,
    )
  })

  test('findings are flat, with their place', () => {
    expect(outcomeDocument(demo).findings[0]).toEqual({
      code: 'column-range',
      severity: 'fail',
      subject: 'amount',
      message: '`amount` lies outside 0 … 50,000 in 312 rows (6.2 %, allowed 0.1 %)',
      truth: { kind: 'exact' },
      observed: 312,
      expected: '≤ 5 rows',
      remedy: 'look at failing-rows.csv',
      file: 'mlops/checks.yml',
      line: 14,
    })
  })
})
