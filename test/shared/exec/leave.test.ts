import { spawnSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import { leaveAtOnce } from '../../../shared/exec/index.js'

function fakeProcess(execve?: (file: string, args: readonly string[]) => never) {
  const killed: string[] = []
  const self = {
    pid: 77,
    execPath: process.execPath,
    kill: (pid: number, name: string) => killed.push(`${pid} ${name}`),
  }
  return { killed, self: execve === undefined ? self : { ...self, execve } }
}

test('becomes a process that ends with the code, where Node can do that', () => {
  let became: { file: string; args: readonly string[] } | undefined
  const gone = new Error('the process is another one')
  const { self } = fakeProcess((file, args) => {
    became = { file, args }
    throw gone
  })
  leaveAtOnce(3, self)
  const [, ...args] = became!.args
  expect(spawnSync(became!.file, args, { env: {} }).status).toBe(3)
})

test.each([
  ['Node cannot', undefined],
  [
    'the system forbids it',
    () => {
      throw new Error('EPERM')
    },
  ],
])('is killed where %s', (_, execve) => {
  const { self, killed } = fakeProcess(execve)
  leaveAtOnce(3, self)
  expect(killed).toEqual(['77 SIGKILL'])
})
