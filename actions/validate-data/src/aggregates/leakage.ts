import { type Engine, quoteName, type Table } from '../../../../shared/data/index.js'
import { formatCount, plural } from '../../../../shared/report/index.js'
import { describeValues } from '../describe.js'
import type { Answer } from '../families.js'
import { bracketed } from '../rows/reading.js'
import { scratchName } from '../rows/scratch.js'
import { type Asked, beforehand, without } from './answer.js'
import type { TestOf } from './test.js'

/** What is wrong with one column, with the rows that show it. */
interface Smell {
  readonly column: string
  readonly text: string
  readonly constant: boolean
}

/** Labels by how often they occur, as far as the chance of a coincidence needs them. */
interface Labels {
  readonly rows: number
  readonly distinct: number
  /** The share of the most common one. */
  readonly mostShare: number
}

/** Rows that are looked at first: two equal values with two labels among them settle it for all rows. */
const FIRST = 20_000
/** How likely, at most, some column is named although its values and the labels have nothing to do with each other. */
const COINCIDENCE = 1e-6

/**
 * Looks for columns that give the label away: one whose repeated values each have one label, or that is missing with
 * some labels and with no other. Determination is tested exactly, on every row. It is named only where chance does not
 * explain it, so identifiers (which repeat nothing) and small tables are not. Rows without a label do not count.
 *
 * Two scans and a grouping of the first rows of each column; then a grouping of all rows for each column that is left.
 */
export async function answerLeakage(
  { check, test }: Asked<TestOf<'leakage'>>,
  engine: Engine,
  table: Table,
): Promise<Answer> {
  const { label } = test
  const named = test.columns ?? table.columns.map(({ name }) => name)
  const columns = named.filter(name => name !== label && !test.except.includes(name))
  const condition = check.where === undefined ? 'true' : bracketed(check.where)
  const labelled = `${condition} AND ${quoteName(label)} IS NOT NULL`
  const [row] = await engine.query(
    `SELECT count_if(${condition}) AS selected, count_if(${labelled}) AS present FROM ${table.sql}`,
  )
  const found = { selected: Number(row!.selected), present: Number(row!.present) }
  const early = beforehand(check, 'inconclusive', table.rows, found)
  if (early) return early
  if (columns.length === 0) return without('unknown', 'there is no column to look at')
  const labels = await labelsOf(engine, table, label, labelled)
  if (labels.distinct < 2) {
    return without('unknown', `\`${label}\` has one value only, which every column determines`)
  }
  const constants = await constantColumns(engine, table, columns, condition, found.selected)
  const varying = columns.filter(name => !constants.some(({ column }) => column === name))
  const smells = [...constants, ...(await determining(engine, table, varying, label, labelled, labels))]
  return decide(test, smells, columns.length, labels.rows)
}

function decide({ label }: TestOf<'leakage'>, smells: readonly Smell[], columns: number, rows: number): Answer {
  const determined = smells.filter(({ constant }) => !constant)
  const constants = smells.filter(({ constant }) => constant).map(({ column }) => `\`${column}\``)
  const told = [
    ...determined.slice(0, 6).map(({ text }) => text),
    ...(determined.length > 6 ? [`${determined.length - 6} more columns determine \`${label}\``] : []),
    ...(constants.length === 0
      ? []
      : [`${describeValues(constants)} ${constants.length === 1 ? 'is' : 'are'} constant`]),
  ]
  const passes = told.length === 0
  return {
    passes,
    observed: passes ? 'no such column' : plural(smells.length, 'column'),
    message: passes
      ? `none of ${plural(columns, 'column')} determines \`${label}\` or is constant (${plural(rows, 'row')})`
      : told.join('; '),
    value: smells.length,
    plain: true,
    truth: {
      kind: 'rule-of-thumb',
      why: 'that a column determines the label, or never changes, is counted exactly; whether it was made from the label, people must tell',
    },
    remedy: passes
      ? undefined
      : 'Find out whether the column is known when the model is asked. If not, drop it; if so, list it under `except`.',
  }
}

async function labelsOf(engine: Engine, table: Table, label: string, labelled: string): Promise<Labels> {
  const [row] = await engine.query(
    `SELECT count(*) AS d, max(n) AS most, sum(n) AS n FROM (SELECT count(*) AS n FROM ${table.sql} WHERE ${labelled} GROUP BY ${quoteName(label)})`,
  )
  return { rows: Number(row!.n), distinct: Number(row!.d), mostShare: Number(row!.most) / Number(row!.n) }
}

/** Columns of one value, or of none, in one scan. A single row has only such columns and says nothing. */
async function constantColumns(
  engine: Engine,
  table: Table,
  columns: readonly string[],
  condition: string,
  rows: number,
): Promise<Smell[]> {
  if (rows < 2) return []
  const ends = columns.map((name, index) => {
    const value = comparable(table, name)
    return `count(${value}) = 0 OR (count(${value}) = ${rows} AND min(${value}) = max(${value})) AS c${index}`
  })
  const [row] = await engine.query(`SELECT ${ends.join(', ')} FROM ${table.sql} WHERE ${condition}`)
  return columns.flatMap((column, index) =>
    row![`c${index}`] === true ? [{ column, text: `\`${column}\` is constant`, constant: true }] : [],
  )
}

/** Types without a smallest value are told apart as text. */
function comparable(table: Table, name: string): string {
  const type = table.columns.find(column => column.name === name)!.type
  return type === 'other' ? `CAST(${quoteName(name)} AS VARCHAR)` : quoteName(name)
}

async function determining(
  engine: Engine,
  table: Table,
  columns: readonly string[],
  label: string,
  labelled: string,
  labels: Labels,
): Promise<Smell[]> {
  const first = scratchName(engine)
  const wanted = [label, ...columns].map(quoteName).join(', ')
  await engine.query(`CREATE TABLE ${first} AS SELECT ${wanted} FROM ${table.sql} WHERE ${labelled} LIMIT ${FIRST}`)
  const smells: Smell[] = []
  const absent = await absences(engine, table, columns, label, labelled, labels)
  for (const column of columns) {
    const missing = absent.get(column)
    if (missing !== undefined) {
      smells.push(missing)
      continue
    }
    const value = comparable(table, column)
    if ((await groupsOf(engine, first, 'true', value, label)).mixed > 0) continue
    const found = await groupsOf(engine, table.sql, labelled, value, label)
    // One label throughout would say that most values are rare, not that they tell labels apart.
    if (found.mixed > 0 || found.labels < 2 || !isBeyondChance(found, labels, columns.length)) continue
    const share = `${formatCount(found.rows)} of ${plural(labels.rows, 'row')}`
    const text = `\`${column}\` determines \`${label}\` on its ${plural(found.values, 'repeated value')} (${share})`
    smells.push({ column, text, constant: false })
  }
  await engine.query(`DROP TABLE ${first}`)
  return smells
}

interface Groups {
  /** Values that occur more than once, a missing one among them, and their rows. */
  readonly values: number
  readonly rows: number
  /** Those of them with more than one label. */
  readonly mixed: number
  /** Different labels that they have. */
  readonly labels: number
}

async function groupsOf(
  engine: Engine,
  from: string,
  condition: string,
  value: string,
  label: string,
): Promise<Groups> {
  const y = quoteName(label)
  const [row] = await engine.query(
    `SELECT count(*) AS v, coalesce(sum(n), 0) AS n, count_if(low <> high) AS mixed,
       CASE WHEN min(low) IS NULL THEN 0 WHEN min(low) = max(low) THEN 1 ELSE 2 END AS labels
     FROM (SELECT count(*) AS n, min(${y}) AS low, max(${y}) AS high FROM ${from} WHERE ${condition} GROUP BY ${value})
     WHERE n > 1`,
  )
  return { values: Number(row!.v), rows: Number(row!.n), mixed: Number(row!.mixed), labels: Number(row!.labels) }
}

/**
 * Whether labels that were dealt out at random would leave each repeated value with one label too rarely to believe.
 * A value with k rows has one label with probability at most p^(k - 1), p the share of the most common label; over all
 * columns that are looked at.
 */
function isBeyondChance({ rows, values }: Groups, { mostShare }: Labels, columns: number): boolean {
  return (rows - values) * Math.log(mostShare) + Math.log(columns) < Math.log(COINCIDENCE)
}

/** Columns that are missing in all rows of some labels and in none of the others, in one grouping by label. */
async function absences(
  engine: Engine,
  table: Table,
  columns: readonly string[],
  label: string,
  labelled: string,
  labels: Labels,
): Promise<Map<string, Smell>> {
  const counts = columns.map((name, index) => `count(${quoteName(name)}) AS c${index}`).join(', ')
  const parts = columns.flatMap((_, index) => [
    `count_if(c${index} > 0 AND c${index} < n) AS mixed${index}`,
    `sum(n) FILTER (WHERE c${index} = 0) AS missing${index}`,
    `sum(n) FILTER (WHERE c${index} = n) AS there${index}`,
  ])
  const [row] = await engine.query(
    `SELECT ${parts.join(', ')} FROM (SELECT count(*) AS n, ${counts} FROM ${table.sql} WHERE ${labelled} GROUP BY ${quoteName(label)})`,
  )
  const found = new Map<string, Smell>()
  for (const [index, column] of columns.entries()) {
    const [missing, there] = [Number(row![`missing${index}`] ?? 0), Number(row![`there${index}`] ?? 0)]
    if (Number(row![`mixed${index}`]) > 0 || missing === 0 || there === 0) continue
    const groups = { rows: labels.rows, values: 2, mixed: 0, labels: 2 }
    if (!isBeyondChance(groups, labels, columns.length)) continue
    const text = `\`${column}\` is missing in ${plural(missing, 'row')} and there in ${formatCount(there)}, as \`${label}\` has it`
    found.set(column, { column, text, constant: false })
  }
  return found
}
