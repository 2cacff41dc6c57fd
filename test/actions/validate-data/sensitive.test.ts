import { describe, expect, test } from '@jest/globals'
import { type Declared, HIDDEN, sensitiveColumns, tokenOf } from '../../../actions/validate-data/src/sensitive.js'

const declared = (some: Partial<Declared>): Declared => ({
  inFile: [],
  inInput: [],
  optional: new Set(),
  listed: [],
  ...some,
})

describe('which columns are sensitive', () => {
  test('those of the file and of the input, whatever their letter case', () => {
    const found = sensitiveColumns(declared({ inFile: ['SSN'], inInput: ['card'] }), ['ssn', 'Card', 'amount'])
    expect(['ssn', 'Card', 'amount'].filter(found.isSensitive)).toEqual(['ssn', 'Card'])
    expect(found.touches(['amount', 'Card'])).toBe(true)
    expect(found.touches(['amount'])).toBe(false)
    expect(found.touches([])).toBe(true)
  })

  test('none: then nothing is touched, free SQL neither', () => {
    expect(sensitiveColumns(declared({}), ['a']).touches([])).toBe(false)
  })

  test.each([
    ['in the input', { inInput: ['snn'] }],
    ['in the file', { inFile: ['snn'] }],
    ['of both', { inFile: ['SSN'], inInput: ['ssn', 'snn'] }],
  ])('a name %s that the data lacks is an error that shows no other name', (_, some) => {
    expect(() => sensitiveColumns(declared(some), ['ssn'])).toThrow(
      expect.objectContaining({
        code: 'VALIDATE_SENSITIVE_COLUMN',
        message: 'the data has no column `snn`, which is declared sensitive',
        hint: expect.not.stringContaining('ssn'),
      }),
    )
  })

  test('the input may name columns of other datasets', () => {
    const found = sensitiveColumns(declared({ inInput: ['ssn'] }), ['a'], ['ssn', 'b'])
    expect(found.touches([])).toBe(true)
    expect(found.touches(['a'])).toBe(false)
    expect(() => sensitiveColumns(declared({ inFile: ['ssn'] }), ['a'], ['ssn'])).toThrow(
      'the data has no column `ssn`',
    )
  })

  test('a column that may be absent may', () => {
    const found = sensitiveColumns(declared({ inFile: ['ssn'], optional: new Set(['ssn']) }), ['a'])
    expect(found.isSensitive('a')).toBe(false)
  })
})

describe('what is shown', () => {
  test('is hidden, and a missing value stays missing', () => {
    const found = sensitiveColumns(declared({ inInput: ['ssn'] }), ['ssn', 'id'])
    expect(found.shown('ssn', '123-45-6789')).toBe(HIDDEN)
    expect(found.shown('ssn', null)).toBe(null)
    expect(found.shown('id', '7')).toBe('7')
    expect(found.shownAsKey('ssn', '123-45-6789')).toBe(HIDDEN)
  })

  test('as a key: a keyed digest, if there is a key', () => {
    const found = sensitiveColumns(declared({ inInput: ['ssn'], secret: 'a secret of some length' }), ['ssn'])
    expect(found.shownAsKey('ssn', '123-45-6789')).toBe(tokenOf('a secret of some length', '123-45-6789'))
    // printf %s 123-45-6789 | openssl dgst -sha256 -hmac 'a secret of some length'
    expect(found.shownAsKey('ssn', '123-45-6789')).toBe('#fc2a538f1a197bd8')
    expect(found.shown('ssn', '123-45-6789')).toBe(HIDDEN)
    expect(tokenOf('another', '123-45-6789')).not.toBe(tokenOf('a secret of some length', '123-45-6789'))
  })
})
