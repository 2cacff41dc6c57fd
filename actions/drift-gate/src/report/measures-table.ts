import { type Block, block } from '../../../../shared/outcome/index.js'
import { psiUnderNoDrift } from '../../../../shared/stats/index.js'
import type { Comparison } from '../comparison.js'
import { MEASURE_LABELS, type MeasureName } from '../measures/measured.js'
import { filledParts } from '../measures/of-parts.js'
import { right } from './right.js'

/** Every measure of every column side by side, p-values beside the measures that are tests. */
export function measuresTable(comparisons: readonly Comparison[]): Block {
  const names = (Object.keys(MEASURE_LABELS) as MeasureName[]).filter(name =>
    comparisons.some(({ measures }) => measures.some(each => each.name === name)),
  )
  const tests = new Set(
    comparisons.flatMap(({ measures }) =>
      measures.filter(({ pValue }) => pValue !== undefined).map(({ name }) => name),
    ),
  )
  const columns = names.flatMap(name => {
    const label = MEASURE_LABELS[name]
    const title = `${label[0]!.toUpperCase()}${label.slice(1)}`
    const value = right(title, name === 'wasserstein' ? undefined : { decimals: 4 })
    return tests.has(name) ? [value, right(`${title} p`)] : [value]
  })
  return block.table(
    [
      'Column',
      'Type',
      ...columns,
      right('PSI by chance (95 %)', { decimals: 4 }),
      right('Missing then', { percent: true }),
      right('Missing now', { percent: true }),
      right('Unseen now', { percent: true }),
    ],
    comparisons.map(({ column, measures, parts, missing, rows, unseen }) => [
      column.name,
      column.kind,
      ...names.flatMap(name => {
        const found = measures.find(each => each.name === name)
        return tests.has(name) ? [found?.value ?? null, found?.pValue?.value ?? null] : [found?.value ?? null]
      }),
      psiUnderNoDrift(filledParts(parts), rows.reference, rows.current).quantile(0.95),
      missing.reference / Math.max(1, rows.reference),
      missing.current / Math.max(1, rows.current),
      unseen.rows / Math.max(1, rows.current),
    ]),
    {
      caption:
        'KS, Anderson–Darling, Cramér–von Mises and Wasserstein are over the values alone. The others are over parts: the reference’s deciles or its categories, and beside them missing, unreadable, infinite, out of range, rare and new values. p-values are reported and never decide: KS exact up to a million pairs of rows and asymptotic above, Anderson–Darling interpolated between 0.001 and 0.25, the others asymptotic.',
    },
  )
}
