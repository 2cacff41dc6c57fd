import type { Artifact } from '../outcome/index.js'
import type { TextSurvey } from './text-survey.js'

export type DataFormat = 'csv' | 'parquet' | 'jsonl'

export interface CsvOptions {
  /** One character. Absent: the one of `,` `;` tab `|` that occurs most often in the first line. */
  readonly delimiter?: string | undefined
  readonly quote?: string | undefined
  readonly header?: boolean | undefined
  /** `utf-8` (default), `utf-16`, `latin-1` or `windows-1252`. A byte order mark says more. */
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
  /** What tells the file and its state from any other, as it was before the digest was computed. */
  readonly state: string
  /** What its bytes show, of a text file that is not packed. */
  readonly survey?: TextSurvey | undefined
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

/** Types that do not name a vendor. */
export type ColumnType =
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

/** The types that a caller may ask of a column in a text format. */
export type ReadableType = 'boolean' | 'integer' | 'number' | 'string' | 'date' | 'timestamp'

/** A column as the engine reads it. */
export interface DataColumn {
  readonly name: string
  readonly type: ColumnType
  /** The engine's own name, for messages. */
  readonly nativeType: string
  /** Nothing says what its values would be, because none is there: it goes with whatever a condition compares it with. */
  readonly untyped?: boolean
}

/** A line of a CSV or JSONL file that could not be read. */
export interface MalformedLine {
  readonly file: string
  /** Counts from 1, in the file as an editor shows it. */
  readonly line: number
  readonly column: string | undefined
  readonly reason: string
}

/** Values that cannot be read as the type that was asked for; they are missing in the typed column. */
export interface UnreadableColumn {
  readonly column: string
  readonly type: ReadableType
  readonly count: number
  /** SQL of the original text; missing only where the file has no value. */
  readonly text: string
}

/** A table that queries can name: a view or a materialised table over a dataset. */
export interface Table {
  /**
   * SQL identifier, quoted. It has more than the columns (positions, unreadable texts); the alias under which the table
   * was loaded names the columns alone.
   */
  readonly sql: string
  /** SQL of the same rows without positions and unreadable texts, where they are read faster without. */
  readonly unplaced?: string | undefined
  readonly columns: readonly DataColumn[]
  readonly dataset: Dataset
  /** Exact, when the table was read; Parquet answers from its footer. Malformed lines are not rows. */
  readonly rows: number
  /**
   * Pieces of which a statement over the table gives each to a thread, where they may be few: then statements are better
   * run at the same time. Absent: many.
   */
  readonly pieces?: number | undefined
  readonly malformed: readonly MalformedLine[]
  /** Exact count; `malformed` holds the first ones. */
  readonly malformedCount: number
  /** Empty unless types were asked for and some value does not fit. */
  readonly unreadable: readonly UnreadableColumn[]
  /** Columns of texts that have one value in the first rows, with it, where that is known. */
  readonly constant?: ReadonlyMap<string, string> | undefined
  /** Columns that have a value in the first rows, where that is known; the others may have some later. */
  readonly valued?: ReadonlySet<string> | undefined
  /** What `counts` asked for, by its SQL, where the pass that read the table could answer it. */
  readonly answers?: ReadonlyMap<string, Value> | undefined
  /**
   * Where every query parses the files again: keeps their rows, so that from now on queries are cheap. Their answers stay
   * the same; positions that were selected before are resolved before.
   */
  keep?(): Promise<void>
  /**
   * Where numbering the rows holds up their reading: SQL of some rows with their positions, under their usual names,
   * beside some fields. It holds until the next call.
   * @param fields expressions over the columns, with quoted names
   * @param condition over these names, without a subquery: a join would lose the order of rows
   */
  pick?(fields: readonly { readonly sql: string; readonly name: string }[], condition: string): Promise<string>
  /** What was done to files so that they could be read, a sentence each. */
  readonly notes?: readonly string[] | undefined
  /** Where a row stands: two SQL expressions to select, and what their values mean. Rows count from 1 in each file. */
  readonly position: {
    readonly sql: readonly [file: string, row: string]
    resolve(file: Value, row: Value): { readonly file: string; readonly row: number }
  }
}

export interface LoadOptions {
  /**
   * Types to read columns of a text format as, by name. Values that do not fit are missing and counted in
   * `unreadable`. Other columns get the narrowest type that loses nothing of any of their values, so `01234` stays
   * text. Parquet has its own types and ignores this.
   */
  readonly types?: Readonly<Record<string, ReadableType>> | undefined
  /**
   * Columns whose characters matter: texts are left as they are written, whatever type all of them could have. Unlike
   * `string` among `types` it asks for nothing: a JSON number is no text, and is shown as one.
   */
  readonly texts?: readonly string[] | undefined
  /**
   * NaN in Parquet is no value, as pandas sees it: it is read as missing. In text formats the dialect says which texts
   * are missing values.
   */
  readonly nanIsMissing?: boolean | undefined
  /**
   * Says that few queries will follow, and gives SQL of aggregates to be computed while the files are read, once the
   * columns are known; `rows` is not known then, and there is nothing to query yet. Undefined where rows are better kept.
   * Only where a text format allows it:
   * see `answers`. Nothing of a user's own SQL, which has not been vetted.
   */
  readonly counts?: ((table: Table) => readonly string[] | undefined) | undefined
}

/** Values of a numeric column, in the order of the rows that have one. */
export interface FloatColumn {
  readonly values: Float64Array
  /** Rows without a value. */
  readonly missing: number
}

export type Value = null | boolean | number | bigint | string | Date

/** A query engine over local files. DuckDB is the first; another one takes the same shape. */
export interface Engine {
  readonly name: string
  readonly version: string
  /** That a statement uses at most. */
  readonly threads: number
  /** Reads a dataset so that it can be queried under `alias`. Not possible any more after `vet`. */
  load(dataset: Dataset, alias: string, options?: LoadOptions): Promise<Table>
  /**
   * Runs one statement of our own making; rows as objects. 64-bit integers are bigint, dates and times Date (UTC,
   * milliseconds), decimals and everything else text. Statements may be run while others are, and then see the tables
   * that were made before, but no temporary ones.
   */
  query(sql: string, parameters?: readonly Value[]): Promise<readonly Readonly<Record<string, Value>>[]>
  /** As `query`, a batch at a time, for results that need not fit into memory. */
  batches(sql: string): AsyncIterable<readonly Readonly<Record<string, Value>>[]>
  /** One numeric column as 64-bit floats, missing values dropped and counted; NaN and infinities kept. */
  floats(sql: string): Promise<FloatColumn>
  /**
   * As `floats`, several columns in one scan, which takes little longer than one: a column for each expression over the
   * relation. Memory holds all of them.
   * @param rows how many the relation has
   * @param room arrays of an earlier call, whose values are lost: memory that is there costs less than new one. Those that
   *   are too short or missing are replaced, in the same list
   */
  floatColumns(
    expressions: readonly string[],
    relation: string,
    rows: number,
    room?: Float64Array[],
  ): Promise<readonly FloatColumn[]>
  /**
   * Checks that a text from a user's file is one expression or SELECT, by the engine's own parser, and locks the
   * engine so that it can read nothing but the loaded files. Raises DATA_SQL_REFUSED.
   * @param over the table whose columns an expression may name; without it names are not checked
   * @returns the type of the (first) value, where names were checked
   */
  vet(sql: string, kind: 'expression' | 'select', over?: Table): Promise<ColumnType | undefined>
  /**
   * Names a file that `writeParquet` will write; its directory exists. Not possible any more after `vet`: a locked engine
   * writes what was named before and nothing else.
   */
  reserve(path: string): void
  /**
   * Writes the rows of one SELECT of our own making to a reserved path, in their order, and returns how many they are.
   * The file is not whole before this returns: write beside the place where it belongs, then rename.
   */
  writeParquet(sql: string, path: string): Promise<number>
  /** Keeps rows of our own making in the engine and returns the SQL of the table that has them. */
  collect(
    columns: readonly { readonly name: string; readonly type: 'text' | 'integer' }[],
    rows: AsyncIterable<readonly (string | number | null)[]>,
  ): Promise<string>
  close(): Promise<void>
}
