import type { Engine, Table } from '../../../../shared/data/index.js'
import { formatCount, formatNumber, plural } from '../../../../shared/report/index.js'
import {
  bootstrappedKs,
  chiSquareFit,
  continuousCdf,
  ksOneSample,
  kullbackLeibler,
} from '../../../../shared/stats/index.js'
import type { Truth } from '../../../../shared/verdict/index.js'
import { describeValues } from '../describe.js'
import type { Answer } from '../families.js'
import { number } from '../rows/bounds.js'
import { bracketed } from '../rows/reading.js'
import { CORRECT } from './answer.js'
import { describeLimit } from './compile.js'
import type { Summary } from './summary.js'
import type { Binned, Limit, TestOf } from './test.js'
import type { ValueCounts } from './value-counts.js'

const within = (value: number, { value: end, strict }: Limit) => (strict ? value < end : value <= end)

/**
 * Counts beside the shares that a reference has for them. Values that it does not know share what it holds out for
 * them, and its own shares are scaled down for that, but only where such values occur, as in Great Expectations.
 */
async function besideReference(
  { reference, tailHoldout }: Pick<TestOf<'chi-square'>, 'reference' | 'tailHoldout'>,
  counts: ValueCounts,
) {
  const known = await counts.timesOf(reference.values)
  const unknown = await counts.timesOfOthers(reference.values)
  const scale = unknown.length === 0 ? 1 : 1 - tailHoldout
  const observed = [...known, ...unknown]
  const expected = [
    ...reference.weights.map(weight => weight * scale),
    ...unknown.map(() => tailHoldout / unknown.length),
  ]
  const examples = unknown.length === 0 ? [] : (await counts.others(reference.values)).examples
  return { observed, expected, unknown: unknown.length, examples }
}

export async function answerChiSquare(test: TestOf<'chi-square'>, counts: ValueCounts): Promise<Answer> {
  const { observed, expected, unknown, examples } = await besideReference(test, counts)
  const { statistic, df, pValue, lowExpected } = chiSquareFit(observed, expected)
  const passes = pValue > test.pAbove
  const strange = unknownText(unknown, examples)
  const low = lowExpected ? '; expected counts are low, so that the p-value is rough' : ''
  return {
    passes,
    observed: `chi-square p ${formatNumber(pValue)}`,
    message: `chi-square ${formatNumber(statistic)} with ${formatCount(df)} degrees of freedom over ${plural(counts.total, 'value')}, p = ${formatNumber(pValue)} (expected above ${formatNumber(test.pAbove)})${strange}${low}`,
    value: pValue,
    looked: counts.total,
    truth: levelOf(
      'chi-square goodness of fit',
      test.pAbove,
      'asymptotic',
      'rows are independent draws, the reference is exact, and its expected counts are not small',
    ),
    remedy: passes ? undefined : CORRECT,
  }
}

export async function answerCategoricalDivergence(test: TestOf<'kl-divergence'>, counts: ValueCounts): Promise<Answer> {
  const { reference, tailHoldout } = test
  if ('bins' in reference) throw new Error('bins are for numbers')
  const { observed, expected, unknown, examples } = await besideReference({ reference, tailHoldout }, counts)
  return divergenceAnswer(test, kullbackLeibler(observed, expected), counts.total, unknownText(unknown, examples))
}

function unknownText(unknown: number, examples: readonly string[]): string {
  if (unknown === 0) return ''
  const more = unknown > examples.length ? ', …' : ''
  return `; ${plural(unknown, 'value')} that the reference does not know: ${describeValues(examples)}${more}`
}

function divergenceAnswer(test: TestOf<'kl-divergence'>, value: number, count: number, note: string): Answer {
  const passes = within(value, test.limit)
  return {
    passes,
    observed: `divergence ${formatNumber(value)}`,
    message: `Kullback-Leibler divergence ${formatNumber(value)} over ${plural(count, 'value')} (expected ${describeLimit(test.limit)})${note}`,
    value: Number.isFinite(value) ? value : undefined,
    looked: count,
    truth: {
      kind: 'rule-of-thumb',
      why: 'a fixed level of divergence; small batches diverge from their own source by chance',
    },
    remedy: passes ? undefined : CORRECT,
  }
}

/** Divergence over bins: a value on an edge is in the bin above it, on the last edge in the last one. */
export async function answerBinnedDivergence(
  test: TestOf<'kl-divergence'>,
  summary: Summary,
  engine: Engine,
  table: Table,
): Promise<Answer> {
  const { reference, tailHoldout, internalHoldout } = test
  if (!('bins' in reference)) throw new Error('values are not for numbers')
  const { below, counts, above } = await countBins(reference, summary, engine, table)
  const weights = reference.weights.map(weight => weight * (1 - tailHoldout - internalHoldout))
  const empty = weights.filter(weight => weight === 0).length
  const inner = weights.map(weight => (weight === 0 && internalHoldout > 0 ? internalHoldout / empty : weight))
  const [openLow, openHigh] = [reference.bins[0] === null, reference.bins.at(-1) === null]
  // One open end leaves all of the held out share to the other one.
  const ends =
    reference.tails ?? (openLow || openHigh ? [tailHoldout, tailHoldout] : [tailHoldout / 2, tailHoldout / 2])
  const value = kullbackLeibler(
    [...(openLow ? [] : [below]), ...counts, ...(openHigh ? [] : [above])],
    [...(openLow ? [] : [ends[0]!]), ...inner, ...(openHigh ? [] : [ends[1]!])],
  )
  const outside = below + above
  const note = outside === 0 ? '' : `; ${plural(outside, 'value')} outside of the bins`
  return divergenceAnswer(test, value, summary.present, note)
}

async function countBins({ bins }: Binned, summary: Summary, engine: Engine, table: Table) {
  const edges = bins.filter(edge => edge !== null)
  const value = `CAST(${summary.reading.sql} AS DOUBLE)`
  const where = summary.where === undefined ? '' : ` AND ${bracketed(summary.where)}`
  const upTo = edges.map((edge, index) => {
    const sign = index === edges.length - 1 && bins.at(-1) !== null ? '<=' : '<'
    return `count_if(${value} ${sign} CAST('${number(edge)}' AS DOUBLE)${where}) AS n${index}`
  })
  const [row] = await engine.query(`SELECT ${upTo.join(', ')} FROM ${table.sql}`)
  const cumulated = edges.map((_, index) => Number(row![`n${index}`]))
  const marks = [...(bins[0] === null ? [0] : []), ...cumulated, ...(bins.at(-1) === null ? [summary.readable] : [])]
  return {
    below: bins[0] === null ? 0 : cumulated[0]!,
    counts: marks.slice(1).map((mark, index) => mark - marks[index]!),
    above: bins.at(-1) === null ? 0 : summary.readable - cumulated.at(-1)!,
  }
}

/** The values of a summary in order. */
async function sortedValues(summary: Summary, engine: Engine, table: Table): Promise<Float64Array> {
  const where = summary.where === undefined ? '' : ` AND ${bracketed(summary.where)}`
  const { values } = await engine.floats(
    `SELECT CAST(${summary.reading.sql} AS DOUBLE) FROM ${table.sql} WHERE ${summary.reading.sql} IS NOT NULL${where}`,
  )
  return values.sort()
}

export async function answerKs(test: TestOf<'ks'>, summary: Summary, engine: Engine, table: Table): Promise<Answer> {
  const cdf = continuousCdf(test.distribution, test.shapes, test)
  const sorted = await sortedValues(summary, engine, table)
  const { distance, at, pValue } = ksOneSample(sorted, cdf)
  const passes = pValue > test.pAbove
  return {
    passes,
    observed: `KS p ${formatNumber(pValue)}`,
    message: `KS distance ${formatNumber(distance)} at ${formatNumber(at)} over ${plural(sorted.length, 'value')}, p = ${formatNumber(pValue)} (expected above ${formatNumber(test.pAbove)})`,
    value: pValue,
    looked: sorted.length,
    truth: levelOf(
      'one-sample Kolmogorov-Smirnov',
      test.pAbove,
      'finite-sample',
      'rows are independent draws, and the parameters were not estimated from them',
    ),
    remedy: passes ? undefined : CORRECT,
  }
}

export async function answerBootstrappedKs(
  test: TestOf<'bootstrapped-ks'>,
  summary: Summary,
  engine: Engine,
  table: Table,
): Promise<Answer> {
  const sorted = await sortedValues(summary, engine, table)
  const partition = { bins: test.reference.bins.map(Number), weights: test.reference.weights }
  const { share, samples, size } = bootstrappedKs(sorted, partition, { ...test, level: test.pAbove })
  const passes = share > test.pAbove
  return {
    passes,
    observed: `bootstrapped KS ${formatNumber(share)}`,
    message: `${formatNumber(share)} of ${formatCount(samples)} resamples of ${plural(size, 'value')} are no further from the reference than a KS test allows (expected above ${formatNumber(test.pAbove)}; seed ${test.seed})`,
    value: share,
    looked: sorted.length,
    truth: {
      kind: 'rule-of-thumb',
      why: 'a bootstrapped KS test has no error rate; how sensitive it is depends on the size of its resamples',
    },
    remedy: passes ? undefined : CORRECT,
  }
}

/** A check that fails where p is at most `level` fails so often in data that is in order. */
function levelOf(
  procedure: string,
  level: number,
  guarantee: 'finite-sample' | 'asymptotic',
  assumptions: string,
): Truth {
  return { kind: 'error-controlled', procedure, level, guarantee, assumptions }
}
