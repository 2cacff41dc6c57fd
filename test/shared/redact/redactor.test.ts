import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createRedactor } from '../../../shared/redact/index.js'

const redacting = (...secrets: string[]) => {
  const redactor = createRedactor()
  for (const secret of secrets) redactor.add(secret)
  return redactor
}

describe('redactor', () => {
  test('hides a secret in the forms that carry it around', () => {
    const { redact } = redacting('pa$$ "word"/é')
    expect(redact('plain pa$$ "word"/é.')).toBe('plain ***.')
    expect(redact(`url ?p=${encodeURIComponent('pa$$ "word"/é')}`)).toBe('url ?p=***')
    expect(redact(JSON.stringify({ p: 'pa$$ "word"/é' }))).toBe('{"p":"***"}')
  })

  test.each(['', 'u:', 'us:', 'usr:', 'user:'])('hides it in base64 behind "%s"', user => {
    const secret = 'correct horse battery'
    const shown = redacting(secret).redact(Buffer.from(`${user}${secret}`).toString('base64'))
    expect(Buffer.from(shown.replace('***', ''), 'base64').toString().includes('horse')).toBe(false)
    expect(shown).toContain('***')
  })

  test('hides every line of a key, and leaves the armour', () => {
    const pem = '-----BEGIN PRIVATE KEY-----\nMIGHAgEAMBMG\nByqGSM49AgEG\n-----END PRIVATE KEY-----\n'
    const { redact } = redacting(pem)
    expect(redact('line ByqGSM49AgEG')).toBe('line ***')
    expect(redact('-----BEGIN PRIVATE KEY-----')).toBe('-----BEGIN PRIVATE KEY-----')
  })

  test('a secret inside another one does not leave the rest of it', () => {
    expect(redacting('abcd', 'abcd-efgh').redact('abcd-efgh')).toBe('***')
  })

  test('an empty or blank secret hides nothing', () => {
    expect(redacting('', ' ', '\n').redact('a b\nc')).toBe('a b\nc')
  })

  test('no secret of two characters or more survives', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 2 }), fc.string(), fc.string(), (secret, before, after) => {
        fc.pre(secret.trim().length >= 2 && !'***'.includes(secret) && !secret.includes('*'))
        const shown = redacting(secret).redact(`${before}${secret}${after}`)
        return shown.split('***').every(part => !part.includes(secret))
      }),
    )
  })
})
