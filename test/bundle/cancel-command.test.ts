import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { type Runner, runner } from './runner.js'

jest.setTimeout(120_000)

let it: Runner
beforeEach(() => {
  it = runner()
})
afterEach(() => it.close())

/** Training that starts a process of its own, notes both ids, and never ends. */
const TRAINING = `
const { spawn } = require('node:child_process')
const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' })
require('node:fs').writeFileSync('pids', process.pid + ' ' + child.pid)
setInterval(() => {}, 1000)
`

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0)
    // A zombie runs nothing any more; it only waits for somebody to ask how it ended.
    return !existsSync(`/proc/${pid}/stat`) || !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s ends the training and all it started', async signal => {
  writeFileSync(join(it.workspace, 'train.cjs'), TRAINING)
  const words = ['train-on-runner', '--engine', 'local', '--command', process.execPath, '--command', 'train.cjs']
  const ended = it.command(words, {}, async child => {
    const pids = join(it.workspace, 'pids')
    while (!existsSync(pids) || readFileSync(pids, 'utf8') === '') await new Promise(again => setTimeout(again, 20))
    child.kill(signal)
  })
  const { exitCode, stdout } = await ended
  expect(exitCode).toBe(130)
  expect(stdout).toContain('CANCELLED')
  const pids = readFileSync(join(it.workspace, 'pids'), 'utf8').split(' ').map(Number)
  expect(pids).toHaveLength(2)
  expect(pids.filter(runs)).toEqual([])
  expect(readdirSync(join(it.workspace, 'mlops-out', 'report'))).toEqual([])
  expect(existsSync(join(it.workspace, 'mlops-out', 'evidence'))).toBe(false)
})
