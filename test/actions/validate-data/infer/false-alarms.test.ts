import { describe, expect, test } from '@jest/globals'
import { shareLevel } from '../../../../actions/validate-data/src/infer/levels.js'
import { proposeColumn } from '../../../../actions/validate-data/src/infer/propose.js'
import { seededRandom } from '../../../../shared/stats/index.js'
import { alarms, factsOf, failing } from './simulate.js'

describe('a good batch fails a proposed file no more often than the level says:', () => {
  test.each([
    [400, 200, 0.2, 1],
    [800, 200, 0.5, 2],
    [300, 400, 0.3, 3],
  ])('%d rows, a batch of %d, level %d', (rows, batch, level, seed) => {
    const runs = 80
    const { share, proposed } = alarms({ rows, batch, level, runs, seed })
    expect(proposed).toBeGreaterThan(20)
    expect(share).toBeLessThanOrEqual(level + 3 * Math.sqrt((level * (1 - level)) / runs))
  })
})

test('a batch of which one column is spoilt in one row of ten is found out', () => {
  expect(alarms({ rows: 800, batch: 400, level: 0.05, runs: 20, seed: 4, spoilt: 0.1 }).share).toBe(1)
})

test('the bounds are no looser than they have to be: without a tolerance, alarms are common', () => {
  const random = seededRandom(9)
  let strict = 0
  for (let run = 0; run < 50; run++) {
    const facts = factsOf(
      'x',
      Array.from({ length: 400 }, () => random.uniform()),
    )
    const setting = { parts: { learn: 200, confirm: 200, report: 0 }, levels: shareLevel(0.2, 1), batch: 200 }
    const range = proposeColumn(facts, setting).proposals.find(({ key }) => key === 'range')!
    const later = Array.from({ length: 200 }, () => random.uniform())
    if (failing(range, later) > 0) strict++
  }
  expect(strict / 50).toBeGreaterThan(0.4)
})
