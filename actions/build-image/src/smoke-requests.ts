import type { Http } from '../../../shared/http/index.js'
import type { SmokeRequest } from './policy.js'

export interface SmokeAnswer {
  readonly name: string
  readonly ok: boolean
  /** What was wrong, or how it answered. */
  readonly note: string
  readonly milliseconds: number
}

/** Sends one request of the smoke test and compares its answer. A server that does not answer is a failed request. */
export async function ask(
  request: SmokeRequest,
  base: string,
  http: Http,
  now: () => number,
  signal: AbortSignal,
): Promise<SmokeAnswer> {
  const began = now()
  try {
    const reply = await http.request({
      method: request.method,
      url: new URL(request.path, base).href,
      headers: request.headers,
      ...(request.body === undefined ? {} : { json: request.body }),
      accept: ANY_STATUS,
      retries: 0,
      timeoutMs: 30_000,
      signal,
    })
    const milliseconds = now() - began
    const wrong = problemsOf(request.expect, reply.status, reply.text(), milliseconds)
    return {
      name: request.name,
      ok: wrong.length === 0,
      note: wrong.length === 0 ? `${reply.status}` : wrong.join('; '),
      milliseconds,
    }
  } catch (error) {
    signal.throwIfAborted()
    return { name: request.name, ok: false, note: (error as Error).message, milliseconds: now() - began }
  }
}

const ANY_STATUS = Array.from({ length: 400 }, (_, i) => 200 + i)

/** Everything in which an answer differs from what was expected. */
export function problemsOf(
  expect: SmokeRequest['expect'],
  status: number,
  text: string,
  milliseconds: number,
): string[] {
  const wrong: string[] = []
  if (status !== expect.status) wrong.push(`status ${status} instead of ${expect.status}`)
  if (expect.contains !== undefined && !text.includes(expect.contains))
    wrong.push(`the answer lacks "${expect.contains}"`)
  if (expect.within !== undefined && milliseconds > expect.within)
    wrong.push(`${milliseconds} ms instead of at most ${expect.within} ms`)
  const fields = Object.entries(expect.json)
  if (fields.length === 0) return wrong
  let document: unknown
  try {
    document = JSON.parse(text)
  } catch {
    return [...wrong, `the answer is not JSON: ${text.slice(0, 80)}`]
  }
  for (const [path, wanted] of fields) {
    const found = at(document, path)
    if (wanted !== null && typeof wanted === 'object') {
      const { min = -Infinity, max = Infinity } = wanted
      if (typeof found !== 'number' || !(found >= min && found <= max)) {
        wrong.push(`${path} is ${show(found)} instead of a number from ${min} to ${max}`)
      }
    } else if (found !== wanted) wrong.push(`${path} is ${show(found)} instead of ${show(wanted)}`)
  }
  return wrong
}

function at(document: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, key)) return undefined
    return (value as Record<string, unknown>)[key]
  }, document)
}

function show(value: unknown): string {
  return value === undefined ? 'absent' : JSON.stringify(value).slice(0, 80)
}
