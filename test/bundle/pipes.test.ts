import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mlops-pipes-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Runs a bundle whose output nobody reads from its first byte on. */
async function unread(bundle: string, words: readonly string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [resolve(bundle), ...words], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: folder, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  child.stdout.destroy()
  let stderr = ''
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk))
  const code = await new Promise<number | null>(done => child.once('close', done))
  return { code, stderr }
}

// No data, no checks file: refused with 2 before anything else is needed.
test('`mlops … | head` ends with the code of what was found, and without a stack', async () => {
  expect(await unread('cli/dist/index.js', ['--help'])).toEqual({ code: 0, stderr: '' })
  const refused = await unread('cli/dist/index.js', ['validate-data', '--output', 'json'])
  expect(refused.code).toBe(2)
  expect(refused.stderr).not.toMatch(/EPIPE|\n\s+at /)
})

test('an action whose log nobody reads ends with its own code', async () => {
  for (const name of ['output', 'state', 'summary']) writeFileSync(join(folder, name), '')
  const { code, stderr } = await unread('actions/validate-data/dist/index.js', [], {
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: folder,
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_STATE: join(folder, 'state'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
  })
  expect(code).toBe(2)
  expect(stderr).not.toMatch(/EPIPE|\n\s+at /)
})
