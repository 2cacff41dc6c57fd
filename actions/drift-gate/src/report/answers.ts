import { type Block, block, type Cell } from '../../../../shared/outcome/index.js'
import type { Comparison } from '../comparison.js'
import { measured } from '../measures/measured.js'
import { right } from './right.js'

/** Labels, predictions and scores then and now. */
export function answersSection(answers: readonly Comparison[]): Block {
  const rows = answers.map(({ column, effect, measures, shape, change }): Cell[] => [
    column.name,
    column.role,
    effect.distance,
    measured(measures, 'psi') ?? null,
    { spark: shape.reference },
    { spark: shape.current },
    change,
  ])
  return block.section(
    'Labels and answers (shown, not judged)',
    [
      block.table(
        [
          'Column',
          'Is',
          right('Distance', { decimals: 3 }),
          right('PSI', { decimals: 3 }),
          'Then',
          'Now',
          'What changed',
        ],
        rows,
      ),
      ...answers.flatMap(({ plot }) => plot ?? []),
    ],
    true,
  )
}
