import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Annotation } from '../../../shared/host/index.js'
import { fakeComments } from '../../fakes/comments.js'
import { type FakeServer, startFake } from '../../fakes/server.js'
import { type Desk, desk, publication } from './harness.js'

let it: Desk
let server: FakeServer | undefined
beforeEach(() => {
  it = desk()
})
afterEach(async () => {
  await it.close()
  await server?.close()
  server = undefined
})

const GITHUB = { GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'acme/fraud', NO_COLOR: '1' }

test('inputs come as the runner sets them, slips of the hand included, foreign variables not', () => {
  const host = it.host(
    {
      ...GITHUB,
      INPUT_DATA: 'a.csv',
      'INPUT_FAIL-ON': ' ',
      'INPUT_WARN-AT': '5%',
      INPUT_DATTA: 'b',
      INPUT_ENVIRONMENT: 'x',
    },
    { inputsFrom: 'action' },
  )
  expect([...host.readInputs(['data', 'fail-on', 'warn-at'])]).toEqual([
    ['data', 'a.csv'],
    ['warn-at', '5%'],
    ['datta', 'b'],
  ])
})

describe('outputs', () => {
  test('go to the file with a delimiter that no value can guess', async () => {
    const path = it.file('output')
    const value = 'one\nghadelimiter_\ntwo'
    await it.host({ ...GITHUB, GITHUB_OUTPUT: path }).publish({ ...publication, outputs: { a: value, b: '' } })
    const text = await readFile(path, 'utf8')
    const [, delimiter] = /^a<<(ghadelimiter_[0-9a-f-]{36})\n/.exec(text)!
    expect(text).toContain(`a<<${delimiter}\n${value}\n${delimiter}\n`)
    expect(text).toMatch(/\nb<<(\S+)\n\n\1\n$/)
  })

  test('are not missed where the runner has no file for them', async () => {
    await expect(it.host(GITHUB).publish(publication)).resolves.toBeUndefined()
  })
})

describe('the summary', () => {
  const publish = async (summary: string, before = '') => {
    const path = it.file('summary', before)
    await it.host({ ...GITHUB, GITHUB_STEP_SUMMARY: path }).publish({ ...publication, summary })
    return readFile(path, 'utf8')
  }

  test('is appended', async () => {
    expect(await publish('### new', 'old\n')).toBe('old\n### new\n')
  })

  test('is cut at 1 MiB at a line, with open folds closed and a word about it', async () => {
    const row = `<tr><td>${'é'.repeat(100)}</td></tr>`
    const text = `<details>\n<table>\n${Array.from({ length: 6000 }, () => row).join('\n')}\n</table>\n</details>`
    const cut = await publish(text, 'x'.repeat(1000))
    expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(1024 * 1024)
    expect(Buffer.byteLength(cut)).toBeGreaterThan(1024 * 1024 - 1000)
    const end =
      '</table>\n\n</details>\n\n> … N of 6005 lines left out here. All of it is in the HTML report of this step.\n'
    expect(cut.slice(-200).replace(/… \d+/, '… N')).toContain(end)
  })
})

describe('annotations', () => {
  const annotation = (level: Annotation['level'], index: number): Annotation => ({
    level,
    title: `a: b, c ${index}`,
    message: `100 %\nsecond`,
    location: { file: 'mlops/checks.yml', line: index + 1, column: 2 },
  })

  test('carry file, line and escaped text', async () => {
    await it.host(GITHUB).publish({ ...publication, annotations: [annotation('error', 0)] })
    expect(it.out.stdout).toContain(
      '::error title=a%3A b%2C c 0,file=mlops/checks.yml,line=1,col=2::100 %25%0Asecond\n',
    )
  })

  test('name files from the root of the repository, also when the command runs below it', async () => {
    const env = { ...GITHUB, GITHUB_WORKSPACE: join(it.folder, '..', '..') }
    await it.host(env).publish({ ...publication, annotations: [annotation('error', 0)] })
    const below = it.folder.split('/').slice(-2).join('/')
    expect(it.out.stdout).toContain(`file=${below}/mlops/checks.yml,`)
  })

  test('are ten of a level at most, and the tenth says how many more', async () => {
    const many = Array.from({ length: 25 }, (_, index) => annotation('error', index))
    const few = Array.from({ length: 10 }, (_, index) => annotation('warning', index))
    await it.host(GITHUB).publish({ ...publication, annotations: [...many, ...few] })
    expect(it.out.stdout.match(/^::error /gm)).toHaveLength(10)
    expect(it.out.stdout.match(/^::warning /gm)).toHaveLength(10)
    expect(it.out.stdout).toContain('::error title=16 more::16 more errors are in the summary and in the report.')
  })
})

describe('the log', () => {
  test('switches commands off around lines of others', () => {
    const { log } = it.host(GITHUB)
    log.stream('  ::set-output name=verdict::pass')
    log.stream('see ##[error]x')
    log.info('first\n::add-path::/evil')
    const lines = it.out.stdout.trimEnd().split('\n')
    const stopped = lines.filter(line => line.startsWith('::stop-commands::')).map(line => line.split('::')[2])
    expect(stopped).toHaveLength(3)
    for (const token of stopped) expect(lines).toContain(`::${token}::`)
    for (const command of ['  ::set-output', 'see ##', '::add-path']) {
      const at = lines.findIndex(line => line.startsWith(command))
      expect(lines[at - 1]).toBe(`::stop-commands::${stopped.shift()}`)
    }
  })

  test('masks secrets with the runner before it prints anything, and in its own lines', () => {
    const host = it.host(GITHUB)
    host.mask('hunter22\nline two')
    host.log.info('hunter22')
    expect(it.out.stdout).toBe('::add-mask::hunter22%0Aline two\n***\n')
  })

  test('groups, debugs and shows no control characters of data', async () => {
    const { log } = it.host(GITHUB)
    await log.group('Load', async () => log.info('column \u001b[31mred\u0007'))
    log.debug('50 %')
    expect(it.out.stdout).toBe('::group::Load\ncolumn �[31mred�\n::endgroup::\n::debug::50 %25\n')
  })
})

test('state is written for the post phase, read there, and over when main has ended', () => {
  const path = it.file('state')
  const env = { ...GITHUB, GITHUB_STATE: path }
  const main = it.host(env, { inputsFrom: 'action' })
  expect(main.inPostPhase).toBe(false)
  main.saveState('run', '{"id":7}')
  expect(main.getState('run')).toBe('{"id":7}')
  const stored = () => readState(path)
  expect(it.host({ ...env, ...stored() }, { inputsFrom: 'action' })).toMatchObject({ inPostPhase: true })
  expect(it.host({ ...env, ...stored() }, { inputsFrom: 'action' }).getState('run')).toBe('{"id":7}')
  main.clearState()
  expect(it.host({ ...env, ...stored() }, { inputsFrom: 'action' }).getState('run')).toBeUndefined()
})

test('artifact lines are checked, because one bad line fails the step', async () => {
  const path = it.file('artifacts')
  const hex = 'a'.repeat(64)
  const good = ['model/weights.bin', 'file:///w/x', `oci://ghcr.io/acme/x@sha256:${hex}`, `acme/x@sha256:${hex}`]
  const bad = ['# comment', 'a=b', 'https://x', 'oci://x:latest', 'two\nlines', '', ' padded', 'x@sha256:12']
  await it.host({ ...GITHUB, GITHUB_ARTIFACTS: path }).publish({ ...publication, artifacts: [...bad, ...good] })
  expect(await readFile(path, 'utf8')).toBe(`${good.join('\n')}\n`)
  expect(it.out.stdout.match(/was not added to GITHUB_ARTIFACTS/g)).toHaveLength(bad.length)
})

describe('the comment', () => {
  const onPullRequest = async (first: readonly string[] = [], head = 'acme/fraud') => {
    const store = fakeComments('t0ken', first)
    server = await startFake(store.handlers)
    const event = it.file(
      'event.json',
      JSON.stringify({ pull_request: { number: 12, head: { repo: { full_name: head } } } }),
    )
    const env = {
      ...GITHUB,
      GITHUB_API_URL: server.url,
      GITHUB_EVENT_PATH: event,
      GITHUB_JOB: 'watch',
      GITHUB_STEP_SUMMARY: it.file('summary'),
    }
    const publish = (comment: string, token: string | undefined = 't0ken') =>
      it.host(env).publish({ ...publication, comment, token })
    return { store, publish, summary: () => readFile(env.GITHUB_STEP_SUMMARY, 'utf8') }
  }

  test('is written once and then updated in place', async () => {
    const others = Array.from({ length: 130 }, (_, index) => `comment ${index}`)
    const { store, publish } = await onPullRequest(others)
    await publish('first')
    await publish('second')
    expect(store.comments).toHaveLength(131)
    expect(store.comments.at(-1)!.body).toBe('<!-- mlops-actions: drift-gate in watch -->\nsecond')
  })

  test('is cut to the host’s limit', async () => {
    const { store, publish } = await onPullRequest()
    await publish('a line of text\n'.repeat(6000))
    expect(store.comments[0]!.body.length).toBeLessThanOrEqual(65_536)
    expect(store.comments[0]!.body).toContain('lines left out here')
  })

  test.each([
    ['from a fork', 'eve/fraud', 't0ken', 'comes from a fork'],
    ['with a wrong token', 'acme/fraud', 'wrong', 'answered 401: Bad credentials'],
    ['without a token', 'acme/fraud', '', 'the input token is not given'],
  ])('%s becomes a notice in the summary', async (_, head, token, expected) => {
    const { store, publish, summary } = await onPullRequest([], head)
    await publish('text', token)
    expect(store.comments).toEqual([])
    expect(await summary()).toContain(`> The comment was not written: `)
    expect(await summary()).toContain(expected)
  })
})

test('what the host tells about the run', () => {
  const { info } = it.host({
    ...GITHUB,
    GITHUB_SERVER_URL: 'https://ghe.example',
    GITHUB_API_URL: 'https://ghe.example/api/v3',
    GITHUB_SHA: 'abc',
    GITHUB_REF: 'refs/pull/7/merge',
    GITHUB_RUN_ID: '99',
    GITHUB_RUN_ATTEMPT: '2',
  })
  expect(info).toMatchObject({
    kind: 'github',
    apiUrl: 'https://ghe.example/api/v3',
    runUrl: 'https://ghe.example/acme/fraud/actions/runs/99',
    runAttempt: '2',
    changeRequest: 7,
    fromFork: false,
  })
})

/** The state file as the runner hands it to the post phase. */
function readState(path: string): Record<string, string> {
  const text = readFileSync(path, 'utf8')
  return Object.fromEntries(
    [...text.matchAll(/^(.+)<<(.+)\n([\s\S]*?)\n\2$/gm)].map(([, name, , value]) => [`STATE_${name}`, value!]),
  )
}
