import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface FakeRequest {
  readonly method: string
  /** Without the query. */
  readonly path: string
  readonly query: URLSearchParams
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
  /** The groups of the handler's path expression. */
  readonly groups: readonly string[]
  json<T = Record<string, unknown>>(): T
}

export interface FakeAnswer {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly json?: unknown
  readonly body?: string | Uint8Array
  /** Break the connection instead of answering. */
  readonly hangUp?: boolean
  /** Never answer. */
  readonly silent?: boolean
}

/** A handler is data, so that unit tests and a standalone server can share it. */
export interface Handler {
  readonly method: string
  readonly path: RegExp
  readonly fn: (request: FakeRequest) => FakeAnswer | Promise<FakeAnswer>
}

export interface FakeServer {
  /** `http://127.0.0.1:port`, without a slash at the end. */
  readonly url: string
  readonly requests: readonly FakeRequest[]
  close(): Promise<void>
}

/** Serves handlers on a free port of the loopback; the first one that matches answers, none is a 404. */
export async function startFake(handlers: readonly Handler[]): Promise<FakeServer> {
  const requests: FakeRequest[] = []
  const server = createServer(async (incoming, outgoing) => {
    const request = await read(incoming)
    for (const handler of handlers) {
      const match = handler.method === request.method ? handler.path.exec(request.path) : null
      if (!match) continue
      const matched = { ...request, groups: match.slice(1) }
      requests.push(matched)
      try {
        return answer(outgoing, await handler.fn(matched))
      } catch (error) {
        return answer(outgoing, { status: 500, json: { message: `the fake failed: ${(error as Error).stack}` } })
      }
    }
    requests.push(request)
    answer(outgoing, { status: 404, json: { message: `the fake has no ${request.method} ${request.path}` } })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function read(incoming: IncomingMessage): Promise<FakeRequest> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  const body = Buffer.concat(chunks)
  const url = new URL(incoming.url ?? '/', 'http://fake')
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(incoming.headers)) headers[name] = String(value)
  return {
    method: incoming.method ?? 'GET',
    path: url.pathname,
    query: url.searchParams,
    headers,
    body,
    groups: [],
    json: <T>() => JSON.parse(body.toString('utf8')) as T,
  }
}

function answer(outgoing: ServerResponse, { status = 200, headers, json, body, hangUp, silent }: FakeAnswer): void {
  if (silent) return
  if (hangUp) {
    outgoing.socket?.destroy()
    return
  }
  const content = json === undefined ? (body ?? '') : JSON.stringify(json)
  outgoing.writeHead(status, { ...(json === undefined ? {} : { 'content-type': 'application/json' }), ...headers })
  outgoing.end(content)
}
