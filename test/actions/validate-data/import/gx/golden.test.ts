import { beforeAll, describe, expect, test } from '@jest/globals'
import { assemble } from '../../../../../actions/validate-data/src/import/assemble.js'
import { translateSuite } from '../../../../../actions/validate-data/src/import/gx/suite.js'
import { lookAll } from '../../rows/look.js'
import { dataOf, type Golden, golden } from './oracle.js'

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

const titleOf = ({ type, kwargs }: Golden) => `${type.replace('expect_', '')} ${JSON.stringify(kwargs)}`

/** So many expectations go into one suite; plans of hundreds of checks take the engine longer than their parts. */
const TOGETHER = 25

async function verdictsOf(table: string, own: readonly Golden[]) {
  const found: Awaited<ReturnType<typeof lookAll>>[] = []
  for (let first = 0; first < own.length; first += TOGETHER) {
    const part = own.slice(first, first + TOGETHER)
    const suite = { expectations: part.map(({ type, kwargs }) => ({ type, kwargs })) }
    const { policy, sourceOf } = assemble(translateSuite(suite, new Map()), 'suite.json', () => 1)
    const seen = await lookAll(dataOf(tables[table]!), policy)
    found.push(...part.map((_, index) => seen.filter(({ path }) => path !== undefined && sourceOf(path)[1] === index)))
  }
  return found
}

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
  let seen: Awaited<ReturnType<typeof verdictsOf>>
  beforeAll(async () => {
    seen = await verdictsOf(table, own)
  }, 120_000)

  test.each(own.map((one, index) => [titleOf(one), one, index] as const))('%s', (_, { gx }, index) => {
    const results = seen[index]!
    expect(results.length).toBeGreaterThan(0)
    expect({ success: results.every(({ verdict }) => verdict === 'pass') }).toEqual({ success: gx.success })
    const [result] = results
    if (gx.unexpected_count !== undefined && gx.element_count !== undefined && results.length === 1) {
      const looked = gx.element_count - (gx.missing_count ?? 0)
      expect({ looked: result!.looked, failing: result!.failing }).toEqual({ looked, failing: gx.unexpected_count })
    }
    if (typeof gx.observed_value === 'number' && result!.value !== undefined) {
      expect(result!.value).toBeCloseTo(gx.observed_value, 9)
    }
  })
})
