import { spawnSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import {
  compared,
  dataOf,
  type Golden,
  type GoldenFile,
  lookAsSuites,
  titleOf,
} from '../actions/validate-data/import/gx/oracle.js'
import { describeWith } from './need.js'

const SCRIPTS = 'test/actions/validate-data/import/gx'

describeWith(['gx'], 'the golden values of Great Expectations', tools => {
  // The unit tests put the same suites to the same tables through the import and compare with golden.json; this
  // compares golden.json, and the suites beside it, with Great Expectations itself.
  test('are what it says today', () => {
    const { status, stdout, stderr } = spawnSync(tools.gx, [`${SCRIPTS}/make_golden.py`, '--check'], {
      encoding: 'utf8',
    })
    expect({ status, said: `${stdout}${stderr}` }).toEqual({ status: 0, said: expect.any(String) })
  }, 180_000)
})

/** Where the two cannot agree, with the reason. */
const DIFFERENT: readonly [reason: string, which: (one: Golden) => boolean][] = [
  ['it could not answer', ({ gx }) => gx.raised !== undefined || gx.refused !== undefined],
  [
    'it gives the answers of these rows to others',
    ({ type, kwargs }) => type === 'expect_column_pair_values_to_be_in_set' && kwargs.row_condition !== undefined,
  ],
]

/**
 * Whether two answers are the same. Sums are rounded once here and after each value there; where a number differs by no
 * more than that, and a bound is where it differs, the verdicts may.
 */
function agree({ kwargs }: Golden, { gx, here }: ReturnType<typeof compared>): boolean {
  const { value: theirs, ...rest } = gx
  const { value: ours, ...own } = here
  const isSame = JSON.stringify(rest) === JSON.stringify(own)
  if (ours === undefined || theirs === undefined || ours === theirs) return isSame && ours === theirs
  if (Math.abs(ours - theirs) > 1e-9 * Math.max(1, Math.abs(theirs))) return false
  const [low, high] = [Math.min(ours, theirs), Math.max(ours, theirs)]
  return isSame || Object.values(kwargs).some(bound => typeof bound === 'number' && low <= bound && bound <= high)
}

describeWith(['gx'], 'random suites over random tables', tools => {
  test.each([1, 2, 3, 4])(
    'have the verdicts, counts and numbers of Great Expectations, seed %d',
    async seed => {
      const options = ['--seed', seed, '--tables', 15, '--expectations', 30].map(String)
      const { stdout, stderr } = spawnSync(tools.gx, [`${SCRIPTS}/random_suites.py`, ...options], {
        encoding: 'utf8',
        maxBuffer: 2 ** 26,
      })
      if (stdout === '') throw new Error(stderr)
      const { tables, cases } = JSON.parse(stdout) as GoldenFile
      const differ: object[] = []
      let agreed = 0
      for (const [name, table] of Object.entries(tables)) {
        const own = cases.filter(one => one.table === name && !DIFFERENT.some(([, which]) => which(one)))
        const seen = await lookAsSuites(dataOf(table), own)
        for (const [index, one] of own.entries()) {
          const both = compared(one, seen[index]!)
          if (agree(one, both)) agreed++
          else differ.push({ seed, name, asked: titleOf(one), ...both })
        }
      }
      expect(differ).toEqual([])
      expect(agreed).toBeGreaterThan(400)
    },
    180_000,
  )
})
