import { type DataColumn, doubleLiteral, type Engine, quoteName, type Table } from '../../../../shared/data/index.js'
import { formatNumber, plural } from '../../../../shared/report/index.js'
import { cramersPhi } from '../../../../shared/stats/index.js'
import type { Answer } from '../families.js'
import { numberLiteral } from '../rows/bounds.js'
import { bracketed, columnOf, isNumeric } from '../rows/reading.js'
import { type Asked, beforehand, CORRECT, without } from './answer.js'
import { describeLimit } from './compile.js'
import type { Binning, TestOf } from './test.js'

/**
 * Decides by how much two columns go together. Rows that have both values count. A column of numbers with more distinct
 * values than bins is cut into bins of equal width; of any other, the values beyond the most common ones are one.
 */
export async function answerAssociation(
  { check, test }: Asked<TestOf<'association'>>,
  engine: Engine,
  table: Table,
): Promise<Answer> {
  const columns = test.columns.map(name => columnOf(table, name))
  const [a, b] = columns as [DataColumn, DataColumn]
  const where = check.where === undefined ? 'true' : bracketed(check.where)
  const both = `${where} AND ${quoteName(a.name)} IS NOT NULL AND ${quoteName(b.name)} IS NOT NULL`
  const [row] = await engine.query(
    `SELECT count_if(${where}) AS selected, count_if(${both}) AS present FROM ${table.sql}`,
  )
  const found = { selected: Number(row!.selected), present: Number(row!.present) }
  const early = beforehand(check, test.noValues, table.rows, found)
  if (early) return early
  const unfit = columns.find((column, index) => typeof test.bins[index] !== 'number' && !isNumeric(column))
  if (unfit) return without(false, `${unfit.type} values of ${unfit.name} have no order with edges`)
  const rows: Rows = { engine, from: table.sql, both }
  const parts = [await partOf(rows, a, test.bins[0]), await partOf(rows, b, test.bins[1])]
  const cells = await engine.query(
    `SELECT ${parts[0]} AS i, ${parts[1]} AS j, count(*) AS n FROM ${table.sql} WHERE ${both} GROUP BY 1, 2`,
  )
  return decide(test, tableOf(cells), found.present)
}

/** Rows that have both values. */
interface Rows {
  readonly engine: Engine
  readonly from: string
  readonly both: string
}

function decide({ limit, columns }: TestOf<'association'>, table: number[][], rows: number): Answer {
  const phi = cramersPhi(table)
  if (Number.isNaN(phi)) {
    const remedy = 'Give finer bins, or take the check away: what does not change goes with everything.'
    return without('unknown', `one of ${columns.map(name => `\`${name}\``).join(' and ')} is constant`, remedy)
  }
  const passes = limit.strict ? phi < limit.value : phi <= limit.value
  return {
    passes,
    observed: `Cramér's phi ${formatNumber(phi)}`,
    message: `Cramér's phi ${formatNumber(phi)} in a ${table.length} × ${table[0]!.length} table of ${plural(rows, 'row')} (expected ${describeLimit(limit)})`,
    value: phi,
    looked: rows,
    plain: true,
    truth: {
      kind: 'rule-of-thumb',
      why: 'a fixed level of association; few rows in many cells are associated by chance',
    },
    remedy: passes ? undefined : CORRECT,
  }
}

/** SQL of the part that a value belongs to. */
async function partOf({ engine, from, both }: Rows, column: DataColumn, bins: Binning): Promise<string> {
  const name = quoteName(column.name)
  // (edge, next edge], as the edges of Great Expectations are.
  if (typeof bins !== 'number')
    return bins.map(edge => `CAST(${name} > ${numberLiteral(edge, column)} AS INTEGER)`).join(' + ')
  if (!(await hasMore({ engine, from, both }, name, bins))) return `CAST(${name} AS VARCHAR)`
  if (!isNumeric(column)) {
    const most = `SELECT ${name} FROM ${from} WHERE ${both} GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT ${bins}`
    return `CASE WHEN ${name} IN (${most}) THEN 'value ' || CAST(${name} AS VARCHAR) ELSE 'other' END`
  }
  const value = `CAST(${name} AS DOUBLE)`
  const [ends] = await engine.query(
    `SELECT min(${value}) AS low, max(${value}) AS high FROM ${from} WHERE ${both} AND isfinite(${value})`,
  )
  const [low, high] = [Number(ends!.low ?? 0), Number(ends!.high ?? 0)]
  const edges = Array.from({ length: bins - 1 }, (_, index) => low + ((high - low) * (index + 1)) / bins)
  return edges.map(edge => `CAST(${value} > ${doubleLiteral(edge)} AS INTEGER)`).join(' + ')
}

/** Whether there are more distinct values than `most`. The first rows say so for nearly every column that has more. */
async function hasMore({ engine, from, both }: Rows, name: string, most: number): Promise<boolean> {
  for (const limit of [' LIMIT 100000', '']) {
    const [row] = await engine.query(
      `SELECT count(*) AS d FROM (SELECT DISTINCT v FROM (SELECT ${name} AS v FROM ${from} WHERE ${both}${limit}))`,
    )
    if (Number(row!.d) > most) return true
  }
  return false
}

/** Cells by row and column → counts, in any order of both. */
function tableOf(cells: readonly Readonly<Record<string, unknown>>[]): number[][] {
  const [rows, columns] = ['i', 'j'].map(side => [...new Set(cells.map(cell => String(cell[side])))].sort())
  const table = rows!.map(() => columns!.map(() => 0))
  for (const { i, j, n } of cells) table[rows!.indexOf(String(i))]![columns!.indexOf(String(j))] = Number(n)
  return table
}
