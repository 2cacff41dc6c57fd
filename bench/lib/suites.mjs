import { CATEGORIES, CHANNELS, COUNTRIES } from './payments.mjs'

/**
 * The checks of the benchmarks, written once and put into the words of each side: this project's checks file, SQL by
 * hand, expectations of Great Expectations. A check is [kind, column or columns, argument].
 */
const SIMPLE = [
  ...['id', 'paid_at', 'customer', 'country', 'category', 'amount', 'opened', 'closed', 'email', 'label'].map(name => [
    'not-null',
    name,
  ]),
  ['max-missing', 'distance', 0.1],
  ['in', 'country', COUNTRIES],
  ['in', 'category', CATEGORIES],
  ['in', 'channel', CHANNELS],
  ['in', 'currency', ['EUR']],
  ['in', 'label', [0, 1]],
  ['between', 'amount', [0.01, 50_000]],
  ['between', 'fee', [0, 500]],
  ['between', 'hour', [0, 23]],
  ['between', 'device_age', [0, 900]],
  ['between', 'account_age', [0, 4000]],
  ['between', 'payments_24h', [0, 11]],
  ['between', 'distance', [0, 500]],
  ['between', 'score', [0, 1]],
  ['between', 'declines', [0, 3]],
]

const MIXED = [
  ...SIMPLE,
  ['regex', 'id', '^T\\d{9}$'],
  ['regex', 'customer', '^C\\d+$'],
  ['regex', 'email', '^[^@ ]+@[^@ ]+$'],
  ['length', 'country', 2],
  ['length', 'currency', 3],
  ['unique', 'id'],
  ['unique', ['customer', 'paid_at']],
  ['not-before', ['closed', 'opened']],
  ['quantile', 'amount', [0.5, 18, 22]],
  ['mean', 'fee', [0.2, 0.3]],
  ['stdev', 'score', [0.28, 0.3]],
  ['distinct', 'category', 6],
]

export const SUITES = { simple: SIMPLE, mixed: MIXED }

const YAML = {
  'not-null': (column, _) => ({ column, 'not-null': true }),
  'max-missing': (column, share) => ({ column, 'max-missing': `${share * 100}%` }),
  in: (column, values) => ({ column, in: values }),
  between: (column, range) => ({ column, range }),
  regex: (column, regex) => ({ column, regex }),
  length: (column, length) => ({ column, length }),
  unique: (columns, _) => ({ unique: [columns].flat() }),
  'not-before': ([later, earlier]) => ({ compare: `${later} >= ${earlier}` }),
  quantile: (column, [p, min, max]) => ({ column, quantiles: { [p]: [min, max] } }),
  mean: (column, mean) => ({ column, mean }),
  stdev: (column, stdev) => ({ column, stdev }),
  distinct: (column, count) => ({ column, 'distinct-count': [count, count] }),
}

/** The checks file, one item a check, so that findings stand in outcome.json under the check's number. JSON is YAML. */
export function checksFile(suite, { key } = {}) {
  const checks = suite.map(([kind, on, argument], at) => ({ ...YAML[kind](on, argument), name: `check ${at}` }))
  return `${JSON.stringify({ version: 1, key, checks }, null, 1)}\n`
}

const texts = values => values.map(value => (typeof value === 'string' ? `'${value}'` : value)).join(', ')

/** True for failing rows, as someone writes it who knows the table. */
const FAILS = {
  'not-null': column => `${column} IS NULL`,
  'max-missing': column => `${column} IS NULL`,
  in: (column, values) => `${column} NOT IN (${texts(values)})`,
  between: (column, [min, max]) => `${column} NOT BETWEEN ${min} AND ${max}`,
  regex: (column, regex) => `NOT regexp_matches(${column}, '${regex}')`,
  length: (column, length) => `length(${column}) <> ${length}`,
  'not-before': ([later, earlier]) => `${later} < ${earlier}`,
}
const NUMBER = {
  quantile: (column, [p]) => `quantile_cont(${column}, ${p})`,
  mean: column => `avg(${column})`,
  stdev: column => `stddev_samp(${column})`,
  distinct: column => `count(DISTINCT ${column})`,
}

/** What each check counts, as one SELECT list: failing rows, or the number that the check is about. */
export function countsByHand(suite, from) {
  return suite.map(([kind, on, argument]) => {
    if (kind === 'unique') {
      const names = [on].flat().join(', ')
      return `(SELECT coalesce(sum(n), 0) FROM (SELECT count(*) AS n FROM ${from} GROUP BY ${names} HAVING n > 1))`
    }
    return NUMBER[kind]?.(on, argument) ?? `count_if(${FAILS[kind](on, argument)})`
  })
}

/**
 * SQL of the rows that fail a check: its number, the row's key, and the value.
 * @param placed the same rows with a column `place`, where that is wanted too
 */
export function failingByHand([kind, on, argument], at, from, most, placed) {
  if (FAILS[kind] === undefined && kind !== 'unique') return undefined
  const columns = [on].flat()
  const condition =
    kind === 'unique'
      ? `(${columns.join(', ')}) IN (SELECT (${columns.join(', ')}) FROM ${from} GROUP BY ${columns.join(', ')} HAVING count(*) > 1)`
      : FAILS[kind](on, argument)
  const shown = [...(placed ? ['place'] : []), 'id', `concat_ws(', ', ${columns.join(', ')}) AS v`]
  return `(SELECT ${at} AS c, ${shown.join(', ')} FROM ${placed ?? from} WHERE ${condition} LIMIT ${most})`
}

const GX = {
  'not-null': column => ['values_to_not_be_null', { column }],
  'max-missing': (column, share) => ['values_to_not_be_null', { column, mostly: 1 - share }],
  in: (column, value_set) => ['values_to_be_in_set', { column, value_set }],
  between: (column, [min_value, max_value]) => ['values_to_be_between', { column, min_value, max_value }],
  regex: (column, regex) => ['values_to_match_regex', { column, regex }],
  length: (column, value) => ['value_lengths_to_equal', { column, value }],
  unique: on =>
    Array.isArray(on)
      ? ['expect_compound_columns_to_be_unique', { column_list: on }]
      : ['values_to_be_unique', { column: on }],
  'not-before': ([column_A, column_B]) => [
    'expect_column_pair_values_a_to_be_greater_than_b',
    { column_A, column_B, or_equal: true },
  ],
  quantile: (column, [p, min, max]) => [
    'quantile_values_to_be_between',
    { column, quantile_ranges: { quantiles: [p], value_ranges: [[min, max]] }, allow_relative_error: 'linear' },
  ],
  mean: (column, [min_value, max_value]) => ['mean_to_be_between', { column, min_value, max_value }],
  stdev: (column, [min_value, max_value]) => ['stdev_to_be_between', { column, min_value, max_value }],
  distinct: (column, count) => ['unique_value_count_to_be_between', { column, min_value: count, max_value: count }],
}

/** The suite as Great Expectations reads it. */
export function expectations(suite) {
  return suite.map(([kind, on, argument]) => {
    const [type, kwargs] = GX[kind](on, argument)
    return { type: type.startsWith('expect_') ? type : `expect_column_${type}`, kwargs }
  })
}
