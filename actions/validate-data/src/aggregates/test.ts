import type { ContinuousName } from '../../../../shared/stats/index.js'
import type { Bounds, Scalar } from '../plan/model.js'

/** Numbers over a column that an interval bounds. */
export const NUMBERS = [
  'smallest',
  'largest',
  'mean',
  'median',
  'stdev',
  'sum',
  'distinct-count',
  'distinct-share',
] as const
export type NumberMeasure = (typeof NUMBERS)[number]

/** How a quantile between two values is found; NumPy's names. */
export const INTERPOLATIONS = ['linear', 'lower', 'higher', 'nearest', 'midpoint'] as const
export type Interpolation = (typeof INTERPOLATIONS)[number]

/** What a check says where there is no value to look at. */
export type NoValues = 'inconclusive' | 'fail' | 'pass'

export interface Quantile {
  /** The share as written, `0.95`. */
  readonly share: string
  readonly bounds: Bounds
}

/** Shares of values that a column is compared with. */
export interface Categories {
  readonly values: readonly Scalar[]
  readonly weights: readonly number[]
}

/** Shares of bins that a column is compared with; `null` at an end is infinity. */
export interface Binned {
  readonly bins: readonly (number | null)[]
  readonly weights: readonly number[]
  readonly tails: readonly [number, number] | undefined
}

/** A level that a number may reach, or must stay below. */
export interface Limit {
  readonly value: number
  readonly strict: boolean
}

interface OnColumn {
  readonly column: string
  readonly noValues: NoValues
}

/** A check on one number, or on the set of values, of a column. */
export type AggregateTest =
  | { readonly [M in NumberMeasure]: OnColumn & { readonly measure: M; readonly bounds: Bounds } }[NumberMeasure]
  | (OnColumn & {
      readonly measure: 'quantiles'
      readonly quantiles: readonly Quantile[]
      readonly interpolation: Interpolation
    })
  | (OnColumn & {
      readonly measure: 'most-common'
      readonly values: readonly Scalar[]
      readonly ties: 'forbid' | 'any' | 'all'
    })
  | (OnColumn & {
      readonly measure: 'distinct-values'
      readonly rule: 'in' | 'contains' | 'equals'
      readonly values: readonly Scalar[]
    })
  | (OnColumn & {
      readonly measure: 'kl-divergence'
      readonly limit: Limit
      readonly reference: Categories | Binned
      readonly tailHoldout: number
      readonly internalHoldout: number
    })
  | (OnColumn & {
      readonly measure: 'chi-square'
      readonly pAbove: number
      readonly reference: Categories
      readonly tailHoldout: number
    })
  | (OnColumn & {
      readonly measure: 'ks'
      readonly pAbove: number
      readonly distribution: ContinuousName
      readonly shapes: readonly number[]
      readonly loc: number
      readonly scale: number
    })
  | (OnColumn & {
      readonly measure: 'bootstrapped-ks'
      readonly pAbove: number
      readonly reference: Binned
      readonly samples: number | undefined
      readonly size: number | undefined
      readonly seed: number
    })
  | (OnColumn & { readonly measure: 'not-constant' })
  | (OnColumn & {
      readonly measure: 'balance'
      /** As written, `5%`. */
      readonly minShare: string | undefined
      readonly maxShare: string | undefined
      readonly classes: readonly Scalar[] | undefined
    })
  | {
      readonly measure: 'association'
      readonly columns: readonly [string, string]
      readonly limit: Limit
      readonly bins: readonly [Binning, Binning]
      readonly noValues: NoValues
    }
  | {
      readonly measure: 'leakage'
      readonly label: string
      readonly columns: readonly string[] | undefined
      readonly except: readonly string[]
    }

/** How the values of a column are brought to few: so many parts, or the edges between them. */
export type Binning = number | readonly number[]

export type TestOf<M extends AggregateTest['measure']> = Extract<AggregateTest, { readonly measure: M }>
