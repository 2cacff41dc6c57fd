import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compare, valid } from 'semver'
import { asCandidate, newestOf, nextVersion } from '../../../actions/register-model/src/next-version.js'
import { versionBefore } from '../../../actions/register-model/src/rollback.js'
import { bumpFor, readSignature, type SignatureField } from '../../../actions/register-model/src/signature.js'

describe('the next version', () => {
  test.each([
    [[], 'major', '1.0.0'],
    [['1.0.0'], 'patch', '1.0.1'],
    [['1.9.0', '1.10.0'], 'minor', '1.11.0'],
    [['1.2.3'], 'major', '2.0.0'],
    [['1.0.0', '1.0.1-candidate.2'], 'patch', '1.0.1'],
  ] as const)('after %j by %s is %s', (existing, bump, next) => {
    expect(nextVersion(existing, bump)).toBe(next)
  })

  test('is always new, valid and the newest', () => {
    const version = fc.tuple(fc.nat(20), fc.nat(20), fc.nat(20)).map(parts => parts.join('.'))
    fc.assert(
      fc.property(fc.uniqueArray(version), fc.constantFrom('major', 'minor', 'patch' as const), (existing, bump) => {
        const next = nextVersion(existing, bump)
        const newest = newestOf(existing)
        return valid(next) === next && (newest === undefined || compare(next, newest) > 0)
      }),
    )
  })

  test('of a model that did not pass is a prerelease that is free', () => {
    expect(asCandidate('1.1.0', ['1.0.0'])).toBe('1.1.0-candidate.1')
    expect(asCandidate('1.1.0', ['1.1.0-candidate.1', '1.1.0-candidate.2'])).toBe('1.1.0-candidate.3')
    expect(asCandidate('2.0.0-rc.1', [])).toBe('2.0.0-rc.1')
  })
})

describe('a change of signature', () => {
  const field = (name: string, type = 'double', required = true): SignatureField => ({ name, type, required })
  const before = { inputs: [field('amount'), field('note', 'string', false)], outputs: [field('p')] }
  test.each([
    ['nothing', before, 'patch'],
    ['another order', { ...before, inputs: [...before.inputs].reverse() }, 'patch'],
    ['a new optional input', { ...before, inputs: [...before.inputs, field('x', 'double', false)] }, 'minor'],
    ['a new output', { ...before, outputs: [field('p'), field('reason', 'string')] }, 'minor'],
    [
      'an input that need not be given any more',
      { ...before, inputs: [field('amount', 'double', false), before.inputs[1]!] },
      'minor',
    ],
    ['a new required input', { ...before, inputs: [...before.inputs, field('x')] }, 'major'],
    ['an input less', { ...before, inputs: [field('amount')] }, 'major'],
    ['another type', { ...before, inputs: [field('amount', 'long'), before.inputs[1]!] }, 'major'],
    ['an input that became required', { ...before, inputs: [field('amount'), field('note', 'string')] }, 'major'],
    ['an output less', { ...before, outputs: [] }, 'major'],
  ])('of %s', (_, after, bump) => {
    expect(bumpFor(before, after)).toBe(bump)
  })
})

describe('a signature', () => {
  const directory = () => mkdtemp(join(tmpdir(), 'mlops-signature-'))

  test('is read from MLflow’s MLmodel', async () => {
    const model = await directory()
    await writeFile(
      join(model, 'MLmodel'),
      `flavors: {python_function: {loader_module: mlflow.sklearn}}
signature:
  inputs: '[{"name": "amount", "type": "double", "required": true}, {"name": "note", "type": "string", "required": false}]'
  outputs: '[{"type": "tensor", "tensor-spec": {"dtype": "float32", "shape": [-1, 2]}}]'
  params: null
`,
    )
    expect(await readSignature(model)).toEqual({
      inputs: [
        { name: 'amount', type: 'double', required: true },
        { name: 'note', type: 'string', required: false },
      ],
      outputs: [
        { name: '#0', type: '{"type":"tensor","tensor-spec":{"dtype":"float32","shape":[-1,2]}}', required: true },
      ],
    })
  })

  test('is absent without either file, or where MLmodel has none', async () => {
    const model = await directory()
    expect(await readSignature(model)).toBeUndefined()
    await writeFile(join(model, 'MLmodel'), 'flavors: {}\n')
    expect(await readSignature(model)).toBeUndefined()
  })

  test.each([
    ['signature.json', '{'],
    ['signature.json', '{"inputs": {}}'],
    ['signature.json', '{"inputs": [{"name": "a"}]}'],
    ['MLmodel', 'a: [1'],
    ['MLmodel', 'signature: {inputs: "no json"}'],
  ])('in %s that reads %j is refused', async (name, text) => {
    const model = await directory()
    await writeFile(join(model, name), text)
    await expect(readSignature(model)).rejects.toMatchObject({ code: 'REGISTER_SIGNATURE', kind: 'input' })
  })
})

describe('what to roll back to', () => {
  const moves = (...steps: [from: string | null, to: string, kind?: 'rollback'][]) =>
    versionBefore(steps.map(([from, to, kind = 'promotion' as const]) => ({ from, to, kind })))
  test.each([
    ['nothing was before', moves([null, '1']), undefined],
    ['one was before', moves([null, '1'], ['1', '2']), '1'],
    [
      'a rollback came last: on to the one before',
      moves([null, '1'], ['1', '2'], ['2', '3'], ['3', '2', 'rollback']),
      '1',
    ],
    ['promoted again after a rollback', moves([null, '1'], ['1', '2'], ['2', '1', 'rollback'], ['1', '3']), '1'],
    ['the history begins with a version of others', moves(['0', '1']), '0'],
    ['back over several', moves([null, '1'], ['1', '2'], ['2', '3'], ['3', '1', 'rollback']), undefined],
    ['back to what never was champion', moves([null, '1'], ['1', '2'], ['2', '9', 'rollback']), undefined],
  ])('%s', (_, found, expected) => {
    expect(found).toBe(expected)
  })
})
