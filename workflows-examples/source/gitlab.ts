import type { Contract, InputSpec } from '../../shared/contract/index.js'
import { environmentName } from '../../shared/contract/index.js'
import type { Contracts, Place } from './github.js'
import { COMPONENTS, COMPONENTS_VERSION } from './pins.js'
import { alone, DRIFT_STATE, type TrainStep, train } from './train.js'
import { merge, type Reference, type Value, type Values } from './values.js'
import { comment, scalar } from './yaml-lines.js'

const WRITTEN = '# Written by `npm run generate` from workflows-examples/source; edit that.'

export interface Pipeline {
  readonly head: readonly string[]
  readonly place: Place
  readonly replaced?: Readonly<Record<string, Values>>
}

/** A stage a step: GitLab hands the artifacts and outputs of all earlier stages to a job by itself. */
export function gitlabTrain({ head, place, replaced }: Pipeline, contracts: Contracts): string {
  const steps = train.filter(step => place === 'embedded' || !step.onSchedule)
  const pieces = steps.map(step => piece(step, place, contracts, inputsOf(step, place, replaced?.[step.step])))
  const lines = [
    ...head,
    `stages: [${steps.map(({ job }) => job).join(', ')}]`,
    '',
    'include:',
    ...pieces.flatMap(({ include }) => include),
    ...pieces.flatMap(({ job }) => (job.length > 0 ? ['', ...job] : [])),
  ]
  return `${lines.join('\n')}\n`
}

function inputsOf(step: TrainStep, place: Place, replaced: Values | undefined): Readonly<Record<string, Value>> {
  if (place === 'production') return merge(step.inputs, step.production, step.gitlab, step.gitlabJob, replaced)
  return merge(step.inputs, step.embedded, step.keeps === undefined ? {} : { 'job-artifacts': step.keeps }, replaced)
}

interface Piece {
  /** The entry below `include:`. */
  readonly include: readonly string[]
  /** What the job gets beside the component. */
  readonly job: readonly string[]
}

function piece(
  { step, job: stage, why, gitlabKeys, embeddedBefore }: TrainStep,
  place: Place,
  contracts: Contracts,
  inputs: Readonly<Record<string, Value>>,
  rules?: string,
): Piece {
  const secrets = Object.entries(inputs).filter(([, value]) => isSecret(value))
  const others = Object.entries(inputs).filter(([, value]) => !isSecret(value))
  const contract = contracts.get(step)
  const include = [
    ...comment(why, '  '),
    `  - component: ${COMPONENTS}/${step}@${COMPONENTS_VERSION}`,
    '    inputs:',
    ...(rules === undefined ? [`      stage: ${stage}`] : []),
    ...others.map(([name, value]) => `      ${name}: ${text(name, value, contract)}`),
  ]
  const keys = place === 'production' ? Object.entries(gitlabKeys ?? {}) : []
  const before = place === 'production' ? [] : (embeddedBefore ?? [])
  const job = [
    ...(before.length === 0 ? [] : ['  before_script:', ...before.map(command => `    - ${command}`)]),
    ...keys.map(([key, value]) => `  ${key}: ${value}`),
    ...(rules === undefined ? [] : ['  rules:', `    - if: ${rules}`]),
    ...(secrets.length === 0 ? [] : ['  variables:']),
    ...secrets.map(([name, value]) => `    ${environmentName(name)}: ${written(value as Reference)}`),
  ]
  return { include, job: job.length === 0 ? [] : [`${step}:`, ...job] }
}

const isSecret = (value: Value) => typeof value !== 'string' && value.kind === 'secret'

function text(name: string, value: Value, contract: Contract | undefined): string {
  if (typeof value !== 'string') return written(value)
  // Lists of the job's own inputs are YAML; the steps' lists are text.
  if (name === 'job-tags') return value
  const spec = (contract?.inputs as Readonly<Record<string, InputSpec>> | undefined)?.[name]
  const isTyped = spec !== undefined && (spec.required || spec.default !== undefined)
  if (isTyped && (spec.kind === 'number' || spec.kind === 'boolean')) return value
  return scalar(value, '      ')
}

function written(value: Reference): string {
  switch (value.kind) {
    case 'output':
      return `$${`${value.step}_${value.output}`.toUpperCase().replaceAll('-', '_')}`
    case 'variable':
    case 'secret':
      return `$${value.name}`
    case 'input':
      return `$${value.name.toUpperCase().replaceAll('-', '_')}`
    case 'component-input':
      return `$[[ inputs.${value.name} ]]`
    case 'expression':
      throw new Error(`${value.text} is an expression of GitHub`)
  }
}

/** `<step>.gitlab-ci.yml`: one step by itself. */
export function gitlabAlone(contracts: Contracts): [string, string][] {
  return alone.map(({ step, why, rules, inputs, gitlab }) => {
    const source = { ...train.find(each => each.step === step)!, why }
    const given = merge(inputsOf(source, 'production', undefined), inputs, gitlab)
    const { include, job } = piece(source, 'production', contracts, given, rules)
    const lines = [WRITTEN, 'include:', ...include, '', ...job]
    return [`workflows-examples/gitlab/${step}.gitlab-ci.yml`, `${lines.join('\n')}\n`]
  })
}

/** The watch on a schedule, and the train when it asks for it. */
export function gitlabRetrain(contracts: Contracts): string {
  const watch = train.find(({ onSchedule }) => onSchedule)!
  const inputs = { ...inputsOf(watch, 'production', undefined), state: DRIFT_STATE, 'fail-on': 'never' }
  const { include } = piece(watch, 'production', contracts, inputs)
  const lines = [
    WRITTEN,
    '# Retrains when the newest data has moved away from the training data. For a pipeline schedule.',
    `stages: [${watch.job}, retrain]`,
    '',
    'include:',
    ...include,
    '',
    // With the component's job of that name GitLab merges what stands here.
    `${watch.step}:`,
    ...comment('What the pipeline before found out about the life of this model.', '  '),
    `  cache: { key: ${watch.job}, paths: [${DRIFT_STATE}], when: always }`,
    '',
    'retrain:',
    '  stage: retrain',
    '  image: node:24',
    ...comment(
      'Drift does not fail the job above (`fail-on: never`): its output decides. `rules` are evaluated before any job runs, so they cannot see it. The train runs as a pipeline of its own.',
      '  ',
    ),
    '  script:',
    '    - |',
    '      if [ "$DRIFT_GATE_SHOULD_RETRAIN" != true ]; then echo "No drift: nothing to do"; exit 0; fi',
    "      node --input-type=module -e '",
    '        const { CI_API_V4_URL: api, CI_PROJECT_ID: project, CI_DEFAULT_BRANCH: ref, TRIGGER_TOKEN: token } = process.env',
    '        const body = new URLSearchParams({ ref, token })',
    '        const answer = await fetch(api + "/projects/" + project + "/trigger/pipeline", { method: "POST", body })',
    '        if (!answer.ok) throw new Error("the trigger answered " + answer.status)',
    '        console.log((await answer.json()).web_url)',
    "      '",
  ]
  return `${lines.join('\n')}\n`
}

/** The two pipelines of a project: a schedule starts the watch, everything else the train. */
export function gitlabBoth(): string {
  const include = (file: string, rule: string) => [
    `  - local: ${file}`,
    '    rules:',
    `      - if: $CI_PIPELINE_SOURCE ${rule} "schedule"`,
  ]
  const lines = [
    WRITTEN,
    '# What stands in .gitlab-ci.yml when a project has both the train and the watch.',
    'include:',
    ...include('train.gitlab-ci.yml', '!='),
    ...include('retrain-on-drift.gitlab-ci.yml', '=='),
  ]
  return `${lines.join('\n')}\n`
}

/** Every file starts here; the train runs on the default branch, when started by hand, or by the trigger above. */
export const heads: Readonly<Record<Place, readonly string[]>> = {
  production: [
    WRITTEN,
    ...comment('The release train of a model: each job is a step, and checks the evidence of those before it.', ''),
    'workflow:',
    '  rules:',
    '    - if: $CI_PIPELINE_SOURCE == "schedule"',
    '      when: never',
    '    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH',
  ],
  embedded: [
    WRITTEN,
    ...comment(
      'The same train on one kind of machine, to try it out and to test it: no GPU, no server, no cluster.',
      '',
    ),
  ],
}
