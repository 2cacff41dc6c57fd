import { type Contracts, githubAlone, githubTrain } from './github.js'
import { gitlabTrain } from './gitlab.js'
import { receiver } from './receiver.js'
import { input, type Reference, secret, type Values } from './values.js'
import { comment, scalar } from './yaml-lines.js'

const FOLDER = 'workflows-examples/org-templates'

/** What a repository says about its model when it calls the organisation's train. */
interface Asked {
  readonly name: string
  readonly description: string
  /** Required when absent. */
  readonly fallback?: string
}

const ASKED: readonly Asked[] = [
  { name: 'name', description: 'Name of the model, of its Helm release and of its route.' },
  { name: 'data', description: 'Training data, one path or glob a line.' },
  { name: 'test-data', description: 'Test data, which the candidate and the champion are compared on.' },
  { name: 'image', description: 'Repository of the image, without tag.' },
  { name: 'parameters', description: 'Parameters for the training code, name=value, one a line.', fallback: '' },
  { name: 'files', description: 'Files of the server, path=place in the image, one a line.', fallback: '' },
  { name: 'command', description: 'Start command of the image, one argument a line.', fallback: '' },
  { name: 'checks', description: 'Checks file for the data.', fallback: 'mlops/checks.yml' },
  { name: 'policy', description: 'Promotion policy.', fallback: 'mlops/promotion.yml' },
  { name: 'smoke', description: 'Smoke test of the image.', fallback: 'mlops/smoke.yml' },
  { name: 'plan', description: 'Canary plan.', fallback: 'mlops/canary.yml' },
  { name: 'chart', description: 'Helm chart.', fallback: 'deploy/chart' },
  { name: 'namespace', description: 'Namespace of releases and route.', fallback: 'models' },
]

/** Which input of which step each of them becomes. */
const FILLED = (by: (name: string) => Reference): Readonly<Record<string, Values>> => ({
  'validate-data': { data: by('data'), checks: by('checks') },
  'train-on-runner': { parameters: by('parameters'), seed: undefined },
  'register-model': { name: by('name'), 'test-data': by('test-data'), policy: by('policy') },
  'build-image': {
    files: by('files'),
    command: by('command'),
    env: undefined,
    smoke: by('smoke'),
    image: by('image'),
  },
  'helm-canary': {
    release: by('name'),
    route: by('name'),
    chart: by('chart'),
    namespace: by('namespace'),
    plan: by('plan'),
  },
})

/** What a platform team publishes. Paths below `github/` are those of the organisation's `.github` repository. */
export function organisationTemplates(contracts: Contracts): [string, string][] {
  const github = `${FOLDER}/github`
  return [
    [`${github}/.github/workflows/model-train.yml`, reusable(contracts)],
    ...starter(
      'model-train',
      caller(),
      'The release train of a model',
      'Validate, train, register, pack and release a model.',
    ),
    ...starter(
      'train-gpu-receiver',
      receiver(),
      'Training on the GPU runners',
      'The workflow that the release train dispatches to the GPU runners.',
    ),
    ...starter(
      'validate-data',
      new Map(githubAlone(contracts)).get('workflows-examples/github/validate-data.yml')!,
      'Check data in pull requests',
      'Judge the data of a pull request by a checks file, and say so in a comment.',
    ),
    [`${FOLDER}/gitlab/templates/model-train.yml`, gitlabComponent(contracts)],
  ]
}

function reusable(contracts: Contracts): string {
  const registryToken = { 'registry-token': secret('registry-token') }
  const filled = FILLED(input)
  const head = [
    ...comment(
      'The organisation’s release train. A repository calls it with the names of its own files; servers, runners and base image are settings (`vars`) of the organisation.',
      '',
    ),
    'name: model train',
    'on:',
    '  workflow_call:',
    '    inputs:',
    ...ASKED.flatMap(({ name, description, fallback }) => [
      `      ${name}:`,
      `        description: ${description}`,
      '        type: string',
      fallback === undefined ? '        required: true' : `        default: ${scalar(fallback, '')}`,
    ]),
    '    secrets:',
    '      registry-token:',
    '        description: Token for the MLflow server.',
    '        required: false',
    'permissions: {}',
  ]
  const replaced = { ...filled, 'register-model': { ...filled['register-model'], ...registryToken } }
  return githubTrain({ place: 'production', head, replaced }, contracts)
}

/** A starter workflow: GitHub offers it in every repository of the organisation. */
function starter(name: string, text: string, title: string, description: string): [string, string][] {
  const properties = { name: title, description, iconName: 'octicon rocket', categories: ['continuous-integration'] }
  const folder = `${FOLDER}/github/workflow-templates`
  return [
    [`${folder}/${name}.yml`, text],
    [`${folder}/${name}.properties.json`, `${JSON.stringify(properties, null, 2)}\n`],
  ]
}

/** The whole train in a repository. The token of a called workflow has at most the permissions given here. */
export function caller(branch = '$default-branch'): string {
  return `name: train
on:
  push:
    branches: [${branch}]
jobs:
  train:
    permissions: { contents: read, actions: write, checks: read, packages: write }
    uses: acme/.github/.github/workflows/model-train.yml@v1
    with:
      name: fraud
      data: data/payments-2025-0[1-5].csv
      test-data: data/payments-2025-06.csv
      image: ghcr.io/acme/fraud
    secrets:
      registry-token: \${{ secrets.MLFLOW_TOKEN }}
`
}

/** A component made of the components: one include for the whole train. */
function gitlabComponent(contracts: Contracts): string {
  const asInput = (name: string): Reference => ({ kind: 'component-input', name })
  const { 'train-on-runner': training, ...others } = FILLED(asInput)
  const replaced = {
    ...others,
    'train-on-runner': { ...training, data: asInput('data'), command: asInput('training-command') },
  }
  const asked: Asked[] = [
    ...ASKED.filter(({ name }) => name !== 'image'),
    { name: 'image', description: 'Repository of the image, without tag.', fallback: '$CI_REGISTRY_IMAGE/model' },
    {
      name: 'training-command',
      description: 'The training command, one argument a line.',
      fallback: 'python\ntrain.py',
    },
  ]
  const head = [
    '# Written by `npm run generate` from workflows-examples/source; edit that.',
    ...comment('The organisation’s release train: `templates/model-train.yml` of a component project of its own.', ''),
    'spec:',
    '  inputs:',
    ...asked.flatMap(({ name, description, fallback }) => [
      `    ${name}:`,
      `      description: ${description}`,
      ...(fallback === undefined ? [] : [`      default: ${scalar(fallback, '      ')}`]),
    ]),
    '---',
  ]
  return gitlabTrain({ place: 'production', head, replaced }, contracts)
}
