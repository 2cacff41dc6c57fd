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
 * Columns without any value are text.
 * @param relation SQL of the table with the texts
 * @param candidates types to consider, narrow ones first
 */
export async function inferTypes(
  connection: Connection,
  relation: string,
  columns: readonly string[],
  candidates: readonly ReadableType[],
): Promise<Map<string, ReadableType>> {
  const types = new Map(columns.map(column => [column, 'string' as ReadableType]))
  if (columns.length === 0) return types
  const every = (names: readonly string[]) => names.flatMap(column => candidates.map(type => ({ column, type })))
  const accept = (proposals: readonly Fit[]) => {
    // The first candidate that fits is the narrowest.
    for (const { column, type, fits } of proposals) if (fits && types.get(column) === 'string') types.set(column, type)
  }
  const sampled = await fitting(connection, `(FROM ${relation} LIMIT ${SAMPLE})`, every(columns))
  accept(sampled)
  const unseen = new Set(sampled.filter(({ values }) => values === 0).map(({ column }) => column))
  accept(await fitting(connection, relation, every([...unseen])))
  for (;;) {
    const open = [...types].filter(([, type]) => type !== 'string').map(([column, type]) => ({ column, type }))
    const refuted = (await fitting(connection, relation, open)).filter(({ fits }) => !fits)
    if (refuted.length === 0) return types
    for (const { column, type } of refuted) {
      types.set(column, WIDER[type].find(wider => candidates.includes(wider)) ?? 'string')
    }
  }
}

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
      ...proposals.map(({ column, type }, index) => `count_if(${isExactly(column, type)}) AS p${index}`),
    ].join(', ')} FROM ${relation}`,
  )
  return proposals.map((proposal, index) => {
    const values = Number(row![`n${columns.indexOf(proposal.column)}`])
    return { ...proposal, values, fits: values > 0 && Number(row![`p${index}`]) === values }
  })
}
