import type { Family } from '../families.js'
import type { AggregateTest } from './test.js'

export type { AggregateTest } from './test.js'

/** Checks on one number, or on the set of values, of a column; and on two columns, or a label, at once. */
export const aggregates: Family<AggregateTest> = {
  columnsOf(test) {
    if (test.measure === 'association') return test.columns
    if (test.measure === 'leakage') return [test.label, ...(test.columns ?? [])]
    return [test.column]
  },

  // With all its statistics it is loaded by runs that have such a check.
  answerAll: async (asked, world) => (await import('./answer-all.js')).answerAll(asked, world),
}
