import { formatNumber, plural } from '../../../../shared/report/index.js'
import { rankPValue, runsNeeded, studentised } from '../../../../shared/stats/index.js'
import type { Truth } from '../../../../shared/verdict/index.js'
import type { Comparison } from '../comparison.js'
import type { ColumnDecision } from '../decide.js'
import type { DriftPolicy } from '../policy.js'
import type { ChunkDistances } from './distances.js'

/** What the reference's own chunks say about one column. */
export interface Rank {
  /** Chance of a deviation as large in any column, if the batch were one of the chunks. */
  readonly pValue: number
  readonly chunks: number
}

/**
 * Ranks the batch among the chunks of the reference: each of them, the batch included, deviates from the others by its
 * largest studentised distance over all columns; the batch's place among these is a p-value that is exact when chunks
 * and batch are exchangeable, whatever the columns have to do with one another. A column counts as drifted when its own
 * deviation is as rare as that (the single-step maxT procedure of Westfall and Young 1993, with chunks in the place of
 * permutations).
 */
export function decideByRanks(
  comparisons: readonly Comparison[],
  policy: DriftPolicy,
  level: number,
): ColumnDecision[] {
  const measured = comparisons.flatMap(({ chunks }) => (chunks === undefined ? [] : [chunks.fromOthers]))
  const chunks = (measured[0]?.length ?? 1) - 1
  const needed = Math.max(2, runsNeeded(level))
  const ranks = chunks < needed ? undefined : ranksOf(measured)
  let at = 0
  return comparisons.map(comparison => {
    const rank = comparison.chunks === undefined || ranks === undefined ? undefined : { pValue: ranks[at]!, chunks }
    if (comparison.chunks !== undefined) at++
    const open = comparison.nothing !== undefined || rank === undefined
    const verdict = open ? 'inconclusive' : rank.pValue <= level ? 'fail' : 'pass'
    return {
      comparison,
      ...decided(comparison, verdict),
      rank,
      note: rank === undefined ? `${plural(needed, 'chunk')} of the reference are needed, it has ${chunks}` : undefined,
      truth: rankTruth(chunks, policy.level),
    }
  })
}

/** Adjusted p-value of each column. */
function ranksOf(columns: readonly (readonly number[])[]): number[] {
  // Only a batch that lies further away than the others is drift, so the sign stays.
  const deviations = columns.map(distances => studentised(distances, SMALLEST_SPREAD))
  const runs = columns[0]!.length
  const largest = Array.from({ length: runs }, (_, run) => Math.max(...deviations.map(column => column[run]!)))
  return deviations.map(column => rankPValue([...largest.slice(0, -1), column.at(-1)!]))
}

/** Spread of a scaled distance between samples without drift; smaller ones are chance. */
const SMALLEST_SPREAD = 0.1

function rankTruth(chunks: number, level: number): Truth {
  return {
    kind: 'error-controlled',
    procedure: `largest studentised deviation over columns, ranked among ${plural(chunks, 'reference chunk')}`,
    level,
    guarantee: 'finite-sample',
    assumptions: 'chunks of the reference and the batch are exchangeable: no trend, and no season longer than a chunk',
  }
}

/** Mean and three standard deviations of the chunks' distances from the reference, as is customary. A rule of thumb. */
export function decideByThreeSigma(comparisons: readonly Comparison[]): ColumnDecision[] {
  return comparisons.map(comparison => {
    const chunks = comparison.chunks?.fromReference ?? []
    const limit = chunks.length < 2 ? undefined : threeSigma(chunks)
    const open = comparison.nothing !== undefined || limit === undefined
    const verdict = open ? 'inconclusive' : comparison.effect.distance > limit ? 'fail' : 'pass'
    return {
      comparison,
      ...decided(comparison, verdict),
      note: limit === undefined ? `at least 2 chunks of the reference are needed, it has ${chunks.length}` : undefined,
      limit,
      truth: {
        kind: 'rule-of-thumb',
        why: `mean and three standard deviations of ${plural(chunks.length, 'reference chunk')}${limit === undefined ? '' : ` (${formatNumber(limit, { decimals: 3 })})`}; how often it alarms by chance depends on the data`,
      },
    }
  })
}

function threeSigma(distances: readonly number[]): number {
  const mean = distances.reduce((sum, each) => sum + each, 0) / distances.length
  const squares = distances.reduce((sum, each) => sum + (each - mean) ** 2, 0)
  return mean + 3 * Math.sqrt(squares / distances.length)
}

function decided(comparison: Comparison, verdict: ColumnDecision['verdict']) {
  return {
    verdict,
    measured: verdict,
    value: comparison.effect.distance,
    bounds: undefined,
    chance: undefined,
    rowsNeeded: undefined,
    unseen: 'pass',
  } as const
}

/** Levels that the reference's own chunks keep: the largest of their distances fails, three of four of them warn. */
export function learnedLevels({ fromReference }: ChunkDistances): { readonly warn: number; readonly fail: number } {
  const sorted = fromReference.toSorted((a, b) => a - b)
  return { warn: sorted[Math.floor(0.75 * (sorted.length - 1))] ?? 1, fail: sorted.at(-1) ?? 1 }
}
