import { expect, test } from '@jest/globals'
import { checked, finding } from './run.js'

/** Names that our own SQL gives to things, and that only quoting keeps apart from it. */
const NAMES = [
  'selected',
  'looked',
  'failing',
  'v',
  'n',
  'k0',
  'e',
  'e0',
  't',
  'f',
  'r',
  'gap',
  'own',
  'other',
  'order',
  'a "b"',
  "it's",
  'é ü',
  'data',
  'rowid',
]

test.each(NAMES)('a column may be called %j in every check', async name => {
  const [key, sql] = [JSON.stringify(name), `"${name.replaceAll('"', '""')}"`]
  const head = `"${name.replaceAll('"', '""')}",ts,x`
  const outcome = await checked(
    {
      data: `${head}\n1,2026-06-01,1\n1,2026-06-02,1\n2,2026-06-02,1\n2,2026-06-05,1\n3,2026-06-01,9\n`,
      other: `${head}\n1,2026-06-01,1\n`,
    },
    `checks:
  - {references: {columns: [${key}], dataset: other}, where: '${sql.replaceAll("'", "''")} < 3'}
  - {disjoint: {dataset: other, key: ${key}}, where: '${sql.replaceAll("'", "''")} < 3'}
  - {new-categories: {column: ${key}, dataset: other}, where: '${sql.replaceAll("'", "''")} < 3'}
  - {time-series: {column: ts, per: ${key}, every: 1d}, where: '${sql.replaceAll("'", "''")} < 3'}
  - {column: ts, fresh: 1d, against: ts, where: '${sql.replaceAll("'", "''")} < 3'}
  - {row-count: {dataset: other, equals: true}, where: '${sql.replaceAll("'", "''")} > 2'}
`,
  )
  const found = (code: string) => {
    const { verdict, observed } = finding(outcome, code)
    return [verdict, observed]
  }
  expect(found('references')).toEqual(['fail', 2])
  expect(found('disjoint')).toEqual(['fail', 2])
  expect(found('new-categories')).toEqual(['fail', 2])
  expect(found('time-series-gaps')).toEqual(['fail', 1])
  expect(found('time-series-duplicates')).toEqual(['pass', 0])
  expect(finding(outcome, 'column-fresh').message).toContain('newest is 2026-06-05')
  expect(found('row-count-change')).toEqual(['pass', 0])
})
