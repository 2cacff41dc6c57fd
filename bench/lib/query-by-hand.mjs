// What someone who knows the table, the checks and the engine would write: one query for all counts, and where a check
// fails one more for its rows. Nothing is digested, guessed or reported.
//   node query-by-hand.mjs <file> <suite> <file for the failing rows>
import { openDuckDB } from './duckdb.mjs'
import { readCsv } from './payments.mjs'
import { countsByHand, failingByHand, SUITES } from './suites.mjs'

const [file, name, output] = process.argv.slice(2)
const suite = SUITES[name]
const from = file.endsWith('.csv') ? readCsv(file) : `read_parquet('${file}')`
const { run, rows, close } = await openDuckDB()
const [[count, ...found]] = await rows(`SELECT count(*), ${countsByHand(suite, from).join(', ')} FROM ${from}`)
const failing = suite.flatMap((check, at) => {
  const allowed = check[0] === 'max-missing' ? check[2] * Number(count) : 0
  const sql = found[at] > allowed ? failingByHand(check, at, from, 10_000) : undefined
  return sql === undefined ? [] : [sql]
})
if (failing.length > 0) await run(`COPY (${failing.join(' UNION ALL ')}) TO '${output}' (FORMAT csv, HEADER)`)
console.log(JSON.stringify([count, ...found].map(Number)))
close()
