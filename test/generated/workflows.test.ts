import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, jest, test } from '@jest/globals'
import { actionYaml } from '../../scripts/generate/action-yaml.js'
import { collectSources } from '../../scripts/generate/sources.js'
import { sample } from '../shared/contract/sample.js'
import { type Complaint, validateActionYaml, validateSteps, validateWorkflow } from '../support/language-service.js'
import { kindOf, snippetsOf } from '../support/snippets.js'

// Other programs do the work here; on a busy machine they take their time.
jest.setTimeout(120_000)

const root = fileURLToPath(new URL('../..', import.meta.url))
const { contracts } = await collectSources(root)
const read = (path: string) => readFileSync(join(root, path), 'utf8')

function yamlFiles(folder: string): string[] {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(path => /\.ya?ml$/.test(path))
    .map(path => `${folder}/${path.replaceAll('\\', '/')}`)
}

const isWorkflow = (path: string) => kindOf(read(path)) === 'workflow'
const workflows = ['workflows-examples/github', 'workflows-examples/org-templates', '.github/workflows']
  .flatMap(yamlFiles)
  .filter(isWorkflow)
const documents = ['README.md', ...contracts.map(({ name }) => `actions/${name}/README.md`)].filter(path =>
  existsSync(join(root, path)),
)
const snippets = documents.flatMap(path =>
  snippetsOf(read(path))
    .filter(({ language }) => /^ya?ml$/.test(language))
    .map(snippet => ({ ...snippet, path })),
)

const show = (complaints: readonly Complaint[], path: string, offset = 0) =>
  complaints.map(({ line, message }) => `${path}:${line + offset}: ${message}`)

describe('GitHub’s validator accepts', () => {
  test.each(contracts.map(({ name }) => name))('the action.yml of %s', async name => {
    const path = `actions/${name}/action.yml`
    expect(show(await validateActionYaml(read(path)), path)).toEqual([])
  })

  test('every workflow of this repository', async () => {
    const complaints = await Promise.all(
      workflows.map(async path => show(await validateWorkflow(read(path), path.split('/').at(-1)), path)),
    )
    expect(workflows.length).toBeGreaterThan(0)
    expect(complaints.flat()).toEqual([])
  })

  test('every workflow and step in the documents', async () => {
    const complaints = await Promise.all(
      snippets.map(async ({ path, text, line }) => {
        const kind = kindOf(text)
        if (kind === 'workflow') return show(await validateWorkflow(text), path, line - 1)
        return kind === 'steps' ? show(await validateSteps(text), path, line - 1) : []
      }),
    )
    expect(complaints.flat()).toEqual([])
  })

  test('and every step’s README shows the step in use', () => {
    for (const { name } of contracts)
      expect(read(`actions/${name}/README.md`)).toContain(`mlops-actions/actions/${name}@v1`)
  })
})

describe('third-party actions', () => {
  const uses = (text: string) => [...text.matchAll(/^\s*(?:- )?uses:\s*([^\s#]+)/gm)].map(match => match[1]!)
  const own = /^(\.\/|\$\/|[\w.-]+\/mlops-actions\/|[\w.-]+\/\.github\/|<)/

  test.each(workflows)('%s names them by commit', path => {
    const loose = uses(read(path)).filter(ref => !own.test(ref) && !/@[0-9a-f]{40}$/.test(ref))
    expect(loose).toEqual([])
  })
})

describe('GitHub’s validator refuses what is planted', () => {
  const step = (lines: string) => `- uses: acme/mlops-actions/actions/${contracts[0]!.name}@v1\n${lines}`
  const required = () => {
    const first = Object.entries(contracts[0]!.inputs).filter(([, spec]) => spec.required)
    return `  with:\n${first.map(([name]) => `    ${name}: x\n`).join('')}`
  }

  test('nothing in a right step', async () => {
    expect(await validateSteps(step(required()))).toEqual([])
  })

  test('an unknown input, with its line', async () => {
    const complaints = await validateSteps(step(`${required()}    wrong-input: 1\n`))
    expect(complaints).toEqual([
      { line: required().split('\n').length + 1, message: expect.stringContaining('wrong-input') },
    ])
  })

  test('a missing required input', async () => {
    const complaints = await validateSteps(step(''))
    expect(complaints).toEqual([{ line: 1, message: expect.stringMatching(/[Mm]issing required input/) }])
  })

  test('a step of this project that does not exist', async () => {
    const complaints = await validateSteps('- uses: acme/mlops-actions/actions/taste-soup@v1\n')
    expect(complaints).toEqual([{ line: 1, message: expect.stringContaining('taste-soup') }])
  })

  test('a context that does not exist, and a job that nobody declared', async () => {
    const workflow =
      'on: push\njobs:\n  a:\n    needs: [b]\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ nonsense.x }}\n'
    const messages = (await validateWorkflow(workflow)).map(({ message }) => message)
    expect(messages).toEqual(
      expect.arrayContaining([expect.stringContaining("'b'"), expect.stringContaining('nonsense')]),
    )
  })

  test('an input that a reusable workflow does not have, and a reusable workflow that does not exist', async () => {
    const train =
      'on:\n  workflow_call:\n    inputs:\n      data: {type: string, required: true}\njobs:\n  a:\n    runs-on: x\n    steps: [{run: a}]\n'
    const call = (inputs: string) =>
      `on: push\njobs:\n  train:\n    uses: acme/ml/.github/workflows/train.yml@v1\n    with: ${inputs}\n`
    const ask = (inputs: string, text: string | undefined = train) =>
      validateWorkflow(call(inputs), 'call.yml', () => text)
    expect(await ask('{data: x}')).toEqual([])
    expect(await ask('{data: x, dtaa: y}')).toEqual([{ line: 5, message: expect.stringContaining('dtaa') }])
    expect(await ask('{}')).toEqual([{ line: expect.any(Number), message: expect.stringContaining('data') }])
    expect(await validateWorkflow(call('{data: x}'), 'call.yml', () => undefined)).not.toEqual([])
  })

  test('an action.yml with a key that is none, or a runtime that is none', async () => {
    const text = actionYaml(sample)
    expect(await validateActionYaml(text)).toEqual([])
    expect(await validateActionYaml(text.replace('using: node24', 'using: node99'))).not.toEqual([])
    expect(await validateActionYaml(text.replace('branding:', 'brandings:'))).not.toEqual([])
  })
})

describe('snippets', () => {
  test('are found with their lines and kinds', () => {
    const markdown =
      '# a\n\n```yaml\non: push\njobs: {}\n```\n\n- x\n  ```yaml\n  - uses: a/b@v1\n  ```\n```yaml\nopen\n'
    expect(snippetsOf(markdown).map(({ text, line }) => [kindOf(text), line, text])).toEqual([
      ['workflow', 4, 'on: push\njobs: {}\n'],
      ['steps', 10, '- uses: a/b@v1\n'],
    ])
    expect(kindOf('include:\n  - component: x\n')).toBe('pipeline')
    expect(kindOf('margin: 1\n')).toBe('other')
  })
})
