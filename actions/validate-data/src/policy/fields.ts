import { z } from 'zod'

const A_SHARE = 'a share such as "0.5%"'

/** How many of the rows looked at may fail: a count, or a share as written. */
export const tolerance = z
  .union([z.int('a whole number of rows').min(0), z.string(A_SHARE).regex(/^\d+(\.\d+)?\s*%$/, A_SHARE)])
  .describe('How much may fail: a number of rows (10), or a share of the rows looked at ("0.5%"). Default: none')

export const bound = z.union([z.number('a number'), z.string('a date or text')])
export const columnName = z.string().min(1)

/** What every check takes besides what it asks. */
export const modifiers = {
  name: z.string().min(1).optional().describe('What reports call the check instead of the wording made from it'),
  where: z
    .string()
    .min(1)
    .optional()
    .describe('SQL condition: only rows for which it is true are looked at. No such row at all is a failure'),
  'allow-empty': z.boolean().optional().describe('Pass when `where` selects no row at all'),
  severity: z
    .enum(['fail', 'warn'])
    .optional()
    .describe('`fail` (default) stops the train, `warn` is reported and lets it go on'),
  tolerance: tolerance.optional(),
}

export type Modifiers = { readonly [K in keyof typeof modifiers]?: z.infer<(typeof modifiers)[K]> | undefined }

/** Refuses ends of different kinds and ends in the wrong order. */
export function ordered(
  low: string | number | null | undefined,
  high: string | number | null | undefined,
  path: string,
  wrong: (path: string, message: string) => void,
): void {
  if (low == null || high == null) return
  if (typeof low !== typeof high) wrong(path, `has a number and a text (${low}, ${high}) as its ends`)
  else if (low > high) wrong(path, `begins after it ends (${low} > ${high})`)
}
