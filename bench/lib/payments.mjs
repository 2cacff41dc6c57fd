import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
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

const COUNTRIES = ['DE', 'FR', 'IT', 'ES', 'NL', 'BE', 'AT', 'PL']
const CATEGORIES = ['groceries', 'travel', 'fuel', 'health', 'leisure', 'home']
const CHANNELS = ['pos', 'online', 'atm']

/**
 * Writes `payments.csv` and `payments.parquet` with so many rows. The same rows give the same bytes on every machine.
 * 3 % of `distance` is missing; every 4,000th amount is negative and every 5,000th e-mail address is none, which the
 * checks tolerate, so that the counts that are compared are not all zero.
 */
export async function writePayments(directory, rows) {
  const csv = join(directory, 'payments.csv')
  const stream = createWriteStream(csv)
  const random = mulberry32(20260601)
  let text = `${Object.keys(COLUMNS).join(',')}\n`
  for (let row = 0; row < rows; row++) {
    text += `${lineOf(row, random)}\n`
    if (text.length > 1 << 20) {
      if (!stream.write(text)) await new Promise(resolve => stream.once('drain', resolve))
      text = ''
    }
  }
  stream.end(text)
  await finished(stream)
  const parquet = join(directory, 'payments.parquet')
  const { run, close } = await openDuckDB()
  await run(`COPY (FROM ${readCsv(csv)}) TO '${parquet}' (FORMAT parquet, COMPRESSION zstd)`)
  close()
  return { csv, parquet }
}

/** The table that a person who knows the file would write: names and types are given, nothing is guessed. */
export function readCsv(path) {
  const columns = Object.entries(COLUMNS).map(([name, type]) => `${name}: '${type}'`)
  return `read_csv('${path}', header = true, auto_detect = false, columns = {${columns.join(', ')}})`
}

function lineOf(row, random) {
  const pick = list => list[Math.floor(random() * list.length)]
  const below = n => Math.floor(random() * n)
  const amount = row % 4000 === 3999 ? -1 : Math.exp(3 + 1.2 * (random() + random() + random() - 1.5))
  const opened = 15_000 + below(4000)
  return [
    `T${String(row).padStart(9, '0')}`,
    new Date(1_767_225_600_000 + row * 1000).toISOString().slice(0, 19).replace('T', ' '),
    `C${below(50_000)}`,
    pick(COUNTRIES),
    pick(CATEGORIES),
    pick(CHANNELS),
    'EUR',
    amount.toFixed(2),
    (amount > 0 ? amount * 0.01 : 0).toFixed(4),
    below(24),
    below(900),
    below(4000),
    below(12),
    random() < 0.03 ? '' : (random() * 500).toFixed(1),
    random().toFixed(6),
    dayOf(opened),
    dayOf(opened + below(2000)),
    row % 5000 === 4999 ? 'none' : `user${below(1e6)}@example.org`,
    below(4),
    random() < 0.02 ? 1 : 0,
  ].join(',')
}

const dayOf = days => new Date(days * 86_400_000).toISOString().slice(0, 10)

/** A small seeded generator; which one does not matter here, only that it is the same everywhere. */
function mulberry32(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** The checks file: 25 checks besides the presence of every column. */
export const CHECKS = `version: 1
key: id
columns:
  id: { type: string, not-null: true, unique: true, regex: '^T\\d{9}$' }
  paid_at: { type: timestamp, not-null: true }
  customer: { type: string, not-null: true }
  country: { type: string, length: 2 }
  category: { type: string, in: [groceries, travel, fuel, health, leisure, home] }
  channel: { type: string, in: [pos, online, atm] }
  currency: { type: string, in: [EUR] }
  amount: { type: number, range: [0.01, 50000], tolerance: "0.1%" }
  fee: { type: number, min: 0 }
  hour: { type: integer, range: [0, 23] }
  device_age: { type: integer, min: 0 }
  account_age: { type: integer, min: 0 }
  payments_24h: { type: integer, range: [0, 11] }
  distance: { type: number, max-missing: "10%", min: 0 }
  score: { type: number, range: [0, 1] }
  opened: { type: date, not-null: true }
  closed: { type: date, not-null: true }
  email: { type: string, regex: '^[^@ ]+@[^@ ]+$', tolerance: "0.1%" }
  declines: { type: integer, range: [0, 3] }
  label: { type: integer, in: [0, 1], not-null: true }
checks:
  - compare: closed >= opened
  - sql: fee <= amount or amount < 0
    name: the fee is not above the amount
`

/**
 * The same checks as one query by hand, in one scan: `[code of the check, its subject, the count of failing rows]`.
 * Codes and subjects are those of outcome.json.
 */
export const BY_HAND = [
  ['column-not-null', 'id', 'count(*) - count(id)'],
  ['unique', 'id', 'count(id) - count(DISTINCT id)'],
  ['column-pattern', 'id', `count_if(NOT regexp_matches(id, '^T\\d{9}$'))`],
  ['column-not-null', 'paid_at', 'count(*) - count(paid_at)'],
  ['column-not-null', 'customer', 'count(*) - count(customer)'],
  ['column-length', 'country', 'count_if(length(country) <> 2)'],
  ['column-values', 'category', `count_if(category NOT IN (${CATEGORIES.map(name => `'${name}'`).join(', ')}))`],
  ['column-values', 'channel', `count_if(channel NOT IN ('pos', 'online', 'atm'))`],
  ['column-values', 'currency', `count_if(currency <> 'EUR')`],
  ['column-range', 'amount', 'count_if(amount NOT BETWEEN 0.01 AND 50000)'],
  ['column-range', 'fee', 'count_if(fee < 0)'],
  ['column-range', 'hour', 'count_if(hour NOT BETWEEN 0 AND 23)'],
  ['column-range', 'device_age', 'count_if(device_age < 0)'],
  ['column-range', 'account_age', 'count_if(account_age < 0)'],
  ['column-range', 'payments_24h', 'count_if(payments_24h NOT BETWEEN 0 AND 11)'],
  ['column-not-null', 'distance', 'count(*) - count(distance)'],
  ['column-range', 'distance', 'count_if(distance < 0)'],
  ['column-range', 'score', 'count_if(score NOT BETWEEN 0 AND 1)'],
  ['column-not-null', 'opened', 'count(*) - count(opened)'],
  ['column-not-null', 'closed', 'count(*) - count(closed)'],
  ['column-pattern', 'email', `count_if(NOT regexp_matches(email, '^[^@ ]+@[^@ ]+$'))`],
  ['column-range', 'declines', 'count_if(declines NOT BETWEEN 0 AND 3)'],
  ['column-values', 'label', 'count_if(label NOT IN (0, 1))'],
  ['column-not-null', 'label', 'count(*) - count(label)'],
  ['column-comparison', 'closed, opened', 'count_if(closed < opened)'],
  ['row-condition', 'rows', 'count_if(NOT (fee <= amount OR amount < 0))'],
]
