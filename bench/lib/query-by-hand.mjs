// What someone who knows the table, the checks and the engine would write: one query for all counts, and where a check
// fails one more for its rows. Nothing is digested, guessed or reported.
//   node query-by-hand.mjs <file> <suite> <file for the failing rows> [alike]
// With `alike` it says what the step says: of CSV types that fit every value, found and not told; of Parquet what the
// values are, and not what the statistics in the file claim; and of any failing row where it stands.
import { openDuckDB } from './duckdb.mjs'
import { readCsv } from './payments.mjs'
import { countsByHand, failingByHand, SUITES } from './suites.mjs'

const [file, name, output, alike] = process.argv.slice(2)
const suite = SUITES[name]
const { run, rows, close } = await openDuckDB()
if (alike) await run("SET disabled_optimizers = 'statistics_propagation'")
const isCsv = file.endsWith('.csv')
const from = isCsv ? readCsv(file, alike && (await typesOf(file))) : `read_parquet('${file}')`
const [[count, ...found]] = await rows(`SELECT count(*), ${countsByHand(suite, from).join(', ')} FROM ${from}`)
const failing = suite.flatMap((check, at) => {
  const allowed = check[0] === 'max-missing' ? check[2] * Number(count) : 0
  const sql = found[at] > allowed ? failingByHand(check, at, from, 10_000, alike && placed(from)) : undefined
  return sql === undefined ? [] : [sql]
})
if (failing.length > 0) await run(`COPY (${failing.join(' UNION ALL ')}) TO '${output}' (FORMAT csv, HEADER)`)
console.log(JSON.stringify([count, ...found].map(Number)))
close()

/** Names and types, by the engine's own search over the whole file. */
async function typesOf(path) {
  const columns = await rows(`DESCRIBE FROM read_csv('${path}', header = true, sample_size = -1)`)
  return Object.fromEntries(columns.map(([column, type]) => [column, type]))
}

/** The same rows with their numbers. */
function placed(relation) {
  return isCsv
    ? `(SELECT row_number() OVER () AS place, * FROM ${relation})`
    : `(SELECT file_row_number + 1 AS place, * FROM ${relation})`
}
