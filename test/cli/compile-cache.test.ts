import { mkdtemp, rm } from 'node:fs/promises'
import module from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { keepCompiled } from '../../cli/src/compile-cache.js'

const enable = module.enableCompileCache
let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'mlops-compiled-'))
  module.enableCompileCache = jest.fn((directory?: string) => ({ status: 1, ...(directory && { directory }) })) as never
})
afterEach(async () => {
  module.enableCompileCache = enable
  await rm(root, { recursive: true })
})

test('compiled code is kept beside the tools', () => {
  expect(keepCompiled({ MLOPS_TOOL_CACHE: root })).toBe(join(root, 'mlops-compiled'))
})

test.each([
  ['where nothing was kept before', { MLOPS_TOOL_CACHE: '/does/not/exist' }],
  ['where the machine is thrown away', { RUNNER_ENVIRONMENT: 'github-hosted' }],
])('not %s', (_, env) => {
  expect(keepCompiled({ MLOPS_TOOL_CACHE: root, ...env })).toBeUndefined()
  expect(module.enableCompileCache).not.toHaveBeenCalled()
})

test('nor by a Node that cannot', () => {
  module.enableCompileCache = undefined as never
  expect(keepCompiled({ MLOPS_TOOL_CACHE: root })).toBeUndefined()
})
