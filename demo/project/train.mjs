// The training code. It reads what it is asked for from $MLOPS_REQUEST and says what came of it in $MLOPS_RESULT;
// that is all the train-on-runner step asks of it, in any language.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { log } from './arithmetic.mjs'
import { FEATURES, fitWeights, parseCsv, score } from './model.mjs'

const request = JSON.parse(readFileSync(process.env.MLOPS_REQUEST, 'utf8'))
const parameters = {
  epochs: 12,
  'learning-rate': 0.05,
  l2: 0.00001,
  /** `all`, or `all-amount-night`: all but those whose names begin so. */
  features: 'all',
  test: 'data/payments-2025-06.csv',
  ...request.parameters,
}
const seed = Number(request.seed ?? 1)

const without = String(parameters.features).startsWith('all-') ? String(parameters.features).slice(4).split('-') : []
const features = Object.keys(FEATURES).filter(name => !without.some(prefix => name.startsWith(prefix)))
const training = request.data.flatMap(file => parseCsv(readFileSync(file, 'utf8')))
const test = parseCsv(readFileSync(parameters.test, 'utf8'))
console.log(`training on ${training.length} payments with ${features.length} features`)

const model = fitWeights(training, {
  features,
  epochs: Number(parameters.epochs),
  learningRate: Number(parameters['learning-rate']),
  l2: Number(parameters.l2),
  seed,
  onEpoch: (epoch, loss) => console.log(`epoch ${epoch}/${parameters.epochs} log loss ${loss.toFixed(4)}`),
})

const modelDirectory = join(request.output, 'model')
mkdirSync(modelDirectory, { recursive: true })
writeFileSync(join(modelDirectory, 'model.json'), `${JSON.stringify(model, null, 2)}\n`)

const scored = test.map(payment => ({ payment, p: score(model, payment) }))
writeFileSync(join(request.output, 'predictions.csv'), predictionsCsv(scored))
const metrics = {
  accuracy: scored.filter(({ payment, p }) => (p >= 0.5 ? 1 : 0) === payment.label).length / scored.length,
  auc: auc(scored),
  log_loss: scored.reduce((sum, { payment, p }) => sum - log(payment.label ? p : 1 - p), 0) / scored.length,
  test_rows: scored.length,
}
console.log(`accuracy ${metrics.accuracy.toFixed(4)}, AUC ${metrics.auc.toFixed(4)} on ${test.length} payments`)

writeFileSync(
  process.env.MLOPS_RESULT,
  JSON.stringify({
    metrics,
    model: 'model',
    files: ['predictions.csv'],
    parameters,
    seed,
    hardware: { device: 'cpu', arch: process.arch },
  }),
)

function predictionsCsv(rows) {
  const lines = rows.map(({ payment, p }) => [payment.tx_id, payment.label, p.toFixed(6), p >= 0.5 ? 1 : 0].join(','))
  return `tx_id,label,probability,prediction\n${lines.join('\n')}\n`
}

/** Area under the ROC curve by ranks, ties counted half. */
function auc(rows) {
  const sorted = [...rows].sort((a, b) => a.p - b.p)
  let rankSum = 0
  for (let i = 0; i < sorted.length; ) {
    let j = i
    while (j < sorted.length && sorted[j].p === sorted[i].p) j++
    for (let k = i; k < j; k++) if (sorted[k].payment.label) rankSum += (i + j + 1) / 2
    i = j
  }
  const positives = rows.filter(({ payment }) => payment.label).length
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * (rows.length - positives))
}
