import type { Engine } from '../../../../shared/data/index.js'
import type { Finding } from '../../../../shared/verdict/index.js'
import type { Excluded } from '../columns.js'
import type { Comparison } from '../comparison.js'
import type { ColumnDecision } from '../decide.js'
import type { Life } from '../life/life.js'
import type { Multivariate } from '../multivariate/decide.js'
import type { Decay } from '../performance/decay.js'
import type { DriftPlan } from '../plan.js'
import type { Sides } from '../sides.js'

/** All that is known when the outcome is written. */
export interface Judged {
  readonly plan: DriftPlan
  readonly sides: Sides
  readonly columns: readonly ColumnDecision[]
  /** Labels, predictions and scores: shown, not judged. */
  readonly answers: readonly Comparison[]
  readonly excluded: readonly Excluded[]
  readonly schema: readonly Finding[]
  readonly decay: Decay | undefined
  /** All columns together, where the policy asks for it. */
  readonly multivariate: Multivariate | undefined
  readonly engine: Pick<Engine, 'name' | 'version'>
  /** Where this batch stands among earlier ones; absent without `state`. */
  readonly life: Life | undefined
}
