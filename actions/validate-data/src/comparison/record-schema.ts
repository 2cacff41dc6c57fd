import { z } from 'zod'
import { VERDICTS } from '../../../../shared/verdict/index.js'

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
