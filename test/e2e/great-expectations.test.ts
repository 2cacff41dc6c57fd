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
          const { gx, here } = compared(one, seen[index]!)
          if (JSON.stringify(gx) === JSON.stringify(here)) agreed++
          else differ.push({ seed, name, asked: titleOf(one), gx, here })
        }
      }
      expect(differ).toEqual([])
      expect(agreed).toBeGreaterThan(400)
    },
    180_000,
  )
})
