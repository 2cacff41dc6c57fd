import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { defineSubcommand, input } from '../../../shared/contract/index.js'
import type { SignalSource } from '../../../shared/run/cancel.js'
import { runSubcommand, type SubcommandContext, subcommand } from '../../../shared/run/index.js'
import { type FakeContext, fakeContext } from '../../fakes/context.js'

let place: FakeContext
beforeEach(async () => {
  place = await fakeContext()
})
afterEach(() => place.close())

const contract = defineSubcommand({
  step: 'taste-soup',
  name: 'season',
  summary: 'Proposes what the soup lacks.',
  description: 'Prints it.',
  inputs: {
    pinches: input.number({ default: '2', min: 1, description: 'How many.' }),
    recipe: input.secret({ description: 'Not for everybody.' }),
  },
  examples: ['mlops taste-soup season --pinches 3'],
  exitCodes: [[1, 'nothing can save it']],
})

type Work = Parameters<typeof subcommand<typeof contract>>[0]['run']

async function call(run: Work, given: Record<string, string> = {}, options: object = {}) {
  const written = { stdout: '', stderr: '' }
  const sink = (name: 'stdout' | 'stderr') => ({
    write(text: string) {
      written[name] += text
    },
  })
  const ended = await runSubcommand(subcommand({ contract, run }), {
    given: new Map(Object.entries(given)),
    host: 'terminal',
    inputsFrom: 'environment',
    env: {},
    workspace: place.workspace,
    stdout: sink('stdout'),
    stderr: sink('stderr'),
    ...options,
  })
  return { ...ended, ...written }
}

test('the product alone goes to stdout, whatever the host; the log goes to stderr', async () => {
  for (const host of ['terminal', 'github', 'gitlab']) {
    const result = await call(
      async ({ pinches }, ctx) => {
        ctx.log.info('tasting')
        return { text: `salt: ${pinches}\n`, document: { salt: pinches } }
      },
      { pinches: '3' },
      { host },
    )
    expect(result).toMatchObject({ exitCode: 0, stdout: 'salt: 3\n' })
    expect(result.stderr).toContain('tasting')
  }
})

test('--output json is one document, the exit code is that of the contract', async () => {
  const result = await call(async () => ({ text: 'words', document: { salt: 2 }, exitCode: 1 }), {}, { output: 'json' })
  expect(JSON.parse(result.stdout)).toEqual({ command: 'taste-soup season', release: expect.any(String), salt: 2 })
  expect(result.exitCode).toBe(1)
})

test('inputs come from the environment below the flags, and are refused by name', async () => {
  const run: Work = async ({ pinches }) => ({ text: String(pinches), document: {} })
  const env = { MLOPS_INPUT_PINCHES: '5' }
  expect((await call(run, {}, { env })).stdout).toBe('5')
  expect((await call(run, { pinches: '4' }, { env })).stdout).toBe('4')
  const refused = await call(run, { pinches: '0' }, { output: 'json' })
  expect(refused.exitCode).toBe(2)
  expect(refused.stderr).toContain('! taste-soup season: `pinches` is "0", expected')
  expect(JSON.parse(refused.stdout)).toMatchObject({ error: { code: 'INPUT_INVALID', kind: 'input' } })
})

test('secrets are hidden in what is printed', async () => {
  const result = await call(async ({ recipe }) => ({ text: `use ${recipe}\n`, document: {} }), { recipe: 'nutmeg-7' })
  expect(result.stdout).toBe('use ***\n')
})

test('a crash is told as one, without a product', async () => {
  const result = await call(async () => {
    throw new TypeError('the pot is empty')
  })
  expect(result).toMatchObject({ exitCode: 3, stdout: '' })
  expect(result.stderr).toContain('! the pot is empty')
})

test('a cancel ends it with 130, and its private directory is gone', async () => {
  const listeners = new Map<string, (thrown: unknown) => void>()
  const signals: SignalSource = {
    on: (event, listener) => listeners.set(event, listener),
    off: event => listeners.delete(event),
  }
  let seen: SubcommandContext | undefined
  const result = await call(
    (_, ctx) =>
      new Promise((_, reject) => {
        seen = ctx
        ctx.signal.addEventListener('abort', () => reject(new Error('broke off')))
        setImmediate(() => listeners.get('SIGINT')!(undefined))
      }),
    {},
    { signals },
  )
  expect(result).toMatchObject({ exitCode: 130, stdout: '', stderr: '! taste-soup season was cancelled\n' })
  await expect(readdir(seen!.temp)).rejects.toThrow('ENOENT')
})

test('a file is written whole, or the old one stays', async () => {
  await writeFile(join(place.workspace, 'old.txt'), 'old')
  await call(async (_, ctx) => {
    await ctx.writeFile('new/checks.yml', 'version: 1\n')
    await ctx.writeFile('old.txt', 'new')
    await ctx.writeFile('.', 'never')
    return { text: '', document: {} }
  })
  expect(await readFile(join(place.workspace, 'new', 'checks.yml'), 'utf8')).toBe('version: 1\n')
  expect(await readFile(join(place.workspace, 'old.txt'), 'utf8')).toBe('new')
  expect((await readdir(place.workspace)).sort()).toEqual(['new', 'old.txt'])
  expect((await readdir(join(place.workspace, '..'))).filter(name => name.endsWith('.tmp'))).toEqual([])
})
