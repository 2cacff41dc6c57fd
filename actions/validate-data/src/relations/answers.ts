import { formatCount, formatPercent, plural } from '../../../../shared/report/index.js'
import type { Answer, World } from '../families.js'
import type { Check } from '../plan/model.js'
import { bracketed } from '../rows/reading.js'
import { describeTolerance, tolerates } from '../tolerance.js'
import type { Other } from './test.js'

/** SQL that is true for the rows that a check's `where` selects. */
export const selection = ({ where }: Check) => (where === undefined ? 'true' : bracketed(where))

/** The data, or what it is compared with, cannot answer. */
export function unknown(why: string, remedy: string): Answer {
  return { passes: 'unknown', observed: why, message: `cannot be decided: ${why}`, remedy, plain: true }
}

/** For checks that compare with an earlier run. */
export function noBaseline(): Answer {
  return unknown(
    'no earlier run is given as `baseline`',
    'Give the outcome.json of an earlier run. A first run has none: `fail-on: fail` lets it through.',
  )
}

export interface Counted {
  /** Rows that `where` selects. */
  readonly selected: number
  readonly looked: number
  readonly failing: number
}

/**
 * The answer where rows need no judging: a filter that selects nothing, no value to look at. An empty dataset is a
 * failure of its own, not one for each check.
 */
export function nothingSeen(check: Check, { table }: World, { selected, looked }: Counted): Answer | undefined {
  if (check.allowEmpty || table.rows === 0) return undefined
  const none = { looked: 0, failing: 0, plain: true }
  if (selected === 0) {
    const observed = 'its `where` selects no row'
    const remedy = 'Correct the condition, or say `allow-empty: true` where that may happen.'
    return { ...none, passes: false, observed, message: observed, remedy }
  }
  if (looked > 0) return undefined
  const remedy = 'Find out why no row has a value, or say `allow-empty: true` where that may happen.'
  return { ...unknown('no row has a value to look at', remedy), ...none }
}

/**
 * The answer of a check that fails rows.
 * @param what follows the numbers: `have a `customer_id` that customers lacks`
 * @param more further facts, shown after a colon
 */
export function ofRows(
  check: Check,
  { looked, failing }: Counted,
  { what, more = '', unit = 'row' }: { readonly what: string; readonly more?: string; readonly unit?: string },
): Pick<Answer, 'passes' | 'observed' | 'message' | 'looked' | 'failing'> {
  const share = looked === 0 ? '' : ` (${formatPercent(failing / looked)}, ${describeTolerance(check.tolerance)})`
  return {
    passes: tolerates(check.tolerance, failing, looked),
    observed: plural(failing, unit),
    message: `${formatCount(failing)} of ${plural(looked, unit)} ${what}${share}${failing === 0 || more === '' ? '' : `: ${more}`}`,
    looked,
    failing,
  }
}

/** What is compared with, in sentences. */
export const nameOf = (other: Other) => ('dataset' in other ? other.dataset : 'the previous run')
