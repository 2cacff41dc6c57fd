import { sharesOf } from './counts.js'

type CountVector = ArrayLike<number>

function overParts(a: CountVector, b: CountVector, term: (p: number, q: number) => number): number {
  const { p, q } = sharesOf(a, b)
  let total = 0
  for (let k = 0; k < p.length; k++) total += term(p[k]!, q[k]!)
  return total
}

/**
 * Jensen-Shannon divergence and its square root, the distance. `base` e (default) or 2; in base 2 both lie in
 * 0 .. 1. Finite without any floor: the mixture is positive wherever one side is.
 */
export function jensenShannon(
  a: CountVector,
  b: CountVector,
  { base = Math.E }: { readonly base?: number } = {},
): { divergence: number; distance: number } {
  const half = (x: number, middle: number) => (x > 0 ? 0.5 * x * Math.log(x / middle) : 0)
  const nats = overParts(a, b, (p, q) => half(p, (p + q) / 2) + half(q, (p + q) / 2))
  const divergence = Math.max(0, nats) / Math.log(base)
  return { divergence, distance: Math.sqrt(divergence) }
}

/**
 * Kullback-Leibler divergence of `b` from `a`, natural log. Infinity where `b` is empty and `a` is not, unless empty
 * parts of `b` are raised to a `floor`.
 */
export function kullbackLeibler(
  a: CountVector,
  b: CountVector,
  { floor = 0 }: { readonly floor?: number } = {},
): number {
  return Math.max(
    0,
    overParts(a, b, (p, q) => (p === 0 ? 0 : p * Math.log(p / Math.max(q, floor)))),
  )
}

/** Hellinger distance, 0 .. 1: sqrt(1 - sum of sqrt(p q)), computed from squared differences to keep small values. */
export function hellinger(a: CountVector, b: CountVector): number {
  return Math.min(1, Math.sqrt(overParts(a, b, (p, q) => (Math.sqrt(p) - Math.sqrt(q)) ** 2) / 2))
}

/** Largest difference of a share, 0 .. 1. */
export function lInfinity(a: CountVector, b: CountVector): number {
  const { p, q } = sharesOf(a, b)
  let largest = 0
  for (let k = 0; k < p.length; k++) largest = Math.max(largest, Math.abs(p[k]! - q[k]!))
  return largest
}

/** Total variation distance, 0 .. 1: the share of rows that would have to change their part. */
export function totalVariation(a: CountVector, b: CountVector): number {
  return Math.min(1, overParts(a, b, (p, q) => Math.abs(p - q)) / 2)
}
