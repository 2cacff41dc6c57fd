import { describe, expect, test } from '@jest/globals'
import { jsonSchemaJudge } from '../../../../actions/validate-data/src/rows/json-schema-judge.js'

type Schema = Readonly<Record<string, unknown>>

/** Those of some values, or JSON texts, that are wrong. */
async function wrong(schema: Schema, ...values: readonly unknown[]): Promise<string[]> {
  const texts = values.map(value => (typeof value === 'string' ? value : JSON.stringify(value)))
  const verdicts = await jsonSchemaJudge(schema)(texts)
  return texts.filter((_, at) => verdicts[at])
}
const refused = (message: RegExp) => ({
  code: 'VALIDATE_JSON_SCHEMA',
  kind: 'input',
  message: expect.stringMatching(message),
})

test('gives back what is no JSON and what is not valid', async () => {
  const schema = { type: 'array', prefixItems: [{ type: 'integer' }], minItems: 1 }
  expect(await wrong(schema, '[1]', '["x"]', '[]', '[1', 'NaN', '')).toEqual(['["x"]', '[]', '[1', 'NaN', ''])
})

describe('drafts', () => {
  const tuple = { items: [{ type: 'integer' }], additionalItems: false }
  test.each([
    ['http://json-schema.org/draft-06/schema#', { items: [{ const: 1 }] }],
    ['http://json-schema.org/draft-07/schema', tuple],
    ['https://json-schema.org/draft/2019-09/schema', { ...tuple, unevaluatedItems: false }],
    ['https://json-schema.org/draft/2020-12/schema', { prefixItems: [{ type: 'integer' }], items: false }],
  ])('%s', async ($schema, schema) => {
    expect(await wrong({ $schema, ...schema }, [1], ['x'])).toEqual(['["x"]'])
  })

  test('another one is refused', async () => {
    await expect(wrong({ $schema: 'http://json-schema.org/draft-04/schema#' }, 1)).rejects.toMatchObject(
      refused(/draft-04.*not supported/),
    )
  })
})

describe('patterns', () => {
  test('each is its own, in linear time', async () => {
    const schema = {
      properties: { a: { pattern: '^a+$' }, b: { pattern: '^b+$' } },
      patternProperties: { '^n_\\d': { type: 'number' } },
    }
    expect(await wrong(schema, { a: 'aa', b: 'bb' }, { a: 'bb' }, { b: 'aa' }, { n_1: 1 }, { n_1: 'x' })).toHaveLength(
      3,
    )
    const text = JSON.stringify(`${'a'.repeat(50_000)}!`)
    expect(await wrong({ pattern: '^(a+)+$' }, text)).toEqual([text])
  })

  test('characters of any script, as JavaScript writes them', async () => {
    expect(await wrong({ pattern: '^\\u00e9\\p{Lu}.$' }, '"éÀ👍"', '"éa👍"')).toEqual(['"éa👍"'])
  })

  test.each(['(?=a)', '(a)\\1', '('])('%s is refused', async pattern => {
    await expect(wrong({ properties: { a: { pattern } } }, {})).rejects.toMatchObject(refused(/refused/))
  })
})

describe("a stranger's schema", () => {
  test.each<[string, Schema, RegExp]>([
    [
      'a reference to the network',
      { $ref: 'https://example.com/schema.json' },
      /can't resolve reference https:\/\/example/,
    ],
    ['a reference to a file', { $ref: 'file:///etc/passwd' }, /can't resolve reference/],
    ['a reference to nothing', { $ref: '#/$defs/no' }, /can't resolve reference/],
    ['a misspelt keyword', { requierd: ['a'] }, /unknown keyword: "requierd"/],
    ['a keyword with a wrong value', { required: 'a' }, /schema is invalid.*required/],
    ['a reference to itself without end', { $ref: '#' }, /without end|nested too deeply/],
  ])('%s is refused', async (_, schema, message) => {
    await expect(wrong(schema, { a: 1 })).rejects.toMatchObject(refused(message))
  })

  test('one that runs for ever is stopped', async () => {
    const $defs = Object.fromEntries(
      Array.from({ length: 60 }, (_, at) => [
        `d${at}`,
        { allOf: [{ $ref: `#/$defs/d${at + 1}` }, { $ref: `#/$defs/d${at + 1}` }] },
      ]),
    )
    const schema = { $ref: '#/$defs/d0', $defs: { ...$defs, d60: { type: 'integer' } } }
    await expect(jsonSchemaJudge(schema, 200)(['1'])).rejects.toMatchObject(refused(/takes more than 0\.2 s/))
  })

  test('names of properties reach no code', async () => {
    const evil = '"];globalThis.reached = true;//'
    const schema = {
      properties: { [evil]: { const: evil, enum: [evil, '`${globalThis.reached = true}`'], pattern: '"\\);reached' } },
      required: [evil],
      dependentRequired: { [evil]: [evil] },
    }
    expect(await wrong(schema, { [evil]: 'x' }, { __proto__: null })).toHaveLength(2)
    expect('reached' in globalThis).toBe(false)
  })

  test('properties that objects inherit are not there', async () => {
    expect(await wrong({ required: ['toString'] }, {})).toEqual(['{}'])
    expect(await wrong({ properties: { constructor: { type: 'string' } }, additionalProperties: false }, {})).toEqual(
      [],
    )
    expect(await wrong({ properties: { a: true }, additionalProperties: false }, '{"__proto__": 1}')).toHaveLength(1)
  })
})

test('a value that is nested too deeply for the validator is an error, not a verdict', async () => {
  const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`
  await expect(wrong({ items: { $ref: '#' } }, deep)).rejects.toMatchObject(refused(/nested too deeply/))
})
