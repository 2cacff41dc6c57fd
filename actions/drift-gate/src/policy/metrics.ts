import { z } from 'zod'
import { ratioField } from '../../../../shared/policy/index.js'
import { ordered } from './fields.js'

export const METRICS = [
  'accuracy',
  'precision',
  'recall',
  'f1',
  'auc',
  'log-loss',
  'brier',
  'calibration',
  'mae',
  'rmse',
] as const
export type Metric = (typeof METRICS)[number]

/** Levels of one metric. */
export const metric = z
  .strictObject({
    warn: ratioField({ min: 0 })
      .optional()
      .describe(
        'Warns when the metric is worse by more than this: in its own unit, for mae and rmse as a share of the reference’s',
      ),
    fail: ratioField({ min: 0 }).optional().describe('Fails when the metric is worse by more than this'),
    limit: z
      .number()
      .optional()
      .describe(
        'Fails when the metric is worse than this on the current data, whatever the reference has: a floor for accuracy, precision, recall, f1 and auc, a ceiling for the others',
      ),
  })
  .superRefine(ordered)

/** How much worse a metric may be where the policy does not say: two and five points, or hundredths of the reference. */
export function metricLevels(given: { readonly warn?: number | undefined; readonly fail?: number | undefined }) {
  return {
    warn: given.warn ?? Math.min(0.02, given.fail ?? 0.02),
    fail: given.fail ?? Math.max(0.05, given.warn ?? 0.05),
  }
}
