import { execFile, execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { dump, load } from 'js-yaml'
import { train } from '../../workflows-examples/source/train.js'
import { demoPredictions, demoProject, engineAbove, root } from '../support/demo-project.js'
import { GitlabOnDisk } from '../support/gitlab-ci.js'
import { describeWith } from './need.js'

interface Pipeline {
  include: { component: string; inputs: Record<string, unknown> }[]
  [job: string]: unknown
}

// rsync: gitlab-ci-local copies a job's files with it.
describeWith(['rsync'], 'the GitLab examples, run by gitlab-ci-local', () => {
  let place: string
  let gitlab: GitlabOnDisk
  let bundle: string

  beforeAll(async () => {
    place = mkdtempSync(join(tmpdir(), 'gitlab-'))
    mkdirSync(join(place, 'tmp'))
    engineAbove(place)
    // The package as npm would publish it.
    const options = ['pack', '--silent', '--ignore-scripts', '--pack-destination', place]
    execFileSync('npm', options, { cwd: root, stdio: 'ignore', shell: process.platform === 'win32' })
    bundle = join(place, readdirSync(place).find(name => /^mlops-actions-.*\.tgz$/.test(name))!)
    gitlab = new GitlabOnDisk({ TMPDIR: join(place, 'tmp') })
    const folder = join(root, 'gitlab-components')
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name))
    const tree = new Map(files.map(path => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]))
    gitlab.publish('acme/mlops-components', new Map([['1.0.0', tree]]))
  })
  afterAll(() => {
    gitlab?.close()
    rmSync(place, { recursive: true, force: true })
  })

  /**
   * The example as it is, with the command from a file: there is no package registry here. gitlab-ci-local goes on after
   * a job with `allow_failure:exit_codes` whatever its exit code is, and calls the pipeline a success; GitLab looks at
   * the codes. They are taken out, so that a failure is one. Before `after_script` it copies the project anew, over what
   * the job has made, so that goes as well.
   */
  function withBundle(text: string): string {
    const pipeline = load(text) as Pipeline
    const sha256 = createHash('sha256').update(readFileSync(bundle)).digest('hex')
    for (const { component, inputs } of pipeline.include) {
      Object.assign(inputs, { bundle: 'mlops.tgz', 'bundle-sha256': sha256 })
      const step = /components\/([\w-]+)@/.exec(component)![1]!
      pipeline[step] = { ...(pipeline[step] as object), allow_failure: false, after_script: [] }
    }
    // gitlab-ci-local says GITLAB_CI=false.
    pipeline.variables = { MLOPS_HOST: 'gitlab' }
    return dump(pipeline)
  }

  async function run(name: string, change: (folder: string) => void = () => {}) {
    const folder = join(mkdtempSync(join(place, 'project-')), 'fraud')
    const text = withBundle(readFileSync(join(root, 'workflows-examples/gitlab', name), 'utf8'))
    demoProject(folder, 'https://gitlab.example.com/acme/fraud.git', new Map([['.gitlab-ci.yml', text]]))
    copyFileSync(bundle, join(folder, 'mlops.tgz'))
    change(folder)
    const again = async () => {
      execFileSync('git', ['add', '-A'], { cwd: folder })
      return gitlab.ask('acme/fraud', folder, '--force-shell-executor', '--shell-isolation')
    }
    const outcome = (step: string) =>
      JSON.parse(readFileSync(join(folder, 'mlops-out/report', step, 'outcome.json'), 'utf8')) as {
        verdict: string
        outputs: Record<string, unknown>
      }
    return { ...(await again()), folder, outcome, again }
  }

  test('the whole embedded train: one component a step, evidence and outputs handed on by GitLab', async () => {
    const { code, stdout, stderr, folder, outcome } = await run('train-embedded.gitlab-ci.yml')
    expect([code, code === 0 ? '' : `${stdout}${stderr}`]).toEqual([0, ''])
    for (const { step } of train) expect(outcome(step).verdict).toMatch(/^(pass|warn)$/)
    // What the last job had and wrote is the whole chain.
    const verify = await new Promise<string>(resolve =>
      execFile(
        process.execPath,
        [join(root, 'bin/mlops.mjs'), 'verify', 'mlops-out/evidence', '--output=json'],
        { cwd: folder, env: { ...process.env, MLOPS_HOST: 'terminal' } },
        (_, out) => resolve(out),
      ),
    )
    expect((JSON.parse(verify) as { verdict: string }).verdict).toMatch(/^(pass|warn)$/)
  }, 420_000)

  test('bad data stops the pipeline before anything is trained, and the report stays', async () => {
    const { code, stdout, outcome } = await run('train-embedded.gitlab-ci.yml', folder =>
      copyFileSync(join(folder, 'data/payments-2025-10.csv'), join(folder, 'data/payments-2025-03.csv')),
    )
    expect(code).toBe(1)
    expect(outcome('validate-data').verdict).toBe('fail')
    expect(stdout).not.toContain('epoch 1/')
  }, 120_000)

  test('the watch: what one pipeline found out is known to the next one', async () => {
    const name = 'retrain-on-drift.gitlab-ci.yml'
    const { code, stdout, folder, outcome, again } = await run(name, folder => demoPredictions(folder, '07'))
    expect([code, code === 0 ? '' : stdout]).toEqual([0, ''])
    expect(outcome('drift-gate').outputs.position).toBe(1)
    demoPredictions(folder, '08')
    // A runner starts with a clean folder; gitlab-ci-local does not.
    for (const left of ['.gitlab-ci-local/builds', 'mlops/drift-state.json', 'mlops-out'])
      rmSync(join(folder, left), { recursive: true, force: true })
    expect((await again()).code).toBe(0)
    expect(outcome('drift-gate').outputs.position).toBe(2)
  }, 120_000)
})
