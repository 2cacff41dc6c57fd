import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { assertUnchanged } from '../resolve.js'
import { quoteName, quoteText } from '../sql.js'
import { type PlainFile, plainFile } from '../text-file.js'
import type { Dataset, Engine, LoadOptions, Table, Value } from '../types.js'
import { Connection, type EngineContext, type EngineOptions } from './connection.js'
import { readFloatColumns } from './float-columns.js'
import { loadCsv } from './load-csv.js'
import { loadJsonl } from './load-jsonl.js'
import { loadParquet } from './load-parquet.js'
import { lock, vetSql } from './sandbox.js'

/**
 * Opens DuckDB. It is looked for with the step's toolbox and loaded only now, so that a step that fails before needs
 * no engine. Raises DATA_ENGINE and whatever the toolbox raises; later calls raise DATA_TIME_LIMIT,
 * DATA_OUT_OF_MEMORY, DATA_QUERY, and the reason of the step's signal.
 */
export async function openEngine(
  { tools, temp: place, signal }: EngineContext,
  options: EngineOptions = {},
): Promise<Engine> {
  const temp = await mkdtemp(join(place, 'duckdb-'))
  try {
    return new DuckDBEngine(await Connection.open({ tools, temp, signal }, options), temp)
  } catch (cause) {
    await rm(temp, { recursive: true, force: true })
    throw cause
  }
}

class DuckDBEngine implements Engine {
  readonly name = 'duckdb'
  /** What a locked engine may still read. */
  private readonly paths: string[] = []
  /** What it may write. */
  private readonly reserved = new Set<string>()
  /** The tables that users' SQL may name. */
  private readonly aliases = new Set<string>()

  constructor(
    private readonly connection: Connection,
    private readonly temp: string,
  ) {}

  get version(): string {
    return this.connection.version
  }

  get threads(): number {
    return this.connection.threads
  }

  async load(dataset: Dataset, alias: string, options: LoadOptions = {}): Promise<Table> {
    if (this.connection.locked) throw new Error(`${alias} is loaded after the engine was locked`)
    /** Plain copies of files. */
    const copies: string[] = []
    let read: readonly string[] = []
    try {
      const files = dataset.format === 'parquet' ? [] : await this.plain(dataset, copies)
      const { table, paths } = await this.loader(dataset, files, alias, options)
      await assertUnchanged(dataset)
      this.paths.push(...paths)
      this.aliases.add(alias)
      read = paths
      return { ...table, dataset, notes: files.flatMap(file => file.notes) }
    } finally {
      for (const path of copies) if (!read.includes(path)) await rm(path, { force: true })
    }
  }

  query(sql: string, parameters: readonly Value[] = []) {
    return this.connection.query(sql, parameters)
  }

  batches(sql: string) {
    return this.connection.batches(sql)
  }

  async floats(sql: string) {
    const [column] = await readFloatColumns(this.connection, ['x'], `(${sql}) AS t(x)`)
    return column!
  }

  async floatColumns(expressions: readonly string[], relation: string, rows: number, room: Float64Array[] = []) {
    return readFloatColumns(this.connection, expressions, relation, rows, room)
  }

  reserve(path: string): void {
    if (this.connection.locked) throw new Error(`${path} is reserved after the engine was locked`)
    this.paths.push(path)
    this.reserved.add(path)
  }

  async writeParquet(sql: string, path: string) {
    if (!this.reserved.has(path)) throw new Error(`${path} is written without having been reserved`)
    // A file of the engine's own naming beside it would not be among those that a locked engine may write.
    const options = 'FORMAT parquet, COMPRESSION zstd, USE_TMP_FILE false'
    return this.connection.run(`COPY (\n${sql}\n) TO ${quoteText(path)} (${options})`)
  }

  async collect(...[columns, rows]: Parameters<Engine['collect']>) {
    const name = this.connection.freshName('rows')
    const types = { text: 'VARCHAR', integer: 'BIGINT' } as const
    await this.connection.run(
      `CREATE TABLE ${name} (${columns.map(column => `${quoteName(column.name)} ${types[column.type]}`).join(', ')})`,
    )
    await this.connection.append(
      name,
      columns.map(({ type }) => type),
      rows,
    )
    return name
  }

  async vet(sql: string, kind: 'expression' | 'select', over?: Table) {
    if (!this.connection.locked) await lock(this.connection, this.paths)
    return vetSql(this.connection, sql, kind, this.aliases, over)
  }

  async close(): Promise<void> {
    this.connection.close()
    // What does not stop may hold a file, which goes with the temporary directory of the step.
    await rm(this.temp, { recursive: true, force: true }).catch(() => undefined)
  }

  /** @param copies told the paths of those that are made */
  private async plain(dataset: Dataset, copies: string[]): Promise<readonly PlainFile[]> {
    const files: PlainFile[] = []
    for (const file of dataset.files) {
      const plain = await plainFile(file, dataset, join(this.temp, this.connection.freshName('plain')))
      if (plain.path !== file.path) copies.push(plain.path)
      files.push(plain)
    }
    return files
  }

  private loader(dataset: Dataset, files: readonly PlainFile[], alias: string, options: LoadOptions) {
    switch (dataset.format) {
      case 'csv':
        return loadCsv(this.connection, { ...dataset, files }, alias, this.temp, options)
      case 'jsonl':
        return loadJsonl(this.connection, { ...dataset, files }, alias, this.temp, options)
      case 'parquet':
        return loadParquet(this.connection, dataset, alias, options)
    }
  }
}
