import { z } from 'zod'

const count = z.int().min(0)
const scalar = z.union([z.number(), z.string(), z.boolean()])
const ends = z.union([z.number(), z.string()]).nullable()

const column = z.strictObject({
  name: z.string(),
  type: z.string().describe('boolean, integer, number, decimal, string, date, timestamp, time, json or other'),
  native: z.string().describe('The name of the type in the engine'),
  missing: count.describe('Rows without a value'),
  unreadable: count.optional().describe('Values that cannot be read as the type that the checks file asks for'),
  distinct: count.describe('Different values, exact'),
  sensitive: z.literal(true).optional().describe('No value, and nothing made from values, is part of the profile'),
  numbers: z
    .strictObject({
      nan: count,
      infinite: count,
      mean: z.number().nullable().describe('Of the finite values'),
      stdev: z.number().nullable().describe('Of the finite values; sample, n - 1'),
    })
    .optional(),
  texts: z
    .strictObject({
      shortest: count,
      longest: count,
      patternRows: count.describe('Texts that the patterns are counted in: the first ones'),
      patterns: z
        .array(z.strictObject({ pattern: z.string(), rows: count }))
        .describe('The commonest shapes: A, a and 9 stand for runs of capitals, small letters and digits'),
    })
    .optional(),
  min: ends.optional().describe('Smallest value, NaN left out; times as ISO 8601'),
  max: ends.optional(),
  quantiles: z
    .strictObject({
      exact: z.boolean().describe('False: estimated by a t-digest, because the values do not fit into memory'),
      values: z.record(z.string(), ends).describe('By share of the values below, e.g. 0.25'),
    })
    .optional(),
  histogram: z
    .strictObject({
      edges: z.array(z.number()).describe('Ends of equal bins, one more than counts; times as seconds since 1970'),
      counts: z.array(count),
      below: count.describe('Values below the first edge'),
      above: count.describe('Values above the last edge'),
    })
    .optional(),
  top: z
    .array(z.strictObject({ value: scalar, rows: count }))
    .optional()
    .describe('The commonest values'),
})

/** What `profile.json` holds. The published JSON Schema is written from this. */
export const profileSchema = z
  .strictObject({
    schema: z.literal('urn:mlops-actions:schema:validate-data.profile:v1'),
    dataset: z.strictObject({ name: z.string(), digest: z.string() }),
    rows: count,
    columns: z.array(column),
  })
  .describe('What a dataset looks like, column by column')

export type Profile = z.infer<typeof profileSchema>
export type ColumnProfile = Profile['columns'][number]
