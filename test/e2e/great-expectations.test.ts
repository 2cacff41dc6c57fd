import { spawnSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import { describeWith } from './need.js'

describeWith(['gx'], 'the golden values of Great Expectations', tools => {
  // The unit tests put the same suites to the same tables through the import and compare with golden.json; this
  // compares golden.json, and the suites beside it, with Great Expectations itself.
  test('are what it says today', () => {
    const script = 'test/actions/validate-data/import/gx/make_golden.py'
    const { status, stdout, stderr } = spawnSync(tools.gx, [script, '--check'], { encoding: 'utf8' })
    expect({ status, said: `${stdout}${stderr}` }).toEqual({ status: 0, said: expect.any(String) })
  }, 180_000)
})
