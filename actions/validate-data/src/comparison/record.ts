import type { z } from 'zod'
import type { Result } from '../judge.js'
import type { Check } from '../plan.js'
import type { checkRecord } from './record-schema.js'

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
