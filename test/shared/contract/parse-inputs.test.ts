import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Contract, contractProblems, defineAction, input, parseInputs } from '../../../shared/contract/index.js'
import type { ActionError } from '../../../shared/errors/index.js'
import { sample } from './sample.js'

const parse = (given: Record<string, string>) =>
  parseInputs(sample, new Map(Object.entries({ soup: 'pot', spoons: 'a', ...given })))

function refusal(given: Record<string, string>): ActionError {
  try {
    parse(given)
  } catch (error) {
    return error as ActionError
  }
  throw new Error('the inputs were accepted')
}

describe('accepted inputs', () => {
  test('every kind is parsed, defaults are applied and are not "given"', () => {
    const { inputs, given } = parse({
      soup: ' kitchen/pot.txt \n',
      spoons: 'a/*.txt\n# no comment\n!a/b.txt\n',
      name: 'borscht\n',
      guests: '4',
      volume: '1.5 GiB',
      herbs: 'dill, basil\ndill',
      steps: 'chop\n\n  stir ',
      labels: 'cook=ada\nnote=a=b',
      extra: '{"a": [1]}',
      recipe: 'line one\nline two\n',
    })
    expect(inputs).toMatchObject({
      soup: 'kitchen/pot.txt',
      spoons: ['a/*.txt', '!a/b.txt'],
      name: 'borscht',
      salt: 1.5,
      guests: 4,
      spill: 0.05,
      simmer: 900_000,
      volume: 1.5 * 2 ** 30,
      lid: true,
      taste: 'mild',
      herbs: ['dill', 'basil'],
      steps: ['chop', 'stir'],
      labels: new Map([
        ['cook', 'ada'],
        ['note', 'a=b'],
      ]),
      extra: { a: [1] },
      recipe: 'line one\nline two',
    })
    expect(given.has('guests')).toBe(true)
    expect(given.has('salt')).toBe(false)
  })

  test('empty text is not given: the default or undefined comes instead', () => {
    const { inputs, given } = parse({ salt: '', guests: '  \n', recipe: '' })
    expect(inputs.salt).toBe(1.5)
    expect(inputs.guests).toBeUndefined()
    expect(inputs.recipe).toBeUndefined()
    expect([...given]).toEqual(['soup', 'spoons'])
  })

  test('a default that the host passes as text is not given', () => {
    const { inputs, given } = parse({ salt: '1.5', simmer: '15m\n', lid: 'true' })
    expect(inputs).toMatchObject({ salt: 1.5, simmer: 900_000, lid: true })
    expect([...given]).toEqual(['soup', 'spoons'])
  })

  test('the types follow the declaration', () => {
    const { inputs } = parse({})
    const salt: number = inputs.salt
    const taste: 'mild' | 'hot' | 'very-hot' = inputs.taste
    const guests: number | undefined = inputs.guests
    // @ts-expect-error an optional input without default can be undefined
    const wrong: number = inputs.guests
    const general: Contract = sample
    expect([salt, taste, guests, wrong, general.name]).toEqual([1.5, 'mild', undefined, undefined, 'taste-soup'])
  })
})

describe('refused inputs', () => {
  test.each<[Record<string, string>, string, string]>([
    [{ soup: '' }, '`soup` is missing, expected one path', 'For example `soup: kitchen/pot.txt`.'],
    [{ soup: 'a\nb' }, '`soup` is "a\\nb", expected one path', 'For example `soup: kitchen/pot.txt`.'],
    [
      { spoons: '!a' },
      '`spoons` is "!a", expected at least one path or glob, one a line',
      'For example `spoons: spoons/*.txt`.',
    ],
    [
      { name: 'Soup!' },
      '`name` is "Soup!", expected text matching ^[a-z]{1,20}$, e.g. minestrone',
      'For example `name: minestrone`.',
    ],
    [{ salt: 'much' }, '`salt` is "much", expected a number', 'Grams a litre.'],
    [{ salt: '-1' }, '`salt` is "-1", expected at least 0', 'Grams a litre.'],
    [{ salt: '1e999' }, '`salt` is "1e999", expected a finite value', 'Grams a litre.'],
    [{ guests: '1.5' }, '`guests` is "1.5", expected a whole number', 'How many eat.'],
    [{ spill: '120%' }, '`spill` is "120%", expected at most 1', 'Share that may be lost.'],
    [{ simmer: '5s', lid: 'false' }, '`simmer` is "5s", expected at least 1m', 'How long it cooks.'],
    [{ simmer: '7h', lid: 'false' }, '`simmer` is "7h", expected at most 6h', 'How long it cooks.'],
    [
      { simmer: '5', lid: 'false' },
      '`simmer` is "5", expected a duration such as 90s, 15m, 6h or 7d',
      'How long it cooks.',
    ],
    [{ volume: '5' }, '`volume` is "5", expected a size such as 500MiB or 2GB', 'For example `volume: 500MiB`.'],
    [{ lid: 'yes', simmer: '1h' }, '`lid` is "yes", expected true or false', 'Whether the lid is on.'],
    [{ taste: 'very_hot' }, '`taste` is "very_hot", expected one of mild, hot, very-hot', 'Did you mean `very-hot`?'],
    [
      { herbs: 'dill,bsail' },
      '`herbs` is "dill,bsail", expected one or more of basil, dill, thyme, separated by commas',
      'Did you mean `basil`?',
    ],
    [
      { labels: 'cook' },
      '`labels` is "cook", expected name=value, one a line (the line "cook" has no name and "=")',
      'For example `labels: cook=ada`.',
    ],
    [
      { labels: 'a=1\na=2' },
      '`labels` is "a=1\\na=2", expected each name once ("a" is given twice)',
      'For example `labels: cook=ada`.',
    ],
    [{ sopu: 'x' }, '`sopu` is not an input of taste-soup', 'Did you mean `soup`?'],
    [{ failOn: 'x' }, '`failOn` is not an input of taste-soup', 'Did you mean `fail-on`?'],
    [{ taste: 'hot' }, '`taste` is hot, but `name` is missing', '`name` is required when `taste` is `hot`.'],
  ])('%j', (given, message, hint) => {
    const error = refusal(given)
    expect(error.code).toBe('INPUT_INVALID')
    expect(error.kind).toBe('input')
    expect(error.message).toBe(`taste-soup: ${message}`)
    expect(error.hint).toBe(hint)
  })

  test('JSON that is none says where', () => {
    expect(refusal({ extra: '{a' }).message).toMatch(/^taste-soup: `extra` is "\{a", expected JSON \(.+\)$/)
  })

  test('a name that resembles nothing is answered with all names', () => {
    expect(refusal({ zzzzzzzz: '1' }).hint).toMatch(/^Known inputs: soup, spoons, /)
  })

  test('all problems come together, each with its remedy', () => {
    const error = refusal({ soup: '', salt: 'x', sopu: '1', taste: 'hot' })
    expect(error.message.split('\n')).toEqual([
      'taste-soup: 4 problems with the inputs',
      '- `sopu` is not an input of taste-soup. Did you mean `soup`?',
      '- `soup` is missing, expected one path. For example `soup: kitchen/pot.txt`.',
      '- `salt` is "x", expected a number. Grams a litre.',
      '- `taste` is hot, but `name` is missing. `name` is required when `taste` is `hot`.',
    ])
  })

  test('a rule is silent about an input that is already reported', () => {
    expect(refusal({ taste: 'hot', name: 'N' }).message).toMatch(/^taste-soup: `name` is "N", expected text/)
  })

  test('a secret is never echoed, and long values are cut', () => {
    const strict = defineAction({
      ...sample,
      inputs: {
        key: {
          ...input.secret({ description: 'Key.' }),
          parse: () => {
            throw new Error('a PEM key')
          },
        },
      },
      outputs: {},
      rules: [],
    })
    const ask = (text: string) => () => parseInputs(strict, new Map([['key', text]]))
    expect(ask('hunter2')).toThrow('taste-soup: `key` is the value given (not shown), expected a PEM key')
    expect(ask('hunter2')).not.toThrow('hunter2')
    expect(refusal({ salt: 'x'.repeat(5000) }).message.length).toBeLessThan(200)
  })

  test('property: whatever is given, the answer is a parse or INPUT_INVALID, and secrets stay out of it', () => {
    const names = fc.constantFrom(...Object.keys(sample.inputs), 'other', '__proto__', 'toString')
    fc.assert(
      fc.property(fc.array(fc.tuple(names, fc.string({ unit: 'grapheme', maxLength: 30 }))), pairs => {
        const given = new Map([...pairs, ['recipe', 'XsecretX'] as const])
        try {
          parseInputs(sample, given)
        } catch (error) {
          expect((error as ActionError).code).toBe('INPUT_INVALID')
          expect((error as ActionError).message).not.toContain('XsecretX')
          expect((error as ActionError).hint).toBeTruthy()
        }
      }),
    )
  })
})

describe('authors’ mistakes', () => {
  test('the sample has none', () => {
    expect(contractProblems(sample)).toEqual([])
  })

  test('an input or output that all steps have cannot be declared again', () => {
    expect(() =>
      defineAction({ ...sample, rules: [], inputs: { force: input.string({ description: 'x' }) }, outputs: {} }),
    ).toThrow('taste-soup declares what all steps have: force')
  })

  test('wrong defaults, unanchored patterns and options with commas are named', () => {
    const wrong = defineAction({
      ...sample,
      inputs: {
        Salt: input.number({ default: 'much', description: 'Salt.' }),
        name: input.string({ pattern: 'a(?=b)', description: '' }),
        taste: input.choice(['a,b'], { description: 'Taste.', example: 'c' }),
      },
      outputs: {},
      rules: [],
      branding: { icon: 'activity', color: 'pink' },
    })
    expect(contractProblems(wrong)).toEqual([
      'branding.color pink is unknown',
      'input Salt: the default "much" is not accepted: expected a number',
      'input Salt: the name is not kebab-case',
      'input name: the description is not one paragraph',
      'input name: the pattern is not anchored',
      'input name: the pattern is not RE2',
      'input taste: an option holds a comma or a space',
      'input taste: the example "c" is not accepted: expected one of a,b',
    ])
  })
})
