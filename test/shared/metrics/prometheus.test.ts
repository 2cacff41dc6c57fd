import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { MetricsPage, Prometheus } from '../../../shared/metrics/index.js'
import { type FakeContext, fakeContext } from '../../fakes/context.js'
import { type FakePrometheus, fakePrometheus } from '../../fakes/prometheus.js'
import { type FakeServer, startFake } from '../../fakes/server.js'

let ctx: FakeContext
let fake: FakePrometheus
let server: FakeServer
beforeEach(async () => {
  ctx = await fakeContext()
  fake = fakePrometheus(() => 1_700_000_000_500)
  const page = { method: 'GET', path: /^\/metrics$/, fn: () => ({ body: 'requests_total{code="200"} 7\nup 1\n' }) }
  server = await startFake([...fake.handlers, page])
})
afterEach(async () => {
  await server.close()
  await ctx.close()
})

describe('Prometheus', () => {
  test('is asked for all queries as of one moment of its own clock', async () => {
    fake.add('requests_total', { code: '200', pod: 'a' }, 5)
    fake.add('requests_total', { code: '500', pod: 'a' }, 1)
    const source = new Prometheus({
      ...{ url: `${server.url}/prom/`, http: ctx.http },
      headers: { 'x-scope-orgid': 'acme' },
    })
    expect(await source.read(['requests_total', 'requests_total{code=~"5.."}', 'absent_total'])).toEqual({
      at: 1_700_000_000_500,
      results: [
        [
          { name: 'requests_total', labels: { code: '200', pod: 'a' }, value: 5 },
          { name: 'requests_total', labels: { code: '500', pod: 'a' }, value: 1 },
        ],
        [{ name: 'requests_total', labels: { code: '500', pod: 'a' }, value: 1 }],
        [],
      ],
    })
    const times = server.requests.slice(1).map(({ query }) => query.get('time'))
    expect(times).toEqual(['1700000000.5', '1700000000.5', '1700000000.5'])
    expect(server.requests.every(({ headers }) => headers['x-scope-orgid'] === 'acme')).toBe(true)
    expect(server.requests[0]!.path).toBe('/prom/api/v1/query')
  })

  test('refuses a query in its own words, as the user’s mistake', async () => {
    const source = new Prometheus({ url: server.url, http: ctx.http })
    await expect(source.read(['sum by(('])).rejects.toMatchObject({
      ...{ code: 'PROMETHEUS_QUERY', kind: 'input' },
      message: expect.stringContaining('parse error'),
    })
  })

  test('that does not answer, or is something else, is no mistake of the user’s', async () => {
    fake.down = true
    const source = new Prometheus({ url: server.url, http: ctx.http })
    await expect(source.read(['up'])).rejects.toMatchObject({ code: 'HTTP_STATUS', kind: 'infrastructure' })
    const other = await startFake([{ method: 'GET', path: /query$/, fn: () => ({ json: { ok: true } }) }])
    const strange = new Prometheus({ url: other.url, http: ctx.http })
    await expect(strange.read(['up'])).rejects.toMatchObject({ code: 'PROMETHEUS_ANSWER', kind: 'infrastructure' })
    await other.close()
  })

  test('never shows the password of its address', () => {
    expect(new Prometheus({ url: 'https://user:secret@prom.example/', http: ctx.http }).name).toBe(
      'Prometheus at https://prom.example',
    )
  })
})

test('a page of metrics answers plain selectors', async () => {
  const page = new MetricsPage(`${server.url}/metrics`, ctx.http, () => 42)
  expect(await page.read(['requests_total{code="200"}', 'up', 'down'])).toEqual({
    at: 42,
    results: [
      [{ name: 'requests_total', labels: { code: '200' }, value: 7 }],
      [{ name: 'up', labels: {}, value: 1 }],
      [],
    ],
  })
  await expect(page.read(['rate(up[5m])'])).rejects.toMatchObject({ code: 'METRICS_SELECTOR' })
})
