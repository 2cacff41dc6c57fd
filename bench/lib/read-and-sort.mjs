// The limit of comparing distributions exactly: both files read with the engine, every numeric column of both sorted once,
// every other one counted.   node read-and-sort.mjs <file> <file>

import { isNumeric } from './drift-tables.mjs'
import { enginePath } from './duckdb.mjs'

process.env.MLOPS_DUCKDB_NODE ??= enginePath()
const loaded = await import('@duckdb/node-api')
const { DuckDBInstance } = loaded.DuckDBInstance ? loaded : loaded.default
const instance = await DuckDBInstance.create(':memory:')
const connection = await instance.connect()
for (const file of process.argv.slice(2)) {
  const names = (await connection.runAndReadAll(`DESCRIBE FROM '${file}'`)).getRows().map(([name]) => name)
  for (const [k, name] of names.entries()) {
    if (isNumeric(k)) (await valuesOf(name, file)).sort()
    else await connection.runAndReadAll(`SELECT ${name}, count(*) FROM '${file}' GROUP BY 1`)
  }
}
connection.closeSync()
instance.closeSync()

async function valuesOf(name, file) {
  const result = await connection.stream(`SELECT ${name}::DOUBLE FROM '${file}' WHERE ${name} IS NOT NULL`)
  const parts = []
  let rows = 0
  for (let chunk = await result.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
    parts.push(chunk.getColumnVector(0).items.slice())
    rows += chunk.rowCount
  }
  const values = new Float64Array(rows)
  let at = 0
  for (const part of parts) {
    values.set(part, at)
    at += part.length
  }
  return values
}
