import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isLoopback, parseReference } from '../../../shared/oci/index.js'

const digest = `sha256:${'a'.repeat(64)}`

describe('parseReference', () => {
  test.each([
    ['scratch', { kind: 'scratch' }],
    ['ghcr.io/acme/fraud', { kind: 'registry', registry: 'ghcr.io', repository: 'acme/fraud' }],
    ['ghcr.io/acme/fraud:1.4', { kind: 'registry', registry: 'ghcr.io', repository: 'acme/fraud', tag: '1.4' }],
    [`127.0.0.1:5000/x@${digest}`, { kind: 'registry', registry: '127.0.0.1:5000', repository: 'x', digest }],
    [`localhost/x:1@${digest}`, { kind: 'registry', registry: 'localhost', repository: 'x', tag: '1', digest }],
    ['node:24', { kind: 'registry', registry: 'docker.io', repository: 'library/node', tag: '24' }],
    ['acme/serve', { kind: 'registry', registry: 'docker.io', repository: 'acme/serve' }],
    ['oci:dist/image', { kind: 'layout', path: 'dist/image' }],
    ['oci:dist/image:1.0', { kind: 'layout', path: 'dist/image', tag: '1.0' }],
    ['oci:C:\\images\\base', { kind: 'layout', path: 'C:\\images\\base' }],
  ])('%s', (text, expected) => {
    expect(parseReference(text)).toEqual({
      ...(expected.kind === 'scratch' ? {} : { tag: undefined, digest: undefined }),
      ...expected,
    })
  })

  test.each([
    ['ghcr.io/Acme/fraud'],
    ['ghcr.io/acme/fraud:-x'],
    [`a/b@${digest}0`],
    ['a/b@md5:1'],
    ['oci:'],
    [''],
    ['a b'],
    ['https://ghcr.io/acme/x'],
  ])('refuses %s', text => {
    expect(() => parseReference(text)).toThrow(expect.objectContaining({ code: 'IMAGE_REFERENCE', kind: 'input' }))
  })

  test('never throws anything but its own error', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        try {
          parseReference(text)
        } catch (error) {
          expect((error as { code: string }).code).toBe('IMAGE_REFERENCE')
        }
      }),
    )
  })
})

test.each([
  ['127.0.0.1:5000', true],
  ['localhost:1', true],
  ['registry.localhost', true],
  ['[::1]:5000', true],
  ['127.0.0.1.example.com', false],
  ['10.0.0.1:5000', false],
])('%s on this machine: %s', (registry, expected) => {
  expect(isLoopback(registry)).toBe(expected)
})
