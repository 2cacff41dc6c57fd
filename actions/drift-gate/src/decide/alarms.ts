import { benjaminiYekutieli, holm, incompleteBeta } from '../../../../shared/stats/index.js'
import type { Comparison } from '../comparison.js'
import type { DriftPolicy } from '../policy.js'

/** What a procedure concludes about one hypothesis. */
export interface AlarmStep {
  readonly rejected: boolean
  /** The level at which the procedure tests this hypothesis. */
  readonly level: number
}

/** Decisions of the procedure that the policy asks for. */
export function alarmSteps(pValues: readonly number[], level: number, alarms: DriftPolicy['alarms']): AlarmStep[] {
  return alarms === 'familywise' ? holmSteps(pValues, level) : discoverySteps(pValues, level)
}

/** Benjamini and Yekutieli: valid under any dependence of the columns. */
function discoverySteps(pValues: readonly number[], level: number): AlarmStep[] {
  const adjusted = benjaminiYekutieli(pValues)
  const rejected = adjusted.filter(p => p <= level).length
  const harmonic = pValues.reduce((total, _, k) => total + 1 / (k + 1), 0)
  // What is not rejected would have to be among one more.
  const at = (count: number) => (level * Math.max(1, count)) / (pValues.length * harmonic)
  return adjusted.map(p =>
    p <= level ? { rejected: true, level: at(rejected) } : { rejected: false, level: at(rejected + 1) },
  )
}

/** Holm's decisions with the level at which each was made, so that the bound that is shown fits the decision. */
export function holmSteps(pValues: readonly number[], level: number): AlarmStep[] {
  const adjusted = holm(pValues)
  const rejected = adjusted.filter(p => p <= level).length
  return adjusted.map((p, place) => {
    const rank = pValues.filter((other, k) => other < pValues[place]! || (other === pValues[place] && k < place)).length
    // What is not rejected fails at the first step that did, or later ones that never came.
    return { rejected: p <= level, level: level / (pValues.length - Math.min(rank, rejected)) }
  })
}

/**
 * Values that the reference never showed. Given the reference, their number among m independent rows is binomial, so
 * its tail is an exact p-value of "their share is at most the level", which is raised by what a reference of this
 * size leaves unseen without any drift. None where no level is set.
 */
export function unseenPValues(comparisons: readonly Comparison[], level: number | undefined): number[] {
  if (level === undefined) return []
  return comparisons.map(({ unseen: { rows, expected }, rows: { current } }) =>
    binomialTail(rows, current, Math.min(1, level + expected)),
  )
}

/** P(X >= x) for X binomial over n with chance p. */
export function binomialTail(x: number, n: number, p: number): number {
  if (x <= 0 || p >= 1) return 1
  if (p <= 0) return 0
  return incompleteBeta(p, x, n - x + 1)
}
