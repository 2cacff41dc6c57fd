import { spawnSync } from 'node:child_process'
import { expect, test } from '@jest/globals'

/** The unit tests play a few rounds; these are other ones, and more. */
test.each(['11', '12'])(
  '800 rounds of seed %s',
  seed => {
    const args = ['test/fuzz/run.mjs', '--seed', seed, '--rounds', '800']
    const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' })
    expect({ status, stdout }).toEqual({ status: 0, stdout: expect.any(String) })
  },
  900_000,
)
