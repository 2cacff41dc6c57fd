import { describe, expect, test } from '@jest/globals'
import { normal, seededRandom } from '../../../../shared/stats/index.js'
import { type Data, look } from '../rows/look.js'

const csv = (values: readonly unknown[]) => `k,a\n${values.map((one, i) => `${i},${one}`).join('\n')}\n`
const on = (data: Data, check: object) => look(data, { column: 'a', ...check })
const repeat = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts).flatMap(([value, times]) => Array<string>(times).fill(value))

describe('Kullback-Leibler divergence', () => {
  const data = csv([...repeat({ a: 50, b: 30, c: 20 }), ''])
  const reference = { values: ['a', 'b', 'c'], weights: [0.6, 0.3, 0.1] }
  // 0.5 ln(0.5 / 0.6) + 0.3 ln(0.3 / 0.3) + 0.2 ln(0.2 / 0.1)
  const divergence = 0.5 * Math.log(0.5 / 0.6) + 0.2 * Math.log(2)

  test('of categories, at most or below', async () => {
    const seen = await on(data, { 'kl-divergence': { max: 0.05, reference } })
    expect(seen).toMatchObject({ verdict: 'pass', truth: { kind: 'rule-of-thumb' }, looked: 100 })
    expect(seen.value).toBeCloseTo(divergence, 14)
    expect((await on(data, { 'kl-divergence': { max: 0.04, reference } })).verdict).toBe('fail')
    const same = { values: ['a', 'b', 'c'], weights: [0.5, 0.3, 0.2] }
    expect((await on(data, { 'kl-divergence': { max: 0, reference: same } })).verdict).toBe('pass')
  })

  test('values that the reference does not know are impossible, unless a share is held out for them', async () => {
    const known = { values: ['a', 'b'], weights: [0.6, 0.4] }
    expect(await on(data, { 'kl-divergence': { max: 1e9, reference: known } })).toMatchObject({
      verdict: 'fail',
      observed: 'divergence ∞',
      value: undefined,
    })
    const seen = await on(data, { 'kl-divergence': { max: 1, reference: known, 'tail-holdout': 0.1 } })
    const held = 0.5 * Math.log(0.5 / 0.54) + 0.3 * Math.log(0.3 / 0.36) + 0.2 * Math.log(0.2 / 0.1)
    expect(seen.value).toBeCloseTo(held, 14)
    expect(seen.message).toContain('1 value that the reference does not know: c')
  })

  const numbers = csv([-1, 0, 0.5, 1, 1.5, 2, 2, 3])

  test('of bins: edges belong to the bin above, the last one to the last bin', async () => {
    const bins = { bins: [0, 1, 2], weights: [0.4, 0.4], 'tail-weights': [0.1, 0.1] }
    // Below 1, in [0, 1) 2, in [1, 2] 4, above 1.
    const expected = [1, 2, 4, 1].reduce((sum, n, i) => sum + (n / 8) * Math.log(n / 8 / [0.1, 0.4, 0.4, 0.1][i]!), 0)
    const seen = await on(numbers, { 'kl-divergence': { max: 1, reference: bins } })
    expect(seen.value).toBeCloseTo(expected, 14)
    expect(seen.message).toContain('2 values outside of the bins')
  })

  test('of bins with open ends, and with held out shares', async () => {
    const open = { bins: [null, 0, 1, null], weights: [0.25, 0.25, 0.5] }
    const value = async (check: object) => (await on(numbers, { 'kl-divergence': { max: 9, ...check } })).value
    const kl = (counts: readonly number[], weights: readonly number[]) =>
      counts.reduce((sum, n, i) => sum + (n === 0 ? 0 : (n / 8) * Math.log(n / 8 / weights[i]!)), 0)
    expect(await value({ reference: open })).toBeCloseTo(kl([1, 2, 5], [0.25, 0.25, 0.5]), 14)
    const inner = { bins: [0, 1, 2], weights: [0, 1] }
    expect(await value({ reference: inner, 'tail-holdout': 0.2, 'internal-holdout': 0.1 })).toBeCloseTo(
      kl([1, 2, 4, 1], [0.1, 0.1, 0.7, 0.1]),
      14,
    )
    const half = { bins: [null, 1, 2], weights: [0.5, 0.5] }
    expect(await value({ reference: half, 'tail-holdout': 0.2 })).toBeCloseTo(kl([3, 4, 1], [0.4, 0.4, 0.2]), 14)
  })

  test('texts are not in bins', async () => {
    const bins = { bins: [0, 1], weights: [1] }
    expect((await on(csv(['x', 'y']), { 'kl-divergence': { max: 1, reference: bins } })).observed).toBe(
      '2 of 2 values are no numbers',
    )
  })
})

describe('chi-square', () => {
  const reference = { values: [1, 2, 3], weights: [0.5, 0.3, 0.2] }

  test('shares like the reference pass, others fail, with the p-value of SciPy', async () => {
    // 100 / 60 + 100 / 10 with two degrees of freedom, whose tail is exponential.
    const seen = await on(csv(repeat({ 1: 50, 2: 30, 3: 20 })), {
      'chi-square': { 'p-above': 0.05, reference: { values: [1, 2, 3], weights: [0.6, 0.3, 0.1] } },
    })
    expect(seen).toMatchObject({
      verdict: 'fail',
      truth: { kind: 'error-controlled', level: 0.05, guarantee: 'asymptotic' },
    })
    expect(seen.value).toBeCloseTo(Math.exp(-35 / 6), 14)
    expect(
      (await on(csv(repeat({ 1: 52, 2: 29, 3: 19 })), { 'chi-square': { 'p-above': 0.05, reference } })).verdict,
    ).toBe('pass')
  })

  test('a value that the reference does not know is impossible, unless a share is held out', async () => {
    const data = csv(repeat({ 1: 50, 2: 29, 3: 20, 4: 1 }))
    expect(await on(data, { 'chi-square': { 'p-above': 0.05, reference } })).toMatchObject({
      verdict: 'fail',
      value: 0,
    })
    expect((await on(data, { 'chi-square': { 'p-above': 0.05, reference, 'tail-holdout': 0.01 } })).verdict).toBe(
      'pass',
    )
  })

  test('says so where counts are too low for it', async () => {
    const seen = await on(csv([1, 1, 2]), { 'chi-square': { 'p-above': 0.05, reference } })
    expect(seen.message).toContain('expected counts are low')
  })
})

describe('Kolmogorov-Smirnov', () => {
  const random = seededRandom(1)
  const bell = csv(Array.from({ length: 200 }, () => 40 + 5 * normal(random)))

  test('against a distribution, by its names in SciPy and by better known ones', async () => {
    const parameters = { mean: 40, std_dev: 5 }
    const seen = await on(bell, { ks: { 'p-above': 0.05, distribution: 'norm', parameters } })
    expect(seen).toMatchObject({
      code: 'column-ks',
      label: 'a is distributed as norm(40, 5) (KS p above 0.05)',
      verdict: 'pass',
      truth: { kind: 'error-controlled', level: 0.05, guarantee: 'finite-sample' },
    })
    const others = [{ loc: 40, scale: 5 }, [40, 5]].map(
      async one => (await on(bell, { ks: { 'p-above': 0.05, distribution: 'norm', parameters: one } })).value,
    )
    expect(await Promise.all(others)).toEqual([seen.value, seen.value])
    const wrong = await on(bell, { ks: { 'p-above': 0.05, distribution: 'norm', parameters: [43, 5] } })
    expect(wrong).toMatchObject({ verdict: 'fail' })
    expect((await on(bell, { ks: { 'p-above': 0.05, distribution: 'uniform', parameters: [25, 30] } })).verdict).toBe(
      'fail',
    )
  })

  test('the p-value of one value', async () => {
    // scipy.stats.kstest([0.5], 'uniform'): D = 0.5, p = 1.
    expect(await on(csv([0.5]), { ks: { 'p-above': 0.05, distribution: 'uniform' } })).toMatchObject({ value: 1 })
    expect((await on(csv([0.99]), { ks: { 'p-above': 0.05, distribution: 'uniform' } })).value).toBeCloseTo(0.02, 12)
  })

  test('bootstrapped, against bins: a rule of thumb that gives the same answer each time', async () => {
    const reference = { bins: [25, 35, 40, 45, 55], weights: [0.16, 0.34, 0.34, 0.16] }
    const seen = await on(bell, { ks: { 'p-above': 0.05, reference } })
    expect(seen).toMatchObject({ verdict: 'pass', truth: { kind: 'rule-of-thumb' } })
    expect(await on(bell, { ks: { 'p-above': 0.05, reference } })).toEqual(seen)
    const shifted = { bins: [45, 55, 60, 65, 75], weights: reference.weights }
    expect((await on(bell, { ks: { 'p-above': 0.05, reference: shifted } })).verdict).toBe('fail')
  })
})

describe('association', () => {
  const pairs = (rows: readonly (readonly [unknown, unknown])[]) =>
    `a,b\n${rows.map(row => row.join(',')).join('\n')}\n`
  const table = (counts: Readonly<Record<string, number>>) =>
    pairs(repeat(counts).map(pair => pair.split('-') as [string, string]))

  test('of categories: 0 of what is independent, 1 of what goes together', async () => {
    const independent = table({ 'x-1': 20, 'x-2': 20, 'y-1': 10, 'y-2': 10 })
    expect(await look(independent, { association: { columns: ['a', 'b'], below: 0.1 } })).toMatchObject({
      code: 'association',
      verdict: 'pass',
      value: 0,
      truth: { kind: 'rule-of-thumb' },
    })
    const together = table({ 'x-1': 20, 'y-2': 20, 'z-3': 10 })
    expect(await look(together, { association: { columns: ['a', 'b'], max: 0.9 } })).toMatchObject({
      verdict: 'fail',
      value: 1,
    })
    expect((await look(together, { association: { columns: ['a', 'b'], max: 1 } })).verdict).toBe('pass')
    expect((await look(together, { association: { columns: ['a', 'b'], below: 1 } })).verdict).toBe('fail')
  })

  test('rows that lack one of the values do not count, and a constant column has no association', async () => {
    expect((await look('a,b\nx,1\n,2\ny,\nx,2\n', { association: { columns: ['a', 'b'], below: 0.5 } })).observed).toBe(
      'one of `a` and `b` is constant',
    )
    expect((await look('a,b\nx,\n,2\n', { association: { columns: ['a', 'b'], below: 0.5 } })).verdict).toBe(
      'inconclusive',
    )
  })

  test('numbers are cut into bins, rare categories are one', async () => {
    const rows = Array.from({ length: 400 }, (_, i) => [i / 4, (i * 7) % 100] as const)
    const independent = await look(pairs(rows), { association: { columns: ['a', 'b'], below: 0.3 } })
    expect(independent).toMatchObject({ verdict: 'pass' })
    expect(independent.message).toContain('10 × 10 table of 400 rows')
    const edges = await look(pairs(rows), {
      association: { columns: ['a', 'b'], below: 0.3, 'bins-a': [50], 'bins-b': 4 },
    })
    expect(edges.message).toContain('2 × 4 table')
    const names = rows.map(([x], i) => [`c${i % 30}`, x > 50 ? 'high' : 'low'] as const)
    expect(
      (await look(pairs(names), { association: { columns: ['a', 'b'], below: 0.3, 'bins-a': 5 } })).message,
    ).toContain('6 × 2')
    expect(
      (await look(pairs(names), { association: { columns: ['a', 'b'], below: 0.3, 'bins-a': [5] } })).observed,
    ).toBe('string values of a have no order with edges')
  })
})
