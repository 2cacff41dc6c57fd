import { describe, expect, test } from '@jest/globals'
import { digestText, type EvidenceFacts, PREDICATE, statementsOf } from '../../../shared/evidence/index.js'
import type { Verdict } from '../../../shared/verdict/index.js'
import { checks, data, finding, HOST, image, model, testData } from './train.js'

const facts = (verdict: Verdict = 'pass'): EvidenceFacts => ({
  step: 'validate-data',
  verdict,
  headline: 'said something',
  findings: [finding(verdict, 'amount'), finding('pass', 'channel'), finding('inconclusive', 'age')],
  key: { data: 'dirHash:1' },
  uses: [data],
  builtOn: [],
  host: HOST,
  release: '1.0.0',
  startedOn: '2026-07-01T12:00:00.000Z',
  finishedOn: '2026-07-01T12:00:05.000Z',
})
const gate = { kind: 'gate', subject: [data], configuration: [checks], dependencies: [testData] } as const

describe('statementsOf', () => {
  test.each([
    ['pass', 'PASSED'],
    ['warn', 'WARNED'],
    ['fail', 'FAILED'],
    ['inconclusive', 'FAILED'],
  ] as const)('a gate that says %s is %s to the field, and itself in this project’s predicate', (verdict, result) => {
    const [test, own] = statementsOf(gate, facts(verdict))
    expect(test).toMatchObject({ predicateType: PREDICATE.testResult, predicate: { result } })
    expect(own).toMatchObject({ predicateType: PREDICATE.outcome, predicate: { verdict } })
  })

  test('a gate’s test result lists the tests', () => {
    expect(statementsOf(gate, facts('fail'))[0]?.predicate).toEqual({
      result: 'FAILED',
      configuration: [checks],
      url: HOST.runUrl,
      passedTests: ['column-range: channel'],
      warnedTests: [],
      failedTests: ['column-range: amount', 'column-range: age'],
    })
  })

  test('the outcome counts findings and kinds of truth and names its companion by digest', () => {
    const [companion, own] = statementsOf(gate, facts('warn'))
    expect(own?.predicate).toMatchObject({
      findings: { pass: 1, warn: 1, fail: 0, inconclusive: 1 },
      truths: [{ kind: 'exact', findings: 3 }],
      resolvedDependencies: [{ name: 'data/test.csv', annotations: { role: 'data' } }],
      statements: [{ name: PREDICATE.testResult, digest: { sha256: digestText(JSON.stringify(companion)) } }],
      metadata: { host: { repository: 'acme/fraud' }, invocationId: `${HOST.runUrl}/attempts/2` },
    })
  })

  test('a build is SLSA provenance; a dependency without a role takes it from what was used', () => {
    const draft = {
      kind: 'build',
      subject: [image],
      configuration: [],
      dependencies: [{ name: 'm', digest: model.digest }],
    } as const
    const [slsa] = statementsOf(draft, { ...facts(), step: 'build-image', uses: [model] })
    expect(slsa).toMatchObject({
      predicateType: PREDICATE.provenance,
      subject: [{ name: 'acme/fraud', annotations: { role: 'image' } }],
      predicate: {
        buildDefinition: {
          buildType: 'urn:mlops-actions:build:build-image:v1',
          resolvedDependencies: [{ name: 'm', digest: model.digest, annotations: { role: 'model' } }],
        },
        runDetails: { metadata: { startedOn: '2026-07-01T12:00:00.000Z' } },
      },
    })
  })

  test('training tells its data apart from the rest', () => {
    const code = { name: 'git', digest: { gitCommit: 'c0ffee' } }
    const draft = { kind: 'training', subject: [model], configuration: [], dependencies: [code] } as const
    expect(statementsOf(draft, { ...facts(), step: 'train-on-runner' })[0]).toMatchObject({
      predicateType: PREDICATE.training,
      predicate: { trainingData: [{ name: data.name, digest: data.digest }], resolvedDependencies: [code] },
    })
  })

  test('evidence about nothing is refused', () => {
    expect(() => statementsOf({ ...gate, subject: [] }, facts())).toThrow(/names no subject/)
    expect(() => statementsOf({ ...gate, subject: [{ ...data, digest: {} }] }, facts())).toThrow(/names no subject/)
  })
})
