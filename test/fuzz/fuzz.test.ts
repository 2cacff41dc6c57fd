import { spawnSync } from 'node:child_process'
import { expect, test } from '@jest/globals'

test('damaged files give a verdict or an error that says what is wrong', () => {
  const args = ['test/fuzz/run.mjs', '--seed', '1', '--rounds', '80']
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  expect(stderr).toBe('')
  expect(stdout).toMatch(/^80 rounds of seed 1: .*\n$/)
  expect(status).toBe(0)
}, 120_000)
