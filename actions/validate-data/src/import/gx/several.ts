import { show } from '../arguments.js'
import { name } from '../sql.js'
import { type Draft, NoEquivalent } from '../translation.js'
import type { Translate } from './columns.js'
import type { Asked } from './expectation.js'

const PAIRS = {
  both_values_are_missing: 'skip-all',
  either_value_is_missing: 'skip-any',
  neither: 'compare',
  never: 'compare',
} as const
const LISTS = { all_values_are_missing: 'skip-all', any_value_is_missing: 'skip-any', never: 'compare' } as const

function missing<M extends Readonly<Record<string, string>>>(asked: Asked, rules: M, without: keyof M & string) {
  const chosen = asked.args.choice('ignore_row_if', Object.keys(rules)) ?? without
  return rules[chosen]!
}

/** `a >= b` over two columns. Great Expectations lets no comparison with a missing value hold, not even of two. */
function comparison(operator: (asked: Asked) => string): Translate {
  return asked => {
    const [left, right] = [asked.args.text('column_A'), asked.args.text('column_B')]
    const rule = missing(asked, PAIRS, 'both_values_are_missing')
    const sign = operator(asked)
    if (rule === 'compare') return [asked.rows({ sql: `coalesce(${name(left)} ${sign} ${name(right)}, false)` })]
    const odd = [left, right].find(column => /[<>=!]|^\s|\s$/.test(column))
    if (odd !== undefined)
      throw new NoEquivalent(
        `the column ${show(odd)} has a sign of comparison in its name`,
        'Write it as SQL in the converted file.',
      )
    return [asked.rows({ compare: `${left} ${sign} ${right}`, missing: rule })]
  }
}

function pairs(asked: Asked): Draft[] {
  const columns = [asked.args.text('column_A'), asked.args.text('column_B')]
  const values = asked.args.raw('value_pairs_set')
  if (
    !Array.isArray(values) ||
    values.length === 0 ||
    !values.every(pair => Array.isArray(pair) && pair.length === 2)
  ) {
    throw new NoEquivalent(`\`value_pairs_set\` is ${show(values)}, expected a list of pairs`, undefined, [
      'value_pairs_set',
    ])
  }
  return [asked.rows({ 'in-pairs': { columns, values }, missing: missing(asked, PAIRS, 'both_values_are_missing') })]
}

function columnList(key: string): Translate {
  return asked => {
    const columns = asked.args.texts('column_list')
    return [asked.rows({ [key]: columns, missing: missing(asked, LISTS, 'all_values_are_missing') })]
  }
}

/**
 * As SQL, for two reasons: `sum` adds decimals, for which 0.1 + 0.2 is 0.3, and takes a missing value for 0. Great
 * Expectations adds binary numbers, and a sum with a missing value is no number.
 */
function sum(asked: Asked): Draft[] {
  const columns = asked.args.texts('column_list')
  const equals = asked.args.number('sum_total')
  const rule = missing(asked, LISTS, 'all_values_are_missing')
  const names = columns.map(name)
  const holds = `${names.join(' + ')} = ${equals}`
  if (rule === 'skip-any') return [asked.rows({ sql: holds })]
  if (rule === 'compare') return [asked.rows({ sql: `coalesce(${holds}, false)` })]
  return [asked.rows({ sql: `CASE WHEN coalesce(${names.join(', ')}) IS NOT NULL THEN coalesce(${holds}, false) END` })]
}

/** Expectations of several columns, row by row. */
export const SEVERAL_COLUMNS: Readonly<Record<string, Translate>> = {
  expect_column_pair_values_to_be_equal: comparison(() => '='),
  expect_column_pair_values_a_to_be_greater_than_b: comparison(({ args }) => (args.flag('or_equal') ? '>=' : '>')),
  expect_column_pair_values_to_be_in_set: pairs,
  expect_compound_columns_to_be_unique: columnList('unique'),
  expect_select_column_values_to_be_unique_within_record: columnList('different'),
  // The older name of the one above.
  expect_multicolumn_values_to_be_unique: columnList('different'),
  expect_multicolumn_values_to_be_equal: columnList('equal'),
  expect_multicolumn_sum_to_equal: sum,
}
