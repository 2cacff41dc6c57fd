import { show } from '../arguments.js'
import { regexOf } from '../regex.js'
import { inPercent, restInPercent } from '../shares.js'
import { name } from '../sql.js'
import { type Draft, NoEquivalent } from '../translation.js'
import type { Asked } from './expectation.js'
import { typesOf } from './types.js'

export type Translate = (asked: Asked) => Draft[]

const column = (asked: Asked) => ({ column: asked.args.text('column') })

/** One key about the values of a column, row by row. */
function values(key: string, value: (asked: Asked) => unknown): Translate {
  return asked => [asked.rows({ ...column(asked), [key]: value(asked) })]
}

function patterns(args: Asked['args'], name: string): string[] {
  return args.texts(name).map(pattern => regexOf(pattern, name))
}

const regex = (asked: Asked) => regexOf(asked.args.text('regex'), 'regex')
const like = (asked: Asked) => asked.args.text('like_pattern')
const ordered = (asked: Asked) => (asked.args.flag('strictly') ? 'strictly' : true)

/** Whether one of a list of patterns suffices; it does by default. */
function byMatch(all: string, any: string, list: (asked: Asked) => string[]): Translate {
  return asked => {
    const key = asked.args.choice('match_on', ['any', 'all']) === 'all' ? all : any
    return [asked.rows({ ...column(asked), [key]: list(asked) })]
  }
}

/** Without a bound an expectation asks for nothing but the column. */
function between(key: string): Translate {
  return asked => {
    const named = column(asked)
    const interval = asked.interval()
    if (interval === undefined) {
      throw new NoEquivalent(
        'neither `min_value` nor `max_value` is given',
        'Write a bound, or remove the expectation.',
      )
    }
    return [asked.rows({ ...named, [key]: interval })]
  }
}

/** In an empty set is no value, outside of it each. */
function membership(key: 'in' | 'not-in'): Translate {
  return asked => {
    const named = column(asked)
    const values = asked.args.values('value_set')
    if (values.length > 0) return [asked.rows({ ...named, [key]: values })]
    const label = `${named.column} is ${key === 'in' ? 'one' : 'none'} of no values`
    const sql = `CASE WHEN ${name(named.column)} IS NOT NULL THEN ${key === 'not-in'} END`
    return [asked.rows({ sql, name: label })]
  }
}

function lengths(asked: Asked): Draft[] {
  const { args } = asked
  const named = column(asked)
  const length = asked.counts()
  if (length === undefined) {
    throw new NoEquivalent('neither `min_value` nor `max_value` is given', 'Write a bound, or remove the expectation.')
  }
  if (length[1] !== null && length[1] < 0) {
    throw new NoEquivalent(`\`max_value\` is ${args.number('max_value')}, and no text is shorter than 0`)
  }
  return [asked.rows({ ...named, length })]
}

function present(asked: Asked): Draft[] {
  const named = column(asked)
  const { args } = asked
  const [low, high] = [args.optionalNumber('min_value') ?? 0, args.optionalNumber('max_value') ?? 1]
  const strict = [args.flag('strict_min'), args.flag('strict_max')]
  if (strict[0] || strict[1]) {
    const bounds = `share ${strict[0] ? '>' : '>='} ${low} AND share ${strict[1] ? '<' : '<='} ${high}`
    const selected = asked.where === undefined ? 'data' : `data WHERE ${asked.where}`
    const shares = `SELECT coalesce(count(${name(named.column)}) / nullif(count(*), 0), 0) AS share FROM ${selected}`
    const query = `SELECT share FROM (${shares}) AS counted WHERE NOT (${bounds})`
    return [{ query, name: `the share of values of ${named.column} that are there: ${bounds}`, ...asked.notes }]
  }
  const most = high === 1 ? [] : [{ ...named, null: true, tolerance: inPercent(high), ...asked.filter }]
  // Of no row at all the share is 0 in Great Expectations.
  const filter = low > 0 && asked.where !== undefined ? { where: asked.where } : asked.filter
  const least = low === 0 && most.length > 0 ? [] : [{ ...named, 'max-missing': restInPercent(low), ...filter }]
  return [...least, ...most].map(check => ({ ...check, ...asked.notes }))
}

function zScores(asked: Asked): Draft[] {
  const named = column(asked)
  const twoSided = asked.args.flag('double_sided', true)
  const threshold = asked.args.number('threshold')
  const below = twoSided ? Math.abs(threshold) : threshold
  return [asked.rows({ ...named, 'z-score': { below, 'two-sided': twoSided } })]
}

function type(asked: Asked, key: string, names: readonly string[]): Draft[] {
  return [asked.rows({ ...column(asked), type: typesOf(names, key) })]
}

/** Expectations of the values of one column, each by itself. */
export const COLUMN_VALUES: Readonly<Record<string, Translate>> = {
  expect_column_values_to_not_be_null: values('not-null', () => true),
  expect_column_values_to_be_null: values('null', () => true),
  expect_column_proportion_of_non_null_values_to_be_between: present,
  expect_column_values_to_be_between: between('range'),
  expect_column_values_to_be_in_set: membership('in'),
  expect_column_values_to_not_be_in_set: membership('not-in'),
  expect_column_values_to_be_unique: values('unique', () => true),
  expect_column_values_to_be_of_type: asked => type(asked, 'type_', [asked.args.text('type_')]),
  expect_column_type_to_be: asked => type(asked, 'type_', [asked.args.text('type_')]),
  expect_column_values_to_be_in_type_list: asked => type(asked, 'type_list', asked.args.texts('type_list')),
  expect_column_value_lengths_to_be_between: lengths,
  expect_column_value_lengths_to_equal: values('length', ({ args }) => args.number('value')),
  expect_column_values_to_match_regex: values('regex', regex),
  expect_column_values_to_not_match_regex: values('not-regex', regex),
  expect_column_values_to_match_regex_list: byMatch('regex', 'regex-any', ({ args }) => patterns(args, 'regex_list')),
  expect_column_values_to_not_match_regex_list: values('not-regex', ({ args }) => patterns(args, 'regex_list')),
  expect_column_values_to_match_like_pattern: values('like', like),
  expect_column_values_to_not_match_like_pattern: values('not-like', like),
  expect_column_values_to_match_like_pattern_list: byMatch('like', 'like-any', ({ args }) =>
    args.texts('like_pattern_list'),
  ),
  expect_column_values_to_not_match_like_pattern_list: values('not-like', ({ args }) =>
    args.texts('like_pattern_list'),
  ),
  expect_column_values_to_be_dateutil_parseable: values('parseable', () => 'date'),
  expect_column_values_to_be_json_parseable: values('parseable', () => 'json'),
  expect_column_values_to_match_json_schema: values('json-schema', ({ args }) => args.mapping('json_schema')),
  expect_column_values_to_match_strftime_format: values('strftime', ({ args }) => args.text('strftime_format')),
  expect_column_values_to_be_increasing: values('increasing', ordered),
  expect_column_values_to_be_decreasing: values('decreasing', ordered),
  expect_column_value_z_scores_to_be_less_than: zScores,
}

/**
 * Numbers over a column, by the key that has them here.
 * @param ofNothing what the number is where there is no value: a sum is 0 then, a mean is none, which fails
 * @param intervalOf the bounds of such a number
 */
function number(
  key: string,
  ofNothing: 0 | undefined = undefined,
  intervalOf: (asked: Asked) => ReturnType<Asked['interval']> = asked => asked.interval(),
): Translate {
  return asked => {
    const named = column(asked)
    const interval = intervalOf(asked)
    // Without a bound Great Expectations only looks the number up, which any value gives.
    if (interval === undefined) return [{ exists: named.column, ...asked.notes }]
    const passes = ofNothing !== undefined && holds(interval, ofNothing)
    const rest = passes && asked.where !== undefined ? { 'allow-empty': true } : {}
    return [{ ...asked.whole({ ...named, [key]: interval, 'no-values': passes ? 'pass' : 'fail' }), ...rest }]
  }
}

function holds(interval: Draft | readonly unknown[], value: number): boolean {
  const [min, max, above, below] = Array.isArray(interval)
    ? [interval[0], interval[1], null, null]
    : ['min', 'max', 'above', 'below'].map(end => (interval as Draft)[end] ?? null)
  const number = (end: unknown) => end as number
  return (
    (min === null || value >= number(min)) &&
    (max === null || value <= number(max)) &&
    (above === null || value > number(above)) &&
    (below === null || value < number(below))
  )
}

function quantiles(asked: Asked): Draft[] {
  const named = column(asked)
  const { quantiles, value_ranges: ranges } = asked.args.mapping('quantile_ranges')
  const wrong = (why: string) => new NoEquivalent(why, undefined, ['quantile_ranges'])
  if (!Array.isArray(quantiles) || !Array.isArray(ranges) || quantiles.length !== ranges.length) {
    throw wrong('`quantile_ranges` needs `quantiles` and as many `value_ranges`')
  }
  const relative = asked.args.raw('allow_relative_error')
  const known = ['linear', 'lower', 'higher', 'nearest', 'midpoint']
  if (relative !== undefined && typeof relative !== 'boolean' && !known.includes(relative as string)) {
    throw new NoEquivalent(`\`allow_relative_error\` is ${show(relative)}`, `Use one of ${known.join(', ')}.`, [
      'allow_relative_error',
    ])
  }
  const asked_ = quantiles.map((quantile, index): [string, unknown] => {
    const range: unknown = ranges[index]
    if (typeof quantile !== 'number' || !Array.isArray(range) || range.length !== 2)
      throw wrong(`\`quantile_ranges\` has ${show(range)} as a range`)
    return [String(quantile), range.map((end, side) => widened(end, side === 0 ? -1 : 1))]
  })
  const interpolation = typeof relative === 'string' ? relative : 'nearest'
  return [asked.whole({ ...named, quantiles: Object.fromEntries(asked_), interpolation, 'no-values': 'fail' })]
}

/** Great Expectations lets a quantile be off a bound by 0.01 %. */
function widened(end: unknown, side: -1 | 1): number | null {
  if (end === null) return null
  if (typeof end !== 'number')
    throw new NoEquivalent(`\`quantile_ranges\` has the bound ${show(end)}, expected a number`)
  return Number((end + side * (1e-8 + 1e-4 * Math.abs(end))).toPrecision(15))
}

function mostCommon(asked: Asked): Draft[] {
  const values = asked.args.values('value_set')
  const ties = asked.args.flag('ties_okay') ? 'any' : 'forbid'
  return [asked.whole({ ...column(asked), 'most-common-in': values, ties, 'no-values': 'fail' })]
}

/** Of no value at all none is foreign, and none of those expected is there. */
function distinct(key: string): Translate {
  return asked => {
    const passes = key === 'distinct-in'
    const check = asked.whole({ ...column(asked), [key]: asked.args.values('value_set') })
    const rest = passes && asked.where !== undefined ? { 'allow-empty': true } : {}
    return [{ ...check, 'no-values': passes ? 'pass' : 'fail', ...rest }]
  }
}

/** Expectations of one number, or one set of values, over a column. */
export const COLUMN_AGGREGATES: Readonly<Record<string, Translate>> = {
  expect_column_min_to_be_between: number('smallest'),
  expect_column_max_to_be_between: number('largest'),
  expect_column_mean_to_be_between: number('mean'),
  expect_column_median_to_be_between: number('median'),
  expect_column_stdev_to_be_between: number('stdev'),
  expect_column_sum_to_be_between: number('sum', 0),
  expect_column_unique_value_count_to_be_between: number('distinct-count', 0, asked => asked.counts()),
  expect_column_proportion_of_unique_values_to_be_between: number('distinct-share', 0),
  expect_column_quantile_values_to_be_between: quantiles,
  expect_column_most_common_value_to_be_in_set: mostCommon,
  expect_column_distinct_values_to_be_in_set: distinct('distinct-in'),
  expect_column_distinct_values_to_contain_set: distinct('distinct-contains'),
  expect_column_distinct_values_to_equal_set: distinct('distinct-equals'),
}
