import type { Answer, World } from '../families.js'
import type { Check } from '../plan/model.js'
import { answerFreshness } from './freshness.js'
import { answerKeys } from './key-checks.js'
import { answerCategories } from './new-categories.js'
import { answerRowCount } from './row-count.js'
import { answerSameRows } from './same-rows.js'
import { answerSchema } from './schema.js'
import type { RelationTest } from './test.js'
import { answerSeries } from './time-series.js'

/** Answers all checks of this family. */
export async function answerAll(
  asked: readonly { readonly check: Check; readonly test: RelationTest }[],
  world: World,
): Promise<Map<Check, Answer>> {
  const series = asked.flatMap(({ check, test }) =>
    test.relation === 'gaps' || test.relation === 'duplicates' ? [{ check, test }] : [],
  )
  const answers = await answerSeries(series, world)
  for (const { check, test } of asked) {
    if (test.relation !== 'gaps' && test.relation !== 'duplicates') answers.set(check, await answer(check, test, world))
  }
  return answers
}

type Single = Exclude<RelationTest, { relation: 'gaps' | 'duplicates' }>

function answer(check: Check, test: Single, world: World): Promise<Answer> {
  switch (test.relation) {
    case 'references':
    case 'disjoint':
      return answerKeys(check, test, world)
    case 'row-count':
      return answerRowCount(check, test, world)
    case 'new-categories':
      return answerCategories(check, test, world)
    case 'schema':
      return answerSchema(test, world)
    case 'fresh':
      return answerFreshness(check, test, world)
    case 'same-rows':
      return answerSameRows(check, test, world)
  }
}
