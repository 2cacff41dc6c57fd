// What the bank's model sees of a call before it is made: `duration` is known only afterwards and left out.
import { sigmoid } from './arithmetic.mjs'

const NUMBERS = [
  'age',
  'campaign',
  'previous',
  'emp.var.rate',
  'cons.price.idx',
  'cons.conf.idx',
  'euribor3m',
  'nr.employed',
]
const CENTRES = [40, 2.5, 0.2, 0, 93.6, -40, 3, 5150]
const SCALES = [10, 3, 0.5, 1.5, 0.6, 5, 1.7, 80]

export function parse(text) {
  const [header, ...lines] = text.trim().split('\n')
  const names = header.split(';')
  return lines.map(line => Object.fromEntries(line.split(';').map((field, i) => [names[i], field])))
}

export function featuresOf(row) {
  const numbers = NUMBERS.map((name, i) => (Number(row[name]) - CENTRES[i]) / SCALES[i])
  return [
    1,
    ...numbers,
    row.pdays === '999' ? 1 : 0,
    row.job === 'student' || row.job === 'retired' ? 1 : 0,
    row.default === 'no' ? 1 : 0,
  ]
}

export function score(weights, row) {
  return sigmoid(featuresOf(row).reduce((sum, value, i) => sum + value * weights[i], 0))
}
