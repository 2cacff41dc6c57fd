import type { Verdict } from '../../../../shared/verdict/index.js'
import type { BatchRecord } from './record.js'

/** Where a batch stands in the life of its reference and policy. */
export interface Life {
  /** Digests that say which life it is, and the batch. */
  readonly batch: Pick<BatchRecord, 'data' | 'reference' | 'policy'>
  readonly at: string
  /** From 1; a batch that is judged again keeps its place. */
  readonly position: number
  /** Batches of this life judged before this one, oldest first. */
  readonly earlier: readonly BatchRecord[]
  /** Error spent by batches that ran at the same time and took the same place, besides their own. */
  readonly overspent: boolean
}

/**
 * Finds the place of a batch among what is remembered.
 * @param at when it is judged now, if it was not before
 */
export function placeIn(records: readonly BatchRecord[], batch: Life['batch'], at: string): Life {
  const life = records.filter(({ reference, policy }) => reference === batch.reference && policy === batch.policy)
  const own = life.find(({ data }) => data === batch.data)
  const earlier = life.filter(
    record => record !== own && (own === undefined || record.at < own.at || record.position < own.position),
  )
  const highest = Math.max(0, ...earlier.map(({ position }) => position))
  return {
    batch,
    at: own?.at ?? at,
    // A record that was lost must not give its place to another one, so the highest place counts, not their number.
    position: own?.position ?? Math.max(highest, earlier.length) + 1,
    earlier,
    overspent: new Set(life.map(({ position }) => position)).size < life.length,
  }
}

/** Batches in a row, this one included, whose own verdict is fail. */
export function streakOf(earlier: readonly BatchRecord[], own: Verdict): number {
  if (own !== 'fail') return 0
  const before = earlier.toReversed().findIndex(({ verdict }) => verdict !== 'fail')
  return (before < 0 ? earlier.length : before) + 1
}

/** When retraining was last asked for, if so recently that it is not asked for again. */
export function cooldownSince(earlier: readonly BatchRecord[], at: string, cooldownMs: number): string | undefined {
  const last = earlier.findLast(({ retrain }) => retrain)?.at
  return last !== undefined && Date.parse(at) - Date.parse(last) < cooldownMs ? last : undefined
}
