import { z } from 'zod'
import { durationField, ratioField } from '../../../shared/policy/index.js'
import { evidentlySettings } from './compat/policy.js'
import { categorical, column, numeric } from './policy/columns.js'
import { ordered } from './policy/fields.js'
import { METRICS, metric } from './policy/metrics.js'

/** `drift.yml`: how much may change before the gate speaks, and how sure it must be. Every key has a default. */
export const policySchema = z
  .strictObject({
    version: z.literal(1).describe('Version of this file format'),
    level: ratioField({ min: 0.0001, max: 0.2 })
      .default(0.05)
      .describe(
        'Error rate: the chance of any false alarm over all columns, and of passing a column that is beyond its fail level',
      ),
    compat: z
      .enum(['evidently'])
      .optional()
      .describe(
        'Decide as Evidently 0.7 does by default: its tests, choice by size, thresholds and dataset rule, known faults included. A rule of thumb',
      ),
    evidently: evidentlySettings,
    'error-rate': z
      .enum(['per-batch', 'lifetime'])
      .default('per-batch')
      .describe(
        '`per-batch`: `level` holds for each run. `lifetime`: the chance of any false alarm over all batches that are ever compared with this reference is at most `level`; needs the input `state`',
      ),
    alarms: z
      .enum(['familywise', 'discovery-rate'])
      .default('familywise')
      .describe(
        '`familywise`: `level` is the chance of any false alarm among the columns (Holm). `discovery-rate`: it is the expected share of false ones among the alarms (Benjamini and Yekutieli), which finds more where many columns drift',
      ),
    decide: z
      .enum(['bounds', 'ranks', 'three-sigma'])
      .default('bounds')
      .describe(
        '`bounds`: the distance is shown to be above a level. `ranks`: the batch deviates more than the chunks of the reference do from one another, for data with seasons and trends within a chunk; needs `time-column` and at least 1 / level - 1 chunks. `three-sigma`: mean and three standard deviations over chunks, a rule of thumb',
      ),
    levels: z
      .enum(['given', 'learned'])
      .default('given')
      .describe(
        '`learned`: the levels of a column are those that the chunks of the reference keep, the largest of their distances to fail; needs `time-column`',
      ),
    chunks: z
      .int()
      .min(3)
      .max(500)
      .default(20)
      .describe(
        'Chunks that the reference is cut into by time, where it is; with `current-window` they have its length instead',
      ),
    'fail-after': z
      .int()
      .min(1)
      .max(100)
      .default(1)
      .describe(
        'Fails when so many batches in a row fail by themselves, and warns before; needs the input `state` above 1',
      ),
    retrain: z
      .strictObject({
        cooldown: durationField({ min: 0 })
          .optional()
          .describe('After retraining was asked for, it is not asked for again for so long; needs the input `state`'),
      })
      .prefault({})
      .describe('When to ask for retraining'),
    numeric: numeric.prefault({}).describe('Deciding measure and levels of numeric columns'),
    categorical: categorical.prefault({}).describe('Deciding measure and levels of categorical columns'),
    unseen: z
      .strictObject({
        warn: ratioField()
          .default(0.01)
          .describe('Warns when more than this share of the current rows is beyond all that the reference showed'),
        fail: ratioField().optional().describe('Fails when more than this share is; by default only the measure fails'),
      })
      .prefault({})
      .describe('Values that the reference never showed: new categories, numbers outside its range'),
    columns: z.record(z.string(), column).default({}).describe('Settings of single columns, by name'),
    exclude: z.array(z.string()).default([]).describe('Columns that are not compared: identifiers, times, free text'),
    'max-categories': z
      .int()
      .min(2)
      .max(100_000)
      .default(100)
      .describe(
        'A text column with more values than this in the reference is taken for an identifier or free text and not compared, unless its type is set',
      ),
    dataset: z
      .strictObject({
        warn: ratioField().default(0).describe('Share of the columns that may warn or fail before the dataset warns'),
        fail: ratioField().default(0).describe('Share of the columns that may fail before the dataset fails'),
      })
      .prefault({})
      .describe('From columns to the dataset: by default a single column decides'),
    performance: z
      .strictObject({
        task: z.enum(['auto', 'binary', 'classes', 'regression']).default('auto').describe('What the model predicts'),
        positive: z
          .union([z.string(), z.number(), z.boolean()])
          .optional()
          .describe('The label that `score` is the score of; default 1 or true'),
        metrics: z
          .partialRecord(z.enum(METRICS), metric)
          .default({})
          .describe(
            'Metrics that decide, with their levels. Default: auc where there is a score, else accuracy, or mae for numbers; worse by 0.02 warns, by 0.05 fails',
          ),
      })
      .prefault({})
      .describe('Performance on labelled rows against the reference'),
    slices: z
      .strictObject({
        columns: z
          .array(z.string())
          .max(20)
          .default([])
          .describe('Each value of these columns is a slice whose performance is compared by itself'),
        search: z
          .boolean()
          .default(false)
          .describe('Look for slices that decayed: chosen on one half of the rows, judged on the other'),
        'min-rows': z.int().min(10).default(100).describe('Slices with fewer labelled rows on a side are left out'),
      })
      .prefault({})
      .describe('Performance of parts of the rows; needs `label`'),
    multivariate: z
      .strictObject({
        warn: ratioField({ min: 0.5 }).default(0.6).describe('Warns when the AUC is shown to be above this'),
        fail: ratioField({ min: 0.5 }).default(0.7).describe('Fails when the AUC is shown to be above this'),
        rows: z
          .int()
          .min(200)
          .max(1_000_000)
          .default(20_000)
          .describe('Rows of each side that the classifier sees at most, spread evenly'),
      })
      .superRefine(ordered)
      .optional()
      .describe(
        'All columns together: how well a classifier tells current rows from those of the reference (AUC, 0.5 is not at all). Left out by default, because it takes seconds',
      ),
    'max-plots': z
      .int()
      .min(0)
      .max(500)
      .default(40)
      .describe('Columns that are drawn in the HTML report, the worst first'),
  })
  .superRefine((policy, ctx) => {
    if (policy.compat !== undefined) return
    for (const [name, column] of Object.entries(policy.columns)) {
      for (const key of ['test', 'threshold'] as const) {
        if (column[key] === undefined) continue
        ctx.addIssue({ code: 'custom', path: ['columns', name, key], message: 'goes with `compat: evidently` only' })
      }
    }
  })

export type DriftPolicy = z.output<typeof policySchema>

/** Whether the reference is cut into chunks. */
export const usesChunks = ({ decide, levels }: DriftPolicy) => decide !== 'bounds' || levels === 'learned'

export const DEFAULT_POLICY: DriftPolicy = policySchema.parse({ version: 1 })
