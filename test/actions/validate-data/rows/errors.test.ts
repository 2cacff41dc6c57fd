// biome-ignore-all lint/suspicious/noThenProperty: a key of checks files, never awaited
import { expect, test } from '@jest/globals'
import { lookAll } from './look.js'

const data = 'a,b\n1,x\n'

test.each<[what: string, item: object, code: string, message: RegExp]>([
  ['a pattern among several', { column: 'b', 'regex-any': ['x', '(?=x)'] }, 'VALIDATE_PATTERN', /perl operator|\(\?=/],
  [
    'a JSON Schema',
    { column: 'b', 'json-schema': { $ref: 'https://example.com' } },
    'VALIDATE_JSON_SCHEMA',
    /reference/,
  ],
  ['a premise with a wrong column', { if: 'bb = 1', required: 'a' }, 'VALIDATE_CONDITION', /bb/],
  ['a premise that is no condition', { if: 'a + 1', required: 'a' }, 'VALIDATE_CONDITION', /expected a condition/],
  ['a premise that is two', { if: 'true) OR (true', where: 'true', required: 'a' }, 'VALIDATE_CONDITION', /refused/],
  [
    'a premise that closes the filter',
    { if: 'true', where: 'true) OR (true', then: 'true' },
    'VALIDATE_CONDITION',
    /refused/,
  ],
  ['a filter of an order', { column: 'a', increasing: true, where: 'aa > 0' }, 'VALIDATE_CONDITION', /aa/],
  [
    'a filter that fails on a value',
    { column: 'a', increasing: true, where: 'CAST(b AS INTEGER) > 0' },
    'VALIDATE_CONDITION',
    /convert/i,
  ],
])('%s is refused, and where it stands is said', async (_, item, code, message) => {
  await expect(lookAll(data, { checks: [item] })).rejects.toMatchObject({
    code,
    kind: 'input',
    file: 'checks.yml',
    message: expect.stringMatching(message),
  })
})
