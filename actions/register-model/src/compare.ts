import {
  aucScorer,
  compareAuc,
  compareBootstrap,
  compareBounded,
  compareZeroOne,
  mcnemarExact,
  type PairedComparison,
} from '../../../shared/stats/index.js'
import { errors } from './errors.js'
import type { Comparison } from './policy.js'
import type { Both, PredictionRows } from './prediction-rows.js'

/** One comparison, of all rows or of one group of them. */
export interface Compared {
  readonly comparison: Comparison
  /** Place in the policy. */
  readonly index: number
  /** Undefined: all rows. */
  readonly slice: { readonly by: string; readonly group: string } | undefined
  readonly rows: number
  readonly minRows: number
  /** Fewer rows than the policy asks for: the result is shown and decides nothing. */
  readonly tooFew: boolean
  /** Undefined where nothing can be computed, e.g. a group of one class for the AUC. */
  readonly result: PairedComparison | undefined
  /** Exact McNemar p-value; for accuracy alone. Reported, never decides. */
  readonly mcnemarP: number | undefined
}

/** All comparisons of the policy, each followed by its groups in the order of their names. */
export function compareAll(comparisons: readonly Comparison[], rows: PredictionRows): Compared[] {
  return comparisons.flatMap((comparison, index) => {
    const whole = compareOne(comparison, index, rows, undefined)
    const { slices } = comparison
    if (slices === undefined) return [whole]
    const groups = rows.groups.get(slices.by)!
    const places = new Map<string, number[]>()
    for (const [row, group] of groups.entries()) {
      const list = places.get(group)
      if (list === undefined) places.set(group, [row])
      else list.push(row)
    }
    const parts = [...places].sort(([a], [b]) => (a < b ? -1 : 1))
    return [
      whole,
      ...parts.map(([group, at]) => compareOne(comparison, index, pick(rows, at), { by: slices.by, group })),
    ]
  })
}

function compareOne(comparison: Comparison, index: number, rows: PredictionRows, slice: Compared['slice']): Compared {
  const ofSlice = slice === undefined ? undefined : comparison.slices
  const margin = ofSlice?.margin ?? comparison.margin
  const minRows = ofSlice?.['min-rows'] ?? comparison['min-rows']
  const { result, mcnemarP } = judge(comparison, rows, margin)
  return { comparison, index, slice, rows: rows.rows, minRows, tooFew: rows.rows < minRows, result, mcnemarP }
}

function judge(
  comparison: Comparison,
  rows: PredictionRows,
  margin: number,
): { result: PairedComparison | undefined; mcnemarP: number | undefined } {
  const options = { margin, alpha: comparison.level }
  switch (comparison.measure) {
    case 'accuracy':
      return judgeAccuracy(rows.correct!, comparison.procedure, options)
    case 'auc':
      return { result: judgeAuc(rows, comparison.procedure, options), mcnemarP: undefined }
    default: {
      const { loss, bound } = lossOf(comparison, rows)
      // d = candidate − champion with larger better, so the champion's loss comes first.
      const differences = rows.rows === 0 ? [] : loss.champion.map((champion, i) => champion - loss.candidate[i]!)
      const betting = comparison.procedure === 'auto' ? bound !== undefined : comparison.procedure === 'betting'
      const result = betting
        ? compareBounded(differences, { ...options, low: -bound!, high: bound! })
        : bootstrapOfMean(differences, options)
      return { result, mcnemarP: undefined }
    }
  }
}

interface Options {
  readonly margin: number
  readonly alpha: number
}

function judgeAccuracy(correct: Both, procedure: string, options: Options) {
  const { candidate, champion } = correct
  let candidateOnly = 0
  let championOnly = 0
  for (const [i, right] of candidate.entries()) {
    if (right > champion[i]!) candidateOnly++
    else if (right < champion[i]!) championOnly++
  }
  const counts = { rows: candidate.length, candidateOnly, championOnly }
  const mcnemarP = mcnemarExact(candidateOnly, championOnly)
  if (procedure === 'betting' || procedure === 'bootstrap') {
    const differences = candidate.map((right, i) => right - champion[i]!)
    const result =
      procedure === 'betting'
        ? compareBounded(differences, { ...options, low: -1, high: 1 })
        : bootstrapOfMean(differences, options)
    return { result, mcnemarP }
  }
  if (procedure === 'exact' && counts.rows > EXACT_MOST_ROWS) {
    throw errors.REGISTER_PROCEDURE(
      `procedure: exact takes at most ${EXACT_MOST_ROWS} rows in reasonable time, and ${counts.rows} are compared`,
    )
  }
  const exactMaxRows = procedure === 'tango' ? 0 : procedure === 'exact' ? EXACT_MOST_ROWS : undefined
  const result = compareZeroOne({ ...counts, ...options, ...(exactMaxRows === undefined ? {} : { exactMaxRows }) })
  return { result, mcnemarP }
}

/** The work grows with the square of the rows. */
export const EXACT_MOST_ROWS = 300

function judgeAuc(rows: PredictionRows, procedure: string, options: Options): PairedComparison | undefined {
  const positive = rows.positive!
  const { candidate, champion } = rows.score!
  const positives = positive.reduce((sum, one) => sum + one, 0)
  // Two of each class are the least from which an area's variance can be told.
  if (Math.min(positives, positive.length - positives) < 2) return undefined
  if (procedure !== 'bootstrap') return compareAuc(positive, candidate, champion, options)
  const areas = [aucScorer(positive, candidate), aucScorer(positive, champion)] as const
  return compareBootstrap({
    rows: positive.length,
    statistic: weights => areas[0](weights) - areas[1](weights),
    strata: positive,
    ...options,
  })
}

function bootstrapOfMean(differences: ArrayLike<number>, options: Options): PairedComparison {
  const statistic = (weights: Float64Array) => {
    let sum = 0
    for (let i = 0; i < weights.length; i++) sum += weights[i]! * differences[i]!
    return sum / weights.length
  }
  return compareBootstrap({ rows: differences.length, statistic, ...options })
}

type LossComparison = Exclude<Comparison, { measure: 'accuracy' | 'auc' }>

/** The loss of each row, and the largest that one row can have, where there is one. */
function lossOf(comparison: LossComparison, rows: PredictionRows): { loss: Both; bound: number | undefined } {
  if (comparison.measure === 'brier' || comparison.measure === 'log-loss') {
    const positive = rows.positive!
    const bound = comparison.measure === 'brier' ? 1 : comparison.cap
    const one =
      comparison.measure === 'brier'
        ? (score: number, i: number) => (score - positive[i]!) ** 2
        : (score: number, i: number) => Math.min(bound, -Math.log(positive[i] === 1 ? score : 1 - score))
    return { loss: { candidate: rows.score!.candidate.map(one), champion: rows.score!.champion.map(one) }, bound }
  }
  const target = rows.target!
  const bound = comparison.bound
  const squared = comparison.measure === 'squared-error'
  const one = (value: number, i: number) => {
    const error = Math.abs(value - target[i]!)
    return Math.min(squared ? error ** 2 : error, bound ?? Number.POSITIVE_INFINITY)
  }
  return { loss: { candidate: rows.value!.candidate.map(one), champion: rows.value!.champion.map(one) }, bound }
}

function pick(rows: PredictionRows, at: readonly number[]): PredictionRows {
  const take = (values: Float64Array) => Float64Array.from(at, i => values[i]!)
  const both = (values: Both | undefined) =>
    values && { candidate: take(values.candidate), champion: take(values.champion) }
  return {
    ...rows,
    rows: at.length,
    correct: both(rows.correct),
    positive: rows.positive && take(rows.positive),
    score: both(rows.score),
    target: rows.target && take(rows.target),
    value: both(rows.value),
  }
}
