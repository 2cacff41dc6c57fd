import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { step } from '../../../actions/helm-canary/src/main.js'
import { startLoad } from '../../../actions/helm-canary/src/sandbox/load.js'
import { startProxy } from '../../../actions/helm-canary/src/sandbox/proxy.js'
import { parseInputs } from '../../../shared/contract/index.js'
import { parseMetricsText } from '../../../shared/metrics/index.js'
import { clock as realClock } from '../../../shared/run/clock.js'
import { type FakeContext, fakeContext } from '../../fakes/context.js'
import { startFake } from '../../fakes/server.js'

let ctx: FakeContext
beforeEach(async () => {
  // Real servers take real time.
  ctx = await fakeContext({ clock: { ...realClock, slept: [], advance() {} } })
  await writeFile(join(ctx.workspace, 'server.mjs'), SERVER)
})
afterEach(() => ctx.close())

/** Fails a share of its requests, evenly: with 0.25 every fourth one. */
const SERVER = `
import { createServer } from 'node:http'
const rate = Number(process.argv[2])
if (process.argv[3] === 'broken') { console.error('model.onnx: not found'); process.exit(3) }
let credit = 0
createServer((request, response) => {
  request.resume()
  if (request.url !== '/healthz') credit += rate
  const failed = credit >= 1
  if (failed) credit -= 1
  response.writeHead(failed ? 500 : 200).end(process.argv[2] + ' ' + request.url)
}).listen(process.env.PORT, process.env.HOST, () => console.log(process.pid))
`

const PLAN = `
steps: [{weight: 25%, hold: 300ms}, {weight: 50%}]
interval: 200ms
warm-up: 200ms
max-duration: 20s
`

async function canary(rate: string, changes: Record<string, string> = {}) {
  await writeFile(join(ctx.workspace, 'canary.yml'), changes.file ?? PLAN)
  const { file: _, ...inputs } = changes
  const given = new Map(
    Object.entries({
      ...{ target: 'sandbox', release: 'fraud', image: 'fraud:2', plan: 'canary.yml', 'sandbox-ready': '/healthz' },
      'sandbox-stable': `${process.execPath}\nserver.mjs\n0.1`,
      'sandbox-canary': `${process.execPath}\nserver.mjs\n${rate}`,
      ...{ 'sandbox-traffic': '400', timeout: '10s', ...inputs },
    }),
  )
  const parsed = parseInputs(step.contract, given).inputs
  return step.main(parsed, ctx, await step.prepare(parsed, ctx))
}

describe('a canary on this machine', () => {
  test('that is as good is promoted', async () => {
    const outcome = await canary('0.1')
    expect(outcome).toMatchObject({ verdict: 'pass', outputs: { decision: 'promoted' } })
    expect(outcome.outputs.requests).toBeGreaterThan(400)
  }, 40_000)

  test('that fails three times as often is rolled back', async () => {
    const outcome = await canary('0.3')
    expect(outcome).toMatchObject({
      verdict: 'fail',
      headline: expect.stringMatching(/^helm-canary rolled back fraud 2: /),
      outputs: { decision: 'rolled-back' },
    })
    const plots = JSON.stringify(outcome.blocks)
    for (const title of ['Weight of the canary', 'Error rates', 'Evidence']) expect(plots).toContain(title)
  }, 40_000)

  test('without traffic is inconclusive', async () => {
    const file = PLAN.replace('20s', '1s')
    expect(await canary('0.1', { 'sandbox-traffic': '0', file })).toMatchObject({
      verdict: 'inconclusive',
      outputs: { decision: 'rolled-back', requests: 0 },
      why: 'The time was over without a single request to judge, to either release.',
      next: expect.stringContaining('`sandbox-traffic`'),
    })
  })

  test('whose server does not start ends with its last words', async () => {
    await expect(canary('0.1\nbroken')).rejects.toMatchObject({
      ...{ code: 'SANDBOX_START', kind: 'failed' },
      message: expect.stringContaining('ended with exit code 3: model.onnx: not found'),
    })
    await ctx.abort()
  })
})

describe('the weighted proxy', () => {
  const counts = async (url: string) => {
    const page = parseMetricsText((await ctx.http.request({ url })).text())
    const of = (name: string) => page.filter(sample => sample.name === name)
    return {
      requests: Object.fromEntries(
        of('sandbox_requests_total').map(({ labels, value }) => [`${labels.track} ${labels.code}`, value]),
      ),
      seen: of('sandbox_request_duration_seconds_count').reduce((sum, { value }) => sum + value, 0),
    }
  }

  test('splits exactly as asked, counts by track, and passes method, path and body on', async () => {
    const upstream = (name: string) =>
      startFake([
        {
          ...{ method: 'POST', path: /^\/predict$/ },
          fn: request => ({ body: `${name} ${request.body.toString()} ${request.query.get('a')}` }),
        },
      ])
    const [stable, next] = [await upstream('stable'), await upstream('next')]
    const proxy = await startProxy()
    proxy.setUpstream('baseline', stable.url)
    proxy.setUpstream('canary', next.url)
    proxy.setWeight(20)
    const answers: string[] = []
    for (let request = 0; request < 50; request++) {
      const response = await ctx.http.request({ method: 'POST', url: `${proxy.url}/predict?a=b`, body: 'x' })
      answers.push(response.text())
    }
    expect(answers.filter(text => text === 'next x b')).toHaveLength(10)
    expect(answers.filter(text => text === 'stable x b')).toHaveLength(40)
    expect(await counts(proxy.metricsUrl)).toEqual({ requests: { 'baseline 200': 40, 'canary 200': 10 }, seen: 50 })
    await next.close()
    proxy.setWeight(100)
    expect((await ctx.http.request({ url: `${proxy.url}/`, retries: 0, accept: [502] })).status).toBe(502)
    expect((await counts(proxy.metricsUrl)).requests).toMatchObject({ 'canary 502': 1 })
    await Promise.all([proxy.close(), stable.close()])
  })

  test('counts 503 for a release that is not there', async () => {
    const proxy = await startProxy()
    expect((await ctx.http.request({ url: proxy.url, retries: 0, accept: [503] })).status).toBe(503)
    expect((await counts(proxy.metricsUrl)).requests).toEqual({ 'baseline 503': 1 })
    await proxy.close()
  })
})

describe('the load generator', () => {
  test('sends bodies in turn', async () => {
    const server = await startFake([{ method: 'POST', path: /^\/p$/, fn: () => ({ body: 'ok' }) }])
    const traffic = { method: 'POST' as const, path: '/p', headers: { 'x-a': 'b' }, bodies: [{ n: 1 }, 'text'] }
    const load = startLoad(server.url, 500, traffic)
    while (server.requests.length < 4) await new Promise(resolve => setTimeout(resolve, 10))
    load.stop()
    const bodies = server.requests.slice(0, 4).map(({ body }) => body.toString())
    expect(new Set(bodies)).toEqual(new Set(['{"n":1}', 'text']))
    expect(server.requests[0]!.headers).toMatchObject({ 'x-a': 'b', 'content-type': 'application/json' })
    await server.close()
  })

  test('refuses to send anywhere but to this machine', () => {
    const traffic = { method: 'GET' as const, path: '/', headers: {}, bodies: [] }
    expect(() => startLoad('http://example.com', 1, traffic)).toThrow('loopback only')
  })
})
