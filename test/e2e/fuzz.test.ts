import { spawnSync } from 'node:child_process'
import { expect, test } from '@jest/globals'

/** The unit tests play a few rounds; these are other ones, and more. */
test.each(['11', '12'])(
  '800 rounds of seed %s',
  seed => {
    const args = ['test/fuzz/run.mjs', '--seed', seed, '--rounds', '800']
    const { status, stdout } = spawnSync(process.execPath, args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    // What was seen once and not again goes to stderr. The one line of counts comes first; a finding would be below it.
    const [, ...findings] = stdout.trim().split('\n')
    expect({ status, findings }).toEqual({ status: 0, findings: [] })
  },
  900_000,
)
