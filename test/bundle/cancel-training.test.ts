import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { FakeGitHub } from '../fakes/github-actions.js'
import { type FakeServer, startFake } from '../fakes/server.js'

const BUNDLE = resolve('actions/train-on-runner/dist/index.js')

let github: FakeGitHub
let server: FakeServer
let root: string

beforeEach(async () => {
  github = new FakeGitHub({ polls: 1e9, dispatch: 'silent' })
  server = await startFake(github.handlers())
  root = mkdtempSync(join(tmpdir(), 'mlops-cancel-'))
  mkdirSync(join(root, 'work', 'data'), { recursive: true })
  writeFileSync(join(root, 'work', 'data', 'a.csv'), 'x\n1\n')
  for (const name of ['output', 'summary', 'state', 'env', 'path']) writeFileSync(join(root, name), '')
})

afterEach(async () => {
  await server.close()
  rmSync(root, { recursive: true, force: true })
})

/** The bundle as a GitHub runner starts it. */
function start(state: Record<string, string> = {}) {
  const child = spawn(process.execPath, [BUNDLE], {
    cwd: join(root, 'work'),
    env: {
      PATH: process.env.PATH,
      HOME: root,
      GITHUB_ACTIONS: 'true',
      GITHUB_API_URL: server.url,
      GITHUB_SERVER_URL: 'https://github.test',
      GITHUB_REPOSITORY: 'acme/fraud',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_REF_NAME: 'main',
      GITHUB_SHA: '0'.repeat(40),
      GITHUB_RUN_ID: '1',
      GITHUB_WORKSPACE: join(root, 'work'),
      GITHUB_OUTPUT: join(root, 'output'),
      GITHUB_STEP_SUMMARY: join(root, 'summary'),
      GITHUB_STATE: join(root, 'state'),
      RUNNER_TEMP: root,
      INPUT_ENGINE: 'github',
      INPUT_WORKFLOW: 'train-gpu.yml',
      INPUT_DATA: 'data/*.csv',
      INPUT_TOKEN: 'good-token',
      ...state,
    },
  })
  let text = ''
  child.stdout.on('data', chunk => {
    text += chunk
  })
  child.stderr.on('data', chunk => {
    text += chunk
  })
  const ended = new Promise<{ code: number | null; text: string }>(done =>
    child.on('close', code => done({ code, text })),
  )
  return { child, ended }
}

const until = async (condition: () => boolean) => {
  while (!condition()) await new Promise(again => setTimeout(again, 20))
}

/** What the runner would hand to the post phase from the state file. */
function savedState(): Record<string, string> {
  const entries = readFileSync(join(root, 'state'), 'utf8').matchAll(/^(.+?)<<(ghadelimiter_\S+)\n([\s\S]*?)\n\2$/gm)
  return Object.fromEntries([...entries].map(([, name, , value]) => [`STATE_${name}`, value!]))
}

test.each(['SIGINT', 'SIGTERM'] as const)('%s ends the remote run and exits with 130', async signal => {
  const { child, ended } = start()
  await until(() => (github.runs[0]?.polls ?? 0) > 0)
  child.kill(signal)
  expect((await ended).code).toBe(130)
  expect(github.cancels).toEqual([100])
})

test('killed without warning, its post phase ends the remote run and never fails the job', async () => {
  const { child, ended } = start()
  await until(() => github.runs.length > 0)
  child.kill('SIGKILL')
  await ended
  expect(github.cancels).toEqual([])

  const post = start(savedState())
  const { code, text } = await post.ended
  expect({ code, text }).toEqual({ code: 0, text: expect.any(String) })
  expect(github.cancels).toEqual([100])

  // Nobody listens any more: still no failure.
  await server.close()
  expect((await start(savedState()).ended).code).toBe(0)
  server = await startFake([])
})
