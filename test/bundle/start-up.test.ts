import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from '@jest/globals'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mlops-start-up-'))
  writeFileSync(join(folder, 'data.csv'), 'id,amount\na,1.5\nb,2\n')
  writeFileSync(join(folder, 'checks.yml'), 'version: 1\ncolumns:\n  id: { unique: true }\n  amount: { min: 0 }\n')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** The files of its own that a bundle loads in one run, by what V8 says that it has seen. */
function loaded(bundle: string, words: readonly string[], env: Record<string, string> = {}): string[] {
  const coverage = join(folder, 'coverage')
  const { status, stderr } = spawnSync(process.execPath, [resolve(bundle), ...words], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, NODE_V8_COVERAGE: coverage, ...env },
    encoding: 'utf8',
  })
  expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' })
  const urls = readdirSync(coverage).flatMap(name =>
    (JSON.parse(readFileSync(join(coverage, name), 'utf8')) as { result: { url: string }[] }).result.map(
      ({ url }) => url,
    ),
  )
  return [...new Set(urls)]
    .filter(url => url.startsWith('file:') && url.includes('/dist/'))
    .map(url => fileURLToPath(url))
}

// Time is not measured here; what is parsed and compiled at every start is most of it.
const sizeOf = (files: readonly string[]) => files.reduce((sum, file) => sum + readFileSync(file).length, 0) / 1024

/** Words of parts that a plain run has no use for. */
const UNUSED = [
  'function zstdInJavaScript(',
  'function translateSuite(',
  'function translateContract(',
  'ProxyAgent extends',
]

test.each([
  [
    'the action',
    'actions/validate-data/dist/index.js',
    [],
    { GITHUB_ACTIONS: 'true', INPUT_DATA: 'data.csv', INPUT_CHECKS: 'checks.yml' },
    2300,
  ],
  ['the command', 'cli/dist/index.js', ['validate-data', '--data', 'data.csv', '--checks', 'checks.yml'], {}, 2500],
] as const)('%s validates a small file without loading what it does not need', (_, bundle, words, env, most) => {
  const files = loaded(bundle, words, env)
  const text = files.map(file => readFileSync(file, 'utf8')).join('\n')
  expect(UNUSED.filter(part => text.includes(part))).toEqual([])
  expect(text).toContain('function compilePlan(')
  expect(sizeOf(files)).toBeLessThan(most)
})

test('help loads contracts and words, and no step', () => {
  const files = loaded('cli/dist/index.js', ['validate-data', '--help'])
  expect(sizeOf(files)).toBeLessThan(250)
})
