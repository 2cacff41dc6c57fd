import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { CACHE_RESTORE, DOWNLOAD, UPLOAD } from '../../workflows-examples/source/pins.js'
import { train } from '../../workflows-examples/source/train.js'
import { demoPredictions, demoProject, engineAbove, root } from '../support/demo-project.js'
import { kindOf, snippetsOf } from '../support/snippets.js'
import { describeWith } from './need.js'

/**
 * Stand-ins for the artifact actions, which act cannot fetch here: an artifact is a folder. Like the real ones, an
 * upload without `overwrite` refuses a name that exists, and a download refuses one that does not.
 */
const UPLOADER = `name: upload
inputs: { name: {}, path: {}, overwrite: { default: 'false' } }
runs:
  using: composite
  steps:
    - shell: bash
      env: { NAME: '\${{ inputs.name }}', FROM: '\${{ inputs.path }}', OVERWRITE: '\${{ inputs.overwrite }}' }
      run: |
        if [ -e "$ARTIFACT_STORE/$NAME" ] && [ "$OVERWRITE" != true ]; then echo "$NAME exists"; exit 1; fi
        rm -rf "$ARTIFACT_STORE/$NAME" && mkdir -p "$ARTIFACT_STORE/$NAME"
        cp -R "$FROM/." "$ARTIFACT_STORE/$NAME/"
`
const DOWNLOADER = `name: download
inputs: { name: {}, path: {} }
runs:
  using: composite
  steps:
    - shell: bash
      env: { NAME: '\${{ inputs.name }}', INTO: '\${{ inputs.path }}' }
      run: mkdir -p "$INTO" && cp -R "$ARTIFACT_STORE/$NAME/." "$INTO/"
`
/** Likewise for a cache: it is written once a key, and the newest whose key begins so is taken. One path only. */
const RESTORER = `name: restore
inputs: { path: {}, key: {}, restore-keys: {} }
runs:
  using: composite
  steps:
    - shell: bash
      env: { INTO: '\${{ inputs.path }}', PREFIX: '\${{ inputs.restore-keys }}' }
      run: |
        newest=$(ls -t "$ARTIFACT_STORE" | grep "^cache-$PREFIX" | head -n 1) || exit 0
        mkdir -p "$(dirname "$INTO")" && cp "$ARTIFACT_STORE/$newest" "$INTO"
`
const SAVER = `name: save
inputs: { path: {}, key: {} }
runs:
  using: composite
  steps:
    - shell: bash
      env: { FROM: '\${{ inputs.path }}', KEY: '\${{ inputs.key }}' }
      run: |
        if [ -e "$ARTIFACT_STORE/cache-$KEY" ]; then echo "$KEY is there already"; exit 0; fi
        if [ -e "$FROM" ]; then cp "$FROM" "$ARTIFACT_STORE/cache-$KEY"; fi
`
const reference = (pin: string) => pin.split(' ')[0]!

interface Ran {
  readonly code: number
  /** Job → how it ended. */
  readonly jobs: Readonly<Record<string, string>>
  readonly log: string
}

describeWith(['act'], 'the GitHub examples, run by act', tools => {
  let place: string
  let repository: string
  const store = () => join(place, 'artifacts')

  beforeEach(() => {
    place = mkdtempSync(join(tmpdir(), 'act-'))
    repository = join(place, 'fraud')
    for (const folder of ['home', 'artifacts', 'upload', 'download']) mkdirSync(join(place, folder))
    writeFileSync(join(place, 'upload/action.yml'), UPLOADER)
    writeFileSync(join(place, 'download/action.yml'), DOWNLOADER)
    for (const [folder, action] of [
      ['restore', RESTORER],
      ['save', SAVER],
    ] as const) {
      mkdirSync(join(place, 'cache', folder), { recursive: true })
      writeFileSync(join(place, 'cache', folder, 'action.yml'), action)
    }
    // What `uses:` fetches: the actions as they are committed, nothing beside them.
    for (const step of readdirSync(join(root, 'actions'))) {
      const to = join(place, 'mlops-actions/actions', step)
      cpSync(join(root, 'actions', step, 'action.yml'), join(to, 'action.yml'))
      cpSync(join(root, 'actions', step, 'dist'), join(to, 'dist'), { recursive: true })
    }
    engineAbove(place)
  })
  afterEach(() => rmSync(place, { recursive: true, force: true }))

  function prepare(
    workflow: string,
    text = readFileSync(join(root, 'workflows-examples/github', workflow), 'utf8'),
  ): void {
    const files = new Map([[`.github/workflows/${workflow}`, text]])
    demoProject(repository, 'https://github.com/acme/fraud.git', files)
  }

  function act(event: string, workflow: string, ...more: string[]): Promise<Ran> {
    const stand = (from: string, to: string) => ['--local-repository', `${from}=${join(place, to)}`]
    const args = [
      event,
      ...['--workflows', `.github/workflows/${workflow}`, '--platform', 'ubuntu-latest=-self-hosted', '--json'],
      // Without these act looks for the address of a network, and there may be none.
      ...['--no-cache-server', '--artifact-server-addr', '127.0.0.1'],
      ...stand('acme/mlops-actions@v1', 'mlops-actions'),
      ...stand(reference(UPLOAD), 'upload'),
      ...stand(reference(DOWNLOAD), 'download'),
      ...stand(reference(CACHE_RESTORE).replace('/restore', ''), 'cache'),
      ...['--env', `ARTIFACT_STORE=${store()}`, '--platform', 'gpu=-self-hosted'],
      ...more,
    ]
    const env = {
      HOME: join(place, 'home'),
      // The first node in PATH runs the actions.
      PATH: [join(place, 'path'), dirname(process.execPath), process.env.PATH].join(delimiter),
    }
    return new Promise(resolve => {
      execFile(tools.act, args, { cwd: repository, env, maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
        const lines = stdout.split('\n').flatMap(line => {
          try {
            return [JSON.parse(line) as { job?: string; msg?: string; jobResult?: string }]
          } catch {
            return []
          }
        })
        const ended = lines.filter(({ jobResult }) => jobResult !== undefined)
        resolve({
          code: error ? Number(error.code) || 1 : 0,
          jobs: Object.fromEntries(ended.map(({ job, jobResult }) => [job!.split('/').at(-1)!.trim(), jobResult!])),
          log: `${lines.map(({ job, msg }) => `${job ?? ''}: ${msg ?? ''}`).join('\n')}\n${stderr}`,
        })
      })
    })
  }

  const outcome = (artifact: string, step: string) =>
    JSON.parse(readFileSync(join(store(), artifact, 'report', step, 'outcome.json'), 'utf8')) as {
      verdict: string
      headline: string
      outputs: Record<string, unknown>
    }

  test('validate-data alone: good data passes, and its report is an artifact', async () => {
    prepare('validate-data.yml')
    const ran = await act('pull_request', 'validate-data.yml')
    expect([ran.code, ran.jobs]).toEqual([0, { data: 'success' }])
    expect(outcome('mlops-data', 'validate-data').verdict).toBe('pass')
    expect(existsSync(join(store(), 'mlops-data/evidence'))).toBe(true)
  }, 120_000)

  test('validate-data alone: cents for euros fail the job, and the report is there all the same', async () => {
    prepare('validate-data.yml')
    const bad = readFileSync(join(repository, 'data/payments-2025-10.csv'))
    writeFileSync(join(repository, 'data/payments-2025-03.csv'), bad)
    const ran = await act('pull_request', 'validate-data.yml')
    expect([ran.code, ran.jobs]).toEqual([1, { data: 'failure' }])
    expect(outcome('mlops-data', 'validate-data').verdict).toBe('fail')
    expect(ran.log).toContain('amount')
  }, 120_000)

  test('the shortest workflow of the README', async () => {
    const [shortest] = snippetsOf(readFileSync(join(root, 'README.md'), 'utf8')).filter(
      ({ text }) => kindOf(text) === 'workflow',
    )
    prepare('shortest.yml', shortest!.text)
    for (const month of ['07', '08', '09', '10', '11', '12'])
      rmSync(join(repository, `data/payments-2025-${month}.csv`))
    const ran = await act('pull_request', 'shortest.yml')
    expect([ran.code === 0 ? '' : ran.log, ran.jobs]).toEqual(['', { data: 'success' }])
  }, 120_000)

  test('the GPU side: what the waiting side takes over', async () => {
    prepare('train-gpu-receiver.yml')
    const inputs = ['parameters=epochs=2\ntest=data/payments-2025-06.csv', 'seed=7', 'attempt=2', 'distinct-id=mlops-1']
    const ran = await act('workflow_dispatch', 'train-gpu-receiver.yml', ...inputs.flatMap(each => ['--input', each]))
    expect([ran.code === 0 ? '' : ran.log, ran.jobs]).toEqual(['', { train: 'success' }])
    const record = JSON.parse(readFileSync(join(store(), 'mlops-training/training-record.json'), 'utf8')) as {
      parameters: Record<string, string>
      model: string
      seed: number
      dataset: { digest: object }
    }
    expect(record).toMatchObject({ seed: 7, parameters: { epochs: '2', test: 'data/payments-2025-06.csv' } })
    expect(record.dataset.digest).toEqual({ dirHash: expect.stringMatching(/^[0-9a-f]{64}$/) })
    expect(existsSync(join(store(), 'mlops-training', record.model))).toBe(true)
  }, 120_000)

  describe('retraining on drift', () => {
    /** A `gh` that writes down which workflows it is asked to start (act itself asks it for a token). */
    function gh(): () => string {
      const calls = join(place, 'gh-calls')
      mkdirSync(join(place, 'path'))
      writeFileSync(calls, '')
      writeFileSync(join(place, 'path/gh'), `#!/bin/sh\n[ "$1" = workflow ] && echo "$@" >> '${calls}'\n`, {
        mode: 0o755,
      })
      return () => readFileSync(calls, 'utf8')
    }

    test('fraud that has changed fails the watch, and the failed watch starts the train', async () => {
      prepare('retrain-on-drift.yml')
      demoPredictions(repository, '12')
      const started = gh()
      const ran = await act('schedule', 'retrain-on-drift.yml')
      expect(ran.jobs).toEqual({ watch: 'failure', retrain: 'success' })
      expect(outcome('mlops-watch', 'drift-gate').verdict).toBe('fail')
      expect(started()).toBe('workflow run train.yml --ref main\n')
    }, 120_000)

    test('an ordinary month starts nothing', async () => {
      prepare('retrain-on-drift.yml')
      demoPredictions(repository, '07')
      const started = gh()
      const ran = await act('schedule', 'retrain-on-drift.yml')
      expect(ran.jobs.watch).toBe('success')
      expect(started()).toBe('')
    }, 120_000)

    test('what one watch found out is known to the next one, also where it failed', async () => {
      prepare('retrain-on-drift.yml')
      gh()
      for (const [month, position] of [
        ['12', 1],
        ['07', 2],
      ] as const) {
        demoPredictions(repository, month)
        // A runner starts with a clean folder; act works in the repository.
        for (const left of ['mlops/drift-state.json', 'mlops-out'])
          rmSync(join(repository, left), { recursive: true, force: true })
        await act('schedule', 'retrain-on-drift.yml', '--env', `GITHUB_RUN_ID=${position}`)
        expect(outcome('mlops-watch', 'drift-gate').outputs.position).toBe(position)
      }
    }, 120_000)

    test('a watch that broke is no drift', async () => {
      prepare('retrain-on-drift.yml')
      const started = gh()
      const ran = await act('schedule', 'retrain-on-drift.yml')
      expect(ran.jobs.watch).toBe('failure')
      expect(ran.log).toContain('no file matches predictions/current/')
      expect(started()).toBe('')
    }, 120_000)
  })

  test('the whole embedded train, its evidence carried from job to job', async () => {
    prepare('train-embedded.yml')
    const ran = await act('workflow_dispatch', 'train-embedded.yml')
    const all = Object.fromEntries(train.map(({ job }) => [job, 'success']))
    expect([ran.jobs, ran.code === 0 ? '' : ran.log]).toEqual([all, ''])
    for (const { step } of train) expect(outcome('mlops-watch', step).verdict).toMatch(/^(pass|warn)$/)
    const evidence = readdirSync(join(store(), 'mlops-watch/evidence')).map(name =>
      name.replace(/-[0-9a-f]{12}\.jsonl$/, ''),
    )
    expect([...new Set(evidence)].sort()).toEqual(train.map(({ step }) => step).sort())
  }, 420_000)
})
