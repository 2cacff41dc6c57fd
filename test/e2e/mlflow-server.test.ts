import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { describeWith } from './need.js'
import { type MlflowServer, startMlflow, stopAll } from './servers/index.js'

interface Answer {
  registered_model?: { name: string }
  error_code?: string
}

describeWith(['mlflow'], 'the MLflow server', () => {
  let open: MlflowServer
  let closed: MlflowServer
  beforeAll(async () => {
    open = await startMlflow()
    closed = await startMlflow({ auth: true })
  }, 240_000)
  afterAll(() => stopAll([open, closed].filter(Boolean)))

  const post = (url: string, path: string, body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${url}/api/2.0/mlflow/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })

  test('registers a model once', async () => {
    expect(await (await fetch(`${open.url}/version`)).text()).toBe('3.17.2')
    const first = await post(open.url, 'registered-models/create', { name: 'fraud' })
    expect([first.status, ((await first.json()) as Answer).registered_model?.name]).toEqual([200, 'fraud'])
    const second = await post(open.url, 'registered-models/create', { name: 'fraud' })
    expect([second.status, ((await second.json()) as Answer).error_code]).toEqual([400, 'RESOURCE_ALREADY_EXISTS'])
  })

  test('keeps artifacts byte for byte', async () => {
    const bytes = Buffer.from([0, 1, 2, 253, 254, 255])
    const url = `${open.url}/api/2.0/mlflow-artifacts/artifacts/models/fraud.bin`
    expect((await fetch(url, { method: 'PUT', body: bytes })).status).toBe(200)
    expect(Buffer.from(await (await fetch(url)).arrayBuffer())).toEqual(bytes)
  })

  test('with basic auth, lets in only the account', async () => {
    const body = { name: 'fraud' }
    expect((await post(closed.url, 'registered-models/create', body)).status).toBe(401)
    const basic = (password?: string) => Buffer.from(`${closed.username}:${password}`).toString('base64')
    const wrong = { authorization: `Basic ${basic('wrong')}` }
    expect((await post(closed.url, 'registered-models/create', body, wrong)).status).toBe(401)
    const right = { authorization: `Basic ${basic(closed.password)}` }
    expect((await post(closed.url, 'registered-models/create', body, right)).status).toBe(200)
  })
})
