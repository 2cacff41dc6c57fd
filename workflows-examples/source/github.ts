import type { Contract } from '../../shared/contract/index.js'
import { ACTIONS, ACTIONS_VERSION, CACHE_RESTORE, CACHE_SAVE, CHECKOUT, DOWNLOAD, UPLOAD } from './pins.js'
import { alone, DRIFT_STATE, type TrainStep, train } from './train.js'
import { merge, type Reference, type Value, type Values } from './values.js'
import { comment, indented, scalar } from './yaml-lines.js'

export type Place = 'embedded' | 'production'
export type Contracts = ReadonlyMap<string, Contract>

const WRITTEN = '# Written by `npm run generate` from workflows-examples/source; edit that.'

/** What a whole workflow of the train differs in. */
export interface Train {
  readonly head: readonly string[]
  readonly place: Place
  /** Inputs that replace those of the source, by step. */
  readonly replaced?: Readonly<Record<string, Values>>
}

/** Several jobs in a row, each with what the one before left in `mlops-out`. */
export function githubTrain({ head, place, replaced }: Train, contracts: Contracts): string {
  const steps = train.filter(step => place === 'embedded' || !step.onSchedule)
  const layers = new Map(steps.map(step => [step.step, inputsOf(step, place, replaced?.[step.step])]))
  const jobs = steps.flatMap((step, index) => {
    const before = steps[index - 1]
    const later = steps.slice(index + 1).flatMap(each => Object.values(layers.get(each.step)!))
    const outputs = new Set(later.flatMap(value => (isOutputOf(value, step.step) ? [value.output] : [])))
    return ['', ...job(step, { place, before, inputs: layers.get(step.step)!, outputs: [...outputs] }, contracts)]
  })
  return `${[WRITTEN, ...head, 'jobs:', ...jobs.slice(1)].join('\n')}\n`
}

const isOutputOf = (value: Value, step: string): value is Reference & { kind: 'output' } =>
  typeof value !== 'string' && value.kind === 'output' && value.step === step

function inputsOf(step: TrainStep, place: Place, replaced: Values | undefined): Readonly<Record<string, Value>> {
  return place === 'embedded'
    ? merge(step.inputs, step.embedded, replaced)
    : merge(step.inputs, step.production, step.github, replaced)
}

interface Surroundings {
  readonly place: Place
  readonly before: TrainStep | undefined
  readonly inputs: Readonly<Record<string, Value>>
  readonly outputs: readonly string[]
  /** A file that is carried from run to run. */
  readonly remembered?: string
}

function job(
  step: TrainStep,
  { place, before, inputs, outputs, remembered }: Surroundings,
  contracts: Contracts,
): string[] {
  const production = place === 'production'
  const lines = [
    ...comment(step.why, '  '),
    `  ${step.job}:`,
    ...(before ? [`    needs: ${before.job}`] : []),
    `    runs-on: ${(production && step.runsOn) || 'ubuntu-latest'}`,
    ...(production ? indented(step.githubKeys ?? [], '    ') : []),
    `    permissions: ${permissions(production ? contracts.get(step.step) : undefined)}`,
    ...outputsOf(step.job, outputs),
    '    steps:',
    ...(production && step.withoutCheckout ? [] : [`      - uses: ${CHECKOUT}`]),
    ...(before ? [`      - uses: ${DOWNLOAD}`, `        with: { name: mlops-${before.job}, path: mlops-out }`] : []),
    ...(production ? [] : (step.embeddedBefore ?? [])).map(command => `      - run: ${command}`),
    ...(remembered === undefined ? [] : restore(step.job, remembered)),
    ...use(step.step, outputs.length > 0 ? step.job : undefined, inputs),
    ...(remembered === undefined ? [] : save(step.job, remembered)),
    ...upload(step.job),
  ]
  return lines
}

/** What the run before saved: a cache is never changed, so each run saves its own and takes the newest. */
function restore(name: string, path: string): string[] {
  return [`      - uses: ${CACHE_RESTORE}`, ...cached(name, path), `          restore-keys: ${name}-`]
}

/** By itself, because `actions/cache` saves nothing where the job fails, as it does on drift. */
function save(name: string, path: string): string[] {
  return [`      - uses: ${CACHE_SAVE}`, '        if: always()', ...cached(name, path)]
}

function cached(name: string, path: string): string[] {
  return [
    '        with:',
    `          path: ${path}`,
    `          key: ${name}-\${{ github.run_id }}-\${{ github.run_attempt }}`,
  ]
}

function outputsOf(id: string, outputs: readonly string[]): string[] {
  if (outputs.length === 0) return []
  return ['    outputs:', ...outputs.map(name => `      ${name}: \${{ steps.${id}.outputs.${name} }}`)]
}

/** Kept also when the step stops the job: that is when the report is wanted. A re-run replaces it. */
function upload(name: string): string[] {
  return [
    `      - uses: ${UPLOAD}`,
    '        if: always()',
    `        with: { name: mlops-${name}, path: mlops-out, overwrite: true }`,
  ]
}

function use(step: string, id: string | undefined, inputs: Readonly<Record<string, Value>>): string[] {
  const uses = `uses: ${ACTIONS}/${step}@${ACTIONS_VERSION}`
  return [
    ...(id === undefined ? [`      - ${uses}`] : [`      - id: ${id}`, `        ${uses}`]),
    '        with:',
    ...Object.entries(inputs).map(([name, value]) => `          ${name}: ${text(value, '          ')}`),
  ]
}

function text(value: Value, indent: string): string {
  return typeof value === 'string' ? scalar(value, indent) : `\${{ ${inExpression(value)} }}`
}

function inExpression(value: Reference): string {
  switch (value.kind) {
    case 'output': {
      const job = train.find(({ step }) => step === value.step)?.job
      if (job === undefined) throw new Error(`no step of the train is called ${value.step}`)
      return `needs.${job}.outputs.${value.output}`
    }
    case 'variable':
      return `vars.${value.name}`
    case 'secret':
      return `secrets.${value.name}`
    case 'input':
      return `inputs.${value.name}`
    case 'expression':
      return value.text
    case 'component-input':
      throw new Error(`${value.name} is an input of a GitLab component`)
  }
}

function permissions(contract: Contract | undefined, more: Readonly<Record<string, string>> = {}): string {
  const all = { contents: 'read', ...contract?.permissions.github, ...more }
  return `{ ${Object.entries(all)
    .map(([name, access]) => `${name}: ${access}`)
    .join(', ')} }`
}

/** `<step>.yml`: one step by itself. */
export function githubAlone(contracts: Contracts): [string, string][] {
  return alone.map(({ step, why, on, inputs, github, permissions: more }) => {
    const source = train.find(each => each.step === step)!
    const merged = merge(inputsOf(source, 'production', undefined), inputs, github)
    const lines = [
      WRITTEN,
      ...comment(why, ''),
      `name: ${step}`,
      'on:',
      ...indented(on, '  '),
      'permissions: {}',
      'jobs:',
      `  ${source.job}:`,
      `    runs-on: ${source.runsOn ?? 'ubuntu-latest'}`,
      ...indented(source.githubKeys ?? [], '    '),
      `    permissions: ${permissions(contracts.get(step), more)}`,
      '    steps:',
      ...(source.withoutCheckout ? [] : [`      - uses: ${CHECKOUT}`]),
      ...use(step, undefined, merged),
      ...upload(source.job),
    ]
    return [`workflows-examples/github/${step}.yml`, `${lines.join('\n')}\n`]
  })
}

/** The watch, and the train when it asks for it. */
export function githubRetrain(contracts: Contracts): string {
  const watch = train.find(({ onSchedule }) => onSchedule)!
  const lines = [
    WRITTEN,
    '# Retrains when the newest data has moved away from the training data.',
    'name: retrain on drift',
    'on:',
    '  schedule:',
    "    - cron: '17 5 * * *'",
    '  workflow_dispatch:',
    'permissions: {}',
    'jobs:',
    ...job(
      watch,
      {
        place: 'production',
        before: undefined,
        inputs: { ...inputsOf(watch, 'production', undefined), state: DRIFT_STATE },
        outputs: ['should-retrain'],
        remembered: DRIFT_STATE,
      },
      contracts,
    ),
    '',
    '  retrain:',
    `    needs: ${watch.job}`,
    ...comment(
      `Drift fails the job above, and a failed job skips what needs it; the condition says that this one wants to run all the same. A run that broke (exit code 3) leaves should-retrain empty: it is no drift.`,
      '    ',
    ),
    `    if: \${{ !cancelled() && needs.${watch.job}.outputs.should-retrain == 'true' }}`,
    '    runs-on: ubuntu-latest',
    '    permissions: { actions: write }',
    '    steps:',
    '      - env:',
    '          GH_TOKEN: ${{ github.token }}',
    '          GH_REPO: ${{ github.repository }}',
    '          REF: ${{ github.ref_name }}',
    '        run: gh workflow run train.yml --ref "$REF"',
  ]
  return `${lines.join('\n')}\n`
}

const DISPATCH_OR_MAIN = [
  'on:',
  '  workflow_dispatch:',
  '  push:',
  '    branches: [main]',
  '    paths: [data/**, mlops/**, train.mjs]',
]

/** One train at a time, and none is cut off in its canary by the next. */
const ONE_AT_A_TIME = ['permissions: {}', 'concurrency: { group: train, cancel-in-progress: false }']

export const heads: Readonly<Record<Place, readonly string[]>> = {
  production: [
    ...comment('The release train of a model: each job is a step, and checks the evidence of those before it.', ''),
    'name: train',
    ...DISPATCH_OR_MAIN,
    ...ONE_AT_A_TIME,
  ],
  embedded: [
    ...comment(
      'The same train on one kind of machine, to try it out and to test it: no GPU, no server, no cluster.',
      '',
    ),
    'name: train (embedded)',
    'on:',
    '  workflow_dispatch:',
    'permissions: {}',
  ],
}
