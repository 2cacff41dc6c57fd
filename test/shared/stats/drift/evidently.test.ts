import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import {
  defaultCategoricalTest,
  defaultNumericTest,
  type EvidentlyScore,
  type EvidentlyTest,
  evidentlyCategorical,
  evidentlyNumeric,
} from '../../../../shared/stats/index.js'
import { relativeError } from '../golden/golden.js'

type Found = Readonly<Record<string, readonly [number | string, boolean] | string | boolean>>
interface Entry {
  readonly reference: keyof typeof SHAPES
  readonly current: keyof typeof SHAPES
  readonly rows: readonly [number, number]
  readonly holes: boolean
  readonly numeric: Found
  readonly categorical: Found
}

/** Results of the real package; made by make_evidently.py, whose columns are made as those below. */
const { grid } = JSON.parse(readFileSync(new URL('../golden/evidently.json', import.meta.url), 'utf8')) as {
  grid: readonly Entry[]
}

const SHAPES = {
  uniform: (u: number) => u,
  shifted: (u: number) => u * 0.9 + 0.1,
  skewed: (u: number) => 1 / (1 - u) - 1,
  'skewed-more': (u: number) => (1 / (1 - u) - 1) * 1.25,
  five: (u: number) => Math.floor(u * 5),
  'five-tilted': (u: number) => Math.floor(u * u * 5),
  two: (u: number) => Math.floor(u * 2),
  'two-tilted': (u: number) => Math.floor(u * u * 2),
  twelve: (u: number) => Math.floor(u * 12),
  'twelve-cut': (u: number) => Math.floor(u * 9),
  tied: (u: number) => Math.floor(u * 60) / 4,
  'tied-moved': (u: number) => Math.floor(u * 60 + 4) / 4,
  constant: () => 7,
  'other-constant': () => 8,
  huge: (u: number) => u * 1e150,
  'huge-moved': (u: number) => u * 1.2e150,
  tiny: (u: number) => u * 1e-9,
  'tiny-moved': (u: number) => u * 1.2e-9,
  far: (u: number) => u + 50,
} as const

/** The finite values of a column, sorted. */
function column(shape: keyof typeof SHAPES, rows: number, seed: number, holes: boolean): Float64Array {
  const values = Array.from({ length: rows }, (_, i) =>
    SHAPES[shape]((((i * 7919 + seed * 104729) % 10007) + 1) / 10009),
  )
  const kept = holes ? values.filter((_, i) => i % 7 !== 3 && i % 31 !== 5) : values
  return Float64Array.from(kept).sort()
}

function countsOf(reference: Float64Array, current: Float64Array) {
  const values = [...new Set([...reference, ...current])].sort((a, b) => a - b)
  const tally = (sorted: Float64Array) => {
    const counts = new Map<number, number>()
    for (const value of sorted) counts.set(value, (counts.get(value) ?? 0) + 1)
    return counts
  }
  const [before, now] = [tally(reference), tally(current)]
  return values.map(value => ({ reference: before.get(value) ?? 0, current: now.get(value) ?? 0 }))
}

function compare(found: EvidentlyScore, expected: Found[string], where: string): void {
  const [score, drifted] = expected as readonly [number | string, boolean]
  const wanted = typeof score === 'string' ? Number(score.replace('inf', 'Infinity').replace('nan', 'NaN')) : score
  const error = Number.isNaN(wanted) && Number.isNaN(found.score) ? 0 : relativeError(found.score, wanted, 1e-6)
  expect({ where, error: error < 1e-6, score: found.score, wanted, drifted: found.drifted }).toEqual({
    where,
    error: true,
    score: found.score,
    wanted,
    drifted,
  })
}

describe('Evidently’s tests over a grid of columns, as the real package answers', () => {
  test.each(
    grid.map(entry => [`${entry.reference} → ${entry.current}, ${entry.rows.join(' and ')} rows`, entry] as const),
  )('%s', (_, { reference: before, current: now, rows, holes, numeric, categorical }) => {
    const reference = column(before, rows[0], 3, holes)
    const current = column(now, rows[1], 11, holes)
    if ('default' in numeric) {
      const numbers = { reference, current, integers: numeric.integers === true }
      expect(defaultNumericTest(numbers)).toBe(numeric.default)
      for (const [name, expected] of Object.entries(numeric)) {
        if (name !== 'integers' && name !== 'default')
          compare(evidentlyNumeric(numbers, name as EvidentlyTest), expected, `numeric ${name}`)
      }
    }
    if ('default' in categorical) {
      const counts = countsOf(reference, current)
      expect(defaultCategoricalTest(counts)).toBe(categorical.default)
      for (const [name, expected] of Object.entries(categorical)) {
        if (name !== 'integers' && name !== 'default')
          compare(evidentlyCategorical(counts, name as 'psi'), expected, `categorical ${name}`)
      }
    }
  })

  test('the grid has every test, alarms and silence', () => {
    const all = grid.flatMap(({ numeric, categorical }) => [...Object.entries(numeric), ...Object.entries(categorical)])
    for (const name of ['ks', 'chisquare', 'z', 'wasserstein', 'jensenshannon', 'psi', 'kl_div', 'hellinger']) {
      const found = all.filter(([key]) => key === name).map(([, value]) => (value as readonly unknown[])[1])
      expect(new Set(found)).toEqual(new Set([true, false]))
    }
  })
})
