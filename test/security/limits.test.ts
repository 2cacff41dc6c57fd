import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { build } from 'esbuild'
import { runStep, workspaceWith } from '../actions/validate-data/run-step.js'
import { ENGINE } from '../shared/data/workbench.js'

/** SQL that would run for ever, or take all memory. */
async function attempt(query: string, given: Readonly<Record<string, string>>) {
  const ctx = await workspaceWith({
    'data.csv': 'a\n1\n',
    'checks.yml': `version: 1\nchecks:\n  - ${JSON.stringify({ query })}\n`,
  })
  try {
    return await runStep(ctx, given).catch((error: unknown) => error)
  } finally {
    await ctx.close()
  }
}

describe('the time limit ends', () => {
  test.each([
    'WITH RECURSIVE t(a) AS (SELECT 1 UNION ALL SELECT a + 1 FROM t) SELECT * FROM t WHERE a < 0',
    'SELECT count(*) AS n FROM range(1000000) x, range(1000000) y HAVING n < 0',
    'SELECT * FROM range(100000000000) t(i) WHERE i < 0',
    "SELECT 1 FROM range(100000) t(i) WHERE regexp_matches(repeat('a', 100000) || i, '(a*)*(a|b)*c')",
  ])('%s', async query => {
    expect(await attempt(query, { timeout: '300ms' })).toMatchObject({
      code: 'DATA_TIME_LIMIT',
      kind: 'infrastructure',
    })
  })
})

describe('the memory limit ends', () => {
  test.each(["SELECT list(repeat('x', 1000)) FROM range(10000000)", 'SELECT string_agg(range) FROM range(1000000000)'])(
    '%s',
    async query => {
      expect(await attempt(query, { 'memory-limit': '128MiB', timeout: '60s' })).toMatchObject({
        code: expect.stringMatching(/^DATA_(OUT_OF_MEMORY|TIME_LIMIT)$/),
        kind: 'infrastructure',
      })
    },
  )
})

describe('a call that the engine cannot interrupt ends with the process', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mlops-stuck-'))
    await build({
      stdin: {
        contents: `import { openEngine } from './shared/data/index.ts'
          const signal = new AbortController().signal
          const ctx = { tools: { locate: async () => process.env.ENGINE }, temp: process.env.TEMP_DIR, signal }
          const limits = { timeoutMs: Number(process.env.LIMIT_MS), memoryLimit: 128 * 2 ** 20, threads: 1 }
          const engine = await openEngine(ctx, limits)
          await engine.query(process.env.SQL).catch(error => console.log(error.code))
          await engine.close()
          process.exit(3)`,
        resolveDir: resolve('.'),
      },
      bundle: true,
      // As in test/shared/registry/fixtures/bundle.ts.
      ignoreAnnotations: true,
      platform: 'node',
      format: 'esm',
      outfile: join(folder, 'stuck.mjs'),
      banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
      logLevel: 'error',
    })
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  test.each([
    [
      'DATA_TIME_LIMIT',
      "SELECT levenshtein(repeat('a', 1000000), repeat('b', 1000000) || i) FROM range(1) t(i)",
      '200',
    ],
    ['DATA_OUT_OF_MEMORY', 'SELECT range(1000000 + i) FROM range(1000000) t(i)', '60000'],
  ])(
    '%s: %s',
    async (code, sql, limit) => {
      const env = { ...process.env, ENGINE, TEMP_DIR: folder, SQL: sql, LIMIT_MS: limit }
      const child = spawn(process.execPath, [join(folder, 'stuck.mjs')], { env })
      let printed = ''
      for (const stream of [child.stdout, child.stderr]) {
        stream.on('data', chunk => {
          printed += String(chunk)
        })
      }
      const end = await new Promise(done => child.once('close', (exitCode, signal) => done(signal ?? exitCode)))
      expect(printed.trim()).toBe(code)
      // Where the engine still works when the process wants to end, there is no other way.
      expect(['SIGKILL', 3]).toContain(end)
    },
    60_000,
  )
})
