import type { Policy } from '../policy.js'
import type { ColumnProposal, Plain, Proposal } from './propose.js'

/** Rows that may fail any check of a column; what may be missing has a number of its own. */
export function toleranceOf({ proposals }: ColumnProposal): number {
  return Math.max(0, ...proposals.filter(({ key }) => key !== 'max-missing').map(({ tolerance }) => tolerance))
}

/** The keys of a column's entry, in order; a column without any is only listed. */
export function entryOf(column: ColumnProposal): readonly (readonly [key: string, value: Plain, from?: Proposal])[] {
  const tolerance = toleranceOf(column)
  return [
    ...column.proposals.map(proposal => [proposal.key, proposal.value, proposal] as const),
    ...(column.sensitive ? [['sensitive', true] as const] : []),
    ...(tolerance > 0 ? [['tolerance', tolerance] as const] : []),
  ]
}

/** The proposal as a checks file's value, to be put to a table. */
export function policyOf(columns: readonly ColumnProposal[], key: readonly string[]): Policy {
  return {
    version: 1,
    ...(key.length === 0 ? {} : { key: [...key] }),
    columns: Object.fromEntries(
      columns.map(column => [
        column.column,
        Object.fromEntries(entryOf(column).map(([name, value]) => [name, Array.isArray(value) ? [...value] : value])),
      ]),
    ),
    ...(key.length === 0 ? {} : { checks: [{ unique: [...key] }] }),
  } as Policy
}
