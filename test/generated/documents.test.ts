import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { load } from 'js-yaml'
import { policySchema as checksSchema } from '../../actions/validate-data/src/policy.js'
import { STEPS } from '../../cli/src/steps.js'
import { verifyInputs } from '../../cli/src/verify-inputs.js'
import { render } from '../../scripts/generate/render.js'
import { collectSources } from '../../scripts/generate/sources.js'
import { readResult, resultSchema } from '../../shared/compute/index.js'
import { parseInputs } from '../../shared/contract/index.js'
import { GitlabOnDisk } from '../support/gitlab-ci.js'
import { validateSteps, validateWorkflow } from '../support/language-service.js'
import { kindOf, type Snippet, snippetsOf } from '../support/snippets.js'

/** Pipelines are expanded by a program of their own, which takes its time on a busy machine. */
jest.setTimeout(120_000)

const root = fileURLToPath(new URL('../..', import.meta.url))
const sources = await collectSources(root)
const { contracts } = sources
const read = (path: string) => readFileSync(join(root, path), 'utf8')

const markdown = ['.', 'docs', 'docs/how-to', 'workflows-examples', 'workflows-examples/org-templates'].flatMap(
  folder =>
    readdirSync(join(root, folder))
      .filter(name => name.endsWith('.md'))
      .map(name => posix.join(folder, name)),
)
const snippets = markdown.flatMap(path => snippetsOf(read(path)).map(snippet => ({ ...snippet, path })))
const yaml = snippets.filter(({ language }) => language === 'yaml')
const commands = snippets
  .filter(({ language }) => language === 'sh')
  .flatMap(({ path, text }) =>
    text
      .trim()
      .split('\n')
      .map(line => [path, line] as const),
  )

/** Who shows that a command of the documents works. */
const COVERED: readonly (readonly [RegExp, string])[] = [
  [/^npm run demo$/, 'run as such by .ci/run'],
  [/^npm ci && npm test$/, 'run as such by .ci/run'],
  [/^node bin\/mlops\.mjs /, 'parsed here, run in test/bundle/documents.test.ts'],
  [/^mlops [a-z-]+ [a-z]+ /, 'its flags are compared here; what it does is tested with its step'],
  [/^openssl /, 'run in test/bundle/documents.test.ts'],
  [/^npm pack @duckdb\/node-bindings-/, 'the version is compared here; what it gives is tested with the toolbox'],
  [/^mkdir -p duckdb && tar /, 'the same'],
  [/^mkdir -p history && cp /, 'a copy; that such files are read is tested with `history`'],
]

describe('commands in the documents', () => {
  test.each(commands)('%s: %s is covered', (_, line) => {
    expect(COVERED.filter(([pattern]) => pattern.test(line))).toHaveLength(1)
  })

  test('scripts are those of package.json, and CI runs them', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
    const named = markdown.flatMap(path => [...read(path).matchAll(/\bnpm run ([\w:-]+)/g)].map(match => match[1]!))
    expect(named.filter(name => !Object.hasOwn(scripts, name))).toEqual([])
    for (const command of ['npm ci', 'npm test', 'npm run demo']) expect(read('.ci/run')).toContain(command)
  })

  test.each(commands.filter(([, line]) => line.startsWith('mlops ')))('%s: %s is a subcommand', (_, line) => {
    const [step, name, ...words] = wordsOf(line).slice(1) as [string, string, ...string[]]
    const found = STEPS.find(({ contract }) => contract.name === step)?.subcommands.find(
      ({ contract }) => contract.name === name,
    )
    const flags = words.filter(word => word.startsWith('--')).map(flag => flag.slice(2))
    expect(flags.length).toBeGreaterThan(0)
    expect(flags.filter(flag => !Object.hasOwn(found?.contract.inputs ?? {}, flag))).toEqual([])
  })

  test.each(commands.filter(([, line]) => line.startsWith('node bin/mlops.mjs')))(
    '%s: %s names real inputs',
    (_, line) => {
      const [step, ...words] = wordsOf(line).slice(2) as [string, ...string[]]
      if (step === 'verify') {
        const flags = words.filter(word => word.startsWith('--')).map(flag => flag.slice(2))
        expect(flags.filter(flag => !Object.hasOwn(verifyInputs, flag))).toEqual([])
        return
      }
      const contract = contracts.find(({ name }) => name === step)
      expect(contract?.name).toBe(step)
      const given = new Map<string, string>()
      for (let i = 0; i < words.length; i += 2) given.set(words[i]!.replace(/^--/, ''), words[i + 1]!)
      expect(() => parseInputs(contract!, given)).not.toThrow()
    },
  )

  test('the engine that is brought along is the pinned one', () => {
    const pinned = /VERSION = '([^']+)'/.exec(read('shared/data/duckdb/pin.ts'))![1]!
    const versions = [
      ...read('docs/how-to/air-gapped.md').matchAll(/node-bindings-linux-x64[@-]([\w.-]+?)(?:\.tgz|\s)/g),
    ]
    expect(versions.map(match => match[1])).toEqual([pinned, pinned])
  })
})

/** The words of a command line with single quotes. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/'([^']*)'|(\S+)/g)].map(match => match[1] ?? match[2]!)
}

describe('YAML in the documents', () => {
  const at = ({ path, line }: Snippet & { path: string }) => `${path}:${line}`

  test.each(yaml.map(snippet => [at(snippet), snippet] as const))(
    '%s is one of the kinds that are validated',
    (_, snippet) => {
      const kind = kindOf(snippet.text)
      expect(kind === 'other' ? snippet.text.split('\n')[0] : kind).toMatch(
        /^(workflow|steps|pipeline|# mlops\/checks\.yml)$/,
      )
    },
  )

  test('GitHub’s validator accepts workflows and steps', async () => {
    for (const { path, text, line } of yaml) {
      const kind = kindOf(text)
      const complaints =
        kind === 'workflow' ? await validateWorkflow(text) : kind === 'steps' ? await validateSteps(text) : []
      expect(complaints.map(each => `${path}:${line + each.line - 1}: ${each.message}`)).toEqual([])
    }
  })

  test('the checks file is one', () => {
    const checks = yaml.filter(({ text }) => text.startsWith('# mlops/checks.yml'))
    expect(checks.length).toBeGreaterThan(0)
    for (const { text } of checks) expect(checksSchema.safeParse(load(text)).error).toBeUndefined()
  })
})

describe('links in the documents', () => {
  test.each(markdown)('%s', path => {
    const links = [...read(path).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(match => match[1]!)
    const lost = links
      .filter(link => !/^[a-z]+:/.test(link))
      .filter(link => !existsSync(join(root, dirname(path), link)))
    expect(lost).toEqual([])
  })
})

describe('GitLab snippets and the organisation’s component', () => {
  let gitlab: GitlabOnDisk
  beforeAll(() => {
    gitlab = new GitlabOnDisk()
    const files = render(sources)
    const below = (folder: string) =>
      new Map(
        [...files].filter(([path]) => path.startsWith(folder)).map(([path, text]) => [path.slice(folder.length), text]),
      )
    gitlab.publish('acme/mlops-components', new Map([[sources.version, below('gitlab-components/')]]))
    gitlab.publish('acme/ml-platform', new Map([['1.0.0', below('workflows-examples/org-templates/gitlab/')]]))
  })
  afterAll(() => gitlab.close())

  const pipelines = yaml.filter(({ text }) => kindOf(text) === 'pipeline')

  test.each(pipelines.map(snippet => [`${snippet.path}:${snippet.line}`, snippet.text] as const))(
    '%s',
    async (_, text) => {
      const answer = await gitlab.preview(text)
      expect(answer.stderr).toBe('')
      expect(answer.code).toBe(0)
      expect(answer.stdout).toContain('mlops-actions@')
    },
  )

  test('one include of the organisation’s component gives the whole train, with the names that were given', async () => {
    const text = pipelines.find(({ path }) => path.includes('org-templates'))!.text
    const { stdout } = await gitlab.preview(text)
    const jobs = load(stdout) as Record<string, { variables?: Record<string, string> }>
    for (const step of ['validate-data', 'train-on-runner', 'register-model', 'build-image', 'helm-canary'])
      expect(Object.keys(jobs)).toContain(step)
    expect(jobs['helm-canary']!.variables).toMatchObject({ MLOPS_INPUT_RELEASE: 'fraud', MLOPS_INPUT_ROUTE: 'fraud' })
    expect(jobs['validate-data']!.variables).toMatchObject({ MLOPS_INPUT_DATA: 'data/payments-2025-0[1-5].csv' })
  })
})

describe('the contract with training code', () => {
  const page = snippetsOf(read('docs/training-contract.md'))
  const json = page.filter(({ language }) => language === 'json').map(({ text }) => JSON.parse(text) as object)
  const python = page.find(({ language }) => language === 'python')!.text

  test('its result is one, and its table names every field', () => {
    expect(resultSchema.strict().safeParse(json[1]).error).toBeUndefined()
    for (const field of Object.keys(resultSchema.shape))
      expect(read('docs/training-contract.md')).toContain(`\`${field}\``)
  })

  test('its request has the fields of the code', () => {
    const types = read('shared/compute/types.ts')
    const fields = /interface TrainingRequest \{([\s\S]*?)\n\}/.exec(types)![1]!
    const names = [...fields.matchAll(/readonly (\w+):/g)].map(match => match[1])
    expect(Object.keys(json[0]!)).toEqual(names)
  })

  const found = spawnSync('python3', ['--version']).status === 0
  ;(found ? test : test.skip)('three lines of Python write a result that is accepted', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'python-'))
    const [request, result] = [join(folder, 'request.json'), join(folder, 'result.json')]
    mkdirSync(join(folder, 'model'))
    writeFileSync(request, JSON.stringify({ ...json[0], output: folder }))
    const env = { PATH: process.env.PATH, MLOPS_REQUEST: request, MLOPS_RESULT: result, MLOPS_OUTPUT: folder }
    const { status, stderr } = spawnSync('python3', ['-c', python], { env, encoding: 'utf8' })
    expect([status, stderr]).toEqual([0, ''])
    expect((await readResult(result, folder)).metrics).toEqual({ auc: 0.91 })
    rmSync(folder, { recursive: true })
  })
})
