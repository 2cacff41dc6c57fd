// A logistic regression over card payments: features, fitting, scoring. No dependency, so that the packed image needs
// nothing but Node.
import { log, random, sigmoid } from './arithmetic.mjs'

export const COLUMNS = [
  'merchant_category',
  'country',
  'amount',
  'hour',
  'device_age_days',
  'account_age_days',
  'n_tx_24h',
  'distance_km',
  'is_foreign',
  'prev_declines',
  'channel',
]
const CATEGORIES = [
  'grocery',
  'fuel',
  'restaurant',
  'fashion',
  'electronics',
  'travel',
  'health',
  'home',
  'leisure',
  'digital',
  'jewellery',
  'other',
]
const CHANNELS = ['pos', 'online', 'atm']

/** The features that a model may use, by name; each takes a payment and gives a number of order one. */
export const FEATURES = {
  amount: p => log(Math.max(0.01, p.amount) / 30),
  amount_high: p => Math.max(0, log(Math.max(0.01, p.amount) / 60)),
  night: p => (p.hour < 6 || p.hour > 21 ? 1 : 0),
  device_new: p => (p.device_age_days < 60 ? 1 : 0),
  device_age: p => Math.min(3, p.device_age_days / 500),
  account_new: p => (p.account_age_days < 200 ? 1 : 0),
  transactions: p => Math.min(6, p.n_tx_24h) / 3,
  distance: p => Math.min(150, p.distance_km ?? 20) / 50,
  foreign: p => p.is_foreign,
  declines: p => p.prev_declines,
  ...Object.fromEntries(
    CATEGORIES.slice(1).map(name => [`category_${name}`, p => (p.merchant_category === name ? 1 : 0)]),
  ),
  ...Object.fromEntries(CHANNELS.slice(1).map(name => [`channel_${name}`, p => (p.channel === name ? 1 : 0)])),
}

/** CSV text → payments; empty fields are null, numbers are numbers. */
export function parseCsv(text) {
  const [header, ...lines] = text.trim().split('\n')
  const names = header.split(',')
  const words = new Set(['tx_id', 'ts', 'customer_id', 'merchant_category', 'country', 'channel'])
  return lines.map(line => {
    const fields = line.split(',')
    return Object.fromEntries(
      names.map((name, i) => [name, fields[i] === '' ? null : words.has(name) ? fields[i] : Number(fields[i])]),
    )
  })
}

/**
 * Fits weights by stochastic gradient descent with a decaying step.
 * @param {object[]} payments with `label` 0 or 1
 * @param {{features: string[], epochs: number, learningRate: number, l2: number, seed: number, onEpoch?: (epoch: number, loss: number) => void}} options
 */
export function fitWeights(payments, { features, epochs, learningRate, l2, seed, onEpoch = () => {} }) {
  const x = payments.map(payment => features.map(name => FEATURES[name](payment)))
  const y = payments.map(payment => payment.label)
  const weights = new Array(features.length).fill(0)
  let bias = -2
  const next = random(seed)
  const order = [...payments.keys()]
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1))
      ;[order[i], order[j]] = [order[j], order[i]]
    }
    const step = learningRate / (1 + epoch)
    let loss = 0
    for (const i of order) {
      const row = x[i]
      let score = bias
      for (let k = 0; k < row.length; k++) score += weights[k] * row[k]
      const p = sigmoid(score)
      loss -= y[i] ? log(p) : log(1 - p)
      const error = p - y[i]
      bias -= step * error
      for (let k = 0; k < row.length; k++) weights[k] -= step * (error * row[k] + l2 * weights[k])
    }
    onEpoch(epoch + 1, loss / order.length)
  }
  const round = value => Number(value.toPrecision(10))
  return {
    format: 'demo-logistic-v1',
    bias: round(bias),
    weights: Object.fromEntries(features.map((name, k) => [name, round(weights[k])])),
  }
}

/** The probability that a payment is fraud. Throws when the payment lacks what the model needs. */
export function score(model, payment) {
  for (const name of ['amount', 'hour', 'merchant_category', 'channel']) {
    if (payment[name] === undefined || payment[name] === null) throw new TypeError(`the payment has no ${name}`)
  }
  let sum = model.bias
  for (const [name, weight] of Object.entries(model.weights)) sum += weight * FEATURES[name](payment)
  return sigmoid(sum)
}
