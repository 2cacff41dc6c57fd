import { z } from 'zod'
import { columnChecks, consistent } from './column.js'
import { columnName, modifiers } from './fields.js'

/** One entry of `checks:`. */
export const tableCheck = z.union([
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

export type TableCheck = z.infer<typeof tableCheck>
