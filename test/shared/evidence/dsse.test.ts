import { createHash, createVerify, generateKeyPairSync } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  parseSigningKey,
  parseTrustedKey,
  preAuthEncoding,
  readTrustedKeys,
  signEnvelope,
  verifyEnvelope,
} from '../../../shared/evidence/index.js'
import { keyPair } from './train.js'

describe('preAuthEncoding', () => {
  test('is the example of the DSSE specification', () => {
    expect(preAuthEncoding('http://example.com/HelloWorld', Buffer.from('hello world')).toString()).toBe(
      'DSSEv1 29 http://example.com/HelloWorld 11 hello world',
    )
  })

  test('never maps two inputs to one text', () => {
    const pair = fc.tuple(fc.string({ unit: 'binary' }), fc.uint8Array())
    fc.assert(
      fc.property(pair, pair, (a, b) => {
        const same = a[0] === b[0] && Buffer.compare(a[1], b[1]) === 0
        expect(preAuthEncoding(...a).equals(preAuthEncoding(...b))).toBe(same)
      }),
    )
  })
})

describe.each(['P-256', 'P-384'] as const)('an envelope signed on %s', curve => {
  const { signing, trusted, publicPem } = keyPair(curve)
  const other = keyPair(curve)
  const envelope = signEnvelope('{"a":1}', signing)

  test('names its signer by the digest of the public key', () => {
    const { payload, signer, wrong } = verifyEnvelope(envelope, [other.trusted, trusted])
    expect(payload.toString()).toBe('{"a":1}')
    expect(signer).toBe(trusted.keyid)
    expect(wrong).toEqual([])
    const der = Buffer.from(publicPem.replace(/-----.*-----|\s/g, ''), 'base64')
    expect(trusted.keyid).toBe(createHash('sha256').update(der).digest('hex'))
  })

  test('is one that another implementation accepts', () => {
    const verifier = createVerify(curve === 'P-256' ? 'SHA256' : 'SHA384')
    verifier.update(`DSSEv1 28 ${envelope.payloadType} 7 {"a":1}`)
    expect(verifier.verify(publicPem, envelope.signatures[0]!.sig, 'base64')).toBe(true)
  })

  test('does not survive a change of payload, type or signature', () => {
    const changed = { ...envelope, payload: Buffer.from('{"a":2}').toString('base64') }
    expect(verifyEnvelope(changed, [trusted])).toMatchObject({ signer: undefined, wrong: [trusted.keyid] })
    expect(verifyEnvelope({ ...envelope, payloadType: 'text/plain' }, [trusted]).signer).toBeUndefined()
    const garbled = { ...envelope, signatures: [{ ...envelope.signatures[0]!, sig: 'AAAA' }] }
    expect(verifyEnvelope(garbled, [trusted])).toMatchObject({ signer: undefined, wrong: [trusted.keyid] })
  })

  test('is nobody’s without the key, and found without a key id', () => {
    expect(verifyEnvelope(envelope, [other.trusted])).toMatchObject({ signer: undefined, wrong: [] })
    const anonymous = { ...envelope, signatures: [{ sig: envelope.signatures[0]!.sig }] }
    expect(verifyEnvelope(anonymous, [other.trusted, trusted]).signer).toBe(trusted.keyid)
  })
})

describe('keys', () => {
  const pem = (key: { export(options: object): unknown }, type: string) => key.export({ type, format: 'pem' }) as string
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const ed25519 = generateKeyPairSync('ed25519')
  const p521 = generateKeyPairSync('ec', { namedCurve: 'P-521' })
  const good = keyPair()

  test('SEC 1 and PKCS#8 both sign', () => {
    const pair = generateKeyPairSync('ec', { namedCurve: 'P-384' })
    expect(parseSigningKey(pem(pair.privateKey, 'sec1')).keyid).toBe(
      parseSigningKey(pem(pair.privateKey, 'pkcs8')).keyid,
    )
  })

  test.each([
    ['an RSA key', () => parseSigningKey(pem(rsa.privateKey, 'pkcs8')), /a key of type rsa; ECDSA on P-256/],
    [
      'an Ed25519 key',
      () => parseTrustedKey(pem(ed25519.publicKey, 'spki'), 'k.pem'),
      /k\.pem is a key of type ed25519/,
    ],
    ['another curve', () => parseSigningKey(pem(p521.privateKey, 'pkcs8')), /an ECDSA key on secp521r1/],
    ['a public key to sign with', () => parseSigningKey(good.publicPem), /needs the private one/],
    ['a private key to trust', () => parseTrustedKey(good.pem, 'k.pem'), /k\.pem is a private key/],
    ['rubbish to sign with', () => parseSigningKey('rubbish'), /not a private key in PEM format/],
    ['rubbish to trust', () => parseTrustedKey('rubbish', 'k.pem'), /k\.pem is not a public key in PEM/],
    [
      'an encrypted key',
      () =>
        parseSigningKey(
          p521.privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' }) as string,
        ),
      /encrypted with a passphrase/,
    ],
  ])('refuses %s', (_, act, message) => {
    expect(act).toThrow(message)
    expect(act).toThrow(expect.objectContaining({ code: 'EVIDENCE_KEY', kind: 'input' }))
  })

  test('an error never quotes the key', () => {
    const broken = good.pem.replace('BEGIN PRIVATE', 'BEGIN PRIVAT')
    const secret = good.pem.split('\n')[1]!
    try {
      parseSigningKey(broken)
      expect('raised').toBe('not raised')
    } catch (error) {
      expect(JSON.stringify([String(error), (error as { cause?: unknown }).cause ?? null])).not.toContain(secret)
    }
  })

  test('a key file that is not there is named', async () => {
    await expect(readTrustedKeys([{ path: '/nonexistent/k.pem', name: 'k.pem' }])).rejects.toThrow(
      /k\.pem cannot be read/,
    )
  })
})
