import { readdir } from 'node:fs/promises'
import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { MlflowRegistry, type VersionSummary } from '../../../../shared/registry/index.js'
import { type FakeContext, fakeContext } from '../../../fakes/context.js'
import { FakeMlflow, type FakeMlflowOptions } from '../../../fakes/mlflow.js'
import { type FakeRequest, type FakeServer, startFake } from '../../../fakes/server.js'
import { registryContract } from '../contract.js'
import { draftOf, removeTemporary } from '../support.js'

afterAll(removeTemporary)

let ctx: FakeContext
let mlflow: FakeMlflow
let server: FakeServer
let registry: MlflowRegistry

async function start(options: FakeMlflowOptions = {}, credentials?: ConstructorParameters<typeof MlflowRegistry>[1]) {
  mlflow = new FakeMlflow(options)
  server = await startFake(mlflow.handlers)
  registry = new MlflowRegistry(server.url, credentials ?? { credentials: undefined, experiment: undefined }, ctx)
}

beforeEach(async () => {
  ctx = await fakeContext()
})
afterEach(async () => {
  await server?.close()
  await ctx.close()
})

describe('MLflow', () => {
  registryContract(async () => {
    await start()
    return { registry, name: 'fraud' }
  })
})

const MODEL = { 'weights.bin': 'one', 'code/model.js': 'export {}' }
const versions = () => [...(mlflow.models.get('fraud')?.versions.values() ?? [])]
const [POST, GET] = ['POST', 'GET']
const is = ({ method, path }: FakeRequest, wanted: string, end: string) => method === wanted && path.endsWith(end)

const move = (to: VersionSummary, from: string | undefined) =>
  registry.moveAlias({
    name: 'fraud',
    alias: 'champion',
    from,
    to,
    kind: 'promotion',
    by: 'ada',
    run: undefined,
    reason: undefined,
  })

describe('a registration', () => {
  test('uploads, reads back, and makes the version last, with all its tags in one request', async () => {
    await start()
    await registry.register(await draftOf('1.0.0', MODEL))
    const changes = server.requests
      .filter(({ method, path }) => method !== GET && !path.endsWith('/search'))
      .map(
        ({ method, path }) =>
          `${method} ${path.replace(/^\/api\/2\.0\/mlflow(-artifacts\/artifacts)?\//, '').replace(/\b[0-9a-f]{32}\b/, 'RUN')}`,
      )
    expect(changes).toEqual([
      'POST registered-models/create',
      'POST experiments/create',
      'POST runs/create',
      'POST runs/log-batch',
      'POST runs/log-batch',
      'POST runs/update',
      'POST runs/set-tag',
      'PUT 1/RUN/artifacts/model/code/model.js',
      'PUT 1/RUN/artifacts/model/weights.bin',
      expect.stringMatching(/^PUT 1\/RUN\/artifacts\/attachments\/[0-9a-f]{12}\/model-card\.md$/),
      'POST model-versions/create',
      'POST runs/update',
    ])
    const [version] = versions()
    const [run] = mlflow.runs.values()
    expect(version).toMatchObject({ source: `${run!.uri}/model`, run_id: run!.id })
    expect(run!.status).toBe('FINISHED')
    expect(run!.tags.get('mlflow.source.git.commit')).toMatch(/^0123/)
    expect(await readdir(ctx.temp)).toEqual([])
  })

  test('refuses to make a version of what the server did not keep', async () => {
    await start()
    mlflow.intercept = request => {
      if (!is(request, 'PUT', 'weights.bin')) return undefined
      mlflow.artifacts.set(request.path.split('/artifacts/').slice(1).join('/artifacts/'), Buffer.from('cut off'))
      return { status: 200 }
    }
    await expect(registry.register(await draftOf('1.0.0', MODEL))).rejects.toMatchObject({
      code: 'REGISTRY_DAMAGED',
      message: expect.stringContaining('weights.bin'),
    })
    expect(versions()).toEqual([])
  })

  test('that was interrupted is completed by the next one, in the same run, without uploading twice', async () => {
    await start()
    const draft = await draftOf('1.0.0', MODEL)
    mlflow.intercept = request => (is(request, POST, 'model-versions/create') ? { hangUp: true } : undefined)
    await expect(registry.register(draft)).rejects.toMatchObject({ code: 'HTTP_UNREACHABLE' })
    expect(versions()).toEqual([])
    expect(await registry.versions('fraud')).toEqual([])

    mlflow.intercept = undefined
    const before = server.requests.length
    const { created } = await registry.register(draft)
    expect(created).toBe(true)
    expect(server.requests.slice(before).filter(({ method }) => method === 'PUT')).toEqual([])
    expect(mlflow.runs.size).toBe(1)
    const [run] = mlflow.runs.values()
    expect(run!.metrics.get('auc')).toEqual([0.91])
    expect(versions()).toHaveLength(1)
  })

  test('whose answer was lost is found, not made again', async () => {
    await start()
    const draft = await draftOf('1.0.0', MODEL)
    let cut = false
    mlflow.intercept = request => {
      if (!cut && is(request, GET, 'model-versions/search') && versions().length === 1) {
        cut = true
        return { status: 400, json: { error_code: 'INTERNAL_ERROR', message: 'gone' } }
      }
      return undefined
    }
    await expect(registry.register(draft)).rejects.toMatchObject({ code: 'REGISTRY_REFUSED' })
    expect((await registry.register(draft)).created).toBe(false)
    expect(versions()).toHaveLength(1)
  })

  test('that is cancelled takes back what it uploaded', async () => {
    await start()
    mlflow.intercept = request => {
      if (is(request, 'PUT', 'weights.bin')) setImmediate(() => void ctx.abort())
      return undefined
    }
    await expect(registry.register(await draftOf('1.0.0', MODEL))).rejects.toMatchObject({ code: 'CANCELLED' })
    while (mlflow.artifacts.size > 0) await new Promise(resolve => setTimeout(resolve, 5))
    expect(versions()).toEqual([])
    expect(ctx.undoErrors).toEqual([])
  })

  test('that is cancelled leaves alone what another job may be uploading to the same run', async () => {
    await start()
    const draft = await draftOf('1.0.0', MODEL)
    const other = await fakeContext()
    let aborted: Promise<void> | undefined
    mlflow.intercept = request => {
      if (!is(request, 'PUT', 'weights.bin')) return undefined
      // Another job comes to the run and marks it; then this one is cancelled.
      const [run] = mlflow.runs.values()
      run!.tags.set('mlops.writer', 'another')
      aborted = other.abort()
      return undefined
    }
    const cancelled = new MlflowRegistry(server.url, { credentials: undefined, experiment: undefined }, other)
    await expect(cancelled.register(draft)).rejects.toThrow()
    await aborted
    mlflow.intercept = undefined
    expect([...mlflow.artifacts.keys()].some(path => path.endsWith('weights.bin'))).toBe(true)
    expect((await registry.register(draft)).created).toBe(true)
    await other.close()
  })

  test('gives way when another job made the same model a version first', async () => {
    await start()
    const draft = await draftOf('1.0.0', MODEL)
    const rival = new MlflowRegistry(server.url, { credentials: undefined, experiment: 'other' }, ctx)
    let raced = false
    let first: Promise<unknown> = Promise.resolve()
    mlflow.intercept = request => {
      // Both have looked and found nothing; the rival's whole registration happens before ours goes on.
      if (!raced && is(request, POST, 'runs/create')) {
        raced = true
        first = rival.register(draft)
      }
      return undefined
    }
    const mine = await registry.register(draft)
    const others = (await first) as Awaited<ReturnType<typeof registry.register>>
    expect([mine.created, others.created].sort()).toEqual([false, true])
    expect(mine.version.nativeVersion).toBe(others.version.nativeVersion)
    expect(versions()).toHaveLength(1)
  })

  test('takes itself back when another job took its version number first', async () => {
    await start()
    mlflow.intercept = request => {
      if (!is(request, POST, 'model-versions/create')) return undefined
      mlflow.intercept = undefined
      const model = mlflow.models.get('fraud')!
      model.versions.set('1', {
        name: 'fraud',
        version: '1',
        source: 's3://b/m',
        run_id: '',
        creation_timestamp: 1,
        tags: new Map([
          ['mlops.version', '1.0.0'],
          ['mlops.digest', 'f'.repeat(64)],
        ]),
        status: 'READY',
      })
      model.next = 2
      return undefined
    }
    await expect(registry.register(await draftOf('1.0.0', MODEL))).rejects.toMatchObject({
      code: 'REGISTRY_VERSION_TAKEN',
    })
    expect(versions().map(version => version.version)).toEqual(['1'])
  })

  test('waits until the version is ready', async () => {
    await start({ pendingFor: 3 })
    await registry.register(await draftOf('1.0.0', MODEL))
    expect(ctx.clock.slept).toEqual([500, 500, 500])
    expect(versions()[0]!.status).toBe('READY')
  })

  test('removes a version that the server could not register', async () => {
    await start({ pendingFor: 5 })
    mlflow.intercept = request => {
      if (is(request, GET, 'model-versions/get')) versions()[0]!.status = 'FAILED_REGISTRATION'
      return undefined
    }
    await expect(registry.register(await draftOf('1.0.0', MODEL))).rejects.toMatchObject({ code: 'REGISTRY_REFUSED' })
    expect(versions()).toEqual([])
  })

  test('writes metrics and parameters with keys that MLflow takes, in batches that it takes', async () => {
    await start()
    const parameters = Object.fromEntries(Array.from({ length: 250 }, (_, i) => [`p${i}`, String(i)]))
    await registry.register(
      await draftOf('1.0.0', MODEL, { metrics: { 'f1@0.5': 0.7 }, parameters: { ...parameters, 'a b?': 'x' } }),
    )
    const [run] = mlflow.runs.values()
    expect(run!.params.size).toBe(251)
    expect(run!.params.get('a b_')).toBe('x')
    expect(run!.metrics.get('f1_0.5')).toEqual([0.7])
  })
})

describe('the alias', () => {
  test('that names a version of other software is a champion without digest', async () => {
    await start()
    const { version } = await registry.register(await draftOf('1.0.0', MODEL))
    const model = mlflow.models.get('fraud')!
    model.versions.set('9', { ...model.versions.get('1')!, version: '9', run_id: '', tags: new Map() })
    model.aliases.set('champion', '9')
    const state = await registry.alias('fraud', 'champion')
    expect(state.version).toMatchObject({ version: '0.0.0-mlflow.9', digest: '', uri: 'models:/fraud/9' })
    expect((await registry.versions('fraud')).map(found => found.version)).toEqual(['1.0.0'])
    await move(version, '0.0.0-mlflow.9')
    expect((await registry.alias('fraud', 'champion')).moves).toMatchObject([{ from: '0.0.0-mlflow.9', to: '1.0.0' }])
    expect(await registry.version('fraud', '0.0.0-mlflow.9')).toMatchObject({ nativeVersion: '9' })
  })

  test('that somebody moved by hand gets that into its history', async () => {
    await start()
    const { version: one } = await registry.register(await draftOf('1.0.0', MODEL))
    const { version: two } = await registry.register(await draftOf('1.1.0', { a: '2' }))
    await move(one, undefined)
    mlflow.models.get('fraud')!.aliases.set('champion', two.nativeVersion)
    const kinds = async () => (await registry.alias('fraud', 'champion')).moves.map(({ kind, to }) => [kind, to])
    expect(await kinds()).toEqual([
      ['promotion', '1.0.0'],
      ['outside', '1.1.0'],
    ])
    await move(one, '1.1.0')
    expect(await kinds()).toEqual([
      ['promotion', '1.0.0'],
      ['outside', '1.1.0'],
      ['promotion', '1.0.0'],
    ])
  })

  test('that was announced and not moved is not in the history; one that was moved is', async () => {
    await start()
    const { version: one } = await registry.register(await draftOf('1.0.0', MODEL))
    const { version: two } = await registry.register(await draftOf('1.1.0', { a: '2' }))
    await move(one, undefined)
    const moves = async () => (await registry.alias('fraud', 'champion')).moves.map(({ to }) => to)

    mlflow.intercept = request => (is(request, POST, 'alias') ? { status: 400, json: { error_code: 'X' } } : undefined)
    await expect(move(two, '1.0.0')).rejects.toMatchObject({ code: 'REGISTRY_REFUSED' })
    mlflow.intercept = undefined
    expect(await moves()).toEqual(['1.0.0'])

    let tags = 0
    mlflow.intercept = request =>
      is(request, POST, 'set-tag') && ++tags === 2 ? { status: 400, json: { error_code: 'X' } } : undefined
    await expect(move(two, '1.0.0')).rejects.toMatchObject({ code: 'REGISTRY_REFUSED' })
    mlflow.intercept = undefined
    expect(await moves()).toEqual(['1.0.0', '1.1.0'])
    await move(one, '1.1.0')
    expect(await moves()).toEqual(['1.0.0', '1.1.0', '1.0.0'])
    const stored = [...mlflow.models.get('fraud')!.tags.values()].map(value => JSON.parse(value).done)
    expect(stored).toEqual([true, true, true])
  })

  test('that another job moved in the same moment is noticed by reading back', async () => {
    await start()
    const { version: one } = await registry.register(await draftOf('1.0.0', MODEL))
    const { version: two } = await registry.register(await draftOf('1.1.0', { a: '2' }))
    await move(one, undefined)
    mlflow.intercept = request => {
      if (!is(request, POST, 'alias')) return undefined
      return { json: {} }
    }
    await expect(move(two, '1.0.0')).rejects.toMatchObject({
      code: 'REGISTRY_ALIAS_MOVED',
      message: expect.stringContaining('names 1.0.0 right after'),
    })
  })
})

describe('the server', () => {
  test.each([
    ['token', { token: 's3cret' }, { token: 's3cret' }],
    ['basic', { basic: { username: 'ada', password: 'pass word' } }, { username: 'ada', password: 'pass word' }],
  ])('takes %s authentication', async (_, options, credentials) => {
    await start(options, { credentials, experiment: undefined })
    expect((await registry.register(await draftOf('1.0.0', MODEL))).created).toBe(true)
  })

  test.each([
    ['no', undefined],
    ['wrong', { token: 'wr0ng' }],
  ])('with %s credentials gives an error that says so and shows none', async (_, credentials) => {
    await start({ token: 's3cret' }, { credentials, experiment: undefined })
    const error = await registry.versions('fraud').catch(caught => caught)
    expect(error).toMatchObject({ code: 'REGISTRY_UNAUTHORISED', kind: 'input' })
    expect(error.message).toContain(credentials === undefined ? 'no credentials were given' : 'credentials were given')
    expect(error.message).not.toContain('wr0ng')
  })

  test('that is too old for aliases is refused before anything is made', async () => {
    await start({ version: '1.30.1' })
    await expect(registry.register(await draftOf('1.0.0', MODEL))).rejects.toMatchObject({
      code: 'REGISTRY_TOO_OLD',
      message: expect.stringContaining('1.30.1'),
    })
    expect(mlflow.models.size).toBe(0)
  })

  test('that does not tell its version is tried', async () => {
    await start({ version: null })
    expect((await registry.register(await draftOf('1.0.0', MODEL))).created).toBe(true)
  })

  test('that cannot store a file name is told apart', async () => {
    await start()
    await expect(registry.register(await draftOf('1.0.0', { 'a#b': '1' }))).rejects.toMatchObject({
      code: 'REGISTRY_FILE_NAME',
      kind: 'input',
      message: expect.stringContaining('model/a#b'),
    })
    expect(versions()).toEqual([])
  })

  test('that keeps artifacts elsewhere is refused with what to change', async () => {
    await start({ artifactRoot: 's3://bucket/mlflow' })
    await expect(registry.register(await draftOf('1.0.0', MODEL))).rejects.toMatchObject({
      code: 'REGISTRY_ARTIFACTS',
      message: expect.stringContaining('s3:'),
      hint: expect.stringContaining('--artifacts-destination'),
    })
    expect(versions()).toEqual([])
  })

  test('whose experiment was deleted is told apart', async () => {
    await start()
    mlflow.experiments.set('fraud', { id: '1', deleted: true })
    await expect(registry.register(await draftOf('1.0.0', MODEL))).rejects.toThrow(/fraud was deleted/)
  })

  test('that fails for a moment is asked again where that is harmless', async () => {
    await start()
    let failed = 0
    mlflow.intercept = ({ path, method }) =>
      (method === 'PUT' || path.endsWith('search') || path.endsWith('registered-models/create')) && failed++ % 2 === 0
        ? { status: 503 }
        : undefined
    expect((await registry.register(await draftOf('1.0.0', MODEL))).created).toBe(true)
    expect(failed).toBeGreaterThan(6)
  })

  test('may be named with the path of its API or a slash', async () => {
    await start()
    for (const end of ['/', '/api/2.0/mlflow', '/#/models']) {
      const same = new MlflowRegistry(`${server.url}${end}`, { credentials: undefined, experiment: undefined }, ctx)
      expect(same.location).toBe(server.url)
    }
  })
})
