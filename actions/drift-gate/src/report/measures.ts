import type { Measure } from '../../../../shared/outcome/index.js'
import { multivariateMeasures } from '../multivariate/report.js'
import type { Judged } from './judged.js'

const snake = (name: string) => name.replaceAll('-', '_')

/** All numbers of the run, for the metrics file and outcome.json. */
export function measuresOf({ columns, sides, decay, multivariate }: Judged, drifted: number): Measure[] {
  const rows: Measure[] = [sides.reference, sides.current].map(({ name, rows }) => ({
    name: 'rows',
    value: rows,
    labels: { dataset: name },
    help: 'Rows that were compared.',
  }))
  const perColumn = columns.flatMap(({ comparison: { column, measures, effect, missing, rows } }): Measure[] => {
    const values: readonly (readonly [string, number])[] = [
      [column.kind === 'numeric' ? 'ks_with_missing' : 'total_variation_deciding', effect.distance],
      ...measures.map(({ name, value }) => [snake(name), value] as const),
      ['missing_share', missing.current / Math.max(1, rows.current)],
    ]
    // Squares of huge values overflow, and what is no number is no measure.
    const drift = values.flatMap(([measure, value]) =>
      Number.isNaN(value)
        ? []
        : [{ name: 'drift', value, labels: { column: column.name, measure }, help: 'Drift of a column by a measure.' }],
    )
    const chances = measures.flatMap(({ name, pValue }) =>
      pValue === undefined || Number.isNaN(pValue.value)
        ? []
        : [
            {
              name: 'drift_p_value',
              value: pValue.value,
              labels: { column: column.name, measure: snake(name) },
              help: 'Chance of such a value without drift.',
            },
          ],
    )
    return [...drift, ...chances]
  })
  const performance = (decay?.metrics ?? []).flatMap(({ metric, reference, current }): Measure[] => [
    {
      name: 'performance',
      value: reference,
      labels: { metric, dataset: 'reference' },
      help: 'Performance on labelled rows.',
    },
    {
      name: 'performance',
      value: current,
      labels: { metric, dataset: 'current' },
      help: 'Performance on labelled rows.',
    },
  ])
  const slices = (decay?.slices?.results ?? []).flatMap(({ slice, metric, reference, current }): Measure[] =>
    Object.entries({ reference, current }).map(([dataset, value]) => ({
      name: 'slice_performance',
      value,
      labels: { slice: slice.label, metric, dataset },
      help: 'Performance on the labelled rows of a slice.',
    })),
  )
  return [
    ...rows,
    { name: 'compared_columns', value: columns.length, help: 'Columns that were compared.' },
    { name: 'drifted_columns', value: drifted, help: 'Columns that warn or fail.' },
    {
      name: 'drifted_ratio',
      value: columns.length === 0 ? 0 : drifted / columns.length,
      help: 'Share of the compared columns that warn or fail.',
    },
    ...perColumn,
    ...performance,
    ...slices,
    ...(multivariate === undefined ? [] : multivariateMeasures(multivariate)),
  ]
}
