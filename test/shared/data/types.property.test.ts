import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isExactly, keepsText, readExact } from '../../../shared/data/duckdb/types.js'
import { quoteText } from '../../../shared/data/index.js'
import type { ReadableType } from '../../../shared/data/types.js'
import { workbench } from './workbench.js'

const TYPES: readonly ReadableType[] = ['boolean', 'integer', 'number', 'date', 'timestamp']

/** Texts that are of a type, nearly so, or anything. */
const text = fc.oneof(
  fc.constantFrom(
    'true',
    'False',
    't',
    '1',
    '-0',
    '+5',
    ' 7',
    '8 ',
    '01',
    '1_000',
    '0x1F',
    '1e3',
    '.5',
    '5.',
    '-.5e-3',
  ),
  fc.constantFrom('inf', '-Infinity', 'INF', 'nan', 'NaN', '+nan', 'infinite', 'I', 'n', '', ' ', '\t1', '１２', 'é'),
  fc.constantFrom(
    '2026-02-28',
    '2026-02-30',
    '2026-2-3',
    '12026-01-01',
    '2026-01-01 10:00:00',
    '2026-01-01T10:00:00+02:00',
  ),
  fc.constantFrom('infinity', 'epoch', '-infinity', '2026-01-01 (BC)', '9223372036854775808', '12345678901234567890'),
  fc.integer().map(String),
  fc.double().map(String),
  fc.date({ noInvalidDate: true }).map(date => date.toISOString()),
  fc.stringMatching(/^[-+ .0-9eEaNnIifT:_]{0,12}$/),
  fc.string({ unit: 'grapheme', maxLength: 8 }).filter(each => !each.includes('\0')),
)

test('the first bytes of a text never rule out a type that it is exactly of', async () => {
  const engine = await (await workbench()).open()
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 60 }), async texts => {
      const relation = `(VALUES ${texts.map(each => `(${quoteText(each)})`).join(', ')}) AS v(t)`
      for (const type of TYPES) {
        const value = readExact('t', type)
        const [row] = await engine.query(
          `SELECT count_if(coalesce(${value} IS NOT NULL AND ${keepsText('t', type, value)}, false)) AS whole,
             count_if(${isExactly('t', type)}) AS quick FROM ${relation}`,
        )
        expect({ type, texts, exactly: row!.quick }).toEqual({ type, texts, exactly: row!.whole })
      }
    }),
    { numRuns: 60 },
  )
})
