import { readdir, readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createHttp } from '../../../shared/http/index.js'
import { createRedactor } from '../../../shared/redact/index.js'
import { type FakeContext, fakeContext } from '../../fakes/context.js'
import { type FakeAnswer, type FakeServer, type Handler, startFake } from '../../fakes/server.js'

let ctx: FakeContext
const servers: FakeServer[] = []
beforeEach(async () => {
  ctx = await fakeContext()
})
afterEach(async () => {
  await ctx.close()
  await Promise.all(servers.splice(0).map(server => server.close()))
})

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE']

async function serve(handlers: readonly Handler[]): Promise<FakeServer> {
  const server = await startFake(handlers)
  servers.push(server)
  return server
}

/** Answers every request with the next of these, the last one for ever. */
const script = (...answers: FakeAnswer[]) => {
  let next = 0
  return serve(
    METHODS.map(method => ({ method, path: /.*/, fn: () => answers[Math.min(next++, answers.length - 1)]! })),
  )
}

describe('answers', () => {
  test('carry status, headers, body and the address', async () => {
    const server = await script({ status: 201, headers: { 'X-Thing': 'a' }, json: { n: 1 } })
    const answer = await ctx.http.request({
      method: 'POST',
      url: `${server.url}/x`,
      json: { a: 1 },
      query: { q: 'ü&', no: undefined },
    })
    expect(answer).toMatchObject({ status: 201, url: `${server.url}/x?q=%C3%BC%26` })
    expect(answer.headers['x-thing']).toBe('a')
    expect(answer.json()).toEqual({ n: 1 })
    expect(server.requests[0]!.json()).toEqual({ a: 1 })
    expect(server.requests[0]!.headers['content-type']).toBe('application/json')
  })

  test('an error carries method, address and the server’s own words', async () => {
    const server = await script({
      status: 422,
      json: { message: 'Validation Failed', errors: [{ message: 'name is taken' }] },
    })
    await expect(ctx.http.request({ url: `${server.url}/x` })).rejects.toMatchObject({
      code: 'HTTP_STATUS',
      message: `GET ${server.url}/x answered 422: Validation Failed (name is taken)`,
    })
  })

  test('accepted statuses are answers', async () => {
    const server = await script({ status: 404, json: { message: 'no' } })
    expect((await ctx.http.request({ url: server.url, accept: [404] })).status).toBe(404)
  })

  test('something else than JSON is quoted', async () => {
    const server = await script({ body: '<html>Sign in</html>' })
    const answer = await ctx.http.request({ url: server.url })
    expect(() => answer.json()).toThrow(/without JSON: "<html>Sign in/)
  })

  test('a body beyond the limit is refused, in memory and on disk', async () => {
    const server = await script({ body: 'x'.repeat(1000) })
    const toFile = join(ctx.workspace, 'big')
    await expect(ctx.http.request({ url: server.url, maxBytes: 999 })).rejects.toMatchObject({
      code: 'HTTP_BODY_TOO_LARGE',
    })
    await expect(ctx.http.request({ url: server.url, maxBytes: 999, toFile })).rejects.toMatchObject({
      code: 'HTTP_BODY_TOO_LARGE',
    })
    expect(await readdir(ctx.workspace)).toEqual([])
    expect((await ctx.http.request({ url: server.url, maxBytes: 1000 })).body).toHaveLength(1000)
  })

  test('a file appears whole', async () => {
    const server = await script({ body: Buffer.from([0, 255, 10]) })
    const toFile = join(ctx.workspace, 'data.bin')
    await ctx.http.request({ url: server.url, toFile })
    expect([...(await readFile(toFile))]).toEqual([0, 255, 10])
    expect(await readdir(ctx.workspace)).toEqual(['data.bin'])
  })

  test('a file, or a part of it, can be sent', async () => {
    const server = await script({})
    const path = join(ctx.workspace, 'up')
    await writeFile(path, '0123456789')
    await ctx.http.request({ method: 'PUT', url: server.url, bodyFile: { path } })
    await ctx.http.request({ method: 'PUT', url: server.url, bodyFile: { path, start: 2, end: 5 } })
    await ctx.http.request({ method: 'PUT', url: server.url, bodyFile: { path, start: 10 } })
    expect(server.requests.map(request => request.body.toString())).toEqual(['0123456789', '234', ''])
    expect(server.requests[1]!.headers['content-length']).toBe('3')
  })
})

describe('repeats', () => {
  test.each([408, 429, 500, 502, 503, 504])('%d is tried again for a GET', async status => {
    const server = await script({ status }, { status }, { body: 'ok' })
    expect((await ctx.http.request({ url: server.url })).text()).toBe('ok')
    expect(server.requests).toHaveLength(3)
    expect(ctx.clock.slept).toEqual([250, 500])
  })

  test.each([400, 401, 404, 409, 501])('%d is not', async status => {
    const server = await script({ status })
    await expect(ctx.http.request({ url: server.url })).rejects.toMatchObject({ code: 'HTTP_STATUS' })
    expect(server.requests).toHaveLength(1)
  })

  test('the number of tries is limited, and told', async () => {
    const server = await script({ status: 503 })
    await expect(ctx.http.request({ url: server.url, retries: 2 })).rejects.toMatchObject({
      message: expect.stringMatching(/answered 503 \(tried 3 times\)$/),
    })
    expect(server.requests).toHaveLength(3)
  })

  test('POST is sent once, unless it is safe to repeat', async () => {
    const server = await script({ status: 503 })
    await expect(ctx.http.request({ method: 'POST', url: server.url, json: {} })).rejects.toThrow('503')
    expect(server.requests).toHaveLength(1)
    await expect(
      ctx.http.request({ method: 'POST', url: server.url, json: {}, safeToRepeat: true, retries: 1 }),
    ).rejects.toThrow('503')
    expect(server.requests).toHaveLength(3)
  })

  test('a file is read anew for each try', async () => {
    const server = await script({ status: 503 }, {})
    const path = join(ctx.workspace, 'up')
    await writeFile(path, 'content')
    await ctx.http.request({ method: 'PUT', url: server.url, bodyFile: { path } })
    expect(server.requests.map(request => request.body.toString())).toEqual(['content', 'content'])
  })

  test('Retry-After is obeyed, in seconds and as a date', async () => {
    const date = new Date(ctx.clock.now() + 7000 + 20_000).toUTCString()
    const server = await script(
      { status: 429, headers: { 'retry-after': '7' } },
      { status: 503, headers: { 'retry-after': date } },
      { status: 403, headers: { 'retry-after': '1' } },
      { body: 'ok' },
    )
    await ctx.http.request({ url: server.url })
    expect(ctx.clock.slept).toEqual([7000, 20_000, 1000])
  })

  test('a used-up rate limit is waited for until it begins anew', async () => {
    const reset = String(Math.floor(ctx.clock.now() / 1000) + 90)
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset }
    const server = await script({ status: 403, headers }, { body: 'ok' })
    await ctx.http.request({ url: server.url })
    expect(ctx.clock.slept).toEqual([90_000])
  })

  test('a server that asks for more than five minutes is not waited for', async () => {
    const server = await script({ status: 429, headers: { 'retry-after': '3600' } })
    await expect(ctx.http.request({ url: server.url })).rejects.toMatchObject({ code: 'HTTP_STATUS' })
    expect(ctx.clock.slept).toEqual([])
  })

  test('broken connections are tried again', async () => {
    const server = await script({ hangUp: true }, { body: 'ok' })
    expect((await ctx.http.request({ url: server.url })).text()).toBe('ok')
  })

  test('a port where nobody listens is told as such', async () => {
    const free = createServer()
    const port = await new Promise<number>(resolve =>
      free.listen(0, '127.0.0.1', () => resolve((free.address() as { port: number }).port)),
    )
    await new Promise(resolve => free.close(resolve))
    await expect(ctx.http.request({ url: `http://127.0.0.1:${port}/`, retries: 1 })).rejects.toMatchObject({
      code: 'HTTP_UNREACHABLE',
      message: expect.stringMatching(/ECONNREFUSED.*tried 2 times/),
    })
  })

  test('silence ends at the time limit', async () => {
    const server = await script({ silent: true })
    await expect(ctx.http.request({ url: server.url, timeoutMs: 50, retries: 0 })).rejects.toMatchObject({
      code: 'HTTP_TIMEOUT',
      message: `GET ${server.url}/: no answer within 0.05 s`,
    })
  })
})

describe('cancel', () => {
  const abortThen = (answer: FakeAnswer) => () => {
    setImmediate(() => ctx.abort())
    return answer
  }

  test('ends a request that waits for its answer', async () => {
    const server = await serve([{ method: 'GET', path: /./, fn: abortThen({ silent: true }) }])
    await expect(ctx.http.request({ url: server.url })).rejects.toMatchObject({ code: 'CANCELLED' })
  })

  test('ends the wait before a repeat', async () => {
    const server = await serve([{ method: 'GET', path: /./, fn: abortThen({ status: 503 }) }])
    await expect(ctx.http.request({ url: server.url })).rejects.toMatchObject({ code: 'CANCELLED' })
  })

  test('an undo can still make requests', async () => {
    const server = await script({ body: 'restored' })
    let said = ''
    ctx.onAbort('restore', async () => {
      said = (await ctx.http.request({ url: server.url })).text()
    })
    await ctx.abort()
    expect(said).toBe('restored')
    await expect(ctx.http.request({ url: server.url })).rejects.toMatchObject({ code: 'CANCELLED' })
  })
})

describe('redirects', () => {
  const secrets = {
    authorization: 'Bearer t',
    'private-token': 'p',
    cookie: 'c',
    'x-api-key': 'k',
    accept: 'text/plain',
  }
  const there = async (status: number) => {
    const target = await script({ body: 'there' })
    const origin = await script({ status, headers: { location: `${target.url}/there` } })
    return { target, origin }
  }

  test('another host gets no credentials', async () => {
    const { target, origin } = await there(302)
    expect((await ctx.http.request({ url: origin.url, headers: secrets })).text()).toBe('there')
    const seen = target.requests[0]!.headers
    expect(seen).toMatchObject({ accept: 'text/plain' })
    for (const name of ['authorization', 'private-token', 'cookie', 'x-api-key']) expect(seen).not.toHaveProperty(name)
  })

  test('the same host gets them', async () => {
    const server = await serve([
      { method: 'GET', path: /^\/a$/, fn: () => ({ status: 307, headers: { location: '/b' } }) },
      { method: 'GET', path: /^\/b$/, fn: request => ({ body: request.headers.authorization ?? '' }) },
    ])
    expect((await ctx.http.request({ url: `${server.url}/a`, headers: secrets })).text()).toBe('Bearer t')
  })

  test('another host gets no body made for the first one, but a file', async () => {
    const { target, origin } = await there(307)
    await expect(ctx.http.request({ method: 'PUT', url: origin.url, json: { secret: 1 } })).rejects.toMatchObject({
      code: 'HTTP_REDIRECT',
    })
    expect(target.requests).toEqual([])
    const path = join(ctx.workspace, 'up')
    await writeFile(path, 'blob')
    await ctx.http.request({ method: 'PUT', url: origin.url, bodyFile: { path } })
    expect(target.requests[0]!.body.toString()).toBe('blob')
  })

  test('303 becomes a GET without a body', async () => {
    const { target, origin } = await there(303)
    await ctx.http.request({ method: 'POST', url: origin.url, json: { a: 1 } })
    expect(target.requests[0]).toMatchObject({ method: 'GET', body: Buffer.alloc(0) })
  })

  test('can be answers', async () => {
    const { origin, target } = await there(302)
    const answer = await ctx.http.request({ url: origin.url, followRedirects: false })
    expect(answer).toMatchObject({ status: 302, headers: { location: `${target.url}/there` } })
  })

  test('a loop ends', async () => {
    const server = await script({ status: 302, headers: { location: '/' } })
    await expect(ctx.http.request({ url: server.url })).rejects.toMatchObject({ code: 'HTTP_REDIRECT' })
    expect(server.requests).toHaveLength(11)
  })

  test('no other scheme is followed', async () => {
    const server = await script({ status: 302, headers: { location: 'file:///etc/passwd' } })
    await expect(ctx.http.request({ url: server.url })).rejects.toMatchObject({ code: 'HTTP_REDIRECT' })
  })
})

describe('secrets', () => {
  test('are hidden in addresses and messages', async () => {
    const redactor = createRedactor()
    redactor.add('hunter22')
    const http = createHttp({ clock: ctx.clock, redactor })
    const server = await script({ status: 400, json: { message: 'hunter22 is wrong' } })
    const url = `${server.url.replace('//', '//user:pw@')}/hunter22?X-Amz-Signature=abc&page=2&access_token=zzz`
    await expect(http.request({ url })).rejects.toMatchObject({
      message: `GET ${server.url}/***?X-Amz-Signature=***&page=2&access_token=*** answered 400: *** is wrong`,
    })
    expect(server.requests[0]!.headers.authorization).toBe(`Basic ${Buffer.from('user:pw').toString('base64')}`)
    await http.close()
  })

  test('an address that is none is refused', async () => {
    await expect(ctx.http.request({ url: 'mlflow.example.com' })).rejects.toMatchObject({ code: 'HTTP_BAD_URL' })
  })
})

test('a proxy gets what is not for this machine', async () => {
  const proxy = await script({ body: 'through the proxy' })
  const http = createHttp({ clock: ctx.clock, env: { http_proxy: proxy.url, no_proxy: 'inside.example' } })
  expect((await http.request({ url: 'http://outside.example/x' })).text()).toBe('through the proxy')
  expect(proxy.requests[0]).toMatchObject({ method: 'GET', headers: { host: 'outside.example' } })
  const direct = await script({ body: 'direct' })
  expect((await http.request({ url: direct.url })).text()).toBe('direct')
  await http.close()
})
