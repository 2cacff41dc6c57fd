import { readFileSync } from 'node:fs'
import { request } from 'node:https'

export interface KubeAnswer {
  readonly status: number
  // The shape depends on the path; tests name what they read.
  // biome-ignore lint/suspicious/noExplicitAny: JSON of the Kubernetes API
  readonly json: any
}

/** One request to the API server, with its own certificate as the only trusted one. */
export function kubeRequest(
  server: { readonly url: string; readonly caFile: string; readonly token: string },
  path: string,
  init: { method?: string; body?: unknown; contentType?: string } = {},
): Promise<KubeAnswer> {
  const headers = {
    authorization: `Bearer ${server.token}`,
    ...(init.body === undefined ? {} : { 'content-type': init.contentType ?? 'application/json' }),
  }
  return new Promise((resolve, reject) => {
    const options = { method: init.method ?? 'GET', headers, ca: readFileSync(server.caFile), timeout: 10_000 }
    const call = request(`${server.url}${path}`, options, response => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', chunk => {
        text += chunk
      })
      response.on('end', () => {
        const isJson = response.headers['content-type']?.includes('json')
        resolve({ status: response.statusCode ?? 0, json: isJson ? JSON.parse(text) : text })
      })
      response.on('error', reject)
    })
    call.on('timeout', () => call.destroy(new Error(`${path}: no answer within 10 s`)))
    call.on('error', reject)
    call.end(init.body === undefined ? undefined : JSON.stringify(init.body))
  })
}
