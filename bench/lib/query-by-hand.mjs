// What someone who knows the table, the checks and the engine would write: one query, one scan, nothing else.
//   node query-by-hand.mjs <file>
import { openDuckDB } from './duckdb.mjs'
import { BY_HAND, readCsv } from './payments.mjs'

const [file] = process.argv.slice(2)
const from = file.endsWith('.csv') ? readCsv(file) : `read_parquet('${file}')`
const { rows, close } = await openDuckDB()
const [[count, ...failing]] = await rows(`SELECT count(*), ${BY_HAND.map(([, , sql]) => sql).join(', ')} FROM ${from}`)
console.log(JSON.stringify([count, ...failing].map(Number)))
close()
