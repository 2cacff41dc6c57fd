import { z } from 'zod'

const A_SHARE = 'a share such as "0.5%"'
const share = z.string(A_SHARE).regex(/^\d+(\.\d+)?\s*%$/, A_SHARE)
const count = z.int('a whole number of rows').min(0)

/** How many of the rows looked at may fail: a count, a share as written, or both. */
export const tolerance = z
  .union([
    count,
    share,
    z.strictObject({
      rows: count.describe('Most rows that may fail'),
      share: share.describe('Largest share of the rows looked at that may fail'),
    }),
  ])
  .describe(
    'How much may fail: a number of rows (10), a share of the rows looked at ("0.5%"), or both, and then neither may be exceeded. Default: none',
  )

/**
 * A number as it was written. Whole numbers that are rounded when the file is read, ids and limits of 64 bits among
 * them, are refused: a check would ask for another number. Larger ones are amounts, and known to be rounded.
 */
export const exactNumber = z
  .number('a number')
  .refine(
    value => Number.isSafeInteger(value) || !Number.isInteger(value) || Math.abs(value) > 2 ** 64,
    'is rounded when the file is read; put whole numbers of more than 15 digits in quotes',
  )
export const bound = z.union([exactNumber, z.string('a date or text')])
export const columnName = z.string().min(1)
export const columnNames = z.array(columnName).min(1)

/** One name, or a list of names. */
export const oneOrMoreColumns = z.union([columnName, columnNames])

const scalar = z.union([z.string(), exactNumber, z.boolean()])
export const values = z.array(scalar).min(1)
/** A value, or `null` for a missing one. */
export const valueOrMissing = scalar.nullable()

type End = string | number | null

/** `[low, high]`, both ends allowed and `null` for an open one, or a mapping of ends. */
function intervalOf<T extends z.ZodType<string | number>>(end: T) {
  return z
    .union([
      z.tuple([end.nullable(), end.nullable()]),
      z.strictObject({
        min: end.optional().describe('Smallest value allowed'),
        max: end.optional().describe('Largest value allowed'),
        above: end.optional().describe('It is greater than this'),
        below: end.optional().describe('It is less than this'),
      }),
    ])
    .superRefine((interval, ctx) => {
      const wrong = (message: string) => ctx.addIssue({ code: 'custom', message })
      const ends: { [name in 'min' | 'max' | 'above' | 'below']?: End | undefined } = Array.isArray(interval)
        ? { min: interval[0] as End, max: interval[1] as End }
        : (interval as object)
      const written = Object.entries(ends).filter(([, value]) => value != null)
      if (written.length === 0) wrong('has no end')
      if (ends.min != null && ends.above != null) wrong('has `min` and `above`; write one of the two')
      if (ends.max != null && ends.below != null) wrong('has `max` and `below`; write one of the two')
      ordered(ends.min ?? ends.above, ends.max ?? ends.below, '', (_, message) => wrong(message))
    })
}

/** Of numbers, dates or texts. */
export const interval = intervalOf(bound)
export const numberInterval = intervalOf(z.number('a number'))
export const countInterval = intervalOf(z.int('a whole number').min(0))
export type Interval = z.infer<typeof interval>

/** What every check takes besides what it asks, whatever it is about. */
export const notes = {
  name: z.string().min(1).optional().describe('What reports call the check instead of the wording made from it'),
  description: z.string().min(1).optional().describe('Why the check is there, for people'),
  owner: z.string().min(1).optional().describe('Who to ask when it fails: a person, a team or an address'),
  tags: z.array(z.string().min(1)).optional().describe('Words to find or group checks by'),
  severity: z
    .enum(['fail', 'warn'])
    .optional()
    .describe('`fail` (default) stops the train, `warn` is reported and lets it go on'),
}

/** What a check that is about rows takes. */
export const modifiers = {
  ...notes,
  where: z
    .string()
    .min(1)
    .optional()
    .describe('SQL condition: only rows for which it is true are looked at. No such row at all is a failure'),
  'allow-empty': z.boolean().optional().describe('Pass when `where` selects no row at all'),
  tolerance: tolerance.optional(),
}

export type Modifiers = { readonly [K in keyof typeof modifiers]?: z.infer<(typeof modifiers)[K]> | undefined }

/** What rows with missing values mean to a check over several columns. */
export const missing = z
  .enum(['skip-any', 'skip-all', 'compare'])
  .optional()
  .describe(
    'Rows with missing values: `skip-any` (default) leaves out rows that lack one of the values, `skip-all` those that lack them all, `compare` none; a missing value then equals another missing one and nothing else',
  )
export type MissingRule = NonNullable<z.infer<typeof missing>>

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
