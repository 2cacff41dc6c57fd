// What production writes down: each payment with the model's answer and, a month later, what it turned out to be.
// `node predict.mjs <model directory> <out.csv> <payments.csv…>`
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseCsv, score } from './model.mjs'

const [modelDirectory, out, ...inputs] = process.argv.slice(2)
const model = JSON.parse(readFileSync(join(modelDirectory, 'model.json'), 'utf8'))
const lines = []
for (const input of inputs) {
  const text = readFileSync(input, 'utf8').trim()
  const [header, ...rows] = text.split('\n')
  if (lines.length === 0) lines.push(`${header},probability,prediction`)
  for (const [i, payment] of parseCsv(text).entries()) {
    const probability = score(model, payment)
    lines.push(`${rows[i]},${probability.toFixed(6)},${probability >= 0.5 ? 1 : 0}`)
  }
}
mkdirSync(dirname(out), { recursive: true })
writeFileSync(out, `${lines.join('\n')}\n`)
