import { z } from 'zod'
import {
  columnName,
  columnNames,
  countInterval,
  interval,
  modifiers,
  numberInterval,
  values,
} from '../policy/fields.js'
import { bootstrapped, chiSquare, klDivergence, limit, oneLimit, parameterized } from './distribution-policy.js'
import { parseDecimal } from './rational.js'
import { INTERPOLATIONS } from './test.js'

const { tolerance: _, ...withoutTolerance } = modifiers

/** Ends that are numbers, as text where one has more digits than a double. */
const exactInterval = interval.refine(
  ends => Object.values(ends).every(end => typeof end !== 'string' || parseDecimal(end) !== undefined),
  'has an end that is no number',
)

const share = z.string('a share such as "5%"').regex(/^\d+(\.\d+)?\s*%$/, 'a share such as "5%"')

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
