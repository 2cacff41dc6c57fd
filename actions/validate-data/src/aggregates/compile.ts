import { formatNumber } from '../../../../shared/report/index.js'
import { describeColumns, describeValues } from '../describe.js'
import { boundsOf } from '../plan/bounds.js'
import type { Bounds, Test } from '../plan/model.js'
import type { TableCheck } from '../policy.js'
import { parametersOf } from './distribution-policy.js'
import { describeEnds } from './order.js'
import type { AggregateChecks, AggregateItem } from './policy.js'
import { type AggregateTest, type Binned, type Categories, type Limit, NUMBERS, type NumberMeasure } from './test.js'

/** A check of this family before it has its modifiers. */
export interface Compiled<Key = string> {
  readonly code: string
  /** The key that asks for it. */
  readonly key: Key
  /** What must hold, after the column's name or by itself. */
  readonly wording: string
  readonly subject: string
  readonly test: Test
}

const WORDING: Readonly<Record<NumberMeasure, (bounds: Bounds) => string>> = {
  smallest: bounds => `has a smallest value of ${describeEnds(bounds)}`,
  largest: bounds => `has a largest value of ${describeEnds(bounds)}`,
  mean: bounds => `has a mean of ${describeEnds(bounds)}`,
  median: bounds => `has a median of ${describeEnds(bounds)}`,
  stdev: bounds => `has a standard deviation of ${describeEnds(bounds)}`,
  sum: bounds => `has a sum of ${describeEnds(bounds)}`,
  'distinct-count': bounds => `has ${describeEnds(bounds)} distinct values`,
  'distinct-share': bounds => `has a share of distinct values of ${describeEnds(bounds)}`,
}

/** What an entry says about numbers over a column and its set of values, in the order in which reports list it. */
export function compileAggregates(column: string, entry: Partial<AggregateChecks>): Compiled<keyof AggregateChecks>[] {
  const noValues = entry['no-values'] ?? 'inconclusive'
  const compiled: Compiled<keyof AggregateChecks>[] = []
  const add = (key: keyof AggregateChecks, wording: string, test: AggregateTest, code = `column-${key}`) =>
    compiled.push({ code, key, wording, subject: column, test: { kind: 'aggregate', test } })
  for (const measure of NUMBERS) {
    const interval = entry[measure]
    if (interval === undefined) continue
    const bounds = boundsOf(interval)
    add(measure, WORDING[measure](bounds), { measure, column, noValues, bounds })
  }
  if (entry.quantiles) {
    const quantiles = Object.entries(entry.quantiles).map(([share, interval]) => ({
      share,
      bounds: boundsOf(interval),
    }))
    const each = quantiles.map(({ share, bounds }) => `${share} quantile of ${describeEnds(bounds)}`)
    const wording = `has a ${each.slice(0, 3).join(', a ')}${each.length > 3 ? ` and ${each.length - 3} more` : ''}`
    add('quantiles', wording, {
      measure: 'quantiles',
      column,
      noValues,
      quantiles,
      interpolation: entry.interpolation ?? 'linear',
    })
  }
  const common = entry['most-common-in']
  if (common) {
    const wording = `is most commonly one of ${describeValues(common)}`
    add('most-common-in', wording, {
      measure: 'most-common',
      column,
      noValues,
      values: common,
      ties: entry.ties ?? 'forbid',
    })
  }
  for (const [key, rule, verb] of SETS) {
    const values = entry[key]
    if (values === undefined) continue
    const test = { measure: 'distinct-values', column, noValues, rule, values } as const
    add(key, `${verb} ${describeValues(values)}`, test, 'column-distinct-values')
  }
  for (const compile of [divergence, goodnessOfFit, kolmogorovSmirnov]) {
    const found = compile(column, noValues, entry)
    if (found) add(found.key, found.wording, found.test)
  }
  if (entry['not-constant']) add('not-constant', 'is not constant', { measure: 'not-constant', column, noValues })
  return compiled
}

const SETS = [
  ['distinct-in', 'in', 'has no values but'],
  ['distinct-contains', 'contains', 'has the values'],
  ['distinct-equals', 'equals', 'has exactly the values'],
] as const

type NoValues = NonNullable<AggregateChecks['no-values']>
interface Found {
  readonly key: keyof AggregateChecks
  readonly wording: string
  readonly test: AggregateTest
}

function divergence(column: string, noValues: NoValues, entry: Partial<AggregateChecks>): Found | undefined {
  const asked = entry['kl-divergence']
  if (!asked) return undefined
  const limit = limitOf(asked)
  const test: AggregateTest = {
    measure: 'kl-divergence',
    column,
    noValues,
    limit,
    reference: 'bins' in asked.reference ? binnedOf(asked.reference) : asked.reference,
    tailHoldout: asked['tail-holdout'] ?? 0,
    internalHoldout: asked['internal-holdout'] ?? 0,
  }
  return { key: 'kl-divergence', wording: `diverges from its reference by ${describeLimit(limit)}`, test }
}

function goodnessOfFit(column: string, noValues: NoValues, entry: Partial<AggregateChecks>): Found | undefined {
  const asked = entry['chi-square']
  if (!asked) return undefined
  const reference: Categories = asked.reference
  const test: AggregateTest = {
    measure: 'chi-square',
    column,
    noValues,
    pAbove: asked['p-above'],
    reference,
    tailHoldout: asked['tail-holdout'] ?? 0,
  }
  const wording = `has the shares of its reference (chi-square p above ${formatNumber(asked['p-above'])})`
  return { key: 'chi-square', wording, test }
}

function kolmogorovSmirnov(column: string, noValues: NoValues, entry: Partial<AggregateChecks>): Found | undefined {
  const asked = entry.ks
  if (!asked) return undefined
  const pAbove = asked['p-above']
  if ('distribution' in asked) {
    const { shapes, loc, scale } = parametersOf(asked)
    const { distribution } = asked
    const parameters = [...shapes, loc, scale].map(value => formatNumber(value)).join(', ')
    const wording = `is distributed as ${distribution}(${parameters}) (KS p above ${formatNumber(pAbove)})`
    return { key: 'ks', wording, test: { measure: 'ks', column, noValues, pAbove, distribution, shapes, loc, scale } }
  }
  const test: AggregateTest = {
    measure: 'bootstrapped-ks',
    column,
    noValues,
    pAbove,
    reference: binnedOf(asked.reference),
    samples: asked.samples,
    size: asked['sample-size'],
    seed: asked.seed ?? 1,
  }
  return { key: 'ks', wording: `fits its reference (bootstrapped KS above ${formatNumber(pAbove)})`, test }
}

/** What an entry of `checks:` of this family says. */
export function compileAggregateItem(item: AggregateItem): Compiled {
  if ('association' in item) {
    const { columns, 'bins-a': a = 10, 'bins-b': b = 10, ...rest } = item.association
    const limit = limitOf(rest)
    const noValues = item['no-values'] ?? 'inconclusive'
    return {
      code: 'association',
      key: 'association',
      subject: columns.join(', '),
      wording: `${describeColumns(columns)} are associated by ${describeLimit(limit)} (Cramér's phi)`,
      test: { kind: 'aggregate', test: { measure: 'association', columns, limit, bins: [a, b], noValues } },
    }
  }
  if ('balance' in item) {
    const { column, 'min-share': minShare, 'max-share': maxShare, classes } = item.balance
    const asked = [minShare && `at least ${spaced(minShare)}`, maxShare && `at most ${spaced(maxShare)}`]
    const test = {
      measure: 'balance',
      column,
      minShare,
      maxShare,
      classes,
      noValues: item['no-values'] ?? 'inconclusive',
    } as const
    return {
      code: 'balance',
      key: 'balance',
      subject: column,
      wording: `each class of ${column} has ${asked.filter(Boolean).join(' and ')} of the rows`,
      test: { kind: 'aggregate', test },
    }
  }
  const { label, columns, except = [] } = item.leakage
  const which = columns === undefined ? 'no other column' : `none of ${describeColumns(columns)}`
  return {
    code: 'leakage',
    key: 'leakage',
    subject: label,
    wording: `${which} determines ${label} or is constant`,
    test: { kind: 'aggregate', test: { measure: 'leakage', label, columns, except } },
  }
}

export function isAggregateItem(item: TableCheck): item is AggregateItem & TableCheck {
  return 'association' in item || 'balance' in item || 'leakage' in item
}

/** Columns whose texts these checks tell apart character by character. */
export function comparesTexts(entry: Partial<AggregateChecks>): boolean {
  const references = [entry['kl-divergence']?.reference, entry['chi-square']?.reference]
  const lists = [
    entry['most-common-in'],
    ...SETS.map(([key]) => entry[key]),
    ...references.map(reference => (reference && 'values' in reference ? reference.values : undefined)),
  ]
  return lists.flatMap(list => list ?? []).some(value => typeof value === 'string')
}

const spaced = (share: string) => share.replace(/\s*%$/, ' %')

function limitOf({ max, below }: { max?: number | undefined; below?: number | undefined }): Limit {
  return { value: max ?? below ?? 0, strict: max === undefined }
}

export const describeLimit = ({ value, strict }: Limit) => `${strict ? 'less than' : 'at most'} ${formatNumber(value)}`

function binnedOf(reference: {
  readonly bins: readonly (number | null)[]
  readonly weights: readonly number[]
  readonly 'tail-weights'?: readonly [number, number] | undefined
}): Binned {
  return { bins: reference.bins, weights: reference.weights, tails: reference['tail-weights'] }
}
