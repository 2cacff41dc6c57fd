import { sign, verify } from 'node:crypto'
import { hashOf, type SigningKey, type TrustedKey } from './keys.js'

/** Dead Simple Signing Envelope v1.0 around a payload. */
export interface Envelope {
  readonly payloadType: string
  /** Base64. */
  readonly payload: string
  readonly signatures: readonly { readonly keyid?: string | undefined; readonly sig: string }[]
}

export const PAYLOAD_TYPE = 'application/vnd.in-toto+json'

/** Pre-authentication encoding: what is signed. It binds the type, so a payload cannot be read as another type. */
export function preAuthEncoding(payloadType: string, payload: Uint8Array): Buffer {
  const type = Buffer.from(payloadType)
  return Buffer.concat([
    Buffer.from(`DSSEv1 ${type.length} `),
    type,
    Buffer.from(` ${payload.length} `),
    Buffer.from(payload),
  ])
}

/** Signs a payload with ECDSA; the signature is ASN.1 DER, as Sigstore's tools write it. */
export function signEnvelope(payload: string | Uint8Array, key: SigningKey, payloadType = PAYLOAD_TYPE): Envelope {
  const body = Buffer.from(payload as Uint8Array)
  const sig = sign(hashOf(key.key), preAuthEncoding(payloadType, body), key.key).toString('base64')
  return { payloadType, payload: body.toString('base64'), signatures: [{ keyid: key.keyid, sig }] }
}

/**
 * Who signed an envelope. `wrong` lists trusted keys that the envelope names although their signature does not fit:
 * then the payload or the signature was altered.
 */
export function verifyEnvelope(
  envelope: Envelope,
  trusted: readonly TrustedKey[],
): { readonly payload: Buffer; readonly signer: string | undefined; readonly wrong: readonly string[] } {
  const payload = Buffer.from(envelope.payload, 'base64')
  const message = preAuthEncoding(envelope.payloadType, payload)
  let signer: string | undefined
  const wrong: string[] = []
  for (const { keyid, sig } of envelope.signatures) {
    // The key id is only a hint by the standard, so a signature without one is tried with every key.
    const keys = trusted.filter(key => keyid === undefined || keyid === '' || keyid === key.keyid)
    const fits = keys.find(key => verify(hashOf(key.key), message, key.key, Buffer.from(sig, 'base64')))
    if (fits !== undefined) signer ??= fits.keyid
    else if (keyid !== undefined && keys.length > 0) wrong.push(keyid)
  }
  return { payload, signer: wrong.length > 0 ? undefined : signer, wrong }
}
