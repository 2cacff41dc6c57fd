import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { z } from 'zod'
import { ActionError } from '../../../shared/errors/index.js'
import { parsePolicy, readPolicy } from '../../../shared/policy/index.js'

const schema = z.strictObject({
  margin: z.number().min(0).max(1).describe('How much worse the candidate may be, as a share'),
  'min-rows': z.int().min(1).default(100),
  mode: z.enum(['strict', 'lenient']).optional(),
  checks: z
    .array(
      z.discriminatedUnion('type', [
        z.strictObject({ type: z.literal('range'), column: z.string(), min: z.number().optional() }),
        z.strictObject({ type: z.literal('not-null'), column: z.string() }),
      ]),
    )
    .default([]),
  level: z.union([z.number(), z.strictObject({ warn: z.number(), fail: z.number() })]).optional(),
  names: z.record(z.string(), z.number()).optional(),
  period: z
    .string()
    .refine(text => text.endsWith('d'), 'is not a period in days such as `7d`')
    .optional(),
})

function refusal(text: string): ActionError {
  try {
    parsePolicy(text, schema, 'policy.yml')
  } catch (error) {
    expect(error).toBeInstanceOf(ActionError)
    return error as ActionError
  }
  throw new Error('the text was accepted')
}

describe('an accepted policy', () => {
  test('gives the typed value with defaults', () => {
    expect(parsePolicy('margin: 0.1\n', schema, 'policy.yml').value).toEqual({
      margin: 0.1,
      'min-rows': 100,
      checks: [],
    })
  })

  test('knows the lines of keys, items, aliases and of what was not written', () => {
    const text =
      '# head\nmargin: 0.1\nchecks:\n  - type: range\n    column: a\n    min: 1\n  -\n    type: not-null\n    column: "b"\nnames: {x: 1,\n  y: 2}\n'
    const { lineOf } = parsePolicy(text, schema, 'policy.yml')
    expect(lineOf([])).toBe(2)
    expect(lineOf(['checks'])).toBe(3)
    expect(lineOf(['checks', 0])).toBe(4)
    expect(lineOf(['checks', 0, 'min'])).toBe(6)
    expect(lineOf(['checks', 1])).toBe(8)
    expect(lineOf(['checks', 1, 'column'])).toBe(9)
    expect(lineOf(['names', 'y'])).toBe(11)
    expect(lineOf(['checks', 0, 'max'])).toBe(4)
    expect(lineOf(['min-rows'])).toBe(2)
  })

  test('an alias leads to the lines of what it names', () => {
    const text = 'a: &a\n  x: 1\nb: *a\n'
    const { lineOf, value } = parsePolicy(text, z.record(z.string(), z.record(z.string(), z.number())), 'policy.yml')
    expect(value).toEqual({ a: { x: 1 }, b: { x: 1 } })
    expect(lineOf(['b'])).toBe(3)
    expect(lineOf(['b', 'x'])).toBe(2)
  })

  test('CRLF and a byte order mark change nothing', () => {
    const { value, lineOf } = parsePolicy('\ufeffmargin: 0.1\r\nmin-rows: 5\r\n', schema, 'policy.yml')
    expect(value).toMatchObject({ margin: 0.1, 'min-rows': 5 })
    expect(lineOf(['min-rows'])).toBe(2)
  })
})

describe('a refused policy', () => {
  test('names file, line, key path, value, expectation and remedy', () => {
    const error = refusal('\nmargin: 2\n')
    expect(error.code).toBe('POLICY_INVALID')
    expect(error.kind).toBe('input')
    expect(error.message).toBe('policy.yml:2: `margin` is 2, expected at most 1')
    expect(error.hint).toBe('How much worse the candidate may be, as a share.')
    expect(error).toMatchObject({ file: 'policy.yml', line: 2 })
  })

  test('lists all problems at once, in the order of the lines', () => {
    const error = refusal('mode: strickt\nmin-rows: 1.5\nchecks:\n  - {type: rnage, column: a}\n')
    expect(error.message.split('\n')).toEqual([
      'policy.yml has 4 problems:',
      '- policy.yml:1: `margin` is missing, expected a number. How much worse the candidate may be, as a share.',
      '- policy.yml:1: `mode` is "strickt", expected one of "strict", "lenient". Did you mean "strict"?',
      '- policy.yml:2: `min-rows` is 1.5, expected a whole number',
      '- policy.yml:4: `checks[0].type` is "rnage", expected one of "range", "not-null". Did you mean "range"?',
    ])
  })

  test.each([
    ['margin: 1\nmin-row: 5\n', 'policy.yml:2: `min-row` is not a known key', 'Did you mean `min-rows`?'],
    ['margin: 1\nminRows: 5\n', 'policy.yml:2: `minRows` is not a known key', 'Did you mean `min-rows`?'],
    [
      'margin: 1\nchecks:\n- type: range\n  colunm: a\n  column: a',
      'policy.yml:4: `checks[0].colunm` is not a known key',
      'Did you mean `column`?',
    ],
    ['margin: 1\nlevel: {warn: 1, fail: high}\n', 'policy.yml:2: `level.fail` is "high", expected a number', undefined],
    ['margin: 1\nlevel: high\n', 'policy.yml:2: `level` is "high", expected a number or a mapping', undefined],
    ['margin: 1\nperiod: 7h\n', 'policy.yml:2: `period` is not a period in days such as `7d`', undefined],
    [
      'margin:\n',
      'policy.yml:1: `margin` is empty, expected a number',
      'How much worse the candidate may be, as a share.',
    ],
    ['', 'policy.yml:1: the file is empty, expected a mapping', undefined],
    ['- 1\n', 'policy.yml:1: the file is a list of 1, expected a mapping', undefined],
    ['margin: 1\nnames: {"a b": x}\n', 'policy.yml:2: `names["a b"]` is "x", expected a number', undefined],
    ['margin: 1\n<<: {mode: strict}\n', 'policy.yml:2: `<<` is a merge key, which policies do not have', undefined],
    ['margin: 1\n__proto__: {mode: strict}\n', 'policy.yml:2: `__proto__` is not a known key', undefined],
  ])('%j', (text, message, hint) => {
    const error = refusal(text)
    expect(error.message.replace('`["<<"]`', '`<<`')).toBe(message)
    if (hint !== undefined) expect(error.hint).toBe(hint)
    expect(error.hint).toBeTruthy()
  })

  test.each([
    ['margin: 1\nmargin: 2\n', 'policy.yml:2: the key `margin` is given twice, first in line 1'],
    ['margin: [1\nmode: x\n', 'policy.yml:2: not valid YAML: deficient indentation at "mode: x"'],
    ['margin: !secret x\n', 'policy.yml:1: not valid YAML: unknown scalar tag !<!secret> at "margin: !secret x"'],
    ['margin: 1\n---\nmargin: 2\n', 'policy.yml holds 2 YAML documents, expected one'],
    ['margin: *nowhere\n', 'policy.yml:1: the alias `*nowhere` refers to nothing above it'],
    ['margin: &a [*a]\n', 'policy.yml:1: the alias `*a` stands inside what it refers to'],
    ['? [a]\n: 1\n', 'policy.yml:1: a key must be text, not a list or mapping'],
  ])('syntax: %j', (text, message) => {
    const error = refusal(text)
    expect(error.code).toBe('POLICY_SYNTAX')
    expect(error.message).toBe(message)
  })

  test('aliases that multiply are refused before anything walks them', () => {
    const bomb = ['a0: &a0 [1,1,1,1,1,1,1,1,1,1]']
    for (let i = 1; i < 10; i++)
      bomb.push(
        `a${i}: &a${i} [${Array(10)
          .fill(`*a${i - 1}`)
          .join(',')}]`,
      )
    const error = refusal(bomb.join('\n'))
    expect(error.code).toBe('POLICY_TOO_LARGE')
    expect(error.message).toContain('more than 100000 values')
  })

  test.each([`${'['.repeat(60)}${']'.repeat(60)}`, nestedAliases(60)])(
    'depth is bounded, through aliases too',
    text => {
      expect(refusal(text).code).toBe('POLICY_TOO_LARGE')
    },
  )
})

function nestedAliases(levels: number): string {
  return ['a0: &a0 [1]', ...Array.from({ length: levels }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}]`)].join('\n')
}

describe('readPolicy', () => {
  let workspace: string
  beforeAll(async () => {
    workspace = await mkdtemp(join(tmpdir(), 'policy-'))
  })
  afterAll(() => rm(workspace, { recursive: true }))

  test('names the file as the workspace does and digests its bytes', async () => {
    await writeFile(join(workspace, 'p.yml'), 'margin: 0.5\n')
    const policy = await readPolicy('p.yml', schema, { workspace })
    expect(policy.value.margin).toBe(0.5)
    expect(policy.artifact).toEqual({
      name: 'p.yml',
      digest: { sha256: '058f183a587ba2fda50102a7e009b873cdc705e6bf498f33cb87a534eceab6e1' },
    })
  })

  test.each([
    ['missing.yml', 'POLICY_NOT_FOUND', 'missing.yml does not exist'],
    ['.', 'POLICY_NOT_FOUND', 'is a directory, expected a file'],
    ['latin1.yml', 'POLICY_SYNTAX', 'latin1.yml is not UTF-8 text'],
    ['large.yml', 'POLICY_TOO_LARGE', 'large.yml has 1048577 bytes, at most 1048576 are read'],
  ])('%s: %s', async (path, code, message) => {
    await writeFile(join(workspace, 'latin1.yml'), new Uint8Array([0x61, 0x3a, 0x20, 0xe4]))
    await writeFile(join(workspace, 'large.yml'), '#'.repeat(1024 * 1024 + 1))
    const error = (await readPolicy(path, schema, { workspace }).catch(error => error)) as ActionError
    expect(error.code).toBe(code)
    expect(error.message).toContain(message)
  })
})
