import { expression, input, output, secret, type Values, variable } from './values.js'

/** A step of the train: what is the same everywhere, and what only the place decides. */
export interface TrainStep {
  /** Name of the step, as in `actions/<step>`. */
  readonly step: string
  /** Name of its job on GitHub and of its stage on GitLab. */
  readonly job: string
  /** Stands above the job as a comment. */
  readonly why: string
  /** The same everywhere. */
  readonly inputs: Values
  /** Everything on one machine: what the demo and the end-to-end tests run. */
  readonly embedded: Values
  /** GPU runners, MLflow, a registry, Kubernetes; on GitHub and on GitLab. */
  readonly production: Values
  readonly github?: Values
  readonly gitlab?: Values
  /** How the component's job runs on GitLab in production (`job-…` inputs), and what it keeps. */
  readonly gitlabJob?: Readonly<Record<string, string>>
  /** Further keys of the GitLab job in production, e.g. `resource_group`. */
  readonly gitlabKeys?: Readonly<Record<string, string>>
  /** More to keep on GitLab in the embedded pipeline; each job there keeps its evidence and report by itself. */
  readonly keeps?: string
  /** Commands of the embedded job before the step. */
  readonly embeddedBefore?: readonly string[]
  /** Further lines of the GitHub job in production, before its steps. */
  readonly githubKeys?: readonly string[]
  /** Labels of the production runner; default `ubuntu-latest`. */
  readonly runsOn?: string
  /** The production job needs no file of the repository. */
  readonly withoutCheckout?: boolean
  /** Runs on a schedule of its own in production, not after the others. */
  readonly onSchedule?: boolean
}

const TRAINING_DATA = 'data/payments-2025-0[1-5].csv'
const TEST_DATA = 'data/payments-2025-06.csv'

/** The release train of the demo's model, in the order in which it travels. */
export const train: readonly TrainStep[] = [
  {
    step: 'validate-data',
    job: 'data',
    why: 'Is the data fit to train on? It gets a name by digest, which every later step refers to.',
    inputs: { data: TRAINING_DATA, checks: 'mlops/checks.yml' },
    embedded: {},
    production: {},
  },
  {
    step: 'train-on-runner',
    job: 'train',
    why: 'Training where the GPUs are, on exactly the data that was validated.',
    inputs: { parameters: `epochs=12\ntest=${TEST_DATA}`, seed: '1', requires: 'validate-data: pass,warn' },
    embedded: { data: TRAINING_DATA, command: 'node\ntrain.mjs' },
    production: { timeout: '5h' },
    github: {
      engine: 'github',
      workflow: 'train-gpu-receiver.yml',
      'data-digest': output('validate-data', 'dataset-digest'),
    },
    gitlab: { data: TRAINING_DATA, command: 'node\ntrain.mjs' },
    gitlabJob: { 'job-tags': '[gpu]', 'job-artifacts': 'mlops-out/training' },
    keeps: 'mlops-out/training',
    githubKeys: ['timeout-minutes: 310'],
    withoutCheckout: true,
  },
  {
    step: 'register-model',
    job: 'register',
    why: 'Is the model good enough, and not worse than the champion on the same rows?',
    inputs: {
      name: 'fraud',
      model: 'mlops-out/training/model',
      predictions: 'mlops-out/training/predictions.csv',
      'test-data': TEST_DATA,
      policy: 'mlops/promotion.yml',
      requires: 'validate-data: pass,warn\ntrain-on-runner: pass',
    },
    embedded: {},
    production: {
      registry: 'mlflow',
      'registry-url': variable('MLFLOW_URL'),
      'registry-token': secret('MLFLOW_TOKEN'),
    },
    keeps: 'mlops-out/registry',
  },
  {
    step: 'build-image',
    job: 'image',
    why: 'The model and its server as an image. It gets its tag only after the smoke test.',
    inputs: {
      model: 'mlops-out/training/model',
      files: 'serve.mjs=/app/serve.mjs\nmodel.mjs=/app/model.mjs\narithmetic.mjs=/app/arithmetic.mjs',
      command: 'node\n/app/serve.mjs',
      env: 'HOST=0.0.0.0',
      smoke: 'mlops/smoke.yml',
      tags: output('register-model', 'version'),
      requires: 'register-model: pass,warn',
    },
    embedded: { base: 'scratch', image: 'oci:mlops-out/image', 'smoke-runner': 'process' },
    production: { base: variable('BASE_IMAGE') },
    github: {
      image: 'ghcr.io/acme/fraud',
      'registry-username': expression('github.actor'),
      'registry-password': expression('github.token'),
    },
    gitlab: {
      image: '$CI_REGISTRY_IMAGE/fraud',
      'registry-username': '$CI_REGISTRY_USER',
      'registry-password': secret('CI_REGISTRY_PASSWORD'),
    },
    keeps: 'mlops-out/image',
  },
  {
    step: 'helm-canary',
    job: 'canary',
    why: 'A growing share of real traffic decides: promotion or rollback, at stated error rates.',
    inputs: {
      release: 'fraud',
      image: output('build-image', 'image'),
      plan: 'mlops/canary.yml',
      requires: 'build-image: pass,warn',
    },
    // A sandbox knows no earlier release, so the image is compared with itself; the demo compares two.
    embedded: {
      target: 'sandbox',
      'sandbox-stable-image': output('build-image', 'image'),
      'sandbox-ready': '/healthz',
      'sandbox-traffic': '400',
    },
    production: {
      chart: 'deploy/chart',
      route: 'fraud',
      'prometheus-url': variable('PROMETHEUS_URL'),
    },
    gitlab: { context: '$KUBE_CONTEXT' },
    gitlabJob: { 'job-image': '$CI_REGISTRY/acme/node-helm:24' },
    gitlabKeys: { resource_group: 'production' },
    // A runner inside the cluster: its service account may patch the route, and no kubeconfig is handed out.
    runsOn: '[self-hosted, cluster]',
    githubKeys: ['environment: production'],
  },
  {
    step: 'drift-gate',
    job: 'watch',
    why: 'Is the world still the one that the model learned?',
    inputs: {
      reference: 'predictions/reference.csv',
      policy: 'mlops/drift.yml',
      label: 'label',
      prediction: 'prediction',
      score: 'probability',
    },
    embedded: { current: 'predictions/payments-2025-07.csv', model: 'mlops-out/training/model' },
    production: { current: 'predictions/current/*.csv' },
    onSchedule: true,
    // In production the service writes down what it answered; here its answers are computed.
    embeddedBefore: [
      `node predict.mjs mlops-out/training/model predictions/reference.csv ${TRAINING_DATA}`,
      'node predict.mjs mlops-out/training/model predictions/payments-2025-07.csv data/payments-2025-07.csv',
    ],
  },
]

/** Where the watch keeps what it found in earlier batches. */
export const DRIFT_STATE = 'mlops/drift-state.json'

/** How one step is used by itself: what starts it, and inputs in place of what other steps would give. */
export interface Alone {
  readonly step: string
  readonly why: string
  /** The `on:` of the GitHub workflow, one line each, indented as they stand there. */
  readonly on: readonly string[]
  /** The `rules:` of the GitLab job. */
  readonly rules: string
  readonly inputs: Values
  readonly github?: Values
  readonly gitlab?: Values
  /** Permissions on GitHub above those of the contract. */
  readonly permissions?: Readonly<Record<string, string>>
}

/** `workflow_dispatch` asking for one text. */
const asking = (name: string, description: string): string[] => [
  'workflow_dispatch:',
  '  inputs:',
  `    ${name}:`,
  `      description: ${description}`,
  '      required: true',
]
const BY_HAND = '$CI_PIPELINE_SOURCE == "web"'

export const alone: readonly Alone[] = [
  {
    step: 'validate-data',
    why: 'Each pull request that brings data or changes the checks is judged, and told so in a comment.',
    on: ['pull_request:', '  paths: [data/**, mlops/checks.yml]'],
    rules: '$CI_PIPELINE_SOURCE == "merge_request_event"',
    inputs: { comment: 'true' },
    permissions: { 'pull-requests': 'write' },
  },
  {
    step: 'train-on-runner',
    why: 'Training on request, on the runners that have GPUs; this job only waits.',
    on: ['workflow_dispatch:'],
    rules: BY_HAND,
    inputs: { 'data-digest': undefined, requires: undefined },
  },
  {
    step: 'register-model',
    why: 'A model that was trained elsewhere is judged and registered.',
    on: ['push:', '  branches: [main]', '  paths: [model/**]'],
    rules: '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH',
    inputs: {
      model: 'model',
      predictions: 'model/predictions.csv',
      'training-record': undefined,
      metrics: 'model/metrics.json',
      requires: undefined,
    },
  },
  {
    step: 'build-image',
    why: 'A model and its server become an image when a version is tagged.',
    on: ['push:', "  tags: ['v*']"],
    rules: '$CI_COMMIT_TAG',
    inputs: { model: 'model', requires: undefined },
    github: { tags: expression('github.ref_name') },
    gitlab: { tags: '$CI_COMMIT_TAG' },
  },
  {
    step: 'helm-canary',
    why: 'An image by digest is put before real traffic.',
    on: asking('image', 'The image by digest, name@sha256:…'),
    rules: BY_HAND,
    inputs: { image: input('image'), requires: undefined },
  },
  {
    step: 'drift-gate',
    why: 'The newest data is compared with the training data every morning.',
    on: ['schedule:', "  - cron: '17 5 * * *'"],
    rules: '$CI_PIPELINE_SOURCE == "schedule"',
    inputs: {},
  },
]
