import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { ACTIONS, type Runner, runner } from './runner.js'

jest.setTimeout(120_000)

let it: Runner
beforeEach(() => {
  it = runner()
})
afterEach(() => it.close())

test('six actions and the command are bundled', () => {
  expect(ACTIONS).toEqual([
    'build-image',
    'drift-gate',
    'helm-canary',
    'register-model',
    'train-on-runner',
    'validate-data',
  ])
  for (const folder of [...ACTIONS.map(name => join('actions', name)), 'cli']) {
    expect(readdirSync(join(folder, 'dist'))).toEqual(
      expect.arrayContaining(['index.js', 'licenses.txt', 'package.json']),
    )
  }
})

describe.each(ACTIONS)('%s alone, as a runner starts it', name => {
  // One input that is certainly wrong for each: the step itself has to answer, so all of it must be there.
  const wrong = { 'fail-on': 'mabye' }

  test('answers a wrong input with exit code 2, an annotation, a summary and outputs; no stack', async () => {
    const { exitCode, stdout, stderr } = await it.action(name, wrong)
    expect(stderr).toBe('')
    expect(exitCode).toBe(2)
    expect(stdout).toContain(`::error title=! ${name}%3A INPUT_INVALID::`)
    expect(stdout).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m)
    expect(it.values('output')).toMatchObject({
      verdict: 'error',
      headline: expect.stringContaining('INPUT_INVALID'),
      reused: 'false',
    })
    expect(it.text('summary')).toMatch(/^### ! /)
    expect(it.text('summary')).toContain('mabye')
    expect(readdirSync(it.workspace)).toEqual([])
  })

  test('has a post phase that never fails', async () => {
    const { exitCode, stderr } = await it.action(name, {}, { 'STATE_mlops-main-started': 'true' })
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
  })

  test('has the entry that its action.yml names', () => {
    const main = /^ {2}main: '?"?([^'"\n]+)/m.exec(readFileSync(join('actions', name, 'action.yml'), 'utf8'))?.[1]
    expect(existsSync(join('actions', name, main ?? 'nothing'))).toBe(true)
  })
})

describe('the command alone', () => {
  test.each(ACTIONS)('%s --help', async name => {
    const { exitCode, stdout, stderr } = await it.command([name, '--help'])
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    for (const part of ['Usage', `mlops ${name}`, '--fail-on', 'Exit codes', '--post-phase']) {
      expect(stdout).toContain(part)
    }
  })

  test.each(ACTIONS)('%s loads its step and answers a wrong input', async name => {
    const { exitCode, stdout } = await it.command([name, '--fail-on', 'mabye'])
    expect(exitCode).toBe(2)
    expect(stdout).toContain('INPUT_INVALID')
  })

  test('as GitLab starts it: inputs from variables, outputs as a dotenv report', async () => {
    const { exitCode } = await it.command(['drift-gate'], {
      GITLAB_CI: 'true',
      CI_JOB_ID: '1',
      MLOPS_INPUT_FAIL_ON: 'mabye',
    })
    expect(exitCode).toBe(2)
    expect(readFileSync(join(it.workspace, 'mlops-out', 'drift-gate.env'), 'utf8')).toMatch(
      /^DRIFT_GATE_VERDICT=error\nDRIFT_GATE_HEADLINE=INPUT_INVALID: /,
    )
  })

  test('verify and version', async () => {
    expect(await it.command(['verify', 'nowhere'])).toMatchObject({ exitCode: 4 })
    expect((await it.command(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})
