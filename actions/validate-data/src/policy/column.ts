import { z } from 'zod'
import { bound, modifiers, ordered, tolerance } from './fields.js'

/** What can be asked of one column. */
export const columnChecks = {
  type: z
    .enum(['boolean', 'integer', 'number', 'string', 'date', 'timestamp'])
    .optional()
    .describe('Type of every value. CSV texts are read as it; Parquet and JSON columns must have it'),
  'not-null': z.literal(true).optional().describe('No value is missing'),
  'max-missing': tolerance
    .optional()
    .describe('How many values may be missing: a number of rows, or a share of the rows looked at ("2%")'),
  range: z
    .tuple([bound.nullable(), bound.nullable()])
    .optional()
    .describe('Smallest and largest value, both allowed; `null` for an open end'),
  min: bound.optional().describe('Smallest value allowed'),
  max: bound.optional().describe('Largest value allowed; a date without time is the whole day'),
  above: bound.optional().describe('Values are greater than this'),
  below: bound.optional().describe('Values are less than this'),
  in: z
    .array(z.union([z.string(), z.number(), z.boolean()]))
    .min(1)
    .optional()
    .describe('The values allowed'),
  'not-in': z
    .array(z.union([z.string(), z.number(), z.boolean()]))
    .min(1)
    .optional()
    .describe('Values that must not occur'),
  regex: z
    .string()
    .min(1)
    .optional()
    .describe('RE2 expression that is found in each value; anchor it with ^ and $ to match the whole'),
  length: z
    .union([z.int('a number of characters').min(0), z.tuple([z.int().min(0).nullable(), z.int().min(0).nullable()])])
    .optional()
    .describe('Characters of each value: a number, or [fewest, most]'),
  unique: z.literal(true).optional().describe('No value occurs twice'),
  fresh: z
    .string()
    .regex(/^\d+(\.\d+)?(s|m|h|d|w)$/, 'an age such as 36h or 2d')
    .optional()
    .describe('The newest value, not counting the future, is at most so old'),
}

type ColumnChecks = z.infer<z.ZodObject<typeof columnChecks>>
type Refinement = z.RefinementCtx<ColumnChecks>

/** What the shape alone cannot say about the checks of one column. */
export function consistent(checks: ColumnChecks, ctx: Refinement): void {
  const wrong = (path: string, message: string) => ctx.addIssue({ code: 'custom', path: [path], message })
  if (checks['not-null'] && checks['max-missing'] !== undefined) {
    wrong('max-missing', 'contradicts `not-null`; write one of the two')
  }
  if (checks.range && checks.range[0] === null && checks.range[1] === null) wrong('range', 'has two open ends')
  if (checks.range) ordered(checks.range[0], checks.range[1], 'range', wrong)
  ordered(checks.min, checks.max, 'min', wrong)
  if (Array.isArray(checks.length)) ordered(checks.length[0], checks.length[1], 'length', wrong)
}

export const column = z
  .strictObject({
    ...columnChecks,
    optional: z.boolean().optional().describe('The column may be absent; then its checks are left out'),
    ...modifiers,
  })
  .superRefine(consistent)

export const typeName = columnChecks.type.unwrap()

export type ColumnEntry = z.infer<typeof column>
