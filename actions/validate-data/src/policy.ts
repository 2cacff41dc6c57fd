import { z } from 'zod'

const A_SHARE = 'a share such as "0.5%"'

/** How many of the rows looked at may fail: a count, or a share as written. */
const tolerance = z
  .union([z.int('a whole number of rows').min(0), z.string(A_SHARE).regex(/^\d+(\.\d+)?\s*%$/, A_SHARE)])
  .describe('How much may fail: a number of rows (10), or a share of the rows looked at ("0.5%"). Default: none')

const bound = z.union([z.number('a number'), z.string('a date or text')])
const columnName = z.string().min(1)

const modifiers = {
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

const columnChecks = {
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
function consistent(checks: ColumnChecks, ctx: Refinement): void {
  const wrong = (path: string, message: string) => ctx.addIssue({ code: 'custom', path: [path], message })
  if (checks['not-null'] && checks['max-missing'] !== undefined) {
    wrong('max-missing', 'contradicts `not-null`; write one of the two')
  }
  if (checks.range && checks.range[0] === null && checks.range[1] === null) wrong('range', 'has two open ends')
  if (checks.range) ordered(checks.range[0], checks.range[1], 'range', wrong)
  ordered(checks.min, checks.max, 'min', wrong)
  if (Array.isArray(checks.length)) ordered(checks.length[0], checks.length[1], 'length', wrong)
}

function ordered(
  low: string | number | null | undefined,
  high: string | number | null | undefined,
  path: string,
  wrong: (path: string, message: string) => void,
): void {
  if (low == null || high == null) return
  if (typeof low !== typeof high) wrong(path, `has a number and a text (${low}, ${high}) as its ends`)
  else if (low > high) wrong(path, `begins after it ends (${low} > ${high})`)
}

const column = z
  .strictObject({
    ...columnChecks,
    optional: z.boolean().optional().describe('The column may be absent; then its checks are left out'),
    ...modifiers,
  })
  .superRefine(consistent)

const typeName = columnChecks.type.unwrap()

const tableCheck = z.union([
  z
    .strictObject({
      column: columnName.describe('The column that this is about'),
      ...columnChecks,
      ...modifiers,
    })
    .superRefine((check, ctx) => {
      consistent(check, ctx)
      if (!Object.keys(columnChecks).some(name => name in check)) {
        ctx.addIssue({ code: 'custom', message: 'names a column but nothing to check about it' })
      }
    }),
  z.strictObject({
    unique: z.array(columnName).min(1).describe('Columns whose values together occur only once'),
    ...modifiers,
  }),
  z.strictObject({
    compare: z
      .string()
      .regex(/^.*\S\s*(<=|>=|!=|<>|==|=|<|>)\s*\S.*$/s, 'two columns and an operator, such as "end >= start"')
      .describe('Two columns and one of < <= = != >= >, e.g. `end >= start`'),
    ...modifiers,
  }),
  z.strictObject({
    sql: z
      .string()
      .min(1)
      .describe('SQL condition that is true for each row; unknown because of missing values is no failure'),
    ...modifiers,
  }),
  z.strictObject({
    query: z.string().min(1).describe('SELECT over the table `data`; each row that it returns is a failure'),
    name: modifiers.name,
    severity: modifiers.severity,
    tolerance: z.int('a whole number of rows').min(0).optional().describe('How many rows it may return. Default: none'),
  }),
])

/** The checks file. */
export const policySchema = z.strictObject({
  version: z.literal(1).describe('Version of this format'),
  description: z.string().optional().describe('What this dataset is, for people'),
  key: z
    .union([columnName, z.array(columnName).min(1)])
    .optional()
    .describe('The column, or columns, that name a row in reports'),
  rows: z
    .strictObject({
      min: z.int().min(0).optional().describe('Fewest rows'),
      max: z.int().min(0).optional().describe('Most rows'),
      severity: modifiers.severity,
    })
    .superRefine((rows, ctx) =>
      ordered(rows.min, rows.max, 'min', (path, message) => ctx.addIssue({ code: 'custom', path: [path], message })),
    )
    .optional()
    .describe('How many rows the dataset has'),
  'malformed-lines': tolerance
    .optional()
    .describe('How many lines may be unreadable: a number, or a share of all lines ("0.1%"). Default: none'),
  columns: z
    .record(columnName, z.union([typeName, column]).nullable())
    .optional()
    .describe('The columns that must exist, and what holds for their values. A type alone may stand for the mapping'),
  'other-columns': z
    .enum(['allow', 'forbid'])
    .optional()
    .describe('Whether the data may have columns that are not listed. Default: allow'),
  'column-order': z.boolean().optional().describe('The listed columns stand in this order in the data'),
  checks: z.array(tableCheck).optional().describe('Checks over several columns, and further ones on single columns'),
})

export type Policy = z.infer<typeof policySchema>
export type ColumnEntry = z.infer<typeof column>
export type TableCheck = z.infer<typeof tableCheck>
export type Modifiers = { readonly [K in keyof typeof modifiers]?: z.infer<(typeof modifiers)[K]> | undefined }
