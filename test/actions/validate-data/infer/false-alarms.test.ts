import { describe, expect, test } from '@jest/globals'
import { toleranceOf } from '../../../../actions/validate-data/src/infer/checks-file.js'
import { shareLevel } from '../../../../actions/validate-data/src/infer/levels.js'
import { proposeColumn } from '../../../../actions/validate-data/src/infer/propose.js'
import { type Random, seededRandom } from '../../../../shared/stats/index.js'
import { factsOf, failing, type Source } from './simulate.js'

const letters = (random: Random, count: number) =>
  Array.from({ length: count }, () => String.fromCharCode(97 + random.integer(26))).join('')

/** Ties, rare values, rare forms, heavy tails, missing values, NaN: where a careless bound breaks. */
const SOURCES: Readonly<Record<string, Source>> = {
  uniform: random => random.uniform(),
  'heavy tails': random => Math.tan(Math.PI * (random.uniform() - 0.5)),
  dice: random => 1 + random.integer(6),
  'counts with rare large ones': random => Math.floor(-2 * Math.log(1 - random.uniform())),
  'mostly zero': random => (random.uniform() < 0.01 ? random.integer(1000) : 0),
  'often missing': random => (random.uniform() < 0.3 ? undefined : random.uniform()),
  'seldom missing': random => (random.uniform() < 0.004 ? undefined : 7),
  'some NaN': random => (random.uniform() < 0.01 ? Number.NaN : random.uniform()),
  'categories with a long tail': random => `c${Math.floor(1 / (random.uniform() + 0.02))}`,
  'one rare category': random => (random.uniform() < 0.005 ? 'rare' : 'common'),
  'codes with a rare form': random =>
    random.uniform() < 0.004 ? `x${letters(random, 3)}` : `AB-${1000 + random.integer(9000)}`,
  'a text where a number should be': random => (random.uniform() < 0.003 ? 'n/a' : random.integer(1000)),
  words: random => letters(random, 1 + random.integer(20)),
}

/** Share of simulated batches that fail any proposed check, over whole files. */
function alarms(rows: number, batch: number, level: number, runs: number, seed: number) {
  const random = seededRandom(seed)
  const sources = Object.entries(SOURCES)
  const setting = {
    parts: { learn: Math.ceil(rows / 2), confirm: Math.floor(rows / 2), report: 0 },
    levels: shareLevel(level, sources.length),
    batch,
  }
  let failed = 0
  let proposed = 0
  for (let run = 0; run < runs; run++) {
    let fails = false
    for (const [name, source] of sources) {
      const draw = (count: number) => Array.from({ length: count }, () => source(random))
      const facts = factsOf(name, draw(rows))
      const later = draw(batch)
      const { proposals } = proposeColumn(facts, setting)
      proposed += proposals.length
      const tolerance = toleranceOf({ column: name, sensitive: false, proposals })
      for (const one of proposals) {
        if (failing(one, later) > (one.key === 'max-missing' ? one.tolerance : tolerance)) fails = true
        // Its own tolerance keeps its own level: the entry's larger one must not be what saves it.
        if (failing(one, later) > one.tolerance) fails = true
      }
    }
    if (fails) failed++
  }
  return { share: failed / runs, proposed: proposed / runs }
}

describe('a good batch fails a proposed file no more often than the level says:', () => {
  test.each([
    [400, 200, 0.2, 1],
    [800, 200, 0.5, 2],
    [300, 400, 0.3, 3],
  ])('%d rows, a batch of %d, level %d', (rows, batch, level, seed) => {
    const runs = 80
    const { share, proposed } = alarms(rows, batch, level, runs, seed)
    expect(proposed).toBeGreaterThan(20)
    expect(share).toBeLessThanOrEqual(level + 3 * Math.sqrt((level * (1 - level)) / runs))
  })
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
