import type { Counts } from './e-process.js'

/**
 * Dispersion of bad events over polls of one release: Pearson's chi-square against a common rate, per degree of
 * freedom. 1 for independent requests; bursts raise it. Above 1.5 warn, and temper the ratio tests with it.
 * Polls without requests are left out; NaN for fewer than two polls or no bad event.
 */
export function dispersion(polls: readonly Counts[]): number {
  const used = polls.filter(({ n }) => n > 0)
  const requests = used.reduce((total, { n }) => total + n, 0)
  const rate = used.reduce((total, { x }) => total + x, 0) / requests
  if (used.length < 2 || !(rate > 0 && rate < 1)) return Number.NaN
  const chiSquare = used.reduce((total, { n, x }) => total + (x - n * rate) ** 2 / (n * rate * (1 - rate)), 0)
  return chiSquare / (used.length - 1)
}

/**
 * Half width of a band around the empirical distribution function after t observations that holds for all t at
 * once with probability 1 - alpha (Howard and Ramdas 2022, their empirical-process bound). For the report;
 * decisions come from the boundary tests.
 */
export function sequentialDkwRadius(t: number, alpha: number): number {
  if (!(t >= 1)) return 1
  return Math.min(1, 0.85 * Math.sqrt((Math.log(Math.log(Math.E * t)) + 0.8 * Math.log(1612 / alpha)) / t))
}
