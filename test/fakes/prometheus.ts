import { parseSelector, type Sample, selects } from '../../shared/metrics/index.js'
import type { Handler } from './server.js'

export interface FakePrometheus {
  readonly handlers: Handler[]
  /** Series by their whole text, e.g. `requests_total{code="200"}`. */
  readonly values: Map<string, Sample>
  add(name: string, labels: Record<string, string>, amount: number): void
  /** While set, every query is answered 503. */
  down: boolean
}

/**
 * The instant-query part of Prometheus' HTTP API. It understands `time()` and plain series selectors, and refuses the
 * rest as the real one refuses nonsense. `before` runs before each query: there a test lets traffic happen.
 */
export function fakePrometheus(now: () => number = Date.now, before: () => void = () => {}): FakePrometheus {
  const values = new Map<string, Sample>()
  const fake: FakePrometheus = {
    values,
    down: false,
    add(name, labels, amount) {
      const sorted = Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1))
      const key = `${name}${JSON.stringify(sorted)}`
      values.set(key, { name, labels, value: (values.get(key)?.value ?? 0) + amount })
    },
    handlers: [
      {
        method: 'GET',
        path: /\/api\/v1\/query$/,
        fn: request => {
          if (fake.down) return { status: 503, body: 'no healthy upstream' }
          const query = request.query.get('query') ?? ''
          const time = request.query.has('time') ? Number(request.query.get('time')) : now() / 1000
          if (query === 'time()') {
            before()
            return success('scalar', [time, String(time)])
          }
          try {
            const selector = parseSelector(query)
            const found = [...values.values()].filter(sample => selects(selector, sample))
            return success(
              'vector',
              found.map(({ name, labels, value }) => ({
                metric: { __name__: name, ...labels },
                value: [time, String(value)],
              })),
            )
          } catch {
            const error = `invalid parameter "query": 1:1: parse error: unexpected ${query.slice(0, 10)}`
            return { status: 400, json: { status: 'error', errorType: 'bad_data', error } }
          }
        },
      },
    ],
  }
  return fake
}

const success = (resultType: string, result: unknown) => ({ json: { status: 'success', data: { resultType, result } } })
