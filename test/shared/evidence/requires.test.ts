import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { checkRequires, digestText, openChain, parseRule } from '../../../shared/evidence/index.js'
import type { Artifact } from '../../../shared/outcome/index.js'
import {
  buildImage,
  champion,
  checks,
  data,
  image,
  keyPair,
  model,
  register,
  release,
  ship,
  shipAll,
  testData,
  train,
  validate,
} from './train.js'

let dir: string
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'mlops-requires-'))
})
afterEach(() => rm(dir, { recursive: true, force: true }))

const release1 = keyPair()
const stranger = keyPair('P-384')

async function check(rule: string, uses: readonly Artifact[], trusted = [] as (typeof release1.trusted)[]) {
  return checkRequires([rule], uses, await openChain(dir, { trustedKeys: trusted }), { trustedKeys: trusted })
}

describe('a rule', () => {
  const digest = digestText('x')
  test('has defaults, verdicts and pins', () => {
    expect(parseRule('validate-data')).toMatchObject({ step: 'validate-data', accepts: ['pass', 'warn'] })
    expect(parseRule('  validate-data :  pass , inconclusive ')).toMatchObject({ accepts: ['pass', 'inconclusive'] })
    expect(parseRule(`register-model: pass policy=sha256:${digest} signer=sha256:${digest}`)).toMatchObject({
      accepts: ['pass'],
      policy: digest,
      signer: digest,
    })
    expect(parseRule(`register-model policy=sha256:${digest}`)).toMatchObject({
      accepts: ['pass', 'warn'],
      policy: digest,
    })
  })

  test.each([
    ['validate', /"validate", which is no step/],
    ['', /names no step/],
    ['validate-data:', /no verdict after its colon/],
    ['validate-data: good', /accepts "good"/],
    ['validate-data: pass,fail', /would prove nothing/],
    ['validate-data pass', /has "pass" where/],
    ['validate-data: pass warn', /has "warn" where/],
    ['validate-data policy=sha256:12', /64 lower-case hex digits/],
    ['validate-data signer=me', /64 lower-case hex digits/],
    ['validate-data age=1d', /pins "age"/],
    [`validate-data policy=sha256:${digest} policy=sha256:${digest}`, /pins policy twice/],
  ])('%j is refused as bad input', (text, message) => {
    expect(() => parseRule(text)).toThrow(message)
    expect(() => parseRule(text)).toThrow(expect.objectContaining({ code: 'EVIDENCE_RULE', kind: 'input' }))
  })

  test('any text is either read or refused, and nothing else', () => {
    const words = fc.constantFrom('validate-data', ':', 'pass', ',', ' ', 'policy=', `sha256:${digest}`, 'signer=', 'x')
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words).map(list => list.join('')),
        ),
        text => {
          try {
            expect(parseRule(text).accepts).not.toContain('fail')
          } catch (error) {
            expect(error).toMatchObject({ code: 'EVIDENCE_RULE' })
          }
        },
      ),
    )
  })
})

describe('checkRequires', () => {
  test('walks from the image over the model to the data', async () => {
    await shipAll(dir)
    const [proof] = await check('validate-data: pass', [image])
    expect(proof).toMatchObject({
      artifact: { digest: data.digest },
      record: { step: 'validate-data', signer: undefined },
    })
    expect(await check('register-model: pass', [image])).toMatchObject([{ artifact: { digest: model.digest } }])
    expect(await check('validate-data', [release])).toHaveLength(1)
  })

  test('does not take the champion’s or the test data’s proof for the model’s', async () => {
    await ship(dir, { ...validate(), draft: { ...validate().draft, subject: [testData] } })
    for (const shipped of [train(), register(), buildImage()]) await ship(dir, shipped)
    await expect(check('validate-data', [image])).rejects.toThrow(
      /no validate-data statement about data data\/2026-06\/\*\.parquet \(dirHash:[0-9a-f]{12}…\), from which model fraud 1\.4\.0 .*, then image acme\/fraud/,
    )
  })

  test('names the link that is missing on the way', async () => {
    for (const shipped of [validate(), train()]) await ship(dir, shipped)
    await expect(check('validate-data', [image])).rejects.toMatchObject({
      code: 'EVIDENCE_GAP',
      kind: 'failed',
      message: expect.stringMatching(/no build-image statement tells what image acme\/fraud/),
    })
    await expect(check('validate-data', [champion])).rejects.toThrow(
      /no train-on-runner statement tells what model fraud 1\.3\.2/,
    )
    await expect(check('register-model', [data])).rejects.toThrow(
      /nothing that this step uses is, or is made from, a model/,
    )
  })

  test('an empty or absent directory is a gap, not a crash', async () => {
    const chain = await openChain(join(dir, 'absent'))
    expect(() => checkRequires(['validate-data'], [data], chain)).toThrow(/no validate-data statement about data/)
    expect(checkRequires([], [data], chain)).toEqual([])
  })

  test('a weaker verdict than the rule accepts stops', async () => {
    await ship(dir, validate(0, 'warn'))
    expect(await check('validate-data', [data])).toHaveLength(1)
    await expect(check('validate-data: pass', [data])).rejects.toMatchObject({
      code: 'EVIDENCE_VERDICT',
      kind: 'failed',
    })
  })

  test('a pass does not outlive a newer failure, and a failure not a newer pass', async () => {
    await ship(dir, validate(0, 'pass'))
    await ship(dir, validate(5, 'fail'))
    await expect(check('validate-data', [data])).rejects.toThrow(
      /says fail: .*the pass of 2026-07-01T12:00:00.000Z does not count/,
    )
    await ship(dir, validate(6, 'pass'))
    expect(await check('validate-data', [data])).toHaveLength(1)
  })

  test('inconclusive never passes by default', async () => {
    await ship(dir, validate(0, 'inconclusive'))
    await expect(check('validate-data', [data])).rejects.toThrow(/says inconclusive/)
    expect(await check('validate-data: inconclusive', [data])).toHaveLength(1)
  })

  test('a pinned policy looks only at statements under it', async () => {
    const lax = { name: 'lax.yml', digest: { sha256: digestText('lax') } }
    await ship(dir, validate(0, 'fail'))
    await ship(dir, validate(1, 'pass', lax))
    expect(await check('validate-data', [data])).toHaveLength(1)
    await expect(check(`validate-data policy=sha256:${checks.digest.sha256}`, [data])).rejects.toThrow(/says fail/)
    await expect(check(`validate-data policy=sha256:${digestText('strict')}`, [data])).rejects.toMatchObject({
      code: 'EVIDENCE_POLICY',
      message: expect.stringMatching(/was made under lax\.yml \(sha256:/),
    })
  })

  test('signed by a trusted key passes; unsigned or a stranger’s is refused', async () => {
    await shipAll(dir, release1.signing)
    expect(await check('validate-data', [image], [release1.trusted])).toMatchObject([
      { record: { signer: release1.trusted.keyid } },
    ])
    await expect(check('validate-data', [image], [stranger.trusted])).rejects.toMatchObject({
      code: 'EVIDENCE_UNSIGNED',
    })
    expect(
      await check(`validate-data signer=sha256:${release1.trusted.keyid}`, [image], [release1.trusted]),
    ).toHaveLength(1)
    await expect(
      check(`validate-data signer=sha256:${stranger.trusted.keyid}`, [image], [release1.trusted]),
    ).rejects.toMatchObject({ code: 'EVIDENCE_SIGNER' })
  })

  test('with trusted keys, one unsigned link on the way is enough to stop', async () => {
    await ship(dir, { ...validate(), key: release1.signing })
    await ship(dir, { ...train(), key: release1.signing })
    await ship(dir, buildImage())
    await expect(check('validate-data', [image], [release1.trusted])).rejects.toThrow(
      /build-image statement .* not signed/,
    )
    await expect(check('register-model', [image], [release1.trusted])).rejects.toThrow(
      /build-image statement .* not signed/,
    )
  })

  test('a signed pass is not overruled by an unsigned statement of anyone', async () => {
    await ship(dir, { ...validate(0, 'pass'), key: release1.signing })
    await ship(dir, validate(5, 'fail'))
    expect(await check('validate-data', [data], [release1.trusted])).toMatchObject([{ record: { verdict: 'pass' } }])
  })

  test('a verdict changed by hand is noticed through the statement that was built on it', async () => {
    const file = await ship(dir, validate(0, 'fail'))
    await ship(dir, train())
    await writeFile(file, (await readFile(file, 'utf8')).replaceAll('"verdict":"fail"', '"verdict":"pass"'))
    await expect(check('validate-data', [model])).rejects.toMatchObject({ code: 'EVIDENCE_ALTERED', kind: 'failed' })
  })

  test('a signed statement that was changed stops every rule', async () => {
    const file = await ship(dir, { ...validate(0, 'fail'), key: release1.signing })
    const lines = (await readFile(file, 'utf8'))
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    const payload = Buffer.from(lines[1].payload, 'base64').toString().replace('"verdict":"fail"', '"verdict":"pass"')
    lines[1].payload = Buffer.from(payload).toString('base64')
    await writeFile(file, lines.map(line => JSON.stringify(line)).join('\n'))
    await expect(check('validate-data', [data], [release1.trusted])).rejects.toThrow(/changed after it was signed/)
  })

  test('what cannot be read might be the failure, so it stops', async () => {
    await ship(dir, validate())
    await writeFile(join(dir, 'z.jsonl'), '{"half": ')
    await expect(check('validate-data', [data])).rejects.toMatchObject({
      code: 'EVIDENCE_UNREADABLE',
      message: 'z.jsonl line 1 is not JSON',
    })
  })

  test('a re-run keeps the earlier lines, and what was built on them stays whole', async () => {
    await ship(dir, validate(0))
    await ship(dir, train(1))
    const file = await ship(dir, validate(2))
    expect((await readFile(file, 'utf8')).trim().split('\n')).toHaveLength(4)
    expect(await check('validate-data', [model])).toHaveLength(1)
  })
})
