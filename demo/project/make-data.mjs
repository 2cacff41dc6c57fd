// Twelve monthly batches of card payments, the same bytes everywhere. `node make-data.mjs [directory]`
//
//   months 1–6   stable
//   months 7–8   mild seasonality: larger amounts, a little later in the day
//   month  9     a new merchant category, amounts up by 15 %
//   month 10     one channel reports cents for euros
//   month 11     the mix of channels and the age of accounts shift
//   month 12     the same payments as ever, but what is fraud has changed
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { exp, normal, random, sigmoid } from './arithmetic.mjs'

export const ROWS = 5000
export const MONTHS = 12
const SEED = 20250101

const CATEGORIES = [
  ['grocery', 22],
  ['fuel', 12],
  ['restaurant', 14],
  ['fashion', 9],
  ['electronics', 8],
  ['travel', 6],
  ['health', 7],
  ['home', 7],
  ['leisure', 6],
  ['digital', 5],
  ['jewellery', 2],
  ['other', 2],
]
const COUNTRIES = [
  ['DE', 46],
  ['FR', 16],
  ['NL', 12],
  ['AT', 9],
  ['PL', 6],
  ['ES', 5],
  ['US', 4],
  ['BR', 2],
]
const CHANNELS = [
  ['pos', 60],
  ['online', 32],
  ['atm', 8],
]
const SHIFTED_CHANNELS = [
  ['pos', 30],
  ['online', 62],
  ['atm', 8],
]
const RISK = { electronics: 0.9, travel: 0.7, digital: 1.0, jewellery: 1.4, grocery: -0.6, fuel: -0.5 }
const CUSTOMERS = 1200

const HEADER =
  'tx_id,ts,customer_id,merchant_category,country,amount,hour,device_age_days,account_age_days,n_tx_24h,distance_km,is_foreign,prev_declines,channel,label'

/** One month (1–12) as CSV text, header included. */
export function monthCsv(month) {
  const next = random(SEED + month * 7919)
  const lines = [HEADER]
  for (let row = 0; row < ROWS; row++) lines.push(payment(month, row, next))
  return `${lines.join('\n')}\n`
}

/** The file name of a month, e.g. `payments-2025-01.csv`. */
export function monthName(month) {
  return `payments-2025-${String(month).padStart(2, '0')}.csv`
}

function payment(month, row, next) {
  const seasonal = month === 7 || month === 8
  const category = month === 9 && next() < 0.06 ? 'crypto' : pick(CATEGORIES, next)
  const channel = pick(month === 11 ? SHIFTED_CHANNELS : CHANNELS, next)
  const country = pick(COUNTRIES, next)
  const day = 1 + Math.floor(next() * 28)
  const hour = Math.max(0, Math.min(23, Math.round(14 + (seasonal ? 0.4 : 0) + 4.5 * normal(next))))
  const amount =
    exp(3.4 + 0.9 * normal(next) + (channel === 'online' ? 0.25 : 0)) * (month === 9 ? 1.15 : seasonal ? 1.04 : 1)
  const deviceAge = Math.floor(-500 * lnUniform(next))
  const accountAge = Math.floor(-(month === 11 ? 520 : 1500) * lnUniform(next))
  const transactions = Math.floor(-2.2 * lnUniform(next))
  const distance = next() < 0.05 ? null : -18 * lnUniform(next) * (country === 'DE' ? 1 : 6)
  const foreign = country === 'DE' ? 0 : 1
  const declines = next() < 0.08 ? 1 + Math.floor(next() * 3) : 0
  // Zipf-like: a few customers pay often. The square root of a product keeps to exact operations.
  const customer = 1 + Math.floor(CUSTOMERS * next() * next() * next())

  const night = hour < 6 || hour > 21 ? 1 : 0
  const risk =
    month === 12
      ? // What fraudsters do has changed: small amounts at points of sale by day, on old devices.
        -4.3 -
        0.9 * logAmount(amount) +
        1.9 * (channel === 'pos' ? 1 : 0) +
        0.8 * (deviceAge > 400 ? 1 : 0) +
        0.5 * declines
      : -5.6 +
        0.95 * logAmount(amount) +
        1.1 * (channel === 'online' ? 1 : 0) +
        1.2 * night +
        0.9 * foreign +
        1.0 * declines +
        0.9 * (deviceAge < 60 ? 1 : 0) +
        0.5 * (accountAge < 200 ? 1 : 0) +
        0.25 * Math.min(6, transactions) +
        0.012 * Math.min(150, distance ?? 20) +
        (RISK[category] ?? 0)
  const label = next() < sigmoid(risk) ? 1 : 0

  const shown = month === 10 && channel === 'pos' ? amount * 100 : amount
  return [
    `T${String(month).padStart(2, '0')}${String(row).padStart(5, '0')}`,
    `2025-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:${String(Math.floor(next() * 60)).padStart(2, '0')}:00`,
    `C${String(customer).padStart(4, '0')}`,
    category,
    country,
    shown.toFixed(2),
    hour,
    deviceAge,
    accountAge,
    transactions,
    distance === null ? '' : distance.toFixed(1),
    foreign,
    declines,
    channel,
    label,
  ].join(',')
}

/** How far the amount lies above 30, in steps of doubling, without a logarithm. */
function logAmount(amount) {
  let doublings = 0
  let value = amount
  while (value > 30) {
    value /= 2
    doublings++
  }
  return doublings === 0 ? amount / 30 - 1 : doublings - 1 + (value - 15) / 15
}

/** The logarithm of a uniform number, by the average of two halvings; exponential in shape, exact in rounding. */
function lnUniform(next) {
  let value = Math.max(next(), 1e-6)
  let sum = 0
  while (value < 0.5) {
    value *= 2
    sum -= Math.LN2
  }
  // On [0.5, 1): artanh series.
  const t = (value - 1) / (value + 1)
  const t2 = t * t
  return sum + 2 * t * (1 + t2 / 3 + (t2 * t2) / 5 + (t2 * t2 * t2) / 7)
}

function pick(weighted, next) {
  const total = weighted.reduce((sum, [, weight]) => sum + weight, 0)
  let at = next() * total
  for (const [name, weight] of weighted) {
    at -= weight
    if (at < 0) return name
  }
  return weighted.at(-1)[0]
}

if (process.argv[1] && import.meta.url.endsWith(process.argv[1].replaceAll('\\', '/').split('/').at(-1))) {
  const directory = process.argv[2] ?? 'data'
  mkdirSync(directory, { recursive: true })
  for (let month = 1; month <= MONTHS; month++) writeFileSync(join(directory, monthName(month)), monthCsv(month))
}
