import { defineAction, input, output } from '../../../shared/contract/index.js'

export const contract = defineAction({
  name: 'train-on-runner',
  title: 'MLOps train on runner',
  question: 'Did training run where the GPUs are, and end well?',
  description:
    'Runs training on this runner (`engine: local`) or dispatches it to a workflow on self-hosted GPU runners (`engine: github`), waits, brings back model and metrics, and checks that it trained on the data that was validated. A cancelled job leaves no remote run.',
  inputs: {
    engine: input.choice(['local', 'github'], {
      default: 'local',
      description: 'Where training runs: as a command on this runner, or as a dispatched workflow.',
    }),
    command: input.list({
      description: 'With `engine: local`: the training command, one argument a line.',
      example: 'python\ntrain.py',
    }),
    workflow: input.string({
      description: 'With `engine: github`: file name of the receiving workflow.',
      example: 'train-gpu.yml',
    }),
    ref: input.string({
      description: 'With `engine: github`: branch or tag to run it on. Default: the branch of this run.',
    }),
    repository: input.string({
      pattern: '^[A-Za-z0-9._-]+/[A-Za-z0-9._-]+$',
      description: 'With `engine: github`: `owner/name` of the receiving repository. Default: this one.',
    }),
    artifact: input.string({
      default: 'mlops-training',
      description: 'With `engine: github`: name of the artifact that the receiver uploads.',
    }),
    data: input.globs({
      description: 'Training data, one path or glob a line; its digest is what the evidence binds.',
    }),
    'data-digest': input.string({
      pattern: '^(sha256|dirHash):[0-9a-f]{64}$',
      description:
        'Digest of the training data where the data itself is not on this machine: the `dataset-digest` of `validate-data`.',
    }),
    parameters: input.keyValues({
      description: 'Parameters for the training code, `name=value`, one a line.',
      example: 'epochs=20',
    }),
    seed: input.number({ integer: true, min: 0, max: 4294967295, description: 'Seed for the training code.' }),
    'output-dir': input.path({
      default: 'mlops-out/training',
      description: 'Directory for the model, the training record and what else training keeps.',
    }),
    timeout: input.duration({ default: '6h', min: 1000, description: 'Training that takes longer is stopped.' }),
    attempt: input.number({
      default: '1',
      integer: true,
      min: 1,
      description: 'Number of this attempt, told to the training code.',
    }),
  },
  outputs: {
    ending: output.string('`succeeded`, `failed`, `lost`, `timed-out`, `wrong-data` or `cancelled`.'),
    model: output.path('The model directory (or file).'),
    'model-digest': output.string('Digest of the model, `dirHash:…` or `sha256:…`.'),
    record: output.path('The training record (JSON): parameters, metrics, digests, run.'),
    metrics: output.json('Metrics by name.'),
    'run-url': output.string('Page of the run that trained.'),
  },
  rules: [
    {
      rule: '`command` is required with `engine: local`',
      check: inputs =>
        inputs.engine === 'local' && !inputs.command?.length ? 'engine local needs command' : undefined,
    },
    {
      rule: '`workflow` and `token` are required with `engine: github`',
      check: inputs =>
        inputs.engine !== 'github'
          ? undefined
          : inputs.workflow === undefined
            ? 'engine github needs workflow'
            : inputs.token === undefined
              ? 'engine github needs token (with permission actions: write)'
              : undefined,
    },
    {
      rule: '`data` and `data-digest` exclude each other',
      check: inputs => (inputs.data && inputs['data-digest'] ? 'give data or data-digest, not both' : undefined),
    },
  ],
  permissions: { github: { contents: 'read', actions: 'write', checks: 'read' }, gitlab: [] },
  branding: { icon: 'cpu', color: 'blue' },
  post: true,
  reuse: ['pass'],
})
