import { CounterIncreases, type MetricsSource, type Sample } from '../../../shared/metrics/index.js'
import type { LatencyPoll, Poll } from '../../../shared/stats/index.js'
import { errors } from './errors.js'
import { type ErrorMetric, fillQuery, type LatencyMetric, type Metric, type Track } from './metrics.js'

export interface Tracks {
  readonly canary: Track
  readonly baseline: Track
}

export type MetricCounts =
  | { readonly kind: 'errors'; readonly poll: Poll }
  /** `boundaries` is empty until the histogram has been seen. */
  | { readonly kind: 'latency'; readonly boundaries: readonly number[]; readonly poll: LatencyPoll }

/** What one look at the counters brought, metric by metric in the plan's order. */
export interface Observation {
  /** Milliseconds since the epoch, by the metrics' own clock. */
  readonly at: number
  readonly metrics: readonly MetricCounts[]
}

interface Reader {
  readonly queries: readonly string[]
  read(results: readonly (readonly Sample[])[]): MetricCounts
}

/** Reads raw counters of both releases at one moment and gives what was added since the look before. */
export class CountsReader {
  readonly #readers: readonly Reader[]

  constructor(
    private readonly source: MetricsSource,
    metrics: readonly Metric[],
    tracks: Tracks,
  ) {
    this.#readers = metrics.map(metric =>
      metric.kind === 'errors' ? errorReader(metric, tracks) : latencyReader(metric, tracks),
    )
  }

  /** The first call only sets the start: all its counts are zero. */
  async poll(): Promise<Observation> {
    const reading = await this.source.read(this.#readers.flatMap(reader => reader.queries))
    let from = 0
    const metrics = this.#readers.map(reader => {
      const results = reading.results.slice(from, from + reader.queries.length)
      from += reader.queries.length
      return reader.read(results)
    })
    return { at: reading.at, metrics }
  }
}

const SIDES = ['canary', 'baseline'] as const

function errorReader(metric: ErrorMetric, tracks: Tracks): Reader {
  const sides = SIDES.map(side => ({
    requests: metric.requests.map(query => ({
      query: fillQuery(query, tracks[side]),
      counter: new CounterIncreases(),
    })),
    bad: metric.bad.map(query => ({ query: fillQuery(query, tracks[side]), counter: new CounterIncreases() })),
    // Bad requests that were counted before the request itself was: they belong to the next look.
    early: 0,
  }))
  const all = sides.flatMap(({ requests, bad }) => [...requests, ...bad])
  return {
    queries: all.map(({ query }) => query),
    read: results => {
      const added = new Map(all.map((entry, index) => [entry, increaseOf(entry.counter, results[index] ?? [])]))
      const total = (entries: typeof all) => entries.reduce((sum, entry) => sum + added.get(entry)!, 0)
      const [canary, baseline] = sides.map(side => {
        const n = total(side.requests)
        const seen = total(side.bad) + side.early
        side.early = Math.max(0, seen - n)
        return { n, x: Math.min(seen, n) }
      })
      return { kind: 'errors', poll: { canary: canary!, baseline: baseline! } }
    },
  }
}

const increaseOf = (counter: CounterIncreases, samples: readonly Sample[]) =>
  counter.advance(samples).reduce((sum, { increase }) => sum + increase, 0)

function latencyReader(metric: LatencyMetric, tracks: Tracks): Reader {
  const sides = SIDES.map(side =>
    metric.buckets.map(query => ({ query: fillQuery(query, tracks[side]), counter: new CounterIncreases() })),
  )
  const perSide = metric.buckets.length
  let boundaries: readonly number[] = []
  return {
    queries: sides.flatMap(entries => entries.map(({ query }) => query)),
    read: results => {
      if (boundaries.length === 0) boundaries = boundariesIn(results.flat(), metric)
      const [canary, baseline] = sides.map((entries, side) => {
        const byBound = new Map<number, number>()
        entries.forEach(({ counter }, index) => {
          for (const { labels, increase } of counter.advance(results[side * perSide + index] ?? [])) {
            const bound = Number(labels.le === '+Inf' ? Infinity : labels.le)
            byBound.set(bound, (byBound.get(bound) ?? 0) + increase)
          }
        })
        const n = byBound.get(Infinity) ?? 0
        const slower = boundaries.map(bound => Math.min(n, Math.max(0, n - (byBound.get(bound) ?? 0))))
        return { n, slower }
      })
      return { kind: 'latency', boundaries, poll: { canary: canary!, baseline: baseline! } }
    },
  }
}

/** The boundaries to judge, once the histogram is there. Raises CANARY_METRICS for one that it does not have. */
function boundariesIn(samples: readonly Sample[], { name, boundaries }: LatencyMetric): readonly number[] {
  const known = [...new Set(samples.map(({ labels }) => Number(labels.le)))]
    .filter(Number.isFinite)
    .sort((a, b) => a - b)
  if (known.length === 0 || boundaries === undefined) return known
  const missing = boundaries.filter(bound => !known.includes(bound))
  if (missing.length > 0)
    throw errors.CANARY_METRICS(
      `the metric "${name}" has no boundary ${missing.join(', ')}; its histogram has ${known.join(', ')}`,
    )
  return boundaries
}
