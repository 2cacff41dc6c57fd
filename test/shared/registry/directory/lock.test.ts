import { readdir, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from '@jest/globals'
import { withLock } from '../../../../shared/registry/directory/lock.js'
import { quietContext, removeTemporary, temporary } from '../support.js'

afterAll(removeTemporary)

let folder: string
let path: string

beforeEach(async () => {
  folder = await temporary()
  path = join(folder, 'lock')
})

const holder = (pid: number, host = hostname()) => JSON.stringify({ nonce: 'abc', pid, host })
// No system gives a process this number.
const NOBODY = 2 ** 30

test('lets one in at a time', async () => {
  let inside = 0
  let most = 0
  const work = async () => {
    most = Math.max(most, ++inside)
    await new Promise(resolve => setImmediate(resolve))
    inside--
  }
  await Promise.all(Array.from({ length: 20 }, () => withLock(path, { ...quietContext(), waitMs: 1e9 }, work)))
  expect(most).toBe(1)
  expect(await readdir(folder)).toEqual([])
})

test('is given back when the work fails', async () => {
  const failing = withLock(path, quietContext(), () => Promise.reject(new Error('no')))
  await expect(failing).rejects.toThrow('no')
  expect(await readdir(folder)).toEqual([])
})

test('takes over from a process of this host that is gone, at once', async () => {
  await writeFile(path, holder(NOBODY))
  expect(await withLock(path, { ...quietContext(), waitMs: 0 }, async () => 'done')).toBe('done')
  expect(await readdir(folder)).toEqual([])
})

test('leaves the lock of a living process alone, and names it', async () => {
  await writeFile(path, holder(process.pid))
  const waiting = withLock(path, { ...quietContext(), waitMs: 5000 }, async () => 'done')
  await expect(waiting).rejects.toMatchObject({
    code: 'REGISTRY_LOCKED',
    message: expect.stringContaining(`process ${process.pid} on ${hostname()}`),
  })
  expect(await readdir(folder)).toEqual(['lock'])
})

test.each([holder(1, 'another-host'), ''])('takes over from %j by age alone', async text => {
  await writeFile(path, text)
  const young = withLock(path, { ...quietContext(), waitMs: 5000 }, async () => 'done')
  await expect(young).rejects.toMatchObject({ code: 'REGISTRY_LOCKED' })
  const old = new Date(Date.now() - 3_600_000)
  await utimes(path, old, old)
  expect(await withLock(path, { ...quietContext(), waitMs: 0 }, async () => 'done')).toBe('done')
})

test('an owner whose lock was taken as stale does not remove the next one', async () => {
  await withLock(path, quietContext(), async () => {
    await writeFile(path, holder(process.pid))
  })
  expect(await readdir(folder)).toEqual(['lock'])
})

test('stops waiting when the step is cancelled', async () => {
  await writeFile(path, holder(process.pid))
  const controller = new AbortController()
  controller.abort(new Error('stop'))
  await expect(withLock(path, quietContext(controller), async () => 'done')).rejects.toThrow('stop')
})
