import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Category, Counts } from '../../../actions/drift-gate/src/categories/counts.js'
import { measureCategories } from '../../../actions/drift-gate/src/categories.js'
import type { PlannedColumn } from '../../../actions/drift-gate/src/columns.js'
import type { Comparison } from '../../../actions/drift-gate/src/comparison.js'
import { binomialTail, holmSteps } from '../../../actions/drift-gate/src/decide/alarms.js'
import { decideColumns } from '../../../actions/drift-gate/src/decide.js'
import { measured } from '../../../actions/drift-gate/src/measures/measured.js'
import { type SortedSample, sampleOf } from '../../../actions/drift-gate/src/numeric/sample.js'
import { measureNumeric } from '../../../actions/drift-gate/src/numeric.js'
import { holmByBounds } from '../../../actions/drift-gate/src/performance/claims.js'
import { type Levels, levelsOf, type Measure } from '../../../actions/drift-gate/src/policy/levels.js'
import { DEFAULT_POLICY } from '../../../actions/drift-gate/src/policy.js'
import { rowsUntil } from '../../../actions/drift-gate/src/rows-needed.js'
import { clopperPearson, holm, ksDistance, seededRandom } from '../../../shared/stats/index.js'
import { golden } from '../../shared/stats/golden/golden.js'

fc.configureGlobal({ seed: 20261121 })

const column = (kind: PlannedColumn['kind'], measure?: Measure, levels: Partial<Levels> = {}): PlannedColumn => {
  const type = { name: 'x', type: kind === 'numeric' ? 'number' : 'string', nativeType: '' } as const
  const own = levelsOf({ measure: measure ?? (kind === 'numeric' ? 'ks' : 'total-variation'), ...levels })
  return { name: 'x', kind, role: 'feature', levels: own, typed: false, reference: type, current: type }
}

const sample = (values: ArrayLike<number>, missing = 0, unreadable = 0): SortedSample =>
  sampleOf(Float64Array.from(values), { rows: values.length + missing + unreadable, missing, unreadable })

function counts(
  reference: readonly string[],
  current: readonly string[],
  missing: readonly [number, number] = [0, 0],
): Counts {
  const of = new Map<string, { reference: number; current: number }>()
  for (const [side, values] of [
    ['reference', reference],
    ['current', current],
  ] as const)
    for (const value of values) {
      const entry = of.get(value) ?? { reference: 0, current: 0 }
      entry[side]++
      of.set(value, entry)
    }
  const categories: Category[] = [...of].map(([value, entry]) => ({ value, ...entry }))
  const fresh = categories.filter(category => category.reference === 0)
  return {
    rows: { reference: reference.length + missing[0], current: current.length + missing[1] },
    missing: { reference: missing[0], current: missing[1] },
    unreadable: { reference: 0, current: 0 },
    categories,
    distinct: {
      reference: categories.filter(category => category.reference > 0).length,
      current: categories.filter(category => category.current > 0).length,
    },
    singletons: categories.filter(category => category.reference === 1).length,
    new: { rows: fresh.reduce((sum, category) => sum + category.current, 0), values: fresh.length },
  }
}

const verdictsOf = (comparisons: Comparison[]) => decideColumns(comparisons, DEFAULT_POLICY).map(each => each.verdict)

describe('nothing is dropped', () => {
  const value = fc.oneof(
    fc.double({ min: -5, max: 5, noNaN: true }),
    fc.integer({ min: -2, max: 2 }),
    fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1e308, -1e308, -0, 5e-324),
  )
  const side = fc
    .tuple(fc.array(value, { maxLength: 40 }), fc.nat(5), fc.nat(5))
    .filter(([v, m, u]) => v.length + m + u > 0)

  test('every row of a numeric column is in exactly one part, and all measures are numbers', () => {
    fc.assert(
      fc.property(side, side, ([a, am, au], [b, bm, bu]) => {
        const { parts, rows, effect, measures, plot } = measureNumeric(
          column('numeric'),
          sample(a, am, au),
          sample(b, bm, bu),
        )
        for (const which of ['reference', 'current'] as const) {
          expect(parts.reduce((sum, part) => sum + part[which], 0)).toBe(rows[which])
          for (const part of parts) expect(part[which]).toBeGreaterThanOrEqual(0)
        }
        expect(effect.distance).toBeGreaterThanOrEqual(0)
        expect(effect.distance).toBeLessThanOrEqual(1)
        for (const { name, value, pValue } of measures) {
          // The square of 1e308 is beyond all numbers.
          if (!name.startsWith('wasserstein')) expect(Number.isNaN(value)).toBe(false)
          if (pValue) expect(pValue.value).toBeGreaterThanOrEqual(0)
          if (pValue) expect(pValue.value).toBeLessThanOrEqual(1)
        }
        if (plot?.plot.kind === 'steps') {
          const { edges } = plot.plot
          expect(edges.every(edge => Number.isFinite(edge))).toBe(true)
          for (const [k, edge] of edges.entries()) if (k > 0) expect(edge).toBeGreaterThanOrEqual(edges[k - 1]!)
        }
      }),
    )
  })

  test('the distance over all rows is at least the difference of the missing shares', () => {
    fc.assert(
      fc.property(side, side, ([a, am, au], [b, bm]) => {
        const [x, y] = [sample(a, am + au + 1), sample(b, bm + 1)]
        const { effect } = measureNumeric(column('numeric'), x, y)
        expect(effect.distance).toBeGreaterThanOrEqual(Math.abs(x.missing / x.rows - y.missing / y.rows) - 1e-12)
      }),
    )
  })

  test('every row of a categorical column is in exactly one part', () => {
    const text = fc.constantFrom('a', 'b', 'c', 'd', '', 'missing', 'rare values')
    const texts = fc.array(text, { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(texts, texts, fc.nat(4), fc.nat(4), (a, b, am, bm) => {
        const { parts, rows } = measureCategories(column('categorical'), counts(a, b, [am, bm]))
        for (const which of ['reference', 'current'] as const)
          expect(parts.reduce((sum, part) => sum + part[which], 0)).toBe(rows[which])
      }),
    )
  })

  test('infinities are parts, and a reference without them makes them unseen', () => {
    const { parts, unseen } = measureNumeric(
      column('numeric'),
      sample([1, 2, 3, 4]),
      sample([1, 2, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]),
    )
    expect(parts.filter(part => part.current > 0 && part.reference === 0).map(part => part.label)).toEqual(['−∞', '∞'])
    expect(unseen.rows).toBe(2)
  })

  test('a value that is missing everywhere now is the whole drift', () => {
    const gone = measureNumeric(column('numeric'), sample(Array.from({ length: 500 }, (_, i) => i)), sample([], 500))
    expect(gone.effect.distance).toBe(1)
    expect(verdictsOf([gone])).toEqual(['fail'])
  })

  test('no value on either side is no pass', () => {
    expect(verdictsOf([measureNumeric(column('numeric'), sample([], 9000), sample([], 9000))])).toEqual([
      'inconclusive',
    ])
    expect(verdictsOf([measureCategories(column('categorical'), counts([], [], [9000, 9000]))])).toEqual([
      'inconclusive',
    ])
  })

  test('only values that never repeat are no pass either', () => {
    const ids = (from: number) => Array.from({ length: 3000 }, (_, i) => `id${from + i}`)
    const comparison = measureCategories(column('categorical'), counts(ids(0), ids(5000)))
    expect(comparison.nothing).toBe('no value occurs 5 times in the reference')
    expect(verdictsOf([comparison])).toEqual(['inconclusive'])
  })
})

test('KS, its p-value and Wasserstein are those that others publish', () => {
  // The p-value there ignores the ties that rounding made; ours does not.
  const { reference, current, ks_p, ks_distance, wasserstein } = golden.evidently
  const { measures, effect } = measureNumeric(column('numeric'), sample(reference), sample(current))
  expect(effect.distance).toBeCloseTo(ks_distance, 10)
  const ks = measures.find(({ name }) => name === 'ks')
  expect(ks?.value).toBe(effect.distance)
  expect(ks?.pValue?.method).toBe('exact')
  expect(ks?.pValue?.value).toBeCloseTo(ks_p, 4)
  expect(measured(measures, 'wasserstein-scaled')).toBeCloseTo(wasserstein, 7)
})

describe('verdicts keep their error rates', () => {
  const LEVEL = DEFAULT_POLICY.level
  const runs = 200
  const uniform = (n: number, shift: number, random: ReturnType<typeof seededRandom>) =>
    sample(Float64Array.from({ length: n }, () => random.uniform() + shift))

  /** Only what decides is drawn anew: measuring everything else each time takes most of the time. */
  const template = measureNumeric(column('numeric'), sample([1, 2]), sample([1, 2]))
  const drawn = (n: number, m: number, shift: number, random: ReturnType<typeof seededRandom>): Comparison => ({
    ...template,
    rows: { reference: n, current: m },
    effect: {
      distance: ksDistance(uniform(n, 0, random).values, uniform(m, shift, random).values).distance,
      within: 0,
      categories: 0,
    },
  })

  test('eight columns at the edge of the fail level: hardly ever a failure among them', () => {
    const random = seededRandom(11)
    let alarms = 0
    for (let run = 0; run < 20; run++) {
      // A shift of a uniform column by 0.1 is a KS distance of 0.1.
      const columns = Array.from({ length: 8 }, () => drawn(400, 300, 0.1, random))
      if (verdictsOf(columns).includes('fail')) alarms++
    }
    expect(alarms / 20).toBeLessThanOrEqual(LEVEL)
  })

  test('a column just beyond the fail level hardly ever passes, one without drift does with enough rows', () => {
    const random = seededRandom(12)
    let wrong = 0
    let right = 0
    for (let run = 0; run < 60; run++) {
      const [beyond, same] = verdictsOf([drawn(2500, 1500, 0.1001, random), drawn(2500, 1500, 0, random)])
      if (beyond === 'pass') wrong++
      if (same === 'pass') right++
    }
    expect(wrong / 60).toBeLessThanOrEqual(LEVEL)
    expect(right / 60).toBeGreaterThan(0.95)
  })

  test('categories with a long tail: no drift gives no alarm, though each sample has values that the other lacks', () => {
    const random = seededRandom(13)
    const draw = (n: number) =>
      // Zipf-like over some 400 values, most of them seen once or never.
      Array.from({ length: n }, () => `c${Math.floor(400 * random.uniform() ** 4)}`)
    const verdicts = new Map<string, number>()
    for (let run = 0; run < runs; run++) {
      const [verdict] = verdictsOf([measureCategories(column('categorical'), counts(draw(1200), draw(800)))])
      verdicts.set(verdict!, (verdicts.get(verdict!) ?? 0) + 1)
    }
    expect(((verdicts.get('fail') ?? 0) + (verdicts.get('warn') ?? 0)) / runs).toBeLessThanOrEqual(LEVEL)
  })

  test('few rows are inconclusive, whatever they look like, and say how many would do', () => {
    const random = seededRandom(14)
    const [decision] = decideColumns(
      [measureNumeric(column('numeric'), uniform(8000, 0, random), uniform(100, 0, random))],
      DEFAULT_POLICY,
    )
    expect(decision!.verdict).toBe('inconclusive')
    const needed = decision!.rowsNeeded!.current!
    expect(needed).toBeGreaterThan(100)
    expect(needed).toBeLessThan(2000)
    let passed = 0
    for (let run = 0; run < 25; run++) {
      const again = drawn(8000, needed, 0, random)
      if (verdictsOf([again])[0] === 'pass') passed++
    }
    expect(passed / 25).toBeGreaterThan(0.8)
  })

  test('a single row on either side is inconclusive', () => {
    expect(verdictsOf([measureNumeric(column('numeric'), sample([1]), sample([1]))])).toEqual(['inconclusive'])
    expect(verdictsOf([measureCategories(column('categorical'), counts(['a'], ['b']))])).toEqual(['inconclusive'])
  })

  test('the same small difference: open with few rows, decided with many', () => {
    const shifted = (n: number) =>
      measureNumeric(
        column('numeric'),
        sample(Array.from({ length: n }, (_, i) => i / n)),
        sample(Array.from({ length: n }, (_, i) => i / n + 0.14)),
      )
    expect(verdictsOf([shifted(500)])).toEqual(['inconclusive'])
    expect(verdictsOf([shifted(20_000)])).toEqual(['fail'])
    const mild = measureNumeric(
      column('numeric'),
      sample(Array.from({ length: 20_000 }, (_, i) => i)),
      sample(Array.from({ length: 20_000 }, (_, i) => i + 1500)),
    )
    expect(verdictsOf([mild])).toEqual(['warn'])
  })
})

describe('rules of thumb', () => {
  test('PSI warns and fails at its levels, and says where it only measures chance', () => {
    const shift = (n: number, by: number, measure: Measure) =>
      measureNumeric(
        column('numeric', measure),
        sample(Array.from({ length: n }, (_, i) => i / n)),
        sample(Array.from({ length: n }, (_, i) => i / n + by)),
      )
    const verdicts = (measure: Measure) => [0, 0.03, 0.2].map(by => verdictsOf([shift(20_000, by, measure)])[0])
    expect(verdicts('psi')).toEqual(['pass', 'warn', 'fail'])
    const [few] = decideColumns([shift(60, 0, 'psi')], DEFAULT_POLICY)
    expect(few!.verdict).toBe('inconclusive')
    expect(few!.truth).toMatchObject({ kind: 'rule-of-thumb' })
    expect((few!.truth as { why: string }).why).toContain('it measures chance')
    expect(few!.rowsNeeded?.current ?? few!.rowsNeeded?.each).toBeGreaterThan(60)
  })

  test('levels: the nearest layer counts, and a level of another measure does not', () => {
    expect(levelsOf({}, { measure: 'ks' })).toEqual({ measure: 'ks', warn: 0.05, fail: 0.1 })
    expect(levelsOf({ fail: 0.03 }, { measure: 'ks', warn: 0.08, fail: 0.2 })).toEqual({
      measure: 'ks',
      warn: 0.03,
      fail: 0.03,
    })
    expect(levelsOf({ measure: 'psi' }, { measure: 'ks', fail: 0.2 })).toEqual({
      measure: 'psi',
      warn: 0.1,
      fail: 0.25,
    })
    expect(levelsOf({ warn: 0.4 }, { measure: 'psi' })).toEqual({ measure: 'psi', warn: 0.4, fail: 0.4 })
  })
})

describe('procedures', () => {
  const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 })
  const level = fc.double({ min: 0.001, max: 0.4, noNaN: true })

  test('Holm by steps and by bounds is Holm by p-values', () => {
    fc.assert(
      fc.property(pValues, level, (ps, alpha) => {
        const expected = holm(ps).map(p => p <= alpha)
        expect(holmSteps(ps, alpha).map(step => step.rejected)).toEqual(expected)
        expect(
          holmByBounds(
            ps.map(p => (at: number) => p <= at),
            alpha,
          ),
        ).toEqual(expected)
      }),
    )
  })

  test('at the level of its step, what is rejected would be rejected alone', () => {
    fc.assert(
      fc.property(pValues, level, (ps, alpha) => {
        for (const [place, step] of holmSteps(ps, alpha).entries()) expect(ps[place]! <= step.level).toBe(step.rejected)
      }),
    )
  })

  test('the binomial tail is the one behind Clopper and Pearson', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 300 }), (n, k) => {
        const x = Math.min(n, k)
        const { lower } = clopperPearson(x, n, 0.1)
        if (lower > 0) expect(binomialTail(x, n, lower)).toBeCloseTo(0.05, 6)
      }),
    )
    expect(binomialTail(0, 10, 0.5)).toBe(1)
    expect(binomialTail(1, 10, 0)).toBe(0)
    expect(binomialTail(3, 3, 0.5)).toBeCloseTo(0.125, 12)
  })

  test('rows until something suffices: alone if the reference allows it, else of both', () => {
    const within = (n: number, m: number) => 1 / n + 1 / m <= 0.01
    expect(rowsUntil(within, 1000, 10)).toEqual({ current: 120 })
    expect(rowsUntil(within, 90, 10)).toEqual({ each: 200 })
    expect(rowsUntil(() => false, 90, 10)).toBeUndefined()
  })
})
