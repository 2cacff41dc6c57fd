import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { afterScript, script } from '../../scripts/generate/gitlab-script.js'
import { sample } from '../shared/contract/sample.js'

// Other programs do the work here; on a busy machine they take their time.
jest.setTimeout(120_000)

/** Stands in for the command: says how it was called and ends with the code that the test asks for. */
const COMMAND = `console.log('called', ...process.argv.slice(2), process.env.MLOPS_INPUT_SOUP)
process.exit(Number(process.env.EXIT ?? 0))`

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'job-'))
  mkdirSync(join(folder, 'tmp'))
  mkdirSync(join(folder, 'package', 'bin'), { recursive: true })
  writeFileSync(join(folder, 'package', 'bin', 'mlops.mjs'), COMMAND)
  spawnSync('tar', ['-czf', 'bundle.tgz', 'package'], { cwd: folder })
  mkdirSync(join(folder, 'path'))
  writeFileSync(join(folder, 'path', 'npx'), '#!/bin/sh\necho "npx $*"\nexit "${EXIT:-0}"\n')
  chmodSync(join(folder, 'path', 'npx'), 0o755)
})
afterEach(() => rmSync(folder, { recursive: true }))

const digest = () =>
  createHash('sha256')
    .update(readFileSync(join(folder, 'bundle.tgz')))
    .digest('hex')

/** Runs the lines as GitLab's runner does: one shell that ends at the first error. */
function run(lines: readonly string[], variables: Record<string, string>) {
  const result = spawnSync('sh', ['-e'], {
    cwd: folder,
    input: lines.join('\n'),
    encoding: 'utf8',
    env: {
      PATH: [join(folder, 'path'), process.env.PATH].join(delimiter),
      TMPDIR: join(folder, 'tmp'),
      CI_JOB_ID: '7',
      MLOPS_BUNDLE: '',
      MLOPS_BUNDLE_SHA256: '',
      MLOPS_INPUT_SOUP: '$(touch hacked) `touch hacked`; touch hacked',
      ...variables,
    },
  })
  return { code: result.status, stdout: result.stdout.trim(), stderr: result.stderr.trim() }
}

const lines = script(sample, '1.2.3')
const inShell = process.platform === 'win32' ? describe.skip : describe

inShell('the shell of a GitLab job', () => {
  test('runs the exact version, and its exit code is the job’s', () => {
    expect(run(lines, {})).toEqual({ code: 0, stdout: 'npx --yes mlops-actions@1.2.3 taste-soup', stderr: '' })
    expect(run(lines, { EXIT: '4' }).code).toBe(4)
  })

  test('runs a bundle whose digest fits, and no input is read as a command', () => {
    const answer = run(lines, { MLOPS_BUNDLE: 'bundle.tgz', MLOPS_BUNDLE_SHA256: digest(), EXIT: '1' })
    expect(answer.stderr).toBe('')
    expect(answer.stdout).toBe('called taste-soup $(touch hacked) `touch hacked`; touch hacked')
    expect(answer.code).toBe(1)
    expect(() => readFileSync(join(folder, 'hacked'))).toThrow()
  })

  test.each<[string, Record<string, string>, number, string]>([
    ['another digest', { MLOPS_BUNDLE: 'bundle.tgz', MLOPS_BUNDLE_SHA256: 'a'.repeat(64) }, 2, 'has the SHA-256'],
    ['no digest', { MLOPS_BUNDLE: 'bundle.tgz' }, 2, 'bundle-sha256 is missing'],
    [
      'plain http',
      { MLOPS_BUNDLE: 'http://a.example/b.tgz', MLOPS_BUNDLE_SHA256: 'a'.repeat(64) },
      2,
      'expected https',
    ],
    ['no such file', { MLOPS_BUNDLE: 'none.tgz', MLOPS_BUNDLE_SHA256: 'a'.repeat(64) }, 3, 'none.tgz'],
  ])('a bundle is refused: %s', (_, variables, code, message) => {
    const answer = run(lines, variables)
    expect(answer.code).toBe(code)
    expect(answer.stderr).toContain(message)
    expect(answer.stdout).toBe('')
  })

  test('the post phase finds the bundle that the script unpacked', () => {
    const variables = { MLOPS_BUNDLE: 'bundle.tgz', MLOPS_BUNDLE_SHA256: digest() }
    run(lines, variables)
    expect(run(afterScript(sample, '1.2.3'), variables).stdout).toMatch(/^called taste-soup --post-phase /)
    expect(run(afterScript(sample, '1.2.3'), {}).stdout).toBe('npx --yes mlops-actions@1.2.3 taste-soup --post-phase')
  })
})
