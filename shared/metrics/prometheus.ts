import type { Http } from '../http/index.js'
import { errors } from './errors.js'
import { parseNumber } from './text.js'
import type { MetricsSource, Reading, Sample } from './types.js'

export interface PrometheusOptions {
  /** Base address; paths below it (Mimir's `/prometheus`) are kept. */
  readonly url: string
  readonly http: Http
  /** For authorization and tenants, e.g. `{ authorization: 'Bearer …', 'x-scope-orgid': '…' }`. */
  readonly headers?: Readonly<Record<string, string>> | undefined
  readonly timeoutMs?: number | undefined
}

interface Answer {
  status?: string
  error?: string
  data?: { resultType?: string; result?: unknown }
}

/**
 * Instant queries against Prometheus' HTTP API. The moment of a reading is the server's own: its `time()` is asked
 * first and sent with every query, so a runner with a wrong clock reads the same counters.
 *
 * Raises PROMETHEUS_QUERY (the query is wrong), PROMETHEUS_ANSWER, and what `Http` raises.
 */
export class Prometheus implements MetricsSource {
  readonly name: string
  readonly #endpoint: string

  constructor(private readonly options: PrometheusOptions) {
    const base = options.url.replace(/\/+$/, '')
    this.name = `Prometheus at ${base.replace(/\/\/[^/@]*@/, '//')}`
    this.#endpoint = `${base}/api/v1/query`
  }

  async read(queries: readonly string[]): Promise<Reading> {
    const { resultType, result } = await this.#ask('time()')
    const now = resultType === 'scalar' && Array.isArray(result) ? parseNumber(String(result[1])) : undefined
    if (now === undefined) throw this.#strange('time() did not give a number')
    const results = await Promise.all(queries.map(query => this.#vector(query, now)))
    return { at: Math.round(now * 1000), results }
  }

  async #vector(query: string, time: number): Promise<Sample[]> {
    const { resultType, result } = await this.#ask(query, time)
    if (resultType !== 'vector' || !Array.isArray(result))
      throw errors.PROMETHEUS_QUERY(`the query \`${query}\` gives a ${resultType}, not a vector of counters`)
    return result.map((entry: { metric?: Record<string, string>; value?: [number, string] }) => {
      const { __name__: name = '', ...labels } = entry.metric ?? {}
      const value = parseNumber(String(entry.value?.[1]))
      if (value === undefined) throw this.#strange(`a sample of \`${query}\` has no plain value`)
      return { name, labels, value }
    })
  }

  async #ask(query: string, time?: number): Promise<{ resultType: string | undefined; result: unknown }> {
    const { http, headers, timeoutMs } = this.options
    const response = await http.request({
      url: this.#endpoint,
      query: { query, time },
      headers: { accept: 'application/json', ...headers },
      accept: [400, 422],
      timeoutMs,
    })
    const answer = response.json<Answer>()
    if (answer.status === 'error') throw errors.PROMETHEUS_QUERY(`${this.name} refused \`${query}\`: ${answer.error}`)
    if (answer.status !== 'success' || answer.data === undefined)
      throw this.#strange(`status ${response.status}: ${response.text().slice(0, 200)}`)
    return { resultType: answer.data.resultType, result: answer.data.result }
  }

  #strange(what: string) {
    return errors.PROMETHEUS_ANSWER(`${this.name}: ${what}`)
  }
}
