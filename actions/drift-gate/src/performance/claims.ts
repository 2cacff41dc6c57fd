import type { DriftPlan } from '../plan.js'
import { type Metric, metricLevels } from '../policy/metrics.js'
import type { Estimate } from './estimates.js'
import { type MetricKind, worseBounds } from './metrics.js'

export interface Claim {
  readonly metric: Metric
  readonly kind: MetricKind
  readonly reference: Estimate
  readonly current: Estimate
  readonly levels: { readonly warn: number; readonly fail: number; readonly limit: number | undefined }
  /** Whether it is shown at this level. */
  worseThanWarn(alpha: number): boolean
  worseThanFail(alpha: number): boolean
  beyondLimit(alpha: number): boolean
  /** Whether the opposite is shown. */
  within(alpha: number): boolean
  keepsLimit(alpha: number): boolean
}

/** What is claimed about one metric, to be tested at any level. */
export function claimsOf(
  found: Pick<Claim, 'metric' | 'kind' | 'reference' | 'current'>,
  { performance }: DriftPlan['policy'],
): Claim {
  const { kind, reference, current, metric } = found
  const given = performance.metrics[metric] ?? {}
  const levels = { ...metricLevels(given), limit: given.limit }
  const { limit } = levels
  // "More than a tenth worse" is "more than 1.1 times as much": exact also where the reference's value is uncertain.
  const scale = (margin: number) => (kind.relative ? 1 + margin : 1)
  const offset = (margin: number) => (kind.relative ? 0 : margin)
  const worse = (margin: number, alpha: number) => worseBounds(kind, reference, current, alpha, scale(margin))
  return {
    ...found,
    levels,
    worseThanWarn: alpha => worse(levels.warn, alpha).lower > offset(levels.warn),
    worseThanFail: alpha => worse(levels.fail, alpha).lower > offset(levels.fail),
    within: alpha => worse(levels.fail, alpha).upper <= offset(levels.fail),
    beyondLimit(alpha) {
      if (limit === undefined) return false
      const { lower, upper } = current.bounds(alpha)
      return kind.higherIsBetter ? upper < limit : lower > limit
    },
    keepsLimit(alpha) {
      if (limit === undefined) return true
      const { lower, upper } = current.bounds(alpha)
      return kind.higherIsBetter ? lower >= limit : upper <= limit
    },
  }
}

/** Holm's procedure where hypotheses are tested by bounds: as many are tested anew at each step as are left. */
export function holmByBounds(tests: readonly ((alpha: number) => boolean)[], level: number): boolean[] {
  const rejected = new Array<boolean>(tests.length).fill(false)
  for (;;) {
    const open = [...tests.keys()].filter(k => !rejected[k])
    if (open.length === 0) return rejected
    // The bounds of a mean need a level below one half.
    const now = open.filter(k => tests[k]!(Math.min(0.49, level / open.length)))
    if (now.length === 0) return rejected
    for (const k of now) rejected[k] = true
  }
}
