import type { Path } from '../../../../shared/policy/index.js'

/** A check in the words of this project's checks file, before its schema has seen it. */
export type Draft = Readonly<Record<string, unknown>>

/** What became of one thing in a foreign file: one check, none where it asks for nothing, or several. */
export interface Translated {
  /** Where it stands in the foreign file. */
  readonly from: Path
  /** What it is called there: `expect_column_values_to_be_between of amount`. */
  readonly source: string
  readonly checks: readonly Draft[]
}

/** A column that must exist, and what holds for its values. */
export interface TranslatedColumn {
  readonly from: Path
  readonly source: string
  readonly name: string
  readonly entry: Draft
}

/** Something that has no equivalent here, or not in this form. */
export interface Untranslated {
  readonly from: Path
  readonly source: string
  readonly why: string
  readonly remedy: string | undefined
}

/** A foreign file in this project's words. */
export interface Translation {
  /** What the whole is called: `Great Expectations suite payments`. */
  readonly title: string
  /** What the dataset is, where there is more to say than the title. */
  readonly description?: string | undefined
  /** The columns that name a row. */
  readonly key?: readonly string[] | undefined
  /** Whether NaN is a missing value for the source tool. */
  readonly nanIsMissing?: boolean
  /** What goes under `columns:`, by the name of the column. */
  readonly columns: readonly TranslatedColumn[]
  readonly checks: readonly Translated[]
  readonly problems: readonly Untranslated[]
}

/** Thrown while one thing is translated, and listed together with all others. */
export class NoEquivalent extends Error {
  /**
   * @param why what stands in the way, with the value found
   * @param remedy what to write instead
   * @param below where exactly, below the thing that is translated
   */
  constructor(
    readonly why: string,
    readonly remedy?: string,
    readonly below: Path = [],
  ) {
    super(why)
  }
}

/** The keys of a mapping whose values are there. */
export function defined<T extends object>(mapping: T): Draft {
  return Object.fromEntries(Object.entries(mapping).filter(([, value]) => value !== undefined))
}
