import { describe, expect, test } from '@jest/globals'
import { imageValues, mergeValues, nestedValues, pinnedImage } from '../../../actions/helm-canary/src/release-values.js'
import { releaseName } from '../../../actions/helm-canary/src/report.js'

const HEX = 'ab'.repeat(32)
const DIGEST = `sha256:${HEX}`

describe('the image in a chart’s values', () => {
  test.each([
    ['ghcr.io/acme/fraud', 'image', { image: `ghcr.io/acme/fraud@${DIGEST}` }],
    ['ghcr.io/acme/fraud:1.4.0', 'image', { image: `ghcr.io/acme/fraud:1.4.0@${DIGEST}` }],
    [
      'ghcr.io/acme/fraud:1.4.0',
      'image.repository,image.tag',
      { 'image.repository': 'ghcr.io/acme/fraud', 'image.tag': `1.4.0@${DIGEST}` },
    ],
    [
      'ghcr.io/acme/fraud',
      'image.repository,image.tag',
      { 'image.repository': 'ghcr.io/acme/fraud@sha256', 'image.tag': HEX },
    ],
    ['localhost:5000/fraud:1', 'repo,tag,digest', { repo: 'localhost:5000/fraud', tag: '1', digest: DIGEST }],
    ['ghcr.io/acme/fraud', 'repo,tag,digest', { repo: 'ghcr.io/acme/fraud', tag: '', digest: DIGEST }],
  ])('%s in %s', (name, keys, expected) => {
    const image = pinnedImage(`${name}@${DIGEST}`)
    expect(Object.fromEntries(imageValues(keys.split(','), image))).toEqual(expected)
    // What charts make of two keys is a reference that a container runtime takes.
    if (keys.split(',').length === 2) expect(Object.values(expected).join(':')).toBe(`${name}@${DIGEST}`)
  })

  test.each(['ghcr.io/acme/fraud:1.4.0', 'ghcr.io/acme/fraud', 'scratch'])('refuses %s, which names no bytes', text => {
    expect(() => pinnedImage(text)).toThrow(expect.objectContaining({ code: 'CANARY_IMAGE' }))
  })

  test.each([
    [`ghcr.io/acme/fraud:1.4.0@${DIGEST}`, 'fraud 1.4.0'],
    [`ghcr.io/acme/fraud@${DIGEST}`, 'fraud sha256:abababab…'],
    [`ghcr.io/acme/scorer:1.4.0@${DIGEST}`, 'fraud (scorer:1.4.0)'],
    [`oci:dist/image@${DIGEST}`, 'fraud (image@sha256:abababab…)'],
    ['oci:fraud:2', 'fraud 2'],
    ['fraud', 'fraud'],
  ])('%s is short where people read it', (image, expected) => {
    expect(releaseName({ release: 'fraud', image })).toBe(expected)
  })
})

describe('dotted keys', () => {
  test('become a nested document, typed where asked', () => {
    const pairs = [
      ['httpRoute.enabled', 'false'],
      ['replicas', '3'],
      ['podAnnotations.example\\.com/x', 'a,b={c}'],
      ['version', '1.10'],
      ['zip', '01234'],
      ['big', '12345678901234567890'],
      ['empty', ''],
    ] as const
    expect(nestedValues(pairs, true)).toEqual({
      httpRoute: { enabled: false },
      replicas: 3,
      podAnnotations: { 'example.com/x': 'a,b={c}' },
      version: '1.10',
      zip: '01234',
      big: '12345678901234567890',
      empty: '',
    })
    expect(nestedValues([['tag', '1.10']], false)).toEqual({ tag: '1.10' })
  })

  test.each([
    [
      ['a', '1'],
      ['a.b', '2'],
    ],
    [['a..b', '1']],
    [['__proto__.x', '1']],
    [['', '1']],
  ])('refuses %j', (...pairs) => {
    expect(() => nestedValues(pairs as unknown as [string, string][], true)).toThrow(
      expect.objectContaining({ code: 'CANARY_VALUES' }),
    )
  })

  test('documents are laid over each other', () => {
    expect(mergeValues({ a: { b: 1, c: 2 }, d: [1] }, { a: { c: 3 }, d: [2] })).toEqual({ a: { b: 1, c: 3 }, d: [2] })
  })
})
