import type { Table } from '../../../../shared/data/index.js'
import type { PreviousRun } from '../baseline.js'
import type { CommonCause } from '../common-cause.js'
import type { Comparison } from '../comparison/index.js'
import type { VerifiedVersion } from '../dvc/index.js'
import type { RowsFile, WrittenRows } from '../failing-rows-file.js'
import type { HistoryJudgement } from '../history/index.js'
import type { Result } from '../judge.js'
import type { Check } from '../plan.js'
import type { Profile } from '../profile/index.js'
import type { Quarantined } from '../quarantine/index.js'
import type { CheckPlace } from '../validate.js'

/** All that is known when the outcome is written. */
export interface Findings {
  readonly table: Table
  /** What the data was compared with. */
  readonly datasets: ReadonlyMap<string, Table>
  readonly previous: PreviousRun | undefined
  /** What needs attention first; under `only-new` known failures are warnings. */
  readonly results: readonly Result[]
  readonly ids: ReadonlyMap<Check, string>
  readonly place: CheckPlace
  /** Failing rows: what went into their file, and the first ones of each check. */
  readonly rows: WrittenRows
  readonly rowsFile: RowsFile
  readonly causes: ReadonlyMap<Result, CommonCause>
  readonly key: readonly string[]
  readonly engine: { readonly name: string; readonly version: string }
  /** Absent without a baseline, or with one that tells nothing of single checks. */
  readonly comparison?: Comparison | undefined
  /** Only what is worse than the baseline fails. */
  readonly onlyNew?: boolean | undefined
  readonly quarantined?: Quarantined | undefined
  /** What DVC names, where it is what lies on disk. */
  readonly versions?: readonly VerifiedVersion[] | undefined
  readonly profile?: Profile | undefined
  readonly history?: HistoryJudgement | undefined
}

/** How many of the failing rows the file has, and of how many. */
export function rowsInFile({ rows, results }: Pick<Findings, 'rows' | 'results'>) {
  const all = results.reduce((sum, { check, failing }) => sum + (rows.perCheck.has(check) ? (failing ?? 0) : 0), 0)
  return { written: rows.written, all: Math.max(all, rows.written) }
}

export const needsAttention = ({ verdict }: Result) => verdict !== 'pass'
