import { z } from 'zod'
import { ratioField } from '../../../../shared/policy/index.js'
import { EVIDENTLY_TESTS, type EvidentlyTest } from '../../../../shared/stats/index.js'

const NUMERIC = Object.keys(EVIDENTLY_TESTS) as [EvidentlyTest, ...EvidentlyTest[]]
const CATEGORICAL = ['chisquare', 'z', 'jensenshannon', 'psi', 'kl_div', 'hellinger'] as const

/** Settings of `compat: evidently`, by the names of that tool. */
export const evidentlySettings = z
  .strictObject({
    'drift-share': ratioField()
      .default(0.5)
      .describe('The dataset drifts when at least this share of its columns does'),
    'num-test': z.enum(NUMERIC).optional().describe('Test of numeric columns; by default chosen by size and values'),
    'num-threshold': z.number().optional().describe('Its threshold; default 0.05 for p-values, 0.1 for distances'),
    'cat-test': z.enum(CATEGORICAL).optional().describe('Test of categorical columns; by default chosen by size'),
    'cat-threshold': z.number().optional().describe('Its threshold; default 0.05 for p-values, 0.1 for distances'),
  })
  .prefault({})
  .describe('Settings of `compat: evidently`')

export const evidentlyColumn = {
  test: z.enum(NUMERIC).optional().describe('With `compat: evidently`: the test of this column'),
  threshold: z.number().optional().describe('With `compat: evidently`: the threshold of this column'),
}

/** How a column is tested in place of this project's own decision. */
export interface CompatRule {
  readonly test: EvidentlyTest | undefined
  readonly threshold: number | undefined
  /** Whether the current column is of an integer type to pandas. */
  readonly integers: boolean
}
