import { defineAction, input, output } from '../../../shared/contract/index.js'

const RELEASE = '^[a-z0-9]([-a-z0-9]{0,44}[a-z0-9])?$'

export const contract = defineAction({
  name: 'helm-canary',
  title: 'MLOps Helm canary',
  question: 'Does real traffic agree?',
  description:
    'Runs the new image beside the stable release, sends it a growing share of real traffic, and promotes it or rolls it back by sequential tests with stated error rates. On a cluster (Helm, Gateway API, Prometheus) or, with two processes behind a proxy, on any machine.',
  inputs: {
    target: input.choice(['kubernetes', 'sandbox'], {
      default: 'kubernetes',
      description:
        '`kubernetes`: a Helm release behind a Gateway API route. `sandbox`: two local server processes behind a weighted proxy; everything above the traffic is the same.',
    }),
    release: input.string({
      required: true,
      pattern: RELEASE,
      example: 'fraud',
      description: 'The stable Helm release. The canary is the release `<release>-canary` of the same chart.',
    }),
    image: input.string({
      required: true,
      example: 'ghcr.io/acme/fraud@sha256:…',
      description: 'The new image by digest, as `build-image` gives it (the sandbox also takes `oci:<path>@sha256:…`).',
    }),
    plan: input.path({
      example: 'mlops/canary.yml',
      description: 'Canary plan (YAML): steps, time limits, error rates, metrics. Every key has a default.',
    }),
    'on-inconclusive': input.choice(['rollback', 'hold'], {
      default: 'rollback',
      description:
        'When the time is over without a decision: put the route back and remove the canary, or hold both as they are for somebody to look at.',
    }),
    chart: input.string({
      // Helm would read a leading dash as one of its own flags.
      pattern: '^[A-Za-z0-9._/~@].*$',
      example: 'deploy/chart',
      description: 'The chart: a directory, an archive, or a reference that helm resolves (`oci://…`, `repo/name`).',
    }),
    'chart-version': input.string({ description: 'Version of a chart that comes from a repository.' }),
    values: input.list({ description: 'Values files for both releases, one a line; later ones win.' }),
    set: input.keyValues({
      description: 'Single values for both releases, `dotted.key=value`, one a line; they win over the files.',
      example: 'replicas=2',
    }),
    'image-values': input.string({
      default: 'image.repository,image.tag',
      description:
        'The chart’s keys for the image, separated by commas: repository; repository and tag (the digest is part of the tag); or repository, tag and digest. One key alone gets the whole reference.',
    }),
    'canary-values': input.keyValues({
      default: 'httpRoute.enabled=false',
      description:
        'Values of the canary alone, `dotted.key=value`, one a line: what only the stable release may have is switched off here.',
    }),
    route: input.string({
      pattern: '^(?:(?:httproute|grpcroute)/)?[a-z0-9]([-a-z0-9.]*[a-z0-9])?$',
      example: 'fraud',
      description: 'The route whose weights are shifted: an HTTPRoute’s name, or `grpcroute/<name>`.',
    }),
    service: input.string({
      description: 'The stable release’s service. Default: the one of its services that the route names.',
    }),
    'canary-service': input.string({
      description:
        'The canary’s service. Default: `service` with the release’s name replaced, or the canary’s only one.',
    }),
    namespace: input.string({
      pattern: '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$',
      description: 'Namespace of releases and route. Default: that of the kubeconfig’s context.',
    }),
    kubeconfig: input.path({
      description: 'Kubeconfig file. Default: KUBECONFIG, `~/.kube/config`, or the pod’s service account.',
    }),
    context: input.string({ description: 'Context of the kubeconfig. Default: its current one.' }),
    'prometheus-url': input.string({
      pattern: '^https?://[^\\s]+$',
      example: 'https://prometheus.example.com',
      description: 'Base address of a Prometheus-compatible API, where the counters are read.',
    }),
    'prometheus-token': input.secret({ description: 'Bearer token for Prometheus.' }),
    'prometheus-headers': input.keyValues({
      description: 'More headers for Prometheus, `name=value`, one a line.',
      example: 'X-Scope-OrgID=acme',
    }),
    'helm-path': input.path({ description: 'The helm program (3.13 or newer, or 4). Default: the one on PATH.' }),
    timeout: input.duration({
      default: '5m',
      min: 1000,
      description: 'How long a release (on a sandbox: a server) may take to be ready.',
    }),
    'repair-pending': input.boolean({
      default: 'false',
      description:
        'Roll a stable release that a killed deployment left in a pending state back to its last good revision, instead of stopping.',
    }),
    'sandbox-stable': input.list({
      description: 'Command of the stable server, one argument a line; it must listen on PORT.',
      example: 'node',
    }),
    'sandbox-stable-image': input.string({
      example: 'oci:dist/image@sha256:…',
      description: 'Instead of a command: an image of an OCI layout, whose files are unpacked and started.',
    }),
    'sandbox-canary': input.list({
      description: 'Command of the canary, one argument a line. Default: what `image` says, when it is an OCI layout.',
    }),
    'sandbox-ready': input.string({
      default: '/',
      pattern: '^/[^\\s]*$',
      description: 'Path on which a server answers below 500 when it is ready.',
    }),
    'sandbox-port': input.number({
      default: '0',
      min: 0,
      max: 65535,
      integer: true,
      description: 'Port of the sandbox’s proxy on 127.0.0.1; 0 takes a free one and prints it.',
    }),
    'sandbox-traffic': input.number({
      default: '0',
      min: 0,
      max: 5000,
      description: 'Requests per second that the step itself sends through the proxy; 0: somebody else sends them.',
    }),
  },
  outputs: {
    decision: output.string(
      '`promoted`, `rolled-back` or `held`; `unchanged` when the stable release runs this image already.',
    ),
    weights: output.json('The weights that were set: `[{"seconds": 0, "percent": 5}, …]`.'),
    requests: output.number('Judged requests, both releases together.'),
    'error-ratio': output.json(
      'The canary’s error rate over the stable one’s: `{"low": …, "high": …}`, valid at every look.',
    ),
    'false-rollback': output.number('Bound on the chance that a release which is no worse is rolled back.'),
    'false-promotion': output.number('Bound on the chance that a release at the plan’s limit is promoted.'),
    digest: output.string('sha256 of the rendered release that was judged.'),
  },
  rules: [
    {
      rule: '`chart`, `route` and `prometheus-url` are required when target is kubernetes',
      check: inputs => {
        if (inputs.target !== 'kubernetes') return undefined
        const missing = (['chart', 'route', 'prometheus-url'] as const).filter(name => inputs[name] === undefined)
        return missing.length > 0 ? `target kubernetes needs ${missing.join(', ')}` : undefined
      },
    },
    {
      rule: 'with target sandbox, exactly one of `sandbox-stable` and `sandbox-stable-image` is given',
      check: inputs => {
        if (inputs.target !== 'sandbox') return undefined
        const given = (['sandbox-stable', 'sandbox-stable-image'] as const).filter(name => inputs[name]?.length)
        return given.length === 1
          ? undefined
          : `target sandbox needs exactly one of sandbox-stable and sandbox-stable-image (got ${given.join(', ') || 'neither'})`
      },
    },
    {
      rule: 'with target sandbox, `sandbox-canary` is required unless `image` is an OCI layout',
      check: inputs =>
        inputs.target === 'sandbox' && !inputs['sandbox-canary']?.length && !inputs.image.startsWith('oci:')
          ? 'target sandbox needs sandbox-canary, or an image of an OCI layout (oci:<path>@sha256:…)'
          : undefined,
    },
    {
      rule: '`on-inconclusive: hold` needs target kubernetes',
      check: inputs =>
        inputs.target === 'sandbox' && inputs['on-inconclusive'] === 'hold'
          ? 'on-inconclusive hold needs target kubernetes: a sandbox ends with the step'
          : undefined,
    },
  ],
  permissions: {
    github: { contents: 'read' },
    gitlab: ['access to the cluster, e.g. KUBECONFIG as a file variable or the agent for Kubernetes'],
  },
  branding: { icon: 'activity', color: 'yellow' },
  post: true,
  reuse: ['pass', 'warn'],
})
