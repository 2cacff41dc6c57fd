import { z } from 'zod'
import { ratioField } from '../../../shared/policy/index.js'

const severity = z
  .enum(['fail', 'warn'])
  .default('fail')
  .describe('What it means when this gate is not passed. `warn` lets the model through and says so.')

const threshold = z
  .strictObject({
    min: z.number().optional().describe('The metric must be at least this.'),
    max: z.number().optional().describe('The metric must be at most this.'),
    severity,
  })
  .refine(({ min, max }) => min !== undefined || max !== undefined, { message: 'needs `min`, `max` or both' })
  .refine(({ min, max }) => min === undefined || max === undefined || min <= max, {
    message: 'has `min` above `max`, so nothing can pass',
  })

const common = {
  margin: ratioField({ min: 0, max: Number.MAX_VALUE }).describe(
    'How much worse than the champion the model may be at most, in the unit of the measure: `0.5%` of accuracy. 0: it must be shown to be better.',
  ),
  level: ratioField({ min: 1e-6, max: 0.4 })
    .default(0.05)
    .describe('Bound on the chance to let a model through that is worse by more than the margin (and the reverse).'),
  'min-rows': z
    .int()
    .min(1)
    .default(100)
    .describe('With fewer paired rows the comparison is inconclusive, whatever they say.'),
  slices: z
    .strictObject({
      by: z.string().min(1).describe('Column of the candidate’s prediction file that tells the groups apart.'),
      margin: ratioField({ min: 0, max: Number.MAX_VALUE }).optional().describe('Default: that of the whole.'),
      'min-rows': z.int().min(1).optional().describe('Default: that of the whole.'),
      small: z
        .enum(['report', 'inconclusive'])
        .default('report')
        .describe('What a group with fewer rows means: it is only reported, or it makes the whole inconclusive.'),
    })
    .optional()
    .describe('Judge every group on its own as well; all must pass.'),
  severity,
}

const BOUNDED = ['auto', 'betting', 'bootstrap'] as const

const comparison = z.discriminatedUnion('measure', [
  z.strictObject({
    measure: z.literal('accuracy'),
    procedure: z
      .enum(['auto', 'tango', 'exact', ...BOUNDED.slice(1)])
      .default('auto')
      .describe('`auto`: the exact unconditional test up to 100 rows, Tango’s score bound above.'),
    ...common,
  }),
  z.strictObject({
    measure: z.literal('brier'),
    procedure: z.enum(BOUNDED).default('auto').describe('`auto`: betting, because the loss is bounded.'),
    ...common,
  }),
  z.strictObject({
    measure: z.literal('log-loss'),
    cap: z
      .number()
      .positive()
      .default(7)
      .describe('The largest loss of one row; 7 stands for a probability of 0.0009 given to what happened.'),
    procedure: z.enum(BOUNDED).default('auto').describe('`auto`: betting, because the capped loss is bounded.'),
    ...common,
  }),
  z.strictObject({
    measure: z.enum(['absolute-error', 'squared-error']),
    bound: z
      .number()
      .positive()
      .optional()
      .describe('The largest loss of one row; larger ones count as this. It makes a finite-sample bound possible.'),
    procedure: z.enum(BOUNDED).default('auto').describe('`auto`: betting where `bound` is given, else the bootstrap.'),
    ...common,
  }),
  z.strictObject({
    measure: z.literal('auc'),
    procedure: z.enum(['auto', 'delong', 'bootstrap']).default('auto').describe('`auto`: DeLong’s covariance.'),
    ...common,
  }),
])

/** `promotion.yml`: what a model must show before it is promoted. */
export const policySchema = z
  .strictObject({
    version: z.literal(1).describe('Version of this file format.'),
    thresholds: z
      .record(z.string().min(1), threshold)
      .default({})
      .describe('Metric of the training record or the metrics file → bounds.'),
    comparisons: z
      .array(
        comparison.refine(c => !c.measure.endsWith('-error') || c.procedure !== 'betting' || 'bound' in c, {
          message: 'uses the betting procedure, which needs `bound`',
          path: ['procedure'],
        }),
      )
      .default([])
      .describe('Comparisons with the champion on the same rows; all must pass.'),
    predictions: z
      .strictObject({
        id: z
          .union([z.string().min(1), z.array(z.string().min(1)).min(1)])
          .transform(names => [names].flat())
          .default(['id'])
          .describe('Column (or columns together) that names a row.'),
        label: z.string().min(1).default('label').describe('Column with what really happened.'),
        prediction: z
          .string()
          .min(1)
          .default('prediction')
          .describe('Column with the predicted class or number; for accuracy and errors.'),
        score: z
          .string()
          .min(1)
          .default('probability')
          .describe('Column with the probability of the positive class; for brier, log-loss and auc.'),
        positive: z
          .union([z.string(), z.number(), z.boolean()])
          .default(1)
          .describe('The label of the positive class.'),
      })
      .prefault({})
      .describe('Columns of the prediction files.'),
    'first-version': z
      .enum(['thresholds', 'accept'])
      .default('thresholds')
      .describe('Without a champion thresholds decide; `accept` lets the first version through without any.'),
    'test-set': z
      .strictObject({
        'warn-after': z
          .int()
          .min(1)
          .default(20)
          .describe('After so many candidates one test set has been looked at too often to be trusted blindly.'),
      })
      .prefault({}),
  })
  .refine(policy => Object.keys(policy.thresholds).length + policy.comparisons.length > 0, {
    message: 'judges nothing: it needs `thresholds`, `comparisons` or both',
  })

export type PromotionPolicy = z.output<typeof policySchema>
export type Comparison = PromotionPolicy['comparisons'][number]
