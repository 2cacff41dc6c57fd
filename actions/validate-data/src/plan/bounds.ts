import type { Interval } from '../policy.js'
import type { Bounds } from './model.js'

/** An interval as a checks file has it, with its ends by name. */
export function boundsOf(interval: Interval): Bounds {
  if (!Array.isArray(interval)) return interval as Bounds
  return { min: interval[0] ?? undefined, max: interval[1] ?? undefined }
}
