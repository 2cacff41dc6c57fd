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

  load: async () => (await import('./answer-all.js')).answerAll,
}
