import { checkSorted } from './bins.js'

export interface KsDistance {
  /** Largest difference of the two empirical distribution functions. */
  readonly distance: number
  /** A value at which it is reached. */
  readonly at: number
}

export interface KsResult extends KsDistance {
  readonly pValue: number
  /** `exact-conditional`: the permutation distribution given the pooled values, ties included. */
  readonly method: 'exact-conditional' | 'asymptotic'
}

/** Two-sample Kolmogorov-Smirnov distance of sorted samples, one merge, tied values taken together. */
export function ksDistance(a: Float64Array, b: Float64Array): KsDistance {
  checkSorted('first sample', a)
  checkSorted('second sample', b)
  const n = a.length
  const m = b.length
  let distance = 0
  let at = Math.min(a[0]!, b[0]!)
  for (let i = 0, j = 0; i < n && j < m; ) {
    const value = Math.min(a[i]!, b[j]!)
    while (i < n && a[i] === value) i++
    while (j < m && b[j] === value) j++
    const gap = Math.abs(i / n - j / m)
    if (gap > distance) {
      distance = gap
      at = value
    }
  }
  return { distance, at }
}

/**
 * Two-sample Kolmogorov-Smirnov test. Exact while n m <= `exactUpTo` (default one million, some milliseconds);
 * the exact p-value conditions on the ties (Schroeer and Trenkler 1995), where ignoring them would be
 * conservative. Above: Kolmogorov's limit law at sqrt(n m / (n + m)) D, conservative with ties.
 */
export function ksTest(
  a: Float64Array,
  b: Float64Array,
  { exactUpTo = 1_000_000 }: { readonly exactUpTo?: number } = {},
): KsResult {
  const found = ksDistance(a, b)
  return { ...found, ...kolmogorovSmirnovPValue(a, b, found.distance, { exactUpTo }) }
}

/** The p-value of `ksTest` for a distance that is known already. */
export function kolmogorovSmirnovPValue(
  a: Float64Array,
  b: Float64Array,
  distance: number,
  { exactUpTo = 1_000_000 }: { readonly exactUpTo?: number } = {},
): Pick<KsResult, 'pValue' | 'method'> {
  if (a.length * b.length <= exactUpTo) return { pValue: exactPValue(a, b, distance), method: 'exact-conditional' }
  const effective = Math.sqrt((a.length / (a.length + b.length)) * b.length)
  return { pValue: kolmogorovSf(effective * distance), method: 'asymptotic' }
}

/** P(K > x) for Kolmogorov's distribution; of its two series the one that converges fast at x. */
export function kolmogorovSf(x: number): number {
  if (x <= 0) return 1
  if (x < 1) {
    let cdf = 0
    for (let k = 1; k <= 19; k += 2) cdf += Math.exp((-(k * k) * Math.PI * Math.PI) / (8 * x * x))
    return Math.max(0, 1 - (Math.sqrt(2 * Math.PI) / x) * cdf)
  }
  let tail = 0
  for (let k = 1; k <= 10; k++) tail += (k % 2 === 1 ? 2 : -2) * Math.exp(-2 * k * k * x * x)
  return Math.min(1, tail)
}

/**
 * Chance that a random split of the pooled values into n and m is at least as far apart as `distance`. A split is
 * a lattice path; hit[j] is the chance that a random path to (i, j) has touched a point with a gap that large.
 * Gaps are compared as integers (|i m - j n|), and only where a run of ties ends. All terms are positive.
 */
function exactPValue(a: Float64Array, b: Float64Array, distance: number): number {
  return latticePValue(a.length, b.length, distance, tieRunEnds(a, b))
}

/** The exact p-value where no two values were equal, which is what other tools take for granted. O(n m). */
export function untiedExactPValue(n: number, m: number, distance: number): number {
  return latticePValue(n, m, distance, new Uint8Array(n + m + 1).fill(1))
}

function latticePValue(n: number, m: number, distance: number, runEnds: Uint8Array): number {
  const needed = Math.round(distance * n * m)
  if (needed === 0) return 1
  const reaches = (i: number, j: number) => runEnds[i + j] === 1 && Math.abs(i * m - j * n) >= needed
  const hit = new Float64Array(m + 1)
  for (let j = 1; j <= m; j++) hit[j] = reaches(0, j) ? 1 : hit[j - 1]!
  for (let i = 1; i <= n; i++) {
    if (reaches(i, 0)) hit[0] = 1
    for (let j = 1; j <= m; j++) hit[j] = reaches(i, j) ? 1 : (i * hit[j]! + j * hit[j - 1]!) / (i + j) // last step from a, from b
  }
  return Math.min(1, hit[m]!)
}

/** ends[k] is 1 if a run of equal pooled values ends after k of them. */
function tieRunEnds(a: Float64Array, b: Float64Array): Uint8Array {
  const ends = new Uint8Array(a.length + b.length + 1)
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    const value = j >= b.length || (i < a.length && a[i]! <= b[j]!) ? a[i] : b[j]
    while (i < a.length && a[i] === value) i++
    while (j < b.length && b[j] === value) j++
    ends[i + j] = 1
  }
  return ends
}
