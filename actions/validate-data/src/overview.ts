import type { Engine, Table } from '../../../shared/data/index.js'
import type { Context } from '../../../shared/run/index.js'
import { type ColumnStatistics, type HistoryJudgement, judgeHistory, standing, statisticsOf } from './history/index.js'
import type { Inputs, ValidatePlan } from './prepare.js'
import { type Profile, profileOf, writeProfile } from './profile/index.js'
import type { Sensitive } from './sensitive.js'

/** The dataset as a whole, as far as it was asked for. */
export interface Overview {
  readonly profile: Profile | undefined
  readonly history: HistoryJudgement | undefined
  /** For later runs that have this one in their history. */
  readonly statistics: readonly ColumnStatistics[] | undefined
}

/** Describes the columns, and ranks the run among those before it. */
export async function overviewOf(
  engine: Engine,
  table: Table,
  sensitive: Sensitive,
  plan: ValidatePlan,
  inputs: Inputs,
  { reportDir, log }: Pick<Context, 'reportDir' | 'log'>,
): Promise<Overview> {
  const profile = inputs.profile ? await profileOf(engine, table, sensitive) : undefined
  if (profile) await writeProfile(reportDir, profile)
  const statistics = profile || plan.history ? await statisticsOf(engine, table, sensitive, profile) : undefined
  if (plan.history === undefined || statistics === undefined) return { profile, statistics, history: undefined }
  const history = judgeHistory(plan.history, { rows: table.rows, columns: statistics }, inputs['history-level'])
  if (history.pValue === undefined) log.notice(`History: ${standing(history)}`)
  return { profile, statistics, history }
}
