import { z } from 'zod'
import { aggregateChecks, consistentAggregates } from '../aggregates/policy.js'
import { isStrftime } from '../rows/strftime.js'
import { bound, columnName, interval, modifiers, oneOrMoreColumns, ordered, tolerance, values } from './fields.js'

const typeOf = z.enum(['boolean', 'integer', 'number', 'decimal', 'string', 'date', 'timestamp', 'time', 'json'])
const text = z.string().min(1)
const oneOrMoreTexts = z.union([text, z.array(text).min(1)])
const texts = z.array(text).min(1)

/** What can be asked of one column. */
export const columnChecks = {
  type: z
    .union([typeOf, z.array(typeOf).min(1)])
    .optional()
    .describe(
      'Type of every value, or a list of types of which each value has one. CSV texts are read as it; Parquet and JSON columns must have it',
    ),
  'not-null': z.literal(true).optional().describe('No value is missing'),
  null: z.literal(true).optional().describe('Every value is missing'),
  'max-missing': tolerance
    .optional()
    .describe('How many values may be missing: a number of rows, or a share of the rows looked at ("2%")'),
  range: interval
    .optional()
    .describe('Smallest and largest value, both allowed, `null` for an open end; or `min`, `max`, `above`, `below`'),
  min: bound.optional().describe('Smallest value allowed'),
  max: bound.optional().describe('Largest value allowed; a date without time is the whole day'),
  above: bound.optional().describe('Values are greater than this'),
  below: bound.optional().describe('Values are less than this'),
  in: values.optional().describe('The values allowed'),
  'not-in': values.optional().describe('Values that must not occur'),
  regex: oneOrMoreTexts
    .optional()
    .describe('RE2 expression, or several of them, found in each value; anchor it with ^ and $ to match the whole'),
  'regex-any': texts.optional().describe('RE2 expressions of which at least one is found in each value'),
  'not-regex': oneOrMoreTexts.optional().describe('RE2 expression, or several of them, found in no value'),
  like: oneOrMoreTexts
    .optional()
    .describe('SQL LIKE pattern, or several of them, that each value fits: % is any text, _ one character'),
  'like-any': texts.optional().describe('SQL LIKE patterns of which each value fits at least one'),
  'not-like': oneOrMoreTexts.optional().describe('SQL LIKE pattern, or several of them, that no value fits'),
  parseable: z
    .enum(['date', 'json', 'number'])
    .optional()
    .describe('Each value can be read as this; `date` is what the parser of dateutil reads'),
  strftime: z
    .string()
    .min(1)
    .refine(isStrftime, "is no form of Python's strptime: each directive is known, and there once")
    .optional()
    .describe("Each value has this form, in the directives of Python's strptime"),
  'json-schema': z
    .record(z.string(), z.unknown())
    .optional()
    .describe('Each value is JSON that is valid under this JSON Schema; it refers to nothing outside of itself'),
  length: z
    .union([z.int('a number of characters').min(0), z.tuple([z.int().min(0).nullable(), z.int().min(0).nullable()])])
    .optional()
    .describe('Characters of each value: a number, or [fewest, most]'),
  unique: z.literal(true).optional().describe('No value occurs twice'),
  increasing: z
    .union([z.literal(true), z.literal('strictly')])
    .optional()
    .describe('No value is less than the one before it; `strictly`: each is greater'),
  decreasing: z
    .union([z.literal(true), z.literal('strictly')])
    .optional()
    .describe('No value is greater than the one before it; `strictly`: each is less'),
  'order-by': oneOrMoreColumns
    .optional()
    .describe('Columns that order the rows for `increasing` and `decreasing`. Default: the order of the data'),
  per: oneOrMoreColumns
    .optional()
    .describe('Columns that name an entity; `increasing` and `decreasing` hold within each'),
  'z-score': z
    .strictObject({
      below: z
        .number('a number')
        .positive('a number above 0')
        .describe('Distance from the mean, in standard deviations; each is below it'),
      'two-sided': z
        .boolean()
        .optional()
        .describe('`true` (default) counts distances to both sides, `false` above the mean'),
    })
    .optional()
    .describe('How far values may lie from the mean of the values looked at, in standard deviations of them'),
  fresh: z
    .string()
    .regex(/^\d+(\.\d+)?(s|m|h|d|w)$/, 'an age such as 36h or 2d')
    .optional()
    .describe('The newest value, not counting the future, is at most so old'),
  against: columnName
    .optional()
    .describe('For `fresh`: the column whose newest value the age is counted from. Default: now, or `as-of`'),
  ...aggregateChecks,
}

type ColumnChecks = z.infer<z.ZodObject<typeof columnChecks>>
type Refinement = z.RefinementCtx<ColumnChecks>

/** What the shape alone cannot say about the checks of one column. */
export function consistent(checks: ColumnChecks, ctx: Refinement): void {
  const wrong = (path: string, message: string) => ctx.addIssue({ code: 'custom', path: [path], message })
  if (checks['not-null'] && checks['max-missing'] !== undefined) {
    wrong('max-missing', 'contradicts `not-null`; write one of the two')
  }
  if (checks.null && checks['not-null']) wrong('null', 'contradicts `not-null`; write one of the two')
  for (const name of ['order-by', 'per'] as const) {
    if (checks[name] !== undefined && !checks.increasing && !checks.decreasing) {
      wrong(name, 'goes with `increasing` or `decreasing`, and neither is here')
    }
  }
  if (checks.against !== undefined && checks.fresh === undefined)
    wrong('against', 'goes with `fresh`, which is not here')
  consistentAggregates(checks, wrong)
  ordered(checks.min, checks.max, 'min', wrong)
  if (Array.isArray(checks.length)) ordered(checks.length[0], checks.length[1], 'length', wrong)
}

export const column = z
  .strictObject({
    ...columnChecks,
    optional: z.boolean().optional().describe('The column may be absent; then its checks are left out'),
    sensitive: z.boolean().optional().describe('No report, file or log shows its values'),
    ...modifiers,
  })
  .superRefine(consistent)

/** The type alone, in the place of a column's mapping. */
export const typeName = typeOf

export type ColumnEntry = z.infer<typeof column>
