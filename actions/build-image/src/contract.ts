import { defineAction, input, output } from '../../../shared/contract/index.js'

export const contract = defineAction({
  name: 'build-image',
  title: 'MLOps build image',
  question: 'Is this the image that was tested?',
  description:
    'Adds a model, files and a start command to a base image as deterministic layers, without Docker and without pulling the base where the registry can mount it. The image is pushed by digest, smoke-tested, and only then named by a tag.',
  inputs: {
    base: input.string({
      required: true,
      example: 'ghcr.io/acme/serve@sha256:…',
      description:
        'The base image: a registry reference (pin it by digest), `oci:<path>[:tag]` for an OCI layout on disk, or `scratch`.',
    }),
    model: input.path({ required: true, description: 'The model directory (or file).', example: 'model/' }),
    'model-path': input.string({
      default: '/models',
      pattern: '^/[^\\s]*$',
      description: 'Where the model goes in the image; also its `MODEL_DIR` variable unless `env` sets one.',
    }),
    files: input.keyValues({
      description: 'More files and directories, `<path>=<place in the image>`, one a line.',
      example: 'serve/=/app',
    }),
    entrypoint: input.list({ description: 'Entrypoint, one argument a line. Default: the base’s.' }),
    command: input.list({ description: 'Start command, one argument a line. Default: the base’s.', example: 'node' }),
    env: input.keyValues({ description: 'Environment of the image, `NAME=value`, one a line.' }),
    workdir: input.string({
      pattern: '^/[^\\s]*$',
      description: 'Working directory in the image. Default: the base’s.',
    }),
    user: input.string({
      description: 'User (and group) that the image runs as, e.g. `65532:65532`. Default: the base’s.',
    }),
    port: input.number({
      min: 1,
      max: 65535,
      integer: true,
      default: '8080',
      description: 'The port that the server listens on; given to it as `PORT`.',
    }),
    platform: input.string({
      default: 'linux/amd64',
      pattern: '^[a-z0-9]+/[a-z0-9]+(/[a-z0-9]+)?$',
      description: 'Platform of the image, `os/architecture[/variant]`.',
    }),
    image: input.string({
      required: true,
      example: 'ghcr.io/acme/fraud',
      description:
        'Where the image goes: a repository of a registry, or `oci:<path>` for an OCI layout on disk. Without tag.',
    }),
    tags: input.list({
      description: 'Tags that name the image once the smoke test has passed, one a line.',
      example: '1.4.0',
    }),
    'move-tags': input.boolean({
      default: 'false',
      description: 'Let a tag that names another image be moved. Without it that is an error, and nothing is pushed.',
    }),
    version: input.string({
      description: 'Version of the model, for the label. Default: what `register-model` recorded for it.',
    }),
    labels: input.keyValues({ description: 'More labels, `name=value`, one a line.' }),
    created: input.string({
      default: '1970-01-01T00:00:00Z',
      pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$',
      description: 'Creation time in the image. Fixed by default, so that the same inputs give the same digest.',
    }),
    'max-layer-size': input.size({
      default: '5GiB',
      min: 1 << 20,
      description: 'A new layer begins where one would exceed this.',
    }),
    smoke: input.path({
      description: 'Smoke test (YAML): requests that the started image must answer.',
      example: 'mlops/smoke.yml',
    }),
    'smoke-runner': input.choice(['auto', 'docker', 'podman', 'rootless', 'process', 'none'], {
      default: 'auto',
      description:
        'How the image is started for the smoke test. `process` starts the packed files with this machine’s own runtime and can claim no more than that (at most a warning). `auto` takes the first of docker, podman, rootless, process that works here.',
    }),
    'registry-username': input.string({
      description: 'User name for the registry. Default: what `docker login` left.',
    }),
    'registry-password': input.secret({ description: 'Password or token for the registry.' }),
    'insecure-registry': input.boolean({
      default: 'false',
      description: 'Speak plain HTTP to a registry that is not on this machine.',
    }),
  },
  outputs: {
    image: output.string('The image by digest, `<name>@sha256:…`: what `helm-canary` takes.'),
    digest: output.string('Digest of the image manifest.'),
    tags: output.json('The tags that name it now.'),
    smoke: output.string('How the smoke test ran: `docker`, `podman`, `rootless`, `process` or `none`.'),
    size: output.number('Bytes of all layers, compressed as they are stored.'),
    uploaded: output.number('Bytes that were sent in this run.'),
  },
  rules: [
    {
      rule: '`registry-username` and `registry-password` are given together',
      check: inputs =>
        (inputs['registry-username'] === undefined) === (inputs['registry-password'] === undefined)
          ? undefined
          : 'registry-username and registry-password must be given together',
    },
    {
      rule: '`image` has no tag and no digest; tags go into `tags`',
      check: inputs =>
        /@|:[A-Za-z0-9_][A-Za-z0-9._-]*$/.test(inputs.image.replace(/^oci:/, '').replace(/^[^/]*:\d+(?=\/)/, ''))
          ? 'image must be a name without tag or digest; put the tag into tags'
          : undefined,
    },
    {
      rule: 'with `base: scratch`, `entrypoint` or `command` is required',
      check: inputs =>
        inputs.base === 'scratch' && !inputs.entrypoint?.length && !inputs.command?.length
          ? 'base scratch starts nothing by itself: give entrypoint or command'
          : undefined,
    },
  ],
  permissions: {
    github: { contents: 'read', packages: 'write' },
    gitlab: ['CI_REGISTRY_PASSWORD, or a deploy token with `write_registry`'],
  },
  branding: { icon: 'package', color: 'blue' },
  reuse: ['pass', 'warn'],
})
