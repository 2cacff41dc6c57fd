import { normalQuantile } from '../special/distributions.js'

export type Decision = 'pass' | 'fail' | 'inconclusive'

export type ComparisonMethod = 'tango-score' | 'exact-unconditional' | 'betting' | 'bootstrap-bca' | 'delong'

/** The difference d = candidate - champion on the same rows, larger is better, with what follows from it. */
export interface PairedComparison {
  readonly method: ComparisonMethod
  readonly guarantee: 'finite-sample' | 'asymptotic'
  /** Paired rows. */
  readonly rows: number
  readonly estimate: number
  /** One-sided bounds, each wrong with probability at most alpha: together an interval at 1 - 2 alpha. */
  readonly lower: number
  readonly upper: number
  /** The candidate may be worse by less than this. */
  readonly margin: number
  readonly alpha: number
  readonly decision: Decision
  /** The candidate is shown to be better, not only not worse: lower > 0. */
  readonly superior: boolean
  /** About how many rows would decide if the estimate stayed; null when decided, or when no number would. */
  readonly rowsToDecide: number | null
}

/**
 * Non-inferiority in three values: pass if the lower bound lies above -margin, fail if the upper bound lies
 * below it, else inconclusive. A difference that is merely "not significant" never passes.
 */
export function decide(lower: number, upper: number, margin: number): Decision {
  if (lower > -margin) return 'pass'
  if (upper < -margin) return 'fail'
  return 'inconclusive'
}

export interface RowsToDecideOptions {
  readonly estimate: number
  /** Standard deviation of the difference of one row. */
  readonly deviation: number
  readonly margin: number
  readonly alpha: number
  /** Chance that so many rows do decide, if the estimate is the truth. Default 0.8. */
  readonly power?: number
}

/**
 * Rows after which the comparison would be decided with probability `power` if the present estimate were the
 * truth: ((z_alpha + z_power) deviation / |estimate + margin|)^2. null where the estimate sits on the margin or
 * the number exceeds 1e9: no test set decides that.
 */
export function rowsToDecide({ estimate, deviation, margin, alpha, power = 0.8 }: RowsToDecideOptions): number | null {
  const distance = Math.abs(estimate + margin)
  if (distance === 0 || !(deviation >= 0)) return null
  const z = -normalQuantile(alpha) + normalQuantile(power)
  const rows = Math.ceil(((z * deviation) / distance) ** 2)
  return rows > 1e9 ? null : rows
}

/** Fills in what follows from the bounds. */
export function conclude(
  bounds: Omit<PairedComparison, 'decision' | 'superior' | 'rowsToDecide'>,
  deviation: number,
): PairedComparison {
  const { lower, upper, margin, rows } = bounds
  const decision = decide(lower, upper, margin)
  const needed = decision === 'inconclusive' ? rowsToDecide({ ...bounds, deviation }) : null
  return {
    ...bounds,
    decision,
    superior: lower > 0,
    // Undecided at n means that more than n are needed, whatever the approximation says.
    rowsToDecide: needed === null ? null : Math.max(needed, rows + 1),
  }
}

/** Checks what every comparison takes. */
export function checkComparison(rows: number, margin: number, alpha: number): void {
  if (!(Number.isInteger(rows) && rows >= 1)) throw new RangeError(`a comparison needs at least one row, got ${rows}`)
  if (!(margin >= 0 && margin < Number.POSITIVE_INFINITY)) throw new RangeError(`margin must be >= 0, got ${margin}`)
  if (!(alpha > 0 && alpha < 0.5)) throw new RangeError(`alpha must lie between 0 and 0.5, got ${alpha}`)
}
