import type { PlotBlock } from '../../../shared/outcome/index.js'
import type { EvidentlyScore } from '../../../shared/stats/index.js'
import type { ChunkDistances } from './chunks/distances.js'
import type { PlannedColumn } from './columns.js'
import type { Measured } from './measures/measured.js'
import type { Part } from './parts.js'

/** Rows of one side of a column that have no usable value. */
export interface Absent {
  readonly missing: number
  /** Texts where the reference has numbers, times or booleans. */
  readonly unreadable: number
}

/** Two sides of a column, measured. Small: the values themselves are gone. */
export interface Comparison {
  readonly column: PlannedColumn
  readonly rows: { readonly reference: number; readonly current: number }
  readonly missing: { readonly reference: number; readonly current: number }
  readonly parts: readonly Part[]
  /** Side by side; one of them, or `effect`, decides. */
  readonly measures: readonly Measured[]
  /** What another tool would say; it decides where the policy wants that. */
  readonly compat?: EvidentlyScore | undefined
  /** What decides where the measure is ks or total-variation: a distance over all rows, those without value included. */
  readonly effect: {
    readonly distance: number
    /** The distance to all rows of the reference is at most so much more; 0 unless a profile stands for them. */
    readonly within: number
    /** Parts that the distance is over; only for total variation. */
    readonly categories: number
  }
  /** How far chunks of the reference lie from one another, where the policy learns from them. */
  readonly chunks?: ChunkDistances | undefined
  /** Rows of the current data beyond all that the reference showed. */
  readonly unseen: {
    readonly rows: number
    /** The share that a new sample would show without any drift. */
    readonly expected: number
  }
  /** Why there was nothing to compare, where there was not. */
  readonly nothing: string | undefined
  /** What changed, in words, without the name; the most telling first. */
  readonly change: string
  readonly plot: PlotBlock | undefined
  /** Shares over the same bins or categories, for sparklines. */
  readonly shape: { readonly reference: readonly number[]; readonly current: readonly number[] }
}
