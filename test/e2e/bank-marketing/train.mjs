import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { random, sigmoid } from './arithmetic.mjs'
import { featuresOf, parse, score } from './features.mjs'

const request = JSON.parse(readFileSync(process.env.MLOPS_REQUEST, 'utf8'))
const rows = request.data.flatMap(file => parse(readFileSync(file, 'utf8')))
const test = parse(readFileSync(request.parameters.test, 'utf8'))
const x = rows.map(featuresOf)
const y = rows.map(row => Number(row.y))
const weights = x[0].map(() => 0)
const next = random(Number(request.seed ?? 1))
for (let epoch = 0; epoch < 6; epoch++) {
  for (let n = 0; n < x.length; n++) {
    const i = Math.floor(next() * x.length)
    const error = sigmoid(x[i].reduce((sum, value, k) => sum + value * weights[k], 0)) - y[i]
    for (let k = 0; k < weights.length; k++) weights[k] -= (0.02 / (1 + epoch)) * (error * x[i][k] + 0.001 * weights[k])
  }
}
mkdirSync(join(request.output, 'model'))
writeFileSync(join(request.output, 'model', 'weights.json'), JSON.stringify(weights))
const scored = test.map((row, i) => ({ id: i, label: Number(row.y), p: score(weights, row) }))
writeFileSync(
  join(request.output, 'predictions.csv'),
  `id,label,probability,prediction\n${scored.map(({ id, label, p }) => `${id},${label},${p.toFixed(6)},${p >= 0.5 ? 1 : 0}`).join('\n')}\n`,
)
const right = scored.filter(({ label, p }) => (p >= 0.5 ? 1 : 0) === label).length
writeFileSync(
  process.env.MLOPS_RESULT,
  JSON.stringify({ metrics: { accuracy: right / scored.length }, model: 'model', files: ['predictions.csv'] }),
)
