import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { build } from 'esbuild'
import { FakeMlflow } from '../../fakes/mlflow.js'
import { type FakeRequest, type FakeServer, startFake } from '../../fakes/server.js'

jest.setTimeout(120_000)

let script: string
let workspace: string
let mlflow: FakeMlflow
let server: FakeServer

beforeAll(async () => {
  script = join(await mkdtemp(join(tmpdir(), 'mlops-killed-')), 'step.mjs')
  await build({
    entryPoints: ['test/actions/register-model/fixtures/process.ts'],
    outfile: script,
    bundle: true,
    // As in test/shared/registry/fixtures/bundle.ts.
    ignoreAnnotations: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
    // The policy has no comparisons, so the engine is never loaded.
    external: ['@duckdb/*'],
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
  })
})

beforeEach(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'mlops-killed-'))
  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(workspace, path)), { recursive: true })
    await writeFile(join(workspace, path), text)
  }
  await write('model/weights.bin', 'weights')
  await write('model/code/model.js', 'export {}')
  await write('metrics.json', '{"auc": 0.91}')
  await write('promotion.yml', 'version: 1\nthresholds: { auc: { min: 0.8 } }\n')
})
afterEach(async () => {
  await server.close()
  await rm(workspace, { recursive: true })
})

const start = async () => {
  mlflow = new FakeMlflow()
  server = await startFake(mlflow.handlers)
}

interface Kill {
  readonly signal: NodeJS.Signals
  /** Sent when such a request to change something arrives; the server still does what it asks for. */
  readonly when: (request: FakeRequest, number: number) => boolean
}

async function step(kill?: Kill) {
  const inputs = { name: 'fraud', model: 'model', policy: 'promotion.yml', metrics: 'metrics.json', registry: 'mlflow' }
  const child = spawn(
    process.execPath,
    [script, JSON.stringify({ ...inputs, 'registry-url': server.url, force: 'true' })],
    { cwd: workspace, env: { PATH: process.env.PATH, HOME: workspace, TMPDIR: workspace } },
  )
  let output = ''
  child.stdout.on('data', data => {
    output += data
  })
  child.stderr.on('data', data => {
    output += data
  })
  let requests = 0
  mlflow.intercept = request => {
    // A process that dies at a mere look leaves what dying at the change before it leaves.
    if (request.method === 'GET' || request.path.endsWith('/search')) return undefined
    requests++
    if (kill?.when(request, requests)) child.kill(kill.signal)
    return undefined
  }
  return new Promise<{ exitCode: number | null; signal: string | null; output: string; requests: number }>(resolve =>
    child.on('close', (exitCode, ended) => resolve({ exitCode, signal: ended, output, requests })),
  )
}

const versions = () => [...(mlflow.models.get('fraud')?.versions.values() ?? [])]

/** A version that is there has all its tags, and all that it names lies on the server. */
function expectWhole() {
  for (const version of versions()) {
    expect(version.tags.get('mlops.digest')).toMatch(/^[0-9a-f]{64}$/)
    expect(version.tags.get('mlops.version')).toBe('1.0.0')
    const folder = version.source.replace('mlflow-artifacts:/', '')
    expect(mlflow.artifacts.get(`${folder}/weights.bin`)?.toString()).toBe('weights')
    expect(mlflow.artifacts.get(`${folder}/code/model.js`)?.toString()).toBe('export {}')
    const [, sha256, bytes] = /^sha256:(\w+) (\d+)$/.exec(version.tags.get('mlops.file.model-card.md')!)!
    const card = mlflow.artifacts.get(`${dirname(folder)}/attachments/${sha256!.slice(0, 12)}/model-card.md`)!
    expect([createHash('sha256').update(card).digest('hex'), card.length]).toEqual([sha256, Number(bytes)])
  }
}

describe('a register-model that is killed', () => {
  test('at any change leaves nothing or a complete version, and the next run completes it', async () => {
    await start()
    const { requests, exitCode, output } = await step()
    expect({ exitCode, output }).toMatchObject({ exitCode: 0 })
    expect(requests).toBeGreaterThan(12)
    await server.close()

    const seen = new Set<string>()
    for (let at = 1; at <= requests; at++) {
      await start()
      expect((await step({ signal: 'SIGKILL', when: (_, number) => number === at })).signal).toBe('SIGKILL')
      expectWhole()
      const alias = mlflow.models.get('fraud')?.aliases.get('champion')
      seen.add(`${versions().length} version, champion ${alias}`)

      const again = await step()
      expect({ at, exitCode: again.exitCode, output: again.output }).toMatchObject({ at, exitCode: 0 })
      expectWhole()
      expect(versions()).toHaveLength(1)
      expect(mlflow.runs.size).toBe(1)
      const model = mlflow.models.get('fraud')!
      expect(model.aliases.get('champion')).toBe('1')
      expect([...model.tags.values()].map(value => JSON.parse(value))).toMatchObject([{ from: null, to: '1.0.0' }])
      await server.close()
    }
    expect([...seen].sort()).toEqual([
      '0 version, champion undefined',
      '1 version, champion 1',
      '1 version, champion undefined',
    ])
  })

  test.each([
    ['while it uploads', 'PUT', /weights\.bin$/],
    ['when all is uploaded', 'PUT', /model-card\.md$/],
  ])('by a cancelled job %s takes its upload back, says so and ends with 130', async (_, method, path) => {
    await start()
    const when = (request: FakeRequest) => request.method === method && path.test(request.path)
    const { exitCode, output } = await step({ signal: 'SIGTERM', when })
    expect({ exitCode, output }).toMatchObject({ exitCode: 130, output: expect.stringContaining('Undone: remove') })
    expect(versions()).toEqual([])
    expect([...mlflow.artifacts.keys()]).toEqual([])
    expect([...mlflow.runs.values()].map(run => run.status)).toEqual(['KILLED'])
    expect(await readdir(join(workspace, 'mlops-out', 'report'))).toEqual([])
  })
})
