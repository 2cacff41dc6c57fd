import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { score } from './features.mjs'

const weights = JSON.parse(readFileSync(join(process.env.MODEL_DIR, 'weights.json'), 'utf8'))
createServer((request, response) => {
  if (request.method !== 'POST') return response.end('{"status":"ok"}')
  let body = ''
  request.on('data', chunk => {
    body += chunk
  })
  request.on('end', () => {
    const row = JSON.parse(body)
    const probability = score(weights, row)
    response.statusCode = Number.isNaN(probability) ? 500 : 200
    response.end(JSON.stringify({ probability }))
  })
}).listen(Number(process.env.PORT), '127.0.0.1')
