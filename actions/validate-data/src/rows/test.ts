import type { Engine } from '../../../../shared/data/index.js'

/** A violation as SQL over a table. */
export interface RowTest {
  /** True for rows that the check looks at; others neither pass nor fail. */
  readonly looked: string
  /** True for rows, among those looked at, that fail. */
  readonly fails: string
  /** True for those looked at that do not fail and for no other row, where that is told with less than `fails`. */
  readonly passes?: string | undefined
  /** What to show of a failing row, as text. */
  readonly value: string
}

/** A check that this column cannot be put to, whatever its values. */
export interface Misfit {
  readonly misfit: string
}

/** A check that these rows give no answer to, and why: inconclusive, never a pass. */
export interface Undecided {
  readonly undecided: string
}

/** A violation that cannot be told from one row alone: other rows, or values read outside of the engine, decide first. */
export interface Deferred {
  /** @param where SQL condition of the rows looked at, where there is one */
  settle(engine: Engine, where: string | undefined): Promise<RowTest | Misfit | Undecided>
}
