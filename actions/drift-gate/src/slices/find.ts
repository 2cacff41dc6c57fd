import { type DataColumn, type Engine, quoteName, quoteText } from '../../../../shared/data/index.js'
import type { PlannedColumn } from '../columns.js'
import { type Columns, numeric, type Task } from '../performance/answers.js'
import { textOf } from '../reading.js'
import type { Side, Sides } from '../sides.js'
import { half, rangeSlice, type Slice, valueSlice } from './slice.js'

/** Values of a column that are slices of their own. */
const MOST_VALUES = 50
/** Slices that a search hands on: each costs some of what the others may err by. */
const CHOSEN = 5

/** A slice for each value that a column has on both sides, the most frequent first. */
export async function slicesOf(
  engine: Engine,
  { reference, current }: Pick<Sides, 'reference' | 'current'>,
  columns: { readonly reference: DataColumn; readonly current: DataColumn },
): Promise<Slice[]> {
  const rows = await engine.query(
    `SELECT v FROM (SELECT ${textOf(columns.reference)} AS v, count(*) AS n FROM ${reference.relation} GROUP BY 1)
     WHERE v IS NOT NULL AND v IN (SELECT ${textOf(columns.current)} FROM ${current.relation})
     ORDER BY n DESC, v LIMIT ${MOST_VALUES}`,
  )
  return rows.map(({ v }) => valueSlice(columns, String(v)))
}

/** Quarters of a numeric column, cut by the reference. */
async function quartersOf(engine: Engine, { relation }: Side, column: DataColumn): Promise<Slice[]> {
  const name = quoteName(column.name)
  const [row] = await engine.query(
    `SELECT quantile_disc(x, 0.25) AS a, quantile_disc(x, 0.5) AS b, quantile_disc(x, 0.75) AS c
     FROM (SELECT CAST(${name} AS DOUBLE) AS x FROM ${relation}) WHERE isfinite(x)`,
  )
  const cuts = [...new Set([row!.a, row!.b, row!.c].filter(cut => cut != null).map(Number))]
  if (cuts.length === 0) return []
  return [undefined, ...cuts].map((low, k) => rangeSlice(column.name, low, cuts[k]))
}

/**
 * Slices whose mean loss rose most, in standard errors, on the first half of the rows. They are a guess, made after
 * looking; what they are worth is found on the second half.
 */
export async function searchSlices(
  engine: Engine,
  sides: Pick<Sides, 'reference' | 'current'>,
  features: readonly PlannedColumn[],
  loss: { readonly reference: string; readonly current: string },
  minRows: number,
): Promise<Slice[]> {
  const first = { reference: half(sides.reference, 0), current: half(sides.current, 0) }
  const candidates: Slice[] = []
  for (const column of features) {
    candidates.push(
      ...(column.kind === 'numeric'
        ? await quartersOf(engine, first.reference, column.reference)
        : await slicesOf(engine, first, column)),
    )
  }
  const scored: { slice: Slice; score: number }[] = []
  const before = await lossesIn(engine, first.reference, candidates, loss.reference)
  const now = await lossesIn(engine, first.current, candidates, loss.current)
  for (const [k, slice] of candidates.entries()) {
    const [a, b] = [before[k]!, now[k]!]
    if (a.rows < minRows / 2 || b.rows < minRows / 2) continue
    const error = Math.sqrt(a.variance / a.rows + b.variance / b.rows)
    const rise = b.mean - a.mean
    if (rise > 0) scored.push({ slice, score: error > 0 ? rise / error : Number.POSITIVE_INFINITY })
  }
  return scored
    .sort((a, b) => b.score - a.score || (a.slice.label < b.slice.label ? -1 : 1))
    .slice(0, CHOSEN)
    .map(({ slice }) => slice)
}

interface Losses {
  readonly rows: number
  readonly mean: number
  readonly variance: number
}

/** Mean loss of every slice in one scan. */
async function lossesIn(engine: Engine, side: Side, slices: readonly Slice[], loss: string): Promise<Losses[]> {
  if (slices.length === 0) return []
  const select = slices.flatMap(({ condition }, k) => {
    const of = `FILTER (WHERE ${condition[side.name]})`
    return [`count(l) ${of} AS n${k}`, `avg(l) ${of} AS m${k}`, `var_samp(l) ${of} AS v${k}`]
  })
  const [row] = await engine.query(`SELECT ${select.join(', ')} FROM (SELECT *, ${loss} AS l FROM ${side.relation})`)
  return slices.map((_, k) => ({
    rows: Number(row![`n${k}`]),
    mean: Number(row![`m${k}`] ?? 0),
    variance: Number(row![`v${k}`] ?? 0),
  }))
}

/** SQL of what a row costs: a wrong class 1, a score its squared distance from the truth, a number its distance. */
export function lossOf({ label, prediction, score }: Columns, task: Task, positive: string | undefined): string {
  if (task === 'regression') return `abs(${numeric(prediction!)} - ${numeric(label)})`
  const truth = textOf(label)
  if (score !== undefined && positive !== undefined) {
    const chance = numeric(score)
    return `pow(${chance} - CASE WHEN ${truth} = ${quoteText(positive)} THEN 1 WHEN ${truth} IS NOT NULL THEN 0 END, 2)`
  }
  return `CASE WHEN ${truth} <> ${textOf(prediction!)} THEN 1.0 WHEN ${truth} = ${textOf(prediction!)} THEN 0.0 END`
}
