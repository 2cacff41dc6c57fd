import { ksAbove, psiUnderNoDrift, totalVariationAbove } from '../../../shared/stats/index.js'
import type { Comparison } from './comparison.js'

/** About how many rows would decide: in the current data alone, or in each dataset where the reference is too small. */
export type RowsNeeded =
  | { readonly current: number; readonly each?: undefined }
  | { readonly each: number; readonly current?: undefined }

/** Beyond this no number of rows is realistic. */
const MOST = 50_000_000

/** Kolmogorov's 95 % point: without drift a distance of this times sqrt(1/n + 1/m) is hardly ever passed. */
const KS_BY_CHANCE = 1.36

/**
 * Rows after which a comparison that is open now would be decided. Where the observed distance lies below the fail
 * level and could be chance alone, these are the rows with which a column without drift passes; else those that decide
 * if the distance stays as it is.
 */
export function rowsToDecide(comparison: Comparison, level: number, holmLevel: number): RowsNeeded | undefined {
  const { column, effect } = comparison
  const { fail } = column.levels
  if (fail >= 1) return undefined
  const { reference, current } = comparison.rows
  const open = allowances(comparison, level, holmLevel)
  const byChance = (n: number, m: number) => {
    const scale = Math.sqrt(1 / n + 1 / m)
    // Half the sum of the absolute differences of so many shares, each of at most its standard deviation on average.
    return column.kind === 'numeric' ? KS_BY_CHANCE * scale : 0.5 * Math.sqrt(effect.categories - 1) * scale
  }
  const noDriftPasses = (n: number, m: number) => byChance(n, m) + open.above(n, m) <= fail
  const decides = (n: number, m: number) =>
    effect.distance + open.above(n, m) <= fail || effect.distance - open.below(n, m) > fail
  const chancy = effect.distance <= Math.max(fail, byChance(reference, current)) && !noDriftPasses(reference, current)
  return rowsUntil(chancy ? noDriftPasses : decides, reference, current)
}

/**
 * How far the true distance may lie above and below the observed one, with so many rows. For KS the bound depends on
 * n t^2 and m t^2 alone, so it scales with sqrt(1/n + 1/m) at the present ratio of sizes, which is near enough for
 * others: the exact bound takes too long to be searched with.
 */
function allowances({ column, effect, rows }: Comparison, level: number, holmLevel: number) {
  if (column.kind === 'categorical') {
    const bound = (n: number, m: number) => totalVariationAbove(0, effect.categories, n, m, 0)
    return {
      above: (n: number, m: number) => bound(n, m).upperBound(level),
      below: (n: number, m: number) => bound(n, m).allowance(holmLevel),
    }
  }
  const [n, m] = [rows.reference * LARGE, rows.current * LARGE]
  const bound = ksAbove(0, n, m, 0)
  const unit = Math.sqrt(1 / n + 1 / m)
  const [above, below] = [bound.upperBound(level) / unit, bound.allowance(holmLevel) / unit]
  return {
    above: (n: number, m: number) => above * Math.sqrt(1 / n + 1 / m),
    below: (n: number, m: number) => below * Math.sqrt(1 / n + 1 / m),
  }
}

/** Sizes at which no bound is cut off at 1. */
const LARGE = 10_000

/** Rows at which PSI without drift stays below a level. */
export function rowsForPsi(level: number, parts: number, alpha: number, reference: number): RowsNeeded | undefined {
  return rowsUntil((n, m) => psiUnderNoDrift(parts, n, m).quantile(1 - alpha) <= level, reference, 0)
}

/** The smallest number of current rows that suffices with this reference; else of both together. */
export function rowsUntil(
  suffices: (reference: number, current: number) => boolean,
  reference: number,
  current: number,
): RowsNeeded | undefined {
  const alone = smallest(m => suffices(Math.max(1, reference), m), Math.max(1, current))
  if (alone !== undefined && reference > 0) return { current: rounded(alone) }
  const each = smallest(m => suffices(m, m), 1)
  return each === undefined ? undefined : { each: rounded(each) }
}

function smallest(suffices: (rows: number) => boolean, from: number): number | undefined {
  let high = from
  while (!suffices(high)) {
    if (high > MOST) return undefined
    high *= 2
  }
  let low = Math.max(0, Math.floor(high / 2))
  if (high === from) low = 0
  while (high - low > Math.max(1, high / 200)) {
    const middle = Math.floor((low + high) / 2)
    if (suffices(middle)) high = middle
    else low = middle
  }
  return high
}

/** Two digits, rounded up: more would promise more than is known. */
function rounded(rows: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(rows)) - 1)
  return Math.ceil(rows / unit) * unit
}
