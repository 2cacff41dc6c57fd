import { z } from 'zod'
import { VERDICTS } from '../../../../shared/verdict/index.js'
import type { Result } from '../judge.js'
import type { Check } from '../plan.js'

/** What a run leaves of each check in `details.checks` of its outcome.json, for those that come after it. */
export const checkRecord = z.object({
  id: z.string(),
  label: z.string(),
  /** What the check alone decides, whatever a baseline excused. */
  verdict: z.enum(VERDICTS),
  failing: z.number().optional(),
  looked: z.number().optional(),
  observed: z.string(),
})

export type CheckRecord = z.infer<typeof checkRecord>

/** The record of each check, in the order of the results. */
export function checkRecords(results: readonly Result[], ids: ReadonlyMap<Check, string>): CheckRecord[] {
  return results.map(({ check, verdict, failing, looked, observed }) => ({
    id: ids.get(check)!,
    label: check.label,
    verdict,
    ...(failing === undefined ? {} : { failing }),
    ...(looked === undefined ? {} : { looked }),
    observed,
  }))
}
