import type { ReadableType } from '../../../../shared/data/index.js'
import type { Path } from '../../../../shared/policy/index.js'
import type { FamilyTest } from '../families.js'
import type { Tolerance } from '../tolerance.js'

export type Bound = number | string
export type Scalar = string | number | boolean

export interface Bounds {
  readonly min?: Bound | undefined
  readonly max?: Bound | undefined
  readonly above?: Bound | undefined
  readonly below?: Bound | undefined
}

/** What can be wrong with one row, without a word of SQL: a dialect writes that. */
export type Violation =
  | { readonly kind: 'missing'; readonly column: string }
  | { readonly kind: 'unreadable'; readonly column: string; readonly type: ReadableType }
  | { readonly kind: 'outside'; readonly column: string; readonly bounds: Bounds }
  | { readonly kind: 'not-in'; readonly column: string; readonly values: readonly Scalar[] }
  | { readonly kind: 'in'; readonly column: string; readonly values: readonly Scalar[] }
  | { readonly kind: 'no-match'; readonly column: string; readonly pattern: string }
  | {
      readonly kind: 'length'
      readonly column: string
      readonly min: number | undefined
      readonly max: number | undefined
    }
  | { readonly kind: 'compare'; readonly left: string; readonly operator: Operator; readonly right: string }
  | { readonly kind: 'condition'; readonly sql: string }

export const OPERATORS = ['<=', '>=', '!=', '=', '<', '>'] as const
export type Operator = (typeof OPERATORS)[number]

/** What a check looks at. */
export type Test =
  | { readonly kind: 'rows'; readonly violation: Violation }
  | { readonly kind: 'unique'; readonly columns: readonly string[] }
  | { readonly kind: 'fresh'; readonly column: string; readonly maxAgeMs: number; readonly age: string }
  | { readonly kind: 'query'; readonly sql: string }
  | { readonly kind: 'row-count'; readonly min: number | undefined; readonly max: number | undefined }
  | { readonly kind: 'present'; readonly column: string }
  | { readonly kind: 'only'; readonly columns: readonly string[] }
  | { readonly kind: 'order'; readonly columns: readonly string[] }
  | { readonly kind: 'readable-lines' }
  | FamilyTest

export interface Check {
  /** For machines, stable: `column-range`, `row-condition`. */
  readonly code: string
  /** The column, columns or `rows` that it is about. */
  readonly subject: string
  /** What must hold, for people: `amount is 0 … 50,000`. */
  readonly label: string
  readonly test: Test
  readonly tolerance: Tolerance
  readonly severity: 'fail' | 'warn'
  readonly where: string | undefined
  readonly allowEmpty: boolean
  /** Where it stands in the checks file; absent for what holds without being written. */
  readonly path: Path | undefined
}

export interface CheckPlan {
  readonly checks: readonly Check[]
  readonly key: readonly string[]
  /** Types to read columns of text formats as. */
  readonly types: Readonly<Record<string, ReadableType>>
  /** Columns that may be absent. */
  readonly optional: ReadonlySet<string>
  /** Every column under `columns:`, and those of them whose values no output may show. */
  readonly listed: readonly string[]
  readonly sensitive: readonly string[]
  /** Whether the answer depends on the time. */
  readonly timely: boolean
}
