import { z } from 'zod'

/** What a run leaves of each column in `details.statistics` of its outcome.json, for those that come after it. */
export const columnStatistics = z.object({
  name: z.string(),
  /** Rows without a value. */
  missing: z.int().min(0),
  /** Different values, exact. */
  distinct: z.int().min(0),
  /** Of the finite values of a numeric column that is not sensitive. */
  mean: z.number().optional(),
  stdev: z.number().optional(),
})
