import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { dotenvOf } from '../../../shared/host/dotenv.js'
import { fakeComments } from '../../fakes/comments.js'
import { startFake } from '../../fakes/server.js'
import { type Desk, desk, publication } from './harness.js'

let it: Desk
beforeEach(() => {
  it = desk()
})
afterEach(() => it.close())

const GITLAB = { GITLAB_CI: 'true', CI_JOB_ID: '1', NO_COLOR: '1' }
const dotenv = () => readFile(join(it.folder, 'mlops-out', 'drift-gate.env'), 'utf8')

test('inputs come from MLOPS_INPUT_ variables', () => {
  const host = it.host({ ...GITLAB, MLOPS_INPUT_FAIL_ON: 'never', MLOPS_INPUT_REPORT: ' ', INPUT_DATA: 'no' })
  expect([...host.readInputs(['fail-on', 'report', 'data'])]).toEqual([['fail-on', 'never']])
})

describe('outputs', () => {
  test('are a dotenv report with names of their own', async () => {
    await it.host(GITLAB).publish(publication)
    expect(await dotenv()).toBe(
      'DRIFT_GATE_VERDICT=warn\nDRIFT_GATE_SHOULD_RETRAIN=true\nDRIFT_GATE_COLUMNS=["a","b"]\n',
    )
  })

  test('that do not fit are named, not cut', async () => {
    await it.host(GITLAB).publish({ ...publication, outputs: { verdict: 'warn', all: 'x'.repeat(2000) } })
    expect(await dotenv()).toBe('DRIFT_GATE_VERDICT=warn\n')
    expect(it.out.stdout).toContain('DRIFT_GATE_ALL did not fit')
  })

  test('are single lines and at most 5 KiB, whatever they hold', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z][a-z-]{0,20}$/), fc.string({ maxLength: 1500 })), outputs => {
        const { text, left } = dotenvOf('drift-gate', outputs)
        const lines = text.split('\n').slice(0, -1)
        return (
          Buffer.byteLength(text) <= 5 * 1024 &&
          lines.length + left.length === Object.keys(outputs).length &&
          lines.every(line => /^DRIFT_GATE_[A-Z0-9_]+=[^\r\n]*$/.test(line))
        )
      }),
    )
  })
})

test('groups are collapsible sections', async () => {
  const { log } = it.host(GITLAB)
  await log.group('Load data', async () => log.info('rows'))
  const time = Math.floor(it.clock.now() / 1000)
  expect(it.out.stdout).toBe(
    `\u001b[0Ksection_start:${time}:mlops_load_data_1[collapsed=true]\r\u001b[0KLoad data\nrows\n\u001b[0Ksection_end:${time}:mlops_load_data_1\r\u001b[0K\n`,
  )
})

test('state outlives the process, for the same job', () => {
  const main = it.host(GITLAB)
  main.saveState('run', '7')
  main.saveState('other', 'x')
  expect(it.host(GITLAB, { postPhase: true })).toMatchObject({ inPostPhase: true })
  expect(it.host(GITLAB).getState('run')).toBe('7')
  expect(it.host({ ...GITLAB, CI_JOB_ID: '2' }).getState('run')).toBeUndefined()
  main.clearState()
  expect(it.host(GITLAB).getState('run')).toBeUndefined()
})

test('the note is written once and then updated in place', async () => {
  const store = fakeComments('glpat-x', ['hello'])
  const server = await startFake(store.handlers)
  const env = {
    ...GITLAB,
    CI_API_V4_URL: server.url,
    CI_PROJECT_PATH: 'group/fraud',
    CI_MERGE_REQUEST_IID: '12',
    CI_JOB_NAME: 'watch',
  }
  for (const comment of ['first', 'second']) {
    await it.host(env).publish({ ...publication, comment, token: 'glpat-x' })
  }
  expect(store.comments.map(({ body }) => body)).toEqual([
    'hello',
    '<!-- mlops-actions: drift-gate in watch -->\nsecond',
  ])
  await it.host(env).publish({ ...publication, comment: 'third', token: 'wrong' })
  expect(it.out.stdout).toContain('The note was not written: ')
  await server.close()
})

test('what the host tells about the run', () => {
  const { info } = it.host({
    ...GITLAB,
    CI_PROJECT_PATH: 'group/fraud',
    CI_COMMIT_SHA: 'abc',
    CI_COMMIT_REF_NAME: 'main',
    CI_JOB_URL: 'https://gitlab.example/-/jobs/1',
    CI_MERGE_REQUEST_IID: '3',
    CI_MERGE_REQUEST_PROJECT_ID: '1',
    CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '2',
  })
  expect(info).toMatchObject({ kind: 'gitlab', ref: 'refs/heads/main', changeRequest: 3, fromFork: true })
})
