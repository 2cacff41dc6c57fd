import type { Artifact } from '../outcome/index.js'

export type DataFormat = 'csv' | 'parquet' | 'jsonl'

export interface CsvOptions {
  readonly delimiter?: string | undefined
  readonly quote?: string | undefined
  readonly header?: boolean | undefined
  readonly encoding?: string | undefined
  /** Texts that stand for a missing value, besides the empty one. */
  readonly nulls?: readonly string[] | undefined
}

export interface DataFile {
  /** Absolute. */
  readonly path: string
  /** Relative to the workspace, forward slashes. */
  readonly name: string
  readonly bytes: number
  readonly sha256: string
}

/** Files that were found, measured and digested; nothing of them has been parsed. */
export interface Dataset {
  /** The globs as the user wrote them. */
  readonly name: string
  readonly format: DataFormat
  readonly files: readonly DataFile[]
  readonly csv: CsvOptions
  /** Role `data`; digest `sha256` for one file, `dirHash` for several. */
  readonly artifact: Artifact
}

/** A column as the engine reads it, in a type system that does not name a vendor. */
export interface DataColumn {
  readonly name: string
  readonly type:
    | 'boolean'
    | 'integer'
    | 'number'
    | 'decimal'
    | 'string'
    | 'date'
    | 'timestamp'
    | 'time'
    | 'json'
    | 'other'
  /** The engine's own name, for messages. */
  readonly nativeType: string
}

/** A line of a CSV or JSONL file that could not be read. */
export interface MalformedLine {
  readonly file: string
  readonly line: number
  readonly column: string | undefined
  readonly reason: string
}

/** A table that queries can name: a view or a materialised table over a dataset. */
export interface Table {
  /** SQL identifier, quoted. */
  readonly sql: string
  readonly columns: readonly DataColumn[]
  readonly dataset: Dataset
  /** Exact, when the table was read; Parquet answers from its footer. */
  readonly rows: number
  readonly malformed: readonly MalformedLine[]
  /** Exact count; `malformed` holds the first ones. */
  readonly malformedCount: number
}

export type Value = null | boolean | number | bigint | string | Date

/** A query engine over local files. DuckDB is the first; another one takes the same shape. */
export interface Engine {
  readonly name: string
  readonly version: string
  /** Reads a dataset so that it can be queried under `alias`. */
  load(dataset: Dataset, alias: string): Promise<Table>
  /** Runs one statement of our own making; rows as objects. */
  query(sql: string, parameters?: readonly Value[]): Promise<readonly Readonly<Record<string, Value>>[]>
  /** One numeric column as 64-bit floats, missing values dropped and counted; NaN and infinities kept. */
  floats(sql: string): Promise<{ readonly values: Float64Array; readonly missing: number }>
  /**
   * Checks that a text from a user's file is one expression or SELECT, by the engine's own parser, and locks the
   * engine so that it can read nothing but the loaded files. Raises DATA_SQL_REFUSED.
   */
  vet(sql: string, kind: 'expression' | 'select'): Promise<void>
  close(): Promise<void>
}
