import { beforeAll, describe, expect, test } from '@jest/globals'
import { assemble } from '../../../../../actions/validate-data/src/import/assemble.js'
import { translateSuite } from '../../../../../actions/validate-data/src/import/gx/suite.js'
import { lookAll } from '../../rows/look.js'
import { compared, dataOf, type Golden, golden, lookAsSuites, titleOf } from './oracle.js'

const { tables, cases } = await golden()

/** What GX does and this project does not, each with the reason. Everything else must agree. */
const DIFFERENT: readonly [reason: string, which: (one: Golden) => boolean][] = [
  // GX 1.24 reads a date as a date, which pandas 3 does not compare with times. Cases with times stand beside these.
  ['could not answer', ({ gx, kwargs }) => gx.raised !== undefined && kwargs.column !== 'no_such'],
  // Here a whole number is a number, and names of SQL and Spark are known whatever reads the data.
  [
    'types are families',
    ({ type, kwargs }) =>
      /type/.test(type) && TYPES_THAT_DIFFER.has(`${kwargs.column} ${kwargs.type_ ?? kwargs.type_list}`),
  ],
  // `$` is the very end for RE2; for Python it is before a last line break as well.
  ['the end', ({ table, kwargs }) => table === 'edge' && kwargs.regex === '^\\w+$'],
  // All values are equal: no z-score exists, which is inconclusive here.
  ['nothing varies', ({ type, kwargs }) => /z_scores/.test(type) && kwargs.column === 'const'],
  // The texts of the set are never equal to times in pandas; `not_be_in_set` reads them as times, as both do here.
  ['texts and times', ({ type, kwargs }) => /values_to_be_in_set/.test(type) && kwargs.column === 'day'],
]

const TYPES_THAT_DIFFER = new Set([
  'id float64',
  'id float',
  'id INTEGER',
  's object',
  's StringType',
  's VARCHAR',
  's str,int',
])

const differs = (one: Golden) => DIFFERENT.find(([, which]) => which(one))?.[0]

/** Cases in which GX looked at the data and answered. */
const answered = cases.filter(({ gx }) => gx.refused === undefined && gx.unavailable !== true)

test('NaN is a missing value, as it is to pandas', async () => {
  const kwargs = { column: 'a' }
  const suite = {
    expectations: [
      { type: 'expect_column_values_to_not_be_null', kwargs },
      { type: 'expect_column_values_to_be_between', kwargs: { ...kwargs, min_value: 0, max_value: 2 } },
      { type: 'expect_column_max_to_be_between', kwargs: { ...kwargs, max_value: 2 } },
    ],
  }
  const { policy } = assemble(translateSuite(suite, new Map()), 'suite.json', () => 1)
  const parquet = `SELECT unnest(['NaN'::DOUBLE, 1, NULL, 2]) AS a, unnest(['NaN'::FLOAT, 1, NULL, 2]) AS "b c"`
  const seen = async (data: object) =>
    (await lookAll({ parquet }, data)).slice(-3).map(one => [one.looked, one.failing, one.verdict])
  expect(await seen(policy)).toEqual([
    [4, 2, 'fail'],
    [2, 0, 'pass'],
    [2, undefined, 'pass'],
  ])
  expect((await seen({ ...policy, nan: 'value' }))[1]).toEqual([3, 1, 'fail'])
})

describe.each(Object.keys(tables))('the table %s: what GX says', table => {
  const own = answered.filter(one => one.table === table && differs(one) === undefined)
  let seen: Awaited<ReturnType<typeof lookAsSuites>>
  beforeAll(async () => {
    seen = await lookAsSuites(dataOf(tables[table]!), own)
  }, 120_000)

  test.each(own.map((one, index) => [titleOf(one), one, index] as const))('%s', (_, one, index) => {
    const { gx, here } = compared(one, seen[index]!)
    const { value: theirs, ...rest } = gx
    const { value: ours, ...own } = here
    expect(own).toEqual(rest)
    if (theirs !== undefined) expect(ours).toBeCloseTo(theirs, 9)
  })
})
