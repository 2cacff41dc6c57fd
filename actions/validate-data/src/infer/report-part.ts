import type { Engine, Table } from '../../../../shared/data/index.js'
import { bindPlan } from '../bind.js'
import { countAll } from '../evaluate.js'
import { compilePlan } from '../plan.js'
import type { Policy } from '../policy.js'

/** Rows that a check looked at and those that fail it. */
export interface Counted {
  readonly looked: number
  readonly failing: number
}

/** Puts the proposal to rows that it was not made from. Nothing is taken back for what comes out. */
export async function countReportPart(
  engine: Engine,
  table: Table,
  policy: Policy,
): Promise<(column: string, key: string) => Counted | undefined> {
  const plan = compilePlan(policy, { allowEmpty: true })
  const ofColumns = plan.checks.filter(check => check.test.kind === 'rows')
  const bound = bindPlan({ ...plan, checks: ofColumns }, table)
  const counts = await countAll(engine, table, bound, new Date(0), (_, cause) => cause)
  const byPath = new Map(
    ofColumns.flatMap(check => {
      const counted = counts.get(check)
      return counted === undefined ? [] : [[JSON.stringify(check.path), counted] as const]
    }),
  )
  return (column, key) => byPath.get(JSON.stringify(['columns', column, key]))
}
