import type { TwoSample } from './two-sample.js'

/** Smallest and largest p-value that the table of critical values tells apart. */
export const ANDERSON_DARLING_RANGE = { from: 0.001, to: 0.25 } as const

/** Critical values of the standardised statistic for two samples (Scholz and Stephens 1987, table 1), by level. */
const LEVELS = [0.25, 0.1, 0.05, 0.025, 0.01, 0.005, 0.001]
const CRITICAL = [0.675 - 0.245 - 0.105, 1.281 + 0.25 - 0.305, 1.645 + 0.678 - 0.362, 1.96 + 1.149 - 0.391].concat([
  2.326 + 1.822 - 0.396,
  2.573 + 2.364 - 0.345,
  3.085 + 3.615 - 0.154,
])

/**
 * Standardised two-sample Anderson–Darling statistic and its p-value.
 *
 * The p-value interpolates the logarithm of the tabulated levels by a parabola, as Scholz and Stephens propose; it
 * is clipped to 0.001 … 0.25, where the table ends. Fewer than four rows together have no variance to scale by:
 * then both are NaN.
 */
export function andersonDarlingTest({ n, m, andersonDarling }: TwoSample): { statistic: number; pValue: number } {
  const statistic = (andersonDarling - 1) / Math.sqrt(varianceOf(n, m))
  const logP = CURVE[0] + CURVE[1] * statistic + CURVE[2] * statistic * statistic
  // Beyond its vertex a parabola would rise again.
  const vertex = -CURVE[1] / (2 * CURVE[2])
  const beyond = CURVE[2] > 0 && statistic > vertex
  const { from, to } = ANDERSON_DARLING_RANGE
  return { statistic, pValue: beyond ? from : Math.min(to, Math.max(from, Math.exp(logP))) }
}

/** Variance of A² without drift (Scholz and Stephens 1987, equation 4) for two samples. */
function varianceOf(n: number, m: number): number {
  const rows = n + m
  const k = 2
  const inverse = 1 / n + 1 / m
  const { h, g } = harmonicSums(rows)
  const a = (4 * g - 6) * (k - 1) + (10 - 6 * g) * inverse
  const b = (2 * g - 4) * k * k + 8 * h * k + (2 * g - 14 * h - 4) * inverse - 8 * h + 4 * g - 6
  const c = (6 * h + 2 * g - 2) * k * k + (4 * h - 4 * g + 6) * k + (2 * h - 6) * inverse + 4 * h
  const d = (2 * h + 6) * k * k - 4 * h * k
  return (a * rows ** 3 + b * rows ** 2 + c * rows + d) / ((rows - 1) * (rows - 2) * (rows - 3))
}

/** Most columns of a table have as many values as one another, and these sums take as long as a merge. */
const knownSums = new Map<number, { readonly h: number; readonly g: number }>()
const MOST_KNOWN = 64

/** h is the sum of 1/i up to rows − 1, g the sum over i < j of 1 / ((rows − i) j). */
function harmonicSums(rows: number): { readonly h: number; readonly g: number } {
  const known = knownSums.get(rows)
  if (known !== undefined) return known
  let h = 0
  let g = 0
  for (let i = 1; i <= rows - 2; i++) {
    h += 1 / (rows - i)
    g += h / (i + 1)
  }
  const sums = { h: h + 1, g }
  if (knownSums.size >= MOST_KNOWN) knownSums.clear()
  knownSums.set(rows, sums)
  return sums
}

/** Least-squares parabola of ln(level) over the critical values. */
const CURVE = parabola(
  CRITICAL,
  LEVELS.map(level => Math.log(level)),
)

function parabola(x: readonly number[], y: readonly number[]): readonly [number, number, number] {
  const power = (k: number) => x.reduce((total, value) => total + value ** k, 0)
  const moment = (k: number) => x.reduce((total, value, i) => total + value ** k * y[i]!, 0)
  const matrix = [0, 1, 2].map(row => [power(row), power(row + 1), power(row + 2), moment(row)])
  for (let pivot = 0; pivot < 3; pivot++) {
    for (let row = 0; row < 3; row++) {
      if (row === pivot) continue
      const factor = matrix[row]![pivot]! / matrix[pivot]![pivot]!
      for (let column = pivot; column < 4; column++) matrix[row]![column]! -= factor * matrix[pivot]![column]!
    }
  }
  return [0, 1, 2].map(row => matrix[row]![3]! / matrix[row]![row]!) as unknown as readonly [number, number, number]
}
