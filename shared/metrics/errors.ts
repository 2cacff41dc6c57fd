import { defineErrors } from '../errors/index.js'

export const errors = defineErrors({
  METRICS_SELECTOR: {
    kind: 'input',
    meaning: 'A series selector is not one, e.g. `http_requests_total{code=~"5.."}`.',
    remedy: 'Write a metric name with label matchers in braces, each `label="value"` with =, !=, =~ or !~.',
  },
  METRICS_TEXT: {
    kind: 'infrastructure',
    meaning: 'A page of metrics is not in Prometheus’ text format.',
    remedy: 'Check that the address is the one of the metrics page.',
  },
  PROMETHEUS_QUERY: {
    kind: 'input',
    meaning: 'Prometheus refused a query.',
    remedy: 'Try the query in Prometheus’ own page; placeholders such as {{service}} are filled in before it is sent.',
  },
  PROMETHEUS_ANSWER: {
    kind: 'infrastructure',
    meaning: 'The server’s answer is not what Prometheus’ HTTP API gives.',
    remedy: 'Check that prometheus-url is the base address of a Prometheus-compatible API, without /api/v1.',
  },
})
