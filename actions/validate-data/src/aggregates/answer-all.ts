import type { Answer, World } from '../families.js'
import type { Check } from '../plan/model.js'
import { type Asked, beforehand, unusable, without } from './answer.js'
import { answerAssociation } from './association.js'
import {
  answerBinnedDivergence,
  answerBootstrappedKs,
  answerCategoricalDivergence,
  answerChiSquare,
  answerKs,
} from './distributions.js'
import { answerLeakage } from './leakage.js'
import { answerNumber, wantedBy } from './numbers.js'
import { readingOf } from './reading.js'
import { Summary, summarise, type Wanted } from './summary.js'
import type { AggregateTest, TestOf } from './test.js'
import { ValueCounts } from './value-counts.js'
import { answerBalance, answerConstant, answerDistinct, answerDistinctValues, answerMostCommon } from './value-set.js'

type ColumnTest = Exclude<AggregateTest, { readonly measure: 'association' | 'leakage' }>

/** Answers all checks of this family, scans and groupings shared. */
export async function answerAll(
  asked: readonly { readonly check: Check; readonly test: AggregateTest }[],
  world: World,
): Promise<Map<Check, Answer>> {
  const answers = new Map<Check, Answer>()
  const summed = new Map<Check, Summary>()
  const summaries = new Map<string, Summary>()
  for (const { check, test } of asked) {
    if (!isOfColumn(test)) continue
    const reading = readingOf(test, world.table)
    if ('misfit' in reading) {
      answers.set(check, without(false, reading.misfit))
      continue
    }
    const key = JSON.stringify([reading.column.name, reading.sql, reading.kind, check.where])
    const summary = summaries.get(key) ?? new Summary(reading, check.where)
    summaries.set(key, summary)
    summary.wanted.push(wantedOf(test))
    summed.set(check, summary)
  }
  await summarise(world.engine, world.table, [...summaries.values()]).catch(async cause => {
    // One refused condition stops the whole scan: each is tried alone to find it.
    for (const [check, { reading, where }] of summed) {
      await blamed([{ check }], world, () => summarise(world.engine, world.table, [new Summary(reading, where)]))
    }
    throw cause
  })
  const counted = new Map<string, CountedAsked[]>()
  for (const { check, test } of asked) {
    if (answers.has(check)) continue
    const answer = await blamed([{ check }], world, () => answerAlone({ check, test }, summed.get(check), world))
    if (answer !== undefined) {
      answers.set(check, answer)
      continue
    }
    const summary = summed.get(check)!
    const key = JSON.stringify([summary.reading.column.name, check.where])
    counted.set(key, [...(counted.get(key) ?? []), { check, test: test as CountedTest, summary }])
  }
  // One grouping for all checks of the same values.
  for (const group of counted.values()) {
    const found = await blamed(group, world, () => answerGroup(group, world))
    for (const [check, answer] of found) answers.set(check, answer)
  }
  return answers
}

const isOfColumn = (test: AggregateTest): test is ColumnTest =>
  test.measure !== 'association' && test.measure !== 'leakage'

function wantedOf(test: ColumnTest): Wanted {
  switch (test.measure) {
    case 'smallest':
    case 'largest':
    case 'mean':
    case 'median':
    case 'stdev':
    case 'sum':
    case 'quantiles':
      return wantedBy(test)
    case 'not-constant':
      return { ends: true }
    default:
      return {}
  }
}

/** What is answered without a grouping by value; undefined where one is needed. */
async function answerAlone(
  { check, test }: Asked,
  summary: Summary | undefined,
  { engine, table }: World,
): Promise<Answer | undefined> {
  if (test.measure === 'association') return answerAssociation({ check, test }, engine, table)
  if (test.measure === 'leakage') return answerLeakage({ check, test }, engine, table)
  const early = beforehand(check, test.noValues, table.rows, summary!) ?? unusable(summary!)
  if (early) return early
  switch (test.measure) {
    case 'smallest':
    case 'largest':
    case 'mean':
    case 'median':
    case 'stdev':
    case 'sum':
    case 'quantiles':
      return answerNumber({ check, test }, summary!, engine, table)
    case 'not-constant':
      return answerConstant(summary!)
    case 'ks':
      return answerKs(test, summary!, engine, table)
    case 'bootstrapped-ks':
      return answerBootstrappedKs(test, summary!, engine, table)
    case 'kl-divergence':
      return 'bins' in test.reference ? answerBinnedDivergence(test, summary!, engine, table) : undefined
    default:
      return undefined
  }
}

type CountedTest = TestOf<
  'distinct-count' | 'distinct-share' | 'most-common' | 'distinct-values' | 'chi-square' | 'kl-divergence' | 'balance'
>

interface CountedAsked {
  readonly check: Check
  readonly test: CountedTest
  readonly summary: Summary
}

/** Answers checks of the same values. */
async function answerGroup(group: readonly CountedAsked[], world: World): Promise<[Check, Answer][]> {
  const { summary, check } = group[0]!
  const { column } = summary.reading
  const { engine, table } = world
  if (group.every(({ test }) => isDistinct(test))) {
    const distinct = await ValueCounts.distinctOnly(engine, table, column, check.where)
    return group.flatMap(({ check, test }) =>
      isDistinct(test) ? [[check, answerDistinct(test, distinct, summary.present)]] : [],
    )
  }
  return ValueCounts.with(engine, table, column, check.where, async counts => {
    const answers: [Check, Answer][] = []
    for (const one of group) answers.push([one.check, await answerCounted(one, counts, world)])
    return answers
  })
}

const isDistinct = (test: CountedTest): test is TestOf<'distinct-count' | 'distinct-share'> =>
  test.measure === 'distinct-count' || test.measure === 'distinct-share'

async function answerCounted(
  { check, test, summary }: CountedAsked,
  counts: ValueCounts,
  { engine, table }: World,
): Promise<Answer> {
  switch (test.measure) {
    case 'distinct-count':
    case 'distinct-share':
      return answerDistinct(test, counts.distinct, counts.total)
    case 'most-common':
      return answerMostCommon(test, counts)
    case 'distinct-values':
      return answerDistinctValues({ check, test }, counts, summary, engine, table)
    case 'chi-square':
      return answerChiSquare(test, counts)
    case 'kl-divergence':
      return answerCategoricalDivergence(test, counts)
    case 'balance':
      return answerBalance(test, counts)
  }
}

/** An error of the engine over a condition of the checks file names the check that it belongs to, where that is clear. */
async function blamed<T>(
  asked: readonly { readonly check: Check }[],
  world: World,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    const conditional = asked.filter(({ check }) => check.where !== undefined)
    throw conditional.length === 0 ? cause : world.blame(conditional[0]!.check, cause)
  }
}
