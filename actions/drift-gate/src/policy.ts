import { z } from 'zod'
import { durationField, ratioField } from '../../../shared/policy/index.js'
import { evidentlyColumn, evidentlySettings } from './compat/policy.js'

export const NUMERIC_MEASURES = ['ks', 'psi', 'jensen-shannon'] as const
export const CATEGORICAL_MEASURES = ['total-variation', 'psi', 'jensen-shannon'] as const
export type Measure = (typeof NUMERIC_MEASURES)[number] | (typeof CATEGORICAL_MEASURES)[number]

/**
 * Levels where the policy sets none. A distance of 0.1 says that a tenth of the rows would have to change; for a
 * normal column that is a shift by a quarter of its standard deviation. PSI 0.1 and 0.25 are the levels that the
 * field uses; the Jensen–Shannon distances are about what a shift of that PSI gives (sqrt(PSI / 8)).
 */
export const DEFAULT_LEVELS: Readonly<Record<Measure, { readonly warn: number; readonly fail: number }>> = {
  ks: { warn: 0.05, fail: 0.1 },
  'total-variation': { warn: 0.05, fail: 0.1 },
  psi: { warn: 0.1, fail: 0.25 },
  'jensen-shannon': { warn: 0.11, fail: 0.18 },
}

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

const warn = z.number().min(0).optional().describe('Warns above this level. Default: 0.05 for ks and total-variation')
const fail = z.number().min(0).optional().describe('Fails above this level. Default: 0.1 for ks and total-variation')

/** Both levels in one place must be in order; a level from elsewhere gives way to the nearer one. */
function ordered(given: { warn?: number | undefined; fail?: number | undefined }, ctx: z.RefinementCtx): void {
  if (given.warn === undefined || given.fail === undefined || given.warn <= given.fail) return
  ctx.addIssue({ code: 'custom', path: ['warn'], message: `is ${given.warn}, above \`fail\` (${given.fail})` })
}

export interface Levels {
  readonly measure: Measure
  readonly warn: number
  readonly fail: number
}

type Partly = {
  readonly measure?: Measure | undefined
  readonly warn?: number | undefined
  readonly fail?: number | undefined
}

/**
 * The measure and its levels from layers, the nearest first. Levels belong to a measure, so those that were set for
 * another one do not count; where only one of the two is set, the other gives way to it.
 */
export function levelsOf(...layers: readonly Partly[]): Levels {
  const measure = layers.find(layer => layer.measure !== undefined)!.measure!
  for (const layer of layers) {
    if ((layer.measure ?? measure) !== measure) continue
    if (layer.warn === undefined && layer.fail === undefined) continue
    const { warn, fail } = DEFAULT_LEVELS[measure]
    return {
      measure,
      warn: layer.warn ?? Math.min(warn, layer.fail!),
      fail: layer.fail ?? Math.max(fail, layer.warn!),
    }
  }
  return { measure, ...DEFAULT_LEVELS[measure] }
}

const numeric = z
  .strictObject({
    measure: z
      .enum(NUMERIC_MEASURES)
      .default('ks')
      .describe('`ks` is decided with an error rate; `psi` and `jensen-shannon` are rules of thumb'),
    warn,
    fail,
  })
  .superRefine(ordered)

const categorical = z
  .strictObject({
    measure: z
      .enum(CATEGORICAL_MEASURES)
      .default('total-variation')
      .describe('`total-variation` is decided with an error rate; `psi` and `jensen-shannon` are rules of thumb'),
    warn,
    fail,
  })
  .superRefine(ordered)

const column = z
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

const metric = z
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
