import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { load } from 'js-yaml'
import { gitlabTemplate } from '../../scripts/generate/gitlab.js'
import { exampleInputs } from '../../scripts/generate/gitlab-pipeline.js'
import { render } from '../../scripts/generate/render.js'
import { collectSources } from '../../scripts/generate/sources.js'
import type { Contract } from '../../shared/contract/index.js'
import { dotenvPath } from '../../shared/host/gitlab.js'
import { FILES } from '../../shared/run/render.js'
import { sample } from '../shared/contract/sample.js'
import { GitlabOnDisk, type Tree } from '../support/gitlab-ci.js'

// Other programs do the work here; on a busy machine they take their time.
jest.setTimeout(120_000)

const root = fileURLToPath(new URL('../..', import.meta.url))
const sources = await collectSources(root)
const sampleContract: Contract = sample

/** The component project as it is exported for a version, with one component more that has an input of every kind. */
function componentTree(version: string): Tree {
  const tree = new Map<string, string>()
  for (const [path, text] of render({ ...sources, version })) {
    if (path.startsWith('gitlab-components/')) tree.set(path.slice('gitlab-components/'.length), text)
  }
  return tree.set('templates/taste-soup.yml', gitlabTemplate(sampleContract, version))
}

interface Job {
  readonly stage: string
  readonly image: { name: string } | string
  readonly tags?: string[]
  readonly variables: Record<string, unknown>
  readonly script: string[]
  readonly artifacts: { paths: string[]; reports: Record<string, string> }
  readonly allow_failure: { exit_codes: number[] }
}

let gitlab: GitlabOnDisk
beforeAll(() => {
  gitlab = new GitlabOnDisk()
  const versions = ['1.0.0', '1.2.3', '1.10.0', '2.0.0', '2.1.0-rc.1'].map(v => [v, componentTree(v)] as const)
  gitlab.publish('acme/mlops-components', new Map(versions))
})
afterAll(() => gitlab.close())

const include = (ref: string, inputs: Record<string, unknown>, component = 'taste-soup') => ({
  component: `gitlab.example.com/acme/mlops-components/${component}@${ref}`,
  inputs,
})

const preview = (pipeline: unknown) => gitlab.preview(JSON.stringify(pipeline))

describe('the component project, used by another project', () => {
  test('versions: exact, major, minor and newest; pre-releases are never chosen by a range', async () => {
    const refs = ['1.2.3', '1', '1.2', '2', '~latest']
    const good = { soup: 'pot', spoons: 'a' }
    const answer = await preview({ include: refs.map((ref, i) => include(ref, { ...good, 'job-name': `job-${i}` })) })
    expect(answer.stderr).toBe('')
    const jobs = load(answer.stdout) as Record<string, Job>
    const versions = refs.map((_, i) => /mlops-actions@(\S+)/.exec(jobs[`job-${i}`]!.script.join('\n'))?.[1])
    expect(versions).toEqual(['1.2.3', '1.10.0', '1.2.3', '2.0.0', '2.0.0'])
  })

  test('inputs of every kind arrive as variables, letter by letter; nothing of them is in the script', async () => {
    const inputs = {
      soup: 'kitchen/pot "no. 1"\\x.txt',
      spoons: 'a/*.txt\n!a/b.txt\n',
      salt: 2.5,
      spill: '10%',
      simmer: '90s',
      lid: false,
      taste: 'very-hot',
      herbs: 'basil, dill',
      labels: "cook=ada's\nnote=$CI_COMMIT_SHA",
      extra: '{"a": [1, "two"]}',
      stage: 'kitchen',
      'job-tags': ['gpu', 'big'],
      'job-image': 'node:20',
      'warn-exit-code': 10,
    }
    const answer = await preview({ stages: ['kitchen'], include: [include('2', inputs)] })
    expect(answer.stderr).toBe('')
    const job = (load(answer.stdout) as Record<string, Job>)['taste-soup']!
    expect(job.variables).toMatchObject({
      MLOPS_INPUT_SOUP: inputs.soup,
      MLOPS_INPUT_SPOONS: inputs.spoons,
      MLOPS_INPUT_SALT: '2.5',
      MLOPS_INPUT_GUESTS: '',
      MLOPS_INPUT_SPILL: '10%',
      MLOPS_INPUT_SIMMER: '90s',
      MLOPS_INPUT_LID: 'false',
      MLOPS_INPUT_TASTE: 'very-hot',
      MLOPS_INPUT_HERBS: 'basil, dill',
      MLOPS_INPUT_LABELS: inputs.labels,
      MLOPS_INPUT_EXTRA: inputs.extra,
      MLOPS_INPUT_REPORT: 'mlops-out/report/taste-soup',
    })
    expect(Object.keys(job.variables)).not.toContain('MLOPS_INPUT_RECIPE')
    expect(job).toMatchObject({
      stage: 'kitchen',
      tags: ['gpu', 'big'],
      allow_failure: { exit_codes: [10] },
      retry: { max: 1, exit_codes: [3] },
      artifacts: {
        when: 'always',
        paths: ['mlops-out/evidence', 'mlops-out/report/taste-soup', 'mlops-out/taste-soup'],
        reports: {
          dotenv: dotenvPath('taste-soup'),
          junit: `mlops-out/report/taste-soup/${FILES.junit}`,
          codequality: `mlops-out/report/taste-soup/${FILES.codeQuality}`,
        },
      },
    })
    expect(JSON.stringify(job.image)).toContain('node:20')
    for (const value of ['kitchen/pot', 'very-hot', 'ada']) expect(job.script.join('\n')).not.toContain(value)
  })

  test.each<[string, Record<string, unknown>, RegExp]>([
    ['a required input is missing', { spoons: 'a' }, /soup/],
    ['a number is text', { soup: 'p', spoons: 'a', salt: 'much' }, /salt.*not a number/],
    ['a boolean is text', { soup: 'p', spoons: 'a', lid: 'yes' }, /lid.*not a boolean/],
    ['an option is unknown', { soup: 'p', spoons: 'a', taste: 'sweet' }, /taste.*sweet/],
    ['a duration has no unit', { soup: 'p', spoons: 'a', simmer: '15' }, /simmer/],
    ['a digest is none', { soup: 'p', spoons: 'a', 'bundle-sha256': 'abc' }, /bundle-sha256/],
  ])('refused: %s', async (_, inputs, message) => {
    const answer = await preview({ include: [include('1', inputs)] })
    expect(answer.code).not.toBe(0)
    expect(`${answer.stdout}${answer.stderr}`).toMatch(message)
  })

  test('a version that does not exist is refused', async () => {
    const answer = await preview({ include: [include('3', { soup: 'p', spoons: 'a' })] })
    expect(answer.code).not.toBe(0)
  })

  test('a job of the same name adds needs, rules and secrets', async () => {
    const answer = await preview({
      include: [include('2', { soup: 'p', spoons: 'a' })],
      chop: { script: ['true'] },
      'taste-soup': { needs: ['chop'], variables: { MLOPS_INPUT_RECIPE: '$SECRET_RECIPE' } },
    })
    expect(answer.stderr).toBe('')
    const job = (load(answer.stdout) as Record<string, Job>)['taste-soup']!
    expect(job).toMatchObject({ needs: [{ job: 'chop' }] })
    expect(job.variables).toMatchObject({ MLOPS_INPUT_RECIPE: '$SECRET_RECIPE', MLOPS_INPUT_SOUP: 'p' })
  })
})

describe('the shipped components', () => {
  test('each can be included with the examples of its contract', async () => {
    const answer = await preview({ include: sources.contracts.map(c => include('2', exampleInputs(c), c.name)) })
    expect(answer.stderr).toBe('')
    const jobs = load(answer.stdout) as Record<string, Job>
    for (const contract of sources.contracts) expect(jobs[contract.name]).toBeDefined()
  })

  test('the project’s own pipeline includes them at its own commit, and releases on a version tag alone', async () => {
    const folder = gitlab.repository('acme/mlops-components', componentTree('1.0.0'))
    const answer = await gitlab.ask('acme/mlops-components', folder, '--list-csv-all')
    expect(answer.stderr).toBe('')
    const names = answer.stdout.split('\n').map(line => line.split(';')[0])
    expect(names).toEqual(expect.arrayContaining(sources.contracts.map(({ name }) => `example-${name}`)))
    const release = answer.stdout.split('\n').find(line => line.startsWith('release;'))
    expect(release).toContain('never')
  })
})
