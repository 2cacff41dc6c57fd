/** Numbers that a result must lie between; `above` and `below` leave the end itself out. */
export interface NumberInterval {
  readonly min?: number | undefined
  readonly max?: number | undefined
  readonly above?: number | undefined
  readonly below?: number | undefined
}

/** What this dataset is compared with. */
export type Other = { readonly dataset: string } | { readonly previous: true }

export const SCHEMA_MODES = ['backward', 'forward', 'full'] as const
export type SchemaMode = (typeof SCHEMA_MODES)[number]

/** A check against another dataset, an earlier run, or the order of rows in time. */
export type RelationTest =
  /** Every key of this dataset occurs in the other one. */
  | {
      readonly relation: 'references'
      readonly columns: readonly string[]
      readonly dataset: string
      readonly to: readonly string[]
    }
  /** No key of this dataset occurs in the other one. */
  | {
      readonly relation: 'disjoint'
      readonly columns: readonly string[]
      readonly dataset: string
      readonly to: readonly string[]
    }
  | {
      readonly relation: 'row-count'
      readonly other: Other
      readonly of: 'ratio' | 'difference'
      readonly interval: NumberInterval
    }
  /** Values that the other one does not have. */
  | { readonly relation: 'new-categories'; readonly column: string; readonly other: Other }
  | {
      readonly relation: 'schema'
      readonly other: Other
      readonly mode: SchemaMode
      /** Columns that readers can do without. */
      readonly optional: readonly string[]
    }
  | {
      readonly relation: 'gaps'
      readonly column: string
      readonly per: readonly string[]
      /** Longest time between two rows of an entity, in milliseconds. */
      readonly mostMs: number
      /** Time between two rows as it should be, in milliseconds; undefined where it is not known. */
      readonly stepMs: number | undefined
      readonly most: string
    }
  | { readonly relation: 'duplicates'; readonly column: string; readonly per: readonly string[] }
  /** The newest value is at most so much older than the newest one of another column. */
  | {
      readonly relation: 'fresh'
      readonly column: string
      readonly against: string
      readonly maxAgeMs: number
      readonly age: string
    }
  /** Two queries give the same rows. */
  | { readonly relation: 'same-rows'; readonly sql: string; readonly expected: string }

/** The test of one kind. */
export type TestOf<R extends RelationTest['relation']> = Extract<RelationTest, { relation: R }>
