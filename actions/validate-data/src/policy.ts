import { z } from 'zod'
import { column, typeName } from './policy/column.js'
import { columnName, columnNames, countInterval, notes, ordered, tolerance } from './policy/fields.js'
import { tableCheck } from './policy/items.js'
import { columnsSet } from './policy/table.js'

export type { ColumnEntry } from './policy/column.js'
export type { Interval, MissingRule, Modifiers } from './policy/fields.js'
export type { TableCheck } from './policy/items.js'

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
      ...notes,
    })
    .superRefine((rows, ctx) =>
      ordered(rows.min, rows.max, 'min', (path, message) => ctx.addIssue({ code: 'custom', path: [path], message })),
    )
    .optional()
    .describe('How many rows the dataset has'),
  'malformed-lines': tolerance
    .optional()
    .describe('How many lines may be unreadable: a number, or a share of all lines ("0.1%"). Default: none'),
  nan: z
    .enum(['value', 'missing'])
    .optional()
    .describe('Whether NaN in Parquet is a `value` (default), which passes no bound, or `missing`, as in pandas'),
  columns: z
    .record(columnName, z.union([typeName, column]).nullable())
    .optional()
    .describe('The columns that must exist, and what holds for their values. A type alone may stand for the mapping'),
  'other-columns': z
    .enum(['allow', 'forbid'])
    .optional()
    .describe('Whether the data may have columns that are not listed. Default: allow'),
  'column-order': z.boolean().optional().describe('The listed columns stand in this order in the data'),
  'columns-exactly': columnNames.optional().describe('The columns of the data, all of them and in this order'),
  'columns-set': columnsSet.optional().describe('The columns of the data, in any order'),
  'column-count': countInterval.optional().describe('How many columns the data has'),
  checks: z.array(tableCheck).optional().describe('Checks over several columns, and further ones on single columns'),
})

export type Policy = z.infer<typeof policySchema>
