import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { digestText } from './digest.js'
import { errors } from './errors.js'

/** A public key whose signatures are accepted. */
export interface TrustedKey {
  /** SHA-256 of the key's SPKI DER, lower-case hex. */
  readonly keyid: string
  /** The file it came from, for messages. */
  readonly name: string
  readonly key: KeyObject
}

export interface SigningKey {
  readonly keyid: string
  readonly key: KeyObject
}

/** Hash of each curve, by OpenSSL's name: the pairing that DSSE and model signing use. */
const HASHES: Readonly<Record<string, 'sha256' | 'sha384'>> = { prime256v1: 'sha256', secp384r1: 'sha384' }

/** The hash that goes with an accepted key. */
export function hashOf(key: KeyObject): 'sha256' | 'sha384' {
  return HASHES[key.asymmetricKeyDetails?.namedCurve ?? ''] ?? 'sha256'
}

/**
 * Reads the private key that signs evidence.
 * @param pem PKCS#8 or SEC 1, unencrypted
 * Raises EVIDENCE_KEY; the message never holds any of the text.
 */
export function parseSigningKey(pem: string): SigningKey {
  if (/BEGIN PUBLIC KEY/.test(pem))
    throw errors.EVIDENCE_KEY('the signing key is a public key; signing needs the private one')
  if (/ENCRYPTED/.test(pem)) {
    throw errors.EVIDENCE_KEY('the signing key is encrypted with a passphrase', {
      hint: 'Store it unencrypted in the secret store of your CI: `openssl pkcs8 -topk8 -nocrypt -in key.pem`.',
    })
  }
  let key: KeyObject
  try {
    key = createPrivateKey(pem)
  } catch {
    // The cause is dropped on purpose: OpenSSL's errors may quote what it was given.
    throw errors.EVIDENCE_KEY('the signing key is not a private key in PEM format', {
      hint: /\\n/.test(pem) ? 'It holds the two characters \\n where line breaks belong.' : undefined,
    })
  }
  checkCurve(key, 'the signing key')
  return { key, keyid: keyIdOf(createPublicKey(key)) }
}

/** Reads a public key. Raises EVIDENCE_KEY. */
export function parseTrustedKey(pem: string, name: string): TrustedKey {
  if (/PRIVATE KEY/.test(pem)) {
    throw errors.EVIDENCE_KEY(`${name} is a private key; trusted keys are public ones`, {
      hint: 'Write its public half with `openssl ec -in key.pem -pubout`, and take the private key out of the workspace.',
    })
  }
  let key: KeyObject
  try {
    key = createPublicKey(pem)
  } catch (cause) {
    throw errors.EVIDENCE_KEY(`${name} is not a public key in PEM format`, { cause })
  }
  checkCurve(key, name)
  return { key, name, keyid: keyIdOf(key) }
}

/**
 * Reads public keys from PEM files.
 * @param files `path` is read, `name` is what messages call it
 */
export async function readTrustedKeys(
  files: readonly { readonly path: string; readonly name: string }[],
): Promise<readonly TrustedKey[]> {
  return Promise.all(
    files.map(async ({ path, name }) => {
      let pem: string
      try {
        pem = await readFile(path, 'utf8')
      } catch (cause) {
        throw errors.EVIDENCE_KEY(`the trusted key ${name} cannot be read`, { cause })
      }
      return parseTrustedKey(pem, name)
    }),
  )
}

/** SHA-256 of the SPKI DER, lower-case hex. */
export function keyIdOf(publicKey: KeyObject): string {
  return digestText(publicKey.export({ type: 'spki', format: 'der' }))
}

function checkCurve(key: KeyObject, name: string): void {
  const curve = key.asymmetricKeyDetails?.namedCurve
  if (key.asymmetricKeyType === 'ec' && curve !== undefined && curve in HASHES) return
  const found = key.asymmetricKeyType === 'ec' ? `an ECDSA key on ${curve}` : `a key of type ${key.asymmetricKeyType}`
  throw errors.EVIDENCE_KEY(`${name} is ${found}; ECDSA on P-256 (prime256v1) or P-384 (secp384r1) is needed`)
}
