import { z } from 'zod'
import { evidentlyColumn } from '../compat/policy.js'
import { fail, ordered, warn } from './fields.js'
import { CATEGORICAL_MEASURES, NUMERIC_MEASURES } from './levels.js'

/** What decides about numeric columns. */
export const numeric = z
  .strictObject({
    measure: z
      .enum(NUMERIC_MEASURES)
      .default('ks')
      .describe('`ks` is decided with an error rate; `psi` and `jensen-shannon` are rules of thumb'),
    warn,
    fail,
  })
  .superRefine(ordered)

/** What decides about categorical columns. */
export const categorical = z
  .strictObject({
    measure: z
      .enum(CATEGORICAL_MEASURES)
      .default('total-variation')
      .describe('`total-variation` is decided with an error rate; `psi` and `jensen-shannon` are rules of thumb'),
    warn,
    fail,
  })
  .superRefine(ordered)

/** Settings of one column. */
export const column = z
  .strictObject({
    type: z
      .enum(['auto', 'numeric', 'categorical', 'time'])
      .default('auto')
      .describe(
        'What the values are, where the type of the data does not tell (codes that look like numbers). `time`: compared as a number, and by weekday and hour; times are left out otherwise, because they move by themselves',
      ),
    importance: z
      .number()
      .min(0)
      .optional()
      .describe('How much the column matters to the model: of columns with one verdict the more important stand first'),
    exclude: z.boolean().default(false).describe('Do not compare this column'),
    measure: z
      .enum(['ks', 'total-variation', 'psi', 'jensen-shannon'])
      .optional()
      .describe('The measure that decides about this column'),
    warn,
    fail,
    ...evidentlyColumn,
  })
  .superRefine(ordered)
