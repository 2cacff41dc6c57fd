import { z } from 'zod'
import { aggregateItems } from '../aggregates/policy.js'
import { relationItems } from '../relations/policy.js'
import { columnChecks, consistent } from './column.js'
import {
  columnName,
  columnNames,
  countInterval,
  exactNumber,
  missing,
  modifiers,
  notes,
  oneOrMoreColumns,
  valueOrMissing,
} from './fields.js'
import { columnsSet } from './table.js'

const severalColumns = z.array(columnName).min(2)
const condition = z.string().min(1)

const compare = z
  .string()
  .regex(/^.*\S\s*(<=|>=|!=|<>|==|=|<|>)\s*\S.*$/s, 'two columns and an operator, such as "end >= start"')
  .describe('Two columns and one of < <= = != >= >, e.g. `end >= start`')

const inPairs = z.strictObject({
  columns: z.tuple([columnName, columnName]).describe('The two columns'),
  values: z
    .array(z.tuple([valueOrMissing, valueOrMissing]))
    .min(1)
    .describe('The pairs allowed; `null` is a missing value, for `missing: skip-all` and `compare`'),
})

const sum = z.strictObject({
  columns: severalColumns.describe('The columns that are added'),
  equals: z
    .union([exactNumber, z.string('a number').regex(/^[+-]?\d+(\.\d+)?$/, 'a number')])
    .describe('What they add up to; as text where a number has more than 15 digits'),
  within: z.number().min(0).optional().describe('How far the sum may be from it. Default: 0'),
})

const complete = z.strictObject({
  columns: columnNames.describe('The columns'),
  rule: z
    .enum(['all', 'any', 'together'])
    .describe('In each row `all` of them are there, at least one is (`any`), or all or none of them (`together`)'),
})

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
    unique: columnNames.describe('Columns whose values together occur only once'),
    missing,
    ...modifiers,
  }),
  z.strictObject({ compare, missing, ...modifiers }),
  z.strictObject({
    'in-pairs': inPairs.describe('The pairs of values that two columns may have'),
    missing,
    ...modifiers,
  }),
  z.strictObject({ equal: severalColumns.describe('Columns that are equal in each row'), missing, ...modifiers }),
  z.strictObject({
    different: severalColumns.describe('Columns of which no two are equal in a row'),
    missing,
    ...modifiers,
  }),
  z.strictObject({ sum: sum.describe('What columns add up to in each row'), missing, ...modifiers }),
  z.strictObject({ complete: complete.describe('Which of some columns must be there in each row'), ...modifiers }),
  z
    .strictObject({
      if: condition.describe(
        'SQL condition: what follows holds in the rows for which it is true. No such row at all is a failure',
      ),
      // biome-ignore lint/suspicious/noThenProperty: a text from a YAML file, never awaited
      then: condition.optional().describe('SQL condition that is true for these rows; unknown is no failure'),
      required: oneOrMoreColumns.optional().describe('Columns that are never missing in these rows'),
      ...modifiers,
    })
    .superRefine((check, ctx) => {
      if ((check.then === undefined) === (check.required === undefined)) {
        ctx.addIssue({ code: 'custom', message: 'takes one of `then` and `required`' })
      }
    }),
  z.strictObject({
    sql: condition.describe('SQL condition that is true for each row; unknown because of missing values is no failure'),
    ...modifiers,
  }),
  z.strictObject({
    query: z.string().min(1).describe('SELECT over the table `data`; each row that it returns is a failure'),
    ...notes,
    tolerance: z.int('a whole number of rows').min(0).optional().describe('How many rows it may return. Default: none'),
  }),
  z.strictObject({
    exists: columnName.describe('A column that the data has'),
    position: z.int('a whole number').min(1).optional().describe('Its place among the columns; the first is 1'),
    ...notes,
  }),
  z.strictObject({ rows: countInterval.describe('How many rows the dataset has'), ...notes }),
  z.strictObject({ 'column-count': countInterval.describe('How many columns the data has'), ...notes }),
  z.strictObject({
    'columns-exactly': columnNames.describe('The columns of the data, in this order'),
    ...notes,
  }),
  z.strictObject({ 'columns-set': columnsSet.describe('The columns of the data, in any order'), ...notes }),
  ...aggregateItems,
  ...relationItems,
])

export type TableCheck = z.infer<typeof tableCheck>
