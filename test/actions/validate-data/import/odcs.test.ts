import { describe, expect, test } from '@jest/globals'
import { assemble } from '../../../../actions/validate-data/src/import/assemble.js'
import { isContract } from '../../../../actions/validate-data/src/import/kinds.js'
import { translateContract } from '../../../../actions/validate-data/src/import/odcs/contract.js'
import { strptimeOf } from '../../../../actions/validate-data/src/import/odcs/date-format.js'
import { ActionError } from '../../../../shared/errors/index.js'
import { lookAll } from '../rows/look.js'

const contract = (more: object) => ({
  apiVersion: 'v3.1.0',
  kind: 'DataContract',
  id: 'c',
  version: '1',
  status: 'active',
  ...more,
})

function policyOf(more: object, parameters: Readonly<Record<string, string>> = {}) {
  const value = contract(more)
  if (!isContract(value)) throw new Error('no contract')
  return assemble(translateContract(value, new Map(Object.entries(parameters))), 'c.yml', () => 1).policy
}

const orders = (...properties: object[]) => ({ schema: [{ name: 'orders', properties }] })
const ofProperty = (property: object) => policyOf(orders({ name: 'a', ...property }))

const problemsOf = (more: object, parameters?: Readonly<Record<string, string>>) => {
  try {
    policyOf(more, parameters)
  } catch (error) {
    if (error instanceof ActionError) return `${error.message} ${error.hint ?? ''}`
    throw error
  }
  throw new Error('it translates')
}

describe('properties', () => {
  test.each<[object, object]>([
    [{ logicalType: 'string' }, { type: 'string' }],
    [{ logicalType: 'timestamp' }, { type: 'timestamp' }],
    [{ physicalType: 'DOUBLE' }, { type: 'number' }],
    [{ physicalType: 'VARCHAR(20)', logicalType: 'integer' }, { type: 'integer' }],
    [{ required: true }, { 'not-null': true }],
    [{ required: false, unique: true }, { unique: true }],
    [
      { logicalType: 'string', logicalTypeOptions: { minLength: 2 } },
      { type: 'string', length: [2, null] },
    ],
    [{ logicalTypeOptions: { minLength: 2, maxLength: 3, pattern: '^\\w+$' } }, { length: [2, 3], regex: '^\\w+$' }],
    [
      { logicalType: 'number', logicalTypeOptions: { minimum: 0, exclusiveMaximum: 1.5 } },
      { type: 'number', min: 0, below: 1.5 },
    ],
    [
      { logicalType: 'integer', logicalTypeOptions: { exclusiveMinimum: 0, maximum: 9, format: 'u8' } },
      { type: 'integer', above: 0, max: 9, range: [0, 255] },
    ],
    [
      { logicalType: 'integer', logicalTypeOptions: { format: 'i64' } },
      { type: 'integer', range: ['-9223372036854775808', '9223372036854775807'] },
    ],
    // A bound of a timestamp is a moment; of a date, the day.
    [
      { logicalType: 'timestamp', logicalTypeOptions: { maximum: '2026-06-30' } },
      { type: 'timestamp', max: '2026-06-30T00:00:00' },
    ],
    [
      { logicalType: 'date', logicalTypeOptions: { maximum: '2026-06-30' } },
      { type: 'date', max: '2026-06-30' },
    ],
    [{ logicalType: 'date', logicalTypeOptions: { format: 'yyyy-MM-dd' } }, { type: 'date' }],
    [{ logicalType: 'date', logicalTypeOptions: { format: 'dd/MM/yyyy' } }, { strftime: '%d/%m/%Y' }],
    [
      { logicalType: 'string', classification: 'Restricted' },
      { type: 'string', sensitive: true },
    ],
    [{ logicalType: 'string', classification: 'public' }, { type: 'string' }],
    [{ enum: ['x', 'y'] }, { in: ['x', 'y'] }],
    [{ description: ' Why\n it is. ' }, { description: 'Why it is.' }],
  ])('%j', (property, entry) => {
    expect(ofProperty(property).columns).toEqual({ a: entry })
  })

  test('are found by their physical name', () => {
    expect(ofProperty({ physicalName: 'col_a' }).columns).toEqual({ col_a: {} })
  })

  test('of the primary key are never missing, together unique, and name the rows', () => {
    const policy = policyOf(
      orders(
        { name: 'id', primaryKey: true, primaryKeyPosition: 2 },
        { name: 'tenant', primaryKey: true, primaryKeyPosition: 1 },
      ),
    )
    expect(policy).toMatchObject({
      key: ['tenant', 'id'],
      columns: { id: { 'not-null': true }, tenant: { 'not-null': true } },
      checks: [{ unique: ['tenant', 'id'] }],
    })
  })

  test.each([
    [{ logicalType: 'number', logicalTypeOptions: { multipleOf: 0.1 } }, ['0.3', '0.25', ''], 1],
    [{ logicalType: 'integer', logicalTypeOptions: { multipleOf: 5 } }, ['10', '-5', '7', ''], 1],
  ])('%j counts what is no multiple', async (property, values, failing) => {
    const policy = ofProperty(property)
    const seen = await lookAll(`k,a\n${values.map((value, k) => `${k},${value}\n`).join('')}`, policy)
    expect(seen.at(-1)).toMatchObject({ failing, verdict: 'fail' })
  })
})

describe('quality rules over a small table', () => {
  // a: 2 of 8 missing, b twice; 'N/A' once.
  const data = 'k,a,n\n1,x,1\n2,y,2\n3,,3\n4,x,4\n5,N/A,5\n6,,6\n7,z,6\n8,q,\n'
  const verdictOf = async (rule: object, level: 'property' | 'object' = 'property', column = 'a') => {
    const properties = [{ name: 'k' }, { name: 'a' }, { name: 'n' }]
    const withRule = properties.map(one =>
      one.name === column && level === 'property' ? { ...one, quality: [rule] } : one,
    )
    const object = { name: 'orders', properties: withRule, ...(level === 'object' ? { quality: [rule] } : {}) }
    const seen = await lookAll(data, policyOf({ schema: [object] }))
    const own = seen.filter(({ path }) => path?.[0] === 'checks')
    expect(own).toHaveLength(1)
    return own[0]!.verdict
  }

  test.each<[object, string]>([
    [{ metric: 'nullValues', mustBe: 0 }, 'fail'],
    [{ metric: 'nullValues', mustBe: 2 }, 'pass'],
    [{ metric: 'nullValues', mustBe: 3 }, 'fail'],
    [{ metric: 'nullValues', mustNotBe: 2 }, 'fail'],
    [{ metric: 'nullValues', mustNotBe: 3 }, 'pass'],
    [{ metric: 'nullValues', mustBeLessThan: 3 }, 'pass'],
    [{ metric: 'nullValues', mustBeLessThan: 2 }, 'fail'],
    [{ metric: 'nullValues', mustBeLessOrEqualTo: 2 }, 'pass'],
    [{ metric: 'nullValues', mustBeLessOrEqualTo: 1 }, 'fail'],
    [{ metric: 'nullValues', mustBeGreaterThan: 1 }, 'pass'],
    [{ metric: 'nullValues', mustBeGreaterThan: 2 }, 'fail'],
    [{ metric: 'nullValues', mustBeGreaterOrEqualTo: 2 }, 'pass'],
    [{ metric: 'nullValues', mustBeGreaterOrEqualTo: 3 }, 'fail'],
    [{ metric: 'nullValues', mustBeBetween: [0, 2] }, 'pass'],
    [{ metric: 'nullValues', mustBeBetween: [2, 5] }, 'pass'],
    [{ metric: 'nullValues', mustBeBetween: [3, 5] }, 'fail'],
    [{ metric: 'nullValues', mustNotBeBetween: [3, 5] }, 'pass'],
    [{ metric: 'nullValues', mustNotBeBetween: [2, 5] }, 'fail'],
    [{ metric: 'nullValues', mustBeLessThan: 25, unit: 'percent' }, 'fail'],
    [{ metric: 'nullValues', mustBeLessThan: 25.1, unit: 'percent' }, 'pass'],
    [{ metric: 'nullValues', mustBeLessOrEqualTo: 25, unit: 'percent' }, 'pass'],
    [{ metric: 'nullValues', mustBeLessOrEqualTo: 24.9, unit: 'percent' }, 'fail'],
    [{ rule: 'nullValues', mustBe: 2 }, 'pass'],
    [{ metric: 'missingValues', arguments: { missingValues: [null, '', 'N/A'] }, mustBe: 3 }, 'pass'],
    [{ metric: 'missingValues', arguments: { missingValues: [null, '', 'N/A'] }, mustBeLessThan: 3 }, 'fail'],
    [{ metric: 'missingValues', arguments: { missingValues: ['N/A'] }, mustBeLessThan: 4 }, 'pass'],
    [{ metric: 'invalidValues', arguments: { validValues: ['x', 'y', 'z'] }, mustBe: 2 }, 'pass'],
    [{ metric: 'invalidValues', arguments: { validValues: ['x', 'y', 'z'] }, mustBe: 0 }, 'fail'],
    [{ metric: 'invalidValues', arguments: { validValues: ['x', 'y', 'z'] }, mustBeLessThan: 3 }, 'pass'],
    [{ metric: 'invalidValues', arguments: { validValues: ['x', 'y', 'z'] }, mustBeLessThan: 2 }, 'fail'],
    // Of all 8 rows, not of the 6 values.
    [
      {
        metric: 'invalidValues',
        arguments: { validValues: ['x', 'y', 'z'] },
        mustBeLessOrEqualTo: 25,
        unit: 'percent',
      },
      'pass',
    ],
    [{ metric: 'invalidValues', arguments: { pattern: '^[a-z]$' }, mustBe: 1 }, 'pass'],
    [{ metric: 'invalidValues', arguments: { pattern: '^[a-z]$' }, mustBe: 0 }, 'fail'],
    [{ metric: 'invalidValues', arguments: { pattern: '^[a-z]$', validValues: ['x', 'N/A'] }, mustBe: 4 }, 'pass'],
    [{ metric: 'duplicateValues', mustBe: 0 }, 'fail'],
    [{ metric: 'duplicateValues', mustBe: 1 }, 'pass'],
    [{ metric: 'duplicateValues', mustBeLessThan: 2 }, 'pass'],
    [{ metric: 'duplicateValues', mustBeLessThan: 12.6, unit: 'percent' }, 'pass'],
    [{ metric: 'duplicateValues', mustBeLessThan: 12.5, unit: 'percent' }, 'fail'],
    [{ type: 'sql', query: 'SELECT count(*) FROM {object} WHERE {property} IS NOT NULL', mustBe: 6 }, 'pass'],
    [{ type: 'sql', query: 'SELECT count(*) FROM ${table} WHERE ${column} IS NULL;', mustBeLessThan: 2 }, 'fail'],
    [{ type: 'sql', query: 'SELECT bool_and(length({property}) < 4) FROM orders', mustBe: true }, 'pass'],
    [{ type: 'sql', query: 'SELECT bool_and(length({property}) < 3) FROM "orders"', mustBe: true }, 'fail'],
    // No value at all is not what it must be.
    [{ type: 'sql', query: 'SELECT max(n) FROM orders WHERE n > 100', mustBeGreaterThan: 0 }, 'fail'],
    [{ metric: 'nullValues', mustBe: 0, severity: 'warning' }, 'warn'],
    [{ metric: 'nullValues', mustBe: 0, severity: 'error' }, 'fail'],
    [
      {
        type: 'custom',
        engine: 'greatExpectations',
        implementation: 'type: expect_column_values_to_not_be_null\nkwargs:\n  mostly: 0.75\n',
      },
      'pass',
    ],
    [
      {
        type: 'custom',
        engine: 'great-expectations',
        implementation: { type: 'expect_column_value_lengths_to_be_between', kwargs: { maxValue: 2 } },
      },
      'fail',
    ],
  ])('of a property: %j', async (rule, verdict) => {
    expect(await verdictOf(rule)).toBe(verdict)
  })

  test.each<[object, string]>([
    [{ metric: 'rowCount', mustBe: 8 }, 'pass'],
    [{ metric: 'rowCount', mustBe: 7 }, 'fail'],
    [{ metric: 'rowCount', mustNotBe: 8 }, 'fail'],
    [{ metric: 'rowCount', mustBeGreaterThan: 7 }, 'pass'],
    [{ metric: 'rowCount', mustBeGreaterThan: 8 }, 'fail'],
    [{ metric: 'rowCount', mustBeBetween: [5, 8] }, 'pass'],
    [{ metric: 'rowCount', mustNotBeBetween: [5, 8] }, 'fail'],
    [{ metric: 'duplicateValues', arguments: { properties: ['a', 'n'] }, mustBe: 0 }, 'pass'],
    [{ metric: 'duplicateValues', arguments: { properties: ['a'] }, mustBe: 0 }, 'fail'],
    [{ metric: 'duplicateValues', arguments: { properties: ['n'] }, mustBeLessThan: 2 }, 'pass'],
    [
      {
        type: 'custom',
        engine: 'greatExpectations',
        implementation: 'type: expect_table_row_count_to_be_between\nkwargs:\n  minValue: 9\n  maxValue: 50\n',
      },
      'fail',
    ],
  ])('of the object: %j', async (rule, verdict) => {
    expect(await verdictOf(rule, 'object')).toBe(verdict)
  })

  test('in words alone describe, and check nothing', () => {
    const rule = { type: 'text', description: 'Verified by hand.' }
    expect(ofProperty({ description: 'The address.', quality: [rule] })).toEqual({
      version: 1,
      description: 'data contract c',
      columns: { a: { description: 'The address. Verified by hand.' } },
    })
  })
})

describe('the rest of a contract', () => {
  test('freshness and latency are the age of the newest value; levels of the service are none', () => {
    const slaProperties = [
      { property: 'latency', value: 4, unit: 'd', element: 'orders.at' },
      { property: 'freshness', value: 'PT36H', element: 'at' },
      { property: 'latency', value: 2, unit: 'd', element: 'orders.at, orders.made' },
      { property: 'availability', value: '99.9', unit: 'percent' },
      { property: 'retention', value: 3, unit: 'y', element: 'orders.at' },
    ]
    expect(policyOf({ ...orders({ name: 'at' }, { name: 'made' }), slaProperties }).checks).toEqual([
      { column: 'at', fresh: '4d' },
      { column: 'at', fresh: '36h' },
      { column: 'at', fresh: '2d' },
      { column: 'made', fresh: '2d' },
    ])
  })

  test('foreign keys lead to other datasets', () => {
    const relationships = [{ to: 'customers.id' }]
    expect(policyOf(orders({ name: 'customer', physicalName: 'cust', relationships })).checks).toEqual([
      { references: { columns: ['cust'], dataset: 'customers', to: ['id'] } },
    ])
  })

  const two = {
    schema: [
      { name: 'orders', properties: [{ name: 'a' }] },
      { name: 'customers', properties: [{ name: 'b' }] },
    ],
  }

  test('of several objects, a parameter says which the data is', () => {
    expect(policyOf(two, { object: 'customers' }).columns).toEqual({ b: {} })
    expect(problemsOf(two)).toContain('it has 2 objects: orders, customers')
    expect(problemsOf(two, { object: 'order' })).toContain('it has no object order')
  })

  test('what has no equivalent is listed, all of it', () => {
    const said = problemsOf({
      ...orders(
        { name: 'a', quality: [{ type: 'custom', engine: 'soda', implementation: 'x' }, { metric: 'nullValues' }] },
        { name: 'b', logicalType: 'object', properties: [{ name: 'c' }] },
        { name: 'd', logicalTypeOptions: { pattern: '(?=x)' } },
        {
          name: 'e',
          quality: [
            { metric: 'freshness', mustBe: 1 },
            { metric: 'nullValues', mustBe: 0, mustBeLessThan: 1 },
          ],
        },
      ),
      slaProperties: [{ property: 'mood', value: 1 }],
    })
    for (const part of [
      '7 things in the data contract c do not translate',
      'quality rule custom of property a: `engine` is "soda"',
      'quality rule nullValues of property a: it says nothing that the value must be',
      'property b: it has properties or items below it',
      'property d: `pattern` has a look-around',
      'quality rule freshness of property e: `metric` is "freshness"',
      'quality rule nullValues of property e: it has both `mustBe` and `mustBeLessThan`',
      'service level mood: `property` is "mood"',
    ])
      expect(said).toContain(part)
  })

  test('forms of dates are those of Java', () => {
    expect(strptimeOf("dd.MM.yyyy 'at' HH:mm")).toBe('%d.%m.%Y at %H:%M')
    expect(strptimeOf('100% MMM d')).toBe('100%% %b %d')
    expect(() => strptimeOf('QQQ')).toThrow('of which QQQ is not known here')
  })
})
