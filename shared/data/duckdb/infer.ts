import { quoteName } from '../sql.js'
import type { ReadableType } from '../types.js'
import type { Connection } from './connection.js'
import { isExactly } from './types.js'

/** From narrow to wide; `string` holds everything. */
const WIDER: Readonly<Record<ReadableType, readonly ReadableType[]>> = {
  boolean: ['string'],
  integer: ['number', 'string'],
  number: ['string'],
  date: ['timestamp', 'string'],
  timestamp: ['string'],
  string: [],
}
const SAMPLE = 2048

/**
 * The narrowest type that every value of a text column has, exactly: a sample proposes, all rows confirm.
 * Columns without any value have none.
 * @param relation SQL of the table with the texts
 * @param candidates types to consider, narrow ones first
 */
export async function inferTypes(
  connection: Connection,
  relation: string,
  columns: readonly string[],
  candidates: readonly ReadableType[],
): Promise<Map<string, ReadableType>> {
  if (columns.length === 0) return new Map()
  const { types, unseen } = await proposeTypes(connection, relation, columns, candidates)
  for (const { column, type, values, fits } of await fitting(connection, relation, every(unseen, candidates))) {
    if (values === 0) types.delete(column)
    // The first candidate that fits is the narrowest.
    if (fits && types.get(column) === 'string') types.set(column, type)
  }
  for (;;) {
    const open = [...types].filter(([, type]) => type !== 'string').map(([column, type]) => ({ column, type }))
    const refuted = (await fitting(connection, relation, open)).filter(({ fits }) => !fits)
    if (refuted.length === 0) return types
    for (const { column, type } of refuted) {
      types.set(column, WIDER[type].find(wider => candidates.includes(wider)) ?? 'string')
    }
  }
}

/**
 * The narrowest type that fits the first rows, for each column, and the columns that have no value there. All in a
 * handful of expressions over one long column: as many for each column take longer to plan than to answer.
 * @param beside columns that are read too, so that the rows are those of a scan over all columns
 */
export async function proposeTypes(
  connection: Connection,
  relation: string,
  columns: readonly string[],
  candidates: readonly ReadableType[],
  beside: readonly string[] = [],
): Promise<Proposed> {
  const types = new Map(columns.map(column => [column, 'string' as ReadableType]))
  const constant = new Map<string, string>()
  const valued = new Set<string>()
  if (columns.length === 0 && beside.length === 0) return { types, valued, unseen: [], constant }
  const read = [...columns, ...beside]
  // Planned in ten times as long as answered, so only where a column has to be given a type.
  const fits = (columns.length === 0 ? [] : candidates).map(
    (type, at) => `, count_if(${isExactly('t', type)}) AS p${at}`,
  )
  const found = await connection.query(
    `SELECT place, count(t) AS n, min(t) AS least, max(t) AS most${fits.join('')}
     FROM (SELECT unnest([${read.map(quoteName).join(', ')}]) AS t, unnest(range(${read.length})) AS place
       FROM (FROM ${relation} LIMIT ${SAMPLE})) GROUP BY place`,
  )
  for (const row of found) {
    const values = Number(row.n)
    if (values === 0) continue
    const name = read[Number(row.place)]!
    valued.add(name)
    if (row.least === row.most) constant.set(name, String(row.least))
    const column = columns[Number(row.place)]
    if (column === undefined) continue
    const type = candidates.find((_, index) => Number(row[`p${index}`]) === values)
    if (type !== undefined) types.set(column, type)
  }
  return { types, valued, unseen: columns.filter(column => !valued.has(column)), constant }
}

interface Proposed {
  readonly types: Map<string, ReadableType>
  /** Columns, those beside included, with a value in the first rows. */
  readonly valued: ReadonlySet<string>
  /** Columns without one, but not those beside. */
  readonly unseen: readonly string[]
  /** Columns, those beside included, that have one text in the first rows, with it. */
  readonly constant: ReadonlyMap<string, string>
}

const every = (columns: readonly string[], candidates: readonly ReadableType[]) =>
  columns.flatMap(column => candidates.map(type => ({ column, type })))

interface Proposal {
  readonly column: string
  readonly type: ReadableType
}
interface Fit extends Proposal {
  readonly values: number
  readonly fits: boolean
}

/** Which proposals hold for all values of a relation, in one scan. A column without values fits nothing. */
async function fitting(connection: Connection, relation: string, proposals: readonly Proposal[]): Promise<Fit[]> {
  if (proposals.length === 0) return []
  const columns = [...new Set(proposals.map(({ column }) => column))]
  const [row] = await connection.query(
    `SELECT ${[
      ...columns.map((column, index) => `count(${quoteName(column)}) AS n${index}`),
      ...proposals.map(({ column, type }, index) => `count_if(${isExactly(quoteName(column), type)}) AS p${index}`),
    ].join(', ')} FROM ${relation}`,
  )
  return proposals.map((proposal, index) => {
    const values = Number(row![`n${columns.indexOf(proposal.column)}`])
    return { ...proposal, values, fits: values > 0 && Number(row![`p${index}`]) === values }
  })
}
