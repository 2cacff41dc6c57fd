import { createRequire } from 'node:module'
import { arch, platform } from 'node:process'

/** The engine that the steps use in a checkout: the same file. */
export function enginePath() {
  const require = createRequire(import.meta.url)
  const report = process.report?.getReport()
  const musl = platform === 'linux' && report !== undefined && report.header.glibcVersionRuntime === undefined
  return require.resolve(`@duckdb/node-bindings-${platform}-${arch}${musl ? '-musl' : ''}/duckdb.node`)
}

/** An in-memory database without any of this project's code. */
export async function openDuckDB(options = {}) {
  process.env.MLOPS_DUCKDB_NODE ??= enginePath()
  const loaded = await import('@duckdb/node-api')
  const { DuckDBInstance } = loaded.DuckDBInstance ? loaded : loaded.default
  const instance = await DuckDBInstance.create(':memory:', options)
  const connection = await instance.connect()
  return {
    run: sql => connection.run(sql),
    rows: async sql => (await connection.runAndReadAll(sql)).getRows(),
    close() {
      connection.closeSync()
      instance.closeSync()
    },
  }
}
