import { spawnSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import { describeWith } from './need.js'

describeWith(['python-stats'], 'the golden values of the statistics', tools => {
  // The unit tests compare this project's numbers with golden.json; this compares golden.json with its makers.
  test('are what SciPy, statsmodels and mpmath give today', () => {
    const script = 'test/shared/stats/golden/make_golden.py'
    const { status, stdout, stderr } = spawnSync(tools['python-stats'], [script, '--check'], { encoding: 'utf8' })
    expect({ status, said: `${stdout}${stderr}` }).toEqual({ status: 0, said: expect.any(String) })
  }, 120_000)
})

describeWith(['python-evidently'], 'the scores under `compat: evidently`', tools => {
  test('are what the real Evidently gives today', () => {
    const script = 'test/shared/stats/golden/make_evidently.py'
    const { status, stdout, stderr } = spawnSync(tools['python-evidently'], [script, '--check'], { encoding: 'utf8' })
    expect({ status, said: `${stdout}${stderr}` }).toEqual({ status: 0, said: expect.any(String) })
  }, 300_000)
})
