import type { Verdict } from '../../../shared/verdict/index.js'
import type { ColumnDecision } from './decide.js'
import type { DriftPolicy } from './policy.js'

/** What the columns together say. */
export interface DatasetDecision {
  readonly verdict: Verdict
  readonly failing: number
  readonly warning: number
  readonly inconclusive: number
  readonly columns: number
}

/** From columns to the dataset. Inconclusive columns count as whatever would be worse: what is open is not passed. */
export function decideDataset(columns: readonly ColumnDecision[], policy: DriftPolicy): DatasetDecision {
  const { dataset, compat, evidently } = policy
  const count = (verdict: Verdict) => columns.filter(column => column.verdict === verdict).length
  const counts = { failing: count('fail'), warning: count('warn'), inconclusive: count('inconclusive') }
  const beyond = (drifted: number, share: number) => drifted > share * columns.length
  const verdict = ((): Verdict => {
    if (columns.length === 0) return 'pass'
    if (compat !== undefined) {
      if (counts.failing / columns.length >= evidently['drift-share']) return 'fail'
      if (counts.inconclusive > 0) return 'inconclusive'
      return counts.failing > 0 ? 'warn' : 'pass'
    }
    if (beyond(counts.failing, dataset.fail)) return 'fail'
    if (beyond(counts.failing + counts.inconclusive, dataset.fail)) return 'inconclusive'
    return beyond(counts.failing + counts.warning, dataset.warn) ? 'warn' : 'pass'
  })()
  return { verdict, ...counts, columns: columns.length }
}
