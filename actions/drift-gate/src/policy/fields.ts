import { z } from 'zod'

export const warn = z
  .number()
  .min(0)
  .optional()
  .describe('Warns above this level. Default: 0.05 for ks and total-variation')
export const fail = z
  .number()
  .min(0)
  .optional()
  .describe('Fails above this level. Default: 0.1 for ks and total-variation')

/** Both levels in one place must be in order; a level from elsewhere gives way to the nearer one. */
export function ordered(given: { warn?: number | undefined; fail?: number | undefined }, ctx: z.RefinementCtx): void {
  if (given.warn === undefined || given.fail === undefined || given.warn <= given.fail) return
  ctx.addIssue({ code: 'custom', path: ['warn'], message: `is ${given.warn}, above \`fail\` (${given.fail})` })
}
