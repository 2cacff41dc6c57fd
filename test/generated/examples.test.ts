import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { load, loadAll } from 'js-yaml'
import { collectSources } from '../../scripts/generate/sources.js'
import type { InputSpec } from '../../shared/contract/index.js'
import { parseInputs } from '../../shared/contract/index.js'
import { examples } from '../../workflows-examples/source/index.js'
import { alone, train } from '../../workflows-examples/source/train.js'
import { merge, type Value } from '../../workflows-examples/source/values.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const { contracts } = await collectSources(root)
const files = examples(contracts)
const workflows = [...files].filter(([path]) => /\/(github|workflows|workflow-templates)\/[^/]+\.yml$/.test(path))
const pipelines = [...files].filter(([path]) => /gitlab/.test(path))

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>
  readonly needs?: string
  readonly steps?: readonly Step[]
}
interface Workflow {
  readonly permissions?: unknown
  readonly jobs: Readonly<Record<string, Job>>
}
const parsed = (text: string) => load(text) as Workflow
const jobsOf = (text: string) => Object.entries(parsed(text).jobs)

/** Third-party actions that are not named by a commit with the version beside it. */
function loose(text: string): string[] {
  const own = /^(\.\/|acme\/)/
  return [...text.matchAll(/^\s*(?:- )?uses: (.+)$/gm)]
    .map(match => match[1]!)
    .filter(use => !own.test(use) && !/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(use))
}

/** Expressions in scripts, where text from outside would become code. */
function pasted(text: string): string[] {
  return jobsOf(text).flatMap(([, { steps }]) =>
    (steps ?? []).flatMap(({ run }) => (run?.includes('${{') ? [run] : [])),
  )
}

describe('the workflows', () => {
  test('are all here: the train twice, each step alone, the receiver, retraining, the organisation’s', () => {
    const names = workflows.map(([path]) => path.split('/').at(-1))
    const steps = contracts.map(({ name }) => `${name}.yml`)
    expect(names).toEqual(expect.arrayContaining(['train.yml', 'train-embedded.yml', ...steps]))
    expect(names).toEqual(expect.arrayContaining(['train-gpu-receiver.yml', 'retrain-on-drift.yml', 'model-train.yml']))
  })

  test.each(workflows)('%s pins, states permissions, and pastes nothing into scripts', (_, text) => {
    expect(loose(text)).toEqual([])
    expect(pasted(text)).toEqual([])
    for (const [name, job] of jobsOf(text)) expect([name, job.permissions]).toEqual([name, expect.any(Object)])
    // The default of a repository may be more than a job without a list should have.
    if (!text.includes('workflow-templates')) expect(parsed(text).permissions ?? {}).toEqual({})
  })

  test('what these checks look for is found when it is planted', () => {
    expect(loose('      - uses: actions/checkout@v4\n')).toEqual(['actions/checkout@v4'])
    expect(loose(`      - uses: actions/checkout@${'a'.repeat(40)}\n`)).toHaveLength(1)
    expect(pasted('jobs: {a: {steps: [{run: "echo ${{ github.head_ref }}"}]}}')).toHaveLength(1)
  })

  test('no job has a permission that its step does not ask for', () => {
    const asked = new Map(contracts.map(contract => [contract.name, contract.permissions.github]))
    const more = new Map(alone.map(({ step, permissions }) => [step, permissions ?? {}]))
    for (const [path, text] of workflows) {
      for (const [name, { permissions, steps }] of jobsOf(text)) {
        const step = /mlops-actions\/actions\/([\w-]+)@/.exec(steps?.map(({ uses }) => uses).join('\n') ?? '')?.[1]
        if (step === undefined) continue
        expect([path, name, { contents: 'read', ...asked.get(step), ...more.get(step) }]).toEqual([
          path,
          name,
          expect.objectContaining(permissions ?? {}),
        ])
      }
    }
  })

  test.each(workflows)('%s: a job takes over exactly what the job before it left', (_, text) => {
    for (const [, { needs, steps }] of jobsOf(text)) {
      const taken = (steps ?? []).filter(({ uses }) => uses?.startsWith('actions/download-artifact'))
      if (needs === undefined) expect(taken).toEqual([])
      else if (taken.length > 0) expect(taken.map(({ with: given }) => given?.name)).toEqual([`mlops-${needs}`])
    }
  })

  test('the receiver takes what train-on-runner dispatches with, and uploads what it waits for', () => {
    const text = files.get('workflows-examples/github/train-gpu-receiver.yml')!
    const { on } = load(text) as { on: { workflow_dispatch: { inputs: object } } }
    const dispatched = readFileSync(join(root, 'actions/train-on-runner/src/main.ts'), 'utf8')
    for (const name of ['parameters', 'seed', 'attempt']) expect(dispatched).toContain(`${name}: `)
    expect(Object.keys(on.workflow_dispatch.inputs)).toEqual(['parameters', 'seed', 'attempt', 'distinct-id'])
    expect(text).toMatch(/^run-name: .*\$\{\{ inputs\.distinct-id \}\}/m)
    const upload = parsed(text).jobs.train!.steps!.at(-1)!
    const training = contracts.find(({ name }) => name === 'train-on-runner')!.inputs as Record<string, InputSpec>
    expect(upload.with).toMatchObject({ name: training.artifact!.default, path: training['output-dir']!.default })
  })
})

describe('the two renderings of the train', () => {
  const stand = (value: Value) => (typeof value === 'string' ? value : undefined)

  test('have the steps of all contracts in the train’s order', () => {
    expect(train.map(({ step }) => step)).toEqual(contracts.map(({ name }) => name))
    const demo = JSON.parse(files.get('demo/pipeline.json')!) as { step: string }[]
    expect(demo.map(({ step }) => step)).toEqual(train.map(({ step }) => step))
  })

  test.each(train.map(step => [step.step, step] as const))(
    '%s: literal inputs are ones that the step takes',
    (_, step) => {
      const contract = contracts.find(({ name }) => name === step.step)!
      for (const layers of [[step.embedded], [step.production, step.github], [step.production, step.gitlab]]) {
        const values = merge(step.inputs, ...layers)
        // What is known only when the pipeline runs is stood in for by the contract's own examples.
        const stands: Record<string, string> = {
          'data-digest': `sha256:${'0'.repeat(64)}`,
          'registry-url': 'https://mlflow.example.com',
          'prometheus-url': 'https://prometheus.example.com',
          image: `oci:mlops-out/image@sha256:${'0'.repeat(64)}`,
          'sandbox-stable-image': `oci:mlops-out/image@sha256:${'0'.repeat(64)}`,
        }
        const given = new Map(
          Object.entries(values).map(([name, value]) => [name, stand(value) ?? stands[name] ?? 'x']),
        )
        given.set('token', 'x')
        expect(() => parseInputs(contract, given)).not.toThrow()
      }
    },
  )
})

describe('GitLab', () => {
  test.each(pipelines)('%s is YAML with includes', (_, text) => {
    const document = loadAll(text).at(-1) as { include?: unknown[] }
    expect(document.include?.length).toBeGreaterThan(0)
  })

  test('no secret stands among the inputs', () => {
    for (const [, text] of pipelines) {
      for (const { component, inputs } of (
        loadAll(text).at(-1) as { include: { component?: string; inputs?: object }[] }
      ).include) {
        const step = /mlops-components\/([\w-]+)@/.exec(component ?? '')?.[1]
        const contract = contracts.find(({ name }) => name === step)
        const secrets = Object.entries<InputSpec>(contract?.inputs ?? {}).filter(([, { kind }]) => kind === 'secret')
        for (const [name] of secrets) expect(Object.keys(inputs ?? {})).not.toContain(name)
      }
    }
  })
})
