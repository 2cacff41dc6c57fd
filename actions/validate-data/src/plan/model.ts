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

export type DeclaredType = ReadableType | 'decimal' | 'time' | 'json'

/** What can be wrong with one row, without a word of SQL: a dialect writes that. */
export type Violation =
  | { readonly kind: 'missing'; readonly column: string }
  | { readonly kind: 'not-missing'; readonly column: string }
  | { readonly kind: 'unreadable'; readonly column: string; readonly types: readonly DeclaredType[] }
  | { readonly kind: 'outside'; readonly column: string; readonly bounds: Bounds }
  | { readonly kind: 'not-in'; readonly column: string; readonly values: readonly Scalar[] }
  | { readonly kind: 'in'; readonly column: string; readonly values: readonly Scalar[] }
  | {
      readonly kind: 'pattern'
      readonly column: string
      readonly syntax: 'regex' | 'like'
      readonly patterns: readonly string[]
      /** How many of the patterns a value must match. */
      readonly must: 'all' | 'any' | 'none'
    }
  | {
      readonly kind: 'length'
      readonly column: string
      readonly min: number | undefined
      readonly max: number | undefined
    }
  | { readonly kind: 'unparseable'; readonly column: string; readonly as: 'date' | 'json' | 'number' }
  | { readonly kind: 'other-form'; readonly column: string; readonly format: string }
  | { readonly kind: 'json-schema'; readonly column: string; readonly schema: Readonly<Record<string, unknown>> }
  | { readonly kind: 'outlying'; readonly column: string; readonly below: number; readonly twoSided: boolean }
  | ({ readonly kind: 'disorder' } & Order)
  | {
      readonly kind: 'compare'
      readonly left: string
      readonly operator: Operator
      readonly right: string
      readonly missing: MissingRule
    }
  | {
      readonly kind: 'not-in-pairs'
      readonly columns: readonly [string, string]
      readonly pairs: readonly (readonly [Scalar | null, Scalar | null])[]
      readonly missing: MissingRule
    }
  | { readonly kind: 'unequal' | 'repeated'; readonly columns: readonly string[]; readonly missing: MissingRule }
  | {
      readonly kind: 'sum'
      readonly columns: readonly string[]
      readonly equals: number | string
      readonly within: number
      readonly missing: MissingRule
    }
  | { readonly kind: 'incomplete'; readonly columns: readonly string[]; readonly rule: 'all' | 'any' | 'together' }
  | { readonly kind: 'condition'; readonly sql: string }

/** What rows with missing values mean to a check over several columns. */
export type MissingRule = 'skip-any' | 'skip-all' | 'compare'

/** An order that values have along the rows. */
export interface Order {
  readonly column: string
  readonly direction: 'increasing' | 'decreasing'
  readonly strictly: boolean
  /** Columns that order the rows; the order of the data where there is none, and among equal ones. */
  readonly by: readonly string[]
  /** Columns that name an entity, within which the order holds. */
  readonly per: readonly string[]
}

export const OPERATORS = ['<=', '>=', '!=', '=', '<', '>'] as const
export type Operator = (typeof OPERATORS)[number]

/** What a check looks at. */
export type Test =
  | { readonly kind: 'rows'; readonly violation: Violation }
  | { readonly kind: 'unique'; readonly columns: readonly string[]; readonly missing: MissingRule }
  | { readonly kind: 'fresh'; readonly column: string; readonly maxAgeMs: number; readonly age: string }
  | { readonly kind: 'query'; readonly sql: string }
  | { readonly kind: 'row-count'; readonly bounds: Bounds }
  | { readonly kind: 'column-count'; readonly bounds: Bounds }
  | { readonly kind: 'present'; readonly column: string; readonly position?: number | undefined }
  | { readonly kind: 'exactly'; readonly columns: readonly string[] }
  | { readonly kind: 'set'; readonly columns: readonly string[]; readonly exact: boolean }
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
  /** The conditions as they were written, where `where` is made of several. */
  readonly premises?: readonly string[] | undefined
  readonly allowEmpty: boolean
  /** Why it is there, who to ask and words to find it by, as the checks file has them. */
  readonly description: string | undefined
  readonly owner: string | undefined
  readonly tags: readonly string[]
  /** Where it stands in the checks file; absent for what holds without being written. */
  readonly path: Path | undefined
}

export interface CheckPlan {
  readonly checks: readonly Check[]
  readonly key: readonly string[]
  /** Types to read columns of text formats as. */
  readonly types: Readonly<Record<string, ReadableType>>
  /** Columns of text formats whose texts are left as they are written, because a check looks at their characters. */
  readonly texts: readonly string[]
  /** Whether NaN counts as a missing value. */
  readonly nanIsMissing: boolean
  /** Columns that may be absent. */
  readonly optional: ReadonlySet<string>
  /** Every column under `columns:`, and those of them whose values no output may show. */
  readonly listed: readonly string[]
  readonly sensitive: readonly string[]
  /** Whether the answer depends on the time. */
  readonly timely: boolean
}
