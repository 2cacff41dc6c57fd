import { type DataColumn, type Engine, quoteName, type Table } from '../../../../shared/data/index.js'
import { formatCount, plural, quoted } from '../../../../shared/report/index.js'
import { EXACT, type Finding } from '../../../../shared/verdict/index.js'
import { errors } from '../errors.js'
import { hintFor } from '../names.js'
import { textOf } from '../reading.js'
import type { Side, Sides } from '../sides.js'

/** Labels that came later than the predictions, in a dataset of their own. */
export interface LateLabels {
  readonly table: Table
  /** Column that names a row, in the predictions and in the labels. */
  readonly key: string
  readonly label: string
}

/** What became of the join. */
export interface Joined {
  readonly sides: Sides
  readonly findings: readonly Finding[]
}

/**
 * Gives the label to the rows of each side that has none of its own, by key. A row whose key has no label stays
 * unlabelled; a key with two different labels labels nothing. Raises DRIFT_COLUMN and DRIFT_LABEL.
 */
export async function joinLabels(engine: Engine, sides: Sides, late: LateLabels): Promise<Joined> {
  const key = columnIn(late.table, late.key, 'label-key: the labels have')
  const label = columnIn(late.table, late.label, 'label: the labels have')
  const lacking = [sides.reference, sides.current].filter(side => !has(side.table, late.label))
  if (lacking.length === 0) {
    throw errors.DRIFT_LABEL(`labels: both datasets have ${quoted(late.label)} already, so there is nothing to join`, {
      hint: 'Leave `labels` out, or name as `label` the column that only the labels have.',
    })
  }
  // One row a key: a join must not make rows.
  const labels = `(SELECT ${textOf(key)} AS k, CASE WHEN count(DISTINCT ${quoteName(label.name)}) = 1 THEN any_value(${quoteName(label.name)}) END AS l
    FROM ${late.table.sql} WHERE ${quoteName(key.name)} IS NOT NULL GROUP BY 1)`
  const join = (side: Side): Side => {
    const own = columnIn(side.table, late.key, `label-key: the ${side.name} data has`)
    return {
      ...side,
      relation: `(SELECT s.*, j.l AS ${quoteName(label.name)} FROM ${side.relation} AS s LEFT JOIN ${labels} AS j ON ${qualified('s', own)} = j.k)`,
      table: { ...side.table, columns: [...side.table.columns, label] },
    }
  }
  const [reference, current] = [sides.reference, sides.current].map(side =>
    lacking.includes(side) ? join(side) : side,
  )
  const joined = { ...sides, reference: reference!, current: current! }
  const findings = await findingsOf(
    engine,
    [joined.reference, joined.current].filter(side => lacking.some(({ name }) => name === side.name)),
    late,
    key,
    labels,
  )
  return { sides: joined, findings }
}

function columnIn(table: Table, name: string, who: string): DataColumn {
  const column = table.columns.find(each => each.name === name)
  if (column === undefined)
    throw errors.DRIFT_COLUMN(`${who} no column ${quoted(name)}`, { hint: hintFor(name, table) })
  return column
}

const has = ({ columns }: Table, name: string) => columns.some(column => column.name === name)

const qualified = (alias: string, column: DataColumn) =>
  textOf(column).replaceAll(quoteName(column.name), `${alias}.${quoteName(column.name)}`)

async function findingsOf(
  engine: Engine,
  sides: readonly Side[],
  { table, label, key: keyName }: LateLabels,
  key: DataColumn,
  labels: string,
): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const side of sides) {
    const own = side.table.columns.find(({ name }) => name === keyName)!
    const [row] = await engine.query(
      `SELECT count(*) AS n, count(${quoteName(label)}) AS labelled FROM ${side.relation}`,
    )
    const without = Number(row!.n) - Number(row!.labelled)
    const [unused] = await engine.query(
      `SELECT count(*) AS n FROM ${labels} AS j WHERE j.k NOT IN (SELECT ${textOf(own)} FROM ${side.relation} WHERE ${quoteName(own.name)} IS NOT NULL)`,
    )
    if (without === 0 && Number(unused!.n) === 0) continue
    findings.push({
      code: 'labels-unjoined',
      verdict: without === Number(row!.n) && without > 0 ? 'inconclusive' : without > 0 ? 'warn' : 'pass',
      subject: side.name,
      message: `${formatCount(without)} of ${plural(Number(row!.n), 'row')} of the ${side.name} data have no label yet; ${plural(Number(unused!.n), 'label')} ${Number(unused!.n) === 1 ? 'belongs' : 'belong'} to no row of it.`,
      truth: EXACT,
      observed: without,
      expected: 0,
      remedy:
        'Wait for the labels, take an earlier window, or check `label-key`: it must name the same row on both sides.',
    })
  }
  const [conflict] = await engine.query(
    `SELECT count(*) AS n FROM (SELECT 1 FROM ${table.sql} WHERE ${quoteName(key.name)} IS NOT NULL GROUP BY ${textOf(key)} HAVING count(DISTINCT ${quoteName(label)}) > 1)`,
  )
  if (Number(conflict!.n) > 0) {
    findings.push({
      code: 'labels-conflicting',
      verdict: 'warn',
      subject: label,
      message: `${plural(Number(conflict!.n), 'key')} ${Number(conflict!.n) === 1 ? 'has' : 'have'} more than one label; ${Number(conflict!.n) === 1 ? 'its rows count' : 'their rows count'} as unlabelled.`,
      truth: EXACT,
      observed: Number(conflict!.n),
      expected: 0,
      remedy: 'Keep the last label of each key where the labels are written.',
    })
  }
  return findings
}
