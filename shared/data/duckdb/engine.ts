import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { assertUnchanged } from '../resolve.js'
import { plainFile } from '../text-file.js'
import type { DataFile, Dataset, Engine, LoadOptions, Table, Value } from '../types.js'
import { Connection, type EngineContext, type EngineOptions } from './connection.js'
import { loadCsv } from './load-csv.js'
import { loadJsonl } from './load-jsonl.js'
import { loadParquet } from './load-parquet.js'
import { lock, vetSql } from './sandbox.js'

/**
 * Opens DuckDB. It is looked for with the step's toolbox and loaded only now, so that a step that fails before needs
 * no engine. Raises DATA_ENGINE and whatever the toolbox raises; later calls raise DATA_TIME_LIMIT,
 * DATA_OUT_OF_MEMORY, DATA_QUERY, and the reason of the step's signal.
 */
export async function openEngine(ctx: EngineContext, options: EngineOptions = {}): Promise<Engine> {
  const connection = await Connection.open(ctx, options)
  const temp = join(ctx.temp, 'duckdb-data')
  await mkdir(temp, { recursive: true })
  return new DuckDBEngine(connection, temp)
}

class DuckDBEngine implements Engine {
  readonly name = 'duckdb'
  /** What a locked engine may still read. */
  private readonly paths: string[] = []
  private locked = false

  constructor(
    private readonly connection: Connection,
    private readonly temp: string,
  ) {}

  get version(): string {
    return this.connection.version
  }

  async load(dataset: Dataset, alias: string, options: LoadOptions = {}): Promise<Table> {
    if (this.locked) throw new Error(`${alias} is loaded after the engine was locked`)
    const files = dataset.format === 'parquet' ? dataset.files : await this.plain(dataset)
    try {
      const { table, paths } = await this.loader({ ...dataset, files }, alias, options)
      await assertUnchanged(dataset)
      this.paths.push(...paths)
      return { ...table, dataset }
    } finally {
      for (const file of files) if (!dataset.files.includes(file)) await rm(file.path, { force: true })
    }
  }

  query(sql: string, parameters: readonly Value[] = []) {
    return this.connection.query(sql, parameters)
  }

  batches(sql: string) {
    return this.connection.batches(sql)
  }

  async floats(sql: string) {
    const result = await this.connection.stream(`SELECT CAST(x AS DOUBLE) FROM (${sql}) AS t(x)`)
    const parts: Float64Array[] = []
    let missing = 0
    for (;;) {
      const chunk = await this.connection.next(result)
      if (!chunk || chunk.rowCount === 0) break
      const vector = chunk.getColumnVector(0)
      const values = new Float64Array(chunk.rowCount)
      let kept = 0
      for (let row = 0; row < chunk.rowCount; row++) {
        const value = vector.getItem(row)
        if (value === null) missing++
        else values[kept++] = value as number
      }
      parts.push(values.subarray(0, kept))
    }
    return { values: concatenated(parts), missing }
  }

  async vet(sql: string, kind: 'expression' | 'select', over?: Table) {
    if (!this.locked) {
      await lock(this.connection, this.paths)
      this.locked = true
    }
    return vetSql(this.connection, sql, kind, over)
  }

  async close(): Promise<void> {
    this.connection.close()
  }

  private async plain(dataset: Dataset): Promise<readonly DataFile[]> {
    const files: DataFile[] = []
    for (const file of dataset.files) {
      const copy = join(this.temp, this.connection.freshName('plain'))
      files.push(await plainFile(file, copy, { dropMark: dataset.format === 'jsonl' }))
    }
    return files
  }

  private loader(dataset: Dataset, alias: string, options: LoadOptions) {
    switch (dataset.format) {
      case 'csv':
        return loadCsv(this.connection, dataset, alias, this.temp, options)
      case 'jsonl':
        return loadJsonl(this.connection, dataset, alias, this.temp, options)
      case 'parquet':
        return loadParquet(this.connection, dataset, alias)
    }
  }
}

function concatenated(parts: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
