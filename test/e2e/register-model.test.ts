import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { MlflowRegistry } from '../../shared/registry/index.js'
import { predictions, project } from '../actions/register-model/project.js'
import { type FakeContext, fakeContext } from '../fakes/context.js'
import { registryContract } from '../shared/registry/contract.js'
import { draftOf } from '../shared/registry/support.js'
import { describeWith } from './need.js'
import { type MlflowServer, startMlflow, stopAll } from './servers/index.js'

describeWith(['mlflow'], 'register-model with a real MLflow server', () => {
  let open: MlflowServer
  let closed: MlflowServer
  let ctx: FakeContext
  let models = 0
  const registryAt = ({ url, username, password }: MlflowServer) => {
    const credentials = username === undefined ? undefined : { username, password: password! }
    return new MlflowRegistry(url, { credentials, experiment: undefined }, ctx)
  }

  beforeAll(async () => {
    open = await startMlflow()
    closed = await startMlflow({ auth: true })
  }, 240_000)
  afterAll(() => stopAll([open, closed].filter(Boolean)), 60_000)
  beforeEach(async () => {
    ctx = await fakeContext()
  })
  afterEach(() => ctx.close())

  registryContract(async () => ({ registry: registryAt(open), name: `contract-${++models}` }))

  describe('refuses as the fake does:', () => {
    test('requests without the account', async () => {
      const registry = new MlflowRegistry(closed.url, { credentials: undefined, experiment: undefined }, ctx)
      await expect(registry.versions('fraud')).rejects.toMatchObject({ code: 'REGISTRY_UNAUTHORISED' })
      const wrong = registryAt({ ...closed, password: 'wrong' })
      await expect(wrong.versions('fraud')).rejects.toMatchObject({ code: 'REGISTRY_UNAUTHORISED' })
    })

    test('parameters that change, without failing the registration', async () => {
      const registry = registryAt(open)
      const draft = await draftOf('1.0.0', { a: 'parameters' }, { name: 'parameters' })
      const judgement = { name: 'parameters', testSet: 'c'.repeat(64), candidate: draft.digest, verdict: 'pass' }
      await registry.countJudgement({ ...judgement, metrics: { auc: 0.5 }, parameters: { epochs: '10' } })
      expect((await registry.register(draft)).version).toMatchObject({
        parameters: { epochs: '10' },
        metrics: { auc: 0.91 },
      })
      expect(ctx.log.text('warn')).toMatch(/epochs of run .* stays 10/)
    })

    test('a source without its run', async () => {
      const response = await ctx.http.request({
        method: 'POST',
        url: `${open.url}/api/2.0/mlflow/model-versions/create`,
        json: { name: 'contract-1', source: 'runs:/none/model' },
        accept: [400],
      })
      expect(response.json<{ message: string }>().message).toMatch(/^Invalid model version source/)
    })
  })

  test('the account of basic authentication registers', async () => {
    const { created } = await registryAt(closed).register(await draftOf('1.0.0', { a: 'auth' }))
    expect(created).toBe(true)
  }, 60_000)

  test('the whole step: first version, better challenger, worse one, rollback, second run', async () => {
    const here = await project({ env: { MLFLOW_TRACKING_URI: open.url } })
    try {
      const run = (inputs = {}) => here.run({ registry: 'mlflow', name: 'train', ...inputs })
      await here.write('predictions.csv', predictions({ rows: 2000, accuracy: 0.9, seed: 1 }))
      expect((await run()).outputs).toMatchObject({ version: '1.0.0', 'registry-version': '1', champion: '1.0.0' })
      expect((await run()).headline).toBe('register-model found train 1.0.0, which is champion already')

      await here.model('better')
      await here.write('predictions.csv', predictions({ rows: 2000, accuracy: 0.94, seed: 2 }))
      expect(await run()).toMatchObject({
        verdict: 'pass',
        outputs: { version: '1.0.1', 'registry-version': '2', uri: 'models:/train/2', 'previous-champion': '1.0.0' },
      })
      await here.model('worse')
      await here.write('predictions.csv', predictions({ rows: 2000, accuracy: 0.85, seed: 3 }))
      expect(await run()).toMatchObject({ verdict: 'fail', outputs: { champion: '1.0.1', registered: false } })

      const back = { action: 'rollback', model: '', policy: '', metrics: '', predictions: '' }
      expect((await run(back)).outputs).toMatchObject({ version: '1.0.0', champion: '1.0.0' })
      const { moves } = await registryAt(open).alias('train', 'champion')
      expect(moves.map(({ kind, to }) => [kind, to])).toEqual([
        ['promotion', '1.0.0'],
        ['promotion', '1.0.1'],
        ['rollback', '1.0.0'],
      ])
      const named = await ctx.http.request({
        url: `${open.url}/api/2.0/mlflow/registered-models/alias`,
        query: { name: 'train', alias: 'champion' },
      })
      expect(named.json<{ model_version: { version: string } }>().model_version.version).toBe('1')
    } finally {
      await here.close()
    }
  }, 120_000)
})
