import { createHmac } from 'node:crypto'
import { errors } from './errors.js'

/** What stands in the place of a value that may not be shown. */
export const HIDDEN = '•••'

/** Which columns hold values that no output may show, and what is shown instead. */
export interface Sensitive {
  /** Whether there is such a column at all. */
  readonly any: boolean
  isSensitive(column: string): boolean
  /**
   * Whether words or values made from these columns may hold a sensitive one. Made from no column that could be named
   * (free SQL, a whole row), they may, as soon as there is a sensitive column.
   */
  touches(columns: readonly string[]): boolean
  /** A value as outputs may show it: as it is, or `HIDDEN`; what is missing stays missing. */
  shown(column: string, value: string | null): string | null
  /** As `shown`, for columns that name a row: with a `sensitive-key`, a token that is the same for the same value. */
  shownAsKey(column: string, value: string | null): string | null
}

export interface Declared {
  /** By `sensitive: true` in the checks file. */
  readonly inFile: readonly string[]
  /** By the `sensitive` input. */
  readonly inInput: readonly string[]
  /** Columns that may be absent. */
  readonly optional: ReadonlySet<string>
  /** Every column that the checks file lists. */
  readonly listed: readonly string[]
  /** The `sensitive-key` input. */
  readonly secret?: string | undefined
}

/** For data without sensitive columns. */
export const NOTHING_SENSITIVE: Sensitive = sensitiveColumns(
  { inFile: [], inInput: [], optional: new Set(), listed: [] },
  [],
)

/**
 * Decides which columns of a table are sensitive. Letter case does not tell columns apart, as for the engine.
 *
 * Raises VALIDATE_SENSITIVE_COLUMN for a declared name that no column has, unless the column may be absent: it may be
 * there under another name, and a file without a header has values in the place of names, so that nothing of it can be
 * shown.
 * @param columns of the data
 * @param elsewhere columns of other datasets, which the input may name too: queries can show them
 */
export function sensitiveColumns(
  declared: Declared,
  columns: readonly string[],
  elsewhere: readonly string[] = [],
): Sensitive {
  const present = new Set(columns.map(folded))
  const anywhere = new Set([...columns, ...elsewhere].map(folded))
  const missing =
    declared.inFile.find(name => !present.has(folded(name)) && !declared.optional.has(name)) ??
    declared.inInput.find(name => !anywhere.has(folded(name)))
  if (missing !== undefined) {
    throw errors.VALIDATE_SENSITIVE_COLUMN(`the data has no column \`${missing}\`, which is declared sensitive`)
  }
  const names = new Set([...declared.inFile, ...declared.inInput].map(folded))
  const isSensitive = (column: string) => names.has(folded(column))
  const any = names.size > 0
  const shown = (column: string, value: string | null) => (value === null || !isSensitive(column) ? value : HIDDEN)
  return {
    any,
    isSensitive,
    touches: made => any && (made.length === 0 || made.some(isSensitive)),
    shown,
    shownAsKey(column, value) {
      if (value === null || !isSensitive(column)) return value
      return declared.secret === undefined ? HIDDEN : tokenOf(declared.secret, value)
    },
  }
}

/**
 * `#` and the first 16 hexadecimal digits of HMAC-SHA256 of the value's text. Keyed, because whoever can list the
 * possible values of a plain digest (phone numbers, card numbers) has the values.
 */
export function tokenOf(secret: string, value: string): string {
  return `#${createHmac('sha256', secret).update(value).digest('hex').slice(0, 16)}`
}

function folded(name: string): string {
  return name.toLowerCase()
}
