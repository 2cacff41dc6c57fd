import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { openDuckDB } from './duckdb.mjs'

/** 20 columns of every type that checks look at. */
export const COLUMNS = {
  id: 'VARCHAR',
  paid_at: 'TIMESTAMP',
  customer: 'VARCHAR',
  country: 'VARCHAR',
  category: 'VARCHAR',
  channel: 'VARCHAR',
  currency: 'VARCHAR',
  amount: 'DOUBLE',
  fee: 'DOUBLE',
  hour: 'BIGINT',
  device_age: 'BIGINT',
  account_age: 'BIGINT',
  payments_24h: 'BIGINT',
  distance: 'DOUBLE',
  score: 'DOUBLE',
  opened: 'DATE',
  closed: 'DATE',
  email: 'VARCHAR',
  declines: 'BIGINT',
  label: 'BIGINT',
}

export const COUNTRIES = ['DE', 'FR', 'IT', 'ES', 'NL', 'BE', 'AT', 'PL']
export const CATEGORIES = ['groceries', 'travel', 'fuel', 'health', 'leisure', 'home']
export const CHANNELS = ['pos', 'online', 'atm']

/**
 * Writes `payments.parquet` and `payments.csv` with so many rows, by the engine, because JavaScript would take minutes
 * for the large ones. The same rows give the same values everywhere.
 *
 * 3 % of `distance` is missing. Every 4,000th amount is negative, every 5,000th e-mail address is none, and every
 * 10,000th payment repeats customer and time of the one before, so that the counts that are compared are not all zero.
 */
export async function writePayments(directory, rows, { formats = ['csv', 'parquet'] } = {}) {
  const parquet = join(directory, 'payments.parquet')
  const csv = join(directory, 'payments.csv')
  const { run, close } = await openDuckDB()
  // Mixes the bits of a row's number: integer arithmetic below 2^64, so it is the same in every version of the engine.
  await run(`CREATE MACRO mixed(x) AS (xor(x, x >> 16) * 73244475) & 4294967295::UBIGINT`)
  await run(
    `CREATE MACRO noise(place, salt) AS mixed(mixed(mixed((place * 2654435 + salt * 40503 + 1)::UBIGINT & 4294967295::UBIGINT)))`,
  )
  await run(`COPY (${paymentsSql(rows)}) TO '${parquet}' (FORMAT parquet, COMPRESSION zstd)`)
  if (formats.includes('csv')) await run(`COPY (FROM '${parquet}') TO '${csv}' (FORMAT csv, HEADER)`)
  close()
  if (!formats.includes('parquet')) rmSync(parquet)
  return Object.fromEntries(Object.entries({ csv, parquet }).filter(([format]) => formats.includes(format)))
}

function paymentsSql(rows) {
  const below = (salt, n, row = 'i') => `(noise(${row}, ${salt}) % ${n})::BIGINT`
  const share = salt => `(noise(i, ${salt}) / 4294967296.0)`
  const pick = (salt, list) => `[${list.map(text => `'${text}'`).join(', ')}][1 + ${below(salt, list.length)}]`
  const before = '(i - (i % 10000 = 9999)::BIGINT)'
  return `SELECT
    'T' || lpad(i::VARCHAR, 9, '0') AS id,
    make_timestamp(1767225600000000 + ${before} * 1000000) AS paid_at,
    'C' || ${below(1, 50_000, before)} AS customer,
    ${pick(2, COUNTRIES)} AS country,
    ${pick(3, CATEGORIES)} AS category,
    ${pick(4, CHANNELS)} AS channel,
    'EUR' AS currency,
    CASE WHEN i % 4000 = 3999 THEN -1
      ELSE round(exp(3 + 1.2 * (${share(5)} + ${share(6)} + ${share(7)} - 1.5)), 2) END AS amount,
    round(greatest(amount, 0) * 0.01, 4) AS fee,
    ${below(8, 24)} AS hour,
    ${below(9, 900)} AS device_age,
    ${below(10, 4000)} AS account_age,
    ${below(11, 12)} AS payments_24h,
    CASE WHEN ${share(12)} >= 0.03 THEN round(${share(13)} * 500, 1) END AS distance,
    round(${share(14)}, 6) AS score,
    DATE '2011-01-01' + ${below(15, 4000)}::INTEGER AS opened,
    DATE '2011-01-01' + (${below(15, 4000)} + ${below(16, 2000)})::INTEGER AS closed,
    CASE WHEN i % 5000 = 4999 THEN 'none' ELSE 'user' || ${below(17, 1_000_000)} || '@example.org' END AS email,
    ${below(18, 4)} AS declines,
    (${share(19)} < 0.02)::BIGINT AS label
    FROM range(${rows}) AS t(i)`
}

/** The table that a person who knows the file would write: names and types are given, nothing is guessed. */
export function readCsv(path, types = COLUMNS) {
  const columns = Object.entries(types).map(([name, type]) => `${name}: '${type}'`)
  return `read_csv('${path}', header = true, auto_detect = false, columns = {${columns.join(', ')}})`
}
