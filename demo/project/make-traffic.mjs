// Writes mlops/canary.yml: the plan, with fifty recorded requests to send in turn. One in fifty lacks its amount, which
// every release answers with an error (2 %); two lack the distance, which a correct release copes with.
// `node make-traffic.mjs [payments.csv] [canary.yml]`
import { readFileSync, writeFileSync } from 'node:fs'
import { COLUMNS, parseCsv } from './model.mjs'

const [input = 'data/payments-2025-06.csv', output = 'mlops/canary.yml'] = process.argv.slice(2)
const payments = parseCsv(readFileSync(input, 'utf8'))
const whole = payments.filter(payment => payment.distance_km !== null).slice(0, 47)
const distanceMissing = payments.filter(payment => payment.distance_km === null).slice(0, 2)
const amountMissing = { ...payments.at(-1), amount: null }
const requests = [
  ...whole.slice(0, 16),
  distanceMissing[0],
  ...whole.slice(16, 32),
  amountMissing,
  ...whole.slice(32),
  distanceMissing[1],
]
const bodies = requests.map(payment => JSON.stringify(Object.fromEntries(COLUMNS.map(name => [name, payment[name]]))))

writeFileSync(
  output,
  `# How the new release meets traffic, and what decides. Made by make-traffic.mjs.
version: 1
preset: sandbox
steps:
  - { weight: 20%, hold: 4s }
  - { weight: 50% }
interval: 1s
warm-up: 2s
max-duration: 75s
false-rollback: 1%
false-promotion: 5%
errors: { ratio-max: 2 }
latency: false
traffic:
  method: POST
  path: /predict
  bodies:
${bodies.map(body => `    - ${body}`).join('\n')}
`,
)
