import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

const TABLE = resolve('../shared/data/bank-marketing/bank-additional-full.csv')
const MLOPS = resolve('bin/mlops.mjs')

interface Document {
  readonly verdict: string
  readonly headline: string
  readonly why: string
  readonly outputs: Readonly<Record<string, string | boolean>>
}

/** The whole train on a real table whose world really changed: from May 2008 to November 2010, in ten parts. */
if (existsSync(TABLE)) describe('the train on the bank’s table', train)
else
  describe('the train on the bank’s table', () =>
    test.skip('skipped: ../shared/data/bank-marketing is absent', () => {}))

function train() {
  let workspace: string
  beforeAll(() => {
    workspace = mkdtempSync(join(tmpdir(), 'mlops-bank-'))
    cpSync('test/e2e/bank-marketing', workspace, { recursive: true })
    cpSync('demo/project/arithmetic.mjs', join(workspace, 'arithmetic.mjs'))
    mkdirSync(join(workspace, 'data'))
    const [header, ...rows] = readFileSync(TABLE, 'utf8').trim().split('\n')
    const size = Math.ceil(rows.length / 10)
    for (let part = 0; part < 10; part++) {
      const own = rows.slice(part * size, (part + 1) * size)
      writeFileSync(join(workspace, 'data', `part-${part}.csv`), `${[header, ...own].join('\n')}\n`)
    }
  })
  afterAll(() => rmSync(workspace, { recursive: true, force: true }))

  function mlops(step: string, inputs: Record<string, string>): Document {
    const flags = Object.entries(inputs).map(([name, value]) => `--${name}=${value}`)
    const { stdout, stderr } = spawnSync(process.execPath, [MLOPS, step, ...flags, '--output=json'], {
      cwd: workspace,
      env: { ...process.env, MLOPS_HOST: 'terminal' },
      encoding: 'utf8',
    })
    try {
      return JSON.parse(stdout) as Document
    } catch {
      throw new Error(`${step} printed no document:\n${stdout}\n${stderr}`)
    }
  }
  const csv = { 'csv-delimiter': ';' }

  test('data passes its checks', () => {
    expect(mlops('validate-data', { ...csv, data: 'data/part-[0-2].csv', checks: 'checks.yml' })).toMatchObject({
      verdict: expect.stringMatching(/pass|warn/),
    })
  })

  test('a model is trained on data that was validated, and becomes the champion', () => {
    const trained = mlops('train-on-runner', {
      command: `${process.execPath}\ntrain.mjs`,
      data: 'data/part-[0-2].csv',
      parameters: 'test=data/part-3.csv',
      requires: 'validate-data',
    })
    expect(trained).toMatchObject({ verdict: 'pass' })
    const registered = mlops('register-model', {
      name: 'bank',
      model: 'mlops-out/training/model',
      predictions: 'mlops-out/training/predictions.csv',
      policy: 'promotion.yml',
      requires: 'train-on-runner',
    })
    expect(registered).toMatchObject({ verdict: 'pass', outputs: { version: '1.0.0' } })
  })

  test('it is packed, started, and put before traffic beside itself', () => {
    const built = mlops('build-image', {
      base: 'scratch',
      model: 'mlops-out/training/model',
      files: 'serve.mjs=/app/serve.mjs\nfeatures.mjs=/app/features.mjs\narithmetic.mjs=/app/arithmetic.mjs',
      command: 'node\n/app/serve.mjs',
      image: 'oci:dist/image',
      tags: '1.0.0',
      smoke: 'smoke.yml',
      requires: 'register-model',
    })
    expect(built).toMatchObject({ verdict: 'warn', outputs: { smoke: 'process' } })
    const canary = mlops('helm-canary', {
      target: 'sandbox',
      release: 'bank',
      image: String(built.outputs.image),
      'sandbox-stable-image': String(built.outputs.image),
      'sandbox-traffic': '200',
      plan: 'canary.yml',
      requires: 'build-image',
    })
    expect(canary).toMatchObject({ verdict: 'pass', outputs: { decision: 'promoted' } })
  }, 120_000)

  test('later parts drift a great deal, and the gate says to retrain', () => {
    const gate = (current: string) =>
      mlops('drift-gate', { ...csv, reference: 'data/part-[0-2].csv', current, report: `mlops-out/report/${current}` })
    for (const part of [5, 7, 9]) {
      const seen = gate(`data/part-${part}.csv`)
      expect(seen).toMatchObject({ verdict: 'fail', outputs: { 'should-retrain': true } })
    }
  }, 60_000)
}
