import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { assemble } from '../../../../actions/validate-data/src/import/assemble.js'
import { evaluate } from '../../../../actions/validate-data/src/import/gx/parameters.js'
import { whereOf } from '../../../../actions/validate-data/src/import/gx/row-condition.js'
import { translateSuite } from '../../../../actions/validate-data/src/import/gx/suite.js'
import { isContract } from '../../../../actions/validate-data/src/import/kinds.js'
import { translateContract } from '../../../../actions/validate-data/src/import/odcs/contract.js'
import { inPercent, restInPercent } from '../../../../actions/validate-data/src/import/shares.js'
import { NoEquivalent, type Translation } from '../../../../actions/validate-data/src/import/translation.js'
import { parseTolerance, tolerates } from '../../../../actions/validate-data/src/tolerance.js'
import { ActionError } from '../../../../shared/errors/index.js'
import { golden } from './gx/oracle.js'

const { cases } = await golden()

/** Whatever stands in a file, it translates or is refused in words: nothing else may come out. */
function settles(translate: () => Translation): void {
  try {
    assemble(translate(), 'file', () => 1)
  } catch (error) {
    if (!(error instanceof ActionError)) throw error
    expect(error.code).toBe('VALIDATE_IMPORT')
  }
}

const json = fc.jsonValue({ maxDepth: 2 })
const value = fc.oneof(
  json,
  fc.constantFrom(null, true, 0, -1, 1.5, '', 'a', [], {}, [null], ['a', 1], [[1, 2]], { $PARAMETER: 'x' }),
)

describe('whatever stands in a file', () => {
  test('a suite with one argument changed settles', () => {
    const one = fc.constantFrom(...cases).chain(({ type, kwargs }) =>
      fc.record({
        type: fc.constant(type),
        name: fc.constantFrom(...Object.keys(kwargs), 'row_condition', 'mostly', 'ignore_row_if', 'value_set'),
        kwargs: fc.constant(kwargs),
        value,
      }),
    )
    fc.assert(
      fc.property(one, ({ type, kwargs, name, value }) => {
        settles(() => translateSuite({ expectations: [{ type, kwargs: { ...kwargs, [name]: value } }] }, new Map()))
      }),
      { numRuns: 500 },
    )
  })

  test('a suite of anything settles', () => {
    fc.assert(fc.property(fc.array(value), expectations => settles(() => translateSuite({ expectations }, new Map()))))
  })

  const property = fc.record(
    {
      name: fc.constant('a'),
      logicalType: fc.oneof(value, fc.constantFrom('string', 'integer', 'date', 'timestamp', 'array')),
      logicalTypeOptions: fc.dictionary(
        fc.constantFrom(
          'format',
          'minLength',
          'maximum',
          'minimum',
          'multipleOf',
          'pattern',
          'minItems',
          'defaultTimezone',
        ),
        value,
      ),
      primaryKey: value,
      enum: value,
      relationships: value,
      quality: fc.array(
        fc.dictionary(
          fc.constantFrom(
            'type',
            'metric',
            'mustBe',
            'mustBeBetween',
            'mustBeLessThan',
            'unit',
            'query',
            'arguments',
            'engine',
            'implementation',
            'severity',
            'tags',
          ),
          fc.oneof(
            value,
            fc.constantFrom('sql', 'custom', 'nullValues', 'duplicateValues', 'percent', 'greatExpectations', {
              validValues: [1],
            }),
          ),
        ),
      ),
    },
    { requiredKeys: ['name'] },
  )

  test('a contract with odd properties, rules and service levels settles', () => {
    const contract = fc.record({
      apiVersion: fc.constantFrom('v3.1.0', 'v2.2.0', 3),
      kind: fc.constant('DataContract'),
      schema: fc.oneof(
        value,
        fc.array(
          fc.record({
            name: fc.constant('t'),
            properties: fc.array(fc.oneof(property, value)),
            quality: value,
            relationships: value,
          }),
        ),
      ),
      slaProperties: fc.oneof(
        value,
        fc.array(
          fc.dictionary(
            fc.constantFrom('property', 'value', 'unit', 'element'),
            fc.oneof(value, fc.constantFrom('freshness', 'd', 'a', 't.a')),
          ),
        ),
      ),
    })
    fc.assert(
      fc.property(contract, one => {
        if (isContract(one)) settles(() => translateContract(one, new Map()))
      }),
      { numRuns: 300 },
    )
  })

  test('a row condition is SQL, or refused', () => {
    const word = fc.constantFrom(
      'a',
      '`b c`',
      '1',
      '2.5e3',
      "'x'",
      '"y"',
      'and',
      'or',
      'not',
      'in',
      '(',
      ')',
      '[',
      ']',
      ',',
      '==',
      '!=',
      '<',
      '&',
      '|',
      '~',
      '.',
      'isnull()',
      'isin',
      '-',
      '*',
      'col("d")',
      'date("2026-01-01")',
      '#',
      "'",
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), words => {
        try {
          whereOf(words.join(' '), 'pandas')
        } catch (error) {
          if (!(error instanceof NoEquivalent)) throw error
        }
      }),
      { numRuns: 1000 },
    )
  })
})

describe('shares', () => {
  test('mostly is allowed exactly what GX allows', () => {
    const counts = fc
      .integer({ min: 1, max: 1_000_000 })
      .chain(looked => fc.tuple(fc.constant(looked), fc.integer({ min: 0, max: looked })))
    const mostly = fc.oneof(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 0, max: 10_000 }).map(n => n / 10_000),
      fc.constantFrom(1, 0, 1e-7, 0.95, 0.999999),
    )
    fc.assert(
      fc.property(counts, mostly, ([looked, failing], share) => {
        expect(tolerates(parseTolerance(restInPercent(share)), failing, looked)).toBe(
          (looked - failing) / looked >= share,
        )
      }),
      { numRuns: 500 },
    )
  })

  test('a share that was computed is the share it was computed from', () => {
    const counts = fc
      .integer({ min: 1, max: 1_000_000 })
      .chain(looked => fc.tuple(fc.constant(looked), fc.integer({ min: 0, max: looked }), fc.constantFrom(-1, 0, 1)))
    fc.assert(
      fc.property(counts, ([looked, passing, more]) => {
        const share = passing / looked
        const found = passing + more
        fc.pre(found >= 0 && found <= looked)
        expect(tolerates(parseTolerance(restInPercent(share)), looked - found, looked)).toBe(more >= 0)
        expect(tolerates(parseTolerance(inPercent(share)), found, looked)).toBe(more <= 0)
      }),
      {
        numRuns: 2000,
        examples: [
          [[17, 16, 0]],
          [[11, 7, 0]],
          [[49, 48, 0]],
          [[29_117, 1349, 0]],
          [[822_813, 229_979, 0]],
          [[999_996, 312_499, 0]],
        ],
      },
    )
  })

  test.each([
    [0.95, '5%', '95%'],
    [1, '0%', '100%'],
    [0, '100%', '0%'],
    [0.999, '0.1%', '99.9%'],
    [1e-7, '99.99999%', '0.00001%'],
    [0.5, '50%', '50%'],
  ])('%d leaves %s, and is %s', (share, rest, percent) => {
    expect([restInPercent(share), inPercent(share)]).toEqual([rest, percent])
  })
})

test('arithmetic of parameters is that of JavaScript', () => {
  const leaf = fc.nat(9).map(n => ({ text: String(n), value: n }))
  const { expression } = fc.letrec<{ expression: { text: string; value: number } }>(tie => ({
    expression: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc.tuple(tie('expression'), fc.constantFrom('+', '-', '*'), tie('expression')).map(([a, sign, b]) => ({
        text: `(${a.text}) ${sign} (${b.text})`,
        value: sign === '+' ? a.value + b.value : sign === '-' ? a.value - b.value : a.value * b.value,
      })),
      tie('expression').map(({ text, value }) => ({ text: `-(${text})`, value: -value })),
    ),
  }))
  fc.assert(fc.property(expression, ({ text, value }) => expect(evaluate(text, new Map())).toBe(value)))
  expect(evaluate('2 * n ^ 2 - abs(-1.5)', new Map([['n', 3]]))).toBe(16.5)
  expect(evaluate('round(2.5) + round(3.5) + trunc(-1.7)', new Map())).toBe(5)
  expect(evaluate('day', new Map([['day', '2026-01-01']]))).toBe('2026-01-01')
  expect(() => evaluate('n + 1', new Map())).toThrow('the parameter `n` has no value')
})
