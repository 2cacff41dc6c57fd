import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { dump } from 'js-yaml'
import { z } from 'zod'
import type { ActionError } from '../../../shared/errors/index.js'
import { type Path, parsePolicy } from '../../../shared/policy/index.js'

type Value = string | number | boolean | null | Value[] | { [key: string]: Value }

const value: fc.Arbitrary<Value> = fc.letrec<{ value: Value; leaf: Value }>(tie => ({
  leaf: fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.boolean(), fc.constant(null)),
  value: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    tie('leaf'),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.string({ unit: 'grapheme', maxLength: 6 }), tie('value'), { maxKeys: 4 }),
  ),
})).value

/** Every key gets a name that occurs once in the whole document, so that its line can be looked up in the text. */
function withUniqueKeys(node: Value, next = { id: 0 }): Value {
  if (Array.isArray(node)) return node.map(item => withUniqueKeys(item, next))
  if (typeof node !== 'object' || node === null) return node
  return Object.fromEntries(Object.values(node).map(item => [`unique${next.id++}key`, withUniqueKeys(item, next)]))
}

function keyPaths(node: Value, path: Path = []): Path[] {
  if (typeof node !== 'object' || node === null) return []
  const entries = Array.isArray(node) ? node.map((item, i) => [i, item] as const) : Object.entries(node)
  return entries.flatMap(([key, item]) => [
    ...(typeof key === 'string' ? [[...path, key]] : []),
    ...keyPaths(item, [...path, key]),
  ])
}

describe('YAML with places', () => {
  test('what is written is read back, and every key is found in its line, in block and in flow style', () => {
    fc.assert(
      fc.property(value, fc.integer({ min: -1, max: 3 }), (given, flowLevel) => {
        const document = withUniqueKeys(given)
        const text = dump(document, { flowLevel, noRefs: true })
        const lines = text.split('\n')
        const parsed = parsePolicy(text, z.unknown(), 'p.yml')
        expect(parsed.value).toEqual(document)
        for (const path of keyPaths(document)) {
          expect(lines[parsed.lineOf(path) - 1]).toContain(String(path.at(-1)))
        }
      }),
    )
  })

  test('any text is either read or refused with an input error that names the file', () => {
    const yamlish = fc.string({ unit: fc.constantFrom(...'ab:-[]{}&*!|>\'"#, \n?%@`0<'), maxLength: 40 })
    fc.assert(
      fc.property(fc.oneof(yamlish, fc.string({ unit: 'binary' })), text => {
        try {
          parsePolicy(text, z.strictObject({ a: z.number() }), 'p.yml')
        } catch (error) {
          expect((error as ActionError).kind).toBe('input')
          expect((error as ActionError).message).toContain('p.yml')
          expect((error as ActionError).hint).toBeTruthy()
        }
      }),
      { numRuns: 1000 },
    )
  })
})
