import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import {
  editDistance,
  formatDuration,
  formatSize,
  type InputSpec,
  input,
  inputsJsonSchema,
  nearest,
  textPattern,
} from '../../../shared/contract/index.js'
import { sample } from './sample.js'

const duration = input.duration({ description: 'd' })
const size = input.size({ description: 's' })
const ratio = input.ratio({ description: 'r' })
const number = input.number({ description: 'n' })

describe('round trips', () => {
  test('durations: what is formatted is read back exactly, in the shortest unit', () => {
    fc.assert(fc.property(fc.nat(), ms => expect(duration.parse(formatDuration(ms))).toBe(ms)))
    expect([0, 1500, 90_000, 5_400_000, 86_400_000].map(formatDuration)).toEqual(['0ms', '1500ms', '90s', '90m', '1d'])
  })

  test('sizes: what is formatted is read back exactly', () => {
    fc.assert(fc.property(fc.nat({ max: 2 ** 50 }), bytes => expect(size.parse(formatSize(bytes))).toBe(bytes)))
    expect([0, 524_288_000, 2e9, 1024].map(formatSize)).toEqual(['0B', '500MiB', '2GB', '1KiB'])
  })

  test('numbers: every finite double is read back', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), x =>
        expect(number.parse(String(x)) + 0).toBe(x + 0),
      ),
    )
  })

  test('shares: n% is the same double as the number written out', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), n =>
        expect(ratio.parse(`${n / 1000}%`)).toBe(Number(`${n}e-5`)),
      ),
    )
    expect(ratio.parse('14.7 %')).toBe(0.147)
    expect(ratio.parse('1e1%')).toBe(0.1)
  })

  test('times: what is written in ISO 8601 is read back, in UTC where no offset says otherwise', () => {
    const time = input.time({ description: 't' })
    const years = { min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }
    fc.assert(
      fc.property(fc.date(years), date => {
        const text = date.toISOString()
        expect(time.parse(text)).toEqual(date)
        expect(time.parse(text.slice(0, -1).replace('T', ' '))).toEqual(date)
        expect(time.parse(text.slice(0, 10)).toISOString()).toBe(`${text.slice(0, 10)}T00:00:00.000Z`)
      }),
    )
    expect(time.parse('2026-07-01 06:00+0200\n').toISOString()).toBe('2026-07-01T04:00:00.000Z')
  })

  test('fractions of a unit are whole milliseconds', () => {
    expect(duration.parse('1.1h')).toBe(3_960_000)
    expect(duration.parse('0.1s')).toBe(100)
  })
})

test.each([
  ['number', ['', '0x10', '1_000', '1,5', 'NaN', 'Infinity', '--1', '1e', '.']],
  ['duration', ['', '5', '-5m', '5 m', '1h30m', '5M', '5min', 'm']],
  ['size', ['', '5', '-5MB', '5mb', '5 Mb', '5bytes', 'MB']],
  ['time', ['', 'yesterday', '2026-7-1', '2026-02-30', '2025-02-29T12:00:00Z', '2026-01-01T24:30', '2026-01-01Z06:00']],
  ['ratio', ['', '%', '5%%', '-1%', '1.01', '101%', 'half']],
  ['boolean', ['', 'yes', 'no', '1', '0', 'on', 'tru']],
] as const)('%s refuses what only looks like one', (kind, texts) => {
  const spec = input[kind]({ description: 'x' })
  for (const text of texts) expect(() => spec.parse(text)).toThrow()
})

describe('patterns for machines', () => {
  const specs: Record<string, InputSpec> = {
    number,
    ratio,
    duration,
    size,
    choice: input.choice(['a', 'b.c'], { description: 'x' }),
    choices: input.choices(['a', 'b.c'], { description: 'x' }),
  }
  test.each(Object.entries(specs))('%s: the pattern never refuses what the parser accepts', (_, spec) => {
    const alphabet = fc.string({ unit: fc.constantFrom(...'0123456789.eE+-% smhdkKMGTiBab,c'), maxLength: 8 })
    fc.assert(
      fc.property(alphabet, text => {
        let accepted = true
        try {
          spec.parse(text.trim())
        } catch {
          accepted = false
        }
        if (accepted) expect(text.trim()).toMatch(new RegExp(textPattern(spec)!))
      }),
      { numRuns: 500 },
    )
  })

  test('the JSON Schema accepts and refuses as the parser does', () => {
    const validate = new Ajv2020({ allowUnionTypes: true }).compile(inputsJsonSchema(sample))
    const good = { soup: 'pot', spoons: 'a' }
    expect(validate(good)).toBe(true)
    expect(validate({ ...good, salt: 2, lid: true, simmer: '5m', taste: 'hot', herbs: 'dill, basil' })).toBe(true)
    for (const bad of [
      { spoons: 'a' },
      { ...good, sopu: 'x' },
      { ...good, salt: 11 },
      { ...good, guests: 1.5 },
      { ...good, simmer: '5' },
      { ...good, taste: 'sweet' },
      { ...good, lid: 'yes' },
    ]) {
      expect(validate(bad)).toBe(false)
    }
  })
})

describe('the nearest name', () => {
  const known = ['data', 'checks', 'fail-on', 'warn-exit-code', 'trusted-keys']
  test.each([
    ['chekcs', 'checks'],
    ['check', 'checks'],
    ['failOn', 'fail-on'],
    ['FAIL_ON', 'fail-on'],
    ['trusted-key', 'trusted-keys'],
    ['dtaa', 'data'],
    ['registry-url', undefined],
    ['x', undefined],
    ['', undefined],
    ['d'.repeat(100_000), undefined],
  ])('%s → %s', (name, expected) => {
    expect(nearest(name, known)).toBe(expected)
  })

  test('the distance is symmetric, zero only for equal texts, and at most the longer length', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        const distance = editDistance(a, b)
        expect(editDistance(b, a)).toBe(distance)
        expect(distance === 0).toBe(a === b)
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length))
      }),
    )
    expect(editDistance('ab', 'ba')).toBe(1)
    expect(editDistance('kitten', 'sitting')).toBe(3)
  })
})
