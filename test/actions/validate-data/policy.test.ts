import { describe, expect, test } from '@jest/globals'
import { compilePlan } from '../../../actions/validate-data/src/plan.js'
import { policySchema } from '../../../actions/validate-data/src/policy.js'
import { parsePolicy } from '../../../shared/policy/index.js'

const read = (text: string) => parsePolicy(text, policySchema, 'checks.yml')
const plan = (text: string) => compilePlan(read(text).value, { allowEmpty: true })

test('a checks file as people write it', () => {
  const text = `version: 1
key: tx_id
rows: { min: 1000, max: 200000 }
columns:
  tx_id: { type: string, not-null: true, unique: true, regex: '^T\\d+$' }
  paid_at: { type: timestamp, fresh: 36h }
  amount: { type: number, range: [0, 50000], tolerance: 0.1% }
  country: { length: 2, max-missing: 5% }
  channel: { in: [pos, online] }
  note:
  age: integer
other-columns: forbid
column-order: true
checks:
  - unique: [tx_id, paid_at]
  - compare: settled_at >= paid_at
  - sql: amount > 0 or channel = 'online'
    name: only online payments may be zero
  - query: SELECT channel FROM data GROUP BY channel HAVING count(*) < 10
  - { column: amount, max: 500, where: channel = 'atm', severity: warn }
`
  const { lineOf } = read(text)
  const listed = plan(text).checks.map(({ label, severity, path }) => [
    path === undefined ? 0 : lineOf(path),
    label,
    ...(severity === 'warn' ? ['warn'] : []),
  ])
  expect(listed).toEqual([
    [0, 'every line can be read'],
    [3, '1,000 … 200,000 rows'],
    [12, 'no columns besides those listed'],
    [13, 'columns stand in the order listed'],
    [5, 'tx_id exists'],
    [5, 'tx_id is of type string'],
    [5, 'tx_id is never missing'],
    [5, 'tx_id matches ^T\\d+$'],
    [5, 'tx_id is unique'],
    [6, 'paid_at exists'],
    [6, 'paid_at is of type timestamp'],
    [6, 'paid_at is at most 36h old'],
    [7, 'amount exists'],
    [7, 'amount is of type number'],
    [7, 'amount is 0 … 50,000'],
    [8, 'country exists'],
    [8, 'country is missing in at most 5 %'],
    [8, 'country has 2 characters'],
    [9, 'channel exists'],
    [9, 'channel is one of pos, online'],
    [10, 'note exists'],
    [11, 'age exists'],
    [11, 'age is of type integer'],
    [15, 'tx_id and paid_at together are unique'],
    [16, 'settled_at >= paid_at'],
    [17, 'only online payments may be zero'],
    [19, 'no row from SELECT channel FROM data GROUP BY channel HAVING count(*) < 10'],
    [20, "amount is at most 500 (where channel = 'atm')", 'warn'],
  ])
})

test('the labels and places of every check on rows and on the table', () => {
  const text = `version: 1
columns:
  a: { null: true }
  b: { type: [integer, date], regex: [x, y], regex-any: [x, y], not-regex: z, like: a%, like-any: [a, b], not-like: [c] }
  c: { parseable: date, strftime: '%Y-%m', json-schema: { type: object } }
  d: { increasing: true, decreasing: strictly, order-by: [t, u], per: id, z-score: { below: 2.5, two-sided: false } }
columns-exactly: [a, b, c, d]
columns-set: { columns: [a, b], exact: false }
column-count: { above: 3, max: 9 }
checks:
  - { unique: [a, b], missing: compare }
  - in-pairs: { columns: [a, b], values: [[1, x], [2, null]] }
  - equal: [a, b, c]
  - different: [a, b]
  - sum: { columns: [a, b], equals: 100, within: 0.5 }
  - complete: { columns: [a, b], rule: together }
  - { if: a > 0, required: [b, c] }
  - { if: a > 0, then: b > 0, name: both or none }
  - exists: a
  - { exists: a, position: 2 }
  - rows: [1, null]
  - column-count: [4, 4]
  - columns-exactly: [a, b, c, d, e, f, g]
  - columns-set: { columns: [a, b] }
`
  const { lineOf } = read(text)
  const listed = plan(text)
    .checks.filter(({ code, path }) => path !== undefined && (path[0] !== 'columns' || code !== 'column-present'))
    .map(({ label, path }) => [lineOf(path!), label])
  expect(listed).toEqual([
    [9, 'more than 3 and at most 9 columns'],
    [7, 'the columns are a, b, c and d, in this order'],
    [8, 'the columns include a and b'],
    [3, 'a is always missing'],
    [4, 'b is of type integer or date'],
    [4, 'b matches x and y'],
    [4, 'b matches x or y'],
    [4, 'b does not match z'],
    [4, 'b is like a%'],
    [4, 'b is like a or b'],
    [4, 'b is not like c'],
    [5, 'c can be read as a date'],
    [5, 'c has the form %Y-%m'],
    [5, 'c is JSON that fits its schema'],
    [6, 'd never decreases along t and u for each id'],
    [6, 'd decreases along t and u for each id'],
    [6, 'd is less than 2.5 standard deviations above the mean'],
    [11, 'a and b together are unique'],
    [12, 'a and b are one of 2 pairs'],
    [13, 'a, b and c are equal'],
    [14, 'a and b differ from one another'],
    [15, 'a + b = 100 ± 0.5'],
    [16, 'a and b: all are there or none is'],
    [17, 'b and c are never missing if a > 0'],
    [18, 'both or none'],
    [19, 'a exists'],
    [20, 'a exists as column 2'],
    [21, 'at least 1 rows'],
    [22, '4 columns'],
    [23, 'the columns are the 7 columns listed, in this order'],
    [24, 'the columns are a and b'],
  ])
})

test('what a checks file says about a check beside what it asks', () => {
  const [check] = plan(`version: 1
checks:
  - { column: a, max: 1, description: cents for euros, owner: payments, tags: [money, till], tolerance: { rows: 3, share: 1% } }
`).checks.filter(({ path }) => path !== undefined)
  expect(check).toMatchObject({
    description: 'cents for euros',
    owner: 'payments',
    tags: ['money', 'till'],
    tolerance: { kind: 'both', count: { rows: 3 }, share: { numerator: 1n, denominator: 100n } },
  })
})

test('columns are read as text where characters matter, and as declared everywhere', () => {
  const { types, texts } = plan(`version: 1
columns:
  zip: { regex: '^\\d{5}$' }
  code: { length: 3, type: integer }
  kind: { in: [a, b] }
  flag: { in: [0, 1] }
checks:
  - { column: other, length: [1, null] }
  - { column: late, type: date }
`)
  expect(types).toEqual({ code: 'integer', late: 'date' })
  expect(texts).toEqual(['zip', 'kind', 'other'])
})

describe('what is refused', () => {
  const refusals: [what: string, text: string, message: RegExp][] = [
    ['no version', 'columns: {a: }', /`version` is missing, expected 1/],
    ['another version', 'version: 2', /`version` is 2, expected 1/],
    ['an unknown key', 'version: 1\nrow: {min: 1}', /checks\.yml:2: `row` is not a known key/],
    [
      'a misspelt check',
      'version: 1\ncolumns:\n  a: {rnage: [0, 1]}',
      /checks\.yml:3: `columns\.a\.rnage` is not a known key/,
    ],
    ['an unknown type', 'version: 1\ncolumns:\n  a: float', /checks\.yml:3: `columns\.a` is "float", expected/],
    [
      'an unknown type in a mapping',
      'version: 1\ncolumns:\n  a: {type: float}',
      /`columns\.a\.type` is "float", expected one of/,
    ],
    ['not-null false', 'version: 1\ncolumns:\n  a: {not-null: false}', /not-null` is false, expected true/],
    [
      'two limits on missing values',
      'version: 1\ncolumns:\n  a: {not-null: true, max-missing: 1}',
      /max-missing` contradicts `not-null`/,
    ],
    [
      'a share without percent',
      'version: 1\ncolumns:\n  a: {max-missing: 0.05}',
      /max-missing` is 0\.05, expected .*"0\.5%"/,
    ],
    ['a negative count', 'version: 1\nmalformed-lines: -1', /malformed-lines` is -1/],
    ['a range that is reversed', 'version: 1\ncolumns:\n  a: {range: [2, 1]}', /range` begins after it ends \(2 > 1\)/],
    ['a range without ends', 'version: 1\ncolumns:\n  a: {range: [null, null]}', /range` has no end/],
    ['a range with one end', 'version: 1\ncolumns:\n  a: {range: [1]}', /range/],
    ['a range of unlike ends', 'version: 1\ncolumns:\n  a: {range: [1, "2026-01-01"]}', /a number and a text/],
    ['min above max', 'version: 1\ncolumns:\n  a: {min: 2, max: 1}', /min` begins after it ends/],
    ['a reversed length', 'version: 1\ncolumns:\n  a: {length: [3, 2]}', /length` begins after it ends/],
    [
      'a bound that is rounded when it is read',
      'version: 1\ncolumns:\n  a: {max: 9007199254740993}',
      /columns\.a\.max` is rounded when the file is read; put whole numbers of more than 15 digits in quotes/,
    ],
    ['a value that is rounded', 'version: 1\ncolumns:\n  a: {in: [9223372036854775807]}', /digits in quotes/],
    ['no values', 'version: 1\ncolumns:\n  a: {in: []}', /in` is a list of 0, expected at least 1 entries/],
    ['null among values', 'version: 1\ncolumns:\n  a: {in: [x, null]}', /in\[1\]/],
    ['an age without unit', 'version: 1\ncolumns:\n  a: {fresh: 7}', /fresh` is 7, expected text/],
    ['an age of months', 'version: 1\ncolumns:\n  a: {fresh: 2 months}', /fresh.*an age such as 36h or 2d/],
    [
      'a severity',
      'version: 1\ncolumns:\n  a: {severity: error}',
      /severity` is "error", expected one of "fail", "warn"/,
    ],
    [
      'a comparison without operator',
      'version: 1\nchecks:\n  - compare: a b',
      /checks\.yml:3: .*two columns and an operator/,
    ],
    ['a check of nothing', 'version: 1\nchecks:\n  - column: a', /checks\.yml:3: .*nothing to check/],
    [
      'two checks in one item',
      'version: 1\nchecks:\n  - {sql: a > 0, unique: [a]}',
      /checks\.yml:3: .*is not a known key/,
    ],
    [
      'an unknown type among several',
      'version: 1\ncolumns:\n  a: {type: [integer, float]}',
      /columns\.a\.type\[1\]` is "float", expected one of/,
    ],
    [
      'always and never missing',
      'version: 1\ncolumns:\n  a: {null: true, not-null: true}',
      /null` contradicts `not-null`/,
    ],
    ['no pattern', 'version: 1\ncolumns:\n  a: {regex-any: []}', /regex-any` is a list of 0, expected at least 1/],
    [
      'a form that Python does not know',
      'version: 1\ncolumns:\n  a: {strftime: "%Y-%Q"}',
      /strftime` is no form of Python's strptime/,
    ],
    [
      'a form with a directive twice',
      'version: 1\ncolumns:\n  a: {strftime: "%d %d"}',
      /strftime` is no form of Python's strptime/,
    ],
    ['an order of nothing', 'version: 1\ncolumns:\n  a: {order-by: t, max: 1}', /order-by` goes with `increasing` or/],
    ['entities of nothing', 'version: 1\nchecks:\n  - {column: a, per: id}', /per` goes with `increasing` or/],
    [
      'a z-score of nothing',
      'version: 1\ncolumns:\n  a: {z-score: {below: 0}}',
      /z-score\.below` is 0, expected a number above 0/,
    ],
    [
      'a tolerance of one half',
      'version: 1\ncolumns:\n  a: {max: 1, tolerance: {rows: 1}}',
      /tolerance\.share` is missing/,
    ],
    ['an interval without ends', 'version: 1\ncolumn-count: [null, null]', /column-count` has no end/],
    [
      'an interval with two lower ends',
      'version: 1\ncolumn-count: {min: 1, above: 2}',
      /column-count` has `min` and `above`/,
    ],
    [
      'an interval that is reversed',
      'version: 1\ncolumn-count: {min: 3, below: 2}',
      /column-count` begins after it ends/,
    ],
    ['one column that is equal', 'version: 1\nchecks:\n  - equal: [a]', /equal` is a list of 1, expected at least 2/],
    [
      'pairs of three',
      'version: 1\nchecks:\n  - in-pairs: {columns: [a, b], values: [[1, 2, 3]]}',
      /in-pairs\.values\[0\]/,
    ],
    ['a premise alone', 'version: 1\nchecks:\n  - if: a > 0', /checks\.yml:3: .*takes one of `then` and `required`/],
    [
      'two conclusions',
      'version: 1\nchecks:\n  - {if: a > 0, then: b > 0, required: b}',
      /checks\.yml:3: .*takes one of `then` and `required`/,
    ],
    [
      'a rule of missing values for one column',
      'version: 1\nchecks:\n  - {column: a, max: 1, missing: compare}',
      /missing` is not a known key|It is a key of another/,
    ],
    ['rows reversed', 'version: 1\nrows: {min: 2, max: 1}', /rows\.min` begins after it ends/],
    ['a list of columns', 'version: 1\ncolumns: [a, b]', /`columns` is a list of 2, expected a mapping/],
  ]
  test.each(refusals)('%s', (_, text, message) => {
    let caught: unknown
    try {
      read(text)
    } catch (error) {
      caught = error
    }
    expect(caught).toMatchObject({ code: 'POLICY_INVALID', kind: 'input', message: expect.stringMatching(message) })
  })
})
