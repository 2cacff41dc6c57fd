import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { loadAll } from 'js-yaml'
import { render } from '../../scripts/generate/render.js'
import { collectSources } from '../../scripts/generate/sources.js'
import { nearest } from '../../shared/contract/index.js'
import { GitlabOnDisk } from '../support/gitlab-ci.js'
import { kindOf, snippetsOf } from '../support/snippets.js'

// Other programs do the work here; on a busy machine they take their time.
jest.setTimeout(120_000)

const root = fileURLToPath(new URL('../..', import.meta.url))
const sources = await collectSources(root)
const exported = new Map(
  [...render(sources)]
    .filter(([path]) => path.startsWith('gitlab-components/'))
    .map(([path, text]) => [path.slice('gitlab-components/'.length), text]),
)

interface Example {
  readonly name: string
  readonly text: string
  /** What lies beside it, for `include: local:`. */
  readonly beside: ReadonlyMap<string, string>
}

function examplesIn(folder: string): Example[] {
  if (!existsSync(join(root, folder))) return []
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(path => /\.ya?ml$/.test(path))
    .map(path => path.replaceAll('\\', '/'))
  const texts = new Map(files.map(path => [path, readFileSync(join(root, folder, path), 'utf8')]))
  return [...texts]
    .filter(([path, text]) => kindOf(text) === 'pipeline' && !text.startsWith('spec:') && !/org-templates/.test(path))
    .map(([path, text]) => ({ name: `${folder}/${path}`, text, beside: texts }))
}

const documents = [
  'README.md',
  'gitlab-components/README.md',
  ...sources.contracts.map(({ name }) => `actions/${name}/README.md`),
].filter(path => existsSync(join(root, path)))
const snippets = documents.flatMap(path =>
  snippetsOf(readFileSync(join(root, path), 'utf8'))
    .filter(({ language, text }) => /^ya?ml$/.test(language) && kindOf(text) === 'pipeline' && /^include:/m.test(text))
    .map(({ text, line }): Example => ({ name: `${path}:${line}`, text, beside: new Map() })),
)
const examples = [...examplesIn('workflows-examples/gitlab'), ...snippets]

interface Include {
  readonly component?: string
  readonly inputs?: Readonly<Record<string, unknown>>
}

/** gitlab-ci-local lets unknown inputs pass, GitLab does not: compared here with what the templates declare. */
function unknownInputs(pipeline: string): string[] {
  const document = loadAll(pipeline).at(-1) as { include?: Include | Include[] }
  return [document.include ?? []].flat().flatMap(({ component, inputs }) => {
    const match = /mlops-components\/([\w-]+)@/.exec(component ?? '')
    if (!match) return []
    const template = exported.get(`templates/${match[1]}.yml`)
    if (template === undefined) return [`there is no component ${match[1]}`]
    const spec = (loadAll(template)[0] as { spec: { inputs: Record<string, unknown> } }).spec.inputs
    return Object.keys(inputs ?? {})
      .filter(name => !Object.hasOwn(spec, name))
      .map(name => `${match[1]} has no input ${name} (nearest: ${nearest(name, Object.keys(spec)) ?? 'none'})`)
  })
}

let gitlab: GitlabOnDisk
beforeAll(() => {
  gitlab = new GitlabOnDisk()
  gitlab.publish('acme/mlops-components', new Map([[sources.version, exported]]))
})
afterAll(() => gitlab.close())

describe('GitLab pipelines of examples and documents', () => {
  test('are found', () => expect(examples.length).toBeGreaterThan(0))

  test.each(examples.map(example => [example.name, example] as const))('%s', async (_, { text, beside, name }) => {
    expect(unknownInputs(text)).toEqual([])
    const answer = await gitlab.preview(
      text,
      new Map([...beside].filter(([path]) => basename(path) !== basename(name))),
    )
    expect(answer.stderr).toBe('')
    expect(answer.code).toBe(0)
    // Every component gave its job, under the name that the pipeline asked for.
    expect(answer.stdout).toContain('mlops-actions@')
  })

  test('an unknown input and an unknown component are noticed', () => {
    const [first] = sources.contracts
    const include = (component: string, input: string) =>
      `include:\n  - component: $CI_SERVER_FQDN/acme/mlops-components/${component}@1\n    inputs: {${input}: x}\n`
    expect(unknownInputs(include(first!.name, 'fail_on'))).toEqual([
      `${first!.name} has no input fail_on (nearest: fail-on)`,
    ])
    expect(unknownInputs(include('taste-soup', 'x'))).toEqual(['there is no component taste-soup'])
    expect(unknownInputs(include(first!.name, 'stage'))).toEqual([])
  })
})
