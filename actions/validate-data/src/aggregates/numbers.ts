import type { Engine, Table } from '../../../../shared/data/index.js'
import { plural } from '../../../../shared/report/index.js'
import type { Answer } from '../families.js'
import type { Bounds } from '../plan/model.js'
import { outsideTest } from '../rows/bounds.js'
import { type Asked, CORRECT, expectation, failingRows, without, withoutValues } from './answer.js'
import {
  between,
  isInside,
  isResultInside,
  type Kind,
  numberOf,
  type Ordered,
  showFully,
  showOrdered,
} from './order.js'
import { floor, minus, parseDecimal, type Rational, rational, times, toDouble } from './rational.js'
import type { Summary, Wanted } from './summary.js'
import type { Interpolation, TestOf } from './test.js'

type Measured = 'smallest' | 'largest' | 'mean' | 'median' | 'stdev' | 'sum' | 'quantiles'

/** What a check of a number needs to be summed up. */
export function wantedBy(test: TestOf<Measured>): Wanted {
  switch (test.measure) {
    case 'smallest':
    case 'largest':
      return { ends: true }
    case 'mean':
    case 'sum':
      return { sum: true }
    case 'stdev':
      return { spread: true }
    case 'median':
      return { ranks: count => ranksOf(MEDIAN, 'midpoint', count) }
    case 'quantiles':
      return {
        ranks: count => test.quantiles.flatMap(({ share }) => ranksOf(parseDecimal(share)!, test.interpolation, count)),
      }
  }
}

const MEDIAN = rational(1n, 2n)

/** Decides a check of one number; the values are all usable. */
export async function answerNumber(
  { check, test }: Asked<TestOf<Measured>>,
  summary: Summary,
  engine: Engine,
  table: Table,
): Promise<Answer> {
  const kind = summary.reading.kind!
  if (test.measure === 'quantiles') return answerQuantiles(test, summary, kind)
  if (test.measure === 'stdev' && summary.present < 2) {
    return withoutValues(test.noValues, 'one value has no standard deviation')
  }
  const value = measured(test.measure, summary, kind)
  if (value === undefined) return without(false, `texts have no ${test.measure}`)
  const divides = test.measure === 'mean' || test.measure === 'stdev'
  const inside = divides ? isResultInside(value, test.bounds, kind) : isInside(value, test.bounds, kind)
  const show = inside ? showOrdered : showFully
  const observed = `${NAMES[test.measure]} ${showOrdered(value, kind)}`
  return {
    passes: inside,
    observed,
    message: `${NAMES[test.measure]} ${show(value, kind)} of ${plural(summary.present, 'value')} (${expectation(test.bounds)})`,
    value: numberOfKind(value, kind),
    looked: summary.present,
    remedy: inside ? undefined : CORRECT,
    ...(inside ? {} : await beyond(test, summary, check.where, engine, table)),
  }
}

const NAMES = {
  smallest: 'smallest',
  largest: 'largest',
  mean: 'mean',
  median: 'median',
  stdev: 'standard deviation',
  sum: 'sum',
} as const

/** For machines: times have no number of their own, and JSON has none for infinity. */
function numberOfKind(value: Ordered, kind: Kind): number | undefined {
  const number = kind === 'time' || kind === 'date' ? undefined : numberOf(value)
  return number !== undefined && Number.isFinite(number) ? number : undefined
}

function measured(measure: Exclude<Measured, 'quantiles'>, summary: Summary, kind: Kind): Ordered | undefined {
  switch (measure) {
    case 'smallest':
      return summary.smallest!
    case 'largest':
      return summary.largest!
    case 'mean':
      return infinite(summary) ?? rounded(summary.mean!, summary)
    case 'sum':
      return infinite(summary) ?? rounded(summary.sum!, summary)
    case 'stdev':
      if (infinite(summary) !== undefined) return Number.NaN
      return summary.deviation!
    case 'median':
      return quantile(MEDIAN, 'midpoint', summary, kind)
  }
}

/** Sums with infinities in them, by the rules of arithmetic. */
function infinite({ smallest, largest }: Summary): number | undefined {
  if (smallest === Number.NEGATIVE_INFINITY) return largest === Number.POSITIVE_INFINITY ? Number.NaN : smallest
  return largest === Number.POSITIVE_INFINITY ? largest : undefined
}

/** Of doubles, the double next to it, so that the mean of equal values is that value; of others, without rounding. */
const rounded = (value: Rational, summary: Summary): Ordered => (summary.isDouble ? toDouble(value) : value)

/** Where a quantile lies among values in order: the rank below it, and how far it is to the next. */
function positionOf(share: Rational, interpolation: Interpolation, count: number) {
  const at = times(share, rational(BigInt(count - 1)))
  const low = floor(at)
  const rest = minus(at, rational(low))
  if (rest.num === 0n) return { low: Number(low), weight: rest }
  switch (interpolation) {
    case 'linear':
      return { low: Number(low), weight: rest }
    case 'midpoint':
      return { low: Number(low), weight: MEDIAN }
    case 'lower':
      return { low: Number(low), weight: rational(0n) }
    case 'higher':
      return { low: Number(low) + 1, weight: rational(0n) }
    case 'nearest': {
      // Half way between two, the even rank, as NumPy has it.
      const twice = 2n * rest.num
      const up = twice > rest.den || (twice === rest.den && low % 2n === 1n)
      return { low: Number(low) + (up ? 1 : 0), weight: rational(0n) }
    }
  }
}

function ranksOf(share: Rational, interpolation: Interpolation, count: number): number[] {
  if (count < 1) return []
  const { low, weight } = positionOf(share, interpolation, count)
  return weight.num === 0n ? [low] : [low, low + 1]
}

function quantile(share: Rational, interpolation: Interpolation, summary: Summary, kind: Kind): Ordered | undefined {
  const { low, weight } = positionOf(share, interpolation, summary.readable)
  const at = summary.ranked.get(low)!
  return weight.num === 0n ? at : between(at, summary.ranked.get(low + 1)!, weight, kind)
}

function answerQuantiles(test: TestOf<'quantiles'>, summary: Summary, kind: Kind): Answer {
  const found = test.quantiles.map(({ share, bounds }) => {
    const value = quantile(parseDecimal(share)!, test.interpolation, summary, kind)
    return { share, bounds, value, inside: value !== undefined && isInside(value, bounds, kind) }
  })
  if (found.some(({ value }) => value === undefined)) {
    return without(false, 'there is nothing between two texts', 'Use `interpolation: lower` or `higher`.')
  }
  const passes = found.every(({ inside }) => inside)
  const show = passes ? showOrdered : showFully
  const shown = (one: (typeof found)[number]) => `${one.share} quantile ${show(one.value!, kind)}`
  const told = passes ? found : found.filter(({ inside }) => !inside)
  const list = told.slice(0, 6).map(one => `${shown(one)} (${expectation(one.bounds)})`)
  const more = told.length > 6 ? ` and ${told.length - 6} more` : ''
  return {
    passes,
    observed: `${shown(told[0]!)}${told.length > 1 ? ', …' : ''}`,
    message: `${list.join(', ')}${more}; of ${plural(summary.present, 'value')}`,
    value: found.length === 1 ? numberOfKind(found[0]!.value!, kind) : undefined,
    looked: summary.present,
    remedy: passes ? undefined : CORRECT,
  }
}

/** A smallest value that is too small, or a largest that is too large, stands in rows that can be named. */
async function beyond(
  test: TestOf<Exclude<Measured, 'quantiles'>>,
  { reading }: Summary,
  where: string | undefined,
  engine: Engine,
  table: Table,
): Promise<Pick<Answer, 'failing' | 'rows'>> {
  const { min, max, above, below } = test.bounds
  const ends: Bounds | undefined =
    test.measure === 'smallest' ? { min, above } : test.measure === 'largest' ? { max, below } : undefined
  if (ends === undefined || Object.values(ends).every(end => end === undefined)) return {}
  const made = outsideTest(reading.column, ends)
  if ('misfit' in made) return {}
  const found = await failingRows(engine, table, `${made.looked} AND ${made.fails}`, made.value, where)
  return found.failing === 0 ? {} : found
}
