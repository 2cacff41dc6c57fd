import { readFileSync } from 'node:fs'

/** Numbers from SciPy, statsmodels and independent computations; made by make_golden.py. */
export const golden = JSON.parse(readFileSync(new URL('./golden.json', import.meta.url), 'utf8'))

/** Distance of two numbers, relative where they are not small; 0 for equal infinities. */
export function relativeError(actual: number, expected: number, floor = 0): number {
  if (actual === expected) return 0
  return Math.abs(actual - expected) / Math.max(Math.abs(expected), floor)
}
