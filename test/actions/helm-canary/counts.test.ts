import { describe, expect, test } from '@jest/globals'
import { CountsReader } from '../../../actions/helm-canary/src/counts.js'
import { fillQuery, metricsOf } from '../../../actions/helm-canary/src/metrics.js'
import { policySchema } from '../../../actions/helm-canary/src/policy.js'
import type { MetricsSource, Sample } from '../../../shared/metrics/index.js'

const TRACKS = { canary: { track: 'canary' }, baseline: { track: 'baseline' } }
const sandbox = (file: object = {}) => metricsOf(policySchema.parse(file), 'sandbox')

/** Answers by the text of the query. */
function source(answers: (query: string) => Sample[]): MetricsSource {
  return { name: 'fake', read: async queries => ({ at: 1, results: queries.map(answers) }) }
}

const sample = (value: number, labels: Record<string, string> = {}): Sample => ({ name: 'x', labels, value })

describe('error counts', () => {
  const state = { 'canary requests': 0, 'canary bad': 0, 'baseline requests': 0, 'baseline bad': 0 }
  const errorsOnly = sandbox({ latency: false })
  const reader = () =>
    new CountsReader(
      source(query => {
        const track = query.includes('canary') ? 'canary' : 'baseline'
        return [sample(state[`${track} ${query.includes('5..') ? 'bad' : 'requests'}`])]
      }),
      errorsOnly,
      TRACKS,
    )

  test('are what was added since the look before; the first look only sets the start', async () => {
    Object.assign(state, { 'canary requests': 50, 'canary bad': 5, 'baseline requests': 100, 'baseline bad': 1 })
    const counts = reader()
    expect((await counts.poll()).metrics).toEqual([
      { kind: 'errors', poll: { canary: { n: 0, x: 0 }, baseline: { n: 0, x: 0 } } },
    ])
    Object.assign(state, { 'canary requests': 60, 'canary bad': 7, 'baseline requests': 190, 'baseline bad': 2 })
    expect((await counts.poll()).metrics).toEqual([
      { kind: 'errors', poll: { canary: { n: 10, x: 2 }, baseline: { n: 90, x: 1 } } },
    ])
  })

  test('never say more errors than requests: what came early belongs to the next look', async () => {
    Object.assign(state, { 'canary requests': 0, 'canary bad': 0 })
    const counts = reader()
    await counts.poll()
    Object.assign(state, { 'canary requests': 2, 'canary bad': 5 })
    expect((await counts.poll()).metrics[0]!.poll.canary).toEqual({ n: 2, x: 2 })
    Object.assign(state, { 'canary requests': 12, 'canary bad': 5 })
    expect((await counts.poll()).metrics[0]!.poll.canary).toEqual({ n: 10, x: 3 })
  })
})

describe('latency counts', () => {
  const buckets = (fast: number, all: number, pod = 'a') => [
    sample(fast, { le: '0.10', pod }),
    sample(fast, { le: '1.0', pod }),
    sample(all, { le: '+Inf', pod }),
  ]
  let stable: Sample[] = []
  const reader = (file: object) =>
    new CountsReader(
      source(query => (query.includes('requests_total') ? [] : query.includes('baseline') ? stable : [])),
      sandbox({ ...file, errors: { bad: 'requests_total', requests: 'requests_total' } }),
      TRACKS,
    )

  test('are the requests above each boundary, added up over pods', async () => {
    stable = buckets(0, 0)
    const counts = reader({ latency: { boundaries: [0.1, 1] } })
    await counts.poll()
    stable = [...buckets(90, 100), ...buckets(5, 10, 'b')]
    const { metrics } = await counts.poll()
    expect(metrics[1]).toEqual({
      ...{ kind: 'latency', boundaries: [0.1, 1] },
      poll: { baseline: { n: 110, slower: [15, 15] }, canary: { n: 0, slower: [0, 0] } },
    })
  })

  test('take all finite boundaries where none are named, as soon as the histogram is there', async () => {
    stable = []
    const counts = reader({ latency: { buckets: 'h{track="{{track}}"}' } })
    expect((await counts.poll()).metrics[1]).toMatchObject({ boundaries: [] })
    stable = buckets(3, 4)
    expect((await counts.poll()).metrics[1]).toMatchObject({
      boundaries: [0.1, 1],
      poll: { baseline: { n: 4, slower: [1, 1] } },
    })
  })

  test('refuse a boundary that the histogram does not have', async () => {
    stable = buckets(0, 0)
    await expect(reader({ latency: { boundaries: [0.1, 0.3] } }).poll()).rejects.toMatchObject({
      ...{ code: 'CANARY_METRICS', kind: 'input' },
      message: expect.stringContaining('no boundary 0.3; its histogram has 0.1, 1'),
    })
  })
})

test('placeholders are filled by track, and unknown ones are named', () => {
  expect(fillQuery('x{a="{{namespace}}-{{ service }}"}', { namespace: 'ml', service: 'f' })).toBe('x{a="ml-f"}')
  expect(() => fillQuery('x{a="{{pod}}"}', { namespace: 'ml' })).toThrow(
    expect.objectContaining({ code: 'CANARY_METRICS', message: expect.stringContaining('{{pod}}') }),
  )
})
