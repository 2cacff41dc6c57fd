// Plays every pod of the test cluster. The pods' addresses are local to this machine (a `local` route), so one process
// listens on all of them; which pod a connection is for is the address that it came in on.
//
// Started by cluster.ts with one argument, a JSON object (see Options).

import { readFileSync } from 'node:fs'
import { rename, writeFile } from 'node:fs/promises'
import http from 'node:http'
import https from 'node:https'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { behaviourOf, draw } from './pod-behaviour.mjs'

/**
 * @typedef {object} Options
 * @property {string} apiServer
 * @property {string} token
 * @property {string} caFile
 * @property {string} podRange first three numbers of the /24 that pods get their addresses from, e.g. `10.99.0`
 * @property {number[]} podPorts ports on which the pods answer
 * @property {string} targetsFile Prometheus' service-discovery file, rewritten on each change
 * @property {number} adminPort on 127.0.0.1: GET /pods, PUT /images
 */

/**
 * @typedef {object} Pod
 * @property {string} uid
 * @property {string} name
 * @property {string} namespace
 * @property {string} ip
 * @property {string} image
 * @property {string} release
 * @property {Record<string, string>} labels
 * @property {any} object
 * @property {Map<number, number>} codes requests by status
 * @property {number[]} buckets cumulative counts, one for each of BUCKETS
 * @property {number} sum seconds
 */

/** Upper bounds of the latency histogram, seconds: the usual ones of Prometheus' client libraries. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]
const UNKNOWN_POD_WAIT_MS = 3000

/** @type {Options} */
const options = JSON.parse(process.argv[2] ?? '{}')
/** @type {Map<string, Pod>} by address */
const pods = new Map()
/** Behaviour by a part of the image reference, set by tests. @type {Record<string, object>} */
let images = {}
/** How many requests each release with each image has had: the draws go on where a replaced pod stopped. */
const drawn = new Map()

const server = http.createServer((request, response) => {
  answer(request, response).catch(error => {
    response.statusCode = 503
    response.end(`${error.message}\n`)
  })
})
server.keepAliveTimeout = 60_000

/**
 * @param {http.IncomingMessage} request
 * @param {http.ServerResponse} response
 */
async function answer(request, response) {
  request.resume()
  const pod = await podAt(request.socket.localAddress ?? '')
  if (request.url === '/metrics') {
    response.setHeader('content-type', 'text/plain; version=0.0.4')
    response.end(metrics(pod))
    return
  }
  const behaviour = behaviourOf(pod.object, images)
  const key = `${pod.namespace}/${pod.release}/${pod.image}`
  const turn = drawn.get(key) ?? 0
  drawn.set(key, turn + 1)
  const start = process.hrtime.bigint()
  const { failed, latencyMs } = draw(behaviour, key, turn)
  if (latencyMs > 0) await sleep(latencyMs)
  const code = failed ? 500 : 200
  pod.codes.set(code, (pod.codes.get(code) ?? 0) + 1)
  const seconds = Number(process.hrtime.bigint() - start) / 1e9
  pod.sum += seconds
  BUCKETS.forEach((bound, index) => {
    if (seconds <= bound) pod.buckets[index] = (pod.buckets[index] ?? 0) + 1
  })
  response.statusCode = code
  response.setHeader('content-type', 'application/json')
  const { name, namespace, release, image } = pod
  response.end(`${JSON.stringify({ pod: name, namespace, release, image, prediction: failed ? null : 0.5 })}\n`)
}

/**
 * A pod may be asked a moment before its creation has been heard of here.
 *
 * @param {string} address
 * @returns {Promise<Pod>}
 */
async function podAt(address) {
  const deadline = Date.now() + UNKNOWN_POD_WAIT_MS
  for (;;) {
    const pod = pods.get(address.replace(/^::ffff:/, ''))
    if (pod) return pod
    if (Date.now() > deadline) throw new Error(`no pod has the address ${address}`)
    await sleep(20)
  }
}

/** @param {Pod} pod */
function metrics(pod) {
  const total = [...pod.codes.values()].reduce((sum, count) => sum + count, 0)
  const name = 'http_request_duration_seconds'
  const lines = [
    '# TYPE http_requests_total counter',
    ...[...pod.codes].map(([code, count]) => `http_requests_total{code="${code}"} ${count}`),
    `# TYPE ${name} histogram`,
    ...BUCKETS.map((bound, index) => `${name}_bucket{le="${bound}"} ${pod.buckets[index] ?? 0}`),
    `${name}_bucket{le="+Inf"} ${total}`,
    `${name}_sum ${pod.sum}`,
    `${name}_count ${total}`,
  ]
  return `${lines.join('\n')}\n`
}

/** @param {string} type @param {any} object */
function heard(type, object) {
  const { uid, name, namespace, labels = {} } = object.metadata
  const ip = object.status?.podIP
  if (!ip) return
  const known = pods.get(ip)
  if (type === 'DELETED') {
    // Addresses are used again: a late word about the old pod must not remove the new one.
    if (known?.uid === uid) pods.delete(ip)
  } else if (known?.uid === uid) {
    known.object = object
    known.labels = labels
    return
  } else {
    const image = object.spec.containers[0].image
    const release = labels['app.kubernetes.io/instance'] ?? ''
    pods.set(ip, { uid, name, namespace, ip, image, release, labels, object, codes: new Map(), buckets: [], sum: 0 })
  }
  writeTargets()
}

/** Writes after one another: two renames of one draft would collide. */
let writing = Promise.resolve()
function writeTargets() {
  const targets = [...pods.values()].map(({ ip, name, namespace, release, image, labels }) => ({
    targets: [`${ip}:${options.podPorts[0]}`],
    labels: {
      namespace,
      pod: name,
      release,
      image,
      app: labels['app.kubernetes.io/name'] ?? '',
      track: labels.track ?? '',
    },
  }))
  writing = writing.then(async () => {
    await writeFile(`${options.targetsFile}.draft`, JSON.stringify(targets))
    await rename(`${options.targetsFile}.draft`, options.targetsFile)
  })
}

/**
 * @param {string} path
 * @returns {Promise<http.IncomingMessage>}
 */
function api(path) {
  const headers = { authorization: `Bearer ${options.token}` }
  return new Promise((resolve, reject) => {
    https.get(`${options.apiServer}${path}`, { headers, ca: readFileSync(options.caFile) }, resolve).on('error', reject)
  })
}

/** Lists the pods, then follows the changes; begins again when the stream ends. */
async function follow() {
  for (;;) {
    try {
      let text = ''
      for await (const chunk of await api('/api/v1/pods')) text += chunk
      const list = JSON.parse(text)
      const living = new Set(list.items.map((/** @type {any} */ item) => item.metadata.uid))
      for (const pod of [...pods.values()]) if (!living.has(pod.uid)) pods.delete(pod.ip)
      for (const item of list.items) heard('ADDED', item)
      writeTargets()
      let rest = ''
      const version = list.metadata.resourceVersion
      for await (const chunk of await api(`/api/v1/pods?watch=1&resourceVersion=${version}`)) {
        const lines = (rest + chunk).split('\n')
        rest = lines.pop() ?? ''
        for (const line of lines) {
          const { type, object } = JSON.parse(line)
          if (type === 'ERROR') throw new Error(object.message)
          heard(type, object)
        }
      }
    } catch (error) {
      console.error(`pods: ${/** @type {Error} */ (error).message}`)
      await sleep(200)
    }
  }
}

/** Tests look at the counters and set what images do over this server. */
const admin = http.createServer(async (request, response) => {
  if (request.method === 'PUT' && request.url === '/images') {
    let text = ''
    for await (const chunk of request) text += chunk
    images = { ...images, ...JSON.parse(text) }
    response.end('{}\n')
    return
  }
  const list = [...pods.values()].map(({ name, namespace, release, image, ip, labels, codes }) => ({
    ...{ name, namespace, release, image, ip, labels },
    requests: Object.fromEntries(codes),
  }))
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify(list))
})

for (const port of options.podPorts) {
  for (let host = 1; host < 254; host++) {
    const socket = createServer(connection => server.emit('connection', connection))
    await new Promise((resolve, reject) => {
      socket.once('error', reject)
      socket.listen(port, `${options.podRange}.${host}`, () => resolve(undefined))
    })
  }
}
await writeFile(options.targetsFile, '[]')
await new Promise(resolve => admin.listen(options.adminPort, '127.0.0.1', () => resolve(undefined)))
await follow()
