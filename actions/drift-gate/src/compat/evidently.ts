import { type DataColumn, type Engine, quoteName } from '../../../../shared/data/index.js'
import { formatNumber } from '../../../../shared/report/index.js'
import {
  defaultCategoricalTest,
  defaultNumericTest,
  EVIDENTLY_FAULTS,
  EVIDENTLY_TESTS,
  type EvidentlyScore,
  evidentlyCategorical,
  evidentlyNumeric,
} from '../../../../shared/stats/index.js'
import type { Truth } from '../../../../shared/verdict/index.js'
import type { SortedSample } from '../numeric/sample.js'
import { textOf } from '../reading.js'
import type { Side, Sides } from '../sides.js'
import type { CompatRule } from './policy.js'

/** Whole numbers with at most so many different values are categories to Evidently. */
const MOST_CODES = 10

/** A column as pandas would hold it. */
export interface PandasColumn {
  readonly kind: 'numeric' | 'categorical'
  /** Of an integer type, which a column with missing values cannot have. */
  readonly integers: boolean
}

/** What Evidently takes a column for, by the current data as it does, or why it would not test it. */
export async function evidentlyKind(
  engine: Engine,
  side: Side,
  column: DataColumn,
): Promise<PandasColumn | { readonly why: string }> {
  const { type } = column
  if (type === 'boolean') return { kind: 'categorical', integers: false }
  const numeric = type === 'integer' || type === 'number' || type === 'decimal'
  if (!numeric && type !== 'string') return { why: `Evidently does not test ${type} columns for drift` }
  // Text formats have no types: there the values tell, as they tell pandas.
  const mayBeWhole = type === 'integer' || (type === 'number' && side.table.dataset.format !== 'parquet')
  if (numeric && !mayBeWhole) return { kind: 'numeric', integers: false }
  const name = quoteName(column.name)
  const whole = numeric ? `count_if(${name} = trunc(${name}))` : '0'
  const [row] = await engine.query(
    `SELECT count(DISTINCT ${name}) AS d, count(${name}) AS n, count(*) AS all_rows, ${whole} AS whole FROM ${side.relation}`,
  )
  const [distinct, values] = [Number(row!.d), Number(row!.n)]
  if (numeric) {
    const integers = Number(row!.whole) === Number(row!.all_rows)
    return { kind: integers && distinct <= MOST_CODES ? 'categorical' : 'numeric', integers }
  }
  if (distinct <= values * 0.5) return { kind: 'categorical', integers: false }
  return { why: 'free text to Evidently (more than half of its values differ), which needs a classifier' }
}

/** Scores a numeric column; undefined where a side has no finite value, where Evidently raises an error. */
export function scoreNumbers(
  { test, threshold, integers }: CompatRule,
  reference: SortedSample,
  current: SortedSample,
): EvidentlyScore | undefined {
  if (reference.finite.length === 0 || current.finite.length === 0) return undefined
  const whole = integers && reference.finite.length === reference.rows && reference.finite.every(Number.isInteger)
  const numbers = { reference: reference.finite, current: current.finite, integers: whole }
  return evidentlyNumeric(numbers, test ?? defaultNumericTest(numbers), threshold)
}

/** Scores a column of categories, counting every one of them. */
export async function scoreCategories(
  engine: Engine,
  { test, threshold }: CompatRule,
  sides: Sides,
  columns: { readonly reference: DataColumn; readonly current: DataColumn },
): Promise<EvidentlyScore | undefined> {
  const counts: { reference: number; current: number }[] = []
  const grouped = (side: 'reference' | 'current', own: string) =>
    `SELECT ${textOf(columns[side])} AS v, ${own} FROM ${sides[side].relation} GROUP BY 1`
  const sql = `SELECT v, CAST(sum(r) AS BIGINT) AS r, CAST(sum(c) AS BIGINT) AS c
    FROM (${grouped('reference', 'count(*) AS r, 0 AS c')} UNION ALL ${grouped('current', '0 AS r, count(*) AS c')})
    WHERE v IS NOT NULL GROUP BY v ORDER BY v`
  for await (const rows of engine.batches(sql)) {
    for (const row of rows) counts.push({ reference: Number(row.r), current: Number(row.c) })
  }
  if (counts.every(each => each.reference === 0) || counts.every(each => each.current === 0)) return undefined
  return evidentlyCategorical(counts, (test ?? defaultCategoricalTest(counts)) as 'psi', threshold)
}

export function compatTruth({ test, threshold }: EvidentlyScore): Truth {
  const fault = EVIDENTLY_FAULTS[test]
  return {
    kind: 'rule-of-thumb',
    why: `Evidently’s ${EVIDENTLY_TESTS[test].label} with threshold ${formatNumber(threshold)}${fault === undefined ? '' : `; it ${fault}`}`,
  }
}

/** `Evidently’s PSI 0.31, drifts from 0.1`. */
export function describeScore({ test, score, threshold }: EvidentlyScore): string {
  const { label, drifted } = EVIDENTLY_TESTS[test]
  // Whether small or large scores alarm: a p-value of 0 does, a distance of 0 does not.
  const way = drifted(0, threshold) ? 'drifts below' : 'drifts from'
  return `Evidently’s ${label} ${formatNumber(score, { decimals: 3 })}, ${way} ${formatNumber(threshold)}`
}
