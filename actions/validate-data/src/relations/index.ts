import type { Family } from '../families.js'
import type { RelationTest } from './test.js'

export type { RelationTest } from './test.js'

/** Checks against other datasets, an earlier run, and time. */
export const relations: Family<RelationTest> = {
  columnsOf(test) {
    switch (test.relation) {
      case 'references':
      case 'disjoint':
        return test.columns
      case 'new-categories':
        return [test.column]
      case 'gaps':
      case 'duplicates':
        return [test.column, ...test.per]
      case 'fresh':
        return [test.column, test.against]
      default:
        return []
    }
  },
  selectsOf: test => (test.relation === 'same-rows' ? [test.sql, test.expected] : []),
  load: async () => (await import('./answer-all.js')).answerAll,
}
