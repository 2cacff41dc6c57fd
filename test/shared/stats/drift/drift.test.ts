import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  andersonDarlingTest,
  benjaminiHochberg,
  benjaminiYekutieli,
  binomial,
  bonferroni,
  chiSquareHomogeneity,
  compareSamples,
  countBins,
  cramersV,
  cramerVonMisesPValue,
  gridDistances,
  gridOf,
  gTest,
  hellinger,
  holm,
  jensenShannon,
  kolmogorovSf,
  ksAbove,
  ksDistance,
  ksTest,
  kullbackLeibler,
  lInfinity,
  normal,
  psi,
  psiUnderNoDrift,
  quantileBins,
  type Random,
  scaledWasserstein,
  seededRandom,
  totalVariation,
  totalVariationAbove,
  wasserstein,
} from '../../../../shared/stats/index.js'
import { golden, relativeError } from '../golden/golden.js'

fc.configureGlobal({ seed: 20261121 })

const sorted = (values: ArrayLike<number>) => Float64Array.from(values).sort()
const sample = fc
  .array(
    fc.integer({ min: -8, max: 8 }).map(k => k / 4),
    { minLength: 1, maxLength: 25 },
  )
  .map(values => sorted(values))
const countPair = fc
  .array(fc.tuple(fc.nat(60), fc.nat(60)), { minLength: 2, maxLength: 8 })
  .map(pairs => [pairs.map(([a]) => a), pairs.map(([, b]) => b)] as const)
  .filter(([a, b]) => a.some(count => count > 0) && b.some(count => count > 0))

describe('two samples against SciPy and enumeration', () => {
  test('KS distance, exact p-value (ties included), asymptotic p-value, Wasserstein', () => {
    for (const g of golden.two_samples) {
      const a = sorted(g.a)
      const b = sorted(g.b)
      const exact = ksTest(a, b)
      expect(exact.method).toBe('exact-conditional')
      expect(exact.distance).toBeCloseTo(g.distance, 12)
      if (g.exact !== null) expect(relativeError(exact.pValue, g.exact)).toBeLessThan(1e-10)
      // Ignoring ties can only make the p-value larger.
      expect(exact.pValue).toBeLessThanOrEqual(g.exact_ignoring_ties + 1e-12)
      const limit = ksTest(a, b, { exactUpTo: 0 })
      expect(limit.method).toBe('asymptotic')
      expect(limit.pValue).toBeCloseTo(g.asymptotic, 12)
      expect(wasserstein(a, b)).toBeCloseTo(g.wasserstein, 12)
      expect(scaledWasserstein(a, b)).toBeCloseTo(g.scaled_wasserstein, 12)
    }
    expect(
      golden.two_samples.filter((g: { ties: boolean; exact: unknown }) => g.ties && g.exact !== null).length,
    ).toBeGreaterThan(1)
  })

  test('Anderson–Darling and Cramér–von Mises, ties as midranks', () => {
    for (const { a, b, cramer_von_mises, anderson_darling } of golden.rank_statistics) {
      const found = compareSamples(sorted(a), sorted(b))
      expect(relativeError(found.cramerVonMises, cramer_von_mises[0])).toBeLessThan(1e-9)
      expect(cramerVonMisesPValue(found)).toBeCloseTo(cramer_von_mises[1], 10)
      const { statistic, pValue } = andersonDarlingTest(found)
      expect(relativeError(statistic, anderson_darling[0])).toBeLessThan(1e-9)
      expect(pValue).toBeCloseTo(anderson_darling[1], 10)
    }
  })

  test('one merge gives what each statistic gives by itself', () => {
    fc.assert(
      fc.property(sample, sample, fc.nat(9), fc.nat(9), (a, b, absentA, absentB) => {
        const found = compareSamples(a, b, { a: absentA, b: absentB })
        expect(found.ks).toEqual(ksDistance(a, b))
        expect(found.wasserstein).toBeCloseTo(wasserstein(a, b), 12)
        const rows = (values: Float64Array, absent: number) =>
          sorted([...values, ...new Array<number>(absent).fill(Number.NEGATIVE_INFINITY)])
        expect(found.ksOfRows.distance).toBeCloseTo(ksDistance(rows(a, absentA), rows(b, absentB)).distance, 12)
        const turned = compareSamples(b, a)
        expect(turned.cramerVonMises).toBeCloseTo(compareSamples(a, b).cramerVonMises, 9)
        expect(turned.andersonDarling).toBeCloseTo(compareSamples(a, b).andersonDarling, 9)
      }),
    )
  })

  test('the smallest samples have p-values, and a single row on each side says nothing', () => {
    const found = compareSamples(sorted([1]), sorted([2]))
    expect(cramerVonMisesPValue(found)).toBe(1)
    expect(andersonDarlingTest(found).pValue).toBeNaN()
    const far = compareSamples(sorted(Array.from({ length: 4000 }, (_, i) => i)), sorted([1e6, 2e6, 3e6]))
    expect(cramerVonMisesPValue(far)).toBeLessThan(0.01)
    expect(andersonDarlingTest(far).pValue).toBe(0.001)
  })

  test("Kolmogorov's distribution over both series", () => {
    for (const [x, expected] of golden.kolmogorovSf) expect(kolmogorovSf(x)).toBeCloseTo(expected, 13)
    expect(kolmogorovSf(0)).toBe(1)
  })

  test('published numbers of a drift tool, where its definitions are ours', () => {
    const { reference, current, p, q, ks_p, ks_distance, wasserstein: scaled, jensenshannon } = golden.evidently
    const found = ksTest(sorted(reference), sorted(current))
    expect(found.distance).toBeCloseTo(ks_distance, 10)
    // The tool ignores that rounding to four decimals made ties, so its exact p-value is a little larger.
    expect(found.pValue).toBeLessThan(ks_p)
    expect(found.pValue).toBeGreaterThan(0.995 * ks_p)
    expect(scaledWasserstein(sorted(reference), sorted(current))).toBeCloseTo(scaled, 7)
    expect(jensenShannon(p, q).distance).toBeCloseTo(jensenshannon, 7)
  })
})

describe('a grid in the place of the reference', () => {
  const split = (values: Float64Array) => {
    const finite = values.filter(value => Number.isFinite(value))
    return {
      values,
      finite,
      minusInfinity: values.filter(value => value === Number.NEGATIVE_INFINITY).length,
      plusInfinity: values.filter(value => value === Number.POSITIVE_INFINITY).length,
    }
  }
  const withInfinities = fc
    .array(
      fc.oneof(
        { weight: 8, arbitrary: fc.integer({ min: -60, max: 60 }).map(k => k / 8) },
        fc.constantFrom(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
      ),
      { minLength: 1, maxLength: 80 },
    )
    .map(values => sorted(values))

  test('the distance of all rows lies within what is stated, and is exact where the grid has every value', () => {
    fc.assert(
      fc.property(
        withInfinities,
        withInfinities,
        fc.nat(9),
        fc.nat(9),
        fc.constantFrom(2, 5, 12, 1000),
        (a, b, absentA, absentB, points) => {
          const [reference, current] = [split(a), split(b)]
          const grid = gridOf(reference.finite, { ...reference, absent: absentA }, points)
          const found = gridDistances(grid, { ...current, absent: absentB })
          const rows = compareSamples(a, b, { a: absentA, b: absentB })
          for (const [approximate, exact] of [
            [found.ks, rows.ks.distance],
            [found.ksOfRows, rows.ksOfRows.distance],
          ] as const) {
            expect(approximate.value).toBeLessThanOrEqual(exact + 1e-12)
            expect(approximate.value + approximate.within).toBeGreaterThanOrEqual(exact - 1e-12)
            if (points === 1000) expect(approximate.within).toBeCloseTo(0, 12)
          }
          if (reference.finite.length > 0 && current.finite.length > 0) {
            const exact = wasserstein(reference.finite, current.finite)
            expect(Math.abs(found.wasserstein.value - exact)).toBeLessThanOrEqual(found.wasserstein.within + 1e-9)
            if (points === 1000) expect(found.wasserstein.within).toBeCloseTo(0, 12)
          }
        },
      ),
      { numRuns: 500 },
    )
  })

  test('256 points of many rows leave half a percent open', () => {
    const random = seededRandom(5)
    const values = (shift: number) => sorted(Array.from({ length: 20_000 }, () => normal(random) + shift))
    const [a, b] = [values(0), values(0.2)]
    const grid = gridOf(a, { minusInfinity: 0, plusInfinity: 0, absent: 0 })
    expect(grid.values.length).toBeLessThanOrEqual(257)
    const { ks } = gridDistances(grid, { values: b, finite: b, absent: 0 })
    expect(ks.within).toBeLessThan(0.005)
    expect(ks.value).toBeCloseTo(ksDistance(a, b).distance, 2)
  })
})

describe('count vectors against SciPy', () => {
  test('every measure', () => {
    for (const g of golden.tables) {
      const likelihood = gTest(g.a, g.b)
      expect(likelihood.statistic).toBeCloseTo(g.g[0], 10)
      expect(likelihood.pValue).toBeCloseTo(g.g[1], 10)
      const { a, b } = g
      const chi = chiSquareHomogeneity(a, b)
      expect([chi.statistic, chi.df, chi.pValue, chi.smallestExpected]).toEqual([
        expect.closeTo(g.chi2, 10),
        g.df,
        expect.closeTo(g.p, 12),
        expect.closeTo(g.smallest_expected, 10),
      ])
      expect(cramersV(a, b)).toBeCloseTo(g.cramers_v, 12)
      expect(jensenShannon(a, b).distance).toBeCloseTo(g.js, 10)
      expect(jensenShannon(a, b, { base: 2 }).distance).toBeCloseTo(g.js2, 10)
      expect(kullbackLeibler(a, b)).toBeCloseTo(g.kl ?? Number.POSITIVE_INFINITY, 12)
      expect(hellinger(a, b)).toBeCloseTo(g.hellinger, 7)
      expect(lInfinity(a, b)).toBeCloseTo(g.l_infinity, 12)
      expect(totalVariation(a, b)).toBeCloseTo(g.total_variation, 12)
      expect(psi(a, b).value).toBeCloseTo(g.psi, 12)
    }
  })

  test('adjusted p-values', () => {
    for (const g of golden.multiple_testing)
      for (const [adjust, expected] of [
        [bonferroni, g.bonferroni],
        [holm, g.holm],
        [benjaminiHochberg, g.fdr_bh],
        [benjaminiYekutieli, g.fdr_by],
      ])
        adjust(g.p).forEach((value: number, k: number) => {
          expect(value).toBeCloseTo(expected[k], 12)
        })
  })
})

describe('bins', () => {
  test('deciles of distinct values hold a tenth each, and a value that fills several keeps its own', () => {
    const even = sorted(Array.from({ length: 1000 }, (_, i) => i))
    expect(countBins(even, quantileBins(even))).toEqual({ below: 0, counts: Array(10).fill(100), above: 0 })
    const zeros = sorted([...Array(40).fill(0), ...Array.from({ length: 60 }, (_, i) => i + 1)])
    const bins = quantileBins(zeros)
    expect([bins.lowest, bins.uppers[0], bins.uppers.length]).toEqual([0, 0, 7])
    expect(countBins(zeros, bins).counts[0]).toBe(40)
    expect(quantileBins(sorted([5, 5, 5]))).toEqual({ lowest: 5, uppers: [5] })
  })

  test('out of range is counted apart', () => {
    const bins = quantileBins(sorted([1, 2, 3, 4]), 2)
    expect(countBins(sorted([0, 0.5, 1, 2, 2.5, 4, 9]), bins)).toEqual({ below: 2, counts: [2, 2], above: 1 })
    expect(countBins(new Float64Array(), bins)).toEqual({ below: 0, counts: [0, 0], above: 0 })
  })

  test('every row falls into exactly one part', () => {
    fc.assert(
      fc.property(sample, sample, fc.integer({ min: 1, max: 12 }), (reference, current, parts) => {
        const bins = quantileBins(reference, parts)
        expect(bins.uppers.length).toBeLessThanOrEqual(parts)
        const own = countBins(reference, bins)
        expect([own.below, own.above]).toEqual([0, 0])
        expect(own.counts.every(count => count > 0)).toBe(true)
        const { below, counts, above } = countBins(current, bins)
        expect(below + above + counts.reduce((a, b) => a + b, 0)).toBe(current.length)
        expect(below).toBe(current.filter(value => value < bins.lowest).length)
      }),
    )
  })

  test('unsorted, empty and NaN data are refused', () => {
    for (const bad of [[2, 1], [], [Number.NaN], [1, Number.NaN]])
      expect(() => quantileBins(Float64Array.from(bad))).toThrow(RangeError)
    expect(() => quantileBins(sorted([1]), 0)).toThrow(RangeError)
  })
})

describe('PSI', () => {
  test('is symmetric, zero for equal shares, not negative, and the sum of its terms', () => {
    fc.assert(
      fc.property(countPair, ([a, b]) => {
        const here = psi(a, b)
        expect(here.value).toBeCloseTo(psi(b, a).value, 12)
        expect(here.value).toBeGreaterThanOrEqual(0)
        expect(here.terms.reduce((x, y) => x + y, 0)).toBeCloseTo(here.value, 12)
        expect(
          psi(
            a,
            a.map(count => 3 * count),
          ).value,
        ).toBeCloseTo(0, 12)
      }),
    )
  })

  test('an empty part counts as half a row of the smaller sample, the same on both sides', () => {
    const { value, floor, terms } = psi([100, 100, 0], [80, 100, 20])
    expect(floor).toBe(0.5 / 200)
    expect(terms[2]).toBeCloseTo((0.0025 - 0.1) * Math.log(0.0025 / 0.1), 12)
    expect(value).toBeLessThan(0.5)
    expect(psi([1, 1, 0], [1, 1, 0]).terms[2]).toBe(0)
    expect(psi([100, 0], [50, 50], { floor: 1e-4 }).floor).toBe(1e-4)
    expect(() => psi([1, 0], [0, 1], { floor: 0 })).toThrow(RangeError)
  })

  test('without drift it behaves as announced', () => {
    const random = seededRandom(1)
    const { expected, quantile } = psiUnderNoDrift(10, 2000, 500)
    expect(expected).toBeCloseTo(9 * (1 / 2000 + 1 / 500), 12)
    const draw = (n: number) => {
      const counts = Array(10).fill(0)
      for (let i = 0; i < n; i++) counts[random.integer(10)]++
      return counts
    }
    const values = Array.from({ length: 400 }, () => psi(draw(2000), draw(500)).value)
    expect(values.reduce((a, b) => a + b, 0) / 400 / expected).toBeGreaterThan(0.9)
    expect(values.reduce((a, b) => a + b, 0) / 400 / expected).toBeLessThan(1.15)
    const beyond = values.filter(value => value > quantile(0.95)).length / 400
    expect(beyond).toBeGreaterThan(0.01)
    expect(beyond).toBeLessThan(0.1)
    expect(psiUnderNoDrift(1, 10, 10).quantile(0.9)).toBe(0)
  })
})

describe('distances are distances', () => {
  test('of samples: symmetric, in range, zero for the same shares, triangle inequality', () => {
    fc.assert(
      fc.property(sample, sample, sample, (a, b, c) => {
        expect(ksDistance(a, b).distance).toBeCloseTo(ksDistance(b, a).distance, 12)
        expect(ksDistance(a, b).distance).toBeLessThanOrEqual(1)
        expect(ksDistance(a, sorted([...a, ...a])).distance).toBeCloseTo(0, 12)
        expect(ksDistance(a, c).distance).toBeLessThanOrEqual(
          ksDistance(a, b).distance + ksDistance(b, c).distance + 1e-12,
        )
        expect(wasserstein(a, b)).toBeCloseTo(wasserstein(b, a), 12)
        expect(wasserstein(a, c)).toBeLessThanOrEqual(wasserstein(a, b) + wasserstein(b, c) + 1e-12)
        expect(
          wasserstein(
            a,
            a.map(value => value + 2.5),
          ),
        ).toBeCloseTo(2.5, 10)
      }),
    )
  })

  test('of samples: KS ignores any increasing transform, and reaches its distance where it says', () => {
    fc.assert(
      fc.property(sample, sample, (a, b) => {
        const { distance, at } = ksDistance(a, b)
        const upTo = (values: Float64Array) => values.filter(value => value <= at).length / values.length
        expect(Math.abs(upTo(a) - upTo(b))).toBeCloseTo(distance, 12)
        const cube = (values: Float64Array) => values.map(value => value ** 3)
        expect(ksDistance(cube(a), cube(b)).distance).toBe(distance)
        const p = ksTest(a, b).pValue
        expect(p).toBeGreaterThan(0)
        expect(p).toBeLessThanOrEqual(1)
        expect(ksTest(b, a).pValue).toBeCloseTo(p, 10)
      }),
    )
  })

  test('of counts: symmetric, in range, ordered as the inequalities say, deaf to the order of parts', () => {
    fc.assert(
      fc.property(countPair, ([a, b]) => {
        const tv = totalVariation(a, b)
        const h = hellinger(a, b)
        const js = jensenShannon(a, b, { base: 2 })
        for (const value of [tv, h, js.divergence, lInfinity(a, b), cramersV(a, b)]) {
          expect(value).toBeGreaterThanOrEqual(0)
          expect(value).toBeLessThanOrEqual(1 + 1e-12)
        }
        expect(h * h).toBeLessThanOrEqual(tv + 1e-12)
        expect(tv).toBeLessThanOrEqual(h * Math.SQRT2 + 1e-12)
        expect(js.divergence).toBeLessThanOrEqual(tv + 1e-12)
        expect(lInfinity(a, b)).toBeLessThanOrEqual(tv + 1e-12)
        const [ra, rb] = [[...a].reverse(), [...b].reverse()]
        for (const measure of [totalVariation, hellinger, lInfinity, cramersV]) {
          expect(measure(a, b)).toBeCloseTo(measure(b, a), 12)
          expect(measure(ra, rb)).toBeCloseTo(measure(a, b), 12)
        }
        expect(js.divergence).toBeCloseTo(jensenShannon(b, a, { base: 2 }).divergence, 12)
        expect(chiSquareHomogeneity(ra, rb).statistic).toBeCloseTo(chiSquareHomogeneity(a, b).statistic, 9)
      }),
    )
  })

  test('disjoint parts are as far apart as possible, also where a divergence is infinite', () => {
    expect([totalVariation([5, 0], [0, 9]), hellinger([5, 0], [0, 9]), lInfinity([5, 0], [0, 9])]).toEqual([1, 1, 1])
    expect(jensenShannon([5, 0], [0, 9], { base: 2 })).toEqual({ divergence: 1, distance: 1 })
    expect(kullbackLeibler([5, 0], [0, 9])).toBe(Number.POSITIVE_INFINITY)
  })

  test('a constant reference has no scale', () => {
    expect(scaledWasserstein(sorted([3, 3]), sorted([3]))).toBe(0)
    expect(scaledWasserstein(sorted([3, 3]), sorted([4]))).toBe(Number.POSITIVE_INFINITY)
  })
})

describe('chi-square', () => {
  test('a new category is evidence, not a p-value of 0, and small counts are named', () => {
    const found = chiSquareHomogeneity([500, 500, 0], [498, 500, 2])
    expect(found.pValue).toBeGreaterThan(0.1)
    expect(found.lowExpected).toBe(true)
    expect(chiSquareHomogeneity([50, 50], [60, 40]).lowExpected).toBe(false)
    expect(chiSquareHomogeneity([5, 0], [7, 0])).toMatchObject({ df: 0, pValue: 1 })
    expect(() => chiSquareHomogeneity([0, 0], [1, 1])).toThrow(RangeError)
    expect(() => chiSquareHomogeneity([1], [1, 1])).toThrow(RangeError)
  })
})

describe('multiple testing', () => {
  const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 })

  test('Holm lies between raw and Bonferroni, all keep the order of the raw values', () => {
    fc.assert(
      fc.property(pValues, ps => {
        const [h, b, bh, by] = [holm(ps), bonferroni(ps), benjaminiHochberg(ps), benjaminiYekutieli(ps)]
        ps.forEach((p, i) => {
          expect(h[i]).toBeGreaterThanOrEqual(p)
          expect(h[i]).toBeLessThanOrEqual(b[i]!)
          expect(bh[i]).toBeLessThanOrEqual(h[i]! + 1e-15)
          expect(by[i]).toBeGreaterThanOrEqual(bh[i]! - 1e-15)
          ps.forEach((other, j) => {
            if (p < other) for (const adjusted of [h, b, bh, by]) expect(adjusted[i]).toBeLessThanOrEqual(adjusted[j]!)
          })
        })
      }),
    )
  })

  test('nothing to adjust and p-values out of range', () => {
    expect([holm([]), benjaminiHochberg([])]).toEqual([[], []])
    expect(() => holm([1.2])).toThrow(RangeError)
  })
})

describe('bounds of the true distance', () => {
  const draw = (n: number, random: Random, shift: number) =>
    sorted(Array.from({ length: n }, () => normal(random) + shift))

  test('KS: false alarms at the edge of the tolerated distance stay under alpha, a clear drift is found', () => {
    const random = seededRandom(2)
    // Two normals this far apart have a true KS distance of 0.1.
    const shift = 0.2513
    const runs = 200
    let alarms = 0
    let found = 0
    for (let run = 0; run < runs; run++) {
      const reference = draw(400, random, 0)
      const at = ksDistance(reference, draw(400, random, shift)).distance
      if (ksAbove(at, 400, 400, 0.1).pValue <= 0.05) alarms++
      const far = ksDistance(reference, draw(400, random, 0.8)).distance
      if (ksAbove(far, 400, 400, 0.1).pValue <= 0.05) found++
    }
    expect(alarms / runs).toBeLessThanOrEqual(0.05)
    expect(found / runs).toBeGreaterThan(0.9)
  })

  test('total variation: false alarms stay under alpha, a clear drift is found', () => {
    const random = seededRandom(3)
    const multinomial = (n: number, shares: number[]) => {
      let left = n
      let mass = 1
      return shares.map(share => {
        const count = mass > 0 ? binomial(left, Math.min(1, share / mass), random) : 0
        left -= count
        mass -= share
        return count
      })
    }
    const base = [0.4, 0.3, 0.2, 0.1]
    let alarms = 0
    let found = 0
    for (let run = 0; run < 300; run++) {
      const reference = multinomial(1000, base)
      const edge = totalVariation(reference, multinomial(1000, [0.45, 0.25, 0.2, 0.1]))
      if (totalVariationAbove(edge, 4, 1000, 1000, 0.05).pValue <= 0.05) alarms++
      const far = totalVariation(reference, multinomial(1000, [0.2, 0.3, 0.2, 0.3]))
      if (totalVariationAbove(far, 4, 1000, 1000, 0.05).pValue <= 0.05) found++
    }
    expect(alarms / 300).toBeLessThanOrEqual(0.05)
    expect(found / 300).toBeGreaterThan(0.9)
  })

  test('upper bounds are missed no more often than alpha, also with many parts', () => {
    const random = seededRandom(5)
    let missedKs = 0
    let missedTv = 0
    const runs = 300
    // Uniform over 40 parts against the same with mass moved: distance 0.2. The parts in order are numbers as well.
    const parts = 40
    const draw = (n: number, moved: number) =>
      Array.from({ length: n }, () => {
        const part = random.integer(parts)
        return part < parts / 2 && random.uniform() < moved ? part + parts / 2 : part
      })
    const counted = (values: number[]) => {
      const counts = new Array<number>(parts).fill(0)
      for (const value of values) counts[value]!++
      return counts
    }
    for (let run = 0; run < runs; run++) {
      const reference = draw(400, 0)
      const current = draw(300, 0.4)
      const ks = ksDistance(sorted(reference), sorted(current)).distance
      if (ksAbove(ks, 400, 300, 0).upperBound(0.1) < 0.2) missedKs++
      const tv = totalVariation(counted(reference), counted(current))
      const bound = totalVariationAbove(tv, parts, 400, 300, 0)
      if (bound.upperBound(0.1) < 0.2) missedTv++
      expect(bound.lowerBound(0.1)).toBeLessThan(0.2)
    }
    expect(missedKs / runs).toBeLessThanOrEqual(0.1)
    expect(missedTv / runs).toBeLessThanOrEqual(0.1)
  })

  test('the bound over sets of parts is used where it is the smaller one', () => {
    const scale = 1 / 5000 + 1 / 30_000
    const overSets = (k: number, alpha: number) => Math.sqrt((scale / 2) * Math.log((2 ** k - 2) / alpha))
    const overBias = (k: number, alpha: number) =>
      Math.sqrt((k - 1) * scale) / 2 + Math.sqrt((scale / 2) * Math.log(1 / alpha))
    for (const k of [2, 5, 13, 60, 900]) {
      const expected = Math.min(overSets(k, 0.01), overBias(k, 0.01))
      expect(totalVariationAbove(0.5, k, 5000, 30_000, 0).allowance(0.01)).toBeCloseTo(expected, 7)
    }
    expect(overSets(900, 0.01)).toBeGreaterThan(overBias(900, 0.01))
    expect(totalVariationAbove(0, 1, 10, 10, 0).allowance(0.01)).toBeLessThan(1e-8)
  })

  test('p-value and lower bound agree', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 100_000 }),
        fc.integer({ min: 1, max: 100_000 }),
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        fc.double({ min: 0.001, max: 0.3, noNaN: true }),
        (distance, n, m, delta, alpha) => {
          for (const bound of [ksAbove(distance, n, m, delta), totalVariationAbove(distance, 6, n, m, delta)]) {
            const lower = bound.lowerBound(alpha)
            expect(lower).toBeLessThanOrEqual(distance)
            if (lower > delta + 1e-6) expect(bound.pValue).toBeLessThanOrEqual(alpha)
            if (lower < delta - 1e-6) expect(bound.pValue).toBeGreaterThan(alpha)
          }
        },
      ),
    )
  })

  test('sharper than splitting alpha between the samples, and useless with a handful of rows', () => {
    const split = (n: number, m: number, alpha: number) =>
      Math.sqrt(Math.log(4 / alpha) / 2) * (1 / Math.sqrt(n) + 1 / Math.sqrt(m))
    for (const [n, m] of [
      [500, 500],
      [5000, 200],
    ] as const)
      for (const alpha of [0.05, 0.001]) expect(ksAbove(0.5, n, m, 0).allowance(alpha)).toBeLessThan(split(n, m, alpha))
    expect(ksAbove(1, 3, 3, 0.1).lowerBound(0.01)).toBe(0)
    expect(ksAbove(0.05, 1e6, 1e6, 0.1).pValue).toBe(1)
  })

  test('arguments out of range are refused', () => {
    expect(() => ksAbove(1.5, 10, 10, 0)).toThrow(RangeError)
    expect(() => ksAbove(0.5, 0, 10, 0)).toThrow(RangeError)
    expect(() => ksAbove(0.5, 10, 10, 1)).toThrow(RangeError)
    expect(() => totalVariationAbove(0.5, 0, 10, 10, 0)).toThrow(RangeError)
    expect(() => ksAbove(0.5, 10, 10, 0).allowance(0)).toThrow(RangeError)
  })
})
