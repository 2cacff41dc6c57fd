import { type Draft, NoEquivalent } from '../translation.js'
import type { Translate } from './columns.js'
import type { Asked } from './expectation.js'

const exactly = ({ args }: Asked): [number, number] => [args.number('value'), args.number('value')]

function rowCount(interval: (asked: Asked) => readonly [number | null, number | null] | undefined): Translate {
  return asked => {
    const [low, high] = interval(asked) ?? [0, null]
    if (asked.where === undefined) return [{ rows: [low, high], ...asked.notes }]
    const bounds = [low === null ? [] : `n >= ${low}`, high === null ? [] : `n <= ${high}`].flat().join(' AND ')
    // The one row that says how many there are is a failure.
    const query = `SELECT n AS rows FROM (SELECT count(*) AS n FROM data WHERE ${asked.where}) AS counted WHERE NOT (${bounds})`
    return [{ query, name: `${low ?? 0} … ${high ?? 'any number of'} rows where ${asked.where}`, ...asked.notes }]
  }
}

function columnCount(interval: (asked: Asked) => readonly [number | null, number | null] | undefined): Translate {
  return asked => [{ 'column-count': interval(asked) ?? [0, null], ...asked.notes }]
}

function exists(asked: Asked): Draft[] {
  const exists = asked.args.text('column')
  // Great Expectations counts from 0, and takes 0 itself for "anywhere".
  const index = asked.args.optionalNumber('column_index') ?? 0
  return [{ exists, ...(index === 0 ? {} : { position: index + 1 }), ...asked.notes }]
}

function sameRows(asked: Asked): Draft[] {
  const dataset = asked.args.text('other_table_name')
  return [{ 'row-count': { dataset, equals: true }, ...asked.notes }]
}

/** A query whose rows are the failures; `{batch}` is the table, already filtered where there is a condition. */
function unexpectedRows(asked: Asked): Draft[] {
  const written = asked.args.text('unexpected_rows_query')
  const table = asked.where === undefined ? 'data' : `(SELECT * FROM data WHERE ${asked.where})`
  if (!written.includes('{batch}')) {
    throw new NoEquivalent(
      'its query names a table of its own instead of `{batch}`',
      'Write `FROM {batch}`, which is the data that is checked.',
      ['unexpected_rows_query'],
    )
  }
  return [{ query: written.replaceAll('{batch}', table).replace(/;\s*$/, ''), ...asked.notes }]
}

function comparison(): never {
  throw new NoEquivalent(
    'it compares with a query on another data source, which is not within reach',
    'Name the other file in the `datasets` input and write `query` with `equals-query` in the converted file.',
  )
}

/** Expectations of the table as a whole. */
export const TABLE: Readonly<Record<string, Translate>> = {
  expect_table_row_count_to_be_between: rowCount(asked => asked.counts()),
  expect_table_row_count_to_equal: rowCount(exactly),
  expect_table_row_count_to_equal_other_table: sameRows,
  expect_table_column_count_to_be_between: columnCount(asked => asked.counts()),
  expect_table_column_count_to_equal: columnCount(exactly),
  expect_table_columns_to_match_ordered_list: asked => [
    { 'columns-exactly': asked.args.texts('column_list'), ...asked.notes },
  ],
  expect_table_columns_to_match_set: asked => {
    const columns = asked.args.texts('column_set')
    return [{ 'columns-set': { columns, exact: asked.args.flag('exact_match', true) }, ...asked.notes }]
  },
  expect_column_to_exist: exists,
  unexpected_rows_expectation: unexpectedRows,
  expect_query_results_to_match_comparison: comparison,
}
