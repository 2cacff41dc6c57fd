import { z } from 'zod'
import { CONTINUOUS_NAMES, shapesOf } from '../../../../shared/stats/index.js'
import {
  columnName,
  columnNames,
  countInterval,
  interval,
  modifiers,
  numberInterval,
  values,
} from '../policy/fields.js'
import { parseDecimal } from './rational.js'
import { INTERPOLATIONS } from './test.js'

const { tolerance: _, ...withoutTolerance } = modifiers

/** Ends that are numbers, as text where one has more digits than a double. */
const exactInterval = interval.refine(
  ends => Object.values(ends).every(end => typeof end !== 'string' || parseDecimal(end) !== undefined),
  'has an end that is no number',
)

const probability = z.number('a probability between 0 and 1').min(0).max(1)
const share = z.string('a share such as "5%"').regex(/^\d+(\.\d+)?\s*%$/, 'a share such as "5%"')
const weights = z.array(z.number('a number').min(0)).min(1)

/** Holds for weights that a distribution was written with, which are rounded. */
const SUM_TO_ONE = 1e-5
const sumsToOne = (numbers: readonly number[]) => Math.abs(numbers.reduce((sum, one) => sum + one, 0) - 1) <= SUM_TO_ONE

const categories = z
  .strictObject({
    values: values.describe('The values that the column may take'),
    weights: weights.describe('The share of each, 0 to 1, together 1'),
  })
  .superRefine((reference, ctx) => {
    const wrong = (path: string, message: string) => ctx.addIssue({ code: 'custom', path: [path], message })
    if (reference.values.length !== reference.weights.length) wrong('weights', 'is not as long as `values`')
    if (new Set(reference.values).size < reference.values.length) wrong('values', 'names a value twice')
    if (!sumsToOne(reference.weights)) wrong('weights', 'do not add up to 1')
  })

const binned = z
  .strictObject({
    bins: z
      .array(z.number('a number').nullable())
      .min(2)
      .describe(
        'Edges of the bins, ascending; `null` at an end is infinity. A value on an edge is in the bin above it',
      ),
    weights: weights.describe('The share of each bin, 0 to 1'),
    'tail-weights': z
      .tuple([z.number('a number').min(0), z.number('a number').min(0)])
      .optional()
      .describe('The shares below the first edge and above the last'),
  })
  .superRefine((reference, ctx) => {
    const wrong = (path: string, message: string) => ctx.addIssue({ code: 'custom', path: [path], message })
    const { bins, weights, 'tail-weights': tails } = reference
    const open = bins[0] === null || bins.at(-1) === null
    if (bins.length !== weights.length + 1) wrong('weights', 'is not one shorter than `bins`')
    if (bins.slice(1, -1).includes(null)) wrong('bins', 'has `null` between its ends')
    const edges = bins.filter(edge => edge !== null)
    if (edges.some((edge, index) => index > 0 && edge <= edges[index - 1]!)) wrong('bins', 'is not ascending')
    if (open && tails) wrong('tail-weights', 'has no place beside an open end of `bins`')
    if (!sumsToOne([...weights, ...(tails ?? [])])) wrong('weights', 'do not add up to 1')
  })

const limit = {
  max: z.number('a number').min(0).optional().describe('The largest value allowed'),
  below: z.number('a number').positive().optional().describe('The value is less than this'),
}

function oneLimit(test: { max?: number | undefined; below?: number | undefined }, ctx: z.RefinementCtx): void {
  if ((test.max === undefined) === (test.below === undefined))
    ctx.addIssue({ code: 'custom', path: ['max'], message: 'and `below`: write one of the two' })
}

const pAbove = probability.describe(
  'The p-value is greater than this; 0.05 refuses one batch in twenty that is in order',
)
const tailHoldout = probability
  .optional()
  .describe('The share that the reference leaves to values it does not know. Default: 0, and none may occur')

const klDivergence = z
  .strictObject({
    ...limit,
    reference: z.union([categories, binned]),
    'tail-holdout': tailHoldout,
    'internal-holdout': probability
      .optional()
      .describe('The share that the reference leaves to its own empty bins. Default: 0'),
  })
  .superRefine((test, ctx) => {
    const wrong = (path: string, message: string) => ctx.addIssue({ code: 'custom', path: [path], message })
    oneLimit(test, ctx)
    const tail = test['tail-holdout'] ?? 0
    if (!('bins' in test.reference)) {
      if (test['internal-holdout']) wrong('internal-holdout', 'is for bins, and the reference has values')
      return
    }
    if (tail + (test['internal-holdout'] ?? 0) >= 1) wrong('tail-holdout', 'leaves nothing to the bins')
    if (tail > 0 && test.reference['tail-weights']) wrong('tail-holdout', 'has no place beside `tail-weights`')
    const { bins } = test.reference
    if (tail > 0 && bins[0] === null && bins.at(-1) === null) wrong('tail-holdout', 'has no place beside open ends')
  })

const chiSquare = z.strictObject({ 'p-above': pAbove, reference: categories, 'tail-holdout': tailHoldout })

const parameterized = z
  .strictObject({
    'p-above': pAbove,
    distribution: z.enum(CONTINUOUS_NAMES).describe("The distribution, by SciPy's name"),
    parameters: z
      .union([z.record(z.string(), z.number('a number')), z.array(z.number('a number'))])
      .optional()
      .describe(
        'Shape parameters by name, `loc` and `scale` (or `mean` and `std_dev`), or a list in the order of SciPy',
      ),
  })
  .superRefine((test, ctx) => {
    const problem = parametersOf(test).problem
    if (problem !== undefined) ctx.addIssue({ code: 'custom', path: ['parameters'], message: problem })
  })

const bootstrapped = z
  .strictObject({
    'p-above': pAbove,
    reference: binned,
    samples: z.int().min(1).max(100_000).optional().describe('Resamples. Default: 1000'),
    'sample-size': z
      .int()
      .min(1)
      .max(1_000_000)
      .optional()
      .describe('Values in a resample. Default: twice the number of bins'),
    seed: z.int().min(0).optional().describe('Seed of the resamples, so that a run can be repeated. Default: 1'),
  })
  .superRefine(({ reference: { bins, 'tail-weights': tails } }, ctx) => {
    const wrong = (path: string, message: string) =>
      ctx.addIssue({ code: 'custom', path: ['reference', path], message })
    if (bins.includes(null)) wrong('bins', 'must have finite ends for this test')
    if ((tails ?? []).some(tail => tail > 0)) wrong('tail-weights', 'must be 0 for this test')
  })

/** What can be asked of one number, or of the set of values, of a column. */
export const aggregateChecks = {
  smallest: interval.optional().describe('Between what the smallest value lies: numbers, dates or texts'),
  largest: interval.optional().describe('Between what the largest value lies: numbers, dates or texts'),
  mean: exactInterval.optional().describe('Between what the arithmetic mean lies'),
  median: interval.optional().describe('Between what the median lies; of an even number, the middle of the two'),
  stdev: numberInterval.optional().describe('Between what the standard deviation of a sample (n − 1) lies'),
  sum: exactInterval.optional().describe('Between what the sum lies'),
  quantiles: z
    .record(z.string().regex(/^(0(\.\d+)?|1(\.0+)?|\.\d+)$/, 'a share such as 0.95'), interval)
    .refine(quantiles => Object.keys(quantiles).length > 0, 'names no quantile')
    .optional()
    .describe('Between what quantiles lie, by their share: `{"0.5": [10, 20]}`'),
  interpolation: z
    .enum(INTERPOLATIONS)
    .optional()
    .describe('What a quantile between two values is: `linear` (default), `lower`, `higher`, `nearest` or `midpoint`'),
  'distinct-count': countInterval.optional().describe('How many distinct values there are'),
  'distinct-share': numberInterval.optional().describe('Distinct values over values that are there, 0 to 1'),
  'most-common-in': values.optional().describe('The most common value is one of these'),
  ties: z
    .enum(['forbid', 'any', 'all'])
    .optional()
    .describe('Several most common values: `forbid` (default) fails, `any` or `all` of them are in `most-common-in`'),
  'distinct-in': values.optional().describe('No other value occurs'),
  'distinct-contains': values.optional().describe('Each of these values occurs'),
  'distinct-equals': values.optional().describe('These values occur, each of them, and no other'),
  'kl-divergence': klDivergence
    .optional()
    .describe('Kullback-Leibler divergence (natural logarithm) of the values from a reference'),
  'chi-square': chiSquare.optional().describe('Chi-square test that the values have the shares of a reference'),
  ks: z
    .union([parameterized, bootstrapped])
    .optional()
    .describe('Kolmogorov-Smirnov test that the values are of a distribution, or bootstrapped against bins'),
  'not-constant': z.literal(true).optional().describe('There is more than one value'),
  'no-values': z
    .enum(['inconclusive', 'fail', 'pass'])
    .optional()
    .describe(
      'What checks of a number or the set of values say of a column without any value. Default: `inconclusive`',
    ),
}

export type AggregateChecks = z.infer<z.ZodObject<typeof aggregateChecks>>

/** Keys that only say more about others. */
const COMPANIONS = {
  interpolation: ['quantiles'],
  ties: ['most-common-in'],
  'no-values': Object.keys(aggregateChecks).filter(name => !['interpolation', 'ties', 'no-values'].includes(name)),
} as const

/** What the shape alone cannot say about the aggregate checks of one column. */
export function consistentAggregates(checks: AggregateChecks, wrong: (path: string, message: string) => void): void {
  for (const [name, owners] of Object.entries(COMPANIONS)) {
    if (!(name in checks) || checks[name as keyof AggregateChecks] === undefined) continue
    if (owners.some(owner => checks[owner as keyof AggregateChecks] !== undefined)) continue
    const what = owners.length === 1 ? `\`${owners[0]}\`` : 'a check of a number or the set of values'
    wrong(name, `goes with ${what}, which is not here`)
  }
}

/** Entries of `checks:` of this kind. */
export const aggregateItems = [
  z.strictObject({
    association: z
      .strictObject({
        columns: z.tuple([columnName, columnName]),
        ...limit,
        'bins-a': binning(),
        'bins-b': binning(),
      })
      .superRefine(oneLimit)
      .describe("Cramér's phi of two columns, 0 (independent) to 1"),
    'no-values': aggregateChecks['no-values'],
    ...withoutTolerance,
  }),
  z.strictObject({
    balance: z
      .strictObject({
        column: columnName,
        'min-share': share.optional().describe('Smallest share of a class'),
        'max-share': share.optional().describe('Largest share of a class'),
        classes: values.optional().describe('The classes that must occur, and no others'),
      })
      .superRefine((balance, ctx) => {
        if (balance['min-share'] === undefined && balance['max-share'] === undefined)
          ctx.addIssue({ code: 'custom', message: 'needs `min-share` or `max-share`' })
      })
      .describe('Shares of the classes of a label'),
    'no-values': aggregateChecks['no-values'],
    ...withoutTolerance,
  }),
  z.strictObject({
    leakage: z
      .strictObject({
        label: columnName.describe('The column that is to be predicted'),
        columns: columnNames.optional().describe('Columns to look at. Default: all others'),
        except: columnNames.optional().describe('Columns that may determine the label'),
      })
      .describe('No column is constant or, on its repeated values, determines the label'),
    ...withoutTolerance,
  }),
] as const

export type AggregateItem = z.infer<(typeof aggregateItems)[number]>

function binning() {
  return z
    .union([
      z.int('a number of bins').min(2).max(1000),
      z
        .array(z.number('a number'))
        .min(1)
        .refine(edges => edges.every((edge, index) => index === 0 || edge > edges[index - 1]!), 'is not ascending'),
    ])
    .optional()
    .describe('Bins of its values: how many (default 10), or the edges between them')
}

/** Parameters of a distribution in SciPy's order, or what is wrong with them. */
export function parametersOf({
  distribution,
  parameters = {},
}: Pick<z.infer<typeof parameterized>, 'distribution' | 'parameters'>): {
  readonly shapes: readonly number[]
  readonly loc: number
  readonly scale: number
  readonly problem?: string
} {
  const names = shapesOf(distribution)
  const known = [...names, 'loc', 'scale']
  const given = Array.isArray(parameters)
    ? Object.fromEntries(parameters.map((value, index) => [known[index] ?? `parameter ${index + 1}`, value]))
    : Object.fromEntries(
        Object.entries(parameters).map(([name, value]) => [ALIASES[distribution]?.[name] ?? name, value]),
      )
  const shapes = names.map(name => given[name] ?? Number.NaN)
  const [loc, scale] = [given.loc ?? 0, given.scale ?? 1]
  const unknown = Object.keys(given).find(name => !known.includes(name))
  const unfit = names.find(name => !((given[name] ?? 0) > 0))
  const takes = `${distribution} takes ${known.join(', ')}`
  const problem =
    unknown !== undefined
      ? `has \`${unknown}\`; ${takes}`
      : unfit !== undefined
        ? `must have \`${unfit}\` above 0; ${takes}`
        : scale > 0
          ? undefined
          : '`scale` must be above 0'
  return { shapes, loc, scale, ...(problem === undefined ? {} : { problem }) }
}

/** Names that people know better, and those of Great Expectations. */
const ALIASES: { readonly [distribution: string]: { readonly [name: string]: string } } = {
  norm: { mean: 'loc', std_dev: 'scale' },
  beta: { alpha: 'a', beta: 'b' },
  gamma: { alpha: 'a' },
}
