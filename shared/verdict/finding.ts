import type { Truth } from './truth.js'
import type { Verdict } from './verdict.js'

/** A place in a file of the workspace, for annotations. Lines and columns count from 1. */
export interface Location {
  /** Path relative to the workspace, with forward slashes. */
  readonly file: string
  readonly line?: number | undefined
  readonly column?: number | undefined
}

/** One thing that a step looked at and what it concluded. Passing checks are findings too (`verdict: 'pass'`). */
export interface Finding {
  /**
   * What finds this finding again in another run, where code and subject do not say it alone: the same in every run,
   * without numbers that change and without lines.
   */
  readonly id?: string | undefined
  /** Stable, kebab-case, for machines: `column-range`, `drift-psi`, `metric-threshold`. */
  readonly code: string
  /** What this finding alone would decide. */
  readonly verdict: Verdict
  /** What it is about: a column, a metric, a slice, a route. Comes from data, so it is escaped wherever it is shown. */
  readonly subject: string
  /** One sentence with the numbers. */
  readonly message: string
  readonly truth: Truth
  readonly observed?: string | number | undefined
  readonly expected?: string | number | undefined
  /** What to do about it; absent on passing findings. */
  readonly remedy?: string | undefined
  readonly location?: Location | undefined
}
