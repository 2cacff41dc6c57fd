import { mkdir, mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { contract } from '../../../actions/train-on-runner/src/contract.js'
import { step } from '../../../actions/train-on-runner/src/main.js'
import { parseInputs } from '../../../shared/contract/index.js'
import { artifactFrom, digestRef } from '../../../shared/evidence/index.js'
import type { Outcome } from '../../../shared/outcome/index.js'
import { type FakeContext, fakeContext, TERMINAL } from '../../fakes/context.js'
import { FakeGitHub, type FakeGitHubOptions } from '../../fakes/github-actions.js'
import { type FakeServer, startFake } from '../../fakes/server.js'
import { zipOf } from '../../support/zip.js'

const open: { close(): Promise<void> }[] = []
afterEach(async () => {
  for (const thing of open.splice(0)) await thing.close()
})

const TRAIN = `
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
const request = JSON.parse(readFileSync(process.env.MLOPS_REQUEST, 'utf8'))
mkdirSync(request.output + '/model')
writeFileSync(request.output + '/model/weights.json', JSON.stringify(request.parameters))
console.log('training on', request.data.length, 'files')
writeFileSync(process.env.MLOPS_RESULT, JSON.stringify({ metrics: { accuracy: 0.91 }, model: 'model', hardware: { gpu: 'none' } }))
`

async function workspace(train = TRAIN): Promise<FakeContext> {
  const ctx = await fakeContext()
  open.push(ctx)
  await mkdir(join(ctx.workspace, 'data'))
  await writeFile(join(ctx.workspace, 'data', 'a.csv'), 'x\n1\n')
  await writeFile(join(ctx.workspace, 'train.mjs'), train)
  return ctx
}

async function start(ctx: FakeContext, given: Record<string, string>): Promise<Outcome> {
  const run = { ...ctx, temp: await mkdtemp(join(ctx.temp, 'run-')) }
  const { inputs } = parseInputs(contract, new Map(Object.entries(given)))
  return step.main(inputs, run, await step.prepare(inputs, run))
}

const LOCAL = { command: `${process.execPath}\ntrain.mjs`, data: 'data/*.csv', parameters: 'epochs=3\nname=a b' }

describe('engine local', () => {
  test('hands parameters and data over, takes model and metrics back, and records both digests', async () => {
    const ctx = await workspace()
    const outcome = await start(ctx, LOCAL)
    expect(outcome).toMatchObject({
      verdict: 'pass',
      outputs: { ending: 'succeeded', model: 'mlops-out/training/model', metrics: { accuracy: 0.91 } },
    })
    const record = JSON.parse(await readFile(join(ctx.workspace, 'mlops-out/training/training-record.json'), 'utf8'))
    expect(record).toMatchObject({
      parameters: { epochs: '3', name: 'a b' },
      dataset: { digest: { sha256: expect.any(String) } },
      hardware: { gpu: 'none' },
    })
    expect(outcome.evidence).toMatchObject({
      kind: 'training',
      subject: [{ role: 'model', digest: record.modelDigest }],
      dependencies: [{ role: 'data', digest: record.dataset.digest }],
    })
    expect(ctx.log.text('stream')).toContain('training on 1 files')
    expect(await readFile(join(ctx.reportDir, 'training.log'), 'utf8')).toContain('training on 1 files')
  })

  test('training that fails is a failed verdict with its last lines', async () => {
    const outcome = await start(await workspace('console.error("loss is NaN"); process.exit(7)'), LOCAL)
    expect(outcome).toMatchObject({ verdict: 'fail', outputs: { ending: 'failed' } })
    expect(outcome.why).toContain('exit code 7')
    expect(JSON.stringify(outcome.blocks)).toContain('loss is NaN')
    expect(outcome.evidence).toBeUndefined()
  })

  test('a killed process is a lost machine, not a failed training', async () => {
    const ctx = await workspace('process.kill(process.pid, "SIGKILL")')
    await expect(start(ctx, LOCAL)).rejects.toMatchObject({
      code: 'TRAINING_LOST',
      kind: 'infrastructure',
      outputs: { ending: 'lost' },
    })
  })

  test('a time limit is its own ending', async () => {
    const ctx = await workspace('setTimeout(() => {}, 60_000)')
    await expect(start(ctx, { ...LOCAL, timeout: '1s' })).rejects.toMatchObject({
      code: 'TRAINING_TIME_LIMIT',
      outputs: { ending: 'timed-out' },
    })
  })

  test.each([
    ['no result', 'console.log(1)', /wrote no result/],
    [
      'NaN',
      TRAIN.replace(
        'JSON.stringify({ metrics: { accuracy: 0.91 }',
        '\'{"metrics": {"accuracy": NaN}}\' || JSON.stringify({ metrics: {}',
      ),
      /holds NaN/,
    ],
    ['a metric that is text', TRAIN.replace('0.91', '"high"'), /metrics\.accuracy/],
    ['a model that is not there', TRAIN.replace("model: 'model'", "model: 'other'"), /other was announced/],
    ['a model elsewhere', TRAIN.replace("model: 'model'", "model: '../..'"), /lies outside/],
  ])('%s is an error that says so', async (_, train, message) => {
    await expect(start(await workspace(train), LOCAL)).rejects.toMatchObject({
      code: 'TRAINING_RESULT',
      message: expect.stringMatching(message),
    })
  })

  test('what an earlier attempt left is not taken for a result', async () => {
    const ctx = await workspace()
    await start(ctx, LOCAL)
    await writeFile(join(ctx.workspace, 'train.mjs'), '// writes nothing')
    await expect(start(ctx, LOCAL)).rejects.toMatchObject({ code: 'TRAINING_RESULT' })
  })
})

describe('the output directory', () => {
  test.each([
    ['the workspace itself', '.'],
    ['what holds the workspace', '..'],
    ['the root', '/'],
    ['a directory with files of others', 'data'],
    ['a file', 'train.mjs'],
  ] as const)('is refused when it is %s, and nothing is deleted', async (_, directory) => {
    const ctx = await workspace()
    await expect(start(ctx, { ...LOCAL, 'output-dir': directory })).rejects.toMatchObject({
      code: 'TRAINING_OUTPUT',
      kind: 'input',
    })
    expect(await readFile(join(ctx.workspace, 'data/a.csv'), 'utf8')).toBe('x\n1\n')
    expect(await readFile(join(ctx.workspace, 'train.mjs'), 'utf8')).toBe(TRAIN)
  })

  test('that links elsewhere is refused', async () => {
    const ctx = await workspace()
    await symlink(join(ctx.workspace, 'data'), join(ctx.workspace, 'out'))
    await expect(start(ctx, { ...LOCAL, 'output-dir': 'out' })).rejects.toMatchObject({ code: 'TRAINING_OUTPUT' })
    expect(await readFile(join(ctx.workspace, 'data/a.csv'), 'utf8')).toBe('x\n1\n')
  })
})

const GITHUB = {
  engine: 'github',
  workflow: 'train-gpu.yml',
  token: 'good-token',
  data: 'data/*.csv',
  parameters: 'epochs=3',
  timeout: '2h',
}

/** What a receiver would have uploaded: the output of `engine: local`. */
async function receivedArtifact(change: (record: Record<string, unknown>) => void = () => {}): Promise<Buffer> {
  const there = await workspace()
  await start(there, LOCAL)
  const output = join(there.workspace, 'mlops-out/training')
  const record = JSON.parse(await readFile(join(output, 'training-record.json'), 'utf8'))
  change(record)
  return zipOf({
    'training-record.json': JSON.stringify(record),
    'model/weights.json': await readFile(join(output, 'model/weights.json')),
  })
}

async function withGitHub(
  options: FakeGitHubOptions = {},
): Promise<{ github: FakeGitHub; ctx: FakeContext; server: FakeServer }> {
  const github = new FakeGitHub({ artifact: { name: 'mlops-training', zip: await receivedArtifact() }, ...options })
  const server = await startFake(github.handlers())
  const plain = await workspace()
  const ctx = { ...plain, host: { ...TERMINAL, kind: 'github' as const, apiUrl: server.url, ref: 'main' } }
  open.push(server)
  return { github, ctx, server }
}

describe('engine github', () => {
  test.each(['details', 'silent', 'rejects-field'] as const)(
    'finds its own run (%s), waits, and brings the result here',
    async dispatch => {
      const { github, ctx } = await withGitHub({ dispatch })
      const outcome = await start(ctx, GITHUB)
      expect(outcome).toMatchObject({
        verdict: 'pass',
        outputs: { ending: 'succeeded', 'run-url': 'https://github.test/acme/fraud/actions/runs/100' },
      })
      const model = await artifactFrom(join(ctx.workspace, 'mlops-out/training/model'), { name: '', role: 'model' })
      expect(outcome.outputs['model-digest']).toBe(digestRef(model))
      expect(github.runs.map(run => run.inputs.parameters)).toEqual(['epochs=3'])
      expect(github.cancels).toEqual([])
    },
  )

  test('polls with growing pauses, and more slowly when requests run short', async () => {
    const { ctx } = await withGitHub({ polls: 12 })
    await start(ctx, GITHUB)
    expect(Math.max(...ctx.clock.slept)).toBeLessThanOrEqual(30_000)
    expect([...ctx.clock.slept].sort((a, b) => a - b)).not.toEqual(ctx.clock.slept.map(() => 5000))
    const scarce = await withGitHub({ polls: 4, remaining: 10 })
    await start(scarce.ctx, GITHUB)
    expect(scarce.ctx.clock.slept).toContain(60_000)
  })

  test('training on other data than asked for fails', async () => {
    const zip = await receivedArtifact(record => {
      record.dataset = { name: 'other', digest: { sha256: 'b'.repeat(64) } }
    })
    const { ctx } = await withGitHub({ artifact: { name: 'mlops-training', zip } })
    const outcome = await start(ctx, GITHUB)
    expect(outcome).toMatchObject({ verdict: 'fail', outputs: { ending: 'wrong-data' } })
    expect(outcome.evidence).toBeUndefined()
  })

  test('a failed step is a failed training, with the place', async () => {
    const { ctx } = await withGitHub({
      job: {
        name: 'train',
        conclusion: 'failure',
        failedStep: 'Train',
        annotations: ['Process completed with exit code 1.'],
      },
    })
    const outcome = await start(ctx, GITHUB)
    expect(outcome).toMatchObject({ verdict: 'fail', outputs: { ending: 'failed' } })
    expect(outcome.why).toContain('job train, step Train')
  })

  test.each<[string, FakeGitHubOptions['job'], string]>([
    [
      'lost communication',
      {
        name: 'train',
        conclusion: 'failure',
        annotations: ['The self-hosted runner lost communication with the server.'],
      },
      'TRAINING_LOST',
    ],
    ['a step that never ended', { name: 'train', conclusion: 'failure', unfinished: true }, 'TRAINING_LOST'],
    [
      'out of memory',
      {
        name: 'train',
        conclusion: 'failure',
        failedStep: 'Train',
        annotations: ['Process completed with exit code 137.'],
      },
      'TRAINING_LOST',
    ],
    ['its own time limit', { name: 'train', conclusion: 'timed_out' }, 'TRAINING_TIME_LIMIT'],
    ['somebody else cancelled it', { name: 'train', conclusion: 'cancelled' }, 'TRAINING_CANCELLED_THERE'],
  ])('%s is infrastructure', async (_, job, code) => {
    const { ctx } = await withGitHub({ job: job! })
    await expect(start(ctx, GITHUB)).rejects.toMatchObject({ code, kind: 'infrastructure' })
  })

  test('our time limit cancels the remote run', async () => {
    const { github, ctx } = await withGitHub({ polls: 1e9 })
    await expect(start(ctx, { ...GITHUB, timeout: '30m' })).rejects.toMatchObject({ code: 'TRAINING_TIME_LIMIT' })
    expect(github.cancels).toEqual([100])
  })

  test.each(['details', 'silent'] as const)('a cancelled job cancels its own run and no other (%s)', async dispatch => {
    const { github, ctx } = await withGitHub({ polls: 1e9, dispatch })
    const going = start(ctx, GITHUB)
    going.catch(() => {})
    while ((github.runs[0]?.polls ?? 0) < 2) await new Promise(resolve => setTimeout(resolve, 5))
    await ctx.abort()
    await expect(going).rejects.toMatchObject({ code: 'CANCELLED' })
    expect(github.cancels).toEqual([100])
  })

  test('the post phase ends what a killed job left, also when it never heard the run id', async () => {
    const { github, ctx } = await withGitHub({ polls: 1e9, dispatch: 'silent' })
    const going = start(ctx, GITHUB)
    going.catch(() => {})
    while (github.runs.length === 0) await new Promise(resolve => setTimeout(resolve, 5))
    // As if the process had been killed right after the dispatch: the state holds no run id.
    const state = JSON.parse(ctx.saved.get('github-run')!)
    ctx.state.set('github-run', { ...state, runId: undefined })
    await step.post!(ctx, parseInputs(contract, new Map(Object.entries(GITHUB))).inputs)
    expect(github.cancels).toEqual([100])
    await ctx.abort()
  })

  test.each<[string, Partial<FakeGitHubOptions>, Record<string, string>, string]>([
    ['a wrong token', {}, { token: 'bad' }, 'DISPATCH_REFUSED'],
    ['an unknown workflow', {}, { workflow: 'nope.yml' }, 'DISPATCH_REFUSED'],
    ['a run that cannot be told from others', { dispatch: 'silent', marksRuns: false }, {}, 'DISPATCH_UNSEEN'],
    ['no artifact', { artifact: { name: 'other', zip: zipOf({}) } }, {}, 'TRAINING_ARTIFACT'],
    [
      'an expired artifact',
      { artifact: { name: 'mlops-training', zip: zipOf({}), expired: true } },
      {},
      'TRAINING_ARTIFACT',
    ],
    [
      'a damaged artifact',
      { artifact: { name: 'mlops-training', zip: Buffer.from('PK nonsense') } },
      {},
      'TRAINING_ARTIFACT',
    ],
    [
      'an altered artifact',
      {
        artifact: {
          name: 'mlops-training',
          zip: zipOf({ 'training-record.json': '{}' }),
          digest: `sha256:${'0'.repeat(64)}`,
        },
      },
      {},
      'TRAINING_ARTIFACT',
    ],
    [
      'an artifact that leaves its directory',
      { artifact: { name: 'mlops-training', zip: zipOf({ '../evil': 'x' }) } },
      {},
      'TRAINING_ARTIFACT',
    ],
    [
      'an artifact without record',
      { artifact: { name: 'mlops-training', zip: zipOf({ 'model/x': 'x' }) } },
      {},
      'TRAINING_ARTIFACT',
    ],
  ])('%s is an error with its own code', async (_, options, inputs, code) => {
    const { ctx } = await withGitHub(options)
    await expect(start(ctx, { ...GITHUB, ...inputs })).rejects.toMatchObject({ code })
  })
})

describe('bad input', () => {
  test.each<[string, Record<string, string>, string]>([
    ['engine', { engine: 'slurmm' }, 'INPUT_INVALID'],
    ['command missing', {}, 'INPUT_INVALID'],
    ['command unknown', { command: 'no-such-program-here' }, 'TRAINING_COMMAND'],
    ['workflow missing', { engine: 'github', token: 'x' }, 'INPUT_INVALID'],
    ['token missing', { engine: 'github', workflow: 'x' }, 'INPUT_INVALID'],
    ['repository', { ...LOCAL, repository: 'no-owner' }, 'INPUT_INVALID'],
    ['data', { ...LOCAL, data: 'none/*.csv' }, 'DATA_NOT_FOUND'],
    ['data-digest', { ...LOCAL, data: '', 'data-digest': 'md5:1' }, 'INPUT_INVALID'],
    ['parameters', { ...LOCAL, parameters: 'epochs' }, 'INPUT_INVALID'],
    ['seed', { ...LOCAL, seed: '1.5' }, 'INPUT_INVALID'],
    ['timeout', { ...LOCAL, timeout: '5 hours' }, 'INPUT_INVALID'],
    ['attempt', { ...LOCAL, attempt: '0' }, 'INPUT_INVALID'],
  ])('%s', async (_, given, code) => {
    await expect(start(await workspace(), given)).rejects.toMatchObject({ code, kind: 'input' })
  })

  test('a whole command line in one entry is answered with the entries', async () => {
    await expect(start(await workspace(), { command: 'python  train.py --fast' })).rejects.toMatchObject({
      code: 'TRAINING_COMMAND',
      hint: expect.stringContaining('--command python --command train.py --command --fast'),
    })
  })
})
