import { parseSelector } from '../../../shared/metrics/index.js'
import { errors } from './errors.js'
import type { CanaryFile, JudgedOptions, PRESETS } from './policy.js'

type Preset = (typeof PRESETS)[number]

interface Judged {
  readonly name: string
  /** Relative weight in the evidence for a rollback; 0: reported only. */
  readonly weight: number
  readonly required: boolean
  /** Rollback above this ratio of rates. */
  readonly ratio: number
  /** Promotion below this ratio of rates … */
  readonly ratioMax: number
  /** … or below this rate. */
  readonly objective: number
  readonly dispersion: number
}

/** A rate of bad requests: two raw counters. Queries hold placeholders such as `{{service}}`. */
export interface ErrorMetric extends Judged {
  readonly kind: 'errors'
  readonly requests: readonly string[]
  readonly bad: readonly string[]
}

/** The shares of requests that are slower than boundaries: the buckets of a histogram. */
export interface LatencyMetric extends Judged {
  readonly kind: 'latency'
  readonly buckets: readonly string[]
  /** In the histogram's own unit; undefined: all finite ones. */
  readonly boundaries: readonly number[] | undefined
}

export type Metric = ErrorMetric | LatencyMetric

interface PresetQueries {
  readonly requests: string
  readonly bad: string
  readonly buckets: string
  readonly boundaries?: readonly number[]
}

const TRAEFIK = '{service="{{namespace}}-{{service}}-http-{{port}}@kubernetesgateway"'
const ISTIO =
  '{reporter="destination",destination_service_name="{{service}}",destination_service_namespace="{{namespace}}"'
const LABELLED = '{namespace="{{namespace}}",service="{{service}}"'
const TRACK = '{track="{{track}}"'

/** The counters of gateways (requests that never reached a pod count there too) and of servers. */
const QUERIES: Readonly<Record<Exclude<Preset, 'none'>, PresetQueries>> = {
  traefik: {
    requests: `traefik_service_requests_total${TRAEFIK}}`,
    bad: `traefik_service_requests_total${TRAEFIK},code=~"5.."}`,
    buckets: `traefik_service_request_duration_seconds_bucket${TRAEFIK}}`,
  },
  istio: {
    requests: `istio_requests_total${ISTIO}}`,
    bad: `istio_requests_total${ISTIO},response_code=~"5..|0"}`,
    buckets: `istio_request_duration_milliseconds_bucket${ISTIO}}`,
  },
  http: {
    requests: `http_requests_total${LABELLED}}`,
    bad: `http_requests_total${LABELLED},code=~"5.."}`,
    buckets: `http_request_duration_seconds_bucket${LABELLED}}`,
  },
  vllm: {
    requests: `vllm:request_success_total${LABELLED}}`,
    bad: `vllm:request_success_total${LABELLED},finished_reason=~"abort|error"}`,
    buckets: `vllm:e2e_request_latency_seconds_bucket${LABELLED}}`,
  },
  sandbox: {
    requests: `sandbox_requests_total${TRACK}}`,
    bad: `sandbox_requests_total${TRACK},code=~"5.."}`,
    buckets: `sandbox_request_duration_seconds_bucket${TRACK}}`,
    // Two processes on one machine pause now and then, one at a time: only a second is no accident.
    boundaries: [1],
  },
}

const DEFAULTS = { weight: 1, required: true, ratio: 1, objective: 0.01, dispersion: 1 }

/** All metrics of a plan: those of the preset with the plan's changes, then the plan's own. Raises CANARY_PLAN. */
export function metricsOf(file: CanaryFile, target: 'kubernetes' | 'sandbox'): Metric[] {
  const preset = file.preset ?? (target === 'sandbox' ? 'sandbox' : 'traefik')
  const queries = preset === 'none' ? undefined : QUERIES[preset]
  const metrics: Metric[] = []

  const requests = file.errors.requests ?? asList(queries?.requests)
  const bad = file.errors.bad ?? asList(queries?.bad)
  if (requests && bad) metrics.push({ kind: 'errors', name: 'errors', requests, bad, ...judgedOf(file.errors) })
  else if (requests || bad) throw errors.CANARY_PLAN('`errors` needs both `requests` and `bad` when preset is `none`')

  if (file.latency !== false) {
    const buckets = file.latency.buckets ?? asList(queries?.buckets)
    const boundaries = file.latency.boundaries ?? (file.latency.buckets ? undefined : queries?.boundaries)
    if (buckets) metrics.push({ kind: 'latency', name: 'latency', buckets, boundaries, ...judgedOf(file.latency) })
  }

  for (const metric of file.metrics) {
    const { name } = metric
    if (metrics.some(other => other.name === name))
      throw errors.CANARY_PLAN(`two metrics are called "${name}"; the preset’s are called errors and latency`)
    if (metric.kind === 'errors')
      metrics.push({ kind: 'errors', name, requests: metric.requests, bad: metric.bad, ...judgedOf(metric) })
    else
      metrics.push({
        ...{ kind: 'latency' as const, name, buckets: metric.buckets, boundaries: metric.boundaries },
        ...judgedOf(metric),
      })
  }
  if (metrics.length === 0) throw errors.CANARY_PLAN('the plan has no metric: choose a `preset` or list `metrics`')
  for (const query of metrics.flatMap(queriesOf)) checkQuery(query, target)
  return metrics
}

const queriesOf = (metric: Metric) =>
  metric.kind === 'errors' ? [...metric.requests, ...metric.bad] : [...metric.buckets]

const PLACEHOLDERS = {
  kubernetes: ['namespace', 'service', 'port', 'release', 'route', 'track'],
  sandbox: ['track'],
}

/** What would otherwise be found out with the canary already running. */
function checkQuery(query: string, target: 'kubernetes' | 'sandbox'): void {
  const filled = fillQuery(query, Object.fromEntries(PLACEHOLDERS[target].map(name => [name, 'x'])))
  // The sandbox's counters are read from a page, which understands selectors and no PromQL.
  if (target === 'sandbox') parseSelector(filled)
}

function judgedOf(options: JudgedOptions): Omit<Judged, 'name'> {
  const ratio = options.ratio ?? DEFAULTS.ratio
  const ratioMax = options['ratio-max'] ?? 2 * ratio
  if (ratioMax <= ratio)
    throw errors.CANARY_PLAN(`ratio-max is ${ratioMax}, which is not above ratio (${ratio}): nothing could be promoted`)
  return {
    weight: options.weight ?? DEFAULTS.weight,
    required: options.required ?? (options.weight === undefined || options.weight > 0),
    ratio,
    ratioMax,
    objective: options.objective ?? DEFAULTS.objective,
    dispersion: options.dispersion ?? DEFAULTS.dispersion,
  }
}

const asList = (query: string | undefined) => (query === undefined ? undefined : [query])

/** What distinguishes the two releases in the metrics: values of the placeholders. */
export type Track = Readonly<Record<string, string>>

/** Puts a track's values into a query. Raises CANARY_METRICS for a placeholder that this target does not have. */
export function fillQuery(query: string, track: Track): string {
  return query.replace(/\{\{\s*([\w-]+)\s*\}\}/g, (whole, name: string) => {
    const value = track[name]
    if (value === undefined)
      throw errors.CANARY_METRICS(
        `the query \`${query}\` has the placeholder ${whole}; this target knows ${Object.keys(track).join(', ')}`,
      )
    return value
  })
}
