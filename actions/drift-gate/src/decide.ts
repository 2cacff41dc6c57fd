import { ksAbove, totalVariationAbove } from '../../../shared/stats/index.js'
import type { Truth, Verdict } from '../../../shared/verdict/index.js'
import { decideByRanks, decideByThreeSigma, type Rank } from './chunks/decide.js'
import type { Comparison } from './comparison.js'
import { compatTruth } from './compat/evidently.js'
import { type AlarmStep, alarmSteps, unseenPValues } from './decide/alarms.js'
import { decideByThumb } from './decide/thumb.js'
import type { DriftPolicy } from './policy.js'
import { type RowsNeeded, rowsToDecide } from './rows-needed.js'

/** What is concluded about one column. */
export interface ColumnDecision {
  readonly comparison: Comparison
  readonly verdict: Verdict
  /** The value of the deciding measure. */
  readonly value: number
  /** What the true distance is at least and at most; absent for rules of thumb. */
  readonly bounds: { readonly lower: number; readonly upper: number } | undefined
  /** Whether values that the reference never showed are what warns or fails. */
  readonly unseen: Verdict
  /** What the measure alone concludes. */
  readonly measured: Verdict
  readonly rowsNeeded: RowsNeeded | undefined
  /** Where the batch stands among chunks of the reference. */
  readonly rank?: Rank | undefined
  /** The level that chunks of the reference gave. */
  readonly limit?: number | undefined
  /** Why nothing can be concluded. */
  readonly note?: string | undefined
  /** For rules of thumb: up to here chance alone goes. */
  readonly chance: number | undefined
  readonly truth: Truth
}

export const isErrorControlled = ({ column }: Comparison) =>
  column.levels.measure === 'ks' || column.levels.measure === 'total-variation'

/**
 * Decides about every column.
 *
 * fail: the true distance is shown to lie above the fail level. warn: shown to lie above the warn level. pass: shown
 * to lie below the fail level. Anything else is inconclusive. Alarms hold together for all columns by Holm's
 * procedure, at `level` for the failing ones and again for the warning ones, unseen values among them. For passing no correction is needed: the
 * claim "no column is beyond its fail level" is false as soon as one is, and that one passes with probability at most
 * `level` (intersection-union).
 * @param alarmLevel what this batch's alarms may err by, out of what all batches may
 */
export function decideColumns(
  comparisons: readonly Comparison[],
  policy: DriftPolicy,
  alarmLevel = policy.level,
): ColumnDecision[] {
  if (policy.compat !== undefined) return comparisons.map(decideAsEvidently)
  if (policy.decide === 'ranks') return decideByRanks(comparisons, policy, alarmLevel)
  if (policy.decide === 'three-sigma') return decideByThreeSigma(comparisons)
  const controlled = comparisons.filter(isErrorControlled)
  const alarms = (at: 'warn' | 'fail') => {
    const distances = controlled.map(comparison => effectBound(comparison, at).pValue)
    const steps = alarmSteps(
      [...distances, ...unseenPValues(comparisons, policy.unseen[at])],
      alarmLevel,
      policy.alarms,
    )
    return { distances: steps.slice(0, distances.length), unseen: steps.slice(distances.length) }
  }
  const [warn, fail] = [alarms('warn'), alarms('fail')]
  const reach = reachOfBounds()
  const thumbs = comparisons.length - controlled.length
  return comparisons.map((comparison, place) => {
    const at = controlled.indexOf(comparison)
    const measured =
      at < 0
        ? decideByThumb(comparison, policy.level / Math.max(1, thumbs))
        : decideByBound(comparison, policy, warn.distances[at]!, fail.distances[at]!, reach)
    const unseen = fail.unseen[place]?.rejected ? 'fail' : warn.unseen[place]?.rejected ? 'warn' : 'pass'
    return { comparison, ...measured, unseen, verdict: worse(measured.measured, unseen) }
  })
}

/** By another tool's score alone. Where that tool raises an error, nothing can be said. */
function decideAsEvidently(comparison: Comparison): ColumnDecision {
  const { compat } = comparison
  const open = { bounds: undefined, chance: undefined, rowsNeeded: undefined, unseen: 'pass' } as const
  if (compat === undefined) {
    const verdict = 'inconclusive'
    const why = 'Evidently raises an error where a side has no value'
    return { comparison, verdict, measured: verdict, value: Number.NaN, ...open, truth: { kind: 'rule-of-thumb', why } }
  }
  const verdict = compat.drifted ? 'fail' : 'pass'
  return { comparison, verdict, measured: verdict, value: compat.score, ...open, truth: compatTruth(compat) }
}

/** A shown alarm outweighs what the other question leaves open. */
function worse(measured: Verdict, unseen: Verdict): Verdict {
  if (measured === 'fail' || unseen === 'fail') return 'fail'
  if (measured === 'inconclusive') return 'inconclusive'
  return measured === 'warn' || unseen === 'warn' ? 'warn' : 'pass'
}

function effectBound({ column, effect, rows }: Comparison, at: 'warn' | 'fail') {
  // A level of 1 or more can never be passed: no distance is.
  const delta = Math.min(column.levels[at], 1 - 1e-12)
  return column.kind === 'numeric'
    ? ksAbove(effect.distance, rows.reference, rows.current, delta)
    : totalVariationAbove(effect.distance, effect.categories, rows.reference, rows.current, delta)
}

type Reach = (comparison: Comparison, side: 'below' | 'above', alpha: number) => number

/** How far bounds lie from the observed distance. All numeric columns share it at a level, so it is computed once. */
function reachOfBounds(): Reach {
  const known = new Map<string, number>()
  return ({ column, effect, rows }, side, alpha) => {
    const parts = column.kind === 'numeric' ? 0 : effect.categories
    const key = `${side} ${parts} ${rows.reference} ${rows.current} ${alpha}`
    const found = known.get(key)
    if (found !== undefined) return found
    const bound =
      parts === 0
        ? ksAbove(0, rows.reference, rows.current, 0)
        : totalVariationAbove(0, parts, rows.reference, rows.current, 0)
    const reach = side === 'below' ? bound.allowance(alpha) : bound.upperBound(alpha)
    known.set(key, reach)
    return reach
  }
}

/** What the measure of a column alone says. */
export type Measured = Omit<ColumnDecision, 'comparison' | 'verdict' | 'unseen' | 'rank' | 'limit' | 'note'>

function decideByBound(
  comparison: Comparison,
  policy: DriftPolicy,
  warn: AlarmStep,
  fail: AlarmStep,
  reach: Reach,
): Measured {
  const { level } = policy
  const { levels, kind } = comparison.column
  const value = comparison.effect.distance
  const lower = Math.max(0, value - reach(comparison, 'below', fail.rejected ? fail.level : warn.level))
  // What a profile does not tell can only make the distance larger.
  const upper = Math.min(1, value + comparison.effect.within + reach(comparison, 'above', level))
  const measured = ((): Verdict => {
    if (comparison.nothing !== undefined) return 'inconclusive'
    if (fail.rejected) return 'fail'
    // Shown to be beyond the warn level, and by its value not beyond the other one.
    if (warn.rejected && value <= levels.fail) return 'warn'
    return upper <= levels.fail ? 'pass' : 'inconclusive'
  })()
  return {
    measured,
    value,
    bounds: { lower, upper },
    chance: undefined,
    rowsNeeded:
      measured === 'inconclusive' && comparison.nothing === undefined
        ? rowsToDecide(comparison, level, fail.level)
        : undefined,
    truth: {
      kind: 'error-controlled',
      procedure: `${kind === 'numeric' ? 'Dvoretzky–Kiefer–Wolfowitz bound of the KS distance' : 'bound of the total variation distance over sets of categories'}, ${procedureOf(policy)}`,
      level,
      guarantee: 'finite-sample',
      assumptions:
        kind === 'numeric'
          ? 'rows are independent draws within each dataset'
          : 'rows are independent draws within each dataset; categories with fewer than 5 rows in the reference count as one, with new ones',
    },
  }
}

/** How alarms of many columns, and of many batches, are kept together. */
function procedureOf(policy: DriftPolicy): string {
  const columns = policy.alarms === 'familywise' ? 'Holm over columns' : 'Benjamini–Yekutieli over columns'
  return policy['error-rate'] === 'lifetime'
    ? `${columns}, level / (t (t + 1)) for the t-th batch of this reference`
    : columns
}
