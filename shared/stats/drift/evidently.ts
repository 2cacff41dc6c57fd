import { kolmogorovExactSf } from '../fit/kolmogorov-exact.js'
import { chiSquareSf, normalCdf } from '../special/distributions.js'
import { sum, variance } from '../special/sum.js'
import { countBelow, countUpTo } from './bins.js'
import { jensenShannon, kullbackLeibler } from './divergences.js'
import { ksDistance, untiedExactPValue } from './ks.js'
import { wasserstein } from './wasserstein.js'

/**
 * The default drift tests of Evidently 0.7 as they are, known faults included, for teams that compare with earlier
 * reports of that tool. Nothing else uses these definitions; where they differ from this project's, `EVIDENTLY_FAULTS`
 * says how.
 */
export const EVIDENTLY_TESTS = {
  ks: { threshold: 0.05, label: 'K-S p_value', drifted: (p: number, at: number) => p <= at },
  chisquare: { threshold: 0.05, label: 'chi-square p_value', drifted: (p: number, at: number) => p < at },
  z: { threshold: 0.05, label: 'Z-test p_value', drifted: (p: number, at: number) => p < at },
  wasserstein: { threshold: 0.1, label: 'Wasserstein distance (normed)', drifted: (d: number, at: number) => d >= at },
  jensenshannon: { threshold: 0.1, label: 'Jensen-Shannon distance', drifted: (d: number, at: number) => d >= at },
  psi: { threshold: 0.1, label: 'PSI', drifted: (d: number, at: number) => d >= at },
  kl_div: { threshold: 0.1, label: 'Kullback-Leibler divergence', drifted: (d: number, at: number) => d >= at },
  hellinger: { threshold: 0.1, label: 'Hellinger distance', drifted: (d: number, at: number) => d >= at },
} as const

export type EvidentlyTest = keyof typeof EVIDENTLY_TESTS

/** What a reader should know about a score, where the definition is known to mislead. */
export const EVIDENTLY_FAULTS: Readonly<Partial<Record<EvidentlyTest, string>>> = {
  ks: 'ignores ties; with many rows every difference is significant',
  chisquare: 'takes the reference’s shares as exact: a category that the reference lacks makes the p-value 0',
  wasserstein: 'a reference that hardly varies is divided by 0.001',
  psi: 'an empty bin counts as 0.0001, or a millionth of the smallest bin, on each side by itself',
  kl_div: 'an empty bin counts as 0.0001, or a millionth of the smallest bin, on each side by itself',
  hellinger: 'numbers are binned by their different values, not by their rows',
}

export interface EvidentlyScore {
  readonly test: EvidentlyTest
  readonly score: number
  readonly threshold: number
  readonly drifted: boolean
}

/** A numeric column: finite values, sorted; neither side empty. */
export interface EvidentlyNumbers {
  readonly reference: Float64Array
  readonly current: Float64Array
  /** Both columns hold whole numbers by type, not by value: NumPy then makes no bin narrower than 1. */
  readonly integers: boolean
}

/** A category and its rows. */
export interface EvidentlyCount {
  readonly reference: number
  readonly current: number
}

/** The test that Evidently chooses for a numeric column where none is named. */
export function defaultNumericTest({ reference, current }: EvidentlyNumbers): EvidentlyTest {
  const values = unionOf(reference, current).length
  if (reference.length > 1000) return values <= 5 ? 'jensenshannon' : 'wasserstein'
  if (values > 5) return 'ks'
  return values > 2 ? 'chisquare' : 'z'
}

/** The same for a column of categories, by all its categories. */
export function defaultCategoricalTest(counts: readonly EvidentlyCount[]): EvidentlyTest {
  if (totals(counts).reference > 1000) return 'jensenshannon'
  return counts.length > 2 ? 'chisquare' : 'z'
}

/** Scores a numeric column. Raises RangeError for an empty side, where Evidently raises too. */
export function evidentlyNumeric(numbers: EvidentlyNumbers, test: EvidentlyTest, threshold?: number): EvidentlyScore {
  const { reference, current } = numbers
  if (reference.length === 0 || current.length === 0) throw new RangeError('both sides need values')
  return decided(test, threshold, scoreOfNumbers(numbers, test))
}

function scoreOfNumbers(numbers: EvidentlyNumbers, test: EvidentlyTest): number {
  const { reference, current } = numbers
  switch (test) {
    case 'ks':
      return ksPValue(reference, current)
    case 'wasserstein':
      return wasserstein(reference, current) / Math.max(Math.sqrt(variance(reference)), 0.001)
    case 'hellinger': {
      const edges = sturgesEdges(unionOf(reference, current), numbers.integers)
      return affinity(densities(reference, edges), densities(current, edges))
    }
    default:
      return scoreOfCounts(binned(numbers, test), test)
  }
}

/** Scores a column of categories. `counts` has every category of either side, in the order of their values. */
export function evidentlyCategorical(
  counts: readonly EvidentlyCount[],
  test: Exclude<EvidentlyTest, 'ks' | 'wasserstein'>,
  threshold?: number,
): EvidentlyScore {
  const { reference, current } = totals(counts)
  if (reference === 0 || current === 0) throw new RangeError('both sides need values')
  return decided(test, threshold, scoreOfCounts(counts, test))
}

function decided(test: EvidentlyTest, threshold: number | undefined, score: number): EvidentlyScore {
  const at = threshold ?? EVIDENTLY_TESTS[test].threshold
  return { test, score, threshold: at, drifted: EVIDENTLY_TESTS[test].drifted(score, at) }
}

function scoreOfCounts(counts: readonly EvidentlyCount[], test: EvidentlyTest): number {
  const all = totals(counts)
  const p = counts.map(each => each.reference / all.reference)
  const q = counts.map(each => each.current / all.current)
  switch (test) {
    case 'chisquare': {
      const scale = all.current / all.reference
      // Expected to be absent, and there: the statistic is infinite.
      if (counts.some(each => each.reference === 0)) return 0
      if (counts.length === 1) return Number.NaN
      const terms = counts.map(each => (each.current - each.reference * scale) ** 2 / (each.reference * scale))
      return chiSquareSf(sum(terms), counts.length - 1)
    }
    case 'z':
      return zPValue(counts, all)
    case 'jensenshannon':
      return jensenShannon(p, q).distance
    case 'hellinger':
      return affinity(p, q)
    default: {
      const [a, b] = [filled(p), filled(q)]
      return test === 'psi'
        ? sum(a.map((share, k) => (share - b[k]!) * Math.log(share / b[k]!)))
        : kullbackLeibler(a, b)
    }
  }
}

/** As `scipy.stats.ks_2samp`: exact up to 10,000 rows a side, by the untied null, else by the one-sample law. */
function ksPValue(reference: Float64Array, current: Float64Array): number {
  const { distance } = ksDistance(reference, current)
  const [n, m] = [reference.length, current.length]
  if (Math.max(n, m) <= 10_000) return untiedExactPValue(n, m, distance)
  return kolmogorovExactSf(Math.round(n * (m / (n + m))), distance)
}

function zPValue(counts: readonly EvidentlyCount[], all: EvidentlyCount): number {
  if (counts.length === 1) return 1
  // The first value in order is 0, all others are 1.
  const a = 1 - counts[0]!.reference / all.reference
  const b = 1 - counts[0]!.current / all.current
  const pooled = (a * all.reference + b * all.current) / (all.reference + all.current)
  const z = (a - b) / Math.sqrt(pooled * (1 - pooled) * (1 / all.reference + 1 / all.current))
  return 2 * (1 - normalCdf(Math.abs(z)))
}

const affinity = (p: readonly number[], q: readonly number[]) =>
  Math.sqrt(1 - Math.min(1, sum(p.map((x, k) => Math.sqrt(x * q[k]!)))))

function filled(shares: readonly number[]): number[] {
  const smallest = Math.min(...shares.filter(share => share > 0))
  const fill = smallest <= 0.0001 ? smallest / 1e6 : 0.0001
  return shares.map(share => (share === 0 ? fill : share))
}

/** More different values than this in the reference are binned, unless the test compares single values. */
const MOST_VALUES = 20

function binned(numbers: EvidentlyNumbers, test: EvidentlyTest): EvidentlyCount[] {
  const { reference, current, integers } = numbers
  const byValue = test === 'chisquare' || test === 'z'
  if (byValue || distinct(reference).length <= MOST_VALUES) {
    const [before, now] = [tally(reference), tally(current)]
    return [...unionOf(reference, current)].map(value => ({
      reference: before.get(value) ?? 0,
      current: now.get(value) ?? 0,
    }))
  }
  const rows = reference.length + current.length
  const low = Math.min(reference[0]!, current[0]!)
  const high = Math.max(reference.at(-1)!, current.at(-1)!)
  const edges = edgesOf(low, high, rows, integers)
  const [a, b] = [countsIn(reference, edges), countsIn(current, edges)]
  return a.map((count, k) => ({ reference: count, current: b[k]! }))
}

const sturgesEdges = (values: Float64Array, integers: boolean) =>
  edgesOf(values[0]!, values.at(-1)!, values.length, integers)

/** NumPy's `histogram_bin_edges(…, "sturges")`: equal widths over the range, by the number of entries alone. */
function edgesOf(low: number, high: number, entries: number, integers: boolean): Float64Array {
  const [first, last] = low === high ? [low - 0.5, high + 0.5] : [low, high]
  let width = (high - low) / (Math.log2(entries) + 1)
  if (integers && width > 0 && width < 1) width = 1
  const bins = width > 0 ? Math.ceil((last - first) / width) : 1
  const step = (last - first) / bins
  return Float64Array.from({ length: bins + 1 }, (_, k) => (k === bins ? last : k * step + first))
}

/** Entries in each bin; the last bin holds its upper edge. */
function countsIn(sorted: Float64Array, edges: Float64Array): number[] {
  const upTo = Array.from(edges, (edge, k) =>
    k === edges.length - 1 ? countUpTo(sorted, edge) : countBelow(sorted, edge),
  )
  return upTo.slice(1).map((count, k) => count - upTo[k]!)
}

function densities(sorted: Float64Array, edges: Float64Array): number[] {
  return countsIn(sorted, edges).map(count => count / sorted.length)
}

function tally(sorted: Float64Array): Map<number, number> {
  const counts = new Map<number, number>()
  for (const value of sorted) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

const distinct = (sorted: Float64Array) => sorted.filter((value, k) => k === 0 || value !== sorted[k - 1])

function unionOf(a: Float64Array, b: Float64Array): Float64Array {
  const all = new Float64Array(a.length + b.length)
  all.set(a)
  all.set(b, a.length)
  return distinct(all.sort())
}

function totals(counts: readonly EvidentlyCount[]): EvidentlyCount {
  return {
    reference: counts.reduce((total, each) => total + each.reference, 0),
    current: counts.reduce((total, each) => total + each.current, 0),
  }
}
