import type { Engine, Table } from '../../../../shared/data/index.js'
import { formatCount, formatPercent, plural } from '../../../../shared/report/index.js'
import { describeValues } from '../describe.js'
import type { Answer } from '../families.js'
import { asText } from '../rows/reading.js'
import { type Asked, CORRECT, expectation, failingRows } from './answer.js'
import { isResultInside } from './order.js'
import { compareRationals, parseDecimal, rational, times } from './rational.js'
import type { Summary } from './summary.js'
import type { TestOf } from './test.js'
import type { ValueCounts } from './value-counts.js'

/** Decides how many distinct values there are, by themselves or for each value that is there. */
export function answerDistinct(
  test: TestOf<'distinct-count' | 'distinct-share'>,
  distinct: number,
  present: number,
): Answer {
  const isShare = test.measure === 'distinct-share'
  const value = isShare ? rational(BigInt(distinct), BigInt(present)) : rational(BigInt(distinct))
  const passes = isResultInside(value, test.bounds, 'exact')
  const expected = expectation(test.bounds)
  const observed = isShare
    ? `distinct share ${Number((distinct / present).toPrecision(6))}`
    : plural(distinct, 'distinct value')
  return {
    passes,
    observed,
    message: `${plural(distinct, 'distinct value')} among ${formatCount(present)}${isShare ? `, a share of ${Number((distinct / present).toPrecision(12))}` : ''} (${expected})`,
    value: isShare ? distinct / present : distinct,
    looked: present,
    plain: true,
    remedy: passes ? undefined : CORRECT,
  }
}

export function answerConstant(summary: Summary): Answer {
  const { present, constant } = summary
  return {
    passes: !constant,
    observed: constant ? 'constant' : 'several values',
    message: constant ? `all ${formatCount(present)} values are equal` : `${plural(present, 'value')}, not all equal`,
    looked: present,
    plain: true,
    remedy: constant
      ? 'A constant column tells a model nothing: leave it out, or find out why it stopped changing.'
      : undefined,
  }
}

export async function answerMostCommon(test: TestOf<'most-common'>, counts: ValueCounts): Promise<Answer> {
  const { times: most, tied, listed, examples } = await counts.mostCommon(test.values)
  const passes = test.ties === 'any' ? listed > 0 : test.ties === 'all' ? listed === tied : tied === 1 && listed === 1
  const shown = describeValues(examples)
  const which = tied === 1 ? shown : `${shown}${tied > examples.length ? ', …' : ''} (${formatCount(tied)} tied)`
  const each = tied === 1 ? '' : 'each '
  return {
    passes,
    observed: `most common ${which}`,
    message: `most common is ${which}, ${each}${formatCount(most)} of ${plural(counts.total, 'value')} (expected ${describeValues(test.values)})`,
    looked: counts.total,
    remedy: passes ? undefined : CORRECT,
  }
}

export async function answerDistinctValues(
  { check, test }: Asked<TestOf<'distinct-values'>>,
  counts: ValueCounts,
  summary: Summary,
  engine: Engine,
  table: Table,
): Promise<Answer> {
  const { rule, values } = test
  const found = rule === 'in' ? [] : await counts.timesOf(values)
  const missing = values.filter((_, index) => rule !== 'in' && found[index] === 0)
  const others = rule === 'contains' ? undefined : await counts.others(values)
  const unexpected = others?.distinct ?? 0
  const passes = missing.length === 0 && unexpected === 0
  const told = [
    ...(unexpected === 0
      ? []
      : [
          `${plural(unexpected, 'other value')} in ${plural(others!.times, 'row')}: ${describeValues(others!.examples)}${unexpected > others!.examples.length ? ', …' : ''}`,
        ]),
    ...(missing.length === 0
      ? []
      : [`${plural(missing.length, 'expected value')} not found: ${describeValues(missing)}`]),
  ]
  const asked =
    rule === 'contains' ? 'all expected values' : rule === 'in' ? 'no other value' : 'exactly the expected values'
  const { column } = summary.reading
  const rows =
    unexpected === 0
      ? {}
      : await failingRows(engine, table, `${counts.present} AND ${counts.isOther(values)}`, asText(column), check.where)
  return {
    passes,
    observed: passes ? asked : told[0]!.replace(/:.*$/s, ''),
    message: passes ? `${asked} among ${plural(counts.total, 'value')}` : told.join('; '),
    looked: counts.total,
    value: unexpected + missing.length,
    remedy: passes ? undefined : CORRECT,
    ...rows,
  }
}

/** Shares of classes among the values that are there, as fractions. */
export async function answerBalance(test: TestOf<'balance'>, counts: ValueCounts): Promise<Answer> {
  const { least, most } = await counts.extremes()
  const { total, distinct } = counts
  const problems: string[] = []
  const told = (name: string, count: number) =>
    `${name} has ${formatPercent(count / total)} (${formatCount(count)} of ${plural(total, 'row')})`
  if (test.classes) {
    const found = await counts.timesOf(test.classes)
    const missing = test.classes.filter((_, index) => found[index] === 0)
    const others = await counts.others(test.classes)
    if (missing.length > 0) problems.push(`${describeValues(missing)} does not occur`)
    if (others.distinct > 0)
      problems.push(`${plural(others.distinct, 'other class', 'other classes')}: ${describeValues(others.examples)}`)
  }
  if (distinct < 2) problems.push(`there is one class only, ${most.value}`)
  const low = test.minShare === undefined ? 0 : compareShare(least.times, total, test.minShare)
  const high = test.maxShare === undefined ? 0 : compareShare(most.times, total, test.maxShare)
  if (low < 0) problems.push(`${told(least.value, least.times)}, expected at least ${test.minShare}`)
  if (high > 0) problems.push(`${told(most.value, most.times)}, expected at most ${test.maxShare}`)
  const passes = problems.length === 0
  const range = `${plural(distinct, 'class', 'classes')}, from ${formatPercent(least.times / total)} to ${formatPercent(most.times / total)}`
  return {
    passes,
    observed: `smallest share ${formatPercent(least.times / total)}`,
    message: passes ? `${range} of ${plural(total, 'row')}` : problems.join('; '),
    value: least.times / total,
    looked: total,
    remedy: passes ? undefined : 'Sample or weigh the classes anew, or find out where rows of one were lost.',
  }
}

/** A count over a total against a share as written, `0.5%`. */
function compareShare(count: number, total: number, share: string): number {
  const percent = parseDecimal(share.replace(/\s*%$/, ''))!
  return compareRationals(rational(BigInt(count), BigInt(total)), times(percent, rational(1n, 100n)))
}
