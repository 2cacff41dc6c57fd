import { z } from 'zod'
import { CONTINUOUS_NAMES, shapesOf } from '../../../../shared/stats/index.js'
import { values } from '../policy/fields.js'

const probability = z.number('a probability between 0 and 1').min(0).max(1)
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

/** How large a measure may be: one of the two. */
export const limit = {
  max: z.number('a number').min(0).optional().describe('The largest value allowed'),
  below: z.number('a number').positive().optional().describe('The value is less than this'),
}

export function oneLimit(test: { max?: number | undefined; below?: number | undefined }, ctx: z.RefinementCtx): void {
  if ((test.max === undefined) === (test.below === undefined))
    ctx.addIssue({ code: 'custom', path: ['max'], message: 'and `below`: write one of the two' })
}

const pAbove = probability.describe(
  'The p-value is greater than this; 0.05 refuses one batch in twenty that is in order',
)
const tailHoldout = probability
  .optional()
  .describe('The share that the reference leaves to values it does not know. Default: 0, and none may occur')

export const klDivergence = z
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

export const chiSquare = z.strictObject({ 'p-above': pAbove, reference: categories, 'tail-holdout': tailHoldout })

export const parameterized = z
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

export const bootstrapped = z
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
