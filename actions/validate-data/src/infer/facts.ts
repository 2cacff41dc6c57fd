import type { ColumnType, Value } from '../../../../shared/data/index.js'
import type { Form } from './forms.js'

/** How the rows are divided: by their number and the seed alone, never by a value. */
export interface Parts {
  /** Rows that sets of values and forms are learnt from. */
  readonly learn: number
  /** Rows that confirm what was learnt. */
  readonly confirm: number
  /** Rows that are only reported on. */
  readonly report: number
}

/** What the rows to fit (learn and confirm) say about one column. */
export interface ColumnFacts {
  readonly name: string
  readonly type: ColumnType
  readonly nativeType: string
  /** The schema of the file says the type, no value does. */
  readonly typeIsGiven: boolean
  readonly missing: number
  readonly present: number
  /** Values that are there and not NaN, of those to confirm. */
  readonly confirming: number
  readonly nan: number
  /** About how many different values there are. */
  readonly distinct: number
  /** No value occurs twice. */
  readonly allDifferent: boolean
  readonly smallest: Value
  readonly largest: Value
  readonly shortest: number | undefined
  readonly longest: number | undefined
  /** All different values, smallest first, where they are few; undefined otherwise. */
  readonly categories: Learnt<readonly Category[]> | undefined
  /** The forms of texts, where they are few. */
  readonly forms: Learnt<readonly Form[]> | undefined
  /** No value of it may be written. */
  readonly sensitive: boolean
}

export interface Category {
  readonly value: string | number | boolean
  readonly rows: number
}

/** Learnt from one part, confirmed by the other. */
export interface Learnt<T> {
  /** No narrower than what was confirmed. */
  readonly found: T
  /** Nothing in the rows to confirm is outside of what the rows to learn from have. */
  readonly confirmed: boolean
}
