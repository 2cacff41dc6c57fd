import { show } from '../arguments.js'
import { type Draft, defined, NoEquivalent } from '../translation.js'
import type { Translate } from './columns.js'
import type { Asked } from './expectation.js'

/** A partition object: values or bins with their weights. Without one, a suite takes the data's own: that is no test. */
function partition({ args }: Asked): Draft {
  const { values, bins, weights, tail_weights: tails } = args.mapping('partition_object')
  const wrong = (why: string) => new NoEquivalent(why, undefined, ['partition_object'])
  if (!Array.isArray(weights)) throw wrong('`partition_object` has no `weights`')
  if (Array.isArray(values)) return { values, weights }
  if (!Array.isArray(bins)) throw wrong('`partition_object` has neither `values` nor `bins`')
  return defined({ bins: bins.map(edgeOf), weights, 'tail-weights': Array.isArray(tails) ? tails : undefined })
}

/** Ends at infinity are written bare by Python, and are texts to YAML. */
function edgeOf(edge: unknown): number | null {
  if (edge === 'Infinity' || edge === '-Infinity' || edge === null) return null
  if (typeof edge === 'number') return Number.isFinite(edge) ? edge : null
  throw new NoEquivalent(`\`partition_object\` has the edge ${show(edge)}`, undefined, ['partition_object'])
}

/** A share that is held out for values unknown to the reference; 0 is none. */
function holdout({ args }: Asked, name: string): number | undefined {
  const share = args.optionalNumber(name)
  return share === 0 ? undefined : share
}

function divergence(asked: Asked): Draft[] {
  const column = asked.args.text('column')
  const test = defined({
    max: asked.args.number('threshold'),
    reference: partition(asked),
    'tail-holdout': holdout(asked, 'tail_weight_holdout'),
    'internal-holdout': holdout(asked, 'internal_weight_holdout'),
  })
  // Bins are made for bins, and none for values, whatever it says.
  asked.args.ignore(['bucketize_data', 'min_value', 'max_value'])
  return [asked.whole({ column, 'kl-divergence': test, 'no-values': 'fail' })]
}

function chiSquare(asked: Asked): Draft[] {
  const column = asked.args.text('column')
  const tail = holdout(asked, 'tail_weight_holdout')
  const test = defined({
    'p-above': asked.args.optionalNumber('p') ?? 0.05,
    reference: partition(asked),
    'tail-holdout': tail,
  })
  return [asked.whole({ column, 'chi-square': test, 'no-values': 'fail' })]
}

function parameterized(asked: Asked): Draft[] {
  const column = asked.args.text('column')
  const distribution = asked.args.text('distribution')
  const parameters = asked.args.raw('params')
  const test = defined({ 'p-above': asked.args.optionalNumber('p_value') ?? 0.05, distribution, parameters })
  return [asked.whole({ column, ks: test, 'no-values': 'fail' })]
}

function bootstrapped(asked: Asked): Draft[] {
  const column = asked.args.text('column')
  const test = defined({
    'p-above': asked.args.optionalNumber('p') ?? 0.05,
    reference: partition(asked),
    samples: asked.args.optionalNumber('bootstrap_samples'),
    'sample-size': asked.args.optionalNumber('bootstrap_sample_size'),
  })
  return [asked.whole({ column, ks: test, 'no-values': 'fail' })]
}

function cramersPhi(asked: Asked): Draft[] {
  const columns = [asked.args.text('column_A'), asked.args.text('column_B')]
  const bins = (name: string, count: string) => {
    const edges = asked.args.raw(name)
    return Array.isArray(edges) ? edges : asked.args.optionalNumber(count)
  }
  const test = defined({
    columns,
    max: asked.args.optionalNumber('threshold') ?? 0.1,
    'bins-a': bins('bins_A', 'n_bins_A'),
    'bins-b': bins('bins_B', 'n_bins_B'),
  })
  return [asked.whole({ association: test, 'no-values': 'fail' })]
}

/** Expectations that compare a column with a distribution, or two columns with independence. */
export const DISTRIBUTIONS: Readonly<Record<string, Translate>> = {
  expect_column_kl_divergence_to_be_less_than: divergence,
  expect_column_chisquare_test_p_value_to_be_greater_than: chiSquare,
  expect_column_parameterized_distribution_ks_test_p_value_to_be_greater_than: parameterized,
  expect_column_bootstrapped_ks_test_p_value_to_be_greater_than: bootstrapped,
  expect_column_pair_cramers_phi_value_to_be_less_than: cramersPhi,
}
