// The model behind HTTP: GET /healthz, POST /predict (a payment as JSON), GET /metrics (Prometheus text).
// PORT and MODEL_DIR come from the environment.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { score } from './model.mjs'

const modelDirectory = process.env.MODEL_DIR ?? join(dirname(fileURLToPath(import.meta.url)), 'model')
const model = JSON.parse(readFileSync(join(modelDirectory, 'model.json'), 'utf8'))
const served = { 200: 0, 400: 0, 404: 0, 500: 0 }

const server = createServer((request, response) => {
  const answer = (status, body, type = 'application/json') => {
    served[status]++
    response.writeHead(status, { 'content-type': type })
    response.end(type === 'application/json' ? `${JSON.stringify(body)}\n` : body)
  }
  if (request.url === '/healthz') return answer(200, { status: 'ok', features: Object.keys(model.weights).length })
  if (request.url === '/metrics') {
    const lines = Object.entries(served).map(([status, count]) => `demo_requests_total{code="${status}"} ${count}`)
    return answer(200, `# TYPE demo_requests_total counter\n${lines.join('\n')}\n`, 'text/plain; version=0.0.4')
  }
  if (request.url !== '/predict' || request.method !== 'POST') return answer(404, { error: 'POST /predict' })

  const chunks = []
  request.on('data', chunk => chunks.push(chunk))
  request.on('end', () => {
    let payment
    try {
      payment = JSON.parse(Buffer.concat(chunks).toString('utf8'))
    } catch (error) {
      return answer(400, { error: error.message })
    }
    try {
      const probability = predict(payment)
      answer(200, { fraud_probability: Number(probability.toFixed(6)), fraud: probability >= 0.5 })
    } catch (error) {
      answer(500, { error: error.message })
    }
  })
})

function predict(payment) {
  // The bad release of the demo: somebody "cleaned up" the handling of a missing distance.
  if (process.env.STRICT_DISTANCE === '1' && payment.distance_km === null) throw new TypeError('distance_km is null')
  return score(model, payment)
}

server.listen(Number(process.env.PORT ?? 8080), process.env.HOST ?? '127.0.0.1')
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => server.close(() => process.exit(0)))
