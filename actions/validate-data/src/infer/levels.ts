/**
 * Checks that could be proposed for a column, whatever its values turn out to be. The level is shared among all of
 * them before a row is looked at; which of them are proposed in the end may then depend on the rows, because leaving
 * one out never makes a false alarm.
 */
const CANDIDATES = ['missing', 'type', 'bounds', 'nan', 'values', 'form', 'length'] as const
export type Candidate = (typeof CANDIDATES)[number]

/** Types that a column may turn out to have; each is a hypothesis of its own. */
const TYPES = 5

export interface Levels {
  /** Of the whole file. */
  readonly level: number
  readonly columns: number
  /** Bonferroni's share of one candidate of one column. */
  of(candidate: Candidate): number
  readonly candidatesPerColumn: number
}

export function shareLevel(level: number, columns: number): Levels {
  const share = level / (Math.max(1, columns) * CANDIDATES.length)
  return {
    level,
    columns,
    candidatesPerColumn: CANDIDATES.length,
    of: candidate => (candidate === 'type' ? share / TYPES : share),
  }
}
