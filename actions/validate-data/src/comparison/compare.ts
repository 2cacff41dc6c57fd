import { bySeverity } from '../../../../shared/verdict/index.js'
import { type PreviousRun, previousRows } from '../baseline.js'
import { errors } from '../errors.js'
import { byAttention, type Result } from '../judge.js'
import type { Check } from '../plan.js'
import { HIDDEN, type Sensitive } from '../sensitive.js'
import type { CheckRecord } from './record.js'

/**
 * What became of a check since the baseline: `new` is not met and was met, or was not there; `worse` was not met either
 * and is further off; `known` was not met either and is no further off; `fixed` is met again.
 */
export type Change = 'new' | 'worse' | 'known' | 'fixed' | 'same'

export interface Compared {
  readonly result: Result
  readonly change: Change
  /** Absent where the baseline did not make this check. */
  readonly before: CheckRecord | undefined
}

/** All checks of this run beside those of an earlier one. */
export interface Comparison {
  readonly previous: PreviousRun
  readonly rowsBefore: number | undefined
  readonly rows: number
  readonly checks: readonly Compared[]
  /** Checks that the earlier run did not find met and that this one does not make any more. */
  readonly gone: readonly CheckRecord[]
}

export interface Beside {
  readonly ids: ReadonlyMap<Check, string>
  readonly previous: PreviousRun | undefined
  /** Rows of the table. */
  readonly rows: number
  readonly sensitive: Sensitive
  readonly onlyNew: boolean
}

/**
 * What became of each check since the baseline, where there is one; under `only-new` what is known from it is excused.
 * Raises VALIDATE_BASELINE as `excuseKnown` does.
 */
export function againstBaseline(results: readonly Result[], { ids, previous, rows, sensitive, onlyNew }: Beside) {
  if (previous === undefined) return { results, comparison: undefined }
  const comparison = compare(results, ids, previous, rows, sensitive)
  if (!onlyNew) return { results, comparison }
  return { comparison, results: [...excuseKnown(results, comparison, previous.name)].sort(byAttention) }
}

/**
 * Lays the results beside a baseline; undefined where that one tells nothing of single checks. A column may have become
 * sensitive since: what is hidden now is hidden of then.
 */
function compare(
  results: readonly Result[],
  ids: ReadonlyMap<Check, string>,
  previous: PreviousRun,
  rows: number,
  sensitive: Sensitive,
): Comparison | undefined {
  const records = previous.details?.checks
  if (records === undefined) return undefined
  const before = new Map(records.map(record => [record.id, record]))
  const now = new Set(ids.values())
  return {
    previous,
    rowsBefore: previousRows(previous),
    rows,
    checks: results.map(result => {
      const earlier = before.get(ids.get(result.check)!)
      const shown = earlier && result.observed === HIDDEN ? { ...earlier, observed: HIDDEN } : earlier
      return { result, before: shown, change: changeOf(result, earlier) }
    }),
    gone: records
      .filter(({ id, verdict }) => verdict !== 'pass' && !now.has(id))
      .map(record => (sensitive.any ? { ...record, observed: HIDDEN } : record)),
  }
}

function changeOf(result: Result, before: CheckRecord | undefined): Change {
  const failed = before !== undefined && before.verdict !== 'pass'
  if (result.verdict === 'pass') return failed ? 'fixed' : 'same'
  if (!failed) return 'new'
  return isWorse(result, before) ? 'worse' : 'known'
}

/**
 * More failing rows, or a greater share of the rows looked at: both, because a share falls when good rows are added to
 * the same bad ones and more, and a count falls when there are fewer rows. Where no rows fail, anything else than what
 * was found then is worse: which way is better cannot be told from a number.
 */
function isWorse(result: Result, before: CheckRecord): boolean {
  if (bySeverity(result.verdict, before.verdict) > 0) return true
  if (result.failing === undefined || before.failing === undefined) {
    return result.observed !== before.observed || result.observed === HIDDEN
  }
  if (result.failing > before.failing) return true
  if (!result.looked || !before.looked) return result.looked !== before.looked
  return BigInt(result.failing) * BigInt(before.looked) > BigInt(before.failing) * BigInt(result.looked)
}

/**
 * Under `only-new` a failure that the baseline has as well, and no worse, is a warning. A check that could not be looked
 * at, or that looked at nothing, is not excused: nobody knows whether it got worse. Raises VALIDATE_BASELINE for a
 * baseline that tells nothing of single checks.
 */
function excuseKnown(
  results: readonly Result[],
  comparison: Comparison | undefined,
  baseline: string,
): readonly Result[] {
  if (comparison === undefined) {
    throw errors.VALIDATE_BASELINE(
      `${baseline} cannot be the baseline of only-new: it does not tell how each check ended`,
    )
  }
  const known = new Set(comparison.checks.filter(({ change }) => change === 'known').map(({ result }) => result))
  return results.map(result =>
    known.has(result) && result.verdict === 'fail' && result.looked !== 0 && result.check.code !== 'dataset-empty'
      ? { ...result, verdict: 'warn', known: true, message: `${result.message}; known from the baseline and no worse` }
      : result,
  )
}
