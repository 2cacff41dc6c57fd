import { defineErrors } from '../../../shared/errors/index.js'

export const errors = defineErrors({
  CANARY_PLAN: {
    kind: 'input',
    meaning: 'A canary plan cannot work as it is written.',
    remedy: 'Change the plan (canary.yml) as the message says.',
  },
  CANARY_IMAGE: {
    kind: 'input',
    meaning: 'The image is not pinned by digest, or the chart does not put it into any container.',
    remedy: 'Use `image` of build-image (`name@sha256:…`), and name the chart’s keys for it with `image-values`.',
  },
  CANARY_CHART: {
    kind: 'input',
    meaning: 'The chart cannot be installed twice side by side, or its services cannot be told.',
    remedy:
      'Name objects after the release (`{{ include "<chart>.fullname" . }}`), switch off with `canary-values` what only the stable release has (its route, its ingress), and name services with `service` and `canary-service`.',
  },
  CANARY_VALUES: {
    kind: 'input',
    meaning: 'A values file is missing, or a dotted key contradicts another one.',
    remedy: 'Check `values`, `set`, `canary-values` and `image-values`.',
  },
  CANARY_NO_ENDPOINTS: {
    kind: 'infrastructure',
    meaning: 'The canary’s service has no ready pod, although Helm reported the release as ready.',
    remedy: 'See the pods and readiness probes of the canary release.',
  },
  CANARY_METRICS: {
    kind: 'input',
    meaning: 'The metrics in the plan cannot be read as written, e.g. a latency boundary that the histogram lacks.',
    remedy: 'Compare the plan with what the metrics source has.',
  },
  SANDBOX_START: {
    kind: 'failed',
    meaning: 'A server of the sandbox did not start, or ended by itself.',
    remedy: 'Run its command by hand with PORT set; it must answer HTTP requests on that port.',
  },
})
